// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// A metro line: an ink number on white, the line's colour only as its edge.
Rectangle {
    id: root

    required property string badge
    required property string lineColour
    required property string lineName

    border.color: root.lineColour
    border.width: Theme.control
    color: "#FFFFFF"
    implicitHeight: label.implicitHeight + Theme.px(8)
    implicitWidth: label.implicitWidth + Theme.px(46)
    radius: Theme.radiusTag

    Accessible.name: root.lineName
    Accessible.role: Accessible.StaticText

    Rectangle {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.top: parent.top
        bottomLeftRadius: root.radius
        color: root.lineColour
        topLeftRadius: root.radius
        width: Theme.px(20)
        LayoutMirroring.enabled: false
    }
    GuideText {
        id: label

        anchors.verticalCenter: parent.verticalCenter
        color: Theme.cardInk
        family: "Noto Sans"
        line: 1.2
        role: GuideText.Label
        silent: true
        sizeFactor: 1
        strong: true
        text: root.badge
        x: Theme.px(20) + (root.width - Theme.px(20) - width) / 2
    }
}
