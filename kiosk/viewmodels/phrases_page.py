# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phrases of one situation."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.store import UnknownRecordError
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class PhraseRow:
    """A sentence to show or say."""

    phraseId: str
    text: str
    chinese: str
    pinyin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PhrasesPageProps:
    """What the page shows."""

    title: str = ""
    phrases: tuple[PhraseRow, ...] = ()


def derive_phrases_page_props(view: Standpoint, subject: str) -> PhrasesPageProps:
    """Return the phrases of a situation; raises UnknownRecordError."""
    book = view.store.phrasebook
    situation = next((found for found in book.situations if found.id == subject), None)
    if situation is None:
        raise UnknownRecordError(f"no situation {subject}")
    return PhrasesPageProps(
        title=view.localizer.content(f"phrasebook.situations.{situation.id}.name", situation.name),
        phrases=tuple(
            PhraseRow(
                phrase.id,
                view.localizer.content(f"phrasebook.phrases.{phrase.id}.text", phrase.text),
                phrase.zh,
                phrase.pinyin,
            )
            for phrase in book.phrases
            if phrase.situation == situation.id
        ),
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class PhrasesPageViewModel(PageViewModel):
    """Binds the phrases of a situation."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = PhrasesPageProps()
        self._phrases = RowsModel(PhraseRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show a situation. Raises UnknownRecordError."""
        self._props = derive_phrases_page_props(view, subject)
        self._phrases.replace(self._props.phrases)
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(RowsModel, constant=True)
    def phrases(self) -> RowsModel:
        return self._phrases
