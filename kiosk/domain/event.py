# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens in the district, and when. Days are days in Beijing."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import Between, Han, Message, NotEmpty, PartialDate, Pinyin, PlaceId, Slug
from kiosk.domain.place import Source


class EventKind(StrEnum):
    """What an event is about."""

    FESTIVAL = "festival"
    HOLIDAY = "holiday"
    CULTURE = "culture"
    MUSIC = "music"
    SPORT = "sport"
    TRADE = "trade"
    NATURE = "nature"
    FOOD = "food"


@dataclass(frozen=True, slots=True, kw_only=True)
class EventDates:
    """Days in a row, both ends included."""

    start: date
    end: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """An event on known dates, or in the same months of every year, or both.

    ``place`` is a place of the guide, ``venue`` the words for any other.
    """

    id: Slug
    name: Annotated[str, Message(longest=40)]
    name_zh: Han | None = None
    pinyin: Pinyin | None = None
    kind: EventKind
    months: tuple[Annotated[int, Between(1, 12)], ...] = ()
    dates: tuple[EventDates, ...] = ()
    place: PlaceId | None = None
    venue: Annotated[str, Message(longest=60)] | None = None
    what: Annotated[tuple[Annotated[str, Message(longest=150)], ...], NotEmpty()]
    note: Annotated[str, Message(longest=130)] | None = None
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate
    confirmed: bool = True

    def next_dates(self, day: date) -> EventDates | None:
        """Return the dates that hold ``day`` or come next; None when none is known."""
        coming = [dates for dates in self.dates if dates.end >= day]
        return min(coming, key=lambda dates: dates.start, default=None)

    def is_in(self, year: int, month: int, day: date) -> bool:
        """Tell whether it takes place in a month that is seen from ``day``; past dates vanish.

        Dates count where the year has some; months stand for the years nobody has announced.
        """
        if any(dates.start.year == year for dates in self.dates):
            return any(
                (dates.start.year, dates.start.month)
                <= (year, month)
                <= (dates.end.year, dates.end.month)
                and dates.end >= day
                for dates in self.dates
            )
        return month in self.months

    def is_over(self, day: date) -> bool:
        """Tell whether it will not come again as far as anybody knows."""
        return not self.months and self.next_dates(day) is None


@dataclass(frozen=True, slots=True, kw_only=True)
class Events:
    """What ``events.yaml`` holds."""

    events: tuple[Event, ...] = ()


def in_month(events: Iterable[Event], year: int, month: int, day: date) -> tuple[Event, ...]:
    """Return the events of a month: those with dates in their order, then the others."""
    found = [event for event in events if event.is_in(year, month, day)]
    return tuple(sorted(found, key=lambda event: _first_day(event, date(year, month, 1))))


def in_days(events: Iterable[Event], first: date, last: date) -> tuple[Event, ...]:
    """Return the events with a date from ``first`` to ``last``, in order of their days."""
    found = [
        event
        for event in events
        if (dates := event.next_dates(first)) is not None and dates.start <= last
    ]
    return tuple(sorted(found, key=lambda event: _first_day(event, first)))


def _first_day(event: Event, after: date) -> date:
    dates = event.next_dates(after)
    return date.max if dates is None else dates.start
