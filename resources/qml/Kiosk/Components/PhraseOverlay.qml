// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick

// A phrase over the whole page, to show to somebody; made when one is shown.
Loader {
    id: root

    property string chinese: ""
    property string pinyin: ""
    property string meaning: ""

    function show(chinese: string, pinyin: string, meaning: string): void {
        root.pinyin = pinyin;
        root.meaning = meaning;
        root.chinese = chinese;
    }
    function close(): void {
        root.chinese = "";
    }

    active: root.chinese !== ""

    sourceComponent: PhraseCard {
        chinese: root.chinese
        focus: true
        meaning: root.meaning
        pinyin: root.pinyin
        onClosed: root.close()
    }
}
