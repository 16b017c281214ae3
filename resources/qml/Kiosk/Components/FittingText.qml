// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick

// Words as wide as they are, which wrap where the room ends. Their width is measured apart: the
// implicit width of a text that wraps depends on the width it is given.
GuideText {
    id: root

    required property real room
    // Joined scripts end beyond where they are measured, the more so the larger they are.
    readonly property real natural: Math.ceil(metrics.advanceWidth + root.font.pixelSize / 10)

    width: Math.min(root.natural, root.room)

    TextMetrics {
        id: metrics

        font: root.font
        text: root.text
    }
}
