// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A part of a page of help: steps or lines, a table, sentences to show, ways on.
PageSection {
    id: root

    required title
    required property bool numbered
    required property list<string> lines
    // Lists of rows: no typed role can hold them.
    required property var rows
    required property var phrases
    required property var places
    required property var climate
    required property string note
    required property string warning
    required property string topicName
    required property string topicPage
    // Whether the rows stand before the lines, for who looks something up.
    property bool rowsFirst: false

    signal pageChosen(pageId: string)
    signal phraseChosen(chinese: string, pinyin: string, meaning: string)

    BulletList {
        lines: root.lines
        numbered: root.numbered
        visible: root.lines.length > 0 && !root.rowsFirst
        width: parent.width
    }
    Panel {
        visible: root.rows.length > 0
        width: parent.width

        Repeater {
            model: root.rows

            delegate: Flow {
                id: row

                required property var modelData  // see rows
                readonly property bool above: Theme.big || width < Theme.px(700)

                spacing: Theme.px(4)
                width: parent ? parent.width : 0

                GuideText {
                    color: Theme.inkSoft
                    text: row.modelData.name
                    width: row.above ? row.width : row.width * 0.48
                }
                GuideText {
                    strong: true
                    text: row.modelData.value
                    width: row.above ? row.width : row.width * 0.52 - row.spacing
                }
            }
        }
    }
    BulletList {
        lines: root.rowsFirst ? root.lines : []
        numbered: root.numbered
        visible: root.lines.length > 0 && root.rowsFirst
        width: parent.width
    }
    Loader {
        active: root.climate.length > 0
        visible: active
        width: parent.width

        sourceComponent: ClimateChart {
            months: root.climate
        }
    }
    GuideText {
        color: Theme.inkSoft
        role: GuideText.Label
        text: root.note
        visible: root.note !== ""
        width: parent.width
    }
    IconLine {
        anchors.left: parent.left
        colour: Theme.warn
        iconName: "help"
        text: root.warning
        wrapWidth: parent.width
    }
    Repeater {
        model: root.phrases

        delegate: PhraseTile {
            id: phrase

            required property var modelData  // see phrases

            chinese: phrase.modelData.chinese
            phraseId: phrase.modelData.phraseId
            pinyin: phrase.modelData.pinyin
            pinyinShown: true
            text: phrase.modelData.text
            width: parent ? parent.width : 0
            onClicked: root.phraseChosen(phrase.chinese, phrase.pinyin, phrase.text)
        }
    }
    Flow {
        spacing: Theme.spaceS
        visible: root.places.length > 0 || root.topicPage !== ""
        width: parent.width

        Repeater {
            model: root.places

            delegate: PillButton {
                id: place

                required property var modelData  // see places

                accessibleId: "place." + place.modelData.placeId
                directional: true
                iconName: "pin"
                ink: Theme.primary
                minimum: Theme.chip
                role: GuideText.Label
                text: place.modelData.name
                width: Math.min(implicitWidth, root.width)
                onClicked: root.pageChosen(place.modelData.page)
            }
        }
        PillButton {
            accessibleId: root.topicPage.replace("/", ".")
            directional: true
            iconName: "forward"
            ink: Theme.primary
            minimum: Theme.chip
            role: GuideText.Label
            text: root.topicName
            visible: root.topicPage !== ""
            width: Math.min(implicitWidth, root.width)
            onClicked: root.pageChosen(root.topicPage)
        }
    }
}
