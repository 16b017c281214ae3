# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
from dataclasses import replace

import pytest

from kiosk.domain.field import PlaceId
from kiosk.domain.opening import UNKNOWN, OpenState, OpenStatus
from kiosk.domain.place import PlaceStatus
from kiosk.services.opening_watch import OpeningWatch


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


@pytest.fixture
def watch(tiny_store):
    return OpeningWatch(tiny_store)


@pytest.fixture
def museum(tiny_store):
    return tiny_store.place(PlaceId("sun-museum"))


@pytest.fixture
def clinic(tiny_store):
    return tiny_store.place(PlaceId("east-clinic"))


@pytest.mark.parametrize(
    ("place_id", "moment", "state", "until"),
    [
        ("sun-museum", "2026-11-24T09:41", OpenState.OPEN, "2026-11-24T17:00"),
        ("sun-museum", "2026-11-24T15:30", OpenState.CLOSES_SOON, "2026-11-24T17:00"),
        ("sun-museum", "2026-11-24T16:30", OpenState.LAST_ENTRY_PAST, "2026-11-25T09:00"),
        ("sun-museum", "2026-11-22T18:00", OpenState.CLOSED, "2026-11-24T09:00"),
        # A holiday Monday, on which the museum is open all the same.
        ("sun-museum", "2026-10-05T11:00", OpenState.OPEN, "2026-10-05T15:00"),
        ("east-clinic", "2026-02-14T09:41", OpenState.OPEN, "2026-02-14T17:30"),
        # The whole Spring Festival: the next opening is more than a week away.
        ("east-clinic", "2026-02-15T09:41", OpenState.CLOSED, "2026-02-24T08:00"),
        ("dawn-park", "2026-11-24T03:00", OpenState.ALL_DAY, None),
        ("dawn-park", "2026-12-31T23:59", OpenState.ALL_DAY, None),
    ],
)
def test_a_place_is_open_or_not(tiny_store, watch, place_id, moment, state, until):
    status = watch.status(tiny_store.place(PlaceId(place_id)), at(moment))

    assert status == OpenStatus(state, until and at(until))


@pytest.mark.parametrize("status", [PlaceStatus.CLOSED, PlaceStatus.REBUILDING])
def test_a_place_that_is_shut_down_says_so_whatever_its_hours(watch, museum, status):
    shut = replace(museum, status=status, status_note="It is being rebuilt.")

    assert watch.status(shut, at("2026-11-24T09:41")) == OpenStatus(OpenState.SHUT_DOWN)


def test_a_place_without_hours_is_unknown(watch, museum):
    assert watch.status(replace(museum, hours=None), at("2026-11-24T09:41")) == UNKNOWN


def test_a_sleeping_watch_knows_nothing_until_it_wakes(tiny_store, museum):
    watch = OpeningWatch(tiny_store, is_awake=False)

    assert not watch.is_awake
    assert watch.status(museum, at("2026-11-24T09:41")) == UNKNOWN
    watch.wake()
    assert watch.is_awake
    assert watch.status(museum, at("2026-11-24T09:41")).state is OpenState.OPEN


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2026-11-23", []),
        ("2026-11-24", ["09:00-17:00"]),
        ("2026-10-05", ["10:00-15:00"]),
    ],
)
def test_a_day_of_the_week_table_has_its_spans(watch, museum, day, expected):
    spans = watch.day(museum, dt.date.fromisoformat(day))

    assert [f"{span.start:%H:%M}-{span.end:%H:%M}" for span in spans] == expected


def test_the_week_table_knows_holidays_and_makeup_workdays(watch, clinic):
    days = [dt.date(2026, 2, 12) + dt.timedelta(number) for number in range(14)]

    opened = [day.day for day in days if watch.day(clinic, day)]

    assert opened == [12, 13, 14, 24, 25]


def test_a_place_that_never_closes_has_one_whole_day(tiny_store, watch):
    park = tiny_store.place(PlaceId("dawn-park"))

    [span] = watch.day(park, dt.date(2026, 11, 24))

    assert span.end - span.start == dt.timedelta(days=1)


def test_the_next_day_is_worked_out_afresh(watch, museum):
    assert watch.status(museum, at("2026-11-24T23:59")).until == at("2026-11-25T09:00")
    assert watch.status(museum, at("2026-11-25T09:00")).state is OpenState.OPEN
