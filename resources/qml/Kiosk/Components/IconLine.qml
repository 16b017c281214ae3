// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// An icon with a line of text beside it.
Row {
    id: root

    required property string text
    required property string iconName
    property int role: GuideText.Label
    property color colour: Theme.ink
    property bool directional: false
    property real wrapWidth: Number.POSITIVE_INFINITY
    property bool silent: false

    spacing: Theme.spaceXs
    visible: root.text !== ""

    Icon {
        id: icon

        colour: root.colour
        directional: root.directional
        name: root.iconName
        y: (label.lineHeight - height) / 2
    }
    FittingText {
        id: label

        color: root.colour
        role: root.role
        silent: root.silent
        room: root.wrapWidth - icon.width - root.spacing
        text: root.text
    }
}
