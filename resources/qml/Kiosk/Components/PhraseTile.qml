// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A sentence in Chinese and in the visitor's language; touching it shows it large.
Touchable {
    id: root

    required property string phraseId
    required property string chinese
    required property string pinyin
    required text
    property bool pinyinShown: false

    accessibleId: "phrase." + root.phraseId
    implicitHeight: Math.max(Theme.px(130), texts.implicitHeight + root.ledge + 2 * Theme.spaceM)

    contentItem: Item {
        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: Theme.px(24)
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - Theme.px(48)

            GuideText {
                chinese: true
                role: GuideText.Lead
                silent: true
                text: root.chinese
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                family: "Noto Sans"
                line: 1.35
                role: GuideText.Label
                silent: true
                sizeFactor: 1
                text: root.pinyin
                visible: root.pinyinShown
                width: parent.width
            }
            GuideText {
                role: GuideText.Label
                silent: true
                text: root.text
                width: parent.width
            }
        }
    }
}
