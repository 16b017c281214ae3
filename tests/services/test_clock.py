# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt

import pytest

from kiosk.services.clock import Clock, FixedClock, ShiftedClock, SystemClock
from tests.fakes.clock import FakeClock

SLACK = dt.timedelta(seconds=10)


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def test_the_system_clock_is_eight_hours_ahead_of_utc_without_a_zone():
    now = SystemClock().now()

    assert now.tzinfo is None
    expected = dt.datetime.now(dt.UTC).replace(tzinfo=None) + dt.timedelta(hours=8)
    assert abs(now - expected) < SLACK


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        (dt.datetime.fromisoformat("2026-11-24T09:41"), "2026-11-24T09:41"),
        (utc("2026-11-24T09:41"), "2026-11-24T17:41"),
        (dt.datetime.fromisoformat("2026-11-24T20:00-08:00"), "2026-11-25T12:00"),
    ],
)
def test_a_shifted_clock_starts_at_its_time_in_beijing(start, expected):
    now = ShiftedClock(start).now()

    assert now.tzinfo is None
    assert dt.timedelta(0) <= now - dt.datetime.fromisoformat(expected) < SLACK


def test_a_shifted_clock_goes_on():
    clock = ShiftedClock(dt.datetime.fromisoformat("2030-01-01T00:00"))

    first = clock.now()
    later = clock.now()
    while later == first:
        later = clock.now()

    assert later > first


def test_a_fixed_clock_reads_a_zone_as_beijing_time():
    clock = FixedClock(utc("2026-11-24T09:41"))

    assert clock.now() == dt.datetime.fromisoformat("2026-11-24T17:41")


def test_a_fixed_clock_stands_still():
    moment = dt.datetime.fromisoformat("2026-11-24T09:41")
    clock = FixedClock(moment)

    assert clock.now() == clock.now() == moment


def test_the_clock_of_the_tests_moves_when_told():
    clock = FakeClock("2026-11-24T09:41")
    seen: Clock = clock

    assert seen.now() == dt.datetime.fromisoformat("2026-11-24T09:41")
    clock.advance(hours=1)
    assert seen.now() == dt.datetime.fromisoformat("2026-11-24T10:41")
    clock.set("2027-01-01T00:00")
    assert seen.now() == dt.datetime.fromisoformat("2027-01-01T00:00")
