# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every page is derived from, and the sentences several pages share."""

import datetime as dt
from dataclasses import dataclass
from enum import IntEnum

from kiosk.content.store import ContentStore
from kiosk.domain.field import UNDATED, PlaceId
from kiosk.domain.freshness import ShelfLife, expires
from kiosk.domain.geo import distance_m, walk_minutes
from kiosk.domain.opening import OpenState, OpenStatus
from kiosk.domain.place import Area, Location, Place, Source, Topic
from kiosk.domain.site import Site
from kiosk.i18n.localizer import Localizer
from kiosk.services.opening_watch import OpeningWatch


class StatusTone(IntEnum):
    """The colour and sun of a status; the words say it too."""

    UNKNOWN = 0
    OPEN = 1
    SOON = 2
    CLOSED = 3


@dataclass(frozen=True, slots=True)
class Standpoint:
    """Language, content, place and moment: everything a page is derived from."""

    localizer: Localizer
    store: ContentStore
    hours: OpeningWatch
    site: Site
    now: dt.datetime

    @property
    def here(self) -> Location | None:
        """Where the screen stands, if the site file says so."""
        return None if self.site.hotel is None else self.site.hotel.location

    def place(self, place_id: str) -> Place:
        """Return a place of the pack; raises UnknownRecordError."""
        return self.store.place(PlaceId(place_id))

    def place_text(self, place: Place, field: str, text: str) -> str:
        """Return a text of a place in the visitor's language."""
        return self.localizer.content(f"places/{place.id}.{field}", text)

    def place_name(self, place: Place) -> str:
        """Return a place's name in the visitor's language."""
        return self.place_text(place, "name", place.name)

    def topic_name(self, topic: Topic) -> str:
        """Return a topic's name in the visitor's language."""
        return self.localizer.content(f"topics.{topic.id}.name", topic.name)

    def topic_summary(self, topic: Topic) -> str:
        """Return a topic's second line in the visitor's language."""
        return self.localizer.content(f"topics.{topic.id}.summary", topic.summary)

    def area_name(self, area: Area) -> str:
        """Return an area's name in the visitor's language."""
        return self.localizer.content(f"pack.areas.{area.id}.name", area.name)

    def is_translated(self, place: Place) -> bool:
        """Tell whether the place's page is whole in the visitor's language."""
        texts = [("name", place.name), ("kind", place.kind), ("summary", place.summary)]
        texts += [(f"why.{number}", text) for number, text in enumerate(place.why, start=1)]
        texts += [(f"tips.{number}", text) for number, text in enumerate(place.tips, start=1)]
        halls = () if place.halls is None else place.halls.rooms
        texts += [(f"halls.rooms.{hall.id}.name", hall.name) for hall in halls]
        return all(
            self.localizer.has_content(f"places/{place.id}.{field}", text) for field, text in texts
        )


@dataclass(frozen=True, slots=True)
class StatusLine:
    """A status as it is shown."""

    text: str
    tone: StatusTone


def status_line(view: Standpoint, place: Place) -> StatusLine:
    """Return the status of a place in words."""
    status = view.hours.status(place, view.now)
    return StatusLine(_status_text(view, status), _tone(status))


def _tone(status: OpenStatus) -> StatusTone:
    match status.state:
        case OpenState.OPEN | OpenState.ALL_DAY:
            return StatusTone.OPEN
        case OpenState.CLOSES_SOON:
            return StatusTone.SOON
        case OpenState.CLOSED | OpenState.LAST_ENTRY_PAST | OpenState.SHUT_DOWN:
            return StatusTone.CLOSED
        case OpenState.UNKNOWN:
            return StatusTone.UNKNOWN


def _status_text(view: Standpoint, status: OpenStatus) -> str:
    _ = view.localizer.gettext
    until = status.until
    match status.state:
        case OpenState.ALL_DAY:
            text = _("Open all day")
        case OpenState.OPEN if until is not None:
            text = _("Open until {time}").format(time=view.localizer.time(until))
        case OpenState.CLOSES_SOON if until is not None:
            text = _("Closes soon, at {time}").format(time=view.localizer.time(until))
        case OpenState.SHUT_DOWN:
            text = _("Closed for visitors")
        case OpenState.UNKNOWN:
            text = _("Hours not known")
        case OpenState.CLOSED | OpenState.LAST_ENTRY_PAST if until is not None:
            text = opens_text(view, until)
        case _:
            text = _("Closed today")
    return text


def opens_text(view: Standpoint, opens: dt.datetime) -> str:
    """Return when a closed place opens again."""
    _ = view.localizer.gettext
    time = view.localizer.time(opens)
    days = (opens.date() - view.now.date()).days
    if days <= 0:
        return _("Opens today at {time}").format(time=time)
    if days == 1:
        return _("Opens tomorrow at {time}").format(time=time)
    day = view.localizer.short_day_and_date(opens.date())
    # i18n: {day} is a weekday with a date, such as "Tue, 24 Nov"
    return _("Opens {day} at {time}").format(day=day, time=time)


def walk_text(view: Standpoint, place: Place) -> str:
    """Return the way from here on foot, or its length, or nothing when it is not known."""
    if view.here is None or place.location is None:
        return ""
    metres = distance_m(view.here, place.location)
    minutes = walk_minutes(metres)
    if minutes is None or place.location.precision != "exact":
        # i18n: how far a place is from the hotel, in a straight line; {distance} is "3 km"
        return view.localizer.gettext("{distance} away").format(
            distance=view.localizer.distance(metres)
        )
    return view.localizer.ngettext("{n} min on foot", "{n} min on foot", minutes).format(
        n=view.localizer.number(minutes)
    )


def metres_to(view: Standpoint, place: Place) -> float:
    """Return the straight line from here to a place in metres; infinite when not known."""
    if view.here is None or place.location is None:
        return float("inf")
    return distance_m(view.here, place.location)


def check_before(view: Standpoint, checked: str, *, confirmed: bool, life: ShelfLife) -> str:
    """Return a warning where a fact is not confirmed or past its shelf life."""
    if confirmed and view.now.date() <= expires(checked, life):
        return ""
    return view.localizer.gettext("Check before you go. Last checked: {date}").format(
        date=view.localizer.partial_date(checked)
    )


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A place in a list."""

    placeId: str
    name: str
    chinese: str
    summary: str
    statusText: str
    statusTone: int
    walkText: str
    hallText: str
    scene: str
    spoken: str


def hall_text(view: Standpoint, place: Place) -> str:
    """Return the size of the largest hall of a place in words, or nothing."""
    if place.halls is None:
        return ""
    # Imported here: the home page lists no halls.
    from kiosk.domain.guests import largest_area, most_seats  # noqa: PLC0415

    seats, area = most_seats(place), largest_area(place)
    if seats is not None:
        return view.localizer.ngettext(
            "Largest hall: {n} seat", "Largest hall: {n} seats", seats
        ).format(n=view.localizer.number(seats))
    if area is None:
        return ""
    # i18n: {area} is an area such as 13,000 m²
    return view.localizer.gettext("Largest hall: {area}").format(area=view.localizer.area(area))


def place_row(view: Standpoint, place: Place) -> PlaceRow:
    """Return a place as a list shows it, and as a screen reader reads it."""
    name = view.place_name(place)
    chinese = place.name if view.localizer.language.reads_chinese else place.name_zh
    summary = view.place_text(place, "summary", place.summary)
    status = status_line(view, place)
    walk = walk_text(view, place)
    hall = hall_text(view, place)
    if hall and status.tone is StatusTone.UNKNOWN:
        # What a host wants to know stands in place of what is not known.
        status = StatusLine("", StatusTone.UNKNOWN)
    return PlaceRow(
        placeId=place.id,
        name=name,
        chinese=chinese,
        summary=summary,
        statusText=status.text,
        statusTone=status.tone,
        walkText=walk,
        hallText=hall,
        scene=place.scene,
        spoken=view.localizer.utterance([name, summary, hall, status.text, walk]),
    )


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A source as it is cited."""

    title: str
    detail: str


def source_rows(sources: tuple[Source, ...]) -> tuple[SourceRow, ...]:
    """Return the sources: title, then address and date. Citations are not translated."""
    rows = []
    for source in sources:
        where = source.url or source.repo or ""
        where = where.removeprefix("https://").removeprefix("http://").split("/", maxsplit=1)[0]
        if source.repo is not None:
            where = source.repo
        parts = [part for part in (where, "" if source.date == UNDATED else source.date) if part]
        rows.append(SourceRow(source.title, " · ".join(parts)))
    return tuple(rows)
