# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A theme of exchange destinations as a route through places."""

from dataclasses import asdict, dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.store import UnknownRecordError
from kiosk.domain.geo import distance_m, walk_minutes
from kiosk.domain.page import PageKind
from kiosk.domain.place import MetroStation, Place, Precision
from kiosk.domain.story import Theme
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, place_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Nobody takes the metro for less.
_METRO_FROM_MIN = 20


@dataclass(frozen=True, slots=True)
class RouteRow(PlaceRow):
    """A place of a route, with its number and the way to it from the place before."""

    number: str = ""
    onFoot: str = ""
    byMetro: str = ""
    last: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemePageProps:
    """What the page shows."""

    title: str = ""
    text: str = ""
    source: str = ""
    scene: str = ""
    suggestion: str = ""
    route: tuple[RouteRow, ...] = ()
    topic_text: str = ""
    topic_page: str = ""


def derive_theme_page_props(view: Standpoint, subject: str) -> ThemePageProps:
    """Return the route of a theme; raises UnknownRecordError."""
    theme = next((found for found in view.store.themes if found.id == subject), None)
    if theme is None:
        raise UnknownRecordError(f"no theme {subject}")
    localizer, context = view.localizer, f"themes.{theme.id}"
    suggestion = ""
    if theme.suggestion is not None:
        suggestion = localizer.content(f"{context}.suggestion", theme.suggestion)
    topic_text, topic_page = _topic(view, theme)
    return ThemePageProps(
        title=localizer.content(f"{context}.name", theme.name),
        text=localizer.content(f"{context}.text", theme.text),
        source=localizer.gettext("Source: {title}").format(
            title=localizer.isolate(theme.sources[0].title)
        ),
        scene=theme.scene,
        suggestion=suggestion,
        route=_route(view, theme),
        topic_text=topic_text,
        topic_page=topic_page,
    )


def _route(view: Standpoint, theme: Theme) -> tuple[RouteRow, ...]:
    rows = []
    before: Place | None = None
    for number, place_id in enumerate(theme.places, start=1):
        place = view.store.place(place_id)
        rows.append(
            RouteRow(
                **asdict(place_row(view, place)),
                number=view.localizer.number(number),
                onFoot="" if before is None else on_foot(view, before, place),
                byMetro="" if before is None else by_metro(view, before, place),
                last=number == len(theme.places),
            )
        )
        before = place
    return tuple(rows)


def _minutes(start: Place, end: Place) -> int | None:
    """Return minutes on foot between two places whose doors are known and near enough."""
    if start.location is None or end.location is None:
        return None
    if Precision.APPROXIMATE in (start.location.precision, end.location.precision):
        return None
    return walk_minutes(distance_m(start.location, end.location))


def on_foot(view: Standpoint, start: Place, end: Place) -> str:
    """Return the way between two places on foot, or its length, or nothing when it is not known."""
    minutes = _minutes(start, end)
    if minutes is not None:
        return view.localizer.ngettext("{n} min on foot", "{n} min on foot", minutes).format(
            n=view.localizer.number(minutes)
        )
    if start.location is None or end.location is None:
        return ""
    # i18n: between two places of a route, in a straight line; {distance} is "3 km"
    return view.localizer.gettext("{distance} to the next place").format(
        distance=view.localizer.distance(distance_m(start.location, end.location))
    )


def by_metro(view: Standpoint, start: Place, end: Place) -> str:
    """Return between which stations the metro goes, with the line where one leads all the way."""
    minutes = _minutes(start, end)
    if minutes is not None and minutes < _METRO_FROM_MIN:
        return ""
    if start.metro is None or end.metro is None or start.metro.station == end.metro.station:
        return ""
    localizer = view.localizer
    first, last = view.store.station(start.metro.station), view.store.station(end.metro.station)
    shared = next((line for line in first.lines if line in last.lines), None)
    if shared is None:
        return localizer.gettext("Metro from {start} to {end}").format(
            start=_station_name(view, first), end=_station_name(view, last)
        )
    line = view.store.lines[shared]
    # i18n: {line} is a metro line such as "Line 10"; the others are stations
    return localizer.gettext("{line} from {start} to {end}").format(
        line=localizer.content(f"lines.{line.id}.name", line.name),
        start=_station_name(view, first),
        end=_station_name(view, last),
    )


def _station_name(view: Standpoint, station: MetroStation) -> str:
    return view.localizer.content(f"stations.{station.id}.name", station.name)


def _topic(view: Standpoint, theme: Theme) -> tuple[str, str]:
    """Return the words and the page of a topic with more places for the theme, or nothing."""
    for topic_id in theme.topics:
        if view.store.place_count_in(topic_id):
            # i18n: on a button; {topic} is a list of the guide such as "Parks"
            text = view.localizer.gettext("All in the guide: {topic}").format(
                topic=view.topic_name(view.store.topic(topic_id))
            )
            return text, f"{PageKind.TOPIC.slug}/{topic_id}"
    return "", ""


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ThemePageViewModel(PageViewModel):
    """Binds a theme."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = ThemePageProps()
        self._route = RowsModel(RouteRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show a theme. Raises UnknownRecordError."""
        self._props = derive_theme_page_props(view, subject)
        self._route.replace(self._props.route)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def text(self) -> str:
        return self._props.text

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._props.source

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def suggestion(self) -> str:
        return self._props.suggestion

    @Property(bool, notify=changed)
    def hasRoute(self) -> bool:
        return bool(self._props.route)

    @Property(RowsModel, constant=True)
    def route(self) -> RowsModel:
        return self._route

    @Property(str, notify=changed)
    def topicText(self) -> str:
        return self._props.topic_text

    @Property(str, notify=changed)
    def topicPage(self) -> str:
        return self._props.topic_page
