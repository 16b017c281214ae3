// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The driver card: all Chinese above the line, the guest's language below. Turned, the whole card
// stands on its head for the driver and turns back by itself.
FocusScope {
    id: root

    required property DriverCardViewModel page
    property bool turned: false
    property bool takingAway: false
    readonly property bool beside: Theme.wide && !Theme.lowReach

    signal closed
    signal hotelRequested

    onVisibleChanged: {
        root.turned = false;
        root.takingAway = false;
    }

    Timer {
        interval: 30000
        running: root.turned
        onTriggered: root.turned = false
    }
    Item {
        id: turning

        anchors.fill: parent
        rotation: root.turned ? 180 : 0

        Rectangle {
            id: card

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false
            color: Theme.cardPaper
            height: root.beside ? parent.height : parent.height - controls.height
            width: root.beside ? Math.round(parent.width * 0.6) : parent.width
            x: root.beside && root.LayoutMirroring.enabled ? parent.width - width : 0

            Rectangle {
                id: band

                color: Theme.cardBand
                height: greeting.implicitHeight + Theme.px(56)
                width: parent.width

                Icon {
                    id: taxi

                    anchors.verticalCenter: parent.verticalCenter
                    colour: Theme.cardInk
                    name: "taxi"
                    size: Theme.px(110)
                    x: Theme.px(72)
                }
                Column {
                    id: greeting

                    anchors.left: taxi.right
                    anchors.leftMargin: Theme.px(50)
                    anchors.verticalCenter: parent.verticalCenter

                    GuideText {
                        chinese: true
                        color: Theme.cardInk
                        pixels: Theme.px(66)
                        lineHeight: Theme.px(84)
                        strong: true
                        text: root.page.greetingChinese
                    }
                    GuideText {
                        chinese: true
                        color: Theme.cardInk
                        pixels: Theme.px(66)
                        lineHeight: Theme.px(84)
                        strong: true
                        text: root.page.requestChinese
                    }
                }
            }
            Row {
                id: checks

                clip: true
                height: Theme.px(18)
                spacing: Theme.px(30)
                width: parent.width
                x: Theme.px(30)
                y: band.height

                Repeater {
                    model: Math.ceil(card.width / Theme.px(60))

                    delegate: Rectangle {
                        color: Theme.cardInk
                        height: Theme.px(18)
                        width: Theme.px(30)
                    }
                }
            }
            Column {
                id: destination

                // The name takes two lines at most; a longer one is set smaller until it does.
                readonly property real nameSize: {
                    const length = Math.max(1, root.page.nameChinese.length);
                    const perLine = Math.ceil(length / 2);
                    return Math.min(Theme.px(172), Math.floor(width / perLine), Math.floor((card.height
                                                                                            - y) / 5.2));
                }

                spacing: Theme.px(22)
                width: parent.width - Theme.px(124)
                x: Theme.px(62)
                y: band.height + checks.height + Theme.px(40)

                GuideText {
                    chinese: true
                    color: Theme.cardInk
                    pixels: destination.nameSize
                    lineHeight: Math.round(destination.nameSize * 1.14)
                    strong: true
                    text: root.page.nameChinese
                    width: parent.width
                    wrapMode: Text.WrapAnywhere
                    Accessible.role: Accessible.Heading
                }
                GuideText {
                    chinese: true
                    color: Theme.cardInk
                    pixels: Math.min(Theme.px(80), Math.round(card.height / 14))
                    lineHeight: Math.round(font.pixelSize * 1.28)
                    text: root.page.addressChinese
                    visible: text !== ""
                    width: parent.width
                    wrapMode: Text.Wrap
                }
                Row {
                    spacing: Theme.spaceM
                    visible: root.page.phone !== ""

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        colour: Theme.cardInk
                        name: "phone"
                        size: Theme.px(56)
                    }
                    GuideText {
                        color: Theme.cardInk
                        family: "Noto Sans"
                        pixels: Math.min(Theme.px(62), Math.round(card.height / 18))
                        line: 1.3
                        sizeFactor: 1
                        strong: true
                        text: root.page.phone
                    }
                }
                Rectangle {
                    color: Theme.cardHairline
                    height: Theme.px(2)
                    width: parent.width
                }
                GuideText {
                    chinese: true
                    color: Theme.cardInk
                    pixels: Theme.px(46)
                    lineHeight: Theme.px(64)
                    text: root.page.nearbyChinese
                    visible: text !== ""
                    width: parent.width
                }
                GuideText {
                    chinese: true
                    color: Theme.cardInk
                    pixels: Theme.px(46)
                    lineHeight: Theme.px(64)
                    text: root.page.politeChinese
                    width: parent.width
                }
            }
        }
        Rectangle {
            id: controls

            readonly property real inner: width - 2 * Theme.page

            color: Theme.paper
            height: root.beside ? parent.height : buttons.implicitHeight + 2 * Theme.spaceM
            width: root.beside ? parent.width - card.width : parent.width
            x: root.beside && !root.LayoutMirroring.enabled ? card.width : 0
            y: root.beside ? 0 : card.height

            Column {
                id: buttons

                anchors.centerIn: parent
                spacing: Theme.spaceM
                width: controls.inner

                GuideText {
                    role: GuideText.Lead
                    text: root.page.name
                    width: parent.width
                }
                GuideText {
                    color: Theme.inkSoft
                    role: GuideText.Label
                    text: root.page.detail
                    visible: text !== ""
                    width: parent.width
                }
                Grid {
                    id: grid

                    readonly property real each: columns === 1 ? width : (width - spacing) / 2

                    columns: Theme.big || root.beside ? 1 : 2
                    spacing: Theme.spaceM
                    width: parent.width

                    ActionButton {
                        accessibleId: "action.turn"
                        filled: true
                        iconName: "rotate"
                        text: root.turned ? qsTr("Turn back") : qsTr("Turn for the driver")
                        width: grid.each
                        onClicked: root.turned = !root.turned
                    }
                    ActionButton {
                        accessibleId: "action.take-away"
                        iconName: "qr"
                        text: qsTr("Take on my phone")
                        width: grid.each
                        onClicked: root.takingAway = true
                    }
                    ActionButton {
                        accessibleId: "action.card-to-hotel"
                        iconName: "home"
                        text: qsTr("Card back to the hotel")
                        visible: root.page.canGoToHotel
                        width: grid.each
                        onClicked: root.hotelRequested()
                    }
                    ActionButton {
                        accessibleId: "nav.back"
                        iconName: "close"
                        text: qsTr("Close the card")
                        width: grid.each
                        onClicked: root.closed()
                    }
                }
            }
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "#15242D"
        opacity: 0.5
        visible: root.takingAway
    }
    Loader {
        active: root.takingAway
        anchors.fill: parent

        sourceComponent: Sheet {
            focus: true
            maximumHeight: root.height * 0.9
            title: qsTr("Take on my phone")
            onDismissed: root.takingAway = false

            footer: [
                ActionButton {
                    accessibleId: "action.close-sheet"
                    filled: true
                    text: qsTr("Done")
                    width: parent ? parent.width : implicitWidth
                    onClicked: root.takingAway = false
                }
            ]

            GuideText {
                text: qsTr(
                          "Point your phone’s camera at the code. You get the Chinese text and a link to a map.")
                width: parent.width
            }
            Image {
                anchors.horizontalCenter: parent.horizontalCenter
                fillMode: Image.PreserveAspectFit
                height: width
                smooth: false
                source: "image://qr/" + encodeURIComponent(root.page.takeAway)
                width: Math.min(parent.width, Theme.px(560), root.height * 0.42)
                Accessible.name: qsTr("QR code with the driver card")
                Accessible.role: Accessible.Graphic
            }
        }
    }
}
