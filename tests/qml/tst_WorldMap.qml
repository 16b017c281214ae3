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

    height: 500
    name: "WorldMap"
    visible: true
    when: windowShown
    width: 1000

    Item {
        id: page

        anchors.fill: parent

        WorldMap {
            id: map

            arcs: "7900,1100,5000,200,2300,1200,2300,1200"
            heightShare: 0.37
            homeX: 0.79
            homeY: 0.11
            width: 1000

            marks: ListModel {
                ListElement {
                    markX: 0.23
                    markY: 0.12
                    number: "1"
                    partnerId: "sunville"
                    spoken: "Sunville. Land of Noon"
                }
            }
        }
    }
    SignalSpy {
        id: chosen

        signalName: "markChosen"
        target: map
    }

    function init() {
        chosen.clear();
        page.LayoutMirroring.enabled = false;
        page.LayoutMirroring.childrenInherit = true;
    }
    function mark() {
        return Finder.byId(map, "partner.sunville");
    }
    function test_a_mark_is_chosen_where_its_place_is() {
        mouseClick(map, 230, 120);
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "sunville");
    }
    function test_a_mark_is_large_enough_for_a_finger() {
        verify(mark().width >= Theme.touchTarget);
        verify(mark().height >= Theme.touchTarget);
        compare(mark().Accessible.name, "Sunville. Land of Noon");
    }
    function test_the_world_is_not_mirrored() {
        const before = mark().mapToItem(page, 0, 0).x;
        page.LayoutMirroring.enabled = true;
        compare(mark().mapToItem(page, 0, 0).x, before);
    }
    function test_the_land_is_drawn() {
        const image = Finder.all(map, child => child.sourceSize !== undefined && String(
                                                   child.source).startsWith("image://world/"))[0];
        tryCompare(image, "progress", 1);
        compare(image.implicitWidth, 1000);
    }
}
