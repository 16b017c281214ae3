// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The phrases of one situation; a touch shows one large.
FocusScope {
    id: root

    required property PhrasesPageViewModel page
    property alias backText: frame.backText
    property alias savedScroll: frame.savedScroll
    property alias contentY: frame.contentY

    signal backRequested
    signal scrolled(position: real)

    function restoreScroll(): void {
        frame.restoreScroll();
    }

    onVisibleChanged: overlay.close()

    PageFrame {
        id: frame

        anchors.fill: parent
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
                text: qsTr("Touch a sentence and show it on the screen.")
                width: parent.width
            }
        }
        GridLayout {
            columnSpacing: Theme.gutter
            columns: Theme.wide && !Theme.big ? 2 : 1
            rowSpacing: Theme.spaceM
            uniformCellWidths: true
            width: parent.width

            Repeater {
                model: root.page.phrases

                delegate: PhraseTile {
                    id: phrase

                    Layout.fillHeight: true
                    Layout.fillWidth: true
                    pinyinShown: true
                    onClicked: overlay.show(phrase.chinese, phrase.pinyin, phrase.text)
                }
            }
        }
    }
    PhraseOverlay {
        id: overlay

        anchors.fill: parent
    }
}
