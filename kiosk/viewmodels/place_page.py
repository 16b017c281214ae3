# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The place page: decide and go."""

import datetime as dt
from dataclasses import dataclass, field

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.freshness import ShelfLife
from kiosk.domain.geo import distance_m
from kiosk.domain.place import (
    Address,
    Hall,
    MetroAccess,
    OpeningHours,
    Place,
    PlaceStatus,
    Price,
    PriceKind,
)
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import (
    PlaceRow,
    SourceRow,
    Standpoint,
    StatusLine,
    StatusTone,
    check_before,
    metres_to,
    place_row,
    source_rows,
    status_line,
    walk_text,
)

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEARBY = 2
_WEEK = 7


@dataclass(frozen=True, slots=True)
class FactRow:
    """One row of the fact panel. ``badges`` are metro lines: text and colour."""

    factId: str
    iconName: str
    label: str
    value: str
    note: str
    chinese: str
    warning: str
    badges: list[dict[str, str]]


@dataclass(frozen=True, slots=True)
class WeekRow:
    """One day of the week table."""

    day: str
    hours: str
    today: bool


@dataclass(frozen=True, slots=True)
class HallRow:
    """A hall: its name, and a figure for each heading of the table; a dash where none is known."""

    name: str
    figures: list[str]
    spoken: str


NO_STATUS = StatusLine("", StatusTone.UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePageProps:
    """What the place page shows."""

    place_id: str = ""
    title: str = ""
    second_name: str = ""
    kind: str = ""
    status: StatusLine = field(default=NO_STATUS)
    walk: str = ""
    scene: str = ""
    closed_notice: str = ""
    language_notice: str = ""
    why: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    accessible: str = ""
    checked: str = ""
    facts: tuple[FactRow, ...] = ()
    week: tuple[WeekRow, ...] = ()
    hall_heads: tuple[str, ...] = ()
    halls: tuple[HallRow, ...] = ()
    halls_warning: str = ""
    nearby: tuple[PlaceRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def derive_place_page_props(view: Standpoint, place: Place) -> PlacePageProps:
    """Return the place page for a moment and a language."""
    _ = view.localizer.gettext
    isolate = view.localizer.isolate
    chinese = f"{place.name_zh} · {isolate(place.pinyin)}"
    second = isolate(place.name) if view.localizer.language.reads_chinese else chinese
    notice = ""
    if place.status is not PlaceStatus.OPEN and place.status_note is not None:
        notice = view.place_text(place, "status_note", place.status_note)
    missing = "" if view.is_translated(place) else _("Not yet translated. Shown in English.")
    heads, halls = derive_halls(view, place)
    sources = place.sources
    warning = ""
    if place.halls is not None:
        sources = tuple(dict.fromkeys((*sources, *place.halls.sources)))
        warning = check_before(
            view, place.halls.checked, confirmed=place.halls.confirmed, life=ShelfLife.REST
        )
    return PlacePageProps(
        place_id=place.id,
        title=view.place_name(place),
        second_name=second,
        kind=view.place_text(place, "kind", place.kind),
        status=status_line(view, place),
        walk=walk_text(view, place),
        scene=place.scene,
        closed_notice=notice,
        language_notice=missing,
        why=_texts(view, place, "why", place.why),
        tips=_texts(view, place, "tips", place.tips),
        accessible=""
        if place.accessible is None
        else view.place_text(place, "accessible", place.accessible),
        checked=_("Facts checked: {date}").format(date=view.localizer.partial_date(place.checked)),
        facts=derive_facts(view, place),
        week=derive_week(view, place),
        hall_heads=heads,
        halls=halls,
        halls_warning=warning,
        nearby=_nearby(view, place),
        sources=source_rows(sources),
    )


def _texts(view: Standpoint, place: Place, name: str, texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(
        view.place_text(place, f"{name}.{number}", text)
        for number, text in enumerate(texts, start=1)
    )


def derive_facts(view: Standpoint, place: Place) -> tuple[FactRow, ...]:
    """Return the rows of the fact panel; what is not known has no row."""
    rows = []
    if place.hours is not None and place.status is PlaceStatus.OPEN:
        rows.append(_hours_row(view, place, place.hours))
    if place.price is not None:
        rows.append(_price_row(view, place, place.price))
    if place.emergency:
        rows.append(
            _row(
                "emergency",
                "health",
                view.localizer.gettext("Emergency"),
                view.localizer.gettext("Day and night"),
            )
        )
    if place.languages:
        rows.append(_languages_row(view, place))
    if place.metro is not None:
        rows.append(_metro_row(view, place.metro))
    if place.address is not None:
        rows.append(_address_row(view, place, place.address))
    else:
        area = next(found for found in view.store.header.areas if found.id == place.area)
        rows.append(_row("area", "pin", view.localizer.gettext("Area"), view.area_name(area)))
    if place.phone is not None:
        warning = check_before(view, place.phone.checked, confirmed=True, life=ShelfLife.PHONES)
        rows.append(
            FactRow(
                "phone",
                "phone",
                view.localizer.gettext("Phone"),
                view.localizer.isolate(place.phone.number),
                "",
                "",
                warning,
                [],
            )
        )
    return tuple(rows)


def _row(fact: str, icon: str, label: str, value: str) -> FactRow:
    return FactRow(fact, icon, label, value, "", "", "", [])


def _hours_row(view: Standpoint, place: Place, hours: OpeningHours) -> FactRow:
    _ = view.localizer.gettext
    value = day_hours(view, place, view.now.date())
    if hours.last_entry is not None and view.hours.day(place, view.now.date()):
        value = _("{hours}, last entry {time}").format(
            hours=value, time=view.localizer.time(dt.time.fromisoformat(hours.last_entry))
        )
    note = "" if hours.note is None else view.place_text(place, "hours.note", hours.note)
    warning = check_before(
        view, hours.checked, confirmed=hours.confirmed, life=ShelfLife.HOURS_AND_PRICES
    )
    return FactRow("hours", "clock", _("Hours today"), value, note, "", warning, [])


def day_hours(view: Standpoint, place: Place, day: dt.date) -> str:
    """Return the hours of one day in words."""
    _ = view.localizer.gettext
    spans = view.hours.day(place, day)
    if not spans:
        return _("Closed")
    if spans[0].end - spans[0].start >= dt.timedelta(hours=24):
        return _("Open all day")
    return view.localizer.list(
        [
            # i18n: opening hours from one clock time to another
            _("{start}–{end}").format(
                start=view.localizer.time(span.start), end=view.localizer.time(span.end)
            )
            for span in spans
        ]
    )


def _price_row(view: Standpoint, place: Place, price: Price) -> FactRow:
    _ = view.localizer.gettext
    match price.kind:
        case PriceKind.FREE:
            value = _("Free")
        case PriceKind.VARIES:
            value = _("Prices vary")
        case PriceKind.PAID:
            value = _paid(view, price.amount, price.amount_to)
    note = "" if price.note is None else view.place_text(place, "price.note", price.note)
    warning = check_before(
        view, price.checked, confirmed=price.confirmed, life=ShelfLife.HOURS_AND_PRICES
    )
    return FactRow("price", "ticket", _("Price"), value, note, "", warning, [])


def _paid(view: Standpoint, low: float | None, high: float | None) -> str:
    _ = view.localizer.gettext
    number = view.localizer.number
    if low is None:
        return _("With a ticket")
    if high is None:
        return _("CNY {amount}").format(amount=number(low))
    return _("CNY {low} to {high}").format(low=number(low), high=number(high))


def _languages_row(view: Standpoint, place: Place) -> FactRow:
    names = [view.localizer.locale.languages.get(tag, tag) for tag in place.languages]
    label = view.localizer.gettext("Languages")
    return _row("languages", "bubble", label, view.localizer.list(names))


def _metro_row(view: Standpoint, metro: MetroAccess) -> FactRow:
    _ = view.localizer.gettext
    station = view.store.station(metro.station)
    value = view.localizer.content(f"stations.{station.id}.name", station.name)
    if metro.exit is not None:
        # i18n: a metro station and the letter of its exit
        value = _("{station}, exit {exit}").format(station=value, exit=metro.exit)
    note = ""
    if metro.metres is not None:
        note = _("About {distance} from the station").format(
            distance=view.localizer.distance(metro.metres)
        )
    chinese = "" if view.localizer.language.reads_chinese else station.name_zh
    badges = [
        {
            "text": view.store.lines[line].badge,
            "colour": view.store.lines[line].colour,
            "name": view.localizer.content(f"lines.{line}.name", view.store.lines[line].name),
        }
        for line in station.lines
    ]
    return FactRow("metro", "metro", _("Metro"), value, note, chinese, "", badges)


def _address_row(view: Standpoint, place: Place, address: Address) -> FactRow:
    label = view.localizer.gettext("Address")
    own = view.place_text(place, "address.en", address.en)
    chinese = "" if view.localizer.language.reads_chinese else address.zh
    return FactRow("address", "pin", label, own, "", chinese, "", [])


def derive_halls(view: Standpoint, place: Place) -> tuple[tuple[str, ...], tuple[HallRow, ...]]:
    """Return the table of halls: its headings and rows. What no hall has gets no column."""
    _ = view.localizer.gettext
    halls = () if place.halls is None else place.halls.rooms
    # i18n: headings of a table of halls
    heads = (_("Seats in rows"), _("Seats at dinner"), _("Floor area"), _("Height"))
    figures = [_figures(view, hall) for hall in halls]
    used = [column for column in range(len(heads)) if any(row[column] for row in figures)]
    rows = []
    for hall, row in zip(halls, figures, strict=True):
        name = view.place_text(place, f"halls.rooms.{hall.id}.name", hall.name)
        said = [
            # i18n: spoken; a heading of a table and its figure, such as "Seats in rows: 1,800"
            _("{heading}: {figure}").format(heading=heads[column], figure=row[column])
            for column in used
            if row[column]
        ]
        shown = [row[column] or "–" for column in used]
        rows.append(HallRow(name, shown, view.localizer.utterance([name, *said])))
    return tuple(heads[column] for column in used), tuple(rows)


def _figures(view: Standpoint, hall: Hall) -> tuple[str, str, str, str]:
    span, area = view.localizer.span, view.localizer.area
    height = ""
    if hall.height_m is not None:
        # i18n: a length in metres
        height = view.localizer.gettext("{n} m").format(n=view.localizer.number(hall.height_m))
    return (
        "" if hall.seats_rows is None else span(hall.seats_rows, hall.seats_rows_to),
        "" if hall.seats_dinner is None else span(hall.seats_dinner, hall.seats_dinner_to),
        "" if hall.area_m2 is None else area(hall.area_m2, hall.area_m2_to),
        height,
    )


def derive_week(view: Standpoint, place: Place) -> tuple[WeekRow, ...]:
    """Return the seven days from today, with their hours."""
    if place.hours is None or place.status is not PlaceStatus.OPEN:
        return ()
    today = view.now.date()
    return tuple(
        WeekRow(
            view.localizer.day_and_date(day),
            day_hours(view, place, day),
            day == today,
        )
        for day in (today + dt.timedelta(days=offset) for offset in range(_WEEK))
    )


def _nearby(view: Standpoint, place: Place) -> tuple[PlaceRow, ...]:
    """Return two other places of the same topic or area: the nearest where positions are known."""
    ids = dict.fromkeys(other for topic in place.topics for other in view.store.places_in(topic))
    ids.pop(place.id, None)
    others = [view.store.place(other) for other in ids]
    others = [other for other in others if other.status is PlaceStatus.OPEN]
    if place.location is not None:
        others.sort(key=lambda other: _metres_between(place, other))
    else:
        others.sort(key=lambda other: (other.area != place.area, metres_to(view, other)))
    return tuple(place_row(view, other) for other in others[:_NEARBY])


def _metres_between(place: Place, other: Place) -> float:
    if place.location is None or other.location is None:
        return float("inf")
    return distance_m(place.location, other.location)


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class PlacePageViewModel(PageViewModel):
    """Binds the place page."""

    changed = Signal()
    weekOpenChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = PlacePageProps()
        self._week_open = False
        self._facts = RowsModel(FactRow, self)
        self._week = RowsModel(WeekRow, self)
        self._halls = RowsModel(HallRow, self)
        self._nearby = RowsModel(PlaceRow, self)
        self._sources = RowsModel(SourceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the place ``subject``."""
        props = derive_place_page_props(view, view.place(subject))
        if props.place_id != self._props.place_id:
            self._week_open = False
            self.weekOpenChanged.emit()
        self._props = props
        self._facts.replace(props.facts)
        self._week.replace(props.week)
        self._halls.replace(props.halls)
        self._nearby.replace(props.nearby)
        self._sources.replace(props.sources)
        self.changed.emit()

    def forget(self) -> None:
        """Close what was unfolded."""
        self._week_open = False
        self.weekOpenChanged.emit()

    @Slot()
    def toggleWeek(self) -> None:
        """Unfold or fold the week table."""
        self._week_open = not self._week_open
        self.weekOpenChanged.emit()

    @Property(bool, notify=weekOpenChanged)
    def weekOpen(self) -> bool:
        return self._week_open

    @Property(str, notify=changed)
    def placeId(self) -> str:
        return self._props.place_id

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def secondName(self) -> str:
        return self._props.second_name

    @Property(str, notify=changed)
    def kind(self) -> str:
        return self._props.kind

    @Property(str, notify=changed)
    def statusText(self) -> str:
        return self._props.status.text

    @Property(int, notify=changed)
    def statusTone(self) -> int:
        return int(self._props.status.tone)

    @Property(str, notify=changed)
    def walkText(self) -> str:
        return self._props.walk

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def closedNotice(self) -> str:
        return self._props.closed_notice

    @Property(str, notify=changed)
    def languageNotice(self) -> str:
        return self._props.language_notice

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def why(self) -> list[str]:
        return list(self._props.why)

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def tips(self) -> list[str]:
        return list(self._props.tips)

    @Property(str, notify=changed)
    def accessible(self) -> str:
        return self._props.accessible

    @Property(str, notify=changed)
    def checked(self) -> str:
        return self._props.checked

    @Property(RowsModel, constant=True)
    def facts(self) -> RowsModel:
        return self._facts

    @Property(RowsModel, constant=True)
    def week(self) -> RowsModel:
        return self._week

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def hallHeads(self) -> list[str]:
        return list(self._props.hall_heads)

    @Property(str, notify=changed)
    def hallsWarning(self) -> str:
        return self._props.halls_warning

    @Property(RowsModel, constant=True)
    def halls(self) -> RowsModel:
        return self._halls

    @Property(RowsModel, constant=True)
    def nearby(self) -> RowsModel:
        return self._nearby

    @Property(RowsModel, constant=True)
    def sources(self) -> RowsModel:
        return self._sources
