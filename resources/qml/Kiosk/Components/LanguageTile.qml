// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A language in its own font and direction; the current one is filled and checked.
Touchable {
    id: root

    required property string tag
    required property string endonym
    required property string greeting
    required property string family
    required property bool rightToLeft
    required property bool selected
    readonly property color ink: root.selected ? Theme.primaryInk : Theme.ink

    accessibleId: "language." + root.tag
    edge: root.selected ? Theme.primary : Theme.outline
    face: root.selected ? Theme.primary : Theme.surface
    implicitHeight: Math.max(Theme.px(130), texts.implicitHeight + root.ledge + 2 * Theme.spaceM)
    ledgeColour: root.selected ? Theme.primaryLedge : Theme.outline
    pressedFace: root.selected ? Theme.primaryLedge : Theme.primarySoft
    spoken: root.endonym
    Accessible.selectable: true
    Accessible.selected: root.selected

    contentItem: Item {
        // The tile reads in the direction of its own language.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.rightToLeft

        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(64) - (check.visible ? check.width + Theme.spaceS : 0)

            GuideText {
                color: root.ink
                family: root.family
                line: 1.3
                role: GuideText.Lead
                silent: true
                sizeFactor: 1
                text: root.endonym
                width: parent.width
            }
            GuideText {
                color: root.selected ? Theme.primaryInk : Theme.inkSoft
                family: root.family
                line: 1.4
                role: GuideText.Label
                silent: true
                sizeFactor: 1
                text: root.greeting
                visible: !Theme.big
                width: parent.width
            }
        }
        Icon {
            id: check

            anchors.right: parent.right
            anchors.rightMargin: Theme.px(32)
            anchors.verticalCenter: parent.verticalCenter
            colour: root.ink
            name: "check"
            size: Theme.iconBody
            visible: root.selected
        }
    }
}
