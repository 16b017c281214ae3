# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The topic page: filters and their words."""

import datetime as dt
from dataclasses import replace

import pytest

from kiosk.content.loader import load_pack
from kiosk.content.store import write_store
from kiosk.domain.field import AreaId, TopicId
from kiosk.domain.guests import GuestBand
from kiosk.domain.place import Place
from kiosk.domain.site import Site
from kiosk.i18n.catalog import SourceCatalog
from kiosk.i18n.localizer import Localizer
from kiosk.services.opening_watch import OpeningWatch
from kiosk.viewmodels.standpoint import Standpoint
from kiosk.viewmodels.topic_page import (
    TopicFilter,
    TopicPageViewModel,
    by_name,
    derive_letters,
    derive_topic_page_props,
)
from tests.conftest import NOW
from tests.fakes.language import ARABIC, CHINESE, ENGLISH, GERMAN, JAPANESE
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


def many(at, names: list[str]) -> list[Place]:
    """Return places of these names, with pinyin the same."""
    pattern = at.store.place("dawn-park")
    return [
        replace(pattern, id=f"place-{number}", name=name, pinyin=name)
        for number, name in enumerate(names)
    ]


@pytest.mark.parametrize(
    ("language", "names", "letters"),
    [
        pytest.param(GERMAN, ["Zypern", "Österreich", "Oman", "Angola"], [("A", 0), ("O", 1), ("Z", 3)], id="de"),
        pytest.param(CHINESE, ["Bìlǔ", "Āfùhàn", "Ā’ěrbāníyà"], [("A", 0), ("B", 2)], id="zh"),
        pytest.param(JAPANESE, ["ギニア", "アンゴラ", "韓国", "カタール"], [("あ", 0), ("か", 1), ("韓", 3)], id="ja"),
        pytest.param(ARABIC, ["تونس", "البرازيل", "الأردن", "إيران"], [("ا", 0), ("ب", 2), ("ت", 3)], id="ar"),
    ],
)  # fmt: skip
def test_letters_lead_to_the_first_name_of_each_in_every_language(view, language, names, letters):
    at = view(language=language)
    found = derive_letters(at, by_name(at, many(at, names)))
    assert [(row.letter, row.rowIndex) for row in found] == letters


def test_a_letter_says_the_first_name_it_leads_to(view):
    [row] = derive_letters(view(), many(view(), ["Angola"]))
    assert row.spoken == "A. Angola"


@pytest.mark.parametrize(
    ("count", "chosen", "has_letters"),
    [
        pytest.param(41, TopicFilter(), True, id="long"),
        pytest.param(40, TopicFilter(), False, id="short enough to look through"),
        pytest.param(41, TopicFilter(nearest=True), False, id="not in the order of names"),
    ],
)
def test_only_long_lists_sorted_by_name_have_letters(view, count, chosen, has_letters, monkeypatch):
    at = view(site=HOTEL)
    places = {place.id: place for place in many(at, [f"Name {n:02}" for n in range(count)])}
    monkeypatch.setattr(at.store, "places_in", lambda _: tuple(places))
    monkeypatch.setattr(at.store, "place", places.__getitem__)
    topic = replace(at.store.topic(SIGHTS), by_name=True)
    assert bool(derive_topic_page_props(at, topic, chosen).letters) == has_letters
    unsorted = replace(topic, by_name=False)
    assert not derive_topic_page_props(at, unsorted, chosen).letters


def test_the_embassies_are_reached_by_letters(paths, shelf):
    pack, _ = load_pack(paths.content, shelf.has_scene, shelf.has_icon)
    store = write_store(pack, "shipped", None)
    at = Standpoint(
        localizer=Localizer(language=ENGLISH, catalog=SourceCatalog()),
        store=store,
        hours=OpeningWatch(store, is_awake=True),
        site=Site(),
        now=dt.datetime.fromisoformat(NOW),
    )
    props = derive_topic_page_props(at, store.topic(TopicId("embassies")), TopicFilter())
    letters = [row.letter for row in props.letters]
    assert letters == sorted(letters)
    for row in props.letters:
        assert props.rows[row.rowIndex].name.startswith(row.letter)
    store.close()
