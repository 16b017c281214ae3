# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of the hotel's own, played on the screen of a running kiosk."""

import shutil
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from tests.fakes.film import FIRST, SECOND, make_film
from tests.integration.desktop import ROOT, colours_in, wait_until

SECONDS = 8
WARNING_SECONDS = 3
# The middle of the film on a page of 1080 by 1920 pixels.
FILM = (400, 350, 280, 100)


@pytest.fixture
def pack(tmp_path: Path) -> Path:
    """The shipped pack with one film in it."""
    folder = tmp_path / "pack"
    shutil.copytree(ROOT / "resources" / "content" / "chaoyang", folder)
    (folder / "videos").mkdir()
    _ = QGuiApplication.instance() or QGuiApplication([])
    make_film(folder / "videos" / "my-morning.mp4", frames=SECONDS * 24)
    return folder


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """A hotel that soon asks whether anybody is there."""
    path = tmp_path / "site.yaml"
    path.write_text(f"idle:\n  warning_seconds: {WARNING_SECONDS}\n", "utf-8")
    return path


def is_near(colour: int, wanted: QColor) -> bool:
    found = QColor(colour)
    return (
        abs(found.red() - wanted.red()) < 40
        and abs(found.green() - wanted.green()) < 40
        and abs(found.blue() - wanted.blue()) < 40
    )


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_film_plays_and_nobody_is_asked_whether_they_are_there(desktop, start, pack, site):
    def shows(colour: QColor) -> bool:
        return all(is_near(found, colour) for found in colours_in(desktop.screenshot(), FILM))

    program = start(
        *("--windowed", "--content", str(pack), "--site", str(site), "--page", "video/my-morning")
    )
    guest = program.assistant
    guest.wait_for_page("video/my-morning")
    assert not shows(FIRST)

    guest.press("action.play")
    began = time.monotonic()
    wait_until(lambda: shows(FIRST))
    assert guest.find("action.play").name == "Pause"
    wait_until(lambda: shows(SECOND))
    # The film has run for longer than a guest may be silent.
    assert time.monotonic() - began > WARNING_SECONDS
    assert guest.look_for("action.stay") is None

    # Its scene comes back, and silence counts again.
    wait_until(lambda: not shows(SECOND))
    guest.find("action.stay", timeout=WARNING_SECONDS + 5)
    assert "Traceback" not in program.said
