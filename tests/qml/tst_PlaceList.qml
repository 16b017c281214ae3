// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components

TestCase {
    id: root

    height: 1200
    name: "PlaceList"
    visible: true
    when: windowShown
    width: 968

    ListModel {
        id: places

        Component.onCompleted: {
            for (let i = 0; i < 120; ++i)
                places.append({
                                  "placeId": "place-" + i,
                                  "name": "Place " + i,
                                  "chinese": "地方",
                                  "summary": i % 3 === 0
                                             ? "A place with a line that is so long that it takes two" :
                                               "A place",
                                  "statusText": "Open until 21:00",
                                  "statusTone": 1,
                                  "walkText": "12 min on foot",
                                  "hallText": "",
                                  "scene": "museum",
                                  "spoken": "Place " + i
                              });
        }
    }
    PlaceList {
        id: list

        anchors.fill: parent
        model: places
    }
    SignalSpy {
        id: chosen

        signalName: "placeChosen"
        target: list
    }
    SignalSpy {
        id: scrolls

        signalName: "scrolled"
        target: list
    }

    function init() {
        list.positionViewAtBeginning();
        chosen.clear();
        scrolls.clear();
    }
    function test_a_row_is_gone_to_data() {
        return [
                    {
                        "tag": "near",
                        "row": 4
                    },
                    {
                        "tag": "far",
                        "row": 87
                    },
                    {
                        "tag": "first",
                        "row": 0
                    }
                ];
    }
    function test_a_row_is_gone_to(data) {
        list.goTo(data.row, Qt.TabFocusReason);
        const tile = list.itemAtIndex(data.row);
        verify(tile !== null);
        compare(Math.round(tile.mapToItem(list, 0, 0).y), 0);
        verify(tile.activeFocus);
        compare(scrolls.count, 1);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[0][0], "place-" + data.row);
    }
    function test_the_last_row_stays_above_the_foot() {
        list.goTo(119, Qt.MouseFocusReason);
        const tile = list.itemAtIndex(119) as PlaceTile;
        verify(tile.activeFocus);
        verify(!tile.visualFocus);
        verify(tile.mapToItem(list, 0, tile.height).y <= list.height);
    }
    function test_a_row_that_is_not_there_changes_nothing() {
        list.goTo(500, Qt.TabFocusReason);
        compare(chosen.count, 0);
    }
    function test_a_touch_chooses_a_place() {
        mouseClick(list.itemAtIndex(1));
        compare(chosen.signalArguments[0][0], "place-1");
    }
}
