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
    name: "PlaceTile"
    visible: true
    when: windowShown
    width: 1080

    component Ritan: PlaceTile {
        chinese: "日坛公园"
        name: "Ritan Park"
        placeId: "ritan-park"
        scene: "ritan-altar"
        spoken: "Ritan Park, open until 21:00"
        statusText: "Open until 21:00"
        statusTone: 1
        summary: "A round altar of the sun under old cypress trees"
        walkText: "12 min on foot"
    }
    Ritan {
        id: row

        width: 968
    }
    Ritan {
        id: card

        compact: true
        width: 472
        y: 400
    }
    SignalSpy {
        id: clicks

        signalName: "clicked"
        target: row
    }

    function init() {
        clicks.clear();
        Theme.textScale = 1;
        row.LayoutMirroring.enabled = false;
        row.LayoutMirroring.childrenInherit = true;
    }
    function cleanup() {
        Theme.textScale = 1;
    }
    function words(tile) {
        return Finder.texts(tile).map(text => text.text);
    }
    function picture(tile) {
        return Finder.all(tile, child => child.topLeft !== undefined && child.align
                                         !== undefined)[0];

    }
    function test_tap_anywhere_clicks_data() {
        return [
                    {
                        "tag": "picture",
                        "x": 40
                    },
                    {
                        "tag": "words",
                        "x": 500
                    },
                    {
                        "tag": "arrow",
                        "x": 940
                    }
                ];
    }
    function test_tap_anywhere_clicks(data) {
        mouseClick(row, data.x, row.height / 2);
        compare(clicks.count, 1);
    }
    function test_return_clicks() {
        row.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(clicks.count, 1);
    }
    function test_slide_off_does_not_click() {
        mousePress(row);
        mouseMove(row, 500, row.height + 120);
        mouseRelease(row, 500, row.height + 120);
        compare(clicks.count, 0);
    }
    function test_its_parts_are_heard_as_one() {
        compare(row.Accessible.id, "place.ritan-park");
        compare(row.Accessible.name, "Ritan Park, open until 21:00");
        for (const text of Finder.texts(row))
            verify(text.Accessible.ignored, text.text);
    }
    function test_row_says_all_and_card_the_least() {
        compare(words(row), ["Ritan Park", "日坛公园", row.summary, "Open until 21:00",
                             "12 min on foot"]);
        compare(words(card), ["Ritan Park", "Open until 21:00", "12 min on foot"]);
    }
    function test_its_largest_hall_stands_before_its_hours() {
        row.hallText = card.hallText = "Largest hall: 450 seats";
        compare(words(row), ["Ritan Park", "日坛公园", row.summary, "Largest hall: 450 seats",
                             "Open until 21:00", "12 min on foot"]);
        compare(words(card), ["Ritan Park", "Open until 21:00", "12 min on foot"]);
        row.hallText = card.hallText = "";
    }
    function test_picture_goes_when_the_text_is_big() {
        verify(picture(row).visible);
        Theme.textScale = 1.6;
        verify(!picture(row).visible);
        verify(words(row).indexOf("日坛公园") >= 0);
    }
    function test_nothing_is_cut() {
        for (const tile of [row, card]) {
            for (const text of Finder.texts(tile)) {
                verify(!text.truncated, text.text);
                const foot = text.mapToItem(tile, 0, text.height).y;
                verify(foot <= tile.height, text.text);
            }
        }
    }
    function test_picture_stands_on_the_right_from_right_to_left() {
        verify(picture(row).mapToItem(row, 0, 0).x < row.width / 2);
        row.LayoutMirroring.enabled = true;
        verify(picture(row).mapToItem(row, 0, 0).x > row.width / 2);
    }
}
