// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An emergency number: information, not a button, so a red edge without a ledge.
Rectangle {
    id: root

    required property string numberId
    required property string number
    required property string name
    required property string chinese
    required property string iconName
    required property string spoken

    border.color: Theme.emergency
    border.width: Theme.px(4)
    color: Theme.surface
    implicitHeight: stack.implicitHeight + 2 * Theme.spaceL
    implicitWidth: Theme.px(200)
    radius: Theme.radiusTile

    Accessible.id: "emergency." + root.numberId
    Accessible.name: root.spoken
    Accessible.role: Accessible.StaticText

    Column {
        id: stack

        anchors.centerIn: parent
        spacing: Theme.px(4)
        width: parent.width - Theme.spaceM

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            colour: Theme.emergency
            name: root.iconName
            size: Theme.px(68)
        }
        GuideText {
            color: Theme.emergency
            family: "Noto Sans"
            horizontalAlignment: Text.AlignHCenter
            line: 1.1
            role: GuideText.Numeral
            silent: true
            sizeFactor: 1
            text: root.number
            width: parent.width
        }
        GuideText {
            horizontalAlignment: Text.AlignHCenter
            role: Theme.big ? GuideText.Label : GuideText.Lead
            silent: true
            strong: true
            text: root.name
            width: parent.width
        }
        GuideText {
            chinese: true
            horizontalAlignment: Text.AlignHCenter
            role: GuideText.Body
            silent: true
            text: root.chinese
            width: parent.width
        }
    }
}
