// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The letters that names of a list begin with; one leads to its first row.
Sheet {
    id: root

    // A list model of any kind: letter, rowIndex, spoken.
    required property var letters
    readonly property real _key: Theme.px(Math.max(116, 108 * Math.min(Theme.textScale, 1.35)))

    signal letterChosen(row: int, reason: int)

    footer: ActionButton {
        accessibleId: "letters.close"
        iconName: "close"
        text: qsTr("Close")
        width: parent ? parent.width : implicitWidth
        onClicked: root.dismissed()
    }

    Flow {
        spacing: Theme.spaceS
        width: parent.width

        Repeater {
            model: root.letters

            delegate: Touchable {
                id: key

                required property string letter
                required property int rowIndex
                required spoken

                accessibleId: "letter." + key.letter
                height: root._key
                radius: Theme.radiusButton
                width: root._key
                onClicked: root.letterChosen(key.rowIndex, key.focusReason)

                contentItem: Item {
                    GuideText {
                        anchors.centerIn: parent
                        anchors.verticalCenterOffset: key.down ? Theme.press : 0
                        heading: false
                        role: GuideText.Title3
                        silent: true
                        text: key.letter
                    }
                }
            }
        }
    }
}
