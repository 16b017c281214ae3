# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events: what happens today, this week and in a month."""

import datetime as dt
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.event import Event, EventDates, EventKind, in_days, in_month
from kiosk.domain.freshness import ShelfLife
from kiosk.domain.page import PageKind
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint, check_before
from kiosk.viewmodels.topic_page import ChoiceRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_MONTHS_AHEAD = 12
_DAYS_AHEAD = 7
_ICONS = {
    EventKind.FESTIVAL: "star",
    EventKind.HOLIDAY: "calendar",
    EventKind.CULTURE: "mask",
    EventKind.MUSIC: "speak",
    EventKind.SPORT: "flag",
    EventKind.TRADE: "card",
    EventKind.NATURE: "tree",
    EventKind.FOOD: "food",
}


@dataclass(frozen=True, slots=True)
class EventRow:
    """An event as it is listed; ``page`` is that of its place, or empty."""

    eventId: str
    name: str
    chinese: str
    when: str
    where: str
    text: str
    note: str
    warning: str
    iconName: str
    page: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventsPageProps:
    """What the page shows."""

    months: tuple[ChoiceRow, ...] = ()
    month_title: str = ""
    empty: str = ""
    soon: tuple[EventRow, ...] = ()
    rows: tuple[EventRow, ...] = ()


def derive_events_page_props(view: Standpoint, chosen: str) -> EventsPageProps:
    """Return the page with a month such as ``2026-09`` chosen, or this month."""
    today = view.now.date()
    months = _months(today)
    month = next((found for found in months if found.strftime("%Y-%m") == chosen), months[0])
    events = view.store.events
    rows = in_month(events, month.year, month.month, today)
    return EventsPageProps(
        months=tuple(
            ChoiceRow(
                found.strftime("%Y-%m"), view.localizer.month_name(found.month), found == month
            )
            for found in months
        ),
        month_title=view.localizer.month(month),
        empty="" if rows else view.localizer.gettext("No events are known for this month."),
        soon=tuple(
            _row(view, event)
            for event in in_days(events, today, today + dt.timedelta(days=_DAYS_AHEAD - 1))
        ),
        rows=tuple(_row(view, event) for event in rows),
    )


def _months(today: dt.date) -> list[dt.date]:
    """Return the first day of this month and of those that follow."""
    first = today.year * 12 + today.month - 1
    return [dt.date(n // 12, n % 12 + 1, 1) for n in range(first, first + _MONTHS_AHEAD)]


def _row(view: Standpoint, event: Event) -> EventRow:
    def text(field: str, source: str | None) -> str:
        if source is None:
            return ""
        return view.localizer.content(f"events.{event.id}.{field}", source)

    name = text("name", event.name)
    if event.place is None:
        where, page = text("venue", event.venue), ""
    else:
        place = view.place(event.place)
        where, page = view.place_name(place), f"{PageKind.PLACE.slug}/{event.place}"
    source = event.sources[0]
    return EventRow(
        eventId=event.id,
        name=name,
        chinese="" if view.localizer.language.reads_chinese else event.name_zh or "",
        when=when_text(view, event),
        where=where,
        text=view.localizer.paragraph(
            text(f"what.{number}", line) for number, line in enumerate(event.what, start=1)
        ),
        note=text("note", event.note),
        warning=check_before(
            view, event.checked, confirmed=event.confirmed, life=ShelfLife.HOURS_AND_PRICES
        ),
        iconName=_ICONS[event.kind],
        page=page,
        source=view.localizer.gettext("Source: {title}").format(
            title=view.localizer.isolate(source.title)
        ),
    )


def when_text(view: Standpoint, event: Event) -> str:
    """Return the next dates of an event, or the months in which it comes every year."""
    today = view.now.date()
    dates = event.next_dates(today)
    if dates is None:
        # i18n: when an event is held; {months} is one month or several
        return view.localizer.gettext("Every year: {months}").format(
            months=_months_text(view, event.months)
        )
    if dates.start <= today <= dates.end:
        return _until(view, dates, today)
    if dates.start == dates.end:
        return (
            view.localizer.day_and_date(dates.start)
            if (dates.start.year == today.year)
            else view.localizer.date(dates.start)
        )
    # i18n: the first and the last day of an event
    return view.localizer.gettext("{start} to {end}").format(
        start=view.localizer.date(dates.start), end=view.localizer.date(dates.end)
    )


def _months_text(view: Standpoint, months: tuple[int, ...]) -> str:
    names = [view.localizer.month_name(month) for month in months]
    is_run = all(after - before == 1 for before, after in pairwise(months))
    if is_run and len(months) > 2:
        return view.localizer.gettext("{start} to {end}").format(start=names[0], end=names[-1])
    return view.localizer.list(names)


def _until(view: Standpoint, dates: EventDates, today: dt.date) -> str:
    _ = view.localizer.gettext
    if dates.end == today:
        return _("Today")
    # i18n: the last day of an event that goes on
    return _("Now, until {date}").format(date=view.localizer.date(dates.end))


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class EventsPageViewModel(PageViewModel):
    """Binds the events."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: Standpoint | None = None
        self._chosen = ""
        self._props = EventsPageProps()
        self._months = RowsModel(ChoiceRow, self)
        self._soon = RowsModel(EventRow, self)
        self._rows = RowsModel(EventRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the events."""
        del subject
        self._view = view
        self._derive()

    def forget(self) -> None:
        """Forget the month the visitor looked at."""
        self._chosen = ""

    def _derive(self) -> None:
        if self._view is None:
            return
        self._props = derive_events_page_props(self._view, self._chosen)
        self._months.replace(self._props.months)
        self._soon.replace(self._props.soon)
        self._rows.replace(self._props.rows)
        self.changed.emit()

    @Slot(str)
    def chooseMonth(self, month: str) -> None:
        """Show another month, such as ``2026-09``."""
        self._chosen = month
        self._derive()

    @Property(str, notify=changed)
    def monthTitle(self) -> str:
        return self._props.month_title

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        return self._props.empty

    @Property(bool, notify=changed)
    def hasSoon(self) -> bool:
        return bool(self._props.soon)

    @Property(RowsModel, constant=True)
    def months(self) -> RowsModel:
        return self._months

    @Property(RowsModel, constant=True)
    def soon(self) -> RowsModel:
        return self._soon

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows
