# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places, and what the guide knows of them."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import (
    AreaId,
    Between,
    ClockTime,
    Colour,
    Han,
    Message,
    NotEmpty,
    PartialDate,
    PhoneNumber,
    Pinyin,
    PlaceId,
    Slug,
    SourceDate,
    TopicId,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact comes from. Titles are citations, so they stay in their own language.

    ``date`` is the day it was written or read, or ``undated`` where the source names none.
    """

    title: str
    url: str | None = None
    repo: str | None = None
    date: SourceDate


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningHours:
    """Weekly spans and exceptions in the OpenStreetMap ``opening_hours`` syntax, Beijing time.

    ``workdays`` is true where make-up workdays count as ordinary weekdays (banks, offices).
    ``confirmed`` is false where sources differ or are old.
    """

    rule: str
    last_entry: ClockTime | None = None
    note: Annotated[str, Message(longest=140)] | None = None
    workdays: bool = False
    checked: PartialDate
    confirmed: bool = True


class PriceKind(StrEnum):
    """How a visitor pays for entry."""

    FREE = "free"
    PAID = "paid"
    VARIES = "varies"


@dataclass(frozen=True, slots=True, kw_only=True)
class Price:
    """The price for one adult in CNY, as a figure or a range."""

    kind: PriceKind
    amount: Annotated[float, Between(0, 100_000)] | None = None
    amount_to: Annotated[float, Between(0, 100_000)] | None = None
    note: Annotated[str, Message(longest=140)] | None = None
    checked: PartialDate
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A phone number as a visitor dials it in Beijing."""

    number: PhoneNumber
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """A street address in English, which is translated, and in Chinese, which is not."""

    en: Annotated[str, Message(longest=120)]
    zh: Han


@dataclass(frozen=True, slots=True, kw_only=True)
class MetroAccess:
    """The nearest station; ``metres`` is a straight line unless a source gave the walk."""

    station: Slug
    exit: str | None = None
    nearest_exit: str | None = None
    metres: Annotated[float, Between(0, 20_000)] | None = None


class Precision(StrEnum):
    """Whether a position is the door or only the neighbourhood."""

    EXACT = "exact"
    APPROXIMATE = "approximate"


@dataclass(frozen=True, slots=True, kw_only=True)
class Location:
    """A position in WGS-84 degrees. The bounds are those of greater Beijing."""

    lat: Annotated[float, Between(39.4, 41.1)]
    lon: Annotated[float, Between(115.4, 117.6)]
    precision: Precision = Precision.EXACT


Seats = Annotated[int, Between(1, 200_000)]
SquareMetres = Annotated[float, Between(1, 1_000_000)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hall:
    """A hall for guests. Each figure may have an upper end, where sources differ."""

    id: Slug
    name: Annotated[str, Message(longest=40)]
    seats_rows: Seats | None = None
    seats_rows_to: Seats | None = None
    seats_dinner: Seats | None = None
    seats_dinner_to: Seats | None = None
    area_m2: SquareMetres | None = None
    area_m2_to: SquareMetres | None = None
    height_m: Annotated[float, Between(1, 200)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Halls:
    """The halls of a place, with sources of their own where the place's do not name them."""

    rooms: Annotated[tuple[Hall, ...], NotEmpty()]
    sources: tuple[Source, ...] = ()
    checked: PartialDate
    confirmed: bool = True


class PlaceStatus(StrEnum):
    """Whether a place exists for visitors at all; opening hours say the rest."""

    OPEN = "open"
    CLOSED = "closed"
    REBUILDING = "rebuilding"


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Somewhere described and shown. ``topics`` names the main one first."""

    id: Annotated[PlaceId, *Slug.__metadata__]
    name: Annotated[str, Message(longest=40)]
    name_zh: Han
    pinyin: Pinyin
    topics: Annotated[tuple[TopicId, ...], NotEmpty()]
    area: AreaId
    kind: Annotated[str, Message(longest=48)]
    summary: Annotated[str, Message(longest=52)]
    why: tuple[Annotated[str, Message(longest=180)], ...] = ()
    tips: tuple[Annotated[str, Message(longest=180)], ...] = ()
    emergency: bool = False
    languages: tuple[str, ...] = ()
    hours: OpeningHours | None = None
    price: Price | None = None
    phone: Phone | None = None
    address: Address | None = None
    metro: MetroAccess | None = None
    location: Location | None = None
    accessible: Annotated[str, Message(longest=180)] | None = None
    halls: Halls | None = None
    scene: Slug
    status: PlaceStatus = PlaceStatus.OPEN
    status_note: Annotated[str, Message(longest=180)] | None = None
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


class HomeSlot(StrEnum):
    """Where a topic stands on the home page."""

    PICTURE = "picture"
    SMALL = "small"
    WIDE = "wide"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A subject grouping places; ``parent`` nests it under another."""

    id: Annotated[TopicId, *Slug.__metadata__]
    name: Annotated[str, Message(longest=28)]
    summary: Annotated[str, Message(longest=44)]
    icon: Slug
    scene: Slug
    parent: TopicId | None = None
    home: HomeSlot | None = None
    by_name: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """A neighbourhood as a visitor knows it."""

    id: Annotated[AreaId, *Slug.__metadata__]
    name: Annotated[str, Message(longest=34)]
    name_zh: Han


@dataclass(frozen=True, slots=True, kw_only=True)
class MetroLine:
    """A metro line: the badge carries the number, the colour is only its edge."""

    id: Slug
    badge: str
    name: Annotated[str, Message(longest=40)]
    name_zh: Han
    colour: Colour


@dataclass(frozen=True, slots=True, kw_only=True)
class MetroStation:
    """A metro station with the lines that stop there, position in WGS-84 degrees."""

    id: Slug
    name: Annotated[str, Message(longest=60)]
    name_zh: Han
    lines: Annotated[tuple[Slug, ...], NotEmpty()]
    lat: float
    lon: float
