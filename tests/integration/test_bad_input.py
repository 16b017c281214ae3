# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Damaged and wrong input: the screen never goes black, and one line says what to mend and where."""

import re
import shutil
from pathlib import Path

import pytest

from tests.integration.desktop import ROOT, Desktop, Program, colours_in, wait_until

GARBAGE = b"\x00\xffthis is not what was expected\n" * 8
# After so long the guide tries again by itself.
RETRY_SECONDS = 10
# A drawn page has hundreds of colours, a blank one has one.
DRAWN = 20
SITE = ROOT / "resources" / "config" / "site.example.yaml"


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the program, to be damaged."""
    folder = tmp_path / "checkout"
    for name in ("kiosk", "resources", "translations"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


def check_drawn(desktop: Desktop) -> None:
    """Check that there is something to read on the whole of the screen."""
    image = desktop.settled()
    width, height = image.width(), image.height()
    assert len(colours_in(image)) > DRAWN
    bands = [(0, top, width, height // 4) for top in range(0, height, height // 4)]
    assert all(colours_in(image, band) != {0} for band in bands), "a part of the screen is black"


def check_guide_stands(desktop: Desktop, program: Program, page: str = "attract") -> None:
    """Check that a page of the guide came up, and that nothing fell over on the way."""
    program.assistant.wait_for_page(page, timeout=15)
    check_drawn(desktop)
    program.check_alive()
    assert "Traceback" not in program.said


def check_one_message(program: Program, pattern: str) -> None:
    """Check that one line, and only one, speaks of the fault."""
    matching = [line for line in program.complaints if re.search(pattern, line)]
    assert len(matching) == 1, f"{pattern!r} in:\n{program.said}"


def test_missing_pack_folder_shows_the_built_in_guide(desktop, start, tmp_path):
    program = start("--windowed", "--content", str(tmp_path / "nowhere"))
    check_guide_stands(desktop, program)
    check_one_message(program, r"/nowhere:1: ")


def test_damaged_pack_shows_the_built_in_guide(desktop, start, tmp_path):
    pack = tmp_path / "pack"
    shutil.copytree(ROOT / "resources" / "content" / "chaoyang", pack)
    (pack / "topics.yaml").write_text("topics:\n  - {id: see-and-do, name: [\n", "utf-8")
    program = start("--windowed", "--content", str(pack), "--page", "home")
    check_guide_stands(desktop, program, "home")
    check_one_message(program, r"pack/topics\.yaml:\d+: ")
    assert program.assistant.find("topic.see-and-do")


def test_damaged_pack_shows_its_last_good_state(desktop, start, tmp_path):
    pack, state = tmp_path / "pack", tmp_path / "state"
    shutil.copytree(ROOT / "resources" / "content" / "chaoyang", pack)
    topics = pack / "topics.yaml"
    topics.write_text(topics.read_text("utf-8").replace("See and do", "Seen before"), "utf-8")
    good = start("--windowed", "--content", str(pack), "--page", "home", state=state)
    check_guide_stands(desktop, good, "home")
    good.close()

    topics.write_bytes(GARBAGE)
    program = start("--windowed", "--content", str(pack), "--page", "home", state=state)
    check_guide_stands(desktop, program, "home")
    check_one_message(program, r"pack/topics\.yaml:\d+: ")
    assert program.assistant.find("topic.see-and-do").name.startswith("Seen before")


def test_damaged_built_in_guide_shows_help_and_emergency_numbers(desktop, start, checkout):
    topics = checkout / "resources" / "content" / "chaoyang" / "topics.yaml"
    good = topics.read_bytes()
    topics.write_bytes(GARBAGE)
    program = start("--windowed", "--site", str(SITE), root=checkout)
    guest = program.assistant
    texts = wait_until(lambda: [node.name for node in guest.dump() if node.name])
    assert any("120" in text for text in texts)
    assert any("北京市朝阳区亮马桥路" in text for text in texts)
    check_drawn(desktop)
    topics.write_bytes(good)
    guest.wait_for_page("attract", timeout=RETRY_SECONDS + 10)
    check_drawn(desktop)
    program.check_alive()
    check_one_message(program, r"topics\.yaml:\d+: ")


@pytest.mark.parametrize("domain", ["kiosk", "content"])
def test_damaged_catalogue_withdraws_its_language(desktop, start, checkout, domain):
    catalogue = checkout / "translations" / "de" / "LC_MESSAGES" / f"{domain}.mo"
    catalogue.parent.mkdir(parents=True, exist_ok=True)
    catalogue.write_bytes(GARBAGE)
    arguments = ("--windowed", "--language", "de", "--page", "language")
    program = start(*arguments, root=checkout)
    check_guide_stands(desktop, program, "language")
    if domain == "kiosk":
        check_one_message(program, rf"de/LC_MESSAGES/{domain}\.mo:1: ")
    ids = program.assistant.ids()
    assert "language.en" in ids
    assert "language.de" not in ids
    assert program.assistant.find("nav.home").name == "Home"


@pytest.mark.parametrize("name", ["scenes/home-ltr.svg", "icons/home.svg"])
@pytest.mark.parametrize(
    "damage",
    [
        pytest.param(GARBAGE, id="no text"),
        pytest.param(b"This is text, but no drawing.\n", id="no drawing"),
        pytest.param(b"", id="empty"),
    ],
)
def test_damaged_picture_leaves_the_rest_of_the_page(desktop, start, checkout, name, damage):
    picture = checkout / "resources" / "images" / name
    picture.write_bytes(damage)
    program = start("--windowed", "--page", "home", root=checkout)
    check_guide_stands(desktop, program, "home")
    check_one_message(program, rf"{re.escape(picture.name)}:\d+: ")


def test_missing_picture_leaves_the_rest_of_the_page(desktop, start, checkout):
    (checkout / "resources" / "images" / "scenes" / "home-ltr.svg").unlink()
    program = start("--windowed", "--page", "home", root=checkout)
    check_guide_stands(desktop, program, "home")
    check_one_message(program, r"home-ltr\.svg:1: ")


@pytest.mark.parametrize(
    ("damaged", "message"),
    [
        pytest.param("*.sqlite", r"content-.*\.sqlite", id="content"),
        pytest.param("*.json", None, id="settings"),
        pytest.param("*.stamp", None, id="stamp"),
        pytest.param("qml/*", None, id="qml"),
    ],
)
def test_damaged_cache_is_made_anew(desktop, start, tmp_path, damaged, message):
    state = tmp_path / "state"
    first = start("--windowed", "--page", "home", state=state)
    check_guide_stands(desktop, first, "home")
    assert first.complaints == []
    first.close()

    files = [path for path in (state / "cache").glob(damaged) if path.is_file()]
    assert files
    for file in files:
        file.write_bytes(GARBAGE)
    program = start("--windowed", "--page", "home", state=state)
    check_guide_stands(desktop, program, "home")
    if message is None:
        assert program.complaints == []
    else:
        check_one_message(program, message)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        pytest.param("default_language: en\nidle: [\n", r"\d+", id="no YAML"),
        pytest.param("default_language: en\nidel: {}\n", "2", id="unknown key"),
        pytest.param("idle:\n  warning_seconds: soon\n", "2", id="no number"),
        pytest.param("idle:\n  warning_seconds: 0\n", "2", id="out of range"),
    ],
)
def test_broken_site_file_leaves_the_defaults(desktop, start, tmp_path, text, line):
    site = tmp_path / "hotel.yaml"
    site.write_text(text, "utf-8")
    program = start("--windowed", "--site", str(site))
    check_guide_stands(desktop, program)
    check_one_message(program, rf"hotel\.yaml:{line}: ")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        pytest.param(["--page", "nowhere"], "nowhere", id="unknown page"),
        pytest.param(["--page", "place/nowhere"], "nowhere", id="unknown place"),
        pytest.param(["--page", "topic/nowhere"], "nowhere", id="unknown topic"),
        pytest.param(["--language", "tlh"], "tlh", id="unknown language"),
        pytest.param(["--hover"], "--hover", id="unknown flag"),
        pytest.param(["--size", "wide"], "1080x1920", id="no size"),
        pytest.param(["--now", "yesterday"], "2026-11-24T09:41", id="no time"),
        pytest.param(["--site", "/nowhere.yaml"], "/nowhere.yaml", id="no site file"),
        pytest.param(["--theme", "pink"], "pink", id="unknown theme"),
        pytest.param(["--text-size", "huge"], "huge", id="unknown text size"),
    ],
)
def test_wrong_argument_ends_with_two_and_says_why(start, arguments, message):
    program = start("--windowed", *arguments)
    assert program.wait_for_end() == 2
    assert "Traceback" not in program.said
    assert message in program.complaints[-1]


def test_state_folder_that_cannot_be_written_is_done_without(desktop, start, tmp_path):
    state = tmp_path / "state"
    state.write_text("A file stands where the folder should be.\n", "utf-8")
    program = start("--windowed", "--page", "home", state=state)
    check_guide_stands(desktop, program, "home")
    assert program.complaints
    assert all(str(state) in line for line in program.complaints), program.said
    assert state.read_text("utf-8").startswith("A file stands")


def test_window_too_small_says_so(desktop, start):
    program = start("--windowed", "--size", "300x300")
    guest = program.assistant
    guest.wait_for_page("attract")
    assert any("too small" in node.name for node in guest.dump())
    x, y, width, height = next(node for node in guest.dump() if not node.depth).box
    assert (width, height) == (300, 300)
    shown = colours_in(desktop.settled(), (x, y, width, height))
    assert len(shown) > 2
    program.check_alive()
