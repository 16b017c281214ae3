// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A theme as a route: its words, and the places the guide suggests with the way between them.
PageFrame {
    id: root

    required property ThemePageViewModel page

    signal pageChosen(pageId: string)

    scene: root.page.scene
    sceneHeight: Theme.big ? 300 : 420

    Column {
        spacing: Theme.spaceXs
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: root.page.title
            width: parent.width
        }
        GuideText {
            text: root.page.text
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            role: GuideText.Note
            text: root.page.source
            width: parent.width
        }
    }
    PageSection {
        iconColour: Theme.primary
        iconName: "trip"
        title: qsTr("Our route for this theme")
        visible: root.page.hasRoute

        Column {
            spacing: Theme.spaceXs
            width: parent.width

            GuideText {
                text: root.page.suggestion
                visible: text !== ""
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                text: qsTr("Our suggestion; the district has not published the list.")
                width: parent.width
            }
        }
        Column {
            width: parent.width

            Repeater {
                model: root.page.route

                delegate: RouteStop {
                    id: stop

                    width: parent ? parent.width : 0
                    onChosen: root.pageChosen("place/" + stop.placeId)
                }
            }
        }
    }
    PillButton {
        accessibleId: root.page.topicPage.replace("/", ".")
        anchors.left: parent.left
        directional: true
        iconName: "forward"
        ink: Theme.primary
        text: root.page.topicText
        visible: root.page.topicPage !== ""
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.pageChosen(root.page.topicPage)
    }
}
