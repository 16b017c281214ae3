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


class ShiftedClock:
    """A clock that starts at a given time, for tests and demonstrations."""

    def __init__(self, start: dt.datetime) -> None:
        if start.tzinfo is not None:
            start = start.astimezone(BEIJING).replace(tzinfo=None)
        self._offset = start - SystemClock().now()

    def now(self) -> dt.datetime:
        """Return the time in Beijing, without a zone."""
        return SystemClock().now() + self._offset


class FixedClock:
    """A clock that stands still, so that two pictures of a page are equal."""

    def __init__(self, moment: dt.datetime) -> None:
        self._moment = moment

    def now(self) -> dt.datetime:
        """Return the one moment it knows."""
        return self._moment
