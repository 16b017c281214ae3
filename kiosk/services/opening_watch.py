# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening hours of the places of a pack, evaluated for a moment."""

import datetime as dt
from functools import lru_cache

from kiosk.content.store import ContentStore
from kiosk.domain.opening import UNKNOWN, OpenState, OpenStatus, Span, on_day, status_at
from kiosk.domain.place import Place, PlaceStatus

_DAYS_AHEAD = 15


class OpeningWatch:
    """Answers "is it open?" for places, keeping each day's spans."""

    def __init__(self, store: ContentStore, *, is_awake: bool = True) -> None:
        self._store = store
        self._is_awake = is_awake
        self._spans = lru_cache(maxsize=512)(self._read_spans)

    @property
    def is_awake(self) -> bool:
        """Tell whether hours are evaluated; until then every state is unknown."""
        return self._is_awake

    def wake(self) -> None:
        """Start to evaluate. The evaluator is large: the first frame must not wait for it."""
        self._is_awake = True

    def status(self, place: Place, at: dt.datetime) -> OpenStatus:
        """Return the state of a place at ``at`` in Beijing time."""
        if place.status is not PlaceStatus.OPEN:
            return OpenStatus(OpenState.SHUT_DOWN)
        if place.hours is None or not self._is_awake:
            return UNKNOWN
        entry = place.hours.last_entry
        last_entry = None if entry is None else dt.time.fromisoformat(entry)
        return status_at(self._spans(place.id, at.date()), at, last_entry)

    def day(self, place: Place, day: dt.date) -> tuple[Span, ...]:
        """Return the spans that begin on ``day``."""
        return on_day(self._spans(place.id, day), day)

    def _read_spans(self, place_id: str, day: dt.date) -> tuple[Span, ...]:
        # Imported here: the evaluator is a large library the first page does not wait for.
        from kiosk.content.hours import spans  # noqa: PLC0415

        rule = self._store.rule_of(place_id)  # type: ignore[arg-type]
        if rule is None:
            return ()
        yesterday = day - dt.timedelta(days=1)
        return spans(rule, yesterday, day + dt.timedelta(days=_DAYS_AHEAD))
