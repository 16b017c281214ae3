# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Background work: one place that starts it and brings results back to the GUI thread."""

import logging
from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

logger = logging.getLogger(__name__)

T = TypeVar("T")


class JobRunner(Protocol):
    """Runs work elsewhere and hands the result to a function on the GUI thread."""

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run ``work``; call ``then`` with its result. A failure is logged, ``then`` not called."""


class _Job(QRunnable):
    def __init__(self, work: Callable[[], object], deliver: Callable[[object], None]) -> None:
        super().__init__()
        self._work = work
        self._deliver = deliver

    def run(self) -> None:
        try:
            result = self._work()
        except Exception:
            # The edge of a thread: nothing above would ever see the error.
            logger.exception("A background job failed")
            return
        self._deliver(result)


class ThreadJobRunner(QObject):
    """Runs work on one background thread, in order: two cores leave one for the screen."""

    _done = Signal(object, object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        self._done.connect(self._finish)

    def run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run ``work`` in the background and ``then`` on the thread that owns the runner."""
        self._pool.start(_Job(work, lambda result: self._done.emit(then, result)))

    def wait(self) -> None:
        """Wait until every job has run; results still to deliver arrive with the event loop."""
        self._pool.waitForDone()

    @Slot(object, object)
    def _finish(self, then: Callable[[object], None], result: object) -> None:
        then(result)
