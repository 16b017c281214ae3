# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The article reader."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.field import TopicId
from kiosk.domain.language import Language
from kiosk.domain.session import TextSize
from kiosk.domain.story import Article, Block, BlockKind, Figure, Unit
from kiosk.i18n.localizer import Localizer
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import SourceRow, Standpoint, source_rows
from kiosk.viewmodels.tile import TileRow, topic_tile

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SIZES = tuple(TextSize)


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block of an article as it is set."""

    kind: int
    text: str
    value: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePageProps:
    """What the reader shows. ``family`` is the typeface of the language the article is read in."""

    title: str = ""
    summary: str = ""
    byline: str = ""
    scene: str = ""
    family: str = ""
    body_line: float = 1.34
    size_factor: float = 1.0
    right_to_left: bool = False
    original_name: str = ""
    own_name: str = ""
    can_toggle: bool = False
    checked: str = ""
    blocks: tuple[BlockRow, ...] = ()
    topics: tuple[TileRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def figure_value(localizer: Localizer, figure: Figure | Block) -> str:
    """Return the value of a figure as the locale writes it."""
    value = figure.value or 0
    match figure.unit:
        case Unit.PERCENT:
            return localizer.percent(value)
        case Unit.TIMES:
            # i18n: three times as many is "3×"
            return localizer.gettext("{n}×").format(n=localizer.number(value))
        case Unit.COUNT:
            return localizer.number(value)


def derive_article_page_props(
    view: Standpoint, article: Article, reading: Localizer
) -> ArticlePageProps:
    """Return the article, its text in the language of ``reading``, the rest in the visitor's."""
    localizer = view.localizer
    context = f"articles/{article.id}"
    minutes = reading.ngettext("{n} minute to read", "{n} minutes to read", article.minutes)
    language: Language = reading.language
    return ArticlePageProps(
        title=reading.content(f"{context}.title", article.title),
        summary=reading.content(f"{context}.summary", article.summary),
        byline=f"{reading.date(article.date)} · "
        + minutes.format(n=reading.number(article.minutes)),
        scene=article.scene,
        family=language.typeface.article,
        body_line=language.typeface.body_line,
        size_factor=language.typeface.size_factor,
        right_to_left=language.is_right_to_left,
        original_name=_source_language_name(view),
        own_name=localizer.language.endonym,
        can_toggle=localizer.language.tag != view.store.header.source_locale,
        checked=localizer.gettext("Facts checked: {date}").format(
            date=localizer.partial_date(article.checked)
        ),
        blocks=tuple(
            BlockRow(
                list(BlockKind).index(block.kind),
                reading.content(f"{context}.body.{number}.text", block.text),
                "" if block.kind is not BlockKind.FIGURE else figure_value(reading, block),
            )
            for number, block in enumerate(article.body, start=1)
        ),
        topics=tuple(topic_tile(view, view.store.topic(TopicId(name))) for name in article.topics),
        sources=source_rows(article.sources),
    )


def _source_language_name(view: Standpoint) -> str:
    # The pack's texts are written in English; the name stands in English, as on the picker.
    return "English" if view.store.header.source_locale == "en" else view.store.header.source_locale


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ArticlePageViewModel(PageViewModel):
    """Binds the article reader. ``source`` reads in the language the pack is written in."""

    changed = Signal()

    def __init__(self, source: Localizer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._props = ArticlePageProps()
        self._size = TextSize.SMALL
        self._original = False
        self._view: Standpoint | None = None
        self._article = ""
        self._blocks = RowsModel(BlockRow, self)
        self._topics = RowsModel(TileRow, self)
        self._sources = RowsModel(SourceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the article ``subject``."""
        article = view.store.article(subject)
        if subject != self._article:
            self._original = False
        reading = self._source if self._original else view.localizer
        self._props = derive_article_page_props(view, article, reading)
        self._view, self._article = view, subject
        self._blocks.replace(self._props.blocks)
        self._topics.replace(self._props.topics)
        self._sources.replace(self._props.sources)
        self.changed.emit()

    def forget(self) -> None:
        """Forget size and language chosen for the article."""
        self._size = TextSize.SMALL
        self._original = False

    @Slot(int)
    def chooseSize(self, size: int) -> None:
        """Set the article small (0), middle (1) or big (2)."""
        self._size = _SIZES[max(0, min(size, len(_SIZES) - 1))]
        self.changed.emit()

    @Slot(bool)
    def readOriginal(self, original: bool) -> None:
        """Read in the original language, or in the visitor's."""
        self._original = original
        if self._view is not None:
            self.show(self._view, self._article)

    @Property(int, notify=changed)
    def size(self) -> int:
        return _SIZES.index(self._size)

    @Property(float, notify=changed)
    def sizeScale(self) -> float:
        return self._size.scale

    @Property(bool, notify=changed)
    def original(self) -> bool:
        return self._original and self._props.can_toggle

    @Property(bool, notify=changed)
    def canToggle(self) -> bool:
        return self._props.can_toggle

    @Property(str, notify=changed)
    def originalName(self) -> str:
        return self._props.original_name

    @Property(str, notify=changed)
    def ownName(self) -> str:
        return self._props.own_name

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=changed)
    def byline(self) -> str:
        return self._props.byline

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def family(self) -> str:
        return self._props.family

    @Property(float, notify=changed)
    def bodyLine(self) -> float:
        return self._props.body_line

    @Property(float, notify=changed)
    def sizeFactor(self) -> float:
        return self._props.size_factor

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return self._props.right_to_left

    @Property(str, notify=changed)
    def checked(self) -> str:
        return self._props.checked

    @Property(RowsModel, constant=True)
    def blocks(self) -> RowsModel:
        return self._blocks

    @Property(RowsModel, constant=True)
    def topics(self) -> RowsModel:
        return self._topics

    @Property(RowsModel, constant=True)
    def sources(self) -> RowsModel:
        return self._sources
