# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt

import pytest

from kiosk.domain.place import Location
from kiosk.domain.sun import sun_hours

TOLERANCE_MIN = 5


def minutes(time: dt.time) -> int:
    return time.hour * 60 + time.minute


# Beijing, as almanacs print it.
@pytest.mark.parametrize(
    ("day", "rise", "sets"),
    [
        ("2026-06-21", "04:46", "19:46"),
        ("2026-12-21", "07:33", "16:53"),
        ("2026-03-20", "06:20", "18:27"),
        ("2026-09-23", "06:02", "18:11"),
    ],
)
def test_sunrise_and_sunset_of_beijing_are_right_to_five_minutes(day, rise, sets):
    found_rise, found_set = sun_hours(dt.date.fromisoformat(day))

    assert abs(minutes(found_rise) - minutes(dt.time.fromisoformat(rise))) <= TOLERANCE_MIN
    assert abs(minutes(found_set) - minutes(dt.time.fromisoformat(sets))) <= TOLERANCE_MIN


def test_the_sun_rises_later_further_west():
    day = dt.date(2026, 3, 20)

    east, _ = sun_hours(day, Location(lat=40.0, lon=117.5))
    west, _ = sun_hours(day, Location(lat=40.0, lon=115.5))

    assert minutes(west) - minutes(east) == pytest.approx(8, abs=1)


def test_every_day_of_a_year_has_a_morning_and_an_evening():
    for number in range(365):
        rise, sets = sun_hours(dt.date(2027, 1, 1) + dt.timedelta(days=number))
        assert dt.time(4, 30) < rise < dt.time(8) < dt.time(16, 30) < sets < dt.time(20)
