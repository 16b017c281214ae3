# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line may ask for; the defaults of a plain start."""

import datetime as dt
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.page import Page
from kiosk.domain.session import TextSize, ThemeName


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """Arguments, already checked. None means "as the site file says"."""

    windowed: bool = False
    size: tuple[int, int] | None = None
    language: str | None = None
    site: Path | None = None
    content: Path | None = None
    theme: ThemeName | None = None
    text_size: TextSize | None = None
    now: dt.datetime | None = None
    page: Page | None = None
    renderer: str = "auto"
    frozen_clock: bool = False
    with_drafts: bool = False
