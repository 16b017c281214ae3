# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which page is shown, and the way back."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from kiosk.domain.page import ATTRACT, HOME, LANGUAGE, Page, PageKind

_LONGEST_HISTORY = 64


@dataclass(frozen=True, slots=True)
class Visit:
    """A page in the history, with the scroll position it was left at, in pixels."""

    page: Page
    scroll: float = 0.0


class Navigation(QObject):
    """The history of one session."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._history: list[Visit] = [Visit(ATTRACT)]
        self._going_back = False

    @property
    def current(self) -> Visit:
        """The page on the screen."""
        return self._history[-1]

    @property
    def is_going_back(self) -> bool:
        """Tell whether the last change went back, which the transition shows."""
        return self._going_back

    @property
    def previous(self) -> Page | None:
        """The page that *Back* leads to."""
        return self._history[-2].page if len(self._history) > 1 else None

    def open(self, page: Page) -> None:
        """Show a page. Home clears the way back; the picker is no place to come back to."""
        if page == self.current.page:
            return
        if page.kind in (PageKind.HOME, PageKind.ATTRACT):
            self._history = [Visit(page)]
        else:
            if self.current.page.kind is PageKind.LANGUAGE and len(self._history) > 1:
                self._history.pop()
            if self.current.page.kind is PageKind.ATTRACT:
                self._history = [Visit(HOME)]
            self._history.append(Visit(page))
            if len(self._history) > _LONGEST_HISTORY:
                # Keep home at the root and drop the oldest pages after it.
                del self._history[1]
        self._going_back = False
        self.changed.emit()

    def begin(self) -> None:
        """Leave the attract loop for the language picker."""
        self._history = [Visit(LANGUAGE)]
        self._going_back = False
        self.changed.emit()

    def back(self) -> None:
        """Show the page before, at the scroll position it was left at; home at the root."""
        if len(self._history) > 1:
            self._history.pop()
        else:
            self._history = [Visit(HOME)]
        self._going_back = True
        self.changed.emit()

    def reset(self) -> None:
        """Forget everything and return to the attract loop."""
        self._history = [Visit(ATTRACT)]
        self._going_back = False
        self.changed.emit()

    def remember_scroll(self, scroll: float) -> None:
        """Note where the current page is scrolled to; nobody is told."""
        self._history[-1] = replace(self._history[-1], scroll=scroll)
