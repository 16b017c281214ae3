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

    height: 900
    name: "RouteStop"
    visible: true
    when: windowShown
    width: 1080

    component Stop: RouteStop {
        byMetro: ""
        chinese: "日坛公园"
        last: false
        name: "Ritan Park"
        number: "2"
        onFoot: "12 min on foot"
        placeId: "ritan-park"
        scene: "ritan-altar"
        spoken: "Ritan Park, open until 21:00"
        statusText: "Open until 21:00"
        statusTone: 1
        summary: "A round altar of the sun"
        walkText: "5 km away"
        width: 968
    }
    Stop {
        id: first

        index: 0
        onFoot: ""
    }
    Stop {
        id: second

        byMetro: "Line 10 from Guomao to Liangmaqiao"
        index: 1
        last: true
        y: 320
    }
    SignalSpy {
        id: chosen

        signalName: "chosen"
        target: second
    }

    function words(stop) {
        return Finder.texts(stop).map(text => text.text);
    }
    function test_the_way_stands_before_the_second_place_only() {
        verify(words(first).indexOf("12 min on foot") < 0);
        const said = words(second);
        compare(said.slice(0, 2), ["12 min on foot", "Line 10 from Guomao to Liangmaqiao"]);
    }
    function test_a_touch_opens_the_place() {
        mouseClick(Finder.byId(second, "place.ritan-park"));
        compare(chosen.count, 1);
    }
    function test_the_river_begins_at_the_first_place_and_ends_at_the_last() {
        const tile = Finder.byId(first, "place.ritan-park");
        const river = stop => Finder.all(stop, child => child.visible && child.color !== undefined
                                                        && child.text === undefined && child.width
                                                        === Theme.px(8));

        const begin = river(first)[0];
        fuzzyCompare(begin.y, tile.height / 2, 1);
        fuzzyCompare(begin.y + begin.height, tile.height, 1);
        const end = river(second)[1];
        compare(end.y, 0);
        fuzzyCompare(end.height, tile.height / 2, 1);
    }
    function test_the_number_is_shown() {
        verify(words(second).indexOf("2") >= 0);
    }
}
