// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The dock: always the same order, Emergency last. It shows only what exists.
Rectangle {
    id: root

    property bool backShown: false
    property string current: ""

    signal backRequested
    signal homeRequested
    signal languageRequested
    signal accessRequested
    signal emergencyRequested

    color: Theme.surface
    implicitHeight: Theme.dockHeight

    Rectangle {
        color: Theme.hairline
        height: Theme.hair
        width: parent.width
    }
    Row {
        id: items

        readonly property real unit: (width - spacing * (root.backShown ? 4 : 3)) / (root.backShown
                                                                                     ? 5.28 : 4.28)

        anchors.left: parent.left
        anchors.leftMargin: Theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        height: parent.height - Theme.px(32)
        spacing: Theme.px(8)
        width: parent.width - Theme.px(40)

        DockItem {
            accessibleId: "nav.back"
            directional: true
            height: items.height
            iconName: "back"
            text: qsTr("Back")
            visible: root.backShown
            width: items.unit
            onClicked: root.backRequested()
        }
        DockItem {
            accessibleId: "nav.home"
            current: root.current === "home"
            height: items.height
            iconName: "home"
            text: qsTr("Home")
            width: items.unit
            onClicked: root.homeRequested()
        }
        DockItem {
            accessibleId: "nav.language"
            current: root.current === "language"
            height: items.height
            iconName: "language"
            text: qsTr("Language")
            width: items.unit
            onClicked: root.languageRequested()
        }
        DockItem {
            accessibleId: "nav.access"
            current: root.current === "access"
            height: items.height
            iconName: "access"
            // i18n: dock button that opens text size, contrast, reach and motion
            text: qsTr("Access")
            width: items.unit
            onClicked: root.accessRequested()
        }
        DockItem {
            accessibleId: "nav.emergency"
            emergency: true
            height: items.height
            iconName: "sos"
            text: qsTr("Emergency")
            width: items.unit * 1.28
            onClicked: root.emergencyRequested()
        }
    }
}
