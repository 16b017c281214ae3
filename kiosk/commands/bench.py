# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Start, memory, switches and idle cost, measured from outside by pixels, as ratios in one run.

Everything runs on a private X server whose frame buffer is read from a file: a frame counts when a
guest would see it. The floor is a bare PySide6 Qt Quick window; where Chromium is installed it shows
a static page of the same home screen. Programs are started in turn, so that all meet the same
machine. Needs Debian's xvfb and xdotool.
"""

import argparse
import json
import mmap
import os
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from kiosk import paths
from kiosk.commands.progress import Progress
from kiosk.domain.error import KioskError
from kiosk.services.settings import load_languages

_WIDTH, _HEIGHT = 1080, 1920
_SITE = "site.html"
_START_TIMEOUT_S = 30.0
_STILL_S = 0.12
_CHANGE_TIMEOUT_S = 3.0
_SAMPLED_ROWS = 96
_CLOCK = os.sysconf("SC_CLK_TCK")

_FLOOR = """
import sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'''import QtQuick
Window { visible: true; width: %d; height: %d; flags: Qt.FramelessWindowHint; color: "#0a4a57" }''')
app.exec()
"""


class BenchError(KioskError):
    """The bench cannot measure; the message says what is missing."""


class Screen:
    """The frame buffer of the private X server, as it is at this moment."""

    def __init__(self, path: Path) -> None:
        with path.open("rb") as stream:
            self._map = mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ)
        header = struct.unpack(">25I", self._map[:100])
        # XWD: header size, bytes a line and colour entries (12 bytes each) say where pixels begin.
        self._line = header[12]
        self._start = header[0] + header[19] * 12

    def pixel(self, x: int, y: int) -> tuple[int, int, int]:
        """Return red, green and blue at a point."""
        at = self._start + y * self._line + x * 4
        blue, green, red = self._map[at : at + 3]
        return red, green, blue

    def mark(self) -> int:
        """Return a number that changes with the picture: a hash of rows all over the screen."""
        step = _HEIGHT // _SAMPLED_ROWS
        return hash(
            b"".join(
                self._map[self._start + y * self._line : self._start + (y + 1) * self._line]
                for y in range(step // 2, _HEIGHT, step)
            )
        )


@dataclass(slots=True)
class Program:
    """A program under measurement: how to start it, and how its first useful frame looks."""

    name: str
    command: list[str]
    ready: Callable[[Screen], bool]
    taps: dict[str, tuple[int, int]] = field(default_factory=dict)


class Session:
    """A private X server with one program at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._display = f":{200 + os.getpid() % 600}"
        self._server = subprocess.Popen(  # noqa: S603 - the X server of this machine
            [  # noqa: S607
                "Xvfb",
                self._display,
                "-screen",
                "0",
                f"{_WIDTH}x{_HEIGHT}x24",
                "-fbdir",
                str(folder),
                "-nolisten",
                "tcp",
                # The server draws its pointer into the picture some 90 ms after a program is done.
                "-nocursor",
            ],
            stderr=subprocess.DEVNULL,
        )
        buffer = folder / "Xvfb_screen0"
        end = time.monotonic() + 10
        while not buffer.is_file() or buffer.stat().st_size < _WIDTH * _HEIGHT * 4:
            if time.monotonic() > end:
                raise BenchError("Xvfb does not start; install xvfb")
            time.sleep(0.05)
        time.sleep(0.3)
        self.screen = Screen(buffer)
        # Installed programs have their bytecode; this run keeps its own, whatever the shell says.
        inherited = {
            name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
        }
        self._environment = {
            **inherited,
            "PYTHONPYCACHEPREFIX": str(folder / "bytecode"),
            "DISPLAY": self._display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_QUICK_BACKEND": "software",
            "KIOSK_STATE_DIR": str(folder / "state"),
        }
        # One finger for the whole session: starting the tool takes longer than many a page.
        self._finger = subprocess.Popen(
            ["xdotool", "-"],  # noqa: S607
            env=self._environment,
            stdin=subprocess.PIPE,
            text=True,
        )

    def close(self) -> None:
        """Stop the X server."""
        self._finger.terminate()
        self._finger.wait()
        self._server.terminate()
        self._server.wait()

    @contextmanager
    def running(self, program: Program) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
        """Run a program; yields it and the seconds to its first useful frame."""
        began = time.perf_counter()
        process = subprocess.Popen(  # noqa: S603
            program.command,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            while not program.ready(self.screen):
                if time.perf_counter() - began > _START_TIMEOUT_S or process.poll() is not None:
                    raise BenchError(f"{program.name} shows no first frame")
                time.sleep(0.001)
            yield process, time.perf_counter() - began
        finally:
            _end(process)
            time.sleep(0.3)

    def tap(self, at: tuple[int, int]) -> None:
        """Touch a point."""
        self._do(f"mousemove {at[0]} {at[1]}", "mousedown 1", "mouseup 1")

    def _do(self, *commands: str) -> None:
        assert self._finger.stdin is not None  # noqa: S101 - it was opened with a pipe
        self._finger.stdin.write("".join(f"{command}\n" for command in commands))
        self._finger.stdin.flush()

    def tap_and_time(self, at: tuple[int, int]) -> float:
        """Touch a point; return the seconds until the last change of the picture."""
        self._do(f"mousemove {at[0]} {at[1]}")
        time.sleep(0.03)
        before = self.screen.mark()
        began = last = time.perf_counter()
        self._do("mousedown 1", "mouseup 1")
        changed = False
        while True:
            now = time.perf_counter()
            mark = self.screen.mark()
            if mark != before:
                before, last, changed = mark, now, True
            if changed and now - last > _STILL_S:
                return last - began
            if now - began > _CHANGE_TIMEOUT_S:
                raise BenchError("nothing changed after a touch")
            # The program and the X server share two cores with this loop.
            time.sleep(0.0005)

    def wait_until_still(self) -> None:
        """Wait until the picture rests."""
        mark, since = self.screen.mark(), time.perf_counter()
        end = since + _CHANGE_TIMEOUT_S
        while time.perf_counter() - since < _STILL_S and time.perf_counter() < end:
            time.sleep(0.005)
            new = self.screen.mark()
            if new != mark:
                mark, since = new, time.perf_counter()


def _end(process: subprocess.Popen[bytes]) -> None:
    for pid in _family(process.pid):
        try:
            os.kill(pid, 15)
        except ProcessLookupError:
            continue
    try:
        process.wait(5)
    except subprocess.TimeoutExpired:
        for pid in _family(process.pid):
            os.kill(pid, 9)
        process.wait()


def _family(pid: int) -> list[int]:
    """Return a process and everything it started."""
    found = [pid]
    for child in Path(f"/proc/{pid}/task/{pid}").glob("children"):
        for text in child.read_text().split():
            found += _family(int(text))
    return found


def memory_mib(pid: int) -> float:
    """Return the proportional set size of a process and its children in MiB."""
    total = 0
    for member in _family(pid):
        rollup = Path(f"/proc/{member}/smaps_rollup")
        try:
            lines = rollup.read_text().splitlines()
        except OSError:
            continue
        total += next(int(line.split()[1]) for line in lines if line.startswith("Pss:"))
    return total / 1024


def _cpu_s(pid: int) -> float:
    total = 0
    for member in _family(pid):
        fields = Path(f"/proc/{member}/stat").read_text().rsplit(")", maxsplit=1)[1].split()
        total += int(fields[11]) + int(fields[12])
    return total / _CLOCK


def idle_share(pid: int, seconds: float) -> float:
    """Return the share of one core a process uses while nobody touches it, in per cent."""
    before = _cpu_s(pid)
    time.sleep(seconds)
    return 100 * (_cpu_s(pid) - before) / seconds


def _close_to(pixel: tuple[int, int, int], wanted: tuple[int, int, int]) -> bool:
    return all(abs(one - other) < 8 for one, other in zip(pixel, wanted, strict=True))


def _read_guide(folder: Path) -> dict[str, tuple[int, int]]:
    """Write the pages for a browser and return where their controls are, from another process."""
    result = subprocess.run(  # noqa: S603 - this program itself
        [sys.executable, "-m", "kiosk", "bench", "--read-to", str(folder)],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "KIOSK_STATE_DIR": str(folder / "state")},
    )
    taps = json.loads(result.stdout.splitlines()[-1])
    return {name: (x, y) for name, (x, y) in taps.items()}


def _read_to(folder: Path) -> None:
    """Write the pages under measurement for a browser; print where their controls are, as JSON."""
    # Imported here: the process that measures must not load Qt.
    from kiosk.app import shelf_of  # noqa: PLC0415
    from kiosk.commands.bench_page import read_page, write_site  # noqa: PLC0415
    from kiosk.commands.gallery import Photographer, Shot  # noqa: PLC0415
    from kiosk.domain.session import TextSize, ThemeName  # noqa: PLC0415

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found = paths.find()
    photographer = Photographer(found.config / "site.example.yaml")
    shelf = shelf_of(found)
    taps: dict[str, tuple[int, int]] = {}
    pages = []

    def read(page: str, tag: str) -> list[str]:
        photographer.pose(Shot(page, tag, TextSize.SMALL, ThemeName.LIGHT, "portrait"))
        controls = photographer.controls()
        if tag == "en":
            taps.update({f"{page} {name}": centre for name, centre in controls.items()})
        root = photographer.guide.window.contentItem()
        pages.append(read_page(f"{page}.{tag}", root, tuple(controls), shelf, found.scenes))
        return list(controls)

    read("attract", "en")
    topics = [name for name in read("home", "en") if name.startswith("topic.")]
    for topic in topics:
        read(f"topic/{topic.removeprefix('topic.')}", "en")
    for language in photographer.guide.catalogs.languages:
        read("language", language.tag)
        if language.tag != "en":
            read("home", language.tag)
    write_site(pages, folder / _SITE, _WIDTH, _HEIGHT)
    print(json.dumps(taps))


def programs(folder: Path) -> list[Program]:
    """Return the programs to compare: floor, guide and, where it is installed, Chromium."""
    taps = _read_guide(folder)
    red, teal = (0x9E, 0x10, 0x26), (0x0A, 0x4A, 0x57)
    emergency = taps["home nav.emergency"]
    corner = (emergency[0] - 60, emergency[1] - 60)
    size = f"{_WIDTH}x{_HEIGHT}"
    guide = [
        sys.executable,
        "-m",
        "kiosk",
        "--windowed",
        "--size",
        size,
        "--page",
        "home",
        "--site",
        str(paths.find().config / "site.example.yaml"),
        "--now",
        "2026-11-24T09:41:02",
    ]
    found = [
        Program(
            "floor",
            [sys.executable, "-c", _FLOOR % (_WIDTH, _HEIGHT)],
            lambda screen: _close_to(screen.pixel(540, 960), teal),
        ),
        Program("guide", guide, lambda screen: _close_to(screen.pixel(*corner), red), taps),
    ]
    chromium = shutil.which("chromium")
    if chromium is not None:
        found.append(
            Program(
                "chromium",
                [
                    chromium,
                    "--no-sandbox",
                    "--kiosk",
                    f"--app={(folder / _SITE).as_uri()}",
                    f"--user-data-dir={folder / 'chromium'}",
                    "--no-first-run",
                    "--disable-gpu",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--disable-quic",
                    "--disable-extensions",
                    f"--window-size={_WIDTH},{_HEIGHT}",
                    "--window-position=0,0",
                ],
                lambda screen: _close_to(screen.pixel(*corner), red),
                taps,
            )
        )
    return found


@dataclass(slots=True)
class Figures:
    """What was measured of one program."""

    start_s: list[float] = field(default_factory=list)
    memory_mib: float = 0.0
    memory_after_50: float = 0.0
    memory_after_500: float = 0.0
    language_s: list[float] = field(default_factory=list)
    page_s: list[float] = field(default_factory=list)
    idle_page: float = 0.0
    idle_attract: float = 0.0


def _measure_starts(session: Session, found: list[Program], rounds: int) -> dict[str, Figures]:
    figures = {program.name: Figures() for program in found}
    progress = Progress(rounds * len(found), "starts")
    for number in range(rounds + 1):
        for program in found:
            with session.running(program) as (process, seconds):
                # The first round warms the disk and the caches; it is not counted.
                if number:
                    figures[program.name].start_s.append(seconds)
                if number == rounds:
                    session.wait_until_still()
                    time.sleep(2.0)
                    figures[program.name].memory_mib = memory_mib(process.pid)
            if number:
                progress.step(program.name)
    return figures


def _across(at: tuple[int, int], tag: str) -> tuple[int, int]:
    """Return where a control of an English page stands in a language."""
    return (_WIDTH - 1 - at[0], at[1]) if tag in _mirrored() else at


@cache
def _mirrored() -> frozenset[str]:
    """Return the languages written from the right, whose pages are mirrored."""
    found = paths.find()
    every = load_languages(found.translations, found.cache)
    return frozenset(language.tag for language in every if language.is_right_to_left)


def _measure_touches(
    session: Session, program: Program, figures: Figures, samples: int, idle_s: float
) -> None:
    """Measure idleness, languages and pages; the guide and the browser are touched alike."""
    taps = program.taps
    tags = [
        name.removeprefix("language language.")
        for name in taps
        if name.startswith("language language.")
    ]
    with session.running(program) as (process, _):
        time.sleep(3.0)
        figures.idle_page = idle_share(process.pid, idle_s)
        progress = Progress(2 * samples, f"touches, {program.name}")
        spoken = "en"
        # With a single language on offer there is nothing to switch to.
        for number in range(samples if len(tags) > 1 else 0):
            session.tap(_across(taps["home nav.language"], spoken))
            session.wait_until_still()
            tag = tags[(number + 1) % len(tags)]
            tile = _across(taps[f"language language.{tag}"], spoken)
            figures.language_s.append(session.tap_and_time(tile))
            spoken = tag
            progress.step("language")
        session.tap(_across(taps["home nav.language"], spoken))
        session.wait_until_still()
        session.tap(_across(taps["language language.en"], spoken))
        session.wait_until_still()
        tiles = _home_tiles(taps)
        for number in range(samples):
            figures.page_s.append(session.tap_and_time(tiles[number % len(tiles)]))
            session.tap(taps["home nav.home"])
            session.wait_until_still()
            progress.step("page")


def _home_tiles(taps: dict[str, tuple[int, int]]) -> list[tuple[int, int]]:
    return [at for name, at in taps.items() if name.startswith("home topic.")]


def _measure_guide(
    session: Session, guide: Program, figures: Figures, idle_s: float, pages: int
) -> None:
    """Measure what only the guide has: memory after many pages, and the attract loop."""
    taps, tiles = guide.taps, _home_tiles(guide.taps)
    with session.running(guide) as (process, _):
        time.sleep(1.5)
        progress = Progress(pages, "pages")
        for number in range(pages // 2):
            session.tap(tiles[number % len(tiles)])
            time.sleep(0.05)
            session.tap(taps["home nav.home"])
            time.sleep(0.05)
            if number == 25:
                figures.memory_after_50 = memory_mib(process.pid)
            progress.step("page")
            progress.step("page")
        time.sleep(1.0)
        figures.memory_after_500 = memory_mib(process.pid)
    attract = Program(
        "attract",
        [part for part in guide.command if part not in ("--page", "home")],
        lambda screen: _close_to(
            screen.pixel(*taps["attract action.begin"][:1], taps["attract action.begin"][1] - 40),
            (0x0A, 0x4A, 0x57),
        ),
    )
    with session.running(attract) as (process, _):
        time.sleep(3.0)
        figures.idle_attract = idle_share(process.pid, max(idle_s, 24.0))


def _ms(values: list[float]) -> str:
    return f"{statistics.median(values) * 1000:.0f} ms (worst {max(values) * 1000:.0f})"


def report(figures: dict[str, Figures]) -> list[tuple[str, str, str, bool | None]]:
    """Return rows of: what, figure, what must hold, whether it does (None: cannot be told)."""
    guide, floor = figures["guide"], figures["floor"]
    web = figures.get("chromium")
    start = statistics.median(guide.start_s)
    to_floor = start / statistics.median(floor.start_s)
    rows: list[tuple[str, str, str, bool | None]] = [
        ("start / floor", f"{to_floor:.2f} ({start * 1000:.0f} ms)", "<= 1.6", to_floor <= 1.6),
    ]
    if web is not None:
        ratio = start / statistics.median(web.start_s)
        rows.append(("start / Chromium", f"{ratio:.2f}", "<= 0.45", ratio <= 0.45))
    ratio = guide.memory_mib / floor.memory_mib
    rows.append(
        ("memory / floor", f"{ratio:.2f} ({guide.memory_mib:.0f} MiB)", "<= 2.0", ratio <= 2.0)
    )
    if web is not None:
        ratio = guide.memory_mib / web.memory_mib
        rows.append(("memory / Chromium", f"{ratio:.2f}", "<= 0.33", ratio <= 0.33))
    growth = 100 * (guide.memory_after_500 / guide.memory_after_50 - 1)
    rows.append(("growth from page 50 to 500", f"{growth:.1f} %", "<= 3 %", growth <= 3))
    for name, own, other, worst in (
        ("language switch", guide.language_s, [] if web is None else web.language_s, 0.050),
        ("tile to page", guide.page_s, [] if web is None else web.page_s, 0.100),
    ):
        if not own:
            continue
        rows.append((name, _ms(own), f"worst <= {worst * 1000:.0f} ms", max(own) <= worst))
        if other:
            median = statistics.median(own) <= statistics.median(other)
            rows.append((f"{name}, Chromium", _ms(other), "median of the guide <= this", median))
    rows.append(("idle on a page", f"{guide.idle_page:.2f} %", "<= 0.5 %", guide.idle_page <= 0.5))
    rows.append(
        (
            "idle in the attract loop",
            f"{guide.idle_attract:.2f} %",
            "<= 3 %",
            guide.idle_attract <= 3,
        )
    )
    return rows


def main(arguments: Sequence[str]) -> int:
    """Measure and print; return 1 when a row does not hold."""
    parser = argparse.ArgumentParser(prog="visitor-guide bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=7, help="starts of each program")
    parser.add_argument("--samples", type=int, default=60, help="touches of each kind")
    parser.add_argument("--pages", type=int, default=500, help="pages for the memory row")
    parser.add_argument("--idle", type=float, default=12.0, help="seconds of idleness measured")
    parser.add_argument("--read-to", type=Path, help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true")
    parsed = parser.parse_args(arguments)
    if parsed.read_to is not None:
        _read_to(parsed.read_to)
        return 0
    for tool in ("Xvfb", "xdotool"):
        if shutil.which(tool) is None:
            print(f"bench: {tool} is missing, install Debian's xvfb and xdotool", file=sys.stderr)
            return 1
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        session = Session(folder)
        try:
            found = programs(folder)
            figures = _measure_starts(session, found, parsed.rounds)
            by_name = {program.name: program for program in found}
            for one in found[1:]:
                _measure_touches(session, one, figures[one.name], parsed.samples, parsed.idle)
            _measure_guide(session, by_name["guide"], figures["guide"], parsed.idle, parsed.pages)
        except BenchError as error:
            print(f"bench: {error}", file=sys.stderr)
            return 1
        finally:
            session.close()
    failed = 0
    for what, figure, wanted, holds in report(figures):
        failed += holds is False
        verdict = {True: "holds", False: "MISSED", None: ""}[holds]
        print(f"{what:<28} {figure:<28} {wanted:<28} {verdict}")
    return 1 if failed else 0
