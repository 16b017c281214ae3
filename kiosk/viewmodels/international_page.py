# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""International Chaoyang: pride with proof."""

from collections import Counter
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.exchange import ExchangeEntry, Partner, PartnerKind, Video
from kiosk.domain.field import TopicId
from kiosk.domain.page import PageKind
from kiosk.domain.story import Article, Figure, Theme, Unit
from kiosk.domain.world_map import HEIGHT, Arc, Point, arcs_from, project
from kiosk.viewmodels.article_page import figure_value
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, place_row
from kiosk.viewmodels.tile import TileRow, tile_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EMBASSY_AREAS = TopicId("embassy-areas")
# The figures that say how many partners there are, of which the pack names some.
ALL_PARTNERS = "friendly-partners"
ALL_COUNTRIES = "partner-countries"
# Marks have targets of 56 pixels on a map that is at its narrowest 912 wide.
_MARK_GAP = 0.064
_BEIJING = (39.9, 116.4)
_NOWHERE = Point(0.0, 0.0)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A figure; ``source`` is empty where all share one, ``fraction`` is its share of the longest bar."""

    figureId: str
    value: str
    label: str
    iconName: str
    source: str
    spoken: str
    fraction: float = 0.0


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """A partner abroad: its words, and its mark on the map in fractions of the map's width."""

    partnerId: str
    number: str
    name: str
    country: str
    tie: str
    note: str
    source: str
    spoken: str
    markX: float
    markY: float


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An organization, honour or programme; ``source`` is empty where the group's own says it."""

    entryId: str
    name: str
    text: str
    source: str
    placeName: str
    placePage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryGroup:
    """Entries with the source that most of them share."""

    entries: tuple[EntryRow, ...] = ()
    source: str = ""


_NO_ENTRIES = EntryGroup()


@dataclass(frozen=True, slots=True, kw_only=True)
class InternationalPageProps:
    """What the page shows; ``source`` is the one source of all figures, or empty."""

    leads: tuple[FigureRow, ...] = ()
    bars: tuple[FigureRow, ...] = ()
    source: str = ""
    partners: tuple[PartnerRow, ...] = ()
    arcs: str = ""
    ties: str = ""
    home: Point = _NOWHERE
    themes: tuple[TileRow, ...] = ()
    stories: tuple[TileRow, ...] = ()
    areas: tuple[PlaceRow, ...] = ()
    videos: tuple[TileRow, ...] = ()
    organizations: EntryGroup = _NO_ENTRIES
    honours: EntryGroup = _NO_ENTRIES
    programmes: EntryGroup = _NO_ENTRIES


def derive_international_page_props(view: Standpoint) -> InternationalPageProps:
    """Return the page for a language."""
    store = view.store
    sources = {_cited(view, figure) for figure in store.figures}
    shared = sources.pop() if len(sources) == 1 else ""
    bars = [figure for figure in store.figures if not _is_lead(figure)]
    arcs = _arcs(view)
    longest = max((figure.value for figure in bars), default=0)
    return InternationalPageProps(
        leads=tuple(_figure(view, figure, shared) for figure in store.figures if _is_lead(figure)),
        bars=tuple(
            _figure(view, figure, shared, figure.value / longest if longest else 0.0)
            for figure in sorted(bars, key=lambda found: -found.value)
        ),
        source=shared,
        partners=tuple(
            _partner(view, partner, arc, number)
            for number, (partner, arc) in enumerate(zip(store.partners, arcs, strict=True), start=1)
        ),
        arcs=";".join(_drawn(arc) for arc in arcs),
        ties=_ties(view),
        home=_home(view),
        themes=tuple(_theme(view, theme) for theme in store.themes),
        stories=tuple(_story(view, article) for article in store.articles),
        areas=tuple(
            place_row(view, store.place(place_id)) for place_id in store.places_in(EMBASSY_AREAS)
        ),
        videos=tuple(_video(view, video) for video in store.videos),
        organizations=_group(view, "organizations", store.exchange.organizations),
        honours=_group(view, "honours", store.exchange.honours),
        programmes=_group(view, "programmes", store.exchange.programmes),
    )


def _is_lead(figure: Figure) -> bool:
    """Tell whether a figure stands as a tile: one that leads, or one that no bar of a count can show."""
    return figure.lead or figure.unit is not Unit.COUNT


def _cited(view: Standpoint, fact: Figure | ExchangeEntry) -> str:
    # i18n: beneath a fact; {year} is the year it is of, {title} names the source
    return view.localizer.gettext("As of {year}. Source: {title}").format(
        year=view.localizer.partial_date(str(fact.year)),
        title=view.localizer.isolate(fact.sources[0].title),
    )


def _figure(view: Standpoint, figure: Figure, shared: str, fraction: float = 0.0) -> FigureRow:
    value = figure_value(view.localizer, figure)
    if figure.at_least:
        # i18n: a lower bound: "more than 40"
        value = view.localizer.gettext("{value}+").format(value=value)
    label = view.localizer.content(f"figures.{figure.id}.label", figure.label)
    cited = _cited(view, figure)
    source = "" if cited == shared else cited
    return FigureRow(
        figure.id,
        value,
        label,
        figure.icon,
        source,
        view.localizer.utterance([f"{value} {label}", source]),
        fraction,
    )


def _home(view: Standpoint) -> Point:
    """Return where the district is on the map of the world."""
    bounds = view.store.header.bounds
    if bounds is not None:
        return project((bounds.south + bounds.north) / 2, (bounds.west + bounds.east) / 2)
    return project(*_BEIJING)


def _arcs(view: Standpoint) -> tuple[Arc, ...]:
    ends = tuple(project(partner.lat, partner.lon) for partner in view.store.partners)
    return arcs_from(_home(view), ends, _MARK_GAP)


def _drawn(arc: Arc) -> str:
    """Return an arc as the picture of the map is asked for it."""
    # The line goes on to a mark beyond the end.
    tip = arc.mark if arc.is_beyond else arc.end
    points = (arc.start, arc.bend, arc.end, tip)
    return ",".join(f"{round(10_000 * side)}" for point in points for side in (point.x, point.y))


def _partner(view: Standpoint, partner: Partner, arc: Arc, number: int) -> PartnerRow:
    localizer = view.localizer
    name = localizer.content(f"partners.{partner.id}.name", partner.name)
    country = localizer.content(f"partners.{partner.id}.country", partner.country)
    note = ""
    if partner.note is not None:
        note = localizer.content(f"partners.{partner.id}.note", partner.note)
    tie = _tie(view, partner)
    source = localizer.gettext("Source: {title}").format(
        title=localizer.isolate(partner.sources[0].title)
    )
    return PartnerRow(
        partner.id,
        localizer.number(number),
        name,
        country,
        tie,
        note,
        source,
        localizer.utterance([name, country, tie]),
        arc.mark.x,
        arc.mark.y,
    )


def _tie(view: Standpoint, partner: Partner) -> str:
    _ = view.localizer.gettext
    since = None if partner.since is None else view.localizer.partial_date(partner.since)
    match partner.kind:
        case PartnerKind.SISTER if since is None:
            return _("Sister city")
        case PartnerKind.SISTER:
            # i18n: {date} is a day, a month or a year
            return _("Sister city, {date}").format(date=since)
        case PartnerKind.FRIENDSHIP if since is None:
            return _("Friendship arrangement")
        case PartnerKind.FRIENDSHIP:
            # i18n: {date} is a day, a month or a year
            return _("Friendship arrangement, {date}").format(date=since)
        case PartnerKind.INTENT if since is None:
            return _("Letter of intent")
        case PartnerKind.INTENT:
            # i18n: {date} is a day, a month or a year
            return _("Letter of intent, {date}").format(date=since)


def _ties(view: Standpoint) -> str:
    """Return how many partners there are, and how many of them the guide can name."""
    localizer = view.localizer
    figures = {figure.id: figure.value for figure in view.store.figures}
    known = len(view.store.partners)
    every, countries = figures.get(ALL_PARTNERS), figures.get(ALL_COUNTRIES)
    if every is None or countries is None or known >= every:
        return ""
    whole = localizer.gettext(
        "The district has {partners} partners in {countries} countries."
    ).format(partners=localizer.number(every), countries=localizer.number(countries))
    some = localizer.ngettext(
        "Only {n} of them is known to this guide.",
        "Only {n} of them are known to this guide.",
        known,
    ).format(n=localizer.number(known))
    return localizer.paragraph([whole, some])


def _group(view: Standpoint, name: str, entries: tuple[ExchangeEntry, ...]) -> EntryGroup:
    cited = Counter(_cited(view, entry) for entry in entries)
    shared = cited.most_common(1)[0][0] if cited else ""
    return EntryGroup(
        entries=tuple(_entry(view, name, entry, shared) for entry in entries), source=shared
    )


def _entry(view: Standpoint, group: str, entry: ExchangeEntry, shared: str) -> EntryRow:
    context = f"international.{group}.{entry.id}"
    cited = _cited(view, entry)
    place_name = place_page = ""
    if entry.place is not None:
        place_name = view.place_name(view.store.place(entry.place))
        place_page = f"{PageKind.PLACE.slug}/{entry.place}"
    return EntryRow(
        entry.id,
        view.localizer.content(f"{context}.name", entry.name),
        view.localizer.content(f"{context}.text", entry.text),
        "" if cited == shared else cited,
        place_name,
        place_page,
    )


def _theme(view: Standpoint, theme: Theme) -> TileRow:
    count = len(theme.places)
    detail = ""
    if count:
        detail = view.localizer.ngettext("{n} place", "{n} places", count).format(
            n=view.localizer.number(count)
        )
    return tile_row(
        view,
        f"theme.{theme.id}",
        f"{PageKind.THEME.slug}/{theme.id}",
        name=view.localizer.content(f"themes.{theme.id}.name", theme.name),
        detail=detail,
        scene=theme.scene,
    )


def _story(view: Standpoint, article: Article) -> TileRow:
    return tile_row(
        view,
        f"article.{article.id}",
        f"{PageKind.ARTICLE.slug}/{article.id}",
        name=view.localizer.content(f"articles/{article.id}.title", article.title),
        detail=view.localizer.content(f"articles/{article.id}.summary", article.summary),
        icon="list",
        scene=article.scene,
    )


def video_title(view: Standpoint, video: Video) -> str:
    """Return the title of a film; one without a record is called as its file is."""
    if video.title is None:
        return video.file.rpartition(".")[0].replace("-", " ").replace("_", " ")
    return view.localizer.content(f"videos.{video.id}.title", video.title)


def video_length(view: Standpoint, video: Video) -> str:
    """Return how long a film is, or nothing when it is not known."""
    if video.minutes is None:
        return ""
    return view.localizer.ngettext("{n} minute", "{n} minutes", video.minutes).format(
        n=view.localizer.number(video.minutes)
    )


def _video(view: Standpoint, video: Video) -> TileRow:
    return tile_row(
        view,
        f"video.{video.id}",
        f"{PageKind.VIDEO.slug}/{video.id}",
        name=video_title(view, video),
        detail=video_length(view, video),
        icon="play",
        scene=video.scene,
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class InternationalPageViewModel(PageViewModel):
    """Binds International Chaoyang."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = InternationalPageProps()
        self._leads = RowsModel(FigureRow, self)
        self._bars = RowsModel(FigureRow, self)
        self._partners = RowsModel(PartnerRow, self)
        self._themes = RowsModel(TileRow, self)
        self._stories = RowsModel(TileRow, self)
        self._areas = RowsModel(PlaceRow, self)
        self._organizations = RowsModel(EntryRow, self)
        self._honours = RowsModel(EntryRow, self)
        self._programmes = RowsModel(EntryRow, self)
        self._videos = RowsModel(TileRow, self)
        self._figures_listed = self._partners_listed = False
        self._chosen = ""

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the page."""
        del subject
        props = self._props = derive_international_page_props(view)
        self._leads.replace(props.leads)
        self._bars.replace(props.bars)
        self._partners.replace(props.partners)
        self._themes.replace(props.themes)
        self._stories.replace(props.stories)
        self._areas.replace(props.areas)
        self._videos.replace(props.videos)
        self._organizations.replace(props.organizations.entries)
        self._honours.replace(props.honours.entries)
        self._programmes.replace(props.programmes.entries)
        self.changed.emit()

    def forget(self) -> None:
        """Draw what was shown as a list, and close the sheet."""
        self._figures_listed = self._partners_listed = False
        self._chosen = ""
        self.changed.emit()

    @Slot()
    def toggleFigures(self) -> None:
        """Show the bars as a list, or the list as bars."""
        self._figures_listed = not self._figures_listed
        self.changed.emit()

    @Slot()
    def togglePartners(self) -> None:
        """Show the map as a list, or the list as a map."""
        self._partners_listed = not self._partners_listed
        self.changed.emit()

    @Slot(str)
    def choosePartner(self, partner_id: str) -> None:
        """Tell more of a partner; an empty id closes what was told."""
        self._chosen = partner_id
        self.changed.emit()

    @property
    def _partner(self) -> PartnerRow | None:
        return next((row for row in self._props.partners if row.partnerId == self._chosen), None)

    @Property(bool, notify=changed)
    def partnerShown(self) -> bool:
        return self._partner is not None

    @Property(str, notify=changed)
    def partnerName(self) -> str:
        return "" if self._partner is None else self._partner.name

    @Property(str, notify=changed)
    def partnerCountry(self) -> str:
        return "" if self._partner is None else self._partner.country

    @Property(str, notify=changed)
    def partnerTie(self) -> str:
        return "" if self._partner is None else self._partner.tie

    @Property(str, notify=changed)
    def partnerNote(self) -> str:
        return "" if self._partner is None else self._partner.note

    @Property(str, notify=changed)
    def partnerSource(self) -> str:
        return "" if self._partner is None else self._partner.source

    @Property(bool, notify=changed)
    def partnersListed(self) -> bool:
        return self._partners_listed

    @Property(bool, notify=changed)
    def hasPartners(self) -> bool:
        return bool(self._props.partners)

    @Property(str, notify=changed)
    def firstNumber(self) -> str:
        return self._props.partners[0].number if self._props.partners else ""

    @Property(str, notify=changed)
    def ties(self) -> str:
        return self._props.ties

    @Property(str, notify=changed)
    def arcs(self) -> str:
        return self._props.arcs

    @Property(float, notify=changed)
    def homeX(self) -> float:
        return self._props.home.x

    @Property(float, notify=changed)
    def homeY(self) -> float:
        return self._props.home.y

    @Property(float, constant=True)
    def mapHeight(self) -> float:
        return HEIGHT

    @Property(RowsModel, constant=True)
    def partners(self) -> RowsModel:
        return self._partners

    @Property(bool, notify=changed)
    def figuresListed(self) -> bool:
        return self._figures_listed

    @Property(str, notify=changed)
    def figuresSource(self) -> str:
        return self._props.source

    @Property(str, notify=changed)
    def widestValue(self) -> str:
        return max((bar.value for bar in self._props.bars), key=len, default="")

    @Property(bool, notify=changed)
    def hasBars(self) -> bool:
        return bool(self._props.bars)

    @Property(bool, notify=changed)
    def hasAreas(self) -> bool:
        return bool(self._props.areas)

    @Property(RowsModel, constant=True)
    def leads(self) -> RowsModel:
        return self._leads

    @Property(RowsModel, constant=True)
    def bars(self) -> RowsModel:
        return self._bars

    @Property(RowsModel, constant=True)
    def themes(self) -> RowsModel:
        return self._themes

    @Property(RowsModel, constant=True)
    def stories(self) -> RowsModel:
        return self._stories

    @Property(RowsModel, constant=True)
    def areas(self) -> RowsModel:
        return self._areas

    @Property(RowsModel, constant=True)
    def videos(self) -> RowsModel:
        return self._videos

    @Property(bool, notify=changed)
    def hasVideos(self) -> bool:
        return bool(self._props.videos)

    @Property(RowsModel, constant=True)
    def organizations(self) -> RowsModel:
        return self._organizations

    @Property(str, notify=changed)
    def organizationsSource(self) -> str:
        return self._props.organizations.source

    @Property(RowsModel, constant=True)
    def honours(self) -> RowsModel:
        return self._honours

    @Property(str, notify=changed)
    def honoursSource(self) -> str:
        return self._props.honours.source

    @Property(RowsModel, constant=True)
    def programmes(self) -> RowsModel:
        return self._programmes

    @Property(str, notify=changed)
    def programmesSource(self) -> str:
        return self._props.programmes.source
