// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Kiosk.Theme

// Names with a sentence each, and beneath them the source that most of them share.
PageSection {
    id: root

    required property AbstractItemModel entries
    required property string source

    signal pageChosen(pageId: string)

    visible: root.source !== ""

    Panel {
        padding: Theme.spaceM
        width: parent.width

        Repeater {
            model: root.entries

            delegate: Column {
                id: entry

                required property int index
                required property string entryId
                required property string name
                required property string text
                required property string source
                required property string placeName
                required property string placePage

                spacing: Theme.px(4)
                width: parent ? parent.width : 0

                Item {
                    height: Theme.spaceXs
                    visible: entry.index > 0
                    width: parent.width

                    Rectangle {
                        color: Theme.hairline
                        height: Theme.hair
                        width: parent.width
                    }
                }
                GuideText {
                    strong: true
                    text: entry.name
                    width: parent.width
                }
                GuideText {
                    role: GuideText.Label
                    text: entry.text
                    width: parent.width
                }
                GuideText {
                    color: Theme.inkSoft
                    role: GuideText.Note
                    text: entry.source
                    visible: text !== ""
                    width: parent.width
                }
                PillButton {
                    accessibleId: "entry." + entry.entryId
                    anchors.left: parent.left
                    iconName: "pin"
                    ink: Theme.primary
                    minimum: Theme.chip
                    role: GuideText.Label
                    text: entry.placeName
                    visible: entry.placePage !== ""
                    width: Math.min(implicitWidth, parent.width)
                    onClicked: root.pageChosen(entry.placePage)
                }
            }
        }
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Note
        text: root.source
        width: parent.width
    }
}
