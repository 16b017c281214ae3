// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Where the facts come from, folded until touched.
PageSection {
    id: root

    required property RowsModel sources
    required property string checked
    property bool unfolded: false

    title: qsTr("Sources")

    GuideText {
        color: Theme.inkSoft
        role: GuideText.Label
        text: root.checked
        width: parent.width
    }
    PillButton {
        accessibleId: "action.sources"
        anchors.left: parent.left
        iconName: root.unfolded ? "up" : "down"
        minimum: Theme.chip
        role: GuideText.Label
        text: root.unfolded ? qsTr("Hide the sources") : qsTr("Show the sources")
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.unfolded = !root.unfolded
    }
    Column {
        spacing: Theme.spaceS
        visible: root.unfolded
        width: parent.width

        Repeater {
            model: root.unfolded ? root.sources : null

            delegate: Column {
                id: source

                required property string title
                required property string detail

                width: parent ? parent.width : 0

                GuideText {
                    // Citations stand in their own language, not in the visitor's.
                    family: "Noto Sans"
                    line: 1.34
                    role: GuideText.Note
                    sizeFactor: 1
                    text: source.title
                    width: parent.width
                }
                GuideText {
                    color: Theme.inkSoft
                    family: "Noto Sans"
                    line: 1.34
                    role: GuideText.Note
                    sizeFactor: 1
                    text: source.detail
                    width: parent.width
                    wrapMode: Text.WrapAnywhere
                }
            }
        }
    }
}
