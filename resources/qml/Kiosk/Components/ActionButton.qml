// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A button of an action bar: one of a group is filled.
Touchable {
    id: root

    property string iconName: ""
    property bool directional: false
    property bool filled: false
    property real minimum: Theme.button
    property color ink: root.filled ? Theme.primaryInk : Theme.primary

    bottomPadding: root.ledge + Theme.spaceS
    edge: Theme.primary
    edgeWidth: Theme.control
    face: root.filled ? Theme.primary : Theme.surface
    implicitHeight: Math.max(root.minimum, label.implicitHeight + root.topPadding
                             + root.bottomPadding)
    implicitWidth: Theme.px(280)
    leftPadding: Theme.spaceM
    ledge: Theme.px(8)
    ledgeColour: root.filled ? Theme.primaryLedge : Theme.primary
    pressedFace: root.filled ? Theme.primaryLedge : Theme.primarySoft
    radius: Theme.radiusButton
    rightPadding: Theme.spaceM
    topPadding: Theme.spaceS

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceM

            Icon {
                id: icon

                anchors.verticalCenter: parent.verticalCenter
                colour: root.ink
                directional: root.directional
                name: root.iconName
                size: Theme.iconBody
                visible: root.iconName !== ""
            }
            FittingText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                role: GuideText.Button
                silent: true
                room: root.availableWidth - (icon.visible ? icon.width + row.spacing : 0)
                text: root.text
            }
        }
    }
}
