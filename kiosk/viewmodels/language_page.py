# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The language picker: two seconds to one's own script."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.language import Language
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_IN_CHINESE, _IN_JAPANESE = "zh-Hans", "ja"


@dataclass(frozen=True, slots=True)
class LanguageRow:
    """A language, set in its own font and direction."""

    tag: str
    endonym: str
    greeting: str
    begin: str
    family: str
    rightToLeft: bool
    selected: bool


def language_row(language: Language, current: str) -> LanguageRow:
    """Return a language as the picker and the attract loop show it."""
    return LanguageRow(
        language.tag,
        language.endonym,
        language.greeting,
        language.begin,
        language.typeface.family,
        language.is_right_to_left,
        language.tag == current,
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class LanguagePageViewModel(PageViewModel):
    """Binds the language picker."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._languages: tuple[Language, ...] = ()
        self._title = ""
        self._subtitle: list[str] = []
        self._rows = RowsModel(LanguageRow, self)

    def offer(self, languages: tuple[Language, ...]) -> None:
        """Offer these languages."""
        self._languages = languages

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the picker with the current language chosen."""
        del subject
        current = view.localizer.language
        self._title = current.choose
        self._subtitle = [
            language.choose
            for language in self._languages
            if language.tag in (_IN_CHINESE, _IN_JAPANESE) and language.tag != current.tag
        ]
        self._rows.replace([language_row(language, current.tag) for language in self._languages])
        self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._title

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def subtitle(self) -> list[str]:
        return self._subtitle

    @Property(RowsModel, constant=True)
    def rows(self) -> RowsModel:
        return self._rows
