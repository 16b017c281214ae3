// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A question with its answers side by side; the chosen one is filled and checked.
Column {
    id: root

    required property string title
    required property list<string> choices
    required property list<string> ids
    required property int selected
    property string iconName: ""

    signal chosen(index: int)

    spacing: Theme.spaceXs
    width: parent ? parent.width : 0

    IconLine {
        anchors.left: parent.left
        colour: Theme.ink
        iconName: root.iconName
        role: GuideText.Body
        text: root.title
        wrapWidth: root.width
    }
    Flow {
        id: answers

        readonly property int columns: Theme.big && !Theme.wide ? (root.choices.length > 2 ? 1 :
                                                                                             root.choices.length) :
                                                                  root.choices.length

        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            model: root.choices

            delegate: PillButton {
                id: answer

                required property int index
                required property string modelData

                accessibleId: root.ids[answer.index]
                reserveCheck: true
                selected: answer.index === root.selected
                text: answer.modelData
                width: (answers.width - (answers.columns - 1) * answers.spacing) / answers.columns
                onClicked: root.chosen(answer.index)
            }
        }
    }
}
