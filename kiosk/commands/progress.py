# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress of long work on a terminal, or as plain lines where there is none."""

import sys
import time


class Progress:
    """Counts steps and says how far it is, at most a few times a second."""

    def __init__(self, total: int, what: str) -> None:
        self._total, self._what = total, what
        self._done = 0
        self._began = self._said = time.monotonic()
        self._live = sys.stderr.isatty()

    def step(self, label: str) -> None:
        """One more is done."""
        self._done += 1
        now = time.monotonic()
        last = self._done == self._total
        if now - self._said < (0.2 if self._live else 10) and not last:
            return
        self._said = now
        spent = now - self._began
        left = spent / self._done * (self._total - self._done)
        line = f"{self._done}/{self._total} {self._what}, about {left:.0f} s left: {label}"
        end = "\r" if self._live and not last else "\n"
        print(f"{line[:110]:<110}", end=end, file=sys.stderr, flush=True)
