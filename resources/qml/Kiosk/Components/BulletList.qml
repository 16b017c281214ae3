// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Sentences, each after a small sun.
Column {
    id: root

    required property list<string> lines
    property int role: GuideText.Body

    spacing: Theme.spaceS

    Repeater {
        model: root.lines

        delegate: Item {
            id: bullet

            required property string modelData

            height: sentence.implicitHeight
            width: root.width

            Rectangle {
                anchors.left: parent.left
                color: Theme.sun
                height: Theme.px(15)
                radius: height / 2
                width: Theme.px(15)
                y: (sentence.lineHeight - height) / 2
            }
            GuideText {
                id: sentence

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(36)
                role: root.role
                text: bullet.modelData
                width: bullet.width - Theme.px(36)
            }
        }
    }
}
