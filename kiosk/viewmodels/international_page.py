# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""International Chaoyang: pride with proof."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.field import TopicId
from kiosk.domain.page import PageKind
from kiosk.domain.story import Article, Figure, Theme, Unit
from kiosk.viewmodels.article_page import figure_value
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, place_row
from kiosk.viewmodels.tile import TileRow, tile_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

EMBASSY_AREAS = TopicId("embassy-areas")


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
class ThemeRow:
    """A theme of destinations; ``page`` is where a guest can look, or empty."""

    themeId: str
    name: str
    text: str
    scene: str
    page: str


@dataclass(frozen=True, slots=True, kw_only=True)
class InternationalPageProps:
    """What the page shows; ``source`` is the one source of all figures, or empty."""

    leads: tuple[FigureRow, ...] = ()
    bars: tuple[FigureRow, ...] = ()
    source: str = ""
    themes: tuple[ThemeRow, ...] = ()
    stories: tuple[TileRow, ...] = ()
    areas: tuple[PlaceRow, ...] = ()


def derive_international_page_props(view: Standpoint) -> InternationalPageProps:
    """Return the page for a language."""
    store = view.store
    sources = {_cited(view, figure) for figure in store.figures}
    shared = sources.pop() if len(sources) == 1 else ""
    bars = [figure for figure in store.figures if not _is_lead(figure)]
    longest = max((figure.value for figure in bars), default=0)
    return InternationalPageProps(
        leads=tuple(_figure(view, figure, shared) for figure in store.figures if _is_lead(figure)),
        bars=tuple(
            _figure(view, figure, shared, figure.value / longest if longest else 0.0)
            for figure in sorted(bars, key=lambda found: -found.value)
        ),
        source=shared,
        themes=tuple(_theme(view, theme) for theme in store.themes),
        stories=tuple(_story(view, article) for article in store.articles),
        areas=tuple(
            place_row(view, store.place(place_id)) for place_id in store.places_in(EMBASSY_AREAS)
        ),
    )


def _is_lead(figure: Figure) -> bool:
    """Tell whether a figure stands as a tile: one that leads, or one that no bar of a count can show."""
    return figure.lead or figure.unit is not Unit.COUNT


def _cited(view: Standpoint, figure: Figure) -> str:
    # i18n: beneath a figure; {year} is the year it is of, {title} names the source
    return view.localizer.gettext("As of {year}. Source: {title}").format(
        year=view.localizer.partial_date(str(figure.year)),
        title=view.localizer.isolate(figure.sources[0].title),
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


def _theme(view: Standpoint, theme: Theme) -> ThemeRow:
    page = ""
    for topic in theme.topics:
        if view.store.place_count_in(topic):
            page = f"{PageKind.TOPIC.slug}/{topic}"
            break
    return ThemeRow(
        theme.id,
        view.localizer.content(f"themes.{theme.id}.name", theme.name),
        view.localizer.content(f"themes.{theme.id}.text", theme.text),
        theme.scene,
        page,
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
        self._themes = RowsModel(ThemeRow, self)
        self._stories = RowsModel(TileRow, self)
        self._areas = RowsModel(PlaceRow, self)
        self._figures_listed = False

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the page."""
        del subject
        props = self._props = derive_international_page_props(view)
        self._leads.replace(props.leads)
        self._bars.replace(props.bars)
        self._themes.replace(props.themes)
        self._stories.replace(props.stories)
        self._areas.replace(props.areas)
        self.changed.emit()

    def forget(self) -> None:
        """Draw what was shown as a list."""
        self._figures_listed = False
        self.changed.emit()

    @Slot()
    def toggleFigures(self) -> None:
        """Show the bars as a list, or the list as bars."""
        self._figures_listed = not self._figures_listed
        self.changed.emit()

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
