# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all page view models have in common."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject

from kiosk.domain.language import Language
from kiosk.i18n.localizer import Localizer
from kiosk.viewmodels.standpoint import Standpoint


class PageViewModel(QObject):
    """A page that can be shown for a subject, and again when language or time change."""

    def show(self, view: Standpoint, subject: str) -> None:
        """Derive the page. Raises UnknownRecordError when the subject does not exist."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what the visitor chose on this page."""


@runtime_checkable
class LanguageOffer(Protocol):
    """A page that shows the languages on offer."""

    def offer(self, languages: Sequence[Language]) -> None:
        """Offer these languages."""


@runtime_checkable
class AttractLoop(Protocol):
    """The page that plays while nobody is there."""

    def speak(self, localizers: list[Localizer]) -> None:
        """Turn through these languages."""

    def run(self, *, still: bool) -> None:
        """Let the loop play."""

    def pause(self) -> None:
        """Stop the loop."""
