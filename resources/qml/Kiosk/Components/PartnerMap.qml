// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Partners abroad on a map of the world; `listed` shows the same as rows.
Panel {
    id: root

    required property InternationalPageViewModel page

    Item {
        height: Math.max(heading.height, toggle.height)
        width: parent.width

        GuideText {
            id: heading

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            role: GuideText.Title3
            text: qsTr("Sister cities and districts")
            width: parent.width - toggle.width - Theme.spaceM
        }
        PillButton {
            id: toggle

            accessibleId: "partners.list"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.page.partnersListed ? "globe-stand" : "list"
            minimum: Theme.chip
            role: GuideText.Label
            text: root.page.partnersListed ? qsTr("As a map") : qsTr("As a list")
            onClicked: root.page.togglePartners()
        }
    }
    WorldMap {
        arcs: root.page.arcs
        heightShare: root.page.mapHeight
        homeX: root.page.homeX
        homeY: root.page.homeY
        marks: root.page.partners
        visible: !root.page.partnersListed
        width: parent.width
        onMarkChosen: markId => root.page.choosePartner(markId)
    }
    Flow {
        spacing: Theme.spaceL
        visible: !root.page.partnersListed
        width: parent.width

        Row {
            spacing: Theme.spaceXs

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sun
                height: Theme.px(32)
                radius: height / 2
                width: height
            }
            GuideText {
                anchors.verticalCenter: parent.verticalCenter
                role: GuideText.Label
                text: qsTr("Chaoyang")
            }
        }
        Row {
            spacing: Theme.spaceXs

            NumberMark {
                anchors.verticalCenter: parent.verticalCenter
                number: root.page.firstNumber
            }
            GuideText {
                anchors.verticalCenter: parent.verticalCenter
                role: GuideText.Label
                text: qsTr("Touch a number to meet the partner")
                width: Math.min(implicitWidth, root.width - 2 * root.padding - Theme.px(48))
            }
        }
    }
    Repeater {
        model: root.page.partnersListed ? root.page.partners : null

        delegate: Touchable {
            id: row

            required property string partnerId
            required property string number
            required property string name
            required property string country
            required property string tie
            required spoken

            accessibleId: "partner." + row.partnerId
            implicitHeight: Math.max(Theme.button, words.height + row.ledge + 2 * Theme.spaceS)
            width: parent ? parent.width : 0
            onClicked: root.page.choosePartner(row.partnerId)

            contentItem: Item {
                transform: Translate {
                    y: row.down ? Theme.press : 0
                }

                NumberMark {
                    id: mark

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.spaceM
                    anchors.verticalCenter: parent.verticalCenter
                    number: row.number
                }
                Column {
                    id: words

                    anchors.left: mark.right
                    anchors.leftMargin: Theme.spaceM
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - mark.width - chevron.width - 4 * Theme.spaceM

                    GuideText {
                        role: GuideText.Label
                        silent: true
                        strong: true
                        text: row.name
                        width: parent.width
                    }
                    GuideText {
                        color: Theme.inkSoft
                        role: GuideText.Label
                        silent: true
                        text: row.country
                        width: parent.width
                    }
                    GuideText {
                        color: Theme.inkSoft
                        role: GuideText.Label
                        silent: true
                        text: row.tie
                        width: parent.width
                    }
                }
                Icon {
                    id: chevron

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.spaceM
                    anchors.verticalCenter: parent.verticalCenter
                    colour: Theme.primary
                    directional: true
                    name: "chevron"
                    size: Theme.iconBody
                }
            }
        }
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Label
        text: root.page.ties
        visible: text !== ""
        width: parent.width
    }
}
