// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A pill with icon and word: Back, chips, More. Selected ones carry a check and the primary fill.
Touchable {
    id: root

    property string iconName: ""
    property bool directional: false
    property bool selected: false
    property bool reserveCheck: false
    property bool centred: false
    property color ink: root.selected ? Theme.primaryInk : Theme.ink
    property int role: GuideText.Button
    property real minimum: Theme.pill
    readonly property string _icon: root.selected && root.reserveCheck ? "check" : root.iconName
    readonly property real _iconSpace: root._icon === "" ? 0 : Theme.px(36) + Theme.spaceS

    checkable: false
    edge: root.selected ? Theme.primary : Theme.outline
    edgeWidth: Theme.control
    face: root.selected ? Theme.primary : Theme.surface
    implicitHeight: Math.max(root.minimum, label.implicitHeight + Theme.spaceM)
    implicitWidth: label.natural + root._iconSpace + root.leftPadding + root.rightPadding
    leftPadding: Theme.px(30)
    ledge: 0
    radius: Math.min(root.height / 2, Theme.px(46))
    rightPadding: Theme.px(30)

    contentItem: Item {
        implicitHeight: row.implicitHeight

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                colour: root.ink
                directional: root.directional
                name: root._icon
                size: Theme.px(36)
                visible: root._icon !== ""
            }
            FittingText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                role: root.role
                silent: true
                room: Math.max(Theme.px(60), root.availableWidth - root._iconSpace)
                text: root.text
            }
        }
    }
    Accessible.selectable: root.reserveCheck
    Accessible.selected: root.selected
}
