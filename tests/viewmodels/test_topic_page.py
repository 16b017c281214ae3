# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The topic page: filters and their words."""

import pytest

from kiosk.domain.field import AreaId, TopicId
from kiosk.domain.guests import GuestBand
from kiosk.viewmodels.topic_page import TopicFilter, TopicPageViewModel, derive_topic_page_props
from tests.viewmodels.test_place_page import HOTEL

SIGHTS = TopicId("see-and-do")


@pytest.mark.parametrize(
    ("now", "chosen", "expected"),
    [
        ("2026-11-24T09:41", TopicFilter(), {"dawn-park", "sun-museum"}),
        ("2026-11-24T20:00", TopicFilter(open_now=True), {"dawn-park"}),
        ("2026-11-24T09:41", TopicFilter(open_now=True), {"dawn-park", "sun-museum"}),
        ("2026-11-24T09:41", TopicFilter(free=True), {"dawn-park"}),
        ("2026-11-24T09:41", TopicFilter(child=TopicId("museums")), {"sun-museum"}),
        ("2026-11-24T09:41", TopicFilter(area=AreaId("old-town")), set()),
    ],
)
def test_filters_keep_what_fits(view, now, chosen, expected):
    at = view(now)
    props = derive_topic_page_props(at, at.store.topic(SIGHTS), chosen)
    assert {row.placeId for row in props.rows} == expected
    assert bool(props.empty) == (not expected)


def test_nearest_first_is_sorted_and_said(view):
    at = view(site=HOTEL)
    props = derive_topic_page_props(at, at.store.topic(SIGHTS), TopicFilter(nearest=True))
    assert [row.placeId for row in props.rows] == ["dawn-park", "sun-museum"]
    far_end = derive_topic_page_props(view(), at.store.topic(SIGHTS), TopicFilter()).count
    assert far_end == "2 places"
    assert props.count == "2 places, nearest first"


def test_near_me_needs_to_know_where_here_is(view):
    with_hotel, without = view(site=HOTEL), view()
    chips = [
        [
            chip.choiceId
            for chip in derive_topic_page_props(at, at.store.topic(SIGHTS), TopicFilter()).chips
        ]
        for at in (with_hotel, without)
    ]
    assert "nearest" in chips[0]
    assert "nearest" not in chips[1]


@pytest.mark.parametrize(
    ("now", "first"),
    [
        pytest.param("2026-11-24T06:00", "opens today at 09:00", id="early"),
        pytest.param("2026-11-24T20:00", "opens tomorrow at 09:00", id="late"),
    ],
)
def test_nothing_open_names_the_first_to_open(view, now, first):
    at = view(now)
    topic = at.store.topic(TopicId("museums"))
    props = derive_topic_page_props(at, topic, TopicFilter(open_now=True))
    assert props.empty == f"Nothing is open right now. The first {first}."


def test_filters_last_until_they_are_forgotten(view):
    page = TopicPageViewModel()
    page.show(view(), SIGHTS)
    page.toggleChip("free")
    page.show(view(), "museums")
    page.show(view(), SIGHTS)
    assert page._chosen.free
    page.forget()
    page.show(view(), SIGHTS)
    assert page._chosen == TopicFilter()


def test_a_topic_with_halls_asks_for_the_number_of_guests(view):
    at = view()
    props = derive_topic_page_props(at, at.store.topic(SIGHTS), TopicFilter())
    assert [(chip.choiceId, chip.name) for chip in props.guests] == [
        ("100", "Up to 100"),
        ("500", "100–500"),
        ("unknown", "Not known"),
    ]
    without = derive_topic_page_props(at, at.store.topic(TopicId("hospitals")), TopicFilter())
    assert without.guests == ()


@pytest.mark.parametrize(
    ("band", "expected"),
    [
        (GuestBand.HUNDRED, {"sun-museum"}),
        (GuestBand.FIVE_HUNDRED, {"sun-museum"}),
        (GuestBand.MORE, set()),
        (GuestBand.UNKNOWN, {"dawn-park"}),
    ],
)
def test_guests_leave_the_places_whose_halls_seat_them(view, band, expected):
    at = view()
    props = derive_topic_page_props(at, at.store.topic(SIGHTS), TopicFilter(guests=band))
    assert {row.placeId for row in props.rows} == expected


def test_a_number_of_guests_is_chosen_and_lifted(view):
    page = TopicPageViewModel()
    page.show(view(), SIGHTS)
    page.toggleGuests("500")
    assert [row.placeId for row in page._props.rows] == ["sun-museum"]
    assert [chip.choiceId for chip in page._props.guests if chip.selected] == ["500"]
    page.toggleGuests("500")
    assert page._chosen == TopicFilter()


def test_a_row_names_the_largest_hall(view):
    at = view()
    rows = derive_topic_page_props(at, at.store.topic(SIGHTS), TopicFilter()).rows
    museum = next(row for row in rows if row.placeId == "sun-museum")
    park = next(row for row in rows if row.placeId == "dawn-park")
    assert museum.hallText == "Largest hall: 450 seats"
    assert "Largest hall: 450 seats" in museum.spoken
    assert park.hallText == ""
