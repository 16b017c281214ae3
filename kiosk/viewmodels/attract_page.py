# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The attract loop: be seen from ten metres and promise one thing."""

from PySide6.QtCore import Property, QObject, QTimer, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.language import Language
from kiosk.i18n.localizer import Localizer
from kiosk.viewmodels.language_page import LanguageRow, language_row
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_SENTENCE_MS = 4_000
_SCENES_EVERY = 3
_STILL_MS = 3_600_000


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class AttractPageViewModel(PageViewModel):
    """Binds the attract loop: the sentence turns through the languages, the scenes change."""

    changed = Signal()
    sceneChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: Standpoint | None = None
        self._speakers: list[Localizer] = []
        self._turn = 0
        self._scene = 0
        self._still = False
        self._lines = RowsModel(LanguageRow, self)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.turn)

    def offer(self, languages: tuple[Language, ...]) -> None:
        """Show the first words of these languages."""
        self._lines.replace([language_row(language, "") for language in languages])

    def speak(self, localizers: list[Localizer]) -> None:
        """Turn through these languages."""
        self._speakers = localizers

    def show(self, view: Standpoint, subject: str) -> None:
        """Start over with the visitor's default language."""
        del subject
        self._view = view
        self.changed.emit()

    def run(self, *, still: bool) -> None:
        """Let the loop play; ``still`` keeps one scene an hour."""
        self._still = still
        self._timer.start(_STILL_MS if still else _SENTENCE_MS)

    def pause(self) -> None:
        """Stop the loop while somebody uses the guide."""
        self._timer.stop()
        self._turn = 0
        self.changed.emit()

    def turn(self) -> None:
        """Say the sentence in the next language; change the scene every third time."""
        self._turn += 1
        if self._still or self._turn % _SCENES_EVERY == 0:
            self._scene += 1
            self.sceneChanged.emit()
        self.changed.emit()

    @property
    def _speaker(self) -> Localizer | None:
        if not self._speakers:
            return None if self._view is None else self._view.localizer
        return self._speakers[self._turn % len(self._speakers)]

    @Property(str, notify=changed)
    def sentence(self) -> str:
        if self._view is None or self._speaker is None:
            return ""
        return self._speaker.content("pack.slogan", self._view.store.header.slogan)

    @Property(str, notify=changed)
    def begin(self) -> str:
        return "" if self._speaker is None else self._speaker.language.begin

    @Property(str, notify=changed)
    def family(self) -> str:
        return "" if self._speaker is None else self._speaker.language.typeface.family

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return self._speaker is not None and self._speaker.language.is_right_to_left

    @Property(float, notify=changed)
    def headLine(self) -> float:
        return 1.15 if self._speaker is None else self._speaker.language.typeface.head_line

    @Property(str, notify=sceneChanged)
    def scene(self) -> str:
        if self._view is None:
            return "district-skyline"
        scenes = self._view.store.header.hero_scenes
        return scenes[self._scene % len(scenes)]

    @Property(RowsModel, constant=True)
    def lines(self) -> RowsModel:
        return self._lines
