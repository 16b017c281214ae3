// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The place page: decide and go.
PageFrame {
    id: root

    required property PlacePageViewModel page

    signal driverCardRequested(placeId: string)
    signal placeChosen(placeId: string)

    scene: root.page.scene

    actions: [
        ActionButton {
            accessibleId: "action.driver-card"
            filled: true
            iconName: "taxi"
            text: qsTr("Driver card")
            width: parent ? parent.width : implicitWidth
            onClicked: root.driverCardRequested(root.page.placeId)
        }
    ]

    Column {
        spacing: Theme.px(6)
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: root.page.title
            width: parent.width
        }
        GuideText {
            chinese: true
            role: GuideText.Lead
            strong: false
            text: root.page.secondName
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            text: root.page.kind
            width: parent.width
        }
        Flow {
            id: stateLine

            spacing: Theme.spaceL
            topPadding: Theme.spaceXs
            width: parent.width

            StatusLine {
                role: GuideText.Body
                text: root.page.statusText
                tone: root.page.statusTone
                wrapWidth: stateLine.width
            }
            IconLine {
                directional: true
                iconName: "walk"
                role: GuideText.Body
                text: root.page.walkText
                wrapWidth: stateLine.width
            }
        }
        IconLine {
            anchors.left: parent.left
            colour: Theme.warn
            iconName: "help"
            role: GuideText.Body
            text: root.page.closedNotice
            wrapWidth: parent.width
        }
        IconLine {
            anchors.left: parent.left
            colour: Theme.warn
            iconName: "language"
            text: root.page.languageNotice
            wrapWidth: parent.width
        }
    }
    PageSection {
        title: qsTr("Hours, price, way")
        titleShown: false

        FactPanel {
            facts: root.page.facts
            week: root.page.week
            weekOpen: root.page.weekOpen
            width: parent.width
            onWeekToggled: root.page.toggleWeek()
        }
    }
    PageSection {
        title: qsTr("Halls")
        visible: halls.count > 0

        HallTable {
            id: halls

            heads: root.page.hallHeads
            rows: root.page.halls
            warning: root.page.hallsWarning
            width: parent.width
        }
    }
    PageSection {
        title: qsTr("Why go")
        visible: root.page.why.length > 0

        BulletList {
            lines: root.page.why
            width: parent.width
        }
    }
    PageSection {
        title: qsTr("Good to know")
        visible: root.page.tips.length > 0

        BulletList {
            lines: root.page.tips
            width: parent.width
        }
    }
    PageSection {
        title: qsTr("For wheelchairs")
        visible: root.page.accessible !== ""

        IconLine {
            anchors.left: parent.left
            iconName: "access"
            role: GuideText.Body
            text: root.page.accessible
            wrapWidth: parent.width
        }
    }
    PageSection {
        title: qsTr("Nearby")

        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.pairs ? 2 : 1
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.nearby

                delegate: PlaceTile {
                    id: nearby

                    required spoken

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    compact: true
                    onClicked: root.placeChosen(nearby.placeId)
                }
            }
        }
    }
    SourceList {
        checked: root.page.checked
        sources: root.page.sources
    }
}
