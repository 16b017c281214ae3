# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The guide under cage, as on a kiosk: full screen, as an unprivileged user, without complaint.

cage shows on a screen that exists in memory only. What the guide asks of it is read from the
protocol, which libwayland writes to standard error.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.desktop import ROOT, Program, wait_until

pytestmark = pytest.mark.skipif(shutil.which("cage") is None, reason="cage is not installed")

# The user of nobody; the only one sure to exist.
_NOBODY = "65534"
_STAYS_SECONDS = 4
_PROTOCOL = re.compile(r"^\[ *\d+\.\d+\] ")
# What cage and Xwayland say of the machine: no graphics card, a screen that is none.
_OF_CAGE = re.compile(r"^\d\d:\d\d:\d\d\.\d+ \[|glamor")


def as_nobody() -> list[str]:
    """Return the words that start a program as nobody; none where the tests are not root's."""
    if os.geteuid() != 0:
        return []
    become = ["setpriv", "--reuid", _NOBODY, "--regid", _NOBODY, "--clear-groups"]
    reads = subprocess.run(
        [*become, sys.executable, "-c", "import kiosk.app"],
        cwd="/",
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        capture_output=True,
        check=False,
    )
    if reads.returncode == 0:
        return become
    # The checkout lies where only root may look; nobody may look there too, and no more.
    allow = "-all,+dac_override"
    return [*become, f"--inh-caps={allow}", f"--ambient-caps={allow}"]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder of nobody's; pytest's own are closed to others."""
    made = Path(tempfile.mkdtemp(prefix="kiosk-cage-"))
    for name in ("run", "home", "state"):
        (made / name).mkdir(mode=0o700)
    if os.geteuid() == 0:
        for path in (made, *made.iterdir()):
            os.chown(path, int(_NOBODY), int(_NOBODY))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def program(folder: Path) -> Iterator[Program]:
    """The guide in cage, with nothing between it and the screen."""
    environment = {
        "HOME": str(folder / "home"),
        "KIOSK_STATE_DIR": str(folder / "state"),
        "LC_ALL": "C.UTF-8",
        "PATH": os.environ["PATH"],
        "WAYLAND_DEBUG": "client",
        "WLR_BACKENDS": "headless",
        "WLR_LIBINPUT_NO_DEVICES": "1",
        "WLR_RENDERER": "pixman",
        "XDG_RUNTIME_DIR": str(folder / "run"),
    }
    site = ROOT / "resources" / "config" / "site.example.yaml"
    started = Program(
        [*as_nobody(), "cage", "--", sys.executable, "-m", "kiosk", "--site", str(site)],
        environment=environment,
        folder=ROOT,
        log=folder / "log",
    )
    yield started
    started.close()


def screen_of(said: str) -> str | None:
    """Return the size of the screen as cage states it, such as ``1280, 720``."""
    mode = re.search(r"wl_output@\d+\.mode\(\d+, (\d+, \d+), ", said)
    return None if mode is None else mode[1]


def test_guide_fills_the_screen_of_cage_and_stays(program):
    screen = wait_until(lambda: screen_of(program.said))

    def fills() -> bool:
        program.check_alive()
        # The window covers the screen, and a picture of that size has been handed over.
        return (
            f".set_window_geometry(0, 0, {screen})" in program.said
            and re.search(rf"\.create_buffer\(new id \S+, 0, {screen}, ", program.said) is not None
        )

    wait_until(fills)
    assert "xdg_toplevel" in program.said
    assert ".set_fullscreen(" in program.said
    with pytest.raises(subprocess.TimeoutExpired):
        program.wait_for_end(_STAYS_SECONDS)
    complaints = [
        line
        for line in program.complaints
        if not _PROTOCOL.match(line) and not _OF_CAGE.search(line)
    ]
    assert complaints == []


def test_guide_in_cage_is_not_root(program):
    wait_until(lambda: ".set_fullscreen(" in program.said)
    owners = {path.stat().st_uid for path in program_state(program).rglob("*")}
    assert owners
    assert 0 not in owners


def program_state(program: Program) -> Path:
    return Path(program.environment["KIOSK_STATE_DIR"])
