// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The fact panel: icon, label and value a row. Touching the hours unfolds the week.
Rectangle {
    id: root

    required property RowsModel facts
    required property RowsModel week
    required property bool weekOpen
    readonly property bool _above: Theme.big || root.width < Theme.px(700)
    readonly property real _labelWidth: root._above ? 0 : Theme.px(256)

    signal weekToggled

    border.color: Theme.hairline
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: rows.implicitHeight
    radius: Theme.radiusTile

    Column {
        id: rows

        width: parent.width

        Repeater {
            model: root.facts

            delegate: Item {
                id: fact

                required property int index
                required property string factId
                required property string iconName
                required property string label
                required property string value
                required property string note
                required property string chinese
                required property string warning
                // A list of text, colour and name: no typed role can hold it.
                required property var badges
                readonly property bool unfolds: fact.factId === "hours"

                height: Math.max(body.implicitHeight, root._above ? 0 : factLabel.implicitHeight) + 2
                        * Theme.px(18)
                width: rows.width

                Rectangle {
                    color: Theme.hairline
                    height: Theme.hair
                    visible: fact.index > 0
                    width: parent.width
                }
                Icon {
                    id: factIcon

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.px(32)
                    colour: Theme.primary
                    name: fact.iconName
                    size: Theme.px(40)
                    y: Theme.px(18)
                }
                GuideText {
                    id: factLabel

                    anchors.left: factIcon.right
                    anchors.leftMargin: Theme.spaceM
                    color: Theme.inkSoft
                    text: fact.label
                    width: root._above ? body.width : root._labelWidth - Theme.spaceM
                    y: Theme.px(18)
                }
                Column {
                    id: body

                    anchors.left: factIcon.right
                    anchors.leftMargin: Theme.spaceM + root._labelWidth
                    spacing: Theme.px(6)
                    width: parent.width - Theme.px(32) - Theme.px(40) - Theme.spaceM
                           - root._labelWidth - Theme.px(24)
                    y: Theme.px(18)

                    Item {
                        height: root._above ? factLabel.implicitHeight : 0
                        width: 1
                    }
                    GuideText {
                        strong: true
                        text: fact.value
                        width: parent.width
                    }
                    Flow {
                        spacing: Theme.spaceXs
                        visible: fact.badges.length > 0
                        width: parent.width

                        Repeater {
                            model: fact.badges

                            delegate: MetroBadge {
                                required property var modelData  // see badges

                                badge: modelData.text
                                lineColour: modelData.colour
                                lineName: modelData.name
                            }
                        }
                    }
                    GuideText {
                        chinese: true
                        role: GuideText.Label
                        text: fact.chinese
                        visible: fact.chinese !== ""
                        width: parent.width
                    }
                    GuideText {
                        color: Theme.inkSoft
                        role: GuideText.Label
                        text: fact.note
                        visible: fact.note !== ""
                        width: parent.width
                    }
                    IconLine {
                        anchors.left: parent.left
                        colour: Theme.warn
                        iconName: "help"
                        text: fact.warning
                        wrapWidth: parent.width
                    }
                    PillButton {
                        accessibleId: "action.week"
                        anchors.left: parent.left
                        iconName: root.weekOpen ? "up" : "calendar"
                        minimum: Theme.chip
                        role: GuideText.Label
                        text: root.weekOpen ? qsTr("Hide the week") : qsTr("Show the week")
                        visible: fact.unfolds
                        width: Math.min(implicitWidth, parent.width)
                        onClicked: root.weekToggled()
                    }
                    Column {
                        spacing: Theme.px(6)
                        visible: fact.unfolds && root.weekOpen
                        width: parent.width

                        Repeater {
                            model: fact.unfolds && root.weekOpen ? root.week : null

                            delegate: Flow {
                                id: weekDay

                                required property string day
                                required property string hours
                                required property bool today

                                spacing: Theme.spaceS
                                width: parent ? parent.width : 0

                                GuideText {
                                    role: GuideText.Label
                                    strong: weekDay.today
                                    text: weekDay.day
                                    width: root._above ? weekDay.width : Math.min(weekDay.width,
                                                                                  weekDay.width
                                                                                  * 0.55)
                                }
                                GuideText {
                                    role: GuideText.Label
                                    strong: weekDay.today
                                    text: weekDay.hours
                                    width: root._above ? weekDay.width : weekDay.width * 0.45
                                                         - Theme.spaceS
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
