// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An icon above a word.
Touchable {
    id: root

    required property string controlId
    required property string name
    required property string iconName

    accessibleId: root.controlId
    implicitHeight: Math.max(Theme.px(Theme.wide ? 124 : 146), texts.implicitHeight + root.ledge
                             + 2 * Theme.spaceS)
    spoken: root.name

    contentItem: Item {
        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Column {
            id: texts

            anchors.centerIn: parent
            spacing: Theme.spaceXs
            width: parent.width - Theme.spaceM

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                colour: Theme.accentText
                name: root.iconName
                size: Theme.px(52)
            }
            GuideText {
                horizontalAlignment: Text.AlignHCenter
                line: Theme.headLine
                role: GuideText.Label
                silent: true
                strong: true
                text: root.name
                width: parent.width
            }
        }
    }
}
