# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Chinese public holidays and make-up workdays, as the yearly notice gives them."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Annotated

from kiosk.domain.field import Message, NotEmpty, PartialDate, Slug
from kiosk.domain.place import Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Holiday:
    """Days off in a row, both ends included."""

    id: Slug
    name: Annotated[str, Message(longest=40)]
    first: date
    last: date

    def days(self) -> tuple[date, ...]:
        """Return every day off, in order."""
        length = (self.last - self.first).days + 1
        return tuple(self.first + timedelta(days=offset) for offset in range(length))


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayYear:
    """One year; ``official`` is false while only the days fixed by law are known."""

    year: int
    official: bool
    holidays: tuple[Holiday, ...]
    makeup_workdays: tuple[date, ...] = ()
    sources: Annotated[tuple[Source, ...], NotEmpty()]
    checked: PartialDate


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayCalendar:
    """The years the pack knows."""

    years: tuple[HolidayYear, ...] = ()

    def days_off(self) -> frozenset[date]:
        """Return every public holiday the calendar knows."""
        return frozenset(
            day for year in self.years for holiday in year.holidays for day in holiday.days()
        )

    def makeup_workdays(self) -> frozenset[date]:
        """Return the weekend days on which China works."""
        return frozenset(day for year in self.years for day in year.makeup_workdays)

    def knows(self, day: date) -> bool:
        """Tell whether the official notice for the year of ``day`` is in the pack."""
        return any(year.year == day.year and year.official for year in self.years)
