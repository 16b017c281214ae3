// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// International Chaoyang: figures with their source, partners abroad, themes, stories, embassy areas.
FocusScope {
    id: root

    required property InternationalPageViewModel page
    property alias backText: frame.backText
    property alias savedScroll: frame.savedScroll
    property alias contentY: frame.contentY

    signal backRequested
    signal scrolled(position: real)
    signal pageChosen(pageId: string)

    function restoreScroll(): void {
        frame.restoreScroll();
    }

    // The page goes before its items do when the guide closes.
    onVisibleChanged: root.page?.choosePartner("")

    PageFrame {
        id: frame

        anchors.fill: parent
        scene: "embassy-quarter"
        sceneHeight: 420
        onBackRequested: root.backRequested()
        onScrolled: position => root.scrolled(position)

        Column {
            width: parent.width

            GuideText {
                role: GuideText.Title1
                text: qsTr("International Chaoyang")
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                text: qsTr("Where Beijing meets the world")
                width: parent.width
            }
        }
        PageSection {
            title: qsTr("In figures")
            titleShown: false

            GridLayout {
                columnSpacing: Theme.spaceM
                columns: Theme.big ? 1 : 3
                rowSpacing: Theme.spaceM
                uniformCellWidths: true
                width: parent.width

                Repeater {
                    model: root.page.leads

                    delegate: FigureTile {
                        Layout.fillHeight: true
                        Layout.fillWidth: true
                    }
                }
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Note
                text: root.page.figuresSource
                visible: text !== ""
                width: parent.width
            }
        }
        PageSection {
            title: qsTr("Sister cities and districts")
            titleShown: false
            visible: root.page.hasPartners

            PartnerMap {
                page: root.page
                width: parent.width
            }
        }
        PageSection {
            title: qsTr("The district in numbers")
            titleShown: false
            visible: root.page.hasBars

            BarChart {
                bars: root.page.bars
                listed: root.page.figuresListed
                source: root.page.figuresSource
                title: qsTr("The district in numbers")
                widest: root.page.widestValue
                width: parent.width
                onListToggled: root.page.toggleFigures()
            }
        }
        PageSection {
            title: qsTr("Six themes to explore")

            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                text: qsTr(
                          "Each theme opens a route of our own. The district has not published the list.")
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.spaceM
                columns: Theme.big ? 1 : Theme.textScale > 1.2 ? 2 : 3
                rowSpacing: Theme.spaceM
                uniformCellWidths: true
                width: parent.width

                Repeater {
                    model: root.page.themes

                    delegate: PictureTile {
                        id: theme

                        required property string page
                        required spoken

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        across: Theme.big
                        onClicked: root.pageChosen(theme.page)
                    }
                }
            }
        }
        PageSection {
            title: qsTr("Stories")

            Repeater {
                model: root.page.stories

                delegate: WideTile {
                    id: story

                    required property string page
                    required spoken

                    arrow: true
                    width: parent ? parent.width : 0
                    onClicked: root.pageChosen(story.page)
                }
            }
        }
        PageSection {
            title: qsTr("Embassy areas")
            visible: root.page.hasAreas

            Repeater {
                model: root.page.areas

                delegate: PlaceTile {
                    id: area

                    required spoken

                    width: parent ? parent.width : 0
                    onClicked: root.pageChosen("place/" + area.placeId)
                }
            }
        }
        PageSection {
            title: qsTr("Chaoyang Through Eyes of Foreigners")

            GuideText {
                text: qsTr(
                          "In short films, ambassadors and professionals from abroad tell of their Chaoyang.")
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                text: qsTr("This guide has no film yet. The hotel can add some.")
                visible: !root.page.hasVideos
                width: parent.width
            }
            GridLayout {
                columnSpacing: Theme.spaceM
                columns: Theme.big ? 1 : 2
                rowSpacing: Theme.spaceM
                uniformCellWidths: true
                visible: root.page.hasVideos
                width: parent.width

                Repeater {
                    model: root.page.videos

                    delegate: PictureTile {
                        id: video

                        required property string page
                        required spoken

                        Layout.fillHeight: true
                        Layout.fillWidth: true
                        across: Theme.big
                        onClicked: root.pageChosen(video.page)
                    }
                }
            }
        }
        EntrySection {
            entries: root.page.organizations
            source: root.page.organizationsSource
            title: qsTr("International organizations")
            onPageChosen: pageId => root.pageChosen(pageId)
        }
        EntrySection {
            entries: root.page.honours
            source: root.page.honoursSource
            title: qsTr("Honours")
            onPageChosen: pageId => root.pageChosen(pageId)
        }
        EntrySection {
            entries: root.page.programmes
            source: root.page.programmesSource
            title: qsTr("Programmes")
            onPageChosen: pageId => root.pageChosen(pageId)
        }
    }
    Loader {
        active: root.page.partnerShown
        anchors.fill: parent

        sourceComponent: Sheet {
            focus: true
            maximumHeight: height * 0.9
            title: root.page.partnerName

            onDismissed: root.page.choosePartner("")

            footer: [
                ActionButton {
                    accessibleId: "partner.close"
                    filled: true
                    text: qsTr("Close")
                    width: parent ? parent.width : implicitWidth
                    onClicked: root.page.choosePartner("")
                }
            ]

            GuideText {
                role: GuideText.Lead
                text: root.page.partnerCountry
                width: parent.width
            }
            GuideText {
                text: root.page.partnerTie
                width: parent.width
            }
            GuideText {
                text: root.page.partnerNote
                visible: text !== ""
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Note
                text: root.page.partnerSource
                width: parent.width
            }
        }
    }
}
