// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// A drawn icon in one colour. Directional ones turn with the reading direction.
Image {
    id: root

    property string name: ""
    property color colour: Theme.ink
    property real size: Theme.iconInline
    property bool directional: false

    asynchronous: false
    fillMode: Image.PreserveAspectFit
    height: root.size
    mirror: root.directional && root.LayoutMirroring.enabled
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + Theme.hex(root.colour)
                               + "/" + Math.round(root.size)
    width: root.size

    Accessible.ignored: true
}
