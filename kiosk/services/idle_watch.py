# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Silence that ends a session: first a warning with a countdown, then a reset."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.domain.session import IdleLimits, Phase, seconds_until_warning

_TICK_MS = 1000


class IdleWatch(QObject):
    """Counts silence. ``monotonic`` is seconds that only ever grow."""

    phaseChanged = Signal()  # noqa: N815 - a Qt signal
    ticked = Signal()
    expired = Signal()

    def __init__(
        self, *, limits: IdleLimits, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._limits = limits
        self._monotonic = monotonic
        self._phase = Phase.ATTRACT
        self._kind = ""
        self._factor = 1
        self._last_activity = monotonic()
        self._warned_at = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)

    @property
    def phase(self) -> Phase:
        """Attract, active or warning."""
        return self._phase

    @property
    def seconds_left(self) -> int:
        """Whole seconds of the countdown that remain."""
        spent = self._monotonic() - self._warned_at
        return max(0, round(self._limits.countdown_seconds * self._factor - spent))

    @property
    def countdown_seconds(self) -> float:
        """Length of the countdown in seconds."""
        return self._limits.countdown_seconds * self._factor

    def begin(self) -> None:
        """A session starts with its first touch."""
        self._last_activity = self._monotonic()
        self._enter(Phase.ACTIVE)

    def end(self) -> None:
        """The session is over; wait for the next touch."""
        self._enter(Phase.ATTRACT)

    def set_page(self, kind: str, factor: int) -> None:
        """Say what is on the screen and how much more time the visitor asked for (1, 2, 4)."""
        self._kind, self._factor = kind, factor
        self._arm()

    def note_activity(self) -> None:
        """A touch or a key: the visitor is still there."""
        self._last_activity = self._monotonic()
        if self._phase is Phase.WARNING:
            self._enter(Phase.ACTIVE)

    def warn(self) -> None:
        """Ask whether anybody is there, and start the countdown."""
        self._warned_at = self._monotonic()
        self._enter(Phase.WARNING)

    def check(self) -> None:
        """Look at the clock and move on where it is time."""
        match self._phase:
            case Phase.ATTRACT:
                return
            case Phase.ACTIVE:
                if self._silence() >= self._limit():
                    self.warn()
                    return
            case Phase.WARNING:
                if self._monotonic() - self._warned_at >= self.countdown_seconds:
                    self.expired.emit()
                    return
                self.ticked.emit()
        self._arm()

    def _silence(self) -> float:
        return self._monotonic() - self._last_activity

    def _limit(self) -> float:
        return seconds_until_warning(self._limits, self._kind, self._factor)

    def _enter(self, phase: Phase) -> None:
        changed, self._phase = phase is not self._phase, phase
        self._arm()
        if changed:
            self.phaseChanged.emit()

    def _arm(self) -> None:
        match self._phase:
            case Phase.ATTRACT:
                self._timer.stop()
            case Phase.ACTIVE:
                # One wake-up at the end of the silence allowed, not one a second: an idle page
                # costs nothing.
                self._timer.start(max(50, round((self._limit() - self._silence()) * 1000)))
            case Phase.WARNING:
                self._timer.start(_TICK_MS)
