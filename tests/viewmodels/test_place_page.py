# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The place page: what it says at a moment, and what it leaves out."""

from dataclasses import replace

import pytest

from kiosk.domain.place import Location
from kiosk.domain.site import Hotel, HotelAddress, Site
from kiosk.viewmodels.place_page import (
    PlacePageViewModel,
    derive_halls,
    derive_place_page_props,
)
from kiosk.viewmodels.standpoint import StatusTone
from tests.fakes.language import CHINESE

HOTEL = Site(
    hotel=Hotel(
        name={"en": "Example Hotel"},
        name_zh="示例酒店",
        address=HotelAddress(en="A road", zh="某路", pinyin="Mǒu Lù"),
        location=Location(lat=39.9505, lon=116.4600),
    )
)


@pytest.mark.parametrize(
    ("now", "text", "tone"),
    [
        ("2026-11-24T09:41", "Open until 17:00", StatusTone.OPEN),
        ("2026-11-24T15:10", "Closes soon, at 17:00", StatusTone.SOON),
        ("2026-11-24T16:30", "Opens tomorrow at 09:00", StatusTone.CLOSED),
        ("2026-11-24T07:00", "Opens today at 09:00", StatusTone.CLOSED),
        ("2026-11-23T12:00", "Opens tomorrow at 09:00", StatusTone.CLOSED),
    ],
)
def test_status_says_what_a_visitor_can_count_on(view, now, text, tone):
    props = derive_place_page_props(view(now), view().place("sun-museum"))
    assert (props.status.text, props.status.tone) == (text, tone)


def test_a_place_that_never_closes_is_open_all_day(view):
    props = derive_place_page_props(view(), view().place("dawn-park"))
    assert props.status.text == "Open all day"
    assert [row.hours for row in props.week] == ["Open all day"] * 7


def test_the_week_names_the_closing_day_and_marks_today(view):
    week = derive_place_page_props(view(), view().place("sun-museum")).week
    assert [row.today for row in week] == [True] + [False] * 6
    assert week[0].hours == "09:00–17:00"
    assert week[6].hours == "Closed"


def test_what_is_not_known_has_no_row(view):
    facts = derive_place_page_props(view(), view().place("east-clinic")).facts
    assert [row.factId for row in facts] == ["hours", "emergency", "languages", "area", "phone"]


def test_old_hours_ask_to_check_before_going(view):
    place = view().place("dawn-park")
    fresh = {row.factId: row.warning for row in derive_place_page_props(view(), place).facts}
    later = view("2028-01-01T12:00")
    old = {row.factId: row.warning for row in derive_place_page_props(later, place).facts}
    assert fresh["hours"] == ""
    assert old["hours"].startswith("Check before you go")


def test_a_closed_day_names_no_last_entry(view):
    place = view().place("sun-museum")
    values = [
        derive_place_page_props(view(now), place).facts[0].value
        for now in ("2026-11-24T12:00", "2026-11-23T12:00")
    ]
    assert values == ["09:00–17:00, last entry 16:00", "Closed"]


def test_without_a_hotel_no_distance_is_given(view):
    place = view().place("sun-museum")
    assert derive_place_page_props(view(), place).walk == ""
    assert derive_place_page_props(view(site=HOTEL), place).walk != ""


def test_an_approximate_position_gives_no_walking_time(view):
    props = derive_place_page_props(view(site=HOTEL), view().place("dawn-park"))
    assert props.walk.endswith("away")


def test_chinese_readers_get_the_english_name_second(view):
    place = view().place("sun-museum")
    english = derive_place_page_props(view(), place).second_name
    chinese = derive_place_page_props(view(language=CHINESE), place).second_name
    assert "太阳博物馆" in english
    assert "Museum of the Sun" in chinese
    assert "太阳博物馆" not in chinese


def test_nearby_never_names_the_place_itself(view):
    for place_id in ("sun-museum", "dawn-park", "east-clinic"):
        props = derive_place_page_props(view(), view().place(place_id))
        assert place_id not in {row.placeId for row in props.nearby}


def test_the_week_folds_when_another_place_is_shown(view, qtbot):
    page = PlacePageViewModel()
    page.show(view(), "sun-museum")
    with qtbot.waitSignal(page.weekOpenChanged):
        page.toggleWeek()
    page.show(view("2026-11-24T10:00"), "sun-museum")
    assert page._week_open
    page.show(view(), "dawn-park")
    assert not page._week_open


def test_halls_stand_in_a_table_without_empty_columns(view):
    at = view()
    heads, halls = derive_halls(at, at.place("sun-museum"))
    assert heads == ("Seats in rows", "Seats at dinner", "Floor area", "Height")
    assert [(row.name, row.figures) for row in halls] == [
        ("Dome", ["400–450", "–", "300.5 m²", "–"]),
        ("Cellar", ["–", "80", "–", "3.5 m"]),
    ]
    assert halls[1].spoken == "Cellar. Seats at dinner: 80. Height: 3.5 m"
    assert derive_halls(at, at.place("dawn-park")) == ((), ())


def test_a_column_no_hall_fills_is_left_out(view):
    at = view()
    place = at.place("sun-museum")
    assert place.halls is not None
    dome = replace(place, halls=replace(place.halls, rooms=place.halls.rooms[:1]))
    heads, [row] = derive_halls(at, dome)
    assert heads == ("Seats in rows", "Floor area")
    assert row.figures == ["400–450", "300.5 m²"]


def test_halls_bring_their_sources_and_their_warning(view):
    fresh = derive_place_page_props(view(), view().place("sun-museum"))
    assert [row.title for row in fresh.sources] == [
        "Museum of the Sun, visiting",
        "Survey of halls",
    ]
    assert fresh.halls_warning == ""
    later = view("2032-01-01T10:00")
    old = derive_place_page_props(later, later.place("sun-museum"))
    assert old.halls_warning == "Check before you go. Last checked: February 2026"
