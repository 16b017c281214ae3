# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
import os
import time

import pytest

from kiosk.content.decode import decode_file
from kiosk.content.hours import expand, problem_with, spans
from kiosk.domain.holiday import HolidayCalendar
from kiosk.domain.opening import on_day
from kiosk.domain.place import OpeningHours
from kiosk.services.clock import SystemClock

OFFICE = "Mo-Fr 09:00-17:00; PH off"
MUSEUM = "Tu-Su 09:00-17:00; PH 10:00-15:00"


@pytest.fixture
def calendar(paths) -> HolidayCalendar:
    """The calendar of the shipped pack."""
    return decode_file(paths.content / "calendar.yaml", HolidayCalendar, "calendar")


@pytest.fixture(params=["UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati"])
def zone(request):
    """A machine whose clock is set to another zone."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = request.param
    time.tzset()
    yield request.param
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def open_on(rule: str, day: str, calendar: HolidayCalendar, *, workdays: bool = False) -> str:
    """Return the spans that begin on a day as an editor would write them."""
    hours = OpeningHours(rule=rule, workdays=workdays, checked="2026")
    first = dt.date.fromisoformat(day)
    found = spans(expand(hours, calendar), first - dt.timedelta(1), first + dt.timedelta(2))
    return ",".join(f"{span.start:%H:%M}-{span.end:%H:%M}" for span in on_day(found, first))


@pytest.mark.parametrize(
    ("rule", "day", "expected"),
    [
        (OFFICE, "2026-11-24", "09:00-17:00"),
        (OFFICE, "2026-11-28", ""),
        (MUSEUM, "2026-11-23", ""),
        (MUSEUM, "2026-11-24", "09:00-17:00"),
        ("Mo-Fr 09:00-12:00,13:00-17:00", "2026-11-24", "09:00-12:00,13:00-17:00"),
        ("Fr,Sa 18:00-02:00", "2026-11-27", "18:00-02:00"),
        ("Fr,Sa 18:00-02:00", "2026-11-29", ""),
        ("Apr-Oct 06:00-22:00; Nov-Mar 06:00-21:00", "2026-10-31", "06:00-22:00"),
        ("Apr-Oct 06:00-22:00; Nov-Mar 06:00-21:00", "2026-11-01", "06:00-21:00"),
        ("Mar 15-Nov 15 15:00-18:00", "2026-11-15", "15:00-18:00"),
        ("Mar 15-Nov 15 15:00-18:00", "2026-11-16", ""),
        ("Nov 16-Mar 14 06:00-20:00", "2026-01-31", "06:00-20:00"),
    ],
)
def test_a_rule_gives_the_spans_of_a_day(rule, day, expected, calendar):
    assert open_on(rule, day, calendar) == expected


# The first and the last day off of every holiday in the State Council's notice for 2026.
@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("2026-01-01", "2026-01-03"),
        ("2026-02-15", "2026-02-23"),
        ("2026-04-04", "2026-04-06"),
        ("2026-05-01", "2026-05-05"),
        ("2026-06-19", "2026-06-21"),
        ("2026-09-25", "2026-09-27"),
        ("2026-10-01", "2026-10-07"),
    ],
)
def test_public_holidays_of_2026_are_known(first, last, calendar):
    for day in (first, last):
        assert open_on("Mo-Su 09:00-17:00; PH off", day, calendar) == ""
        assert open_on(MUSEUM, day, calendar) == "10:00-15:00"
    for day, step in ((first, -1), (last, 1)):
        beside = dt.date.fromisoformat(day) + dt.timedelta(step)
        found = open_on("Mo-Su 09:00-17:00; PH off", beside.isoformat(), calendar)
        assert found == "09:00-17:00"


@pytest.mark.parametrize(
    "day", ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"]
)
def test_makeup_workdays_of_2026_are_workdays_for_offices_only(day, calendar):
    assert dt.date.fromisoformat(day).weekday() >= 5
    assert open_on(OFFICE, day, calendar, workdays=True) == "09:00-17:00"
    assert open_on(OFFICE, day, calendar, workdays=False) == ""


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ("Mo-Fr 09:00-12:00,13:00-17:00; PH off", "09:00-12:00,13:00-17:00"),
        ("Mo-Fr 09:00-17:00; Sa 10:00-12:00; PH off", "09:00-17:00"),
        ("Mo-Fr 18:00-02:00; PH off", "18:00-02:00"),
        ("Mo-Fr 00:00-24:00; PH off", "00:00-00:00"),
        ("Sa,Su 09:00-12:00; PH off", ""),
    ],
)
def test_a_makeup_workday_has_the_hours_of_a_weekday(rule, expected, calendar):
    assert open_on(rule, "2026-02-14", calendar, workdays=True) == expected


def test_workdays_in_a_holiday_week_stay_off(calendar):
    assert open_on(OFFICE, "2026-10-01", calendar, workdays=True) == ""
    assert open_on(OFFICE, "2026-10-08", calendar, workdays=True) == "09:00-17:00"


def test_a_place_that_never_closes_has_one_span(calendar):
    rule = expand(OpeningHours(rule="24/7", checked="2026"), calendar)

    [span] = spans(rule, dt.date(2026, 9, 30), dt.date(2026, 10, 2))

    assert span.start.isoformat() == "2026-09-30T00:00:00"
    assert span.end.isoformat() == "2026-10-03T00:00:00"


def test_a_night_runs_past_midnight(calendar):
    rule = expand(OpeningHours(rule="Fr 18:00-02:00", checked="2026"), calendar)

    [span] = spans(rule, dt.date(2026, 11, 27), dt.date(2026, 11, 28))

    assert span.start.isoformat() == "2026-11-27T18:00:00"
    assert span.end.isoformat() == "2026-11-28T02:00:00"


def test_a_comment_is_kept(calendar):
    rule = expand(OpeningHours(rule='Tu 09:00-17:00 "by appointment"', checked="2026"), calendar)

    [span] = spans(rule, dt.date(2026, 11, 24), dt.date(2026, 11, 24))

    assert span.comment == "by appointment"


def test_without_a_calendar_holidays_are_ordinary_days():
    empty = HolidayCalendar()

    assert open_on(OFFICE, "2026-10-01", empty, workdays=True) == "09:00-17:00"


def test_hours_are_beijing_time_whatever_the_machine_says(zone, calendar):
    assert open_on(MUSEUM, "2026-11-24", calendar) == "09:00-17:00"
    assert open_on(OFFICE, "2026-02-14", calendar, workdays=True) == "09:00-17:00"


def test_the_clock_is_beijing_time_whatever_the_machine_says(zone):
    beijing = dt.datetime.now(dt.UTC).replace(tzinfo=None) + dt.timedelta(hours=8)

    assert abs(SystemClock().now() - beijing) < dt.timedelta(minutes=1)


@pytest.mark.parametrize(
    "rule",
    [
        OFFICE,
        MUSEUM,
        "24/7",
        "Apr-Oct 06:00-22:00; Nov-Mar 06:00-21:00",
        "PH 10:00-17:30; May-Sep Tu-Su 10:00-18:00",
        'Mo-Fr 09:00-17:00 "by appointment"',
    ],
)
def test_a_sound_rule_has_no_problem(rule):
    assert problem_with(rule) is None


@pytest.mark.parametrize(
    ("rule", "problem"),
    [
        ("Tuesdays 9-5", "not in the opening_hours syntax"),
        ("Mo-Fr 25:00-26:00x", "not in the opening_hours syntax"),
        ("Mo,PH off", "PH stands in a list of weekdays"),
        ("PH,Su 10:00-12:00", "PH stands in a list of weekdays"),
        ("PH -1 day off", "PH stands in a list of weekdays"),
        ("Apr-Oct PH off", "not in the opening_hours syntax"),
        ('Mo-Fr 09:00-17:00; PH off "PH"', "PH stands twice between semicolons"),
    ],
)
def test_a_rule_that_could_not_be_evaluated_has_a_problem(rule, problem):
    assert problem in (problem_with(rule) or "")
