# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fingers on the real window: taps, drags, and the silence after them."""

from pathlib import Path

import pytest

from tests.integration.assistant import Assistant, Node
from tests.integration.desktop import wait_until

CLOCK = ("--now", "2026-11-24T09:41")
SITE = ("--site", "resources/config/site.example.yaml")
# A language asked for by name is there even while it is a draft.
GERMAN = ("--language", "de")
PLACE = "place/798-art-zone"
# A drag moves the page by its own length, less what tells a drag from a tap.
DRAGGED, SLACK = 500, 60

SHORT_IDLE = """\
languages: [en, de]
idle:
  warning_seconds: 2
  countdown_seconds: 3
  reading_seconds: 2
  emergency_seconds: 2
"""


@pytest.fixture
def restless(tmp_path: Path) -> Path:
    """The site file of a hotel whose guests have little time."""
    file = tmp_path / "site.yaml"
    file.write_text(SHORT_IDLE, "utf-8")
    return file


def placed_headings(guest: Assistant) -> list[Node]:
    """Return the headings of the page, also those scrolled away, in reading order."""
    return [node for node in guest.placed() if node.role == "heading"]


def title_top(guest: Assistant) -> int:
    return placed_headings(guest)[0].box[1]


def test_touch_on_the_button_begins(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK).assistant
    guest.wait_for_page("attract")
    desktop.tap(*guest.find("action.begin").centre)
    guest.wait_for_page("language")
    desktop.tap(*guest.find("language.en").centre)
    guest.wait_for_page("home")


def test_touch_anywhere_begins(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK).assistant
    guest.wait_for_page("attract")
    desktop.tap(540, 1000)
    guest.wait_for_page("language")


def test_touch_on_a_language_of_the_attract_loop_starts_in_it(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK).assistant
    guest.wait_for_page("attract")
    starters = [node for node in guest.dump() if node.id.startswith("begin.")]
    desktop.tap(*starters[-1].centre)
    guest.wait_for_page("home")
    guest.press("nav.language")
    tag = starters[-1].id.removeprefix("begin.")
    assert "selected" in guest.find(f"language.{tag}").states


def test_finger_that_slides_off_a_button_does_nothing(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK, "--page", "home").assistant
    guest.wait_for_page("home")
    x, y = guest.find("nav.emergency").centre
    desktop.drag((x, y), (x, y - 600))
    guest.wait_for_page("home")
    assert "nav.emergency" in guest.ids()


def test_drag_scrolls_and_a_language_switch_keeps_page_and_scroll(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK, *GERMAN, "--page", PLACE).assistant
    guest.wait_for_page(PLACE)
    top = title_top(guest)
    desktop.drag((540, 1400), (540, 1400 - DRAGGED))
    scrolled = top - title_top(guest)
    assert DRAGGED - SLACK <= scrolled <= DRAGGED
    before = desktop.settled()

    def switch(language: str) -> None:
        desktop.tap(*guest.find("nav.language").centre)
        guest.wait_for_page("language")
        desktop.tap(*guest.find(language).centre)
        guest.wait_for_page(PLACE)

    names = [node.name for node in placed_headings(guest)]
    guest.press("nav.language")
    guest.find("language.de")
    other = "language.ja" if "language.ja" in guest.ids() else "language.en"
    guest.press("nav.back")
    guest.wait_for_page(PLACE)
    switch(other)
    assert top - title_top(guest) == scrolled
    assert [node.name for node in placed_headings(guest)] != names
    assert desktop.settled() != before
    switch("language.de")
    assert top - title_top(guest) == scrolled
    assert [node.name for node in placed_headings(guest)] == names
    assert desktop.settled() == before


def test_back_returns_to_where_the_list_was(desktop, start):
    guest = start("--windowed", *SITE, *CLOCK, "--page", "topic/see-and-do").assistant
    guest.wait_for_page("topic/see-and-do")
    desktop.drag((540, 1400), (540, 1400 - DRAGGED))
    before = desktop.settled()
    # One that is whole on the screen, clear of the filters above and the dock below.
    places = (node for node in guest.dump() if node.id.startswith("place."))
    place = next(node for node in places if 700 < node.centre[1] < 1500)
    desktop.tap(*place.centre)
    guest.wait_for_page(place.id.replace("place.", "place/"))
    desktop.tap(*guest.find("nav.back").centre)
    guest.wait_for_page("topic/see-and-do")
    assert desktop.settled() == before


def test_presses_through_an_assistant_count_as_touches(start, restless):
    guest = start("--windowed", "--site", str(restless), "--page", "topic/see-and-do").assistant
    guest.wait_for_page("topic/see-and-do")
    # Together longer than the silence allowed, each shorter.
    for _ in range(4):
        guest.press("filter.free")
        assert guest.look_for("action.stay", timeout=1) is None


def test_any_touch_answers_the_warning_and_keeps_the_session(desktop, start, restless):
    guest = start("--windowed", "--site", str(restless), "--page", "topic/see-and-do").assistant
    guest.wait_for_page("topic/see-and-do")
    guest.press("filter.free")
    guest.find("action.stay", timeout=10)
    assert "action.start-over" in guest.ids()
    guest.wait_for_page("topic/see-and-do")

    desktop.tap(540, 500)
    wait_until(lambda: "action.stay" not in guest.ids())
    guest.wait_for_page("topic/see-and-do")
    # The touch answered; it did not go through to the page below.
    assert "selected" in guest.find("filter.free").states


def test_emergency_is_one_touch_away_from_the_warning(desktop, start, restless):
    guest = start("--windowed", "--site", str(restless), "--page", "home").assistant
    guest.find("action.stay", timeout=10)
    desktop.tap(*guest.find("nav.emergency").centre)
    guest.wait_for_page("emergency")
    assert "action.stay" not in guest.ids()


def test_silence_forgets_language_text_size_filters_and_history(desktop, start, restless):
    program = start("--windowed", "--site", str(restless), *GERMAN)
    guest = program.assistant
    guest.wait_for_page("attract")
    guest.press("action.begin")
    guest.wait_for_page("language")
    assert "selected" in guest.find("language.de").states
    guest.press("language.en")
    guest.wait_for_page("home")
    guest.press("nav.access")
    guest.press("access.text-big")
    assert "selected" in guest.find("access.text-big").states
    guest.press("access.done")
    guest.press("topic.see-and-do")
    guest.press("filter.free")

    guest.find("action.stay", timeout=10)
    guest.wait_for_page("attract", timeout=10)
    guest.press("action.begin")
    guest.wait_for_page("language")
    assert "selected" in guest.find("language.de").states
    assert "nav.back" not in guest.ids()
    guest.press("language.en")
    guest.wait_for_page("home")
    guest.press("nav.access")
    assert "selected" in guest.find("access.text-small").states
    guest.press("access.done")
    guest.press("topic.see-and-do")
    guest.wait_for_page("topic/see-and-do")
    assert "selected" not in guest.find("filter.free").states
    assert "filter.show-all" not in guest.ids()
    program.check_alive()
