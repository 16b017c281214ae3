// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sheet from below. The page above stays visible as a preview.
FocusScope {
    id: root

    property string title: ""
    property real maximumHeight: root.height * 0.72
    default property alias content: column.data
    property alias footer: footerRow.data

    signal dismissed

    Accessible.name: root.title
    Accessible.role: Accessible.Dialog
    Keys.onEscapePressed: root.dismissed()

    // Keeps touches from the page behind; touching it closes the sheet.
    TapHandler {
        onTapped: root.dismissed()
    }
    Rectangle {
        id: paper

        anchors.bottom: parent.bottom
        border.color: Theme.hairline
        border.width: Theme.control
        color: Theme.paper
        height: Math.min(root.maximumHeight, heading.height + column.implicitHeight
                         + footerRow.height + 4 * Theme.spaceL)
        topLeftRadius: Theme.radiusSheet
        topRightRadius: Theme.radiusSheet
        width: parent.width

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }
        GuideText {
            id: heading

            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            role: GuideText.Title3
            text: root.title
            width: parent.width - 2 * Theme.page
            y: Theme.spaceL
        }
        Flickable {
            id: flick

            anchors.bottom: footerRow.top
            anchors.bottomMargin: Theme.spaceL
            anchors.top: heading.bottom
            anchors.topMargin: Theme.spaceM
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            contentHeight: column.implicitHeight + Theme.spaceM
            width: parent.width

            Column {
                id: column

                spacing: Theme.spaceM
                width: flick.width - 2 * Theme.page
                x: Theme.page
            }
        }
        Row {
            id: footerRow

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceL
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            spacing: Theme.spaceM
            width: parent.width - 2 * Theme.page
        }
    }
}
