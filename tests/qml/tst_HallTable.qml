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

    height: 1200
    name: "HallTable"
    visible: true
    when: windowShown
    width: 968

    HallTable {
        id: table

        heads: ["Seats in rows", "Floor area"]
        warning: "Check before you go."
        width: root.width

        rows: [
            {
                "name": "Plenary hall",
                "figures": ["5,700–6,000", "6,400 m²"],
                "spoken": "Plenary hall. Seats in rows: 5,700–6,000"
            },
            {
                "name": "Ballroom",
                "figures": ["–", "4,860 m²"],
                "spoken": "Ballroom. Floor area: 4,860 m²"
            }
        ]
    }

    function init() {
        Theme.textScale = 1;
        table.LayoutMirroring.enabled = false;
        table.LayoutMirroring.childrenInherit = true;
        table.width = root.width;
    }
    function cleanup() {
        Theme.textScale = 1;
    }
    function words() {
        return Finder.texts(table).map(text => text.text.replace("\u200b", ""));
    }
    function place(word) {
        const found = Finder.texts(table).filter(text => text.text.replace("\u200b", "")
                                                         === word)[0];
        verify(found !== undefined, word);
        return found.mapToItem(table, 0, 0);
    }
    function test_figures_stand_below_their_heading() {
        compare(table.count, 2);
        compare(words(), ["Seats in rows", "Floor area", "Plenary hall", "5,700–6,000", "6,400 m²",
                          "Ballroom", "–", "4,860 m²", "Check before you go."]);
        compare(place("6,400 m²").x, place("Floor area").x);
        compare(place("4,860 m²").x, place("Floor area").x);
        compare(place("Plenary hall").y, place("6,400 m²").y);
    }
    function test_without_room_each_figure_has_its_heading_beside_it() {
        Theme.textScale = 1.6;
        compare(words(), ["Plenary hall", "Seats in rows", "5,700–6,000", "Floor area", "6,400 m²",
                          "Ballroom", "Floor area", "4,860 m²", "Check before you go."]);
        Theme.textScale = 1;
        table.width = 500;
        verify(table.stacked);
    }
    function test_a_hall_is_heard_as_one() {
        const heard = Finder.all(table, child => child.spoken !== undefined);
        compare(heard.map(row => row.Accessible.name), ["Plenary hall. Seats in rows: 5,700–6,000",
                                                        "Ballroom. Floor area: 4,860 m²"]);
        for (const row of heard)
            for (const text of Finder.texts(row))
                verify(text.Accessible.ignored, text.text);
    }
    function test_columns_run_from_right_to_left() {
        verify(place("Plenary hall").x < place("6,400 m²").x);
        table.LayoutMirroring.enabled = true;
        verify(place("Plenary hall").x > place("6,400 m²").x);
    }
    function test_nothing_is_cut() {
        for (const scale of [1, 1.6]) {
            Theme.textScale = scale;
            waitForRendering(table, 100);
            for (const text of Finder.texts(table)) {
                verify(!text.truncated, text.text);
                verify(text.contentWidth <= text.width + 2, text.text);
                verify(text.mapToItem(table, 0, text.height).y <= table.implicitHeight, text.text);
            }
        }
    }
}
