// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The year at a glance: a bar a month from the mean low to the mean high, rain as water below it.
Panel {
    id: root

    // Months with low, high and rain: no typed role can hold them.
    required property var months
    readonly property real _coldest: root._edge(-1)
    readonly property real _warmest: root._edge(1)
    readonly property real _wettest: {
        let most = 1;
        for (let i = 0; i < root.months.length; ++i)
            most = Math.max(most, root.months[i].rain);
        return most;
    }
    readonly property real _bars: Theme.px(Theme.wide ? 220 : 300)
    readonly property real _water: Theme.px(90)

    function _edge(sign: int): real {
        let found = 0;
        for (let i = 0; i < root.months.length; ++i)
            found = sign > 0 ? Math.max(found, root.months[i].high) : Math.min(found,
                                                                               root.months[i].low);
        return found;
    }
    function _y(degrees: real): real {
        return root._bars * (root._warmest - degrees) / Math.max(1, root._warmest - root._coldest);
    }

    padding: Theme.spaceM

    Row {
        width: parent.width

        Repeater {
            model: root.months

            delegate: Item {
                id: month

                required property var modelData  // see months
                readonly property real ink: high.font.pixelSize * 1.3

                height: column.height
                width: parent ? parent.width / 12 : 0

                Accessible.name: month.modelData.spoken
                Accessible.role: Accessible.StaticText

                Column {
                    id: column

                    width: parent.width

                    Item {
                        height: root._bars + 2 * month.ink
                        width: parent.width

                        GuideText {
                            id: high

                            anchors.horizontalCenter: parent.horizontalCenter
                            family: "Noto Sans"
                            pixels: Theme.px(26)
                            lineHeight: month.ink
                            silent: true
                            sizeFactor: 1
                            strong: true
                            text: month.modelData.highText
                            y: root._y(month.modelData.high)
                        }
                        Rectangle {
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: Theme.sun
                            height: root._y(month.modelData.low) - root._y(month.modelData.high)
                            radius: width / 2
                            width: Theme.px(22)
                            y: root._y(month.modelData.high) + month.ink
                        }
                        GuideText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: Theme.inkSoft
                            family: "Noto Sans"
                            pixels: Theme.px(26)
                            lineHeight: month.ink
                            silent: true
                            sizeFactor: 1
                            text: month.modelData.lowText
                            y: root._y(month.modelData.low) + month.ink
                        }
                    }
                    Item {
                        height: root._water + month.ink
                        width: parent.width

                        GuideText {
                            anchors.horizontalCenter: parent.horizontalCenter
                            color: Theme.inkSoft
                            family: "Noto Sans"
                            pixels: Theme.px(26)
                            lineHeight: month.ink
                            silent: true
                            sizeFactor: 1
                            text: month.modelData.rainText
                            y: parent.height - drop.height - month.ink
                        }
                        Rectangle {
                            id: drop

                            anchors.bottom: parent.bottom
                            color: Theme.contrast ? Theme.primary : Theme.primarySoft
                            border.color: Theme.primary
                            border.width: Theme.hair
                            height: Math.max(Theme.px(4), root._water * month.modelData.rain
                                             / root._wettest)
                            width: parent.width - Theme.px(12)
                            x: Theme.px(6)
                        }
                    }
                    GuideText {
                        anchors.horizontalCenter: parent.horizontalCenter
                        pixels: Math.round(Theme.px(24) * Math.min(1, Theme.sizeFactor))
                        horizontalAlignment: Text.AlignHCenter
                        lineHeight: Theme.px(40)
                        silent: true
                        text: month.modelData.label
                    }
                }
            }
        }
    }
    Flow {
        spacing: Theme.spaceL
        width: parent.width

        Row {
            spacing: Theme.spaceXs

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.sun
                height: Theme.px(22)
                radius: height / 2
                width: height
            }
            GuideText {
                role: GuideText.Label
                text: qsTr("Low and high of a day, in °C")
            }
        }
        Row {
            spacing: Theme.spaceXs

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                border.color: Theme.primary
                border.width: Theme.hair
                color: Theme.contrast ? Theme.primary : Theme.primarySoft
                height: Theme.px(22)
                width: height
            }
            GuideText {
                role: GuideText.Label
                text: qsTr("Rain of the month, in mm")
            }
        }
    }
}
