// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Practical help: one tile for each thing a guest may need.
PageFrame {
    id: root

    required property ServicesPageViewModel page

    signal pageChosen(pageId: string)

    scene: "district-skyline"
    sceneHeight: 380

    GuideText {
        role: GuideText.Title1
        text: qsTr("Practical help")
        width: parent.width
    }
    GridLayout {
        columnSpacing: Theme.gutter
        columns: Theme.big ? 1 : 2
        rowSpacing: Theme.spaceM
        uniformCellWidths: true
        width: parent.width

        Repeater {
            model: root.page.tiles

            delegate: WideTile {
                id: tile

                required property string page
                required spoken

                Layout.fillHeight: true
                Layout.fillWidth: true
                detailed: true
                onClicked: root.pageChosen(tile.page)
            }
        }
    }
}
