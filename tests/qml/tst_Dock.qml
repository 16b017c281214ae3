// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import QtTest
import Kiosk.Components
import Kiosk.Theme
import "finder.js" as Finder

TestCase {
    id: root

    readonly property list<string> order: ["nav.home", "nav.language", "nav.access",
        "nav.emergency"]

    height: 400
    name: "Dock"
    visible: true
    when: windowShown
    width: 1080

    Dock {
        id: dock

        width: root.width
    }
    SignalSpy {
        id: spy

        target: dock
    }

    function init() {
        dock.backShown = false;
        dock.current = "";
        dock.LayoutMirroring.enabled = false;
        dock.LayoutMirroring.childrenInherit = true;
        // A row sets its items out when it is next drawn.
        verify(waitForPolish(dock.Window.window));
    }
    function items() {
        return Finder.all(dock, child => child.accessibleId !== undefined && child.visible);
    }
    function fromLeft() {
        verify(waitForPolish(dock.Window.window));
        return items().sort((one, other) => one.x - other.x).map(item => item.accessibleId);
    }
    function test_order_is_always_the_same() {
        compare(fromLeft(), order);
        dock.backShown = true;
        compare(fromLeft(), ["nav.back"].concat(order));
    }
    function test_order_is_mirrored_from_right_to_left() {
        dock.LayoutMirroring.enabled = true;
        compare(fromLeft(), order.slice().reverse());
    }
    function test_each_item_asks_for_its_own_data() {
        return [
                    {
                        "tag": "nav.back",
                        "signal": "backRequested"
                    },
                    {
                        "tag": "nav.home",
                        "signal": "homeRequested"
                    },
                    {
                        "tag": "nav.language",
                        "signal": "languageRequested"
                    },
                    {
                        "tag": "nav.access",
                        "signal": "accessRequested"
                    },
                    {
                        "tag": "nav.emergency",
                        "signal": "emergencyRequested"
                    }
                ];
    }
    function test_each_item_asks_for_its_own(data) {
        dock.backShown = true;
        spy.signalName = data.signal;
        spy.clear();
        const item = Finder.byId(dock, data.tag);
        verify(waitForPolish(dock.Window.window));
        mouseClick(item);
        compare(spy.count, 1);
        item.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(spy.count, 2);
    }
    function test_items_are_large_named_and_inside() {
        for (const item of items()) {
            verify(item.width >= Theme.touchTarget && item.height >= Theme.touchTarget);
            verify(item.Accessible.name !== "");
            const left = item.mapToItem(dock, 0, 0).x;
            verify(left >= 0 && left + item.width <= dock.width + 1, item.accessibleId);
        }
    }
    function test_emergency_is_red_and_wider() {
        const emergency = Finder.byId(dock, "nav.emergency");
        compare(emergency.face, Theme.emergency);
        fuzzyCompare(emergency.width / Finder.byId(dock, "nav.home").width, 1.28, 0.01);
    }
    function test_current_one_is_marked() {
        dock.current = "home";
        const home = Finder.byId(dock, "nav.home");
        compare(home.face, Theme.primarySoft);
        verify(home.Accessible.selected);
        verify(!Finder.byId(dock, "nav.language").Accessible.selected);
    }
}
