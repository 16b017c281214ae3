// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The world as dots, with an arc from the sun, which is home, to each mark. Never mirrored: it is a
// map. Positions are fractions of the width.
Item {
    id: root

    required property AbstractItemModel marks
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
        source: root.width < 1 || root.height < 1 ? "" : "image://world/" + Theme.hex(Theme.land)
                                                    + "/" + Math.round(root.width) + "x"
                                                    + Math.round(root.height)
        width: root.width

        Accessible.ignored: true
    }
    Repeater {
        model: root.marks

        delegate: Shape {
            id: arc

            required property real endX
            required property real endY
            required property real tipX
            required property real tipY
            required property real bendX
            required property real bendY

            anchors.fill: parent

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                startX: root.homeX * root.width
                startY: root.homeY * root.width
                strokeColor: Theme.primary
                strokeWidth: Theme.control

                PathQuad {
                    controlX: arc.bendX * root.width
                    controlY: arc.bendY * root.width
                    x: arc.endX * root.width
                    y: arc.endY * root.width
                }
                PathLine {
                    x: arc.tipX * root.width
                    y: arc.tipY * root.width
                }
            }
        }
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
