// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Events: this week, then a month.
PageFrame {
    id: root

    required property EventsPageViewModel page

    signal pageChosen(pageId: string)

    scene: "tea-and-lanterns"
    sceneHeight: 380

    GuideText {
        role: GuideText.Title1
        text: qsTr("Events")
        width: parent.width
    }
    PageSection {
        iconColour: Theme.accentText
        iconName: "calendar"
        title: qsTr("Today and this week")
        visible: root.page.hasSoon

        Repeater {
            model: root.page.soon

            delegate: EventTile {
                id: soon

                width: parent ? parent.width : 0
                onChosen: root.pageChosen(soon.page)
            }
        }
    }
    PageSection {
        title: root.page.monthTitle

        ChoiceFlow {
            choices: root.page.months
            idPrefix: "month."
            onChosen: choice => root.page.chooseMonth(choice)
        }
        GuideText {
            text: root.page.emptyText
            visible: root.page.emptyText !== ""
            width: parent.width
        }
        Repeater {
            model: root.page.rows

            delegate: EventTile {
                id: row

                width: parent ? parent.width : 0
                onChosen: root.pageChosen(row.page)
            }
        }
    }
}
