// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The language picker: each language in its own script, font and direction.
PageFrame {
    id: root

    required property LanguagePageViewModel page
    required property string guideTitle
    required property string clockText
    required property bool rightToLeft
    required property bool canGoBack

    signal languageChosen(tag: string)
    signal accessRequested
    signal aboutRequested

    backShown: root.canGoBack && !(Theme.lowReach && Theme.stacked)
    rounded: false
    scene: Theme.wide && Theme.lowReach ? "home-sky" : root.rightToLeft ? "home-rtl" : "home-ltr"
    sceneAlign: 1
    sceneHeight: 430

    sceneLayer: [
        Row {
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            spacing: Theme.spaceM
            visible: !root.backShown
            width: parent.width - 2 * Theme.page - clock.width
            y: Theme.px(40)

            GuideMark {
                id: mark
            }
            GuideText {
                anchors.verticalCenter: parent.verticalCenter
                role: GuideText.Body
                strong: true
                text: root.guideTitle
                width: parent.width - mark.width - 2 * parent.spacing
            }
        },
        GuideText {
            id: clock

            anchors.right: parent.right
            anchors.rightMargin: Theme.page
            heading: false
            role: GuideText.Title3
            text: root.clockText
            y: Theme.px(40)
        }
    ]

    Column {
        spacing: Theme.px(4)
        width: parent.width

        GuideText {
            role: GuideText.Title1
            text: root.page.title
            width: parent.width
        }
        Flow {
            spacing: Theme.spaceM
            width: parent.width

            Repeater {
                model: root.page.subtitle

                delegate: GuideText {
                    required property string modelData
                    required property int index

                    chinese: index === 0 && modelData !== "" && Theme.family.indexOf("CJK") < 0
                    color: Theme.inkSoft
                    family: "Noto Sans CJK JP"
                    sizeFactor: 1
                    text: modelData
                }
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
            model: root.page.rows

            delegate: LanguageTile {
                id: language

                Layout.fillHeight: true
                Layout.fillWidth: true
                onClicked: root.languageChosen(language.tag)
            }
        }
    }
    Grid {
        id: more

        readonly property real each: columns === 1 ? width : (width - spacing) / 2

        columns: Theme.big ? 1 : 2
        spacing: Theme.spaceM
        width: parent.width

        ActionButton {
            accessibleId: "action.bigger-text"
            iconName: "text-size"
            text: qsTr("Bigger text")
            width: more.each
            onClicked: root.accessRequested()
        }
        ActionButton {
            accessibleId: "nav.about"
            iconName: "help"
            text: qsTr("About this guide")
            width: more.each
            onClicked: root.aboutRequested()
        }
    }
}
