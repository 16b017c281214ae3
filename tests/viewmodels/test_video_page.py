# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of a film, and the gallery that leads to it."""

from contextlib import closing

import pytest

from kiosk.content.loader import load_pack
from kiosk.content.store import UnknownRecordError, write_store
from kiosk.viewmodels.international_page import derive_international_page_props
from kiosk.viewmodels.video_page import VideoPageViewModel

RECORD = """
videos:
  - id: morning
    file: Morning.mp4
    title: My morning
    summary: A baker from abroad opens her shop.
    minutes: 3
    scene: food-street
    sources:
      - title: The baker
        date: undated
"""


@pytest.fixture
def film_view(tiny_pack, view):
    """A standpoint on the tiny pack with two films, of which one has a record."""
    (tiny_pack / "videos").mkdir()
    for name in ("Morning.mp4", "by_the-river.WEBM", ".hidden"):
        (tiny_pack / "videos" / name).write_bytes(b"")
    (tiny_pack / "videos.yaml").write_text(RECORD, "utf-8")
    pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)
    with closing(write_store(pack, "films", None)) as store:
        found = view()
        object.__setattr__(found, "store", store)
        yield found


def test_each_film_has_a_tile(film_view):
    tiles = derive_international_page_props(film_view).videos

    assert [(tile.page, tile.name, tile.detail, tile.scene) for tile in tiles] == [
        ("video/morning", "My morning", "3 minutes", "food-street"),
        ("video/by-the-river", "by the river", "", "film-museum"),
    ]


def test_a_pack_without_films_has_no_tile(view):
    assert derive_international_page_props(view()).videos == ()


def test_the_page_tells_of_the_film_and_knows_its_file(film_view, tiny_pack):
    page = VideoPageViewModel()
    page.show(film_view, "morning")

    assert page.property("title") == "My morning"
    assert page.property("summary") == "A baker from abroad opens her shop."
    assert page.property("length") == "3 minutes"
    assert page.property("source") == "Source: \u2068The baker\u2069"
    assert page.property("failure") == ""
    assert not page.property("playing")
    video = film_view.store.videos[0]
    assert film_view.store.video_path(video) == tiny_pack.resolve() / "videos" / "Morning.mp4"


def test_an_unknown_film_is_refused(film_view):
    with pytest.raises(UnknownRecordError, match="no video moon"):
        VideoPageViewModel().show(film_view, "moon")


def test_a_failure_is_one_calm_sentence(film_view):
    page = VideoPageViewModel()
    page.show(film_view, "morning")
    page.property("player").has_failed = True
    assert page.property("failure") == "This film cannot be shown now. Please tell the hotel desk."
    # The same film at the next minute is not another try.
    page.show(film_view, "morning")
    assert page.property("failure")
    page.show(film_view, "by-the-river")
    assert page.property("failure") == ""


def test_the_next_visitor_finds_the_film_silent(film_view):
    page = VideoPageViewModel()
    page.show(film_view, "morning")
    page.toggleSound()
    assert not page.property("muted")
    page.forget()
    assert page.property("muted")
