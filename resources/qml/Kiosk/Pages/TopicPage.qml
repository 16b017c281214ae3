// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The topic page: chips above, rows below; in landscape the chips stand in a column.
FocusScope {
    id: root

    required property TopicPageViewModel page
    required property bool backShown
    required property string backText
    required property real savedScroll
    readonly property bool beside: !Theme.stacked
    readonly property real _side: Theme.px(420)
    property bool sheetOpen: false
    property bool lettersOpen: false

    signal placeChosen(placeId: string)
    signal backRequested
    signal scrolled(position: real)

    function restoreScroll(): void {
        list.contentY = list.originY + Math.max(0, Math.min(root.savedScroll, list.contentHeight
                                                            - list.height));
    }

    function goTo(row: int, reason: int): void {
        root.lettersOpen = false;
        list.goTo(row, reason);
    }

    // A sheet is not kept for the next visit, nor for the next visitor.
    onVisibleChanged: root.sheetOpen = root.lettersOpen = false

    PillButton {
        id: back

        accessibleId: "nav.back"
        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        directional: true
        iconName: "back"
        text: root.backText
        visible: root.backShown
        y: Theme.px(40)
        onClicked: root.backRequested()
    }
    Scene {
        id: reachScene

        anchors.left: parent.left
        height: root.height * 0.36
        name: root.page.scene
        visible: Theme.lowReach
        width: parent.width
    }
    // Beside the list the filters may be taller than a low window in big text.
    Flickable {
        id: side

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        boundsBehavior: Flickable.StopAtBounds
        clip: root.beside
        contentHeight: head.height + Theme.spaceM
        height: root.beside ? root.height - y : head.height
        interactive: root.beside && contentHeight > height
        width: root.beside ? root._side : root.width - 2 * Theme.page
        y: Theme.lowReach ? reachScene.height + Theme.spaceM : root.backShown ? back.y + back.height
                                                                                + Theme.spaceM :
                                                                                Theme.px(40)

        Column {
            id: head

            spacing: Theme.spaceM
            width: side.width

            GuideText {
                role: root.beside ? GuideText.Title3 : GuideText.Title1
                text: root.page.title
                width: parent.width
            }
            Flow {
                spacing: Theme.spaceS
                width: parent.width

                Repeater {
                    model: root.page.chips

                    delegate: PillButton {
                        id: chip

                        required property string choiceId
                        required property string name
                        required selected

                        accessibleId: "filter." + chip.choiceId
                        minimum: Theme.chip
                        reserveCheck: true
                        role: GuideText.Label
                        text: chip.name
                        width: Math.min(implicitWidth, head.width)
                        onClicked: root.page.toggleChip(chip.choiceId)
                    }
                }
                PillButton {
                    accessibleId: "filter.more"
                    iconName: "filter"
                    minimum: Theme.chip
                    role: GuideText.Label
                    selected: root.page.moreSelected
                    text: qsTr("Area and kind")
                    visible: root.page.hasMore
                    width: Math.min(implicitWidth, head.width)
                    onClicked: root.sheetOpen = true
                }
                PillButton {
                    accessibleId: "action.letters"
                    iconName: "list"
                    minimum: Theme.chip
                    role: GuideText.Label
                    text: qsTr("Go to letter")
                    visible: root.page.hasLetters
                    width: Math.min(implicitWidth, head.width)
                    onClicked: root.lettersOpen = true
                }
            }
            Column {
                spacing: Theme.spaceXs
                visible: root.page.hasGuests
                width: parent.width

                GuideText {
                    color: Theme.inkSoft
                    role: GuideText.Label
                    text: qsTr("Number of guests")
                    width: parent.width
                }
                ChoiceFlow {
                    choices: root.page.guests
                    idPrefix: "filter.guests."
                    onChosen: choice => root.page.toggleGuests(choice)
                }
            }
            GuideText {
                color: Theme.inkSoft
                text: root.page.countText
                width: parent.width
                Accessible.role: Accessible.StaticText
            }
            PillButton {
                accessibleId: "filter.show-all"
                anchors.left: parent.left
                iconName: "close"
                minimum: Theme.chip
                role: GuideText.Label
                text: qsTr("Show all")
                visible: root.page.filtered
                width: Math.min(implicitWidth, head.width)
                onClicked: root.page.showAll()
            }
        }
    }
    PlaceList {
        id: list

        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        height: root.height - y
        model: root.page.rows
        visible: root.page.emptyText === ""
        width: root.beside ? root.width - root._side - 3 * Theme.page : root.width - 2 * Theme.page
        y: root.beside ? Theme.px(40) : side.y + head.height + Theme.spaceM
        onPlaceChosen: placeId => root.placeChosen(placeId)
        onScrolled: position => root.scrolled(position)
    }
    PillButton {
        id: more

        accessibleId: "action.more"
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.spaceS
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        iconName: "down"
        ink: Theme.primary
        text: qsTr("More places")
        visible: list.visible && list.contentHeight > list.height && list.contentY - list.originY
                 < list.contentHeight + list.bottomMargin - list.height - Theme.px(10)
        width: list.width
        onClicked: {
            list.contentY = Math.min(list.originY + list.contentHeight + list.bottomMargin - list.height,
                                     list.contentY + list.height - more.height - Theme.px(220));
            root.scrolled(list.contentY - list.originY);
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        spacing: Theme.spaceL
        visible: root.page.emptyText !== ""
        width: list.width
        y: list.y + Theme.spaceXl

        GuideText {
            role: GuideText.Lead
            text: root.page.emptyText
            width: parent.width
        }
    }
    Connections {
        function onListRestarted(): void {
            // Laid out at once: rows of the list before must not lie under the new ones.
            list.forceLayout();
            list.positionViewAtBeginning();
        }

        target: root.page
    }
    Rectangle {
        anchors.fill: parent
        color: "#15242D"
        opacity: 0.5
        visible: root.sheetOpen || root.lettersOpen
    }
    Loader {
        active: root.sheetOpen
        anchors.fill: parent

        sourceComponent: Sheet {
            focus: true
            title: qsTr("Area and kind")

            onDismissed: root.sheetOpen = false

            footer: [
                ActionButton {
                    accessibleId: "filter.apply"
                    filled: true
                    text: root.page.showText
                    width: parent ? parent.width : implicitWidth
                    onClicked: root.sheetOpen = false
                }
            ]

            GuideText {
                role: GuideText.Lead
                text: qsTr("Kind")
                visible: root.page.hasChildren
            }
            Flow {
                spacing: Theme.spaceS
                visible: root.page.hasChildren
                width: parent.width

                Repeater {
                    model: root.page.topics

                    delegate: PillButton {
                        id: kind

                        required property string choiceId
                        required property string name
                        required selected

                        accessibleId: "filter.topic." + kind.choiceId
                        minimum: Theme.chip
                        reserveCheck: true
                        role: GuideText.Label
                        text: kind.name
                        onClicked: root.page.toggleChild(kind.choiceId)
                    }
                }
            }
            GuideText {
                role: GuideText.Lead
                text: qsTr("Area")
            }
            Flow {
                spacing: Theme.spaceS
                width: parent.width

                Repeater {
                    model: root.page.areas

                    delegate: PillButton {
                        id: area

                        required property string choiceId
                        required property string name
                        required selected

                        accessibleId: "filter.area." + area.choiceId
                        minimum: Theme.chip
                        reserveCheck: true
                        role: GuideText.Label
                        text: area.name
                        onClicked: root.page.toggleArea(area.choiceId)
                    }
                }
            }
        }
    }
    Loader {
        active: root.lettersOpen
        anchors.fill: parent

        sourceComponent: LetterSheet {
            letters: root.page.letters
            title: qsTr("Go to letter")
            Component.onCompleted: forceActiveFocus()
            onDismissed: root.lettersOpen = false
            onLetterChosen: (row, reason) => root.goTo(row, reason)
        }
    }
}
