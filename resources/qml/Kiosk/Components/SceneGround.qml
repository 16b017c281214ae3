// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// The ground of words that stand upon a scene: in high contrast a drawn sun may be as bright as
// they are. Lies behind the text it is put into.
Rectangle {
    id: root

    required property Text words
    readonly property real _margin: Theme.px(12)

    color: Theme.paper
    height: root.words.height
    radius: Theme.radiusTag
    visible: Theme.contrast
    width: root.words.contentWidth + 2 * root._margin
    x: (root.words.effectiveHorizontalAlignment === Text.AlignRight ? root.words.width
                                                                      - root.words.contentWidth :
                                                                      0) - root._margin
    z: -1
}
