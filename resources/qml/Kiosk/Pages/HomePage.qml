// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Home: from question to page in one touch.
PageFrame {
    id: root

    required property HomePageViewModel page
    required property string guideTitle
    required property string guideSubtitle
    required property string clockText
    required property string dateText
    required property bool rightToLeft

    signal pageChosen(pageId: string)

    backShown: false
    rounded: Theme.lowReach
    // A low wide strip would put the words on the drawing: there the sky stands alone.
    scene: Theme.wide && Theme.lowReach ? "home-sky" : root.rightToLeft ? "home-rtl" : "home-ltr"
    sceneAlign: 1
    sceneHeight: Theme.big ? 640 : 560
    minimumScene: Theme.wide ? header.y + header.height + Theme.spaceL : 0

    sceneLayer: Column {
        id: header

        readonly property bool clockBelow: Theme.wide && Theme.textScale > 1.2

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        spacing: Theme.spaceXs
        width: parent.width - 2 * Theme.page
        y: Theme.px(Theme.wide ? 44 : 34)

        Item {
            height: Math.max(names.height, clock.visible ? clock.height : 0)
            width: parent.width

            GuideMark {
                id: mark

                anchors.left: parent.left
            }
            Column {
                id: names

                anchors.left: mark.right
                anchors.leftMargin: Theme.spaceM
                width: parent.width - mark.width - Theme.spaceM - (clock.visible ? clock.width
                                                                                   + Theme.spaceM :
                                                                                   0)

                GuideText {
                    role: GuideText.Body
                    strong: true
                    text: root.guideTitle
                    width: parent.width
                }
                GuideText {
                    chinese: true
                    role: GuideText.Note
                    text: root.guideSubtitle
                    visible: !Theme.big
                    width: parent.width
                }
            }
            Column {
                id: clock

                anchors.right: parent.right
                visible: !header.clockBelow
                width: Math.max(time.implicitWidth, date.implicitWidth)

                GuideText {
                    id: time

                    anchors.right: parent.right
                    heading: false
                    role: GuideText.Title3
                    text: root.clockText
                }
                GuideText {
                    id: date

                    anchors.right: parent.right
                    role: GuideText.Note
                    text: root.dateText
                }
            }
        }
        GuideText {
            role: GuideText.Note
            text: root.clockText + " · " + root.dateText
            visible: header.clockBelow
            width: parent.width
        }
        Column {
            topPadding: Theme.wide ? Theme.px(40) : 0
            width: parent.width

            GuideText {
                id: greeting

                role: GuideText.Display
                text: root.page.greeting
                width: parent.width

                SceneGround {
                    words: greeting
                }
            }
            GuideText {
                id: question

                role: GuideText.Lead
                strong: false
                text: root.page.question
                visible: !Theme.big || Theme.wide
                width: parent.width * (Theme.wide ? 1 : 0.58)

                SceneGround {
                    words: question
                }
            }
        }
    }

    PageSection {
        title: qsTr("What to do")
        titleShown: false

        GridLayout {
            columnSpacing: Theme.gutter
            columns: 2
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.pictures

                delegate: PictureTile {
                    id: picture

                    required property string page
                    required spoken

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    across: Theme.lowReach
                    onClicked: root.pageChosen(picture.page)
                }
            }
        }
        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.big ? 2 : Math.max(1, root.page.smallCount)
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.small

                delegate: SmallTile {
                    id: small

                    required property string page

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    onClicked: root.pageChosen(small.page)
                }
            }
        }
        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.big ? 1 : 2
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.wide

                delegate: WideTile {
                    id: wide

                    required property string page
                    required spoken

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    onClicked: root.pageChosen(wide.page)
                }
            }
        }
    }
    PageSection {
        iconName: "sun-open"
        title: root.page.nearbyTitle
        visible: root.page.nearbyTitle !== ""

        GuideText {
            color: Theme.inkSoft
            role: GuideText.Label
            text: root.page.nearbyNote
            visible: root.page.nearbyNote !== ""
            width: parent.width
        }
        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.pairs ? 2 : 1
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.nearby

                delegate: PlaceTile {
                    id: nearby

                    required spoken

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    compact: true
                    onClicked: root.pageChosen("place/" + nearby.placeId)
                }
            }
        }
    }
}
