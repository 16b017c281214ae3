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
    readonly property bool _long: root.chinese.length > 40
    // Chinese and pinyin keep their direction; on a mirrored page they stand in its middle.
    readonly property int _middle: root.LayoutMirroring.enabled ? Text.AlignHCenter : Text.AlignLeft

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
        // A card with many parts and big text may be longer than the screen.
        Flickable {
            id: flick

            anchors.bottom: controls.top
            anchors.bottomMargin: Theme.spaceM
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            anchors.right: parent.right
            anchors.rightMargin: Theme.page
            anchors.top: parent.top
            anchors.topMargin: Theme.spaceM
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: Math.max(height, card.height)
            interactive: contentHeight > height

            Column {
                id: card

                spacing: Theme.spaceL
                width: flick.width
                y: Math.max(0, (flick.height - height) / 2)

                GuideText {
                    id: sentence

                    // As few lines as stay readable across a counter, filled evenly, so that a word
                    // is cut less; a long card takes about half of the screen.
                    readonly property real share: root.width * root.height * 0.42
                    readonly property real fitting: Math.sqrt(sentence.share / (root.chinese.length
                                                                                * 1.3))
                    readonly property real readable: Math.max(Theme.px(44), Math.min(Theme.px(112),
                                                                                     sentence.fitting))
                    readonly property int lines: Math.ceil(root.chinese.length * sentence.readable
                                                           / card.width)
                    readonly property int across: Math.ceil(root.chinese.length / sentence.lines)
                    readonly property real size: Math.min(Theme.px(172), Math.floor(card.width
                                                                                    / sentence.across))

                    LayoutMirroring.enabled: false
                    anchors.horizontalCenter: root.LayoutMirroring.enabled ? card.horizontalCenter :
                                                                             undefined
                    chinese: true
                    color: Theme.cardInk
                    pixels: sentence.size
                    horizontalAlignment: root._middle
                    lineHeight: Math.round(font.pixelSize * 1.25)
                    strong: true
                    text: root.chinese
                    width: Math.min(card.width, sentence.size * sentence.across + Theme.spaceXs)
                    wrapMode: Text.Wrap
                }
                GuideText {
                    LayoutMirroring.enabled: false
                    color: Theme.cardInk
                    family: "Noto Sans"
                    pixels: root._long ? Theme.px(29) : Math.round(Theme.typeSize(GuideText.Lead))
                    horizontalAlignment: root._middle
                    line: 1.35
                    strong: false
                    text: root.pinyin
                    width: card.width
                }
                GuideText {
                    color: Theme.cardInk
                    horizontalAlignment: root._middle
                    role: root._long ? GuideText.Label : GuideText.Lead
                    strong: false
                    text: root.meaning
                    width: card.width
                }
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
