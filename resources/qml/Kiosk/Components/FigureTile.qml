// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A figure with icon and words, its source beneath.
Rectangle {
    id: root

    required property string figureId
    required property string value
    required property string label
    required property string iconName
    required property string source
    required property string spoken

    border.color: Theme.hairline
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: content.implicitHeight + 2 * Theme.spaceM
    implicitWidth: Theme.px(200)
    radius: Theme.radiusTile

    Accessible.id: "figure." + root.figureId
    Accessible.name: root.spoken
    Accessible.role: Accessible.StaticText

    Column {
        id: content

        spacing: Theme.px(6)
        width: parent.width - 2 * Theme.spaceM
        x: Theme.spaceM
        y: Theme.spaceM

        Row {
            spacing: Theme.spaceS
            width: parent.width

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                colour: Theme.accentText
                name: root.iconName
                size: Theme.iconBody
            }
            GuideText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.primary
                role: GuideText.Title1
                silent: true
                text: root.value
                width: parent.width - Theme.iconBody - Theme.spaceS
            }
        }
        GuideText {
            role: GuideText.Label
            silent: true
            text: root.label
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            role: GuideText.Note
            silent: true
            text: root.source
            visible: root.source !== ""
            width: parent.width
        }
    }
}
