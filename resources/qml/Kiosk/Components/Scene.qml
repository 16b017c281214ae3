// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// A drawn scene that fills its frame. Corners are baked into the picture.
Image {
    id: root

    property string name: ""
    property real topLeft: 0
    property real topRight: 0
    property real bottomRight: 0
    property real bottomLeft: 0
    // The share of the crop taken above the picture: 0 keeps its top, 1 its foot.
    property real align: 0.8

    asynchronous: true
    cache: false
    retainWhileLoading: true
    source: root.name === "" || root.width < 1 || root.height < 1 ? "" : "image://scene/"
                                                                    + root.name + "/"
                                                                    + Theme.edition + "/"
                                                                    + Math.round(root.width) + "x"
                                                                    + Math.round(root.height) + "/"
                                                                    + [root.topLeft, root.topRight,
                                                                       root.bottomRight,
                                                                       root.bottomLeft].map(radius
                                                                                            => Math.round(
                                                                                                   radius)).join(
                                                                        ",") + "/" + root.align

    Accessible.ignored: true
}
