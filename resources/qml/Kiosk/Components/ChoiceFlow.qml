// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Chips of which some are on.
Flow {
    id: root

    required property RowsModel choices
    required property string idPrefix
    property bool reserveCheck: true

    signal chosen(choice: string)

    spacing: Theme.spaceS
    width: parent ? parent.width : 0

    Repeater {
        model: root.choices

        delegate: PillButton {
            id: chip

            required property string choiceId
            required property string name
            required selected

            accessibleId: root.idPrefix + chip.choiceId
            minimum: Theme.chip
            reserveCheck: root.reserveCheck
            role: GuideText.Label
            text: chip.name
            width: Math.min(implicitWidth, root.width)
            onClicked: root.chosen(chip.choiceId)
        }
    }
}
