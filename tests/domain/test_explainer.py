# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions that end in answers: the way through them."""

import pytest

from kiosk.domain.explainer import Answer, Choice, Explainer, Question, leads_back, reachable, walk
from kiosk.domain.place import Source


def question(name: str, *targets: str) -> Question:
    choices = tuple(Choice(id=f"to-{end}", text=end, leads_to=end) for end in targets)
    return Question(id=name, text=f"{name}?", choices=choices)


def answer(name: str) -> Answer:
    return Answer(
        id=name,
        title=name,
        lines=("So it is.",),
        confirm="Ask.",
        sources=(Source(title="A law", date="undated"),),
        checked="2026",
    )


def explainer(*questions: Question) -> Explainer:
    return Explainer(title="Ask", questions=questions, answers=(answer("yes"), answer("no")))


TREE = explainer(question("first", "second", "no"), question("second", "yes", "no"))


@pytest.mark.parametrize(
    ("chosen", "given", "at"),
    [
        pytest.param((), [], "first", id="start"),
        pytest.param(("to-second",), ["to-second"], "second", id="a question further"),
        pytest.param(("to-second", "to-yes"), ["to-second", "to-yes"], "yes", id="an answer"),
        pytest.param(("to-no", "to-yes"), ["to-no"], "no", id="nothing follows an answer"),
        pytest.param(("to-second", "gone"), ["to-second"], "second", id="a choice that is gone"),
    ],
)
def test_a_walk_follows_the_choices(chosen, given, at):
    walked = walk(TREE, chosen)
    assert [reply.choice.id for reply in walked.replies] == given
    assert walked.at.id == at


def test_what_nobody_leads_to_is_not_reachable():
    lost = explainer(question("first", "yes", "yes"), question("lost", "first", "no"))
    assert reachable(lost) == {"first", "yes"}


def test_a_way_back_is_found_however_long():
    ring = explainer(question("a", "b", "yes"), question("b", "c", "no"), question("c", "a", "yes"))
    assert [
        choice.id
        for asked in ring.questions
        for choice in asked.choices
        if leads_back(ring, asked, choice)
    ] == ["to-b", "to-c", "to-a"]
    assert not any(
        leads_back(TREE, asked, choice) for asked in TREE.questions for choice in asked.choices
    )
