// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Sentences, each after a small sun, or numbered as steps.
Column {
    id: root

    required property list<string> lines
    property int role: GuideText.Body
    property bool numbered: false
    readonly property real _indent: root.numbered ? Theme.px(52 * Math.min(Theme.textScale, 1.35)) :
                                                    Theme.px(36)

    spacing: Theme.spaceS

    Repeater {
        model: root.lines

        delegate: Item {
            id: bullet

            required property int index
            required property string modelData

            height: sentence.implicitHeight
            width: root.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.sun
                height: Theme.px(15)
                radius: height / 2
                visible: !root.numbered
                width: Theme.px(15)
                y: (sentence.lineHeight - height) / 2
            }
            GuideText {
                anchors.left: parent.left
                color: Theme.accentText
                family: "Noto Sans"
                role: root.role
                sizeFactor: 1
                strong: true
                text: bullet.index + 1
                visible: root.numbered
            }
            GuideText {
                id: sentence

                anchors.left: parent.left
                anchors.leftMargin: root._indent
                role: root.role
                text: bullet.modelData
                width: bullet.width - root._indent
            }
        }
    }
}
