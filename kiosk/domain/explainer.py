# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A few questions that lead to the rule a visitor looks for, with its date and where to confirm."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Annotated

from kiosk.domain.field import Message, NotEmpty, PartialDate, Slug
from kiosk.domain.place import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One reply to a question, and the question or answer it leads to.

    ``short`` says the same without the question, once it is given.
    """

    id: Slug
    text: Annotated[str, Message(longest=48)]
    short: Annotated[str, Message(longest=32)] | None = None
    leads_to: Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """A question with two to four choices. ``section`` of the same page helps to reply."""

    id: Slug
    text: Annotated[str, Message(longest=80)]
    hint: Annotated[str, Message(longest=140)] | None = None
    section: Slug | None = None
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a rule says. ``checked`` dates it, ``until`` is its last day where one is known.

    ``confirm`` says who decides and whom to ask; ``section`` of the same page says more.
    """

    id: Slug
    title: Annotated[str, Message(longest=60)]
    lines: Annotated[tuple[Annotated[str, Message(longest=140)], ...], NotEmpty()]
    confirm: Annotated[str, Message(longest=140)]
    section: Slug | None = None
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate
    until: date | None = None
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Explainer:
    """Questions that end in answers. The first question is where it starts."""

    title: Annotated[str, Message(longest=48)]
    questions: Annotated[tuple[Question, ...], NotEmpty()]
    answers: Annotated[tuple[Answer, ...], NotEmpty()]


@dataclass(frozen=True, slots=True)
class Reply:
    """A question with the choice a visitor made."""

    question: Question
    choice: Choice


@dataclass(frozen=True, slots=True)
class Walk:
    """The replies so far, and where they led."""

    replies: tuple[Reply, ...]
    at: Question | Answer


def walk(explainer: Explainer, chosen: Sequence[str]) -> Walk:
    """Follow the ids of choices from the first question.

    The walk stops at an answer, and at a choice that the question does not have.
    """
    ends = {end.id: end for end in (*explainer.questions, *explainer.answers)}
    at: Question | Answer = explainer.questions[0]
    replies: list[Reply] = []
    for choice_id in chosen:
        if not isinstance(at, Question):
            break
        choice = next((found for found in at.choices if found.id == choice_id), None)
        if choice is None:
            break
        replies.append(Reply(at, choice))
        at = ends[choice.leads_to]
    return Walk(tuple(replies), at)


def reachable(explainer: Explainer) -> frozenset[str]:
    """Return the ids of all that can be reached from the first question."""
    questions = {question.id: question for question in explainer.questions}
    found: set[str] = set()
    ahead = [explainer.questions[0].id]
    while ahead:
        step = ahead.pop()
        if step not in found:
            found.add(step)
            if step in questions:
                ahead += [choice.leads_to for choice in questions[step].choices]
    return frozenset(found)


def leads_back(explainer: Explainer, question: Question, choice: Choice) -> bool:
    """Tell whether a choice leads, at once or later, to its own question again."""
    questions = {found.id: found for found in explainer.questions}
    seen: set[str] = set()
    ahead = [choice.leads_to]
    while ahead:
        step = ahead.pop()
        if step == question.id:
            return True
        if step not in seen and step in questions:
            seen.add(step)
            ahead += [further.leads_to for further in questions[step].choices]
    return False
