# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening hours: the OpenStreetMap ``opening_hours`` syntax, evaluated by its library.

The pack's calendar is the authority on holidays: ``PH`` is replaced by the dates off the pack
knows, and make-up workdays are appended with the hours of an ordinary weekday. All times are
Beijing time, which has had no summer time since 1991, so naive datetimes are exact.

Syntax: https://wiki.openstreetmap.org/wiki/Key:opening_hours
"""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta
from functools import lru_cache

from opening_hours import OpeningHours as Expression
from opening_hours import ParserError  # pyrefly: ignore[missing-module-attribute] - not in its stub

from kiosk.domain.holiday import HolidayCalendar
from kiosk.domain.opening import Span, on_day
from kiosk.domain.place import OpeningHours

_PH = re.compile(r"\bPH\b")
_PH_IN_LIST = re.compile(r"(,\s*PH\b)|(\bPH\s*,)|(\bPH\s*[-+])")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SOME_DAY = date(2026, 10, 1)
# A plain working week without holidays; any such Wednesday shows the weekday hours.
_WEEKDAY_PROBE_DAYS = (2, 9, 16, 23)


def problem_with(rule: str) -> str | None:
    """Return what is wrong with ``rule`` in words, or None when it is sound."""
    if _PH_IN_LIST.search(rule):
        return "PH stands in a list of weekdays"
    if any(len(_PH.findall(part)) > 1 for part in rule.split(";")):
        return "PH stands twice between semicolons"
    try:
        Expression(rule)
        # PH becomes dates, which cannot stand everywhere that PH can.
        Expression(_PH.sub(_date(_SOME_DAY), rule))
    except ParserError as error:
        return f"not in the opening_hours syntax ({str(error).splitlines()[0]})"
    return None


def expand(hours: OpeningHours, calendar: HolidayCalendar) -> str:
    """Return the rule with the calendar's holidays and make-up workdays written out as dates."""
    days_off = sorted(calendar.days_off())
    parts: list[str] = []
    for part in hours.rule.split(";"):
        text = part.strip()
        if not _PH.search(text):
            parts.append(text)
        elif days_off:
            parts.append(_PH.sub(lambda _: _dates(days_off), text, count=1))
    rule = "; ".join(part for part in parts if part)
    if hours.workdays:
        for day in sorted(calendar.makeup_workdays()):
            rule += f"; {_date(day)} {_weekday_times(rule, day)}"
    return rule


def spans(rule: str, first: date, last: date) -> tuple[Span, ...]:
    """Return the open spans of an expanded ``rule`` from ``first`` to the end of ``last``."""
    start = datetime(first.year, first.month, first.day)  # noqa: DTZ001 - Beijing time, see above
    end = datetime(last.year, last.month, last.day) + timedelta(days=1)  # noqa: DTZ001
    return tuple(
        Span(begin, until, label or "")
        for begin, until, state, label in _intervals(_expression(rule), start, end)
        if state == "open"
    )


def _intervals(
    expression: Expression, start: datetime, end: datetime
) -> Iterable[tuple[datetime, datetime, str, str]]:
    for begin, until, state, comment in expression.intervals(start, end):
        # The library marks "no end in sight" with None.
        yield begin, until or end, str(state), comment


@lru_cache(maxsize=512)
def _expression(rule: str) -> Expression:
    return Expression(rule)


def _date(day: date) -> str:
    return f"{day.year} {_MONTHS[day.month - 1]} {day.day:02d}"


def _dates(days: list[date]) -> str:
    return ",".join(_date(day) for day in days)


def _weekday_times(rule: str, near: date) -> str:
    """Return the hours of an ordinary Wednesday in the month of ``near``, or ``off``."""
    for number in _WEEKDAY_PROBE_DAYS:
        day = date(near.year, near.month, number)
        day += timedelta(days=(2 - day.weekday()) % 7)
        # From the day before, to see which span only runs over from there.
        found = on_day(spans(rule, day - timedelta(days=1), day + timedelta(days=1)), day)
        if found:
            return ",".join(f"{span.start:%H:%M}-{span.end:%H:%M}" for span in found)
    return "off"
