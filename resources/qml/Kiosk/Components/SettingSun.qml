// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// The sun over the river, as high as the share of time that is left.
Item {
    id: root

    required property real fraction

    implicitHeight: Theme.px(250)
    implicitWidth: Theme.px(440)

    Accessible.ignored: true

    Rectangle {
        id: sky

        color: Theme.pick("#FDEBD0", "#12263C", "#000000")
        height: Theme.px(176)
        topLeftRadius: Theme.radiusTile
        topRightRadius: Theme.radiusTile
        width: parent.width
    }
    Item {
        clip: true
        height: sky.height
        width: parent.width

        Rectangle {
            id: disc

            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.sun
            height: Theme.px(196)
            radius: height / 2
            width: height
            y: sky.height - height * 0.85 * root.fraction - Theme.px(10)
        }
    }
    Rectangle {
        bottomLeftRadius: Theme.radiusTile
        bottomRightRadius: Theme.radiusTile
        color: Theme.water
        height: parent.height - sky.height
        width: parent.width
        y: sky.height

        Repeater {
            model: [0.42, 0.28, 0.16]

            delegate: Rectangle {
                required property int index
                required property real modelData

                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.pick("#F08A5D", "#E8C58A", "#FFE14A")
                height: Theme.px(8)
                radius: height / 2
                width: parent.width * modelData
                y: Theme.px(14 + index * 20)
            }
        }
    }
}
