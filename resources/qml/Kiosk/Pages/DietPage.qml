// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// Allergies and diets: what is chosen stands on a card for the waiter.
FocusScope {
    id: root

    required property DietPageViewModel page
    property alias backText: frame.backText
    property alias savedScroll: frame.savedScroll
    property alias contentY: frame.contentY
    property bool cardShown: false

    signal backRequested
    signal scrolled(position: real)

    function restoreScroll(): void {
        frame.restoreScroll();
    }

    onVisibleChanged: root.cardShown = false

    PageFrame {
        id: frame

        anchors.fill: parent
        onBackRequested: root.backRequested()
        onScrolled: position => root.scrolled(position)

        actions: [
            ActionButton {
                accessibleId: "action.show-card"
                enabled: root.page.chinese !== ""
                filled: enabled
                iconName: "card"
                text: qsTr("Show the card")
                width: frame.actionWidth
                onClicked: root.cardShown = true
            },
            ActionButton {
                accessibleId: "action.clear-card"
                iconName: "close"
                text: qsTr("Clear")
                width: frame.actionWidth
                onClicked: root.page.clear()
            }
        ]

        Column {
            width: parent.width

            GuideText {
                role: GuideText.Title1
                text: qsTr("Allergies and diets")
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                text: qsTr("Touch what is true for you, then show the card to the waiter.")
                width: parent.width
            }
        }
        PageSection {
            title: qsTr("I am allergic to")

            ChoiceFlow {
                choices: root.page.allergies
                idPrefix: "diet."
                onChosen: choice => root.page.toggle(choice)
            }
        }
        PageSection {
            title: qsTr("I do not eat")

            ChoiceFlow {
                choices: root.page.avoided
                idPrefix: "diet."
                onChosen: choice => root.page.toggle(choice)
            }
        }
        PageSection {
            title: qsTr("How I eat")

            ChoiceFlow {
                choices: root.page.ways
                idPrefix: "diet."
                onChosen: choice => root.page.toggle(choice)
            }
        }
    }
    Loader {
        active: root.cardShown
        anchors.fill: parent

        sourceComponent: PhraseCard {
            chinese: root.page.chinese
            focus: true
            meaning: root.page.meaning
            pinyin: root.page.pinyin
            onClosed: root.cardShown = false
        }
    }
}
