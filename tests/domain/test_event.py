# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which events a month and a week show."""

from datetime import date

import pytest

from kiosk.domain.event import Event, EventDates, EventKind, in_days, in_month
from kiosk.domain.place import Source

TODAY = date(2026, 11, 24)


def event(event_id: str, *dates: tuple[date, date], months: tuple[int, ...] = ()) -> Event:
    return Event(
        id=event_id,
        name=event_id,
        kind=EventKind.CULTURE,
        months=months,
        dates=tuple(EventDates(start=start, end=end) for start, end in dates),
        venue="A hall",
        what=("It happens.",),
        sources=(Source(title="A source", date="undated"),),
        checked="2026-04",
    )


RACE = event("race", (date(2026, 11, 28), date(2026, 11, 28)))
FAIR = event("fair", (date(2026, 11, 20), date(2026, 12, 2)))
PAST = event("past", (date(2026, 11, 2), date(2026, 11, 3)))
YEARLY = event("yearly", months=(9, 11))
MOVED = event("moved", (date(2026, 3, 1), date(2026, 3, 5)), months=(11,))


def ids(events) -> list[str]:
    return [found.id for found in events]


def test_a_month_shows_dated_events_in_order_and_yearly_ones_after():
    found = in_month([YEARLY, RACE, PAST, FAIR, MOVED], 2026, 11, TODAY)
    assert ids(found) == ["fair", "race", "yearly"]


def test_an_event_that_goes_on_stands_in_both_months():
    assert ids(in_month([FAIR], 2026, 12, TODAY)) == ["fair"]


def test_months_stand_for_years_nobody_announced():
    assert ids(in_month([MOVED], 2027, 11, TODAY)) == ["moved"]
    assert ids(in_month([MOVED], 2027, 3, TODAY)) == []


def test_a_week_shows_what_goes_on_and_what_begins():
    found = in_days([RACE, PAST, YEARLY, FAIR], TODAY, date(2026, 11, 30))
    assert ids(found) == ["fair", "race"]
    assert ids(in_days([RACE], TODAY, date(2026, 11, 27))) == []


@pytest.mark.parametrize(
    ("found", "is_over"), [(PAST, True), (RACE, False), (YEARLY, False), (MOVED, False)]
)
def test_an_event_is_over_when_nothing_is_known_to_come(found, is_over):
    assert found.is_over(TODAY) == is_over


def test_the_next_dates_hold_the_day_or_follow_it():
    assert FAIR.next_dates(TODAY) == FAIR.dates[0]
    assert PAST.next_dates(TODAY) is None
