// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components
import "finder.js" as Finder

TestCase {
    id: root

    height: 1000
    name: "Sheet"
    visible: true
    when: windowShown
    width: 800

    MouseArea {
        id: below

        anchors.fill: parent
    }
    Sheet {
        id: sheet

        anchors.fill: parent
        focus: true
        title: "Area and kind"

        footer: ActionButton {
            id: done

            accessibleId: "sheet.done"
            text: "Done"
        }

        Repeater {
            model: 12

            delegate: Rectangle {
                color: "grey"
                height: 100
                width: 300
            }
        }
    }
    SignalSpy {
        id: dismissals

        signalName: "dismissed"
        target: sheet
    }
    SignalSpy {
        id: dones

        signalName: "clicked"
        target: done
    }
    SignalSpy {
        id: leaks

        signalName: "clicked"
        target: below
    }

    function init() {
        sheet.forceActiveFocus();
        dismissals.clear();
        dones.clear();
        leaks.clear();
    }
    function flickable() {
        return Finder.all(sheet, child => child.contentY !== undefined)[0];
    }
    function paperTop() {
        return sheet.height - sheet.maximumHeight;
    }
    function test_escape_dismisses() {
        keyClick(Qt.Key_Escape);
        compare(dismissals.count, 1);
    }
    function test_tap_outside_dismisses() {
        mouseClick(sheet, sheet.width / 2, 40);
        compare(dismissals.count, 1);
        compare(leaks.count, 0);
    }
    function test_tap_on_the_paper_does_not_dismiss_data() {
        return [
                    {
                        "tag": "heading",
                        "y": paperTop() + 40
                    },
                    {
                        "tag": "content",
                        "y": paperTop() + 300
                    },
                    {
                        "tag": "beside the button",
                        "y": sheet.height - 40
                    }
                ];
    }
    function test_tap_on_the_paper_does_not_dismiss(data) {
        mouseClick(sheet, sheet.width - 20, data.y);
        compare(dismissals.count, 0);
        compare(leaks.count, 0);
    }
    function test_its_button_works() {
        mouseClick(done);
        compare(dones.count, 1);
        compare(dismissals.count, 0);
    }
    function test_it_leaves_a_part_of_the_page_in_sight() {
        const paper = Finder.all(sheet, child => child.topLeftRadius > 0)[0];
        verify(paper.height <= sheet.maximumHeight);
        verify(paper.y > 100);
    }
    function test_long_content_scrolls() {
        const flick = flickable();
        verify(flick.contentHeight > flick.height);
        flick.contentY = 200;
        compare(flick.contentY, 200);
        flick.contentY = 0;
    }
    function test_it_is_a_dialog_with_a_name() {
        compare(sheet.Accessible.name, "Area and kind");
        compare(sheet.Accessible.role, Accessible.Dialog);
    }
}
