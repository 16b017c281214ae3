# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The home page: greeting by hour, what is open, what exists."""

import pytest

from kiosk.domain.site import Site
from kiosk.viewmodels.home_page import derive_home_page_props
from tests.viewmodels.test_place_page import HOTEL


@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("04:59", "Good evening"),
        ("05:00", "Good morning"),
        ("12:00", "Good afternoon"),
        ("18:00", "Good evening"),
    ],
)
def test_the_greeting_follows_the_hour(view, time, words):
    assert derive_home_page_props(view(f"2026-11-24T{time}")).greeting == words


def test_a_notice_of_the_hotel_takes_the_place_of_the_question(view):
    site = Site(notice={"en": "The pool is closed today."})
    assert derive_home_page_props(view(site=site)).question == "The pool is closed today."


def test_the_way_back_exists_only_with_a_hotel(view):
    with_hotel = {tile.controlId for tile in derive_home_page_props(view(site=HOTEL)).small}
    without = {tile.controlId for tile in derive_home_page_props(view()).small}
    assert "action.driver-card" in with_hotel
    assert "action.driver-card" not in without


def test_before_hours_are_evaluated_nothing_is_called_open(view):
    assert derive_home_page_props(view(is_awake=False)).nearby == ()
    assert derive_home_page_props(view()).nearby != ()
