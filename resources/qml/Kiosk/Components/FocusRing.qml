// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// The ring around what has the focus: a gap of paper, then the focus colour.
Rectangle {
    id: root

    property real around: Theme.radiusTile

    anchors.fill: parent
    anchors.margins: -(Theme.focusGap + Theme.focusWidth)
    border.color: Theme.focus
    border.width: Theme.focusWidth
    color: "transparent"
    radius: root.around + Theme.px(8)
    z: 10

    Accessible.ignored: true
}
