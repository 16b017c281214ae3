// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Emergency: numbers, where you are, what to show, where to go.
FocusScope {
    id: root

    required property EmergencyPageViewModel page
    required property bool backShown
    required property string backText
    required property real savedScroll
    property alias contentY: frame.contentY

    signal backRequested
    signal scrolled(position: real)
    signal pageChosen(pageId: string)

    function restoreScroll(): void {
        frame.restoreScroll();
    }

    onVisibleChanged: overlay.close()

    Rectangle {
        id: header

        color: Theme.emergency
        height: Theme.lowReach ? root.height * (Theme.wide ? 0.36 : 0.40) : title.y + title.height
                                 + Theme.spaceL
        width: parent.width

        PillButton {
            id: back

            accessibleId: "nav.back"
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            directional: true
            edge: Theme.emergencyInk
            face: Theme.emergency
            iconName: "back"
            ink: Theme.emergencyInk
            pressedFace: Theme.emergencyLedge
            text: root.backText
            visible: root.backShown
            y: Theme.px(40)
            onClicked: root.backRequested()
        }
        GuideText {
            id: title

            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            color: Theme.emergencyInk
            role: GuideText.Title1
            text: qsTr("Help is near. Stay calm.")
            width: parent.width - 2 * Theme.page
            y: root.backShown ? back.y + back.height + Theme.spaceM : Theme.px(50)
        }
    }
    PageFrame {
        id: frame

        anchors.bottom: parent.bottom
        backShown: false
        height: parent.height - header.height
        savedScroll: root.savedScroll
        width: parent.width
        onScrolled: position => root.scrolled(position)

        GridLayout {
            id: numbers

            columnSpacing: Theme.spaceM
            columns: 3
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.primary

                delegate: NumberTile {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }
            }
        }
        Rectangle {
            border.color: Theme.emergency
            border.width: Theme.contrast ? Theme.hair : 0
            color: Theme.emergency
            height: reception.implicitHeight + 2 * Theme.spaceL
            radius: Theme.radiusTile
            width: parent.width

            Icon {
                id: bell

                anchors.left: parent.left
                anchors.leftMargin: Theme.px(48)
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.emergencyInk
                name: "bell"
                size: Theme.iconTile
            }
            Column {
                id: reception

                anchors.left: bell.right
                anchors.leftMargin: Theme.px(36)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - bell.width - Theme.px(48 + 36 + 30)

                GuideText {
                    color: Theme.emergencyInk
                    role: GuideText.Lead
                    text: qsTr("Ask the reception to call for you")
                    width: parent.width
                }
                GuideText {
                    color: Theme.emergencyInk
                    role: GuideText.Label
                    text: root.page.reception
                    width: parent.width
                }
            }
        }
        Panel {
            visible: root.page.addressChinese !== ""
            width: parent.width

            IconLine {
                anchors.left: parent.left
                colour: Theme.inkSoft
                iconName: "pin"
                role: GuideText.Body
                text: qsTr("You are here. Read this to the operator.")
                wrapWidth: parent.width
            }
            GuideText {
                chinese: true
                role: GuideText.Title3
                text: root.page.addressChinese
                width: parent.width
            }
            GuideText {
                family: "Noto Sans"
                role: GuideText.Label
                text: root.page.addressPinyin
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                text: root.page.address
                width: parent.width
            }
        }
        PageSection {
            title: qsTr("Show or say")

            GridLayout {
                columnSpacing: Theme.gutter
                columns: Theme.big ? 1 : 2
                rowSpacing: Theme.spaceM
                uniformCellWidths: true
                width: parent.width

                Repeater {
                    model: root.page.phrases

                    delegate: PhraseTile {
                        id: phrase

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        onClicked: overlay.show(phrase.chinese, phrase.pinyin, phrase.text)
                    }
                }
            }
        }
        PageSection {
            title: qsTr("Hospitals with an emergency room")

            Repeater {
                model: root.page.hospitals

                delegate: PlaceTile {
                    id: hospital

                    required spoken

                    width: parent ? parent.width : implicitWidth
                    onClicked: root.pageChosen("place/" + hospital.placeId)
                }
            }
            ActionButton {
                accessibleId: "topic.hospitals"
                iconName: "health"
                text: qsTr("All hospitals")
                width: parent.width
                onClicked: root.pageChosen(root.page.hospitalsPage)
            }
        }
        PageSection {
            title: qsTr("More numbers")

            Repeater {
                model: root.page.others

                delegate: Panel {
                    id: other

                    required property string number
                    required property string name
                    required property string when
                    required property string spoken

                    padding: Theme.spaceM
                    width: parent ? parent.width : 0

                    GuideText {
                        family: "Noto Sans"
                        line: 1.2
                        role: GuideText.Title3
                        sizeFactor: 1
                        text: other.number
                        width: parent.width
                    }
                    GuideText {
                        strong: true
                        text: other.name
                        width: parent.width
                    }
                    GuideText {
                        color: Theme.inkSoft
                        role: GuideText.Label
                        text: other.when
                        width: parent.width
                    }
                }
            }
        }
        PageSection {
            title: qsTr("Good to know")
            visible: root.page.advice.length > 0

            BulletList {
                lines: root.page.advice
                width: parent.width
            }
        }
    }
    PhraseOverlay {
        id: overlay

        anchors.fill: parent
    }
}
