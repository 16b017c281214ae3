# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place that finds resources, catalogues and writable folders."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """Return a shipped folder: inside the package when installed, beside it in a checkout."""
    installed = _PACKAGE / f"_{name}"
    return installed if installed.is_dir() else _PACKAGE.parent / name


def _platform_state() -> Path:
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", str(Path.home()))) / "visitor-guide"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "visitor-guide"
    return Path(os.environ.get("XDG_STATE_HOME", str(Path.home() / ".local/state"))) / (
        "visitor-guide"
    )


@dataclass(frozen=True, slots=True)
class Paths:
    """Where everything is. ``state`` is the only folder the guide writes to."""

    resources: Path
    translations: Path
    state: Path

    @property
    def qml(self) -> Path:
        """The root of the QML modules."""
        return self.resources / "qml"

    @property
    def scenes(self) -> Path:
        """The drawn scenes."""
        return self.resources / "images" / "scenes"

    @property
    def icons(self) -> Path:
        """The drawn icons."""
        return self.resources / "images" / "icons"

    @property
    def content(self) -> Path:
        """The built-in content pack."""
        return self.resources / "content" / "chaoyang"

    @property
    def config(self) -> Path:
        """Default settings and design tokens."""
        return self.resources / "config"

    @property
    def cache(self) -> Path:
        """Compiled content and compiled QML; safe to delete."""
        return self.state / "cache"


def find(state: Path | None = None) -> Paths:
    """Return the folders; ``state`` overrides ``KIOSK_STATE_DIR`` and the platform's."""
    if state is None:
        chosen = os.environ.get("KIOSK_STATE_DIR")
        state = Path(chosen) if chosen else _platform_state()
    return Paths(_shipped("resources"), _shipped("translations"), state)
