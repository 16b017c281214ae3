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
    name: "PillButton"
    visible: true
    when: windowShown
    width: 800

    PillButton {
        id: pill

        accessibleId: "filter.free"
        iconName: "ticket"
        reserveCheck: true
        text: "Free"
    }
    PillButton {
        id: narrow

        accessibleId: "filter.narrow"
        text: "A word and many more words that never fit on one line of it"
        width: 240
        y: 200
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: pill
    }

    function init() {
        pill.selected = false;
        clicks.clear();
    }
    function icon() {
        return Finder.all(pill, child => child.directional !== undefined && child.colour
                                         !== undefined)[0];
    }
    function test_tap_clicks_but_chooses_nothing_by_itself() {
        mouseClick(pill);
        compare(clicks.count, 1);
        compare(pill.selected, false);
    }
    function test_return_clicks() {
        pill.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(clicks.count, 1);
    }
    function test_selected_one_is_filled_and_checked() {
        compare(icon().name, "ticket");
        compare(pill.face, Theme.surface);
        compare(pill.Accessible.selected, false);
        pill.selected = true;
        compare(icon().name, "check");
        compare(pill.face, Theme.primary);
        compare(pill.ink, Theme.primaryInk);
        compare(pill.Accessible.selected, true);
    }
    function test_room_for_the_check_is_kept() {
        const before = pill.implicitWidth;
        pill.selected = true;
        compare(pill.implicitWidth, before);
    }
    function test_it_is_as_high_as_a_finger_wants() {
        verify(pill.height >= Theme.pill);
        pill.minimum = Theme.chip;
        verify(pill.height >= Theme.chip);
    }
    function test_long_text_wraps_and_makes_it_higher() {
        const label = Finder.texts(narrow)[0];
        verify(label.lineCount > 1);
        verify(!label.truncated);
        verify(label.width <= narrow.width);
        verify(narrow.height >= label.implicitHeight);
    }
}
