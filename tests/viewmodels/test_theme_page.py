# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A theme as a route of the guide's own places."""

import dataclasses

import pytest

from kiosk.content.store import UnknownRecordError
from kiosk.domain.place import Location, MetroAccess, Precision
from kiosk.viewmodels.theme_page import by_metro, derive_theme_page_props, on_foot


@pytest.fixture
def places(view):
    """Two places of the tiny pack with exact positions 1,112 m apart and one station."""
    museum = view().place("sun-museum")
    start = dataclasses.replace(museum, location=Location(lat=39.90, lon=116.40))
    return start, dataclasses.replace(start, location=Location(lat=39.91, lon=116.40))


def at(place, **changes):
    return dataclasses.replace(place, **changes)


def test_a_theme_is_a_numbered_route_of_places(view):
    props = derive_theme_page_props(view(), "light")

    assert (props.title, props.text) == ("Light", "Places where the light is good.")
    assert props.suggestion == "First the park, then the museum."
    assert [(row.number, row.placeId, row.last) for row in props.route] == [
        ("1", "dawn-park", False),
        ("2", "sun-museum", True),
    ]
    assert (props.route[0].onFoot, props.route[0].byMetro) == ("", "")
    # The park's position is only the neighbourhood, so no minutes are promised.
    assert props.route[1].onFoot.endswith(" m to the next place")
    assert (props.topic_page, props.topic_text) == (
        "topic/see-and-do",
        "All in the guide: See and do",
    )
    assert props.source == "Source: \u2068Survey of the light\u2069"


def test_a_theme_may_have_no_places(view):
    props = derive_theme_page_props(view(), "shade")

    assert (props.route, props.suggestion, props.topic_page) == ((), "", "")


def test_an_unknown_theme_is_refused(view):
    with pytest.raises(UnknownRecordError, match="no theme moon"):
        derive_theme_page_props(view(), "moon")


def test_the_way_on_foot_is_in_minutes_where_both_doors_are_known(view, places):
    start, end = places

    assert on_foot(view(), start, end) == "19 min on foot"


@pytest.mark.parametrize(
    ("location", "words"),
    [
        (
            Location(lat=39.91, lon=116.40, precision=Precision.APPROXIMATE),
            "1.1 km to the next place",
        ),
        (Location(lat=39.99, lon=116.40), "10 km to the next place"),
        (None, ""),
    ],
)
def test_the_way_is_a_length_or_nothing_where_less_is_known(view, places, location, words):
    start, end = places

    assert on_foot(view(), start, at(end, location=location)) == words


def test_the_metro_is_named_where_it_is_too_far_to_walk(view, places, tiny_store, monkeypatch):
    start, end = places
    stations = {
        "one": dataclasses.replace(
            tiny_store.station("sun-bridge"), name="One", lines=("14", "10")
        ),
        "two": dataclasses.replace(tiny_store.station("sun-bridge"), name="Two", lines=("10",)),
        "far": dataclasses.replace(tiny_store.station("sun-bridge"), name="Far", lines=("14",)),
    }
    monkeypatch.setattr(tiny_store, "station", stations.__getitem__)
    start = at(start, metro=MetroAccess(station="one"))
    near = at(end, metro=MetroAccess(station="two"))
    away = at(near, location=Location(lat=39.99, lon=116.40))

    assert by_metro(view(), start, near) == ""
    assert by_metro(view(), start, away) == "Line 10 from One to Two"
    other = at(start, metro=MetroAccess(station="far"))
    assert by_metro(view(), away, other) == "Metro from Two to Far"
    assert by_metro(view(), away, at(away, location=None)) == ""
    assert by_metro(view(), start, at(away, metro=None)) == ""
