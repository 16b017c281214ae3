// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A topic with its scene: above the words as usual, beside them in low reach, alone at big text.
Touchable {
    id: root

    required property string controlId
    required property string name
    required property string detail
    required property string scene
    property bool across: false
    readonly property bool _detailed: !Theme.big && root.detail !== ""
    readonly property real _sceneHeight: root.across ? 0 : Theme.px(Theme.wide ? 96 : Theme.big
                                                                                 ? 110 : 130)
    readonly property real _sceneWidth: root.across ? Theme.px(Theme.big ? 110 : 150) : 0

    accessibleId: root.controlId
    implicitHeight: Math.max(Theme.px(root.across ? 150 : Theme.wide ? 204 : 242),
                             root._sceneHeight + texts.implicitHeight + root.ledge + 2
                             * Theme.spaceS)

    contentItem: Item {
        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Scene {
            align: root.across ? 0.8 : 0.72
            anchors.left: parent.left
            anchors.leftMargin: Theme.hair
            bottomLeft: root.across && !LayoutMirroring.enabled ? Theme.radiusTile - Theme.hair : 0
            bottomRight: root.across && LayoutMirroring.enabled ? Theme.radiusTile - Theme.hair : 0
            height: root.across ? parent.height - 2 * Theme.hair : root._sceneHeight
            name: root.scene
            topLeft: root.across && LayoutMirroring.enabled ? 0 : Theme.radiusTile - Theme.hair
            topRight: root.across && !LayoutMirroring.enabled ? 0 : Theme.radiusTile - Theme.hair
            width: root.across ? root._sceneWidth : parent.width - 2 * Theme.hair
            y: Theme.hair
        }
        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: root._sceneWidth + Theme.px(24)
            spacing: Theme.px(2)
            width: parent.width - root._sceneWidth - Theme.px(44)
            y: root._sceneHeight + (parent.height - root._sceneHeight - height) / 2

            GuideText {
                role: GuideText.Lead
                silent: true
                text: root.name
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                silent: true
                text: root.detail
                visible: root._detailed
                width: parent.width
            }
        }
    }
}
