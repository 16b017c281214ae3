// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// Open, closing soon or closed: the sun shows it, the words say it.
Row {
    id: root

    required property string text
    required property int tone
    property int role: GuideText.Label
    property real wrapWidth: Number.POSITIVE_INFINITY
    property bool silent: false
    readonly property color _colour: root.tone === 1 ? Theme.open : root.tone === 2 ? Theme.warn :
                                                                                      Theme.closed

    spacing: Theme.spaceXs
    visible: root.text !== ""

    Icon {
        id: icon

        colour: root._colour
        name: root.tone === 1 ? "sun-open" : root.tone === 2 ? "sun-soon" : root.tone === 3
                                                               ? "sun-closed" : "clock"
        y: (label.lineHeight - height) / 2
    }
    FittingText {
        id: label

        color: root._colour
        role: root.role
        silent: root.silent
        strong: root.tone !== 0
        room: root.wrapWidth - icon.width - root.spacing
        text: root.text
    }
}
