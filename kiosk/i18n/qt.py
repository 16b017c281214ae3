# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bridge from the catalogues to ``qsTr``."""

from PySide6.QtCore import QTranslator

from kiosk.i18n.localizer import Localizer


class GettextTranslator(QTranslator):
    """Answers ``qsTr`` from the ``kiosk`` domain of the current localizer."""

    def __init__(self, localizer: Localizer) -> None:
        super().__init__()
        self._localizer = localizer

    def speak(self, localizer: Localizer) -> None:
        """Answer in another language from now on."""
        self._localizer = localizer

    def isEmpty(self) -> bool:
        """Tell Qt that there is something to ask."""
        return False

    def translate(  # type: ignore[override]  # pyrefly: ignore - the stub omits None
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the translation of a label. ``context`` is the QML file and is not used."""
        del context, n
        if not source:
            return None
        return self._localizer.label(disambiguation or None, source)
