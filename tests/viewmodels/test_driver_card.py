# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver card and what a phone takes away from it."""

import pytest

from kiosk.content.store import UnknownRecordError
from kiosk.viewmodels.driver_card import derive_driver_card_props, take_away_text
from tests.viewmodels.test_place_page import HOTEL


def test_the_card_is_chinese_and_the_name_the_guests(view):
    props = derive_driver_card_props(view(site=HOTEL), "sun-museum")
    assert props.name_zh == "太阳博物馆"
    assert props.name == "Museum of the Sun"
    assert props.has_hotel
    assert not props.is_hotel


def test_the_hotel_card_needs_a_hotel(view):
    assert derive_driver_card_props(view(site=HOTEL), "hotel").name_zh == "示例酒店"
    with pytest.raises(UnknownRecordError):
        derive_driver_card_props(view(), "hotel")


def test_the_map_link_is_in_the_datum_chinese_maps_expect(view):
    location = view().place("sun-museum").location
    text = take_away_text("太阳博物馆", "", "", location)
    lon, lat = (float(part) for part in text.rsplit("=", maxsplit=1)[1].split(","))
    # GCJ-02 lies about 540 m from WGS-84 in Chaoyang: 0.006 degrees east, 0.0014 north.
    assert lon - location.lon == pytest.approx(0.0061, abs=0.0006)
    assert lat - location.lat == pytest.approx(0.0014, abs=0.0006)


def test_empty_lines_are_left_out(view):
    assert "\n\n" not in take_away_text("名", "", "", None)
