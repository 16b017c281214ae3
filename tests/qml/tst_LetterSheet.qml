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

    height: 1000
    name: "LetterSheet"
    visible: true
    when: windowShown
    width: 800

    ListModel {
        id: alphabet

        Component.onCompleted: {
            for (let i = 0; i < 26; ++i)
                alphabet.append({
                                    "letter": String.fromCharCode(65 + i),
                                    "rowIndex": i * 3,
                                    "spoken": String.fromCharCode(65 + i) + ". A name"
                                });
        }
    }
    LetterSheet {
        id: sheet

        anchors.fill: parent
        focus: true
        letters: alphabet
        title: "Go to letter"
    }
    SignalSpy {
        id: chosen

        signalName: "letterChosen"
        target: sheet
    }
    SignalSpy {
        id: dismissals

        signalName: "dismissed"
        target: sheet
    }

    function init() {
        chosen.clear();
        dismissals.clear();
        sheet.forceActiveFocus();
    }
    function key(letter) {
        const found = Finder.byId(sheet, "letter." + letter);
        verify(found !== null, letter);
        return found;
    }
    function test_a_letter_leads_to_its_first_row() {
        mouseClick(key("C"));
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], 6);
    }
    function test_keys_choose_as_well() {
        key("B").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[0][0], 3);
        compare(chosen.signalArguments[0][1], Qt.TabFocusReason);
    }
    function test_letters_are_large_and_say_where_they_lead() {
        const first = key("A");
        verify(first.width >= Theme.button);
        verify(first.height >= Theme.button);
        compare(first.Accessible.name, "A. A name");
        compare(first.Accessible.role, Accessible.Button);
    }
    function test_all_letters_stand_on_the_paper() {
        for (let i = 0; i < 26; ++i) {
            const place = key(String.fromCharCode(65 + i)).mapToItem(sheet, 0, 0);
            verify(place.x >= 0 && place.x + key("A").width <= sheet.width, i);
        }
    }
    function test_it_closes_without_a_choice() {
        mouseClick(Finder.byId(sheet, "letters.close"));
        compare(dismissals.count, 1);
        keyClick(Qt.Key_Escape);
        compare(dismissals.count, 2);
        compare(chosen.count, 0);
    }
}
