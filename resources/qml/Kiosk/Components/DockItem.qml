// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One item of the dock: icon above word in portrait, beside it in landscape.
Touchable {
    id: root

    property string iconName: ""
    property bool current: false
    property bool emergency: false
    property bool directional: false
    readonly property color ink: root.emergency ? Theme.emergencyInk : root.current ? Theme.primary :
                                                                                      Theme.ink

    edge: root.emergency ? Theme.emergency : root.current && Theme.contrast ? Theme.primary :
                                                                              root.face
    face: root.emergency ? Theme.emergency : root.current ? Theme.primarySoft : Theme.surface
    ledge: 0
    pressedFace: root.emergency ? Theme.emergencyLedge : Theme.primarySoft
    radius: Theme.px(26)
    Accessible.selected: root.current

    contentItem: Item {
        Grid {
            anchors.centerIn: parent
            columns: Theme.wide ? 2 : 1
            horizontalItemAlignment: Grid.AlignHCenter
            spacing: Theme.px(Theme.wide ? 20 : 6)
            verticalItemAlignment: Grid.AlignVCenter

            Icon {
                colour: root.ink
                directional: root.directional
                name: root.iconName
                size: Theme.iconDock
            }
            GuideText {
                color: root.ink
                horizontalAlignment: Theme.wide ? Text.AlignLeft : Text.AlignHCenter
                role: GuideText.Dock
                silent: true
                text: root.text
                width: Math.min(implicitWidth, root.width - (Theme.wide ? Theme.iconDock + Theme.px(
                                                                              28) : Theme.px(8)))
            }
        }
    }
}
