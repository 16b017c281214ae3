// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// A page of practical help.
FocusScope {
    id: root

    required property ServicePageViewModel page
    property alias backText: frame.backText
    property alias savedScroll: frame.savedScroll
    property alias contentY: frame.contentY
    // Whether the part of the page that helps with a question lies over it.
    property bool listOpen: false

    signal backRequested
    signal scrolled(position: real)
    signal pageChosen(pageId: string)

    function restoreScroll(): void {
        frame.restoreScroll();
    }
    function closeList(): void {
        root.listOpen = false;
        explainer.focusSection();
    }

    onVisibleChanged: {
        overlay.close();
        root.listOpen = false;
    }

    PageFrame {
        id: frame

        anchors.fill: parent
        scene: root.page.scene
        sceneHeight: 380
        onBackRequested: root.backRequested()
        onScrolled: position => root.scrolled(position)

        Column {
            width: parent.width

            GuideText {
                role: GuideText.Title1
                text: root.page.title
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                text: root.page.summary
                width: parent.width
            }
        }
        Explainer {
            id: explainer

            answered: root.page.explainer.answered
            confirmText: root.page.explainer.confirmText
            dateText: root.page.explainer.dateText
            heading: root.page.explainer.heading
            hint: root.page.explainer.hint
            lines: root.page.explainer.lines
            options: root.page.explainer.options
            replies: root.page.explainer.replies
            sectionText: root.page.explainer.sectionText
            sources: root.page.explainer.sources
            spoken: root.page.explainer.spoken
            step: root.page.explainer.step
            title: root.page.explainer.title
            visible: root.page.explainer.present
            warned: root.page.explainer.warned
            onChosen: option => root.page.explainer.choose(option)
            onReplyTouched: question => root.page.explainer.askAgain(question)
            onRestarted: root.page.explainer.startAgain()
            onSectionRequested: root.listOpen = true
            onTurned: frame.reveal(explainer.shownPart(), explainer.answered || explainer.tight)
        }
        Repeater {
            model: root.page.sections

            delegate: ServiceSection {
                width: parent ? parent.width : 0
                onPageChosen: pageId => root.pageChosen(pageId)
                onPhraseChosen: (chinese, pinyin, meaning) => overlay.show(chinese, pinyin, meaning)
            }
        }
        SourceList {
            checked: root.page.checked
            sources: root.page.sources
        }
    }
    Rectangle {
        anchors.fill: parent
        color: "#15242D"
        opacity: 0.5
        visible: root.listOpen
    }
    Loader {
        active: root.listOpen
        anchors.fill: parent

        sourceComponent: Sheet {
            maximumHeight: root.height * 0.88
            title: root.page.explainer.sectionTitle
            Component.onCompleted: forceActiveFocus()
            onDismissed: root.closeList()

            footer: ActionButton {
                accessibleId: "explainer.close-list"
                directional: true
                filled: true
                iconName: "back"
                text: root.page.explainer.answered ? qsTr("Back to the answer") : qsTr(
                                                         "Back to the question")
                width: parent ? parent.width : implicitWidth
                onClicked: root.closeList()
            }

            Repeater {
                model: root.page.helping

                delegate: ServiceSection {
                    rowsFirst: !root.page.explainer.answered
                    titleShown: false
                    width: parent ? parent.width : 0
                    onPageChosen: pageId => root.pageChosen(pageId)
                    onPhraseChosen: (chinese, pinyin, meaning) => overlay.show(chinese, pinyin,
                                                                               meaning)
                }
            }
        }
    }
    PhraseOverlay {
        id: overlay

        anchors.fill: parent
    }
}
