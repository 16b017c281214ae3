# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions on a page of help, one at a time."""

import pytest

from kiosk.content.loader import load_pack
from kiosk.domain.explainer import Answer, Question, walk
from kiosk.viewmodels.explainer import derive_explainer_props
from kiosk.viewmodels.service_page import ServicePageViewModel, service_of
from tests.fakes.language import GERMAN


def props(at, *chosen: str):
    service = service_of(at, "pay")
    assert service.explainer is not None
    return derive_explainer_props(at, service, service.explainer, chosen)


def test_it_starts_with_the_first_question(view):
    shown = props(view())
    assert (shown.title, shown.step, shown.answered) == ("How shall I pay?", "phone", False)
    assert (shown.heading, shown.hint) == ("Do you have a phone?", "One that can scan.")
    assert [(row.optionId, row.name) for row in shown.options] == [
        ("phone.carries", "Yes"),
        ("phone.without", "No, none"),
    ]
    assert (shown.section, shown.section_title, shown.section_text) == (
        "cash",
        "Cash",
        "Show the list",
    )
    assert shown.spoken == "Do you have a phone? One that can scan."
    assert not shown.replies


def test_replies_stand_above_in_short(view):
    shown = props(view(), "carries", "missing")
    assert [(row.replyId, row.name) for row in shown.replies] == [
        ("phone", "With a phone"),
        ("app", "Not yet"),
    ]
    assert shown.replies[1].spoken == "Do you have an app? Change your answer: Not yet"


def test_an_answer_has_its_lines_date_sources_and_who_confirms(view):
    shown = props(view(), "carries", "installed")
    assert shown.answered
    assert not shown.options
    assert shown.heading == "The rule of the phone"
    assert shown.lines == ("Scan the code.", "Show the receipt.")
    assert shown.confirm == "The shop decides."
    assert [row.title for row in shown.sources] == ["Phone law"]
    assert shown.section_text == ""
    assert shown.spoken == (
        "The rule of the phone. Scan the code. Show the receipt. "
        "The rule as of January 2026. The shop decides."
    )


@pytest.mark.parametrize(
    ("now", "chosen", "dated", "warned"),
    [
        pytest.param(
            "2026-11-24T09:00", ("carries", "installed"), "The rule as of January 2026", False, id="fresh"
        ),
        pytest.param(
            "2027-01-01T09:00",
            ("carries", "installed"),
            "This rule was known to run until 31 December 2026. Ask if it goes on.",
            True,
            id="over",
        ),
        pytest.param(
            "2026-11-24T09:00",
            ("without",),
            "Check before you go. Last checked: January 2020",
            True,
            id="old and unsure",
        ),
    ],
)  # fmt: skip
def test_a_rule_is_dated(view, now, chosen, dated, warned):
    shown = props(view(now), *chosen)
    assert (shown.dated, shown.warned) == (dated, warned)


def test_an_answer_leads_to_the_part_that_says_more(view):
    shown = props(view(), "without")
    assert (shown.section, shown.section_text) == ("cash", "Read more: Cash")


def at_step(page: ServicePageViewModel) -> tuple[str, list[str]]:
    shown = page._explainer._props
    return shown.step, [row.replyId for row in shown.replies]


def test_replies_are_given_taken_back_and_forgotten(view):
    page = ServicePageViewModel()
    page.show(view(), "pay")
    page._explainer.choose("phone.carries")
    page._explainer.choose("app.installed")
    assert at_step(page) == ("scan", ["phone", "app"])
    page._explainer.askAgain("app")
    assert at_step(page) == ("app", ["phone"])
    page._explainer.startAgain()
    assert at_step(page) == ("phone", [])


def test_a_reply_to_a_question_that_is_gone_is_none(view):
    page = ServicePageViewModel()
    page.show(view(), "pay")
    page._explainer.choose("app.installed")
    page._explainer.choose("phone.nobody-offers-this")
    page._explainer.askAgain("app")
    assert at_step(page) == ("phone", [])


def test_replies_stay_in_another_language_and_go_with_the_session(view):
    page = ServicePageViewModel()
    page.show(view(), "pay")
    page._explainer.choose("phone.without")
    page.show(view(language=GERMAN), "pay")
    assert at_step(page) == ("coins", ["phone"])
    page.forget()
    page.show(view(), "pay")
    assert at_step(page) == ("phone", [])


def test_the_part_that_helps_is_at_hand(view):
    page = ServicePageViewModel()
    page.show(view(), "pay")
    assert [row.title for row in page._helping.rows] == ["Cash"]
    page._explainer.choose("phone.carries")
    assert page._helping.rows == ()


def test_the_page_names_the_sources_of_the_answers(view):
    page = ServicePageViewModel()
    page.show(view(), "pay")
    assert {"Phone law", "Coin law"} <= {row.title for row in page._sources.rows}


def test_no_answer_of_the_guide_promises_entry(paths, shelf):
    pack, _ = load_pack(paths.content, shelf.has_scene, shelf.has_icon)
    entry = next(service for service in pack.services if service.id == "entry")
    assert entry.explainer is not None
    for answer in entry.explainer.answers:
        said = " ".join((answer.title, *answer.lines, answer.confirm))
        assert "you may" not in said.lower(), answer.id
        assert "you can enter" not in said.lower(), answer.id
        assert any(word in answer.confirm for word in ("12367", "airline", "police")), answer.id


def test_every_way_through_the_guide_ends_within_seven_replies(paths, shelf):
    pack, _ = load_pack(paths.content, shelf.has_scene, shelf.has_icon)
    entry = next(service for service in pack.services if service.id == "entry")
    assert entry.explainer is not None
    ahead: list[tuple[str, ...]] = [()]
    ends: set[str] = set()
    while ahead:
        chosen = ahead.pop()
        match walk(entry.explainer, chosen).at:
            case Question() as asked:
                ahead += [(*chosen, choice.id) for choice in asked.choices]
            case Answer() as reached:
                assert len(chosen) <= 7
                ends.add(reached.id)
    assert ends == {answer.id for answer in entry.explainer.answers}
