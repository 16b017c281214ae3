# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.page import Page, PageKind, UnknownPageError, parse_page


@pytest.mark.parametrize(
    ("page_id", "page"),
    [
        ("home", Page(PageKind.HOME)),
        ("attract", Page(PageKind.ATTRACT)),
        ("language", Page(PageKind.LANGUAGE)),
        ("emergency", Page(PageKind.EMERGENCY)),
        ("international", Page(PageKind.INTERNATIONAL)),
        ("about", Page(PageKind.ABOUT)),
        ("topic/museums", Page(PageKind.TOPIC, "museums")),
        ("place/ritan-park", Page(PageKind.PLACE, "ritan-park")),
        ("driver-card/hotel", Page(PageKind.DRIVER_CARD, "hotel")),
        ("article/a-story", Page(PageKind.ARTICLE, "a-story")),
    ],
)
def test_a_page_id_names_a_page_and_back(page_id, page):
    assert parse_page(page_id) == page
    assert page.id == page_id


@pytest.mark.parametrize(
    "page_id", ["", "nowhere", "place", "place/", "home/more", "/home", "HOME", "driver_card/hotel"]
)
def test_an_id_that_names_no_page_is_refused_with_the_ids_there_are(page_id):
    with pytest.raises(UnknownPageError) as caught:
        parse_page(page_id)

    assert repr(page_id) in str(caught.value)
    assert "emergency" in str(caught.value)
    assert "place/…" in str(caught.value)


def test_the_numbers_qml_reads_stay_as_they_are():
    assert [kind.slug for kind in sorted(PageKind)] == [
        "attract",
        "language",
        "home",
        "topic",
        "place",
        "driver-card",
        "emergency",
        "article",
        "international",
        "about",
        "events",
        "phrasebook",
        "phrases",
        "diet",
        "services",
        "service",
        "theme",
        "video",
    ]
