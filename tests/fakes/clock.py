# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that move only when a test moves them."""

import datetime as dt


class FakeClock:
    """Beijing time, as ``kiosk.services.clock.Clock`` tells it."""

    def __init__(self, moment: str = "2026-11-24T09:41") -> None:
        self.moment = dt.datetime.fromisoformat(moment)

    def now(self) -> dt.datetime:
        return self.moment

    def set(self, moment: str) -> None:
        self.moment = dt.datetime.fromisoformat(moment)

    def advance(self, **step: float) -> None:
        """Move on by ``minutes=5`` and the like."""
        self.moment += dt.timedelta(**step)


class FakeMonotonic:
    """Seconds that only grow; call it as ``time.monotonic``."""

    def __init__(self, seconds: float = 1000.0) -> None:
        self.seconds = seconds

    def __call__(self) -> float:
        return self.seconds

    def advance(self, seconds: float) -> None:
        self.seconds += seconds
