// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// The numbered mark of a map, also beside the words that belong to it.
Rectangle {
    id: root

    required property string number

    border.color: Theme.surface
    border.width: Theme.px(3)
    color: Theme.primary
    height: Theme.px(40)
    radius: height / 2
    width: height

    GuideText {
        anchors.centerIn: parent
        color: Theme.primaryInk
        family: "Noto Sans"
        pixels: Theme.px(22)
        horizontalAlignment: Text.AlignHCenter
        lineHeight: Theme.px(30)
        silent: true
        sizeFactor: 1
        strong: true
        text: root.number
    }
}
