# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The events of a week and of a month."""

import pytest

from kiosk.viewmodels.events_page import EventsPageViewModel, derive_events_page_props


def ids(rows) -> list[str]:
    return [row.eventId for row in rows]


def test_this_week_stands_above_the_month(view):
    props = derive_events_page_props(view("2026-11-24T09:00"), "")
    assert ids(props.soon) == ["sun-fair"]
    assert ids(props.rows) == ["sun-fair", "autumn-music"]
    assert props.month_title == "November 2026"
    assert [month.selected for month in props.months].index(True) == 0


def test_past_events_vanish_by_themselves(view):
    props = derive_events_page_props(view("2026-12-01T09:00"), "")
    assert ids(props.soon) == []
    assert ids(props.rows) == []
    assert props.empty == "No events are known for this month."


def test_a_month_of_next_year_can_be_chosen(view):
    props = derive_events_page_props(view("2026-11-24T09:00"), "2027-09")
    assert ids(props.rows) == ["autumn-music"]
    assert props.month_title == "September 2027"


@pytest.mark.parametrize(
    ("now", "when"),
    [
        ("2026-11-24T09:00", "28 November 2026 to 30 November 2026"),
        ("2026-11-29T09:00", "Now, until 30 November 2026"),
        ("2026-11-30T09:00", "Today"),
    ],
)
def test_dates_are_said_from_the_guests_day(view, now, when):
    assert derive_events_page_props(view(now), "").rows[0].when == when


def test_a_single_day_of_another_year_has_its_year(view):
    [row] = derive_events_page_props(view("2026-12-24T09:00"), "2027-03").rows
    assert row.when == "1 March 2027"


def test_an_event_says_where_and_how_sure_it_is(view):
    fair, music = derive_events_page_props(view("2026-11-24T09:00"), "").rows
    assert fair.page == "place/sun-museum"
    assert fair.warning == ""
    assert music.page == ""
    assert music.where == "A hall by the river"
    assert music.when == "Every year: September and November"
    assert music.text == "Orchestras play. Some concerts are free."
    assert music.warning.startswith("Check before you go.")


def test_months_in_a_row_are_said_as_a_span(view):
    [boats] = derive_events_page_props(view("2026-11-24T09:00"), "2027-05").rows
    assert boats.when == "Every year: April to July"


def test_the_month_is_forgotten_with_the_session(view):
    page = EventsPageViewModel()
    page.show(view("2026-11-24T09:00"), "")
    page.chooseMonth("2027-09")
    assert page.monthTitle == "September 2027"
    page.forget()
    page.show(view("2026-11-24T09:00"), "")
    assert page.monthTitle == "November 2026"
