// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// International Chaoyang: figures with their source, themes, stories, embassy areas.
PageFrame {
    id: root

    required property InternationalPageViewModel page

    signal pageChosen(pageId: string)

    scene: "embassy-quarter"
    sceneHeight: 420

    Column {
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: qsTr("International Chaoyang")
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            text: qsTr("Where Beijing meets the world")
            width: parent.width
        }
    }
    PageSection {
        title: qsTr("In figures")
        titleShown: false

        GridLayout {
            columnSpacing: Theme.spaceM
            columns: Theme.big ? 1 : Theme.textScale > 1.2 ? 2 : 3
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.leads

                delegate: FigureTile {
                    Layout.fillHeight: true
                    Layout.fillWidth: true
                }
            }
        }
        BarChart {
            bars: root.page.bars
            listed: root.page.figuresListed
            source: root.page.figuresSource
            title: qsTr("The district in numbers")
            visible: root.page.hasBars
            widest: root.page.widestValue
            width: parent.width
            onListToggled: root.page.toggleFigures()
        }
    }
    PageSection {
        title: qsTr("Six themes to explore")

        Repeater {
            model: root.page.themes

            delegate: ThemeTile {
                id: theme

                width: parent ? parent.width : 0
                onChosen: root.pageChosen(theme.page)
            }
        }
    }
    PageSection {
        title: qsTr("Stories")

        Repeater {
            model: root.page.stories

            delegate: WideTile {
                id: story

                required property string page
                required spoken

                arrow: true
                width: parent ? parent.width : 0
                onClicked: root.pageChosen(story.page)
            }
        }
    }
    PageSection {
        title: qsTr("Embassy areas")
        visible: root.page.hasAreas

        Repeater {
            model: root.page.areas

            delegate: PlaceTile {
                id: area

                required spoken

                width: parent ? parent.width : 0
                onClicked: root.pageChosen("place/" + area.placeId)
            }
        }
    }
}
