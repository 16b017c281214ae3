# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Job runners without threads. Like the real one they log a failing job and deliver nothing."""

import logging
from collections.abc import Callable
from typing import Any, TypeVar

logger = logging.getLogger(__name__)

T = TypeVar("T")


class InstantJobRunner:
    """Runs each job, and delivers its result, before ``run`` returns."""

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        try:
            result = work()
        except Exception:
            logger.exception("A background job failed")
            return
        then(result)


class HandJobRunner:
    """Keeps the jobs until a test runs them."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Callable[[], Any], Callable[[Any], None]]] = []

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self.waiting.append((work, then))

    def run_next(self) -> None:
        """Run the job that has waited longest."""
        InstantJobRunner().run(*self.waiting.pop(0))

    def run_all(self) -> None:
        """Run every job, those too that were asked for on the way."""
        while self.waiting:
            self.run_next()
