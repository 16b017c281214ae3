// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// "Are you still there?" The sun sets over the river while the seconds run. Any touch means yes.
FocusScope {
    id: root

    required property ShellViewModel shell

    focus: true
    Accessible.name: question.text
    Accessible.role: Accessible.AlertMessage
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab && event.key !== Qt.Key_Return
                && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space) {
            root.shell.stayHere();
            event.accepted = true;
        }
    }

    TapHandler {
        onTapped: root.shell.stayHere()
    }
    Rectangle {
        anchors.fill: parent
        color: "#15242D"
        opacity: 0.66
    }
    DockItem {
        accessibleId: "nav.emergency"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.px(16)
        anchors.right: parent.right
        anchors.rightMargin: Theme.px(20)
        emergency: true
        height: Theme.dockHeight - Theme.px(32)
        iconName: "sos"
        text: qsTr("Emergency")
        width: (parent.width - Theme.px(40) - 3 * Theme.px(8)) / 4.28 * 1.28
        onClicked: root.shell.openEmergency()
    }
    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.dockHeight + Theme.px(Theme.lowReach ? 20 : 40)
        anchors.horizontalCenter: parent.horizontalCenter
        border.color: Theme.hairline
        border.width: Theme.control
        color: Theme.paper
        height: column.implicitHeight + 2 * Theme.spaceXl
        radius: Theme.radiusSheet
        width: Math.min(parent.width - 2 * Theme.page, Theme.px(968))

        Column {
            id: column

            spacing: Theme.spaceM
            width: parent.width - 2 * Theme.px(50)
            x: Theme.px(50)
            y: Theme.spaceXl

            SettingSun {
                anchors.horizontalCenter: parent.horizontalCenter
                fraction: root.shell.countdownFraction
                visible: !Theme.big && root.height > Theme.px(1000)
            }
            GuideText {
                id: question

                role: GuideText.Title1
                text: qsTr("Are you still there?")
                width: parent.width
            }
            GuideText {
                role: GuideText.Lead
                strong: false
                text: root.shell.countdownText
                width: parent.width
            }
            ActionButton {
                accessibleId: "action.stay"
                filled: true
                focus: true
                iconName: "hand"
                implicitHeight: Theme.px(140)
                text: qsTr("I am still here")
                width: parent.width
                onClicked: root.shell.stayHere()
            }
            ActionButton {
                accessibleId: "action.start-over"
                iconName: "home"
                text: qsTr("Start over")
                width: parent.width
                onClicked: root.shell.startOver()
            }
        }
    }
}
