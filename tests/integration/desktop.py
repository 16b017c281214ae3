# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A private desktop around a running kiosk: screen, window manager, session and access bus.

The screen is Xvfb, whose picture lies in a file; nothing else is needed to look at it.
"""

import os
import selectors
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from PySide6.QtGui import QImage

from tests.integration.assistant import Assistant

T = TypeVar("T")

ROOT = Path(__file__).resolve().parents[2]
SCREEN = (1080, 1920)

_BUS_LAUNCHERS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi-bus-launcher"))
_BRIDGE = "AtSpiAdaptor::applicationInterface"
_PAUSE = 0.05
# A drag in this many steps, each this long, is a finger's and no jump.
_DRAG_STEPS = 25
_STEP_SECONDS = "0.012"
_HOLD_STEPS = 20
_LOOKS = 3


def wait_until(found: Callable[[], T | None], timeout: float = 15) -> T:
    """Return what ``found`` returns as soon as that is something; fail when it takes too long."""
    end = time.monotonic() + timeout
    while not (value := found()):
        assert time.monotonic() < end, f"waited {timeout} s in vain"
        time.sleep(_PAUSE)
    return value


class Program:
    """A running kiosk. What it says on standard error lies in ``log``."""

    def __init__(
        self,
        command: Sequence[str],
        *,
        environment: Mapping[str, str],
        folder: Path,
        log: Path,
    ) -> None:
        self.environment = dict(environment)
        self._log = log
        with log.open("wb") as stream:
            self.process = subprocess.Popen(
                list(command),
                cwd=folder,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=stream,
                stderr=stream,
                start_new_session=True,
            )
        self._assistant: Assistant | None = None

    @property
    def said(self) -> str:
        """Everything the program said so far."""
        return self._log.read_text("utf-8", "replace")

    @property
    def complaints(self) -> list[str]:
        """The lines it said, without what Qt's bridge says of itself under every program."""
        return [line for line in self.said.splitlines() if line and _BRIDGE not in line]

    @property
    def assistant(self) -> Assistant:
        """An assistive client connected to this program."""
        if self._assistant is None:
            self._assistant = Assistant(self.process.pid, self.environment)
        return self._assistant

    def check_alive(self) -> None:
        """Fail when the program has ended."""
        assert self.process.poll() is None, f"ended with {self.process.returncode}:\n{self.said}"

    def wait_for_end(self, timeout: float = 20) -> int:
        """Return the exit code of a program that ends by itself."""
        return self.process.wait(timeout)

    def close(self) -> None:
        """End the program and what it started."""
        if self._assistant is not None:
            self._assistant.close()
        end_group(self.process)


def end_group(process: "subprocess.Popen[bytes]") -> None:
    """End a process that leads its own group, and the group."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, number)
        except ProcessLookupError:
            break
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            continue
    process.wait(5)
    if process.stdout is not None:
        process.stdout.close()


class Desktop:
    """A desktop of one's own; use it as a context manager."""

    def __init__(self, folder: Path, size: tuple[int, int] = SCREEN) -> None:
        self._folder = folder
        self._size = size
        self._stack = ExitStack()
        self._programs = 0
        self.environment: dict[str, str] = {}

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._start(stack)
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stack.close()

    def _start(self, stack: ExitStack) -> None:
        names = ("runtime", "services", "home", "screen")
        runtime, services, home, screen = (self._folder / name for name in names)
        for folder in (runtime, services, home, screen):
            folder.mkdir(mode=0o700)
        # Nothing of the surroundings leaks in: no display, no bus, no settings of the tester's.
        self.environment = {
            "HOME": str(services),
            "LANG": "C.UTF-8",
            "LC_ALL": "C.UTF-8",
            "PATH": os.environ["PATH"],
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        display = self._service(
            stack,
            [
                *("Xvfb", "-displayfd", "1", "-nolisten", "tcp", "-fbdir", str(screen)),
                *("-screen", "0", f"{self._size[0]}x{self._size[1]}x24"),
            ],
        )
        self.environment["DISPLAY"] = f":{display}"
        self._service(stack, ["openbox", "--sm-disable"], answers=False)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._service(
            stack, ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
        )
        launcher = next(path for path in _BUS_LAUNCHERS if path.exists())
        self._service(stack, [str(launcher), "--launch-immediately"], answers=False)
        self._command(
            [
                *("gdbus", "call", "--session", "--dest", "org.a11y.Bus"),
                *("--object-path", "/org/a11y/bus", "--method", "org.a11y.Bus.GetAddress"),
            ]
        )
        # Of its own, so that a test can tell what the guide leaves there.
        self.environment["HOME"] = str(home)

    def _service(self, stack: ExitStack, command: Sequence[str], *, answers: bool = True) -> str:
        """Start a service that stays; return its first line of output where it ``answers``."""
        with (self._folder / f"{Path(command[0]).name}.log").open("wb") as log:
            process = subprocess.Popen(
                list(command),
                env=self.environment,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE if answers else log,
                stderr=log,
                start_new_session=True,
            )
        stack.callback(end_group, process)
        if process.stdout is None:
            return ""
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            assert selector.select(15), f"{command[0]} does not answer"
        return process.stdout.readline().decode().strip()

    def _command(self, command: Sequence[str]) -> str:
        done = subprocess.run(
            list(command),
            env=self.environment,
            capture_output=True,
            check=False,
            text=True,
            timeout=30,
        )
        assert done.returncode == 0, f"{command[0]}: {done.stderr}"
        return done.stdout

    def start(self, *arguments: str, root: Path = ROOT, state: Path | None = None) -> Program:
        """Start ``python -m kiosk`` from a checkout, with a state folder of its own."""
        self._programs += 1
        name = f"program-{self._programs}"
        return Program(
            [sys.executable, "-m", "kiosk", *arguments],
            environment=self.environment
            | {"KIOSK_STATE_DIR": str(state or self._folder / f"{name}-state")},
            folder=root,
            log=self._folder / f"{name}.log",
        )

    def screenshot(self) -> QImage:
        """Return what is on the screen."""
        # The file is an X window dump: its header states sizes and where the pixels begin.
        dump = next((self._folder / "screen").iterdir()).read_bytes()
        header = struct.unpack_from(">25I", dump)
        size, width, height, stride, colours = (header[n] for n in (0, 4, 5, 12, 19))
        pixels = dump[size + 12 * colours :]
        return QImage(pixels, width, height, stride, QImage.Format.Format_RGB32).copy()

    def settled(self, timeout: float = 10) -> QImage:
        """Return what is on the screen once it has stopped to change."""
        shots = [self.screenshot()]

        def stands() -> QImage | None:
            shots.append(self.screenshot())
            return shots[-1] if shots[-1] == shots[-2] else None

        # Two looks apart are not enough: a start or a picture may pause as long.
        image = wait_until(stands, timeout)
        for _ in range(_LOOKS - 1):
            time.sleep(_PAUSE)
            image = wait_until(stands, timeout)
        return image

    def tap(self, x: int, y: int) -> None:
        """Touch a point and take the finger, which the screen shows as a pointer, away."""
        self._xdotool("mousemove", str(x), str(y), "click", "1", "mousemove", "0", "0")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Put a finger down, draw it along, hold it still and lift it, so that nothing flies on."""
        words = ["mousemove", str(start[0]), str(start[1]), "mousedown", "1"]
        for step in range(1, _DRAG_STEPS + 1):
            x = start[0] + (end[0] - start[0]) * step // _DRAG_STEPS
            y = start[1] + (end[1] - start[1]) * step // _DRAG_STEPS
            words += ["sleep", _STEP_SECONDS, "mousemove", str(x), str(y)]
        words += ["sleep", _STEP_SECONDS] * _HOLD_STEPS
        self._xdotool(*words, "mouseup", "1", "mousemove", "0", "0")

    def _xdotool(self, *words: str) -> None:
        self._command(["xdotool", *words])


def colours_in(image: QImage, box: tuple[int, int, int, int] | None = None) -> set[int]:
    """Return the colours of an image, or of a part of it, looked at every fourth pixel."""
    part = image if box is None else image.copy(*box)
    step = 4
    return {
        part.pixel(x, y) & 0xFFFFFF
        for y in range(0, part.height(), step)
        for x in range(0, part.width(), step)
    }
