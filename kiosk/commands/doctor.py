# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What this machine has for the guide: fonts, renderer, touch, voice, clock, disk, permissions."""

import argparse
import datetime as dt
import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from kiosk import __version__, paths
from kiosk.content.fault import ContentError
from kiosk.domain.language import TYPEFACES
from kiosk.services.settings import load_languages

_ENOUGH_MIB = 200
# The program was made after this day, so a clock that says less is wrong.
_NEWEST_KNOWN_PAST = dt.date(2026, 11, 1)
_CLOCK_HORIZON = dt.date(2046, 1, 1)


class State(Enum):
    """How a finding stands."""

    GOOD = "good"
    NOTE = "note"
    FAULT = "fault"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at, and what to do about it."""

    subject: str
    state: State
    text: str


def fonts(families: Sequence[str], drawn_family: Callable[[str], str]) -> Iterator[Finding]:
    """Yield a finding for each typeface the offered scripts need."""
    for family in families:
        found = drawn_family(family)
        if found == family:
            yield Finding("font", State.GOOD, family)
        else:
            yield Finding(
                "font",
                State.FAULT,
                f"{family} is missing ({found or 'nothing'} stands in), "
                "install fonts-noto-core and fonts-noto-cjk",
            )


def clock(today: dt.date) -> Finding:
    """Return whether the machine's date can be right."""
    if _NEWEST_KNOWN_PAST <= today < _CLOCK_HORIZON:
        return Finding("clock", State.GOOD, f"{today.isoformat()}")
    return Finding("clock", State.FAULT, f"{today.isoformat()} cannot be right, set the clock")


def state_folder(folder: Path) -> Iterator[Finding]:
    """Yield whether the state folder can be written and has room."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".doctor"
        probe.write_text("probe", "utf-8")
        probe.unlink()
    except OSError as error:
        yield Finding(
            "state",
            State.FAULT,
            f"{folder} cannot be written ({error.strerror}), let the kiosk's user own it",
        )
        return
    yield Finding("state", State.GOOD, f"{folder} can be written")
    free = shutil.disk_usage(folder).free // (1024 * 1024)
    state = State.GOOD if free >= _ENOUGH_MIB else State.FAULT
    yield Finding("disk", state, f"{free} MiB free, {_ENOUGH_MIB} needed")


def _qt_findings() -> Iterator[Finding]:
    from PySide6.QtGui import QFont, QGuiApplication, QInputDevice, QRawFont  # noqa: PLC0415

    from kiosk.application import make_application, make_engine, warm_up  # noqa: PLC0415

    found = paths.find()
    app = make_application(found, "auto")
    # An engine proves that the Qt Quick libraries load.
    warm_up(engine := make_engine(found))
    engine.deleteLater()
    backend = os.environ.get("QT_QUICK_BACKEND", "gpu")
    yield Finding("renderer", State.GOOD, f"{backend} on {QGuiApplication.platformName()}")
    families = sorted({face for kind in TYPEFACES.values() for face in (kind.family, kind.article)})
    yield from fonts(families, lambda family: QRawFont.fromFont(QFont(family)).familyName())
    screens = [
        f"{screen.name()} {screen.size().width()}x{screen.size().height()}"
        for screen in app.screens()
    ]
    yield Finding("screen", State.GOOD if screens else State.FAULT, ", ".join(screens) or "none")
    touch = [
        device.name()
        for device in QInputDevice.devices()
        if device.type() is QInputDevice.DeviceType.TouchScreen
    ]
    yield Finding(
        "touch",
        State.GOOD if touch else State.NOTE,
        ", ".join(touch) or "no touch screen is plugged in; a mouse works",
    )
    yield _voice()


def _voice() -> Finding:
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech  # noqa: PLC0415
    except ImportError as error:
        return Finding("voice", State.NOTE, f"speech is not available ({error})")
    engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
    if not engines:
        return Finding("voice", State.NOTE, "no voice is installed; the guide stays silent")
    return Finding("voice", State.GOOD, ", ".join(engines))


def examine(*, state: Path, today: dt.date) -> Iterator[Finding]:
    """Yield every finding."""
    found = paths.find()
    yield Finding("program", State.GOOD, f"{__version__}, Python {sys.version.split()[0]}")
    yield clock(today)
    yield from state_folder(state)
    for name, folder in (("resources", found.resources), ("translations", found.translations)):
        known = folder.is_dir()
        yield Finding(name, State.GOOD if known else State.FAULT, str(folder))
    try:
        for language in load_languages(found.translations, found.cache):
            if language.tag != "en":
                yield _catalog(found.translations / language.catalog, language.endonym)
    except ContentError as error:
        yield Finding("languages", State.FAULT, str(error))
    yield from _qt_findings()


def _catalog(folder: Path, endonym: str) -> Finding:
    missing = [
        name for name in ("kiosk.mo", "content.mo") if not (folder / "LC_MESSAGES" / name).is_file()
    ]
    if missing:
        return Finding(
            "language",
            State.NOTE,
            f"{endonym}: {', '.join(missing)} not compiled, run: catalogs compile",
        )
    return Finding("language", State.GOOD, endonym)


def main(arguments: Sequence[str]) -> int:
    """Print every finding; return 1 when one is a fault."""
    parser = argparse.ArgumentParser(prog="visitor-guide doctor", description=__doc__)
    parser.add_argument("--verbose", action="store_true")
    parser.parse_args(arguments)
    if sys.platform == "linux" and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    faults = 0
    for finding in examine(state=paths.find().state, today=dt.date.today()):  # noqa: DTZ011
        faults += finding.state is State.FAULT
        print(f"{finding.state.value:<6} {finding.subject:<13} {finding.text}")
    print(f"doctor: {faults} fault(s)")
    return 1 if faults else 0
