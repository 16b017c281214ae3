// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A titled part of a page. *More* names the next one that is below the edge.
Column {
    id: root

    property string title: ""
    property string iconName: ""
    property color iconColour: Theme.open
    property bool titleShown: root.title !== ""

    spacing: Theme.spaceM
    width: parent ? parent.width : 0

    Row {
        spacing: Theme.spaceM
        visible: root.titleShown
        width: parent.width

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            colour: root.iconColour
            name: root.iconName
            size: Theme.iconBody
            visible: root.iconName !== ""
        }
        GuideText {
            anchors.verticalCenter: parent.verticalCenter
            role: GuideText.Title3
            text: root.title
            width: parent.width - (root.iconName === "" ? 0 : Theme.iconBody + Theme.spaceM)
        }
    }
}
