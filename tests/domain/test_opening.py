# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt

import pytest

from kiosk.domain.opening import OpenState, OpenStatus, Span, on_day, status_at


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(f"2026-11-{text}")


def span(start: str, end: str) -> Span:
    return Span(at(start), at(end))


DAYTIME = (span("24T09:00", "24T17:00"), span("25T09:00", "25T17:00"))
LUNCH_BREAK = (span("24T09:00", "24T12:00"), span("24T13:00", "24T17:00"))
NIGHT = (span("24T18:00", "25T02:00"), span("25T18:00", "26T02:00"))
ALWAYS = (span("23T00:00", "30T00:00"),)


@pytest.mark.parametrize(
    ("spans", "moment", "state", "until"),
    [
        (DAYTIME, "24T08:59", OpenState.CLOSED, "24T09:00"),
        (DAYTIME, "24T09:00", OpenState.OPEN, "24T17:00"),
        (DAYTIME, "24T15:59", OpenState.OPEN, "24T17:00"),
        (DAYTIME, "24T16:00", OpenState.CLOSES_SOON, "24T17:00"),
        (DAYTIME, "24T16:59", OpenState.CLOSES_SOON, "24T17:00"),
        (DAYTIME, "24T17:00", OpenState.CLOSED, "25T09:00"),
        (DAYTIME, "25T17:00", OpenState.CLOSED, None),
        (LUNCH_BREAK, "24T12:30", OpenState.CLOSED, "24T13:00"),
        (NIGHT, "24T23:30", OpenState.OPEN, "25T02:00"),
        (NIGHT, "25T00:30", OpenState.OPEN, "25T02:00"),
        (NIGHT, "25T01:00", OpenState.CLOSES_SOON, "25T02:00"),
        (NIGHT, "25T02:00", OpenState.CLOSED, "25T18:00"),
        (ALWAYS, "24T03:00", OpenState.ALL_DAY, None),
        (ALWAYS, "29T20:00", OpenState.OPEN, "30T00:00"),
        ((), "24T12:00", OpenState.CLOSED, None),
    ],
)
def test_state_follows_the_spans(spans, moment, state, until):
    assert status_at(spans, at(moment), None) == OpenStatus(state, until and at(until))


@pytest.mark.parametrize(
    ("spans", "last_entry", "moment", "state", "until"),
    [
        (DAYTIME, "16:00", "24T14:59", OpenState.OPEN, "24T17:00"),
        (DAYTIME, "16:00", "24T15:00", OpenState.CLOSES_SOON, "24T17:00"),
        (DAYTIME, "16:00", "24T16:00", OpenState.CLOSES_SOON, "24T17:00"),
        (DAYTIME, "16:00", "24T16:01", OpenState.LAST_ENTRY_PAST, "25T09:00"),
        (DAYTIME, "16:00", "24T17:00", OpenState.CLOSED, "25T09:00"),
        (NIGHT, "01:00", "24T23:30", OpenState.OPEN, "25T02:00"),
        (NIGHT, "01:00", "25T00:30", OpenState.CLOSES_SOON, "25T02:00"),
        (NIGHT, "01:00", "25T01:30", OpenState.LAST_ENTRY_PAST, "25T18:00"),
        (NIGHT, "23:00", "24T23:30", OpenState.LAST_ENTRY_PAST, "25T18:00"),
    ],
)
def test_last_entry_counts_on_the_day_the_span_began(spans, last_entry, moment, state, until):
    entry = dt.time.fromisoformat(last_entry)

    assert status_at(spans, at(moment), entry) == OpenStatus(state, at(until))


@pytest.mark.parametrize(
    ("state", "is_open"),
    [
        (OpenState.UNKNOWN, False),
        (OpenState.OPEN, True),
        (OpenState.ALL_DAY, True),
        (OpenState.CLOSES_SOON, True),
        (OpenState.LAST_ENTRY_PAST, False),
        (OpenState.CLOSED, False),
        (OpenState.SHUT_DOWN, False),
    ],
)
def test_is_open_says_whether_a_visitor_gets_in(state, is_open):
    assert OpenStatus(state).is_open is is_open


@pytest.mark.parametrize(
    ("spans", "day", "expected"),
    [
        (DAYTIME, "24", (DAYTIME[0],)),
        (LUNCH_BREAK, "24", LUNCH_BREAK),
        (NIGHT, "25", (NIGHT[1],)),
        (DAYTIME, "26", ()),
        (ALWAYS, "24", (span("24T00:00", "25T00:00"),)),
        (ALWAYS, "23", (span("23T00:00", "24T00:00"),)),
        (ALWAYS, "29", (span("29T00:00", "30T00:00"),)),
    ],
)
def test_a_day_shows_the_spans_that_begin_on_it(spans, day, expected):
    assert on_day(spans, at(f"{day}T00:00").date()) == expected
