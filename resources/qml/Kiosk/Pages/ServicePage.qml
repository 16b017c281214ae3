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

    signal backRequested
    signal scrolled(position: real)
    signal pageChosen(pageId: string)

    function restoreScroll(): void {
        frame.restoreScroll();
    }

    onVisibleChanged: overlay.close()

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
    PhraseOverlay {
        id: overlay

        anchors.fill: parent
    }
}
