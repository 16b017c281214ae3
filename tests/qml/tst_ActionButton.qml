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

    height: 800
    name: "ActionButton"
    visible: true
    when: windowShown
    width: 800

    ActionButton {
        id: button

        accessibleId: "action.driver-card"
        filled: true
        iconName: "taxi"
        text: "Driver card"
        width: 400
    }
    ActionButton {
        id: narrow

        accessibleId: "action.narrow"
        text: "A word and many more words that never fit on one line of it"
        width: 280
        y: 300
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: button
    }

    function init() {
        clicks.clear();
    }
    function test_tap_and_return_click() {
        mouseClick(button);
        compare(clicks.count, 1);
        button.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(clicks.count, 2);
    }
    function test_slide_off_does_not_click() {
        mousePress(button);
        mouseMove(button, button.width / 2, button.height + 100);
        mouseRelease(button, button.width / 2, button.height + 100);
        compare(clicks.count, 0);
    }
    function test_filled_one_stands_out_from_the_others() {
        compare(button.face, Theme.primary);
        compare(button.ink, Theme.primaryInk);
        compare(narrow.face, Theme.surface);
        compare(narrow.ink, Theme.primary);
    }
    function test_it_is_as_high_as_a_finger_wants() {
        verify(button.height >= Theme.button);
    }
    function test_long_text_wraps_and_makes_it_higher() {
        const label = Finder.texts(narrow)[0];
        verify(label.lineCount > 1);
        verify(!label.truncated);
        verify(label.width <= narrow.width);
        verify(narrow.height >= label.implicitHeight + narrow.ledge);
    }
    function test_it_has_a_name_and_an_id() {
        compare(button.Accessible.name, "Driver card");
        compare(button.Accessible.id, "action.driver-card");
    }
}
