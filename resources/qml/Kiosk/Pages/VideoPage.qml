// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A film: its scene until it plays, then its pictures. It stops when the page is left.
PageFrame {
    id: root

    required property VideoPageViewModel page
    // The film keeps its shape and leaves room for its words.
    readonly property real _filmWidth: Math.min(root.contentWidth, (root.height - Theme.px(
                                                                        Theme.wide ? 400 : 800))
                                                * 16 / 9)

    // The page goes before its items do when the guide closes.
    onVisibleChanged: if (!root.visible) {
                          root.page?.leave();
                      }

    actions: [
        ActionButton {
            accessibleId: "action.play"
            filled: true
            iconName: root.page.playing ? "pause" : "play"
            text: root.page.playing ? qsTr("Pause") : qsTr("Play")
            width: root.actionWidth
            onClicked: root.page.toggle()
        },
        ActionButton {
            accessibleId: "action.sound"
            iconName: root.page.muted ? "speak" : "mute"
            text: root.page.muted ? qsTr("Sound on") : qsTr("Sound off")
            width: root.actionWidth
            onClicked: root.page.toggleSound()
        }
    ]

    Item {
        height: Math.round(root._filmWidth * 9 / 16)
        width: parent.width

        Scene {
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            name: root.page.scene
            width: root._filmWidth
        }
        VideoScreen {
            anchors.horizontalCenter: parent.horizontalCenter
            height: parent.height
            player: root.page.player
            width: root._filmWidth
        }
    }
    Column {
        spacing: Theme.spaceXs
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: root.page.title
            width: parent.width
        }
        IconLine {
            anchors.left: parent.left
            colour: Theme.warn
            iconName: "help"
            role: GuideText.Body
            text: root.page.failure
            wrapWidth: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            role: GuideText.Label
            text: root.page.length
            visible: text !== ""
            width: parent.width
        }
        GuideText {
            text: root.page.summary
            visible: text !== ""
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            role: GuideText.Note
            text: root.page.source
            visible: text !== ""
            width: parent.width
        }
    }
}
