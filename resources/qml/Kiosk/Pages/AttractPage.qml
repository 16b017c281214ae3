// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The attract loop: be seen from ten metres and promise one thing. Any touch starts.
FocusScope {
    id: root

    required property AttractPageViewModel page
    required property string guideTitle
    required property string guideSubtitle
    required property string clockText
    required property bool running

    readonly property bool beside: Theme.wide
    readonly property real _left: root.beside ? Math.round(root.width * 5 / 12) : root.width

    signal begun(tag: string)

    TapHandler {
        onTapped: root.begun("")
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.sky
    }
    Scene {
        id: scene

        align: 1
        anchors.right: parent.right
        height: root.beside ? root.height : Math.round(root.height * 0.66)
        name: root.page.scene
        width: root.beside ? root.width - root._left : root.width
        y: root.beside ? 0 : root.height - height - foot.height

        // Without a GPU each step of the fade paints the whole scene anew, so there are few of them.
        property real shown: 1
        readonly property int steps: Theme.software ? 5 : 36

        opacity: Math.ceil(scene.shown * scene.steps) / scene.steps

        // A fade is drawn only while it lasts; between scenes nothing moves.
        NumberAnimation on shown {
            id: fade

            duration: Theme.durationScene
            from: 0.0
            running: false
            to: 1.0
        }
    }
    Connections {
        function onSceneChanged(): void {
            if (Theme.durationScene > 0 && root.running)
                fade.restart();
        }

        target: root.page
    }
    // Above a portrait scene the sky goes on in the scene's own colour; below it lies water.
    Rectangle {
        anchors.bottom: parent.bottom
        color: root.beside ? "transparent" : Theme.water
        height: foot.height
        width: root._left
    }
    Row {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        spacing: Theme.spaceM
        width: root._left - 2 * Theme.page
        y: Theme.px(64)

        GuideMark {
            id: mark

            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - mark.width - clock.width - 2 * parent.spacing

            GuideText {
                role: root.beside && Theme.big ? GuideText.Label : GuideText.Lead
                strong: true
                text: root.guideTitle
                width: parent.width
            }
            GuideText {
                chinese: true
                role: GuideText.Label
                text: root.guideSubtitle
                width: parent.width
            }
        }
        GuideText {
            id: clock

            anchors.verticalCenter: parent.verticalCenter
            heading: false
            role: GuideText.Title1
            text: root.clockText
        }
    }
    GuideText {
        id: sentence

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        family: root.page.family
        horizontalAlignment: root.page.rightToLeft !== root.LayoutMirroring.enabled
                             ? Text.AlignRight : Text.AlignLeft
        // The sentence shrinks before it meets the button: languages differ in length.
        fontSizeMode: Text.Fit
        height: foot.y - y - Theme.spaceL - (root.beside ? 0 : Math.round(root.height * 0.40))
        lineHeight: root.page.headLine / 1.38
        lineHeightMode: Text.ProportionalHeight
        minimumPixelSize: Theme.px(32)
        role: root.beside ? GuideText.Display : GuideText.Poster
        text: root.page.sentence
        width: root._left - 2 * Theme.page
        y: head.y + head.height + Theme.px(root.beside ? 80 : 50)
    }
    Column {
        id: foot

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        bottomPadding: Theme.px(36)
        leftPadding: Theme.page
        rightPadding: Theme.page
        spacing: Theme.spaceS
        topPadding: Theme.px(28)
        width: root._left

        ActionButton {
            id: button

            accessibleId: "action.begin"
            filled: true
            iconName: "hand"
            minimum: Theme.px(136)
            text: root.page.begin
            width: parent.width - 2 * Theme.page
            onClicked: root.begun("")
        }
        Flow {
            spacing: Theme.spaceXs
            width: parent.width - 2 * Theme.page

            Repeater {
                model: root.page.lines

                delegate: Touchable {
                    id: starter

                    required property string tag
                    required property string begin
                    required property string family
                    required property bool rightToLeft

                    accessibleId: "begin." + starter.tag
                    edgeWidth: 0
                    face: "transparent"
                    implicitHeight: Math.max(Theme.touchTarget, words.implicitHeight + Theme.spaceS)
                    implicitWidth: words.implicitWidth + 2 * Theme.spaceS
                    ledge: 0
                    pressedFace: Theme.primarySoft
                    spoken: starter.begin
                    onClicked: root.begun(starter.tag)

                    contentItem: Item {
                        GuideText {
                            id: words

                            anchors.centerIn: parent
                            family: starter.family
                            line: 1.3
                            pixels: Theme.px(29)
                            silent: true
                            text: starter.begin
                        }
                    }
                }
            }
        }
    }
}
