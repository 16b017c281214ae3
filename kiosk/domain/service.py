# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practical help: how to pay, get around, enter the country, stay in touch."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from kiosk.domain.explainer import Explainer
from kiosk.domain.field import (
    Between,
    Han,
    Message,
    NotEmpty,
    PartialDate,
    Pinyin,
    PlaceId,
    Slug,
    TopicId,
)
from kiosk.domain.place import Source


class SectionKind(StrEnum):
    """How the lines of a section are set."""

    STEPS = "steps"
    LINES = "lines"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceRow:
    """A name and its value, such as a fare."""

    name: Annotated[str, Message(longest=60)]
    value: Annotated[str, Message(longest=90)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePhrase:
    """A sentence to show; the Mandarin is the project's own."""

    id: Slug
    text: Annotated[str, Message(longest=64)]
    zh: Han
    pinyin: Pinyin


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthClimate:
    """The weather of a month: mean daily low and high in degrees Celsius, rain in millimetres."""

    month: Annotated[int, Between(1, 12)]
    low: Annotated[float, Between(-60, 60)]
    high: Annotated[float, Between(-60, 60)]
    rain: Annotated[float, Between(0, 2000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceSection:
    """A part of a service page: lines or steps, rows of values, a climate, sentences to show.

    ``places`` and ``topic`` lead on to places of the guide. ``confirmed`` is false where sources
    differ or are old.
    """

    id: Slug
    title: Annotated[str, Message(longest=48)]
    kind: SectionKind = SectionKind.LINES
    lines: tuple[Annotated[str, Message(longest=180)], ...] = ()
    rows: tuple[ServiceRow, ...] = ()
    climate: tuple[MonthClimate, ...] = ()
    note: Annotated[str, Message(longest=180)] | None = None
    phrases: tuple[ServicePhrase, ...] = ()
    places: tuple[PlaceId, ...] = ()
    topic: TopicId | None = None
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A page of practical help. ``order`` is its place among the tiles.

    ``explainer`` asks its way to one of the page's rules.
    """

    id: Slug
    order: int
    name: Annotated[str, Message(longest=28)]
    summary: Annotated[str, Message(longest=48)]
    icon: Slug
    scene: Slug
    explainer: Explainer | None = None
    sections: Annotated[tuple[ServiceSection, ...], NotEmpty()]
