# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Open or not: pure decisions over spans of Beijing time."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import Enum, auto

# China has one time zone and no summer time (since 1991).
BEIJING = timezone(timedelta(hours=8), "CST")
CLOSES_SOON = timedelta(hours=1)
_ALL_DAY = timedelta(hours=23, minutes=59)


@dataclass(frozen=True, slots=True)
class Span:
    """One stretch of being open, in naive Beijing time."""

    start: datetime
    end: datetime
    comment: str = ""


class OpenState(Enum):
    """What a visitor can count on."""

    UNKNOWN = auto()
    OPEN = auto()
    ALL_DAY = auto()
    CLOSES_SOON = auto()
    LAST_ENTRY_PAST = auto()
    CLOSED = auto()
    SHUT_DOWN = auto()


@dataclass(frozen=True, slots=True)
class OpenStatus:
    """A state, with the moment it ends: the closing time, or the next opening."""

    state: OpenState
    until: datetime | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether a visitor arriving now gets in."""
        return self.state in (OpenState.OPEN, OpenState.ALL_DAY, OpenState.CLOSES_SOON)


UNKNOWN = OpenStatus(OpenState.UNKNOWN)


def status_at(spans: tuple[Span, ...], at: datetime, last_entry: time | None) -> OpenStatus:
    """Decide the state at ``at`` (naive Beijing time) from spans in order.

    ``last_entry`` is a clock time of the same day; a span that ends after midnight counts it
    on the day the span began.
    """
    for span in spans:
        if span.start <= at < span.end:
            if span.end - span.start >= _ALL_DAY and span.end - at > timedelta(hours=20):
                return OpenStatus(OpenState.ALL_DAY)
            if last_entry is not None:
                entry = datetime.combine(span.start.date(), last_entry)
                if entry < span.start:
                    entry += timedelta(days=1)
                if at > entry:
                    return OpenStatus(OpenState.LAST_ENTRY_PAST, _next_start(spans, at))
                if entry - at <= CLOSES_SOON:
                    return OpenStatus(OpenState.CLOSES_SOON, span.end)
            if span.end - at <= CLOSES_SOON:
                return OpenStatus(OpenState.CLOSES_SOON, span.end)
            return OpenStatus(OpenState.OPEN, span.end)
    return OpenStatus(OpenState.CLOSED, _next_start(spans, at))


def _next_start(spans: tuple[Span, ...], at: datetime) -> datetime | None:
    return next((span.start for span in spans if span.start > at), None)


def on_day(spans: tuple[Span, ...], day: date) -> tuple[Span, ...]:
    """Return the spans that begin on ``day``; one whole day where it never closes."""
    midnight = datetime.combine(day, time())
    after = midnight + timedelta(days=1)
    if any(span.start <= midnight and span.end >= after for span in spans):
        return (Span(midnight, after),)
    return tuple(span for span in spans if span.start.date() == day)
