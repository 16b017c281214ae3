// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Halls with their figures: a table, or where room is short one hall below the other.
Rectangle {
    id: root

    required property list<string> heads
    // A list model of any kind: name, figures, spoken.
    required property var rows
    required property string warning
    readonly property alias count: halls.count
    readonly property bool stacked: Theme.big || root.width < Theme.px(700) || root.heads.length
                                    > 3 && Theme.textScale > 1.2
    readonly property real _padding: Theme.px(28)
    readonly property real _inner: root.width - 2 * root._padding
    readonly property real _nameWidth: root.stacked ? root._inner : root._inner * (
                                                          root.heads.length > 3 ? 0.27 : 0.4)
    readonly property real _cellWidth: root.heads.length === 0 ? 0 : (root._inner
                                                                      - root._nameWidth)
                                                                 / root.heads.length

    border.color: Theme.hairline
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: body.implicitHeight
    radius: Theme.radiusTile

    Column {
        id: body

        bottomPadding: Theme.px(10)
        topPadding: Theme.px(10)
        width: parent.width

        Row {
            anchors.left: parent.left
            anchors.leftMargin: root._padding + root._nameWidth
            bottomPadding: Theme.spaceS
            topPadding: Theme.spaceS
            visible: !root.stacked

            Repeater {
                model: root.heads

                delegate: GuideText {
                    required property string modelData

                    color: Theme.inkSoft
                    leftPadding: Theme.spaceM
                    role: GuideText.Label
                    silent: true
                    text: modelData
                    width: root._cellWidth
                }
            }
        }
        Repeater {
            id: halls

            model: root.rows

            delegate: Item {
                id: hall

                required property int index
                required property string name
                required property list<string> figures
                required property string spoken

                height: Math.max(label.y + label.implicitHeight, figureFlow.y
                                 + figureFlow.implicitHeight) + Theme.spaceS
                width: body.width

                Accessible.name: hall.spoken
                Accessible.role: Accessible.StaticText

                Rectangle {
                    color: Theme.hairline
                    height: Theme.hair
                    visible: hall.index > 0 || !root.stacked
                    width: parent.width
                }
                GuideText {
                    id: label

                    anchors.left: parent.left
                    anchors.leftMargin: root._padding
                    silent: true
                    strong: true
                    text: hall.name
                    width: root._nameWidth
                    y: Theme.spaceS
                }
                Flow {
                    id: figureFlow

                    anchors.left: parent.left
                    anchors.leftMargin: root._padding + (root.stacked ? 0 : root._nameWidth)
                    width: root.stacked ? root._inner : root._inner - root._nameWidth
                    y: root.stacked ? label.y + label.implicitHeight : Theme.spaceS

                    Repeater {
                        model: hall.figures

                        delegate: Row {
                            id: figure

                            required property int index
                            required property string modelData

                            visible: !root.stacked || figure.modelData !== "–"
                            width: root.stacked ? figureFlow.width : root._cellWidth

                            GuideText {
                                color: Theme.inkSoft
                                silent: true
                                text: root.heads[figure.index] ?? ""
                                visible: root.stacked
                                width: figure.width * 0.5
                            }
                            GuideText {
                                leftPadding: Theme.spaceM
                                silent: true
                                // A range may go on in a second line, after its dash.
                                text: figure.modelData.replace("–", "–\u200b")
                                width: root.stacked ? figure.width * 0.5 : root._cellWidth
                            }
                        }
                    }
                }
            }
        }
        IconLine {
            anchors.left: parent.left
            anchors.leftMargin: root._padding
            bottomPadding: Theme.spaceS
            colour: Theme.warn
            iconName: "help"
            text: root.warning
            topPadding: Theme.spaceS
            wrapWidth: root._inner
        }
    }
}
