# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt

import pytest

from kiosk.domain.holiday import Holiday, HolidayCalendar, HolidayYear
from kiosk.domain.place import Source


def day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def holiday(first: str, last: str) -> Holiday:
    return Holiday(id="a-holiday", name="A holiday", first=day(first), last=day(last))


def year(number: int, *, official: bool, holidays=(), makeup_workdays=()) -> HolidayYear:
    return HolidayYear(
        year=number,
        official=official,
        holidays=holidays,
        makeup_workdays=makeup_workdays,
        sources=(Source(title="A notice", date="undated"),),
        checked="2026",
    )


CALENDAR = HolidayCalendar(
    years=(
        year(
            2026,
            official=True,
            holidays=(holiday("2026-02-27", "2026-03-01"), holiday("2026-10-01", "2026-10-01")),
            makeup_workdays=(day("2026-10-10"),),
        ),
        year(2027, official=False, holidays=(holiday("2027-01-01", "2027-01-01"),)),
    )
)


def test_a_holiday_counts_both_its_ends():
    found = holiday("2026-02-27", "2026-03-01").days()

    assert found == (day("2026-02-27"), day("2026-02-28"), day("2026-03-01"))


def test_days_off_are_those_of_every_year():
    assert sorted(CALENDAR.days_off()) == [
        day("2026-02-27"),
        day("2026-02-28"),
        day("2026-03-01"),
        day("2026-10-01"),
        day("2027-01-01"),
    ]


def test_makeup_workdays_are_no_days_off():
    assert CALENDAR.makeup_workdays() == {day("2026-10-10")}
    assert not CALENDAR.makeup_workdays() & CALENDAR.days_off()


@pytest.mark.parametrize(
    ("when", "known"), [("2026-07-01", True), ("2027-07-01", False), ("2028-07-01", False)]
)
def test_only_a_year_with_its_notice_is_known(when, known):
    assert CALENDAR.knows(day(when)) is known


def test_an_empty_calendar_knows_nothing():
    empty = HolidayCalendar()

    assert empty.days_off() == frozenset()
    assert empty.makeup_workdays() == frozenset()
    assert not empty.knows(day("2026-01-01"))
