# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practical help: its tiles and one of its pages."""

import pytest

from kiosk.content.store import UnknownRecordError
from kiosk.viewmodels.home_page import derive_home_page_props
from kiosk.viewmodels.service_page import derive_service_page_props
from kiosk.viewmodels.services_page import derive_service_tiles


def test_pages_of_help_come_before_directories(view):
    tiles = derive_service_tiles(view())
    assert [(tile.controlId, tile.page) for tile in tiles] == [
        ("service.pay", "service/pay"),
        ("topic.hospitals", "topic/hospitals"),
    ]


def test_home_offers_help_phrases_and_events(view):
    props = derive_home_page_props(view())
    assert [tile.controlId for tile in props.wide] == ["nav.international", "nav.services"]
    assert [tile.controlId for tile in props.small[:2]] == ["nav.phrasebook", "nav.events"]


def test_a_page_shows_steps_rows_phrases_and_ways_on(view):
    props = derive_service_page_props(view(), "pay")
    phone, cash = props.sections
    assert phone.numbered
    assert not cash.numbered
    assert phone.lines == ["Install an app.", "Add a card."]
    assert phone.rows == [{"name": "One payment", "value": "CNY 5 at most"}]
    assert phone.phrases[0]["chinese"] == "可以刷卡吗？"
    assert phone.places[0]["page"] == "place/sun-museum"
    assert phone.topicPage == "topic/hospitals"
    assert (cash.topicPage, cash.places) == ("", [])


def test_a_climate_is_drawn_and_read_out(view):
    _, cash = derive_service_page_props(view(), "pay").sections
    january = cash.climate[0]
    assert (january["label"], january["low"], january["high"]) == ("Jan", -8, 2)
    assert january["spoken"] == "January. -8 °C to 2 °C, 1 mm of rain"
    assert len(cash.climate) == 12


def test_what_is_old_or_unsure_says_so(view):
    phone, cash = derive_service_page_props(view("2026-11-24T09:00"), "pay").sections
    assert phone.warning == ""
    assert cash.warning == "Check before you go. Last checked: January 2020"


def test_the_page_names_its_sources_once_and_its_oldest_check(view):
    props = derive_service_page_props(view(), "pay")
    assert [row.title for row in props.sources] == [
        "Payment guide",
        "Cash guide",
        "Phone law",
        "Coin law",
    ]
    assert props.checked == "Facts checked: January 2020"


def test_an_unknown_page_of_help_is_refused(view):
    with pytest.raises(UnknownRecordError, match="no service moon"):
        derive_service_page_props(view(), "moon")
