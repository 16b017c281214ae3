// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One of the replies to a question: as wide as the card, with an arrow, as it leads on.
Touchable {
    id: root

    bottomPadding: root.ledge + Theme.spaceS
    implicitHeight: Math.max(Theme.button, label.implicitHeight + root.topPadding
                             + root.bottomPadding)
    leftPadding: Theme.px(30)
    rightPadding: Theme.px(26)
    topPadding: Theme.spaceS

    contentItem: Item {
        implicitHeight: label.implicitHeight

        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        GuideText {
            id: label

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            role: GuideText.Lead
            silent: true
            text: root.text
            width: parent.width - arrow.width - Theme.spaceM
        }
        Icon {
            id: arrow

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.primary
            directional: true
            name: "chevron"
            size: Theme.iconBody
        }
    }
}
