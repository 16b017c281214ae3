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
    name: "BarChart"
    visible: true
    when: windowShown
    width: 1080

    BarChart {
        id: chart

        listed: false
        source: "As of 2025"
        title: "In numbers"
        widest: "400+"
        width: 968

        bars: ListModel {
            ListElement {
                figureId: "events"
                fraction: 1
                label: "cultural and community events"
                source: ""
                spoken: "400+ cultural and community events"
                value: "400+"
            }
            ListElement {
                figureId: "windows"
                fraction: 0.25
                label: "windows"
                source: ""
                spoken: "100 windows"
                value: "100"
            }
        }
    }
    SignalSpy {
        id: toggles

        signalName: "listToggled"
        target: chart
    }

    function init() {
        toggles.clear();
        chart.listed = false;
        chart.width = 968;
        chart.LayoutMirroring.enabled = false;
        chart.LayoutMirroring.childrenInherit = true;
        Theme.textScale = 1;
    }
    function cleanup() {
        Theme.textScale = 1;
    }
    function drawn() {
        return Finder.all(chart, child => child.visible && child.radius === Theme.px(8));
    }
    function words() {
        return Finder.texts(chart).filter(text => text.visible).map(text => text.text);
    }
    function test_bars_are_as_long_as_their_counts() {
        const bars = drawn();
        compare(bars.length, 2);
        fuzzyCompare(bars[1].width / bars[0].width, 0.25, 0.01);
        verify(bars[0].width > 300);
    }
    function test_bars_begin_at_the_reading_side() {
        const bars = drawn();
        compare(bars[0].x, bars[1].x);
        verify(bars[0].x < chart.width / 2);
        chart.LayoutMirroring.enabled = true;
        compare(bars[0].x + bars[0].width, bars[1].x + bars[1].width);
        verify(bars[1].x > chart.width / 3);
    }
    function test_words_stand_above_where_it_is_narrow() {
        const beside = drawn()[0].x;
        chart.width = 560;
        verify(drawn()[0].x < beside);
    }
    function test_a_value_never_leaves_the_panel() {
        for (const width of [968, 560]) {
            chart.width = width;
            for (const text of Finder.texts(chart).filter(text => text.visible))
                verify(text.mapToItem(chart, text.width, 0).x <= chart.width, text.text);
        }
    }
    function test_the_list_says_the_same() {
        const before = words().sort();
        mouseClick(Finder.all(chart, child => child.accessibleId === "figures.list")[0]);
        compare(toggles.count, 1);
        chart.listed = true;
        compare(drawn().length, 0);
        compare(words().sort(), before.map(word => word === "As a list" ? "As bars" : word).sort());
    }
    function test_big_text_is_a_list() {
        Theme.textScale = 1.6;
        compare(drawn().length, 0);
        verify(words().indexOf("400+") >= 0);
        verify(words().indexOf("As bars") < 0);
    }
}
