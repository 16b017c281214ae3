# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The topic page: choose among many."""

from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QCollator, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.field import AreaId, TopicId
from kiosk.domain.guests import BANDS, GuestBand, bands_of
from kiosk.domain.initial import initial, sorting_name
from kiosk.domain.opening import OpenState
from kiosk.domain.place import Place, PriceKind, Topic
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, metres_to, place_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# A list that is longer is not looked through: it gets a way to a letter.
_LONG_LIST = 40


@dataclass(frozen=True, slots=True)
class TopicFilter:
    """What a visitor asked for. None of the choices is kept after the session."""

    open_now: bool = False
    nearest: bool = False
    free: bool = False
    area: AreaId | None = None
    child: TopicId | None = None
    guests: GuestBand | None = None


@dataclass(frozen=True, slots=True)
class ChoiceRow:
    """Something that can be on or off."""

    choiceId: str
    name: str
    selected: bool


@dataclass(frozen=True, slots=True)
class LetterRow:
    """A letter that names begin with, and the first row of the list with such a name."""

    letter: str
    rowIndex: int
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicPageProps:
    """What the topic page shows."""

    title: str = ""
    scene: str = ""
    count: str = ""
    empty: str = ""
    show: str = ""
    chips: tuple[ChoiceRow, ...] = ()
    areas: tuple[ChoiceRow, ...] = ()
    children: tuple[ChoiceRow, ...] = ()
    guests: tuple[ChoiceRow, ...] = ()
    letters: tuple[LetterRow, ...] = ()
    rows: tuple[PlaceRow, ...] = ()
    filtered: bool = False


def derive_topic_page_props(view: Standpoint, topic: Topic, chosen: TopicFilter) -> TopicPageProps:
    """Return the list of a topic under the filters chosen."""
    places = [view.store.place(place_id) for place_id in view.store.places_in(topic.id)]
    shown = [place for place in places if _passes(view, place, chosen)]
    if topic.by_name:
        shown = by_name(view, shown)
    letters = derive_letters(view, shown) if topic.by_name and len(shown) > _LONG_LIST else ()
    if chosen.nearest:
        shown.sort(key=lambda place: metres_to(view, place))
        letters = ()
    return TopicPageProps(
        title=view.topic_name(topic),
        scene=topic.scene,
        count=_count_text(view, len(shown), len(places), chosen),
        empty="" if shown else _empty_text(view, places, chosen),
        show=view.localizer.ngettext("Show {n} place", "Show {n} places", len(shown)).format(
            n=view.localizer.number(len(shown))
        ),
        chips=_chips(view, chosen, places),
        areas=_areas(view, chosen, places),
        children=_children(view, topic, chosen),
        guests=_guests(view, chosen, places),
        letters=letters,
        rows=tuple(place_row(view, place) for place in shown),
        filtered=chosen != TopicFilter(),
    )


def by_name(view: Standpoint, places: list[Place]) -> list[Place]:
    """Return places in the order in which the visitor's language sorts their names."""
    language = view.localizer.language
    collator = QCollator(QLocale(language.locale))

    def key(place: Place) -> str:
        return sorting_name(view.place_name(place), language.script, place.pinyin)

    return sorted(places, key=lambda place: collator.sortKey(key(place)))


def derive_letters(view: Standpoint, places: list[Place]) -> tuple[LetterRow, ...]:
    """Return the letters that the names of sorted places begin with, each with its first row."""
    script = view.localizer.language.script
    found: dict[str, tuple[int, str]] = {}
    for number, place in enumerate(places):
        name = view.place_name(place)
        letter = initial(name, script, place.pinyin)
        if letter:
            found.setdefault(letter, (number, name))
    return tuple(
        LetterRow(letter, number, view.localizer.utterance([letter, name]))
        for letter, (number, name) in found.items()
    )


def _passes(view: Standpoint, place: Place, chosen: TopicFilter) -> bool:
    if chosen.area is not None and place.area != chosen.area:
        return False
    if chosen.child is not None and chosen.child not in place.topics:
        return False
    if chosen.guests is not None and chosen.guests not in bands_of(place):
        return False
    if chosen.free and (place.price is None or place.price.kind is not PriceKind.FREE):
        return False
    return not chosen.open_now or view.hours.status(place, view.now).is_open


def _count_text(view: Standpoint, shown: int, total: int, chosen: TopicFilter) -> str:
    number = view.localizer.number
    if shown == total:
        text = view.localizer.ngettext("{n} place", "{n} places", total).format(n=number(total))
    else:
        text = view.localizer.ngettext(
            "{shown} of {n} place", "{shown} of {n} places", total
        ).format(shown=number(shown), n=number(total))
    if not chosen.nearest:
        return text
    # i18n: {count} is "12 of 34 places"; the list is sorted by distance
    return view.localizer.gettext("{count}, nearest first").format(count=text)


def _empty_text(view: Standpoint, places: list[Place], chosen: TopicFilter) -> str:
    _ = view.localizer.gettext
    if not chosen.open_now:
        return _("No place here fits all that you chose.")
    without = replace(chosen, open_now=False)
    openings = sorted(
        status.until
        for place in places
        if _passes(view, place, without)
        and (status := view.hours.status(place, view.now)).state is not OpenState.UNKNOWN
        and status.until is not None
    )
    if not openings:
        return _("Nothing is open right now.")
    time = view.localizer.time(openings[0])
    days = (openings[0].date() - view.now.date()).days
    if days <= 0:
        return _("Nothing is open right now. The first opens today at {time}.").format(time=time)
    if days == 1:
        return _("Nothing is open right now. The first opens tomorrow at {time}.").format(time=time)
    day = view.localizer.short_day_and_date(openings[0].date())
    # i18n: {day} is a weekday with a date, such as "Tue, 24 Nov"
    return _("Nothing is open right now. The first opens {day} at {time}.").format(
        day=day, time=time
    )


def _chips(view: Standpoint, chosen: TopicFilter, places: list[Place]) -> tuple[ChoiceRow, ...]:
    _ = view.localizer.gettext
    chips = []
    if any(place.hours is not None for place in places):
        chips.append(ChoiceRow("open-now", _("Open now"), chosen.open_now))
    if view.here is not None:
        chips.append(ChoiceRow("nearest", _("Near me"), chosen.nearest))
    if any(place.price is not None and place.price.kind is PriceKind.FREE for place in places):
        # i18n: filter: places without an entrance fee
        chips.append(ChoiceRow("free", view.localizer.pgettext("price", "Free"), chosen.free))
    return tuple(chips)


def _areas(view: Standpoint, chosen: TopicFilter, places: list[Place]) -> tuple[ChoiceRow, ...]:
    used = {place.area for place in places}
    return tuple(
        ChoiceRow(area.id, view.area_name(area), area.id == chosen.area)
        for area in view.store.header.areas
        if area.id in used
    )


def _children(view: Standpoint, topic: Topic, chosen: TopicFilter) -> tuple[ChoiceRow, ...]:
    return tuple(
        ChoiceRow(child.id, view.topic_name(child), child.id == chosen.child)
        for child in view.store.children(topic.id)
    )


def _guests(view: Standpoint, chosen: TopicFilter, places: list[Place]) -> tuple[ChoiceRow, ...]:
    """Return the numbers of guests that halls of the topic seat; none where it has no halls."""
    used = {band for place in places for band in bands_of(place)}
    if used <= {GuestBand.UNKNOWN}:
        return ()
    names: dict[GuestBand, str] = {}
    low = 0
    for band, most in BANDS:
        if low == 0:
            # i18n: a number of guests at most
            text = view.localizer.gettext("Up to {n}")
            names[band] = text.format(n=view.localizer.number(most))
        else:
            names[band] = view.localizer.span(low, most)
        low = most
    # i18n: more guests than this number
    more = view.localizer.gettext("More than {n}")
    names[GuestBand.MORE] = more.format(n=view.localizer.number(low))
    # i18n: filter: venues whose number of guests the guide does not know
    names[GuestBand.UNKNOWN] = view.localizer.gettext("Not known")
    return tuple(
        ChoiceRow(band.value, name, band is chosen.guests)
        for band, name in names.items()
        if band in used
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class TopicPageViewModel(PageViewModel):
    """Binds the topic page and keeps the filters of the session."""

    changed = Signal()
    listRestarted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = TopicPageProps()
        self._filters: dict[str, TopicFilter] = {}
        self._view: Standpoint | None = None
        self._topic = ""
        self._chips = RowsModel(ChoiceRow, self)
        self._areas = RowsModel(ChoiceRow, self)
        self._children = RowsModel(ChoiceRow, self)
        self._guests = RowsModel(ChoiceRow, self)
        self._letters = RowsModel(LetterRow, self)
        self._rows = RowsModel(PlaceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the topic ``subject``."""
        topic = view.store.topic(TopicId(subject))
        chosen = self._filters.get(subject, TopicFilter())
        self._props = derive_topic_page_props(view, topic, chosen)
        self._view, self._topic = view, subject
        self._chips.replace(self._props.chips)
        self._areas.replace(self._props.areas)
        self._children.replace(self._props.children)
        self._guests.replace(self._props.guests)
        self._letters.replace(self._props.letters)
        self._rows.replace(self._props.rows)
        self.changed.emit()

    def forget(self) -> None:
        """Lift every filter."""
        self._filters.clear()

    def _choose(self, chosen: TopicFilter) -> None:
        if self._view is None:
            return
        self._filters[self._topic] = chosen
        self.show(self._view, self._topic)
        self.listRestarted.emit()

    @property
    def _chosen(self) -> TopicFilter:
        return self._filters.get(self._topic, TopicFilter())

    @Slot(str)
    def toggleChip(self, chip: str) -> None:
        """Turn a chip on or off."""
        match chip:
            case "open-now":
                self._choose(replace(self._chosen, open_now=not self._chosen.open_now))
            case "nearest":
                self._choose(replace(self._chosen, nearest=not self._chosen.nearest))
            case "free":
                self._choose(replace(self._chosen, free=not self._chosen.free))

    @Slot(str)
    def toggleArea(self, area: str) -> None:
        """Show one area, or all again."""
        same = self._chosen.area == area
        self._choose(replace(self._chosen, area=None if same else AreaId(area)))

    @Slot(str)
    def toggleChild(self, topic: str) -> None:
        """Show one part of the topic, or all again."""
        same = self._chosen.child == topic
        self._choose(replace(self._chosen, child=None if same else TopicId(topic)))

    @Slot(str)
    def toggleGuests(self, band: str) -> None:
        """Show the venues for a number of guests, or all again."""
        same = self._chosen.guests == band
        self._choose(replace(self._chosen, guests=None if same else GuestBand(band)))

    @Slot()
    def showAll(self) -> None:
        """Lift every filter of this topic."""
        self._choose(TopicFilter())

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def countText(self) -> str:
        return self._props.count

    @Property(str, notify=changed)
    def emptyText(self) -> str:
        return self._props.empty

    @Property(str, notify=changed)
    def showText(self) -> str:
        return self._props.show

    @Property(bool, notify=changed)
    def filtered(self) -> bool:
        return self._props.filtered

    @Property(bool, notify=changed)
    def moreSelected(self) -> bool:
        return self._chosen.area is not None or self._chosen.child is not None

    @Property(bool, notify=changed)
    def hasMore(self) -> bool:
        return len(self._props.areas) > 1 or bool(self._props.children)

    @Property(bool, notify=changed)
    def hasChildren(self) -> bool:
        return bool(self._props.children)

    @Property(RowsModel, constant=True)
    def chips(self) -> RowsModel:
        return self._chips

    @Property(RowsModel, constant=True)
    def areas(self) -> RowsModel:
        return self._areas

    @Property(RowsModel, constant=True)
    def topics(self) -> RowsModel:
        return self._children

    @Property(bool, notify=changed)
    def hasLetters(self) -> bool:
        return len(self._props.letters) > 1

    @Property(RowsModel, constant=True)
    def letters(self) -> RowsModel:
        return self._letters

    @Property(bool, notify=changed)
    def hasGuests(self) -> bool:
        return bool(self._props.guests)

    @Property(RowsModel, constant=True)
    def guests(self) -> RowsModel:
        return self._guests

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows
