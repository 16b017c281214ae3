# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The home page: from question to page in one touch."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.page import HOTEL, PageKind
from kiosk.domain.place import HomeSlot, Place, PlaceStatus
from kiosk.domain.site import in_language
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, metres_to, opens_text, place_row
from kiosk.viewmodels.tile import TileRow, tile_row, topic_tile

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_NEARBY = 2
_MORNING, _NOON, _EVENING = dt.time(5), dt.time(12), dt.time(18)


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePageProps:
    """What the home page shows."""

    greeting: str = ""
    question: str = ""
    nearby_title: str = ""
    nearby_note: str = ""
    pictures: tuple[TileRow, ...] = ()
    small: tuple[TileRow, ...] = ()
    wide: tuple[TileRow, ...] = ()
    nearby: tuple[PlaceRow, ...] = ()


def greeting(view: Standpoint) -> str:
    """Return the greeting of the hour."""
    _ = view.localizer.gettext
    time = view.now.time()
    if _MORNING <= time < _NOON:
        return _("Good morning")
    if _NOON <= time < _EVENING:
        return _("Good afternoon")
    return _("Good evening")


def derive_home_page_props(view: Standpoint) -> HomePageProps:
    """Return the home page for a moment and a language."""
    _ = view.localizer.gettext
    notice = in_language(view.site.notice, view.localizer.language.tag)
    by_slot: dict[HomeSlot, list[TileRow]] = {slot: [] for slot in HomeSlot}
    for topic in view.store.topics:
        if topic.home is not None and view.store.place_count_in(topic.id):
            by_slot[topic.home].append(topic_tile(view, topic))
    international = tile_row(
        view,
        "nav.international",
        PageKind.INTERNATIONAL.slug,
        name=_("International Chaoyang"),
        # i18n: second line of the tile International Chaoyang
        detail=_("Figures, stories"),
        icon="globe-stand",
    )
    title, note, nearby = _nearby(view)
    return HomePageProps(
        greeting=greeting(view),
        question=notice or _("What would you like to do?"),
        nearby_title=title,
        nearby_note=note,
        pictures=tuple(by_slot[HomeSlot.PICTURE]),
        small=(*_pages(view), *by_slot[HomeSlot.SMALL]),
        wide=(international, *_help(view), *by_slot[HomeSlot.WIDE]),
        nearby=nearby,
    )


def _pages(view: Standpoint) -> Iterator[TileRow]:
    """Yield the tiles of pages that exist only where site file or pack have something for them."""
    _ = view.localizer.gettext
    if view.site.hotel is not None:
        # i18n: tile: a card that brings the guest back to the hotel by taxi
        name = _("Back to the hotel")
        page = f"{PageKind.DRIVER_CARD.slug}/{HOTEL}"
        yield tile_row(view, "action.driver-card", page, name=name, icon="taxi")
    if view.store.has_phrases:
        # i18n: tile: the phrasebook
        name = _("Phrases")
        yield tile_row(view, "nav.phrasebook", PageKind.PHRASEBOOK.slug, name=name, icon="bubble")
    if view.store.has_events:
        # i18n: tile: what happens in the district
        name = _("Events")
        yield tile_row(view, "nav.events", PageKind.EVENTS.slug, name=name, icon="calendar")


def _help(view: Standpoint) -> Iterator[TileRow]:
    if view.store.has_services:
        _ = view.localizer.gettext
        # i18n: tile: how to pay, get around, see a doctor
        name = _("Practical help")
        # i18n: second line of the tile Practical help
        detail = _("Pay, doctor, visa, taxi")
        page = PageKind.SERVICES.slug
        yield tile_row(view, "nav.services", page, name=name, detail=detail, icon="help")


def _nearby(view: Standpoint) -> tuple[str, str, tuple[PlaceRow, ...]]:
    """Return heading, note and rows of what is open now: nearest first where the hotel is known."""
    _ = view.localizer.gettext
    if not view.hours.is_awake:
        return "", "", ()
    places = _candidates(view)
    opened = [place for place in places if view.hours.status(place, view.now).is_open]
    heading = _("Open now") if view.here is None else _("Open now near this hotel")
    if opened:
        return heading, "", tuple(place_row(view, place) for place in opened[:_NEARBY])
    coming = sorted(
        (
            (until, place)
            for place in places
            if (until := view.hours.status(place, view.now).until) is not None
        ),
        key=lambda pair: pair[0],
    )
    if not coming:
        return "", "", ()
    rows = tuple(place_row(view, place) for _until, place in coming[:_NEARBY])
    return _("Nothing is open right now"), opens_text(view, coming[0][0]), rows


def _candidates(view: Standpoint) -> list[Place]:
    """Return the places of the picture topics worth a walk, nearest first."""
    places: dict[str, Place] = {}
    for topic in view.store.topics:
        if topic.home is HomeSlot.PICTURE:
            for place_id in view.store.places_in(topic.id):
                place = view.store.place(place_id)
                if place.hours is not None and place.status is PlaceStatus.OPEN:
                    places[place_id] = place
    found = list(places.values())
    if view.here is not None:
        found.sort(key=lambda place: metres_to(view, place))
    return found


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class HomePageViewModel(PageViewModel):
    """Binds the home page."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = HomePageProps()
        self._pictures = RowsModel(TileRow, self)
        self._small = RowsModel(TileRow, self)
        self._wide = RowsModel(TileRow, self)
        self._nearby = RowsModel(PlaceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the home page."""
        del subject
        self._props = derive_home_page_props(view)
        self._pictures.replace(self._props.pictures)
        self._small.replace(self._props.small)
        self._wide.replace(self._props.wide)
        self._nearby.replace(self._props.nearby)
        self.changed.emit()

    @Property(str, notify=changed)
    def greeting(self) -> str:
        return self._props.greeting

    @Property(str, notify=changed)
    def question(self) -> str:
        return self._props.question

    @Property(str, notify=changed)
    def nearbyTitle(self) -> str:
        return self._props.nearby_title

    @Property(str, notify=changed)
    def nearbyNote(self) -> str:
        return self._props.nearby_note

    @Property(int, notify=changed)
    def smallCount(self) -> int:
        return len(self._props.small)

    @Property(RowsModel, constant=True)
    def pictures(self) -> RowsModel:
        return self._pictures

    @Property(RowsModel, constant=True)
    def small(self) -> RowsModel:
        return self._small

    @Property(RowsModel, constant=True)
    def wide(self) -> RowsModel:
        return self._wide

    @Property(RowsModel, constant=True)
    def nearby(self) -> RowsModel:
        return self._nearby
