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

    signal placeChosen(placeId: string)
    signal backRequested
    signal scrolled(position: real)

    function restoreScroll(): void {
        list.contentY = list.originY + Math.max(0, Math.min(root.savedScroll, list.contentHeight - list.height));
    }

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
    Column {
        id: head

        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        spacing: Theme.spaceM
        width: root.beside ? root._side : root.width - 2 * Theme.page
        y: Theme.lowReach ? reachScene.height + Theme.spaceM : root.backShown ? back.y + back.height + Theme.spaceM : Theme.px(40)

        GuideText {
            role: GuideText.Title1
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
                    implicitHeight: Theme.chip
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
                implicitHeight: Theme.chip
                role: GuideText.Label
                selected: root.page.moreSelected
                text: qsTr("Area and kind")
                visible: root.page.hasMore
                width: Math.min(implicitWidth, head.width)
                onClicked: root.sheetOpen = true
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
            iconName: "close"
            implicitHeight: Theme.chip
            role: GuideText.Label
            text: qsTr("Show all")
            visible: root.page.filtered
            width: Math.min(implicitWidth, head.width)
            onClicked: root.page.showAll()
        }
    }
    GridView {
        id: list

        readonly property int columns: root.beside && Theme.wide && !Theme.big ? (width > Theme.px(1250) ? 2 : 1) : 1

        anchors.right: parent.right
        anchors.rightMargin: Theme.page - Theme.gutter
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Theme.px(400)
        cellHeight: Theme.px(Theme.big ? 286 : columns === 1 ? 216 : 236)
        cellWidth: width / columns
        clip: true
        height: root.height - y
        model: root.page.rows
        reuseItems: true
        visible: root.page.emptyText === ""
        width: root.beside ? root.width - root._side - 2 * Theme.page : root.width - 2 * Theme.page + Theme.gutter
        y: root.beside ? Theme.px(40) : head.y + head.height + Theme.spaceM

        delegate: Item {
            id: cell

            required property string placeId
            required property string name
            required property string chinese
            required property string summary
            required property string statusText
            required property int statusTone
            required property string walkText
            required property string scene
            required property string spoken

            height: list.cellHeight
            width: list.cellWidth

            PlaceTile {
                anchors.left: parent.left
                chinese: cell.chinese
                height: parent.height - Theme.px(18)
                name: cell.name
                placeId: cell.placeId
                scene: cell.scene
                spoken: cell.spoken
                statusText: cell.statusText
                statusTone: cell.statusTone
                summary: cell.summary
                walkText: cell.walkText
                width: parent.width - Theme.gutter
                onClicked: root.placeChosen(cell.placeId)
            }
        }

        onMovementEnded: root.scrolled(list.contentY - list.originY)
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
        visible: list.visible && list.contentHeight > list.height && list.contentY - list.originY < list.contentHeight - list.height - Theme.px(10)
        width: list.width - Theme.gutter
        onClicked: {
            list.contentY = Math.min(list.originY + list.contentHeight - list.height, list.contentY + Math.max(list.cellHeight, Math.floor((list.height - more.height) / list.cellHeight) * list.cellHeight));
            root.scrolled(list.contentY - list.originY);
        }
    }
    Column {
        anchors.right: parent.right
        anchors.rightMargin: Theme.page
        spacing: Theme.spaceL
        visible: root.page.emptyText !== ""
        width: list.width - Theme.gutter
        y: list.y + Theme.spaceXl

        GuideText {
            role: GuideText.Lead
            text: root.page.emptyText
            width: parent.width
        }
    }
    Connections {
        function onListRestarted(): void {
            list.positionViewAtBeginning();
        }

        target: root.page
    }
    Rectangle {
        anchors.fill: parent
        color: "#15242D"
        opacity: 0.5
        visible: root.sheetOpen
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
                        implicitHeight: Theme.chip
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
                        implicitHeight: Theme.chip
                        reserveCheck: true
                        role: GuideText.Label
                        text: area.name
                        onClicked: root.page.toggleArea(area.choiceId)
                    }
                }
            }
        }
    }
}
