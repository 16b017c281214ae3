# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the district meets the world: partners abroad, organizations, honours, programmes, films."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import Between, Message, NotEmpty, PartialDate, Pattern, PlaceId, Slug
from kiosk.domain.place import Source


class PartnerKind(StrEnum):
    """What ties the district to a partner."""

    SISTER = "sister"
    FRIENDSHIP = "friendship"
    INTENT = "intent"


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A partner abroad: a mark on the map of the world, whose position may be rounded."""

    id: Slug
    name: Annotated[str, Message(longest=40)]
    country: Annotated[str, Message(longest=40)]
    kind: PartnerKind
    since: PartialDate | None = None
    note: Annotated[str, Message(longest=180)] | None = None
    lat: Annotated[float, Between(-56, 78)]
    lon: Annotated[float, Between(-180, 180)]
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeEntry:
    """An organization, an honour or a programme. ``year`` is the year its source tells of."""

    id: Slug
    name: Annotated[str, Message(longest=48)]
    text: Annotated[str, Message(longest=140)]
    year: Annotated[int, Between(1900, 2100)]
    place: PlaceId | None = None
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """Who and what makes the district international, in three groups."""

    organizations: tuple[ExchangeEntry, ...] = ()
    honours: tuple[ExchangeEntry, ...] = ()
    programmes: tuple[ExchangeEntry, ...] = ()


# The kinds of file that can be played.
VIDEO_ENDINGS = (".avi", ".m4v", ".mkv", ".mov", ".mp4", ".ogv", ".webm")


@dataclass(frozen=True, slots=True, kw_only=True)
class Video:
    """A film in the pack's folder ``videos``; ``scene`` is drawn until it plays."""

    id: Slug
    file: Annotated[
        str,
        Pattern(re.compile(r"[^/\\\x00-\x1f]+"), "the name of a file in the folder videos"),
    ]
    title: Annotated[str, Message(longest=60)] | None = None
    summary: Annotated[str, Message(longest=200)] | None = None
    minutes: Annotated[int, Between(1, 240)] | None = None
    scene: Slug = "film-museum"
    sources: tuple[Source, ...] = ()
