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

    height: 1736
    name: "PageFrame"
    visible: true
    when: windowShown
    width: 1080

    PageFrame {
        id: page

        anchors.fill: parent
        backText: "Back"
        scene: "birds-nest"

        actions: [
            ActionButton {
                accessibleId: "action.go"
                text: "Go"
                width: parent ? parent.width : implicitWidth
            }
        ]

        Rectangle {
            color: "grey"
            height: 1200
            width: parent.width
        }
        PageSection {
            title: "Why go"

            Rectangle {
                color: "grey"
                height: 900
                width: parent.width
            }
        }
        PageSection {
            title: "Never shown"
            visible: false
        }
        PageSection {
            title: "Nearby"

            Rectangle {
                color: "grey"
                height: 900
                width: parent.width
            }
        }
    }
    PageFrame {
        id: brief

        backShown: false
        height: 800
        visible: false
        width: 1080

        Rectangle {
            color: "grey"
            height: 100
            width: parent.width
        }
    }
    SignalSpy {
        id: backs

        signalName: "backRequested"
        target: page
    }
    SignalSpy {
        id: scrolls

        signalName: "scrolled"
        target: page
    }

    function init() {
        page.savedScroll = 0;
        page.contentY = 0;
        backs.clear();
        scrolls.clear();
    }
    function more() {
        return Finder.byId(page, "action.more");
    }
    function flickable() {
        return Finder.all(page, child => child.contentY !== undefined && child.flick
                                         !== undefined)[0];
    }
    function end() {
        return flickable().contentHeight - flickable().height;
    }
    function test_more_names_the_next_section_below_the_edge() {
        verify(more().visible);
        compare(more().text, "More: Why go");
        page.contentY = 700;
        compare(more().text, "More: Nearby");
    }
    function test_more_turns_a_screen_and_keeps_a_line() {
        mouseClick(more());
        verify(page.contentY > 0);
        verify(page.contentY < flickable().height);
        compare(scrolls.count, 1);
        compare(scrolls.signalArguments[0][0], page.contentY);
    }
    function test_more_leads_to_the_end_and_goes() {
        for (let turns = 0; more().visible; ++turns) {
            verify(turns < 10, "the page never ends");
            mouseClick(more());
        }
        fuzzyCompare(page.contentY, end(), 1);
    }
    function test_short_page_has_no_more() {
        brief.visible = true;
        verify(!Finder.byId(brief, "action.more").visible);
        verify(!Finder.byId(brief, "nav.back").visible);
        brief.visible = false;
    }
    function test_scroll_is_restored() {
        page.savedScroll = 321;
        page.restoreScroll();
        compare(page.contentY, 321);
        compare(scrolls.count, 0);
    }
    function test_it_stays_where_the_visitor_scrolled_to_when_the_content_grows() {
        page.savedScroll = 0;
        page.restoreScroll();
        page.nextScreen();
        const at = page.contentY;
        verify(at > 0);
        const part = Finder.all(page, child => child.title === "Nearby")[0];
        part.topPadding = 300;
        waitForRendering(page);
        compare(page.contentY, at);
        part.topPadding = 0;
        waitForRendering(page);
        compare(page.contentY, at);
    }
    function test_a_part_is_revealed() {
        const part = Finder.all(page, child => child.title === "Nearby")[0];
        page.scrollToTop();
        page.reveal(part, false);
        compare(page.contentY, 0);
        page.reveal(part, true);
        verify(page.contentY > 0);
        const first = Finder.all(page, child => child.title === "Why go")[0];
        page.reveal(first, false);
        compare(Math.round(first.mapToItem(page, 0, 0).y - part.mapToItem(page, 0, 0).y), Math.round(
                    first.y - part.y));
        verify(page.contentY <= first.y + first.parent.y);
    }
    function test_scroll_beyond_the_end_is_restored_to_the_end() {
        page.savedScroll = 99999;
        page.restoreScroll();
        compare(page.contentY, end());
        page.savedScroll = -5;
        page.restoreScroll();
        compare(page.contentY, 0);
    }
    function test_scroll_to_top_is_told() {
        page.contentY = 300;
        page.scrollToTop();
        compare(page.contentY, 0);
        compare(scrolls.count, 1);
    }
    function test_drag_scrolls_and_is_told() {
        const middle = page.width / 2;
        mousePress(page, middle, 1200);
        for (let y = 1180; y >= 900; y -= 20)
            mouseMove(page, middle, y);
        mouseRelease(page, middle, 900);
        tryVerify(() => scrolls.count > 0);
        verify(page.contentY > 200);
    }
    function test_back_is_asked_for() {
        mouseClick(Finder.byId(page, "nav.back"));
        compare(backs.count, 1);
    }
    function test_action_bar_lies_below_everything() {
        const action = Finder.byId(page, "action.go");
        verify(action.visible);
        const top = action.mapToItem(page, 0, 0).y;
        verify(top + action.height <= page.height);
        verify(top >= more().mapToItem(page, 0, 0).y + more().height);
    }
    function test_content_is_clear_of_the_scene() {
        verify(flickable().y > 0);
        compare(page.contentWidth, page.width - 2 * Theme.page);
    }
}
