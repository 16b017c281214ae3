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
                chinese: true
                color: Theme.cardInk
                font.pixelSize: Math.max(Theme.px(72), Math.min(Theme.px(172), Math.floor(parent.width
                                                                                          / Math.max(
                                                                                              4, Math.ceil(
                                                                                                  root.chinese.length
                                                                                                  / 2)))))
                lineHeight: Math.round(font.pixelSize * 1.25)
                strong: true
                text: root.chinese
                width: parent.width
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
