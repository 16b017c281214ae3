# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the guide tells besides places: articles, figures, themes and emergency help."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import (
    Between,
    Han,
    Message,
    NotEmpty,
    PartialDate,
    PhoneNumber,
    Pinyin,
    PlaceId,
    Slug,
    TopicId,
)
from kiosk.domain.place import Source


class BlockKind(StrEnum):
    """What a block of an article is."""

    HEADING = "heading"
    TEXT = "text"
    FIGURE = "figure"


class Unit(StrEnum):
    """How the value of a figure is written."""

    COUNT = "count"
    PERCENT = "percent"
    TIMES = "times"


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One block of an article; ``value`` and ``unit`` belong to figures."""

    kind: BlockKind
    text: Annotated[str, Message()]
    value: float | None = None
    unit: Unit = Unit.COUNT


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A story to read, with its date and sources; ``minutes`` is the reading time."""

    id: Slug
    title: Annotated[str, Message(longest=80)]
    summary: Annotated[str, Message(longest=200)]
    date: date
    scene: Slug
    topics: tuple[TopicId, ...]
    minutes: Annotated[int, Between(1, 60)]
    body: Annotated[tuple[Block, ...], NotEmpty()]
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number about the district; ``at_least`` says the source gives a lower bound.

    A ``lead`` stands large at the top; other counts are drawn as bars.
    """

    id: Slug
    value: Annotated[float, Between(0, 1e15)]
    unit: Unit = Unit.COUNT
    at_least: bool = False
    lead: bool = False
    label: Annotated[str, Message(longest=80)]
    icon: Slug
    year: int
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """One of the district's themes of exchange destinations.

    ``places`` is a route that the guide itself suggests, and ``suggestion`` says why; no source names
    the places of a theme.
    """

    id: Slug
    name: Annotated[str, Message(longest=40)]
    text: Annotated[str, Message(longest=260)]
    scene: Slug
    topics: tuple[TopicId, ...] = ()
    suggestion: Annotated[str, Message(longest=180)] | None = None
    places: tuple[PlaceId, ...] = ()
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyNumber:
    """A number to call; ``primary`` ones stand large at the top."""

    id: Slug
    number: PhoneNumber
    name: Annotated[str, Message(longest=40)]
    name_zh: Han
    when: Annotated[str, Message(longest=90)]
    icon: Slug
    primary: bool = False
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPhrase:
    """A sentence to show or say; the Mandarin is the project's own."""

    id: Slug
    text: Annotated[str, Message(longest=60)]
    zh: Han
    pinyin: Pinyin


@dataclass(frozen=True, slots=True, kw_only=True)
class Advice:
    """One piece of advice with its source."""

    id: Slug
    text: Annotated[str, Message(longest=220)]
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Emergency:
    """All that the emergency page needs."""

    numbers: Annotated[tuple[EmergencyNumber, ...], NotEmpty()]
    phrases: tuple[EmergencyPhrase, ...] = ()
    advice: tuple[Advice, ...] = ()
