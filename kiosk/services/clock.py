# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The time in Beijing, whatever the machine's zone."""

import datetime as dt
from typing import Protocol

from kiosk.domain.opening import BEIJING


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> dt.datetime:
        """Return the time in Beijing, without a zone."""


class SystemClock:
    """The machine's clock, read as Beijing time."""

    def now(self) -> dt.datetime:
        """Return the time in Beijing, without a zone."""
        return dt.datetime.now(BEIJING).replace(tzinfo=None)


def _in_beijing(moment: dt.datetime) -> dt.datetime:
    """Return ``moment`` as Beijing time without a zone; one without a zone is Beijing time."""
    return moment if moment.tzinfo is None else moment.astimezone(BEIJING).replace(tzinfo=None)


class ShiftedClock:
    """A clock that starts at a given time, for tests and demonstrations."""

    def __init__(self, start: dt.datetime) -> None:
        self._offset = _in_beijing(start) - SystemClock().now()

    def now(self) -> dt.datetime:
        """Return the time in Beijing, without a zone."""
        return SystemClock().now() + self._offset


class FixedClock:
    """A clock that stands still, so that two pictures of a page are equal."""

    def __init__(self, moment: dt.datetime) -> None:
        self._moment = _in_beijing(moment)

    def now(self) -> dt.datetime:
        """Return the one moment it knows."""
        return self._moment
