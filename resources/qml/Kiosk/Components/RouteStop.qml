// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A place of a route: the way to it from the one before beside the river, then the numbered tile.
Column {
    id: root

    required property int index
    required property string number
    required property string onFoot
    required property string byMetro
    required property bool last
    required property string placeId
    required property string name
    required property string chinese
    required property string summary
    required property string statusText
    required property int statusTone
    required property string walkText
    required property string scene
    required property string spoken
    readonly property real _bank: Theme.px(40)

    signal chosen

    Item {
        height: root.index === 0 ? 0 : Math.max(Theme.px(44), way.height + 2 * Theme.spaceS)
        visible: root.index > 0
        width: parent.width

        // The river between two piers.
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: (root._bank - width) / 2
            color: Theme.primary
            height: parent.height
            width: Theme.px(8)
        }
        Column {
            id: way

            anchors.left: parent.left
            anchors.leftMargin: root._bank + Theme.spaceM
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)
            width: parent.width - root._bank - Theme.spaceM

            IconLine {
                anchors.left: parent.left
                directional: true
                iconName: "walk"
                text: root.onFoot
                wrapWidth: way.width
            }
            IconLine {
                anchors.left: parent.left
                iconName: "metro"
                text: root.byMetro
                wrapWidth: way.width
            }
        }
    }
    Item {
        height: tile.height
        width: parent.width

        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: (root._bank - width) / 2
            color: Theme.primary
            height: parent.height - y - (root.last ? parent.height / 2 : 0)
            width: Theme.px(8)
            y: root.index === 0 ? parent.height / 2 : 0
        }
        NumberMark {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.paper
            number: root.number
        }
        PlaceTile {
            id: tile

            anchors.left: parent.left
            anchors.leftMargin: root._bank + Theme.spaceM
            chinese: root.chinese
            name: root.name
            placeId: root.placeId
            scene: root.scene
            spoken: root.spoken
            statusText: root.statusText
            statusTone: root.statusTone
            summary: root.summary
            walkText: root.walkText
            width: parent.width - root._bank - Theme.spaceM
            onClicked: root.chosen()
        }
    }
}
