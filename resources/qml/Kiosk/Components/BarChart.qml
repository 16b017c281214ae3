// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQml.Models
import QtQuick
import Kiosk.Theme

// Counts as bars of one hue that grow from the reading side, each with its words and its value.
// `listed` shows the same as a table; big text always does.
Panel {
    id: root

    required property string title
    required property AbstractItemModel bars
    // The longest of the values: bars leave it room.
    required property string widest
    required property string source
    required property bool listed
    readonly property bool table: root.listed || Theme.big
    // The height that a bar has for itself.
    readonly property real _zone: Theme.px(52)
    readonly property real _inner: root.width - 2 * root.padding
    readonly property bool _above: Theme.textScale > 1.2 || root._inner < Theme.px(760)
    readonly property real _labelWidth: root._above ? root._inner : root._inner * 0.42
    readonly property real _barRoom: root._inner - (root._above ? 0 : root._labelWidth
                                                                  + Theme.spaceM) - values.width
                                     - Theme.spaceS

    signal listToggled

    GuideText {
        id: values

        role: GuideText.Lead
        silent: true
        text: root.widest
        visible: false
        width: implicitWidth
    }
    Item {
        height: Math.max(heading.height, toggle.visible ? toggle.height : 0)
        width: parent.width

        GuideText {
            id: heading

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            role: GuideText.Title3
            text: root.title
            width: parent.width - (toggle.visible ? toggle.width + Theme.spaceM : 0)
        }
        PillButton {
            id: toggle

            accessibleId: "figures.list"
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: root.listed ? "tower" : "list"
            minimum: Theme.chip
            role: GuideText.Label
            text: root.listed ? qsTr("As bars") : qsTr("As a list")
            visible: !Theme.big
            onClicked: root.listToggled()
        }
    }
    Repeater {
        model: root.bars

        delegate: Item {
            id: bar

            required property int index
            required property string figureId
            required property string value
            required property string label
            required property string spoken
            required property string source
            required property real fraction

            height: root.table ? row.height + Theme.spaceM : root._above ? words.height
                                                                           + root._zone : Math.max(
                                                                               words.height,
                                                                               root._zone)
            width: parent ? parent.width : 0

            Accessible.id: "figure." + bar.figureId
            Accessible.name: bar.spoken
            Accessible.role: Accessible.StaticText

            Rectangle {
                color: Theme.hairline
                height: Theme.hair
                visible: root.table && bar.index > 0
                width: parent.width
            }
            Item {
                id: row

                anchors.bottom: parent.bottom
                height: Math.max(tableWords.height, tableValue.height)
                visible: root.table
                width: parent.width

                GuideText {
                    id: tableWords

                    anchors.left: parent.left
                    silent: true
                    text: bar.label
                    width: parent.width - tableValue.width - Theme.spaceM
                }
                GuideText {
                    id: tableValue

                    anchors.right: parent.right
                    role: GuideText.Lead
                    silent: true
                    text: bar.value
                    width: implicitWidth
                }
            }
            GuideText {
                id: words

                anchors.left: parent.left
                anchors.verticalCenter: root._above ? undefined : parent.verticalCenter
                role: GuideText.Label
                silent: true
                text: bar.label
                visible: !root.table
                width: root._labelWidth
            }
            Rectangle {
                id: fill

                anchors.left: parent.left
                anchors.leftMargin: root._above ? 0 : root._labelWidth + Theme.spaceM
                color: Theme.primary
                height: Theme.px(34)
                radius: Theme.px(8)
                visible: !root.table
                width: Math.max(Theme.px(8), root._barRoom * bar.fraction)
                y: (root._above ? bar.height - root._zone / 2 : bar.height / 2) - height / 2
            }
            GuideText {
                anchors.left: fill.right
                anchors.leftMargin: Theme.spaceS
                anchors.verticalCenter: fill.verticalCenter
                role: GuideText.Lead
                silent: true
                text: bar.value
                visible: !root.table
                width: implicitWidth
            }
        }
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Note
        text: root.source
        visible: root.source !== ""
        width: parent.width
    }
}
