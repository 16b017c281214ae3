// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Kiosk.Theme

// The world as dots, with an arc from the sun, which is home, to each mark. Drawn as one picture: in the
// software renderer, a shape that has scrolled away is no longer clipped. Never mirrored: it is a
// map. Positions are fractions of the width.
Item {
    id: root

    required property AbstractItemModel marks
    // The arcs, as the provider of this picture reads them.
    required property string arcs
    required property real homeX
    required property real homeY
    required property real heightShare

    signal markChosen(markId: string)

    implicitHeight: Math.round(root.width * root.heightShare)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false

    Image {
        asynchronous: true
        height: root.height
        source: root.width < 1 || root.height < 1 ? "" : "image://world/" + [Theme.hex(Theme.land),
                                                                             Theme.hex(
                                                                                 Theme.primary),
                                                                             Theme.control,
                                                                             Math.round(root.width)
                                                                             + "x" + Math.round(
                                                                                 root.height),
                                                                             root.arcs].join("/")
        width: root.width

        Accessible.ignored: true
    }
    Rectangle {
        color: Theme.halo
        height: Theme.px(56)
        opacity: 0.7
        radius: height / 2
        width: height
        x: root.homeX * root.width - width / 2
        y: root.homeY * root.width - height / 2
    }
    Rectangle {
        border.color: Theme.surface
        border.width: Theme.px(4)
        color: Theme.sun
        height: Theme.px(36)
        radius: height / 2
        width: height
        x: root.homeX * root.width - width / 2
        y: root.homeY * root.width - height / 2
    }
    Repeater {
        model: root.marks

        delegate: Touchable {
            id: mark

            required property string partnerId
            required property string number
            required property real markX
            required property real markY
            required spoken

            accessibleId: "partner." + mark.partnerId
            edge: "transparent"
            face: "transparent"
            height: width
            ledge: 0
            radius: width / 2
            width: Theme.touchTarget
            x: mark.markX * root.width - width / 2
            y: mark.markY * root.width - height / 2
            onClicked: root.markChosen(mark.partnerId)

            contentItem: Item {
                NumberMark {
                    anchors.centerIn: parent
                    number: mark.number
                }
            }
        }
    }
}
