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

    height: 1600
    name: "Explainer"
    visible: true
    when: windowShown
    width: 968

    // Where the part to scroll to stood when the card turned.
    property real shownAt: -1

    ListModel {
        id: given
    }
    ListModel {
        id: offered
    }
    ListModel {
        id: cited
    }
    Explainer {
        id: explainer

        answered: false
        confirmText: ""
        dateText: ""
        heading: "Do you have a visa?"
        hint: "Think of this journey."
        lines: []
        options: offered
        replies: given
        sectionText: "Show the list"
        sources: cited
        spoken: "Do you have a visa? Think of this journey."
        step: "visa"
        title: "Find the rule"
        warned: false
        width: root.width
        onChosen: option => root.answer(option)
        onReplyTouched: root.ask()
        onRestarted: root.ask()
        onTurned: root.shownAt = explainer.shownPart().mapToItem(explainer, 0, 0).y
    }
    SignalSpy {
        id: chosen

        signalName: "chosen"
        target: explainer
    }
    SignalSpy {
        id: touched

        signalName: "replyTouched"
        target: explainer
    }
    SignalSpy {
        id: restarts

        signalName: "restarted"
        target: explainer
    }
    SignalSpy {
        id: lists

        signalName: "sectionRequested"
        target: explainer
    }
    SignalSpy {
        id: turns

        signalName: "turned"
        target: explainer
    }

    // The card as it is at first: a question with two replies.
    function ask() {
        explainer.answered = false;
        explainer.step = "visa";
        explainer.heading = "Do you have a visa?";
        explainer.lines = [];
        explainer.dateText = "";
        explainer.confirmText = "";
        given.clear();
        offered.clear();
        cited.clear();
        offered.append({
                           "optionId": "visa.yes",
                           "name": "Yes"
                       });
        offered.append({
                           "optionId": "visa.no",
                           "name": "No"
                       });
    }
    // And after a reply: an answer with two lines.
    function answer(option) {
        explainer.answered = true;
        explainer.step = "rule";
        explainer.heading = "The rule";
        explainer.lines = ["It is so.", "It is not otherwise."];
        explainer.dateText = "The rule as of 2026";
        explainer.confirmText = "Ask 12367.";
        offered.clear();
        given.append({
                         "replyId": "visa",
                         "name": "With a visa",
                         "spoken": "Change your answer: With a visa"
                     });
        cited.append({
                         "title": "A law",
                         "detail": "example.org"
                     });
    }
    function init() {
        Theme.textScale = 1;
        Theme.wide = false;
        explainer.LayoutMirroring.enabled = false;
        explainer.LayoutMirroring.childrenInherit = true;
        ask();
        chosen.clear();
        touched.clear();
        restarts.clear();
        lists.clear();
        turns.clear();
        waitForPolish();
    }
    function waitForPolish() {
        waitForRendering(explainer, 100);
    }
    function cleanup() {
        Theme.textScale = 1;
        Theme.wide = false;
    }
    function control(accessibleId) {
        const found = Finder.byId(explainer, accessibleId);
        verify(found !== null, accessibleId);
        return found;
    }
    function words() {
        return Finder.texts(explainer).map(text => text.text);
    }
    function test_one_question_stands_with_its_replies() {
        compare(words(), ["Find the rule", "Do you have a visa?", "Think of this journey.",
                          "Show the list", "Yes", "No"]);
        compare(control("explainer.option.visa.yes").Accessible.name, "Yes");
        compare(control("explainer.option.visa.no").Accessible.role, Accessible.Button);
    }
    function test_the_card_carries_the_name_of_the_question() {
        const card = Finder.all(explainer, child => child.Accessible.id === "explainer.card.visa");
        compare(card.length, 1);
        compare(card[0].Accessible.name, "Do you have a visa?");
    }
    function test_a_touch_gives_the_reply_and_turns_the_card() {
        mouseClick(control("explainer.option.visa.no"));
        compare(chosen.count, 1);
        compare(chosen.signalArguments[0][0], "visa.no");
        compare(turns.count, 1);
        for (const text of ["The rule", "It is so.", "The rule as of 2026", "Ask 12367.",
                            "A law · example.org", "With a visa"])
            verify(words().indexOf(text) >= 0, text);
        verify(words().indexOf("Yes") < 0);
    }
    function test_replies_can_be_changed_and_all_begun_again() {
        answer("visa.yes");
        waitForPolish();
        compare(control("explainer.reply.visa").Accessible.name, "Change your answer: With a visa");
        mouseClick(control("explainer.reply.visa"));
        compare(touched.signalArguments[0][0], "visa");
        verify(words().indexOf("Yes") >= 0);
        answer("visa.yes");
        waitForPolish();
        mouseClick(control("explainer.again"));
        compare(restarts.count, 1);
    }
    function test_what_is_to_be_in_sight_is_known_when_the_card_turns() {
        mouseClick(control("explainer.option.visa.no"));
        compare(root.shownAt, 0);
        ask();
        Theme.wide = true;
        waitForPolish();
        mouseClick(control("explainer.option.visa.no"));
        verify(root.shownAt > 0);
        waitForPolish();
        const chip = control("explainer.reply.visa");
        compare(root.shownAt, chip.mapToItem(explainer, 0, 0).y);
        mouseClick(chip);
        compare(root.shownAt, 0);
    }
    function test_nothing_to_begin_again_at_the_first_question() {
        verify(!control("explainer.again").visible);
    }
    function test_the_list_is_a_touch_away() {
        mouseClick(control("explainer.section"));
        compare(lists.count, 1);
        explainer.sectionText = "";
        verify(!control("explainer.section").visible);
        explainer.sectionText = "Show the list";
    }
    function test_keys_alone_lead_to_the_answer_and_back() {
        control("explainer.option.visa.yes").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        compare(chosen.signalArguments[0][0], "visa.yes");
        verify(control("explainer.section").activeFocus);
        control("explainer.again").forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        verify(control("explainer.option.visa.yes").activeFocus);
    }
    function test_replies_are_large_and_as_wide_as_the_card() {
        for (const name of ["yes", "no"]) {
            const tile = control("explainer.option.visa." + name);
            verify(tile.height >= Theme.button);
            verify(tile.width > explainer.width * 0.9);
        }
    }
    function test_arrow_stands_on_the_left_from_right_to_left() {
        const arrow = tile => Finder.all(tile, child => child.directional === true)[0];
        const tile = control("explainer.option.visa.yes");
        verify(arrow(tile).mapToItem(tile, 0, 0).x > tile.width / 2);
        explainer.LayoutMirroring.enabled = true;
        verify(arrow(tile).mapToItem(tile, 0, 0).x < tile.width / 2);
    }
    function test_nothing_is_cut_when_the_text_is_big() {
        Theme.textScale = 1.6;
        answer("visa.yes");
        explainer.heading = "A heading that is long enough to take two lines of the card";
        waitForPolish();
        for (const text of Finder.texts(explainer)) {
            verify(!text.truncated, text.text);
            verify(text.contentHeight <= text.height + 2, text.text);
        }
    }
}
