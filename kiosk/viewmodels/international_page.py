# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""International Chaoyang: pride with proof."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.field import TopicId
from kiosk.domain.page import PageKind
from kiosk.domain.story import Article, Figure, Theme
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
    """A figure with its source beneath."""

    figureId: str
    value: str
    label: str
    iconName: str
    source: str
    spoken: str


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
    """What the page shows."""

    figures: tuple[FigureRow, ...] = ()
    themes: tuple[ThemeRow, ...] = ()
    stories: tuple[TileRow, ...] = ()
    areas: tuple[PlaceRow, ...] = ()


def derive_international_page_props(view: Standpoint) -> InternationalPageProps:
    """Return the page for a language."""
    store = view.store
    return InternationalPageProps(
        figures=tuple(_figure(view, figure) for figure in store.figures),
        themes=tuple(_theme(view, theme) for theme in store.themes),
        stories=tuple(_story(view, article) for article in store.articles),
        areas=tuple(
            place_row(view, store.place(place_id)) for place_id in store.places_in(EMBASSY_AREAS)
        ),
    )


def _figure(view: Standpoint, figure: Figure) -> FigureRow:
    value = figure_value(view.localizer, figure)
    if figure.at_least:
        # i18n: a lower bound: "more than 40"
        value = view.localizer.gettext("{value}+").format(value=value)
    label = view.localizer.content(f"figures.{figure.id}.label", figure.label)
    source = view.localizer.gettext("Source: {title}").format(
        title=view.localizer.isolate(figure.sources[0].title)
    )
    return FigureRow(
        figure.id,
        value,
        label,
        figure.icon,
        source,
        view.localizer.utterance([f"{value} {label}", source]),
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
        self._figures = RowsModel(FigureRow, self)
        self._themes = RowsModel(ThemeRow, self)
        self._stories = RowsModel(TileRow, self)
        self._areas = RowsModel(PlaceRow, self)
        self._has_areas = False

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the page."""
        del subject
        props = derive_international_page_props(view)
        self._figures.replace(props.figures)
        self._themes.replace(props.themes)
        self._stories.replace(props.stories)
        self._areas.replace(props.areas)
        self._has_areas = bool(props.areas)
        self.changed.emit()

    @Property(bool, notify=changed)
    def hasAreas(self) -> bool:
        return self._has_areas

    @Property(RowsModel, constant=True)
    def figures(self) -> RowsModel:
        return self._figures

    @Property(RowsModel, constant=True)
    def themes(self) -> RowsModel:
        return self._themes

    @Property(RowsModel, constant=True)
    def stories(self) -> RowsModel:
        return self._stories

    @Property(RowsModel, constant=True)
    def areas(self) -> RowsModel:
        return self._areas
