// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The article reader: its own text size, and the original beside the translation.
PageFrame {
    id: root

    required property ArticlePageViewModel page
    readonly property bool _oneRow: Theme.textScale < 1.2

    signal pageChosen(pageId: string)

    scene: root.page.scene
    sceneHeight: 420

    actions: [
        Row {
            id: sizes

            spacing: Theme.spaceS
            width: parent ? (parent.width - (root.page.canToggle && !Theme.big ? Theme.spaceM : 0))
                            / (root.page.canToggle && !Theme.big ? 2 : 1) : 0

            Repeater {
                model: [qsTr("Small"), qsTr("Middle"), qsTr("Big")]

                delegate: PillButton {
                    id: sizeButton

                    required property int index
                    required property string modelData

                    accessibleId: ["action.text-small", "action.text-middle",
                        "action.text-big"][sizeButton.index]
                    minimum: Theme.pill
                    leftPadding: Theme.spaceS
                    rightPadding: Theme.spaceS
                    role: GuideText.Label
                    selected: root.page.size === sizeButton.index
                    text: sizeButton.modelData
                    width: (sizes.width - 2 * sizes.spacing) / 3
                    onClicked: root.page.chooseSize(sizeButton.index)
                }
            }
        },
        Row {
            id: languages

            spacing: Theme.spaceS
            visible: root.page.canToggle
            width: parent ? (parent.width - (Theme.big ? 0 : Theme.spaceM)) / (Theme.big ? 1 : 2) :
                            0

            PillButton {
                accessibleId: "action.read-own"
                minimum: Theme.pill
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                role: GuideText.Label
                selected: !root.page.original
                text: root.page.ownName
                width: (languages.width - languages.spacing) / 2
                onClicked: root.page.readOriginal(false)
            }
            PillButton {
                accessibleId: "action.read-original"
                minimum: Theme.pill
                leftPadding: Theme.spaceS
                rightPadding: Theme.spaceS
                role: GuideText.Label
                selected: root.page.original
                text: root.page.originalName
                width: (languages.width - languages.spacing) / 2
                onClicked: root.page.readOriginal(true)
            }
        }
    ]

    Column {
        id: story

        // The story reads in its own direction, which may not be the page's.
        LayoutMirroring.childrenInherit: true
        LayoutMirroring.enabled: root.page.rightToLeft
        spacing: Theme.spaceM
        width: Math.min(parent.width, Theme.px(1000 * Math.max(1, root.page.sizeScale)))

        GuideText {
            family: root.page.family
            line: root.page.bodyLine * 0.9
            role: GuideText.Title1
            sizeFactor: root.page.sizeFactor
            text: root.page.title
            width: parent.width
        }
        GuideText {
            color: Theme.inkSoft
            family: root.page.family
            line: root.page.bodyLine
            role: GuideText.Label
            sizeFactor: root.page.sizeFactor
            text: root.page.byline
            width: parent.width
        }
        Repeater {
            model: root.page.blocks

            delegate: ArticleBlock {
                family: root.page.family
                growth: root.page.sizeScale
                line: root.page.bodyLine
                sizeFactor: root.page.sizeFactor
                width: story.width
            }
        }
    }
    PageSection {
        title: qsTr("See for yourself")

        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.big ? 1 : 2
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.topics

                delegate: WideTile {
                    id: topic

                    required property string page
                    required spoken

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    onClicked: root.pageChosen(topic.page)
                }
            }
        }
    }
    SourceList {
        checked: root.page.checked
        sources: root.page.sources
    }
}
