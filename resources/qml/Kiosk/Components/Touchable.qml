// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Kiosk.Theme

// The base of everything that can be touched: an outline with a ledge, pressed onto it.
T.AbstractButton {
    id: root

    required property string accessibleId
    property string spoken: root.text
    property real radius: Theme.radiusTile
    property real ledge: Theme.ledge
    property color face: Theme.surface
    property color edge: Theme.outline
    property color ledgeColour: root.edge
    property color pressedFace: Theme.primarySoft
    property real edgeWidth: Theme.hair

    focusPolicy: Qt.StrongFocus
    implicitHeight: Math.max(Theme.touchTarget, root.contentItem ? root.contentItem.implicitHeight
                                                                   + root.topPadding
                                                                   + root.bottomPadding : 0)
    implicitWidth: root.contentItem ? root.contentItem.implicitWidth + root.leftPadding
                                      + root.rightPadding : Theme.touchTarget
    bottomPadding: root.ledge
    topInset: 0

    Accessible.checkable: root.checkable
    Accessible.checked: root.checked
    Accessible.focusable: true
    Accessible.id: root.accessibleId
    Accessible.name: root.spoken
    Accessible.role: Accessible.Button
    Accessible.onPressAction: {
        Activity.noted();
        root.clicked();
    }
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            color: root.ledgeColour
            radius: root.radius
            visible: root.ledge > 0
        }
        Rectangle {
            border.color: root.edge
            border.width: root.edgeWidth
            color: root.down ? root.pressedFace : root.face
            height: parent.height - root.ledge
            radius: root.radius
            width: parent.width
            y: root.down ? Math.min(Theme.press, root.ledge) : 0
        }
        // Made when it is wanted: few controls ever have the focus, and every start makes them all.
        Loader {
            active: root.visualFocus
            anchors.fill: parent

            sourceComponent: FocusRing {
                around: root.radius
            }
        }
    }
}
