// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components
import Kiosk.Theme

TestCase {
    id: root

    height: 600
    name: "Touchable"
    visible: true
    when: windowShown
    width: 800

    Touchable {
        id: button

        accessibleId: "action.try"
        height: 120
        text: "Try"
        width: 300
        x: 40
        y: 40
    }
    Touchable {
        id: bare

        accessibleId: "action.bare"
        y: 300
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: button
    }

    SignalSpy {
        id: noted

        signalName: "noted"
        target: Activity
    }

    function init() {
        noted.clear();
        button.enabled = true;
        button.focus = false;
        clicks.clear();
    }
    function test_tap_clicks_once() {
        mouseClick(button);
        compare(clicks.count, 1);
    }
    function test_a_press_through_an_assistant_clicks_and_is_noted() {
        button.Accessible.pressAction();
        compare(clicks.count, 1);
        compare(noted.count, 1);
    }
    function test_finger_clicks_once() {
        touchEvent(button).press(0, button).commit();
        verify(button.down);
        touchEvent(button).release(0, button).commit();
        compare(clicks.count, 1);
        verify(!button.down);
    }
    function test_press_shows_before_release() {
        mousePress(button);
        verify(button.down);
        compare(clicks.count, 0);
        mouseRelease(button);
        compare(clicks.count, 1);
    }
    function test_slide_off_does_not_click() {
        mousePress(button);
        mouseMove(button, button.width + 60, button.height / 2);
        verify(!button.down);
        mouseRelease(button, button.width + 60, button.height / 2);
        compare(clicks.count, 0);
    }
    function test_finger_that_slides_off_does_not_click() {
        touchEvent(button).press(0, button).commit();
        touchEvent(button).move(0, button, button.width + 80, button.height + 80).commit();
        touchEvent(button).release(0, button, button.width + 80, button.height + 80).commit();
        compare(clicks.count, 0);
        verify(!button.down);
    }
    function test_key_clicks_data() {
        return [
                    {
                        "tag": "Return",
                        "key": Qt.Key_Return
                    },
                    {
                        "tag": "Enter",
                        "key": Qt.Key_Enter
                    },
                    {
                        "tag": "Space",
                        "key": Qt.Key_Space
                    }
                ];
    }
    function test_key_clicks(data) {
        button.forceActiveFocus();
        keyClick(data.key);
        compare(clicks.count, 1);
    }
    function test_other_key_does_not_click() {
        button.forceActiveFocus();
        keyClick(Qt.Key_A);
        compare(clicks.count, 0);
    }
    function test_disabled_one_does_not_click() {
        button.enabled = false;
        mouseClick(button);
        compare(clicks.count, 0);
    }
    function test_target_is_never_smaller_than_a_finger() {
        verify(bare.height >= 56, bare.height);
        verify(bare.width >= 56, bare.width);
        compare(Theme.touchTarget, 56);
    }
    function test_focus_by_key_shows_and_by_touch_does_not() {
        button.forceActiveFocus(Qt.TabFocusReason);
        verify(button.visualFocus);
        button.focus = false;
        mouseClick(button);
        verify(!button.visualFocus);
    }
    function test_it_has_a_name_and_an_id() {
        compare(button.Accessible.name, "Try");
        compare(button.Accessible.id, "action.try");
        button.spoken = "Try it";
        compare(button.Accessible.name, "Try it");
    }
}
