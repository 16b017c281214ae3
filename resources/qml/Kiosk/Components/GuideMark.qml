// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// The mark: a low sun over water.
Image {
    id: root

    property real size: Theme.px(72)

    fillMode: Image.PreserveAspectFit
    height: root.size
    source: "image://icon/mark/" + Theme.hex(Theme.primary) + "/" + Math.round(root.size)
    width: root.size

    Accessible.ignored: true
}
