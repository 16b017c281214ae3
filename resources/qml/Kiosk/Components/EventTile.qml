// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// An event: what, when, where, and where to confirm it. Its place, when the guide has it, is a touch
// away.
Panel {
    id: root

    required property string eventId
    required property string name
    required property string chinese
    required property string when
    required property string where
    required property string text
    required property string note
    required property string warning
    required property string iconName
    required property string page
    required property string source

    signal chosen

    Row {
        spacing: Theme.spaceM
        width: parent.width

        Icon {
            id: icon

            colour: Theme.accentText
            name: root.iconName
            size: Theme.iconBody
            y: (title.lineHeight - height) / 2
        }
        Column {
            width: parent.width - icon.width - parent.spacing

            GuideText {
                id: title

                heading: true
                role: GuideText.Lead
                text: root.name
                width: parent.width
            }
            GuideText {
                chinese: true
                color: Theme.inkSoft
                role: GuideText.Label
                text: root.chinese
                visible: root.chinese !== ""
                width: parent.width
            }
        }
    }
    IconLine {
        anchors.left: parent.left
        colour: Theme.primary
        iconName: "calendar"
        role: GuideText.Body
        text: root.when
        wrapWidth: parent.width
    }
    IconLine {
        anchors.left: parent.left
        iconName: "pin"
        role: GuideText.Body
        text: root.where
        wrapWidth: parent.width
    }
    GuideText {
        text: root.text
        width: parent.width
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Label
        text: root.note
        visible: root.note !== ""
        width: parent.width
    }
    IconLine {
        anchors.left: parent.left
        colour: Theme.warn
        iconName: "help"
        text: root.warning
        wrapWidth: parent.width
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Note
        text: root.source
        width: parent.width
    }
    PillButton {
        accessibleId: "event." + root.eventId
        anchors.left: parent.left
        directional: true
        iconName: "forward"
        ink: Theme.primary
        minimum: Theme.chip
        role: GuideText.Label
        spoken: qsTr("About the place: %1").arg(root.where)
        text: qsTr("About the place")
        visible: root.page !== ""
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.chosen()
    }
}
