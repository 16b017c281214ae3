// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The phrasebook: situations, and the card for the waiter.
PageFrame {
    id: root

    required property PhrasebookPageViewModel page

    signal pageChosen(pageId: string)

    scene: "food-street"
    sceneHeight: 380

    Column {
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: qsTr("Phrases")
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            text: qsTr("Touch a sentence and show it on the screen.")
            width: parent.width
        }
    }
    WideTile {
        arrow: true
        controlId: "nav.diet"
        detail: qsTr("A card for the waiter")
        iconName: "food"
        name: qsTr("Allergies and diets")
        spoken: qsTr("Allergies and diets")
        width: parent.width
        onClicked: root.pageChosen("diet")
    }
    PageSection {
        title: qsTr("Situations")
        titleShown: false

        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.big ? 2 : 3
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.situations

                delegate: SmallTile {
                    id: situation

                    required property string page

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    onClicked: root.pageChosen(situation.page)
                }
            }
        }
    }
}
