// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components
import Kiosk.Theme
import "finder.js" as Finder

TestCase {
    id: root

    height: 600
    name: "LanguageTile"
    visible: true
    when: windowShown
    width: 1080

    LanguageTile {
        id: japanese

        endonym: "日本語"
        family: "Noto Sans CJK JP"
        greeting: "ようこそ"
        rightToLeft: false
        selected: false
        tag: "ja"
        width: 472
    }
    LanguageTile {
        id: arabic

        endonym: "العربية"
        family: "Noto Naskh Arabic"
        greeting: "أهلًا وسهلًا"
        rightToLeft: true
        selected: true
        tag: "ar"
        width: 472
        y: 250
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: japanese
    }

    function init() {
        clicks.clear();
        Theme.textScale = 1;
    }
    function cleanup() {
        Theme.textScale = 1;
    }
    function check(tile) {
        return Finder.all(tile, child => child.name === "check")[0];
    }
    function test_tap_and_return_click() {
        mouseClick(japanese);
        compare(clicks.count, 1);
        japanese.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(clicks.count, 2);
    }
    function test_its_name_is_the_endonym_and_its_id_the_tag() {
        compare(japanese.Accessible.name, "日本語");
        compare(japanese.Accessible.id, "language.ja");
        compare(arabic.Accessible.id, "language.ar");
    }
    function test_current_language_is_filled_and_checked() {
        verify(arabic.Accessible.selected);
        compare(arabic.face, Theme.primary);
        verify(check(arabic).visible);
        verify(!japanese.Accessible.selected);
        verify(!check(japanese).visible);
    }
    function test_each_is_set_in_its_own_font_and_direction() {
        const [endonym] = Finder.texts(japanese);
        compare(endonym.font.family, "Noto Sans CJK JP");
        compare(endonym.drawnAlignment, Text.AlignLeft);
        const [right] = Finder.texts(arabic);
        compare(right.font.family, "Noto Naskh Arabic");
        compare(right.drawnAlignment, Text.AlignRight);
        verify(check(arabic).mapToItem(arabic, 0, 0).x < arabic.width / 2);
    }
    function test_greeting_goes_when_the_text_is_big() {
        compare(Finder.texts(japanese).length, 2);
        Theme.textScale = 1.6;
        compare(Finder.texts(japanese).length, 1);
    }
    function test_it_is_as_large_as_a_finger_wants() {
        verify(japanese.height >= 126);
    }
}
