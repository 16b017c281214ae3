# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A guest's way through the guide, walked by an assistive client from outside."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from kiosk.domain.language import Language
from kiosk.i18n.catalog import Catalog, SourceCatalog, load_catalog
from kiosk.services.settings import load_languages
from tests.integration.assistant import CONTROLS, TEXTS, Assistant
from tests.integration.desktop import ROOT, Desktop, Program, wait_until

ARGUMENTS = ("--windowed", "--site", "resources/config/site.example.yaml")
CLOCK = ("--now", "2026-11-24T09:41")
DOCK = {
    "nav.home": "Home",
    "nav.language": "Language",
    "nav.access": "Access",
    "nav.emergency": "Emergency",
}
CHOSEN_PLACE = "798-art-zone"
OPENED_TOPIC = "see-and-do"


@pytest.fixture(scope="module")
def program(desktop: Desktop) -> Iterator[Program]:
    """One kiosk for the whole journey."""
    started = desktop.start(*ARGUMENTS, *CLOCK)
    yield started
    started.close()


@pytest.fixture(scope="module")
def guest(program: Program) -> Assistant:
    """An assistive client at the language picker, past the attract loop."""
    guest = program.assistant
    guest.wait_for_page("attract")
    guest.press("action.begin")
    guest.wait_for_page("language")
    return guest


@pytest.fixture(scope="module")
def offered(guest: Assistant) -> list[str]:
    """The tags of the languages on offer, as the picker shows them."""
    guest.wait_for_page("language")
    return [node.id.removeprefix("language.") for node in tiles(guest, "language.")]


@pytest.fixture(scope="module")
def languages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Language]:
    """The languages of the guide by their tags."""
    found = load_languages(ROOT / "translations", tmp_path_factory.mktemp("cache"))
    return {language.tag: language for language in found}


@pytest.fixture(autouse=True)
def _alive(program: Program) -> Iterator[None]:
    yield
    program.check_alive()


def tiles(guest: Assistant, prefix: str):
    return [node for node in guest.dump() if node.id.startswith(prefix)]


def placed_ids(guest: Assistant) -> set[str]:
    """Return the ids of the page; what is scrolled away counts, as texts differ in length."""
    # Whether a page goes on below the edge differs as well.
    turning = {"action.more"}
    return {node.id for node in guest.placed() if node.has_own_id} - turning


def catalog_of(language: Language) -> Catalog:
    if language.tag == "en":
        return SourceCatalog()
    return load_catalog(ROOT / "translations" / language.catalog)


def home_topics() -> dict[str, str]:
    """Return the English names of the topics that have a tile on the home page."""
    file = ROOT / "resources" / "content" / "chaoyang" / "topics.yaml"
    rows = yaml.safe_load(file.read_text("utf-8"))["topics"]
    return {row["id"]: row["name"] for row in rows if "home" in row}


def choose(guest: Assistant, tag: str) -> None:
    """Speak another language and come back to the page."""
    guest.press("nav.language")
    guest.wait_for_page("language")
    guest.press(f"language.{tag}")


def go_home(guest: Assistant) -> None:
    guest.press("nav.home")
    guest.wait_for_page("home")


def check_page(guest: Assistant) -> None:
    """Check what must be true of every page."""
    nodes = guest.dump()
    nameless = [node for node in nodes if node.actions and not node.name.strip()]
    assert not nameless
    unnamed = [node for node in nodes if node.role in CONTROLS and not node.has_own_id]
    assert not unnamed, "a control without an id of its own"
    headings = [node for node in nodes if node.role == "heading" and node.name.strip()]
    texts = [node for node in nodes if node.role in TEXTS and node.name.strip()]
    assert headings, "no heading for a screen reader"
    assert len(texts) > len(headings), "no text for a screen reader"


def test_picker_offers_each_language_under_its_own_name(guest, offered, languages):
    assert "en" in offered
    assert set(offered) <= set(languages)
    names = {node.id.removeprefix("language."): node.name for node in tiles(guest, "language.")}
    assert names == {tag: languages[tag].endonym for tag in offered}
    check_page(guest)


def test_dock_and_tiles_speak_each_language(guest, offered, languages):
    guest.wait_for_page("language")
    topics = home_topics()
    ids: dict[str, set[str]] = {}
    for turn, tag in enumerate(offered):
        if turn:
            choose(guest, tag)
        else:
            guest.press(f"language.{tag}")
        guest.wait_for_page("home")
        # What is open nearby comes after the first frame.
        wait_until(lambda: any(name.startswith("place.") for name in placed_ids(guest)))
        catalog = catalog_of(languages[tag])
        names = {node.id: node.name for node in guest.dump()}
        assert {dock: names[dock] for dock in DOCK} == {
            dock: catalog.message("kiosk", None, text) for dock, text in DOCK.items()
        }
        shown = {topic for topic in topics if f"topic.{topic}" in names}
        assert OPENED_TOPIC in shown
        for topic in shown:
            name = catalog.message("content", f"topics.{topic}.name", topics[topic])
            assert name is not None
            assert names[f"topic.{topic}"].startswith(name)
        check_page(guest)
        ids[tag] = placed_ids(guest)
    differing = {tag: found ^ ids["en"] for tag, found in ids.items() if found != ids["en"]}
    assert not differing


def test_names_differ_between_languages(guest, offered):
    seen = {}
    for tag in offered:
        choose(guest, tag)
        guest.wait_for_page("home")
        seen[tag] = guest.find("nav.emergency").name
    assert len(set(seen.values())) == len(offered), seen


def test_page_is_mirrored_for_arabic_only(guest, offered, languages):
    for tag in offered:
        choose(guest, tag)
        guest.wait_for_page("home")
        home, emergency = guest.find("nav.home"), guest.find("nav.emergency")
        is_mirrored = home.box[0] > emergency.box[0]
        assert is_mirrored == languages[tag].is_right_to_left, tag
    choose(guest, "en")
    guest.wait_for_page("home")


def test_guest_finds_a_place_and_its_driver_card(guest):
    go_home(guest)
    guest.press(f"topic.{OPENED_TOPIC}")
    guest.wait_for_page(f"topic/{OPENED_TOPIC}")
    check_page(guest)
    assert "filter.show-all" not in guest.ids()

    guest.press("filter.open-now")
    assert "filter.show-all" in guest.ids()
    assert "selected" in guest.find("filter.open-now").states
    place = tiles(guest, "place.")[0]
    guest.press(place.id)
    page = place.id.replace("place.", "place/")
    guest.wait_for_page(page)
    check_page(guest)
    heading = next(node for node in guest.dump() if node.role == "heading")
    assert place.name.startswith(heading.name)

    guest.press("action.driver-card")
    guest.wait_for_page(page.replace("place/", "driver-card/"))
    check_page(guest)
    guest.press("nav.back")
    guest.wait_for_page(page)


def test_guest_shows_the_waiter_what_is_dangerous(guest):
    go_home(guest)
    guest.press("nav.phrasebook")
    guest.wait_for_page("phrasebook")
    check_page(guest)
    guest.press("nav.diet")
    guest.wait_for_page("diet")
    check_page(guest)
    guest.press("diet.peanuts")
    assert "selected" in guest.find("diet.peanuts").states
    guest.press("action.show-card")
    guest.find("action.close-phrase")
    assert any("我对花生及花生制品过敏" in node.name for node in guest.dump())
    guest.press("action.close-phrase")
    guest.press("action.clear-card")
    assert "selected" not in guest.find("diet.peanuts").states


def test_guest_finds_a_sentence_for_the_driver(guest):
    go_home(guest)
    guest.press("nav.phrasebook")
    guest.press("phrases.taxi")
    guest.wait_for_page("phrases/taxi")
    check_page(guest)
    guest.press("phrase.taxi-airport")
    guest.find("action.turn-phrase")
    assert any(node.name == "请送我去首都机场。" for node in guest.dump())
    guest.press("nav.home")


def test_guest_looks_up_what_happens_in_september(guest):
    go_home(guest)
    guest.press("nav.events")
    guest.wait_for_page("events")
    check_page(guest)
    september = next(node for node in guest.placed() if node.id.endswith("-09"))
    guest.press(guest.reach(september.id).id)
    assert any("September" in node.name for node in guest.placed() if node.role == "heading")


def test_place_page_keeps_ids_and_page_in_every_language(guest, offered):
    go_home(guest)
    guest.press(f"topic.{OPENED_TOPIC}")
    guest.press(guest.reach(f"place.{CHOSEN_PLACE}").id)
    guest.wait_for_page(f"place/{CHOSEN_PLACE}")
    ids = {}
    headings = {}
    for tag in offered:
        choose(guest, tag)
        guest.wait_for_page(f"place/{CHOSEN_PLACE}")
        ids[tag] = placed_ids(guest)
        headings[tag] = next(node.name for node in guest.dump() if node.role == "heading")
        check_page(guest)
    choose(guest, "en")
    differing = {tag: found ^ ids["en"] for tag, found in ids.items() if found != ids["en"]}
    assert not differing
    assert all(headings.values())


@pytest.mark.parametrize(
    "way",
    [
        pytest.param(["home"], id="home"),
        pytest.param(["nav.language", "language"], id="language"),
        pytest.param(["nav.language", "nav.about", "about"], id="about"),
        pytest.param(["topic.see-and-do", "topic/see-and-do"], id="topic"),
        pytest.param(
            ["topic.see-and-do", f"place.{CHOSEN_PLACE}", f"place/{CHOSEN_PLACE}"], id="place"
        ),
        pytest.param(["action.driver-card", "driver-card/hotel"], id="driver-card"),
        pytest.param(["nav.international", "international"], id="international"),
        pytest.param(
            [
                "nav.international",
                "article.press-conference-2025-10-14",
                "article/press-conference-2025-10-14",
            ],
            id="article",
        ),
        pytest.param(["nav.international", "theme.water", "theme/water"], id="theme"),
        pytest.param(["nav.emergency", "emergency"], id="emergency"),
    ],
)
def test_emergency_and_home_are_one_touch_away_from_every_page(guest, way):
    *steps, page = way
    go_home(guest)
    for step in steps:
        guest.press(guest.reach(step).id)
    guest.wait_for_page(page)
    check_page(guest)

    guest.press("nav.emergency")
    guest.wait_for_page("emergency")
    assert any("120" in node.name for node in guest.dump())
    guest.press("nav.home")
    guest.wait_for_page("home")


def test_access_panel_names_its_choices_and_emergency_stays_in_reach(guest):
    go_home(guest)
    guest.press("nav.access")
    guest.find("access.done")
    check_page(guest)
    assert "selected" in guest.find("access.text-small").states
    guest.press("nav.emergency")
    guest.wait_for_page("emergency")
    assert "access.done" not in guest.ids()
    go_home(guest)


def test_nothing_was_written_outside_the_state_folder(desktop, program, guest):
    go_home(guest)
    home = Path(desktop.environment["HOME"])
    written = [path for path in home.rglob("*") if path.is_file()]
    # Fontconfig keeps a cache of its own; it is not the guide's.
    assert [path for path in written if "fontconfig" not in path.parts] == []


def test_journey_left_no_complaint(program):
    assert program.complaints == []
