// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon beside a name and a line.
Touchable {
    id: root

    required property string controlId
    required property string name
    required property string detail
    required property string iconName
    property bool arrow: false
    property color iconColour: Theme.accentText
    property bool detailed: !Theme.big

    accessibleId: root.controlId
    implicitHeight: Math.max(Theme.px(Theme.wide ? 106 : 124), texts.implicitHeight + root.ledge
                             + 2 * Theme.spaceS)

    contentItem: Item {
        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Icon {
            id: icon

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            colour: root.iconColour
            name: root.iconName
            size: Theme.iconBody
        }
        Column {
            id: texts

            anchors.left: icon.right
            anchors.leftMargin: Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(2)
            width: parent.width - Theme.px(24) - icon.width - 2 * Theme.spaceM - (root.arrow
                                                                                  ? Theme.px(70) :
                                                                                    0)

            GuideText {
                line: Theme.headLine * 1.08
                role: GuideText.Label
                silent: true
                strong: true
                text: root.name
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                silent: true
                text: root.detail
                visible: root.detailed && root.detail !== ""
                width: parent.width
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.primary
            directional: true
            name: "chevron"
            size: Theme.iconBody
            visible: root.arrow
        }
    }
}
