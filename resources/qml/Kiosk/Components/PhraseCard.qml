// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One sentence as large as the screen allows, to be shown to somebody; it can be turned round.
FocusScope {
    id: root

    required property string chinese
    required property string pinyin
    required property string meaning
    property bool turned: false

    signal closed

    Accessible.name: root.meaning
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: Theme.cardPaper
        rotation: root.turned ? 180 : 0

        // Keeps touches from the page behind.
        TapHandler {}
        Column {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: -controls.height / 2
            spacing: Theme.spaceL
            width: parent.width - 2 * Theme.page

            GuideText {
                id: sentence

                // As few lines as stay readable across a counter, filled evenly: a word is cut less.
                readonly property int lines: Math.ceil(root.chinese.length * Theme.px(112)
                                                       / parent.width)

                readonly property int across: Math.ceil(root.chinese.length / sentence.lines)
                readonly property real size: Math.min(Theme.px(172), Math.floor(parent.width
                                                                                / sentence.across))

                chinese: true
                color: Theme.cardInk
                font.pixelSize: sentence.size
                lineHeight: Math.round(font.pixelSize * 1.25)
                strong: true
                text: root.chinese
                width: Math.min(parent.width, sentence.size * sentence.across + Theme.spaceXs)
                wrapMode: Text.Wrap
            }
            GuideText {
                color: Theme.cardInk
                family: "Noto Sans"
                line: 1.35
                role: GuideText.Lead
                sizeFactor: 1
                strong: false
                text: root.pinyin
                width: parent.width
            }
            GuideText {
                color: Theme.cardInk
                role: GuideText.Lead
                strong: false
                text: root.meaning
                width: parent.width
            }
        }
        Row {
            id: controls

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceL
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            spacing: Theme.spaceM
            width: parent.width - 2 * Theme.page

            ActionButton {
                accessibleId: "action.turn-phrase"
                iconName: "rotate"
                text: root.turned ? qsTr("Turn back") : qsTr("Turn round")
                width: (parent.width - parent.spacing) / 2
                onClicked: root.turned = !root.turned
            }
            ActionButton {
                accessibleId: "action.close-phrase"
                filled: true
                iconName: "close"
                text: qsTr("Close")
                width: (parent.width - parent.spacing) / 2
                onClicked: root.closed()
            }
        }
    }
}
