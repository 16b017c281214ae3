# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Films play into pictures: a real one, made here, through the decoder of the wheels."""

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from kiosk.viewmodels.video_player import Pace, VideoPlayer
from kiosk.viewmodels.video_screen import VideoScreen
from tests.fakes.film import FIRST, SECOND, make_film

# The decoder warns of hardware that is not there, and of files that are no films.
pytestmark = pytest.mark.qt_log_level_fail("CRITICAL")


@pytest.fixture(scope="module")
def film(tmp_path_factory) -> Path:
    _ = QGuiApplication.instance() or QGuiApplication([])
    path = tmp_path_factory.mktemp("films") / "red-and-blue.mp4"
    make_film(path)
    return path


@pytest.fixture
def player(film):
    made = VideoPlayer()
    made.choose(film)
    yield made
    made.stop()
    wait(50)


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for(holds, seconds: float = 15) -> None:
    for _ in range(int(seconds * 100)):
        if holds():
            return
        wait(10)
    raise AssertionError("waited in vain")


def is_near(image: QImage, colour: QColor) -> bool:
    found = image.pixelColor(80, 45)
    parts = (
        (found.red(), colour.red()),
        (found.green(), colour.green()),
        (found.blue(), colour.blue()),
    )
    return all(abs(one - other) < 40 for one, other in parts)


def test_a_film_is_shown_frame_by_frame_to_its_end(player):
    seen: list[QImage | None] = []
    player.frameReady.connect(lambda: seen.append(player.image))

    player.toggle()
    assert player.is_playing
    wait_for(lambda: not player.is_playing)

    images = [image for image in seen if image is not None]
    assert {(image.width(), image.height()) for image in images} == {(160, 90)}
    assert is_near(images[0], FIRST)
    assert is_near(images[-1], SECOND)
    # Of 24 frames a busy machine drops some, and none is shown twice.
    assert 2 <= len(images) <= 24
    assert not player.has_failed
    # At the end the picture is gone, so that the scene shows again.
    assert seen[-1] is None
    assert player.image is None


def test_a_film_can_be_paused_and_goes_on(player):
    player.toggle()
    wait_for(lambda: player.image is not None)
    player.toggle()
    assert not player.is_playing
    wait(200)
    held = player.image
    wait(200)
    assert player.image is held
    player.toggle()
    assert player.is_playing
    wait_for(lambda: not player.is_playing)


def test_a_film_that_is_left_is_freed(player):
    player.toggle()
    wait_for(lambda: player.image is not None)
    player.stop()
    assert (player.image, player.is_playing) == (None, False)
    seen = []
    player.frameReady.connect(lambda: seen.append(player.image))
    wait(300)
    assert seen == []
    assert player.children() == []


def test_a_film_starts_again_after_its_end(player):
    player.toggle()
    wait_for(lambda: not player.is_playing)
    player.toggle()
    wait_for(lambda: player.image is not None)


def test_who_watches_is_not_idle(film):
    now = [0.0]
    player = VideoPlayer(monotonic=lambda: now[0])
    noted = []
    player.watched.connect(lambda: noted.append(now[0]))
    player.frameReady.connect(lambda: now.__setitem__(0, now[0] + 0.4))
    player.choose(film)
    player.toggle()
    wait_for(lambda: not player.is_playing)
    # Time is counted by frames here, 0.4 seconds each: every third one is noted.
    assert len(noted) >= 1
    assert all(later - sooner >= 1 for sooner, later in pairwise(noted))
    player.stop()


@pytest.mark.parametrize("content", [None, b"no film at all"])
def test_a_file_that_is_no_film_is_a_failure_and_nothing_else(film, tmp_path, caplog, content):
    path = tmp_path / "broken.mp4"
    if content is not None:
        path.write_bytes(content)
    player = VideoPlayer()
    player.choose(path)
    player.toggle()
    wait_for(lambda: player.has_failed)
    assert not player.is_playing
    assert "broken.mp4: the film cannot be played" in caplog.text
    # Another film is another chance.
    player.choose(film)
    assert not player.has_failed


def test_a_film_is_silent_until_it_is_wanted(player):
    assert player.is_muted
    player.toggle()
    wait_for(lambda: player.image is not None)
    assert not any("Audio" in type(part).__name__ for part in player.children())
    player.mute(is_muted=False)
    [audio] = [part for part in player.children() if "Audio" in type(part).__name__]
    assert not audio.isMuted()
    player.mute(is_muted=True)
    assert audio.isMuted()


def test_the_screen_paints_the_whole_picture_on_black(player):
    screen = VideoScreen()
    screen.setSize(screen.boundingRect().size())
    screen.setWidth(200)
    screen.setHeight(200)
    screen.setProperty("player", player)
    player.image = QImage(160, 90, QImage.Format.Format_RGB32)
    player.image.fill(FIRST)
    painted = QImage(200, 200, QImage.Format.Format_RGB32)
    painted.fill(QColor("white"))
    painter = QPainter(painted)
    screen.paint(painter)
    painter.end()
    assert is_near(painted.copy(20, 55, 160, 90), FIRST)
    assert painted.pixelColor(100, 10) == QColor("black")
    player.image = None
    painted.fill(QColor("white"))
    painter = QPainter(painted)
    screen.paint(painter)
    painter.end()
    assert painted.pixelColor(100, 100) == QColor("white")


@pytest.mark.parametrize(("rate", "shown"), [(10, 10), (24, 24), (30, 25), (60, 25)])
def test_at_most_25_frames_a_second_pass(rate, shown):
    pace = Pace()
    passed = sum(pace.lets(100 + frame / rate) for frame in range(rate))
    assert shown - 3 <= passed <= shown + 1


def test_frames_that_come_late_are_not_made_up_for():
    pace = Pace()
    assert pace.lets(1.0)
    assert pace.lets(9.0)
    assert not pace.lets(9.01)


def test_qt_multimedia_is_loaded_only_to_play():
    code = (
        "import sys, kiosk.viewmodels.video_page, kiosk.viewmodels.international_page;"
        "sys.exit('PySide6.QtMultimedia' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, check=False)
    assert done.returncode == 0
