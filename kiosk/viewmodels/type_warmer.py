# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the fonts of the other languages while nobody waits for them.

Qt opens a font file, its fallbacks and its tables at the first text set in it, size by size, which
takes 20 to 60 ms a script. Done ahead in small steps, the first switch to a language is as quick as
the second.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QObject, QPointF, QSize, QTimer
from PySide6.QtGui import QFont, QImage, QPainter, QTextLayout

from kiosk.domain.language import Typeface

# A step sets one line in one font, about 1 ms once the file is open.
_STEP_MS = 30


@dataclass(frozen=True, slots=True)
class Sample:
    """A few words of a language, set as its texts are."""

    typeface: Typeface
    words: str


class TypeWarmer(QObject):
    """Sets samples in the sizes of the page on the screen, one step at a time."""

    def __init__(self, fonts: Callable[[], Iterable[QFont]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fonts = fonts
        self._steps: Iterator[None] = iter(())
        self._canvas = QImage(QSize(64, 64), QImage.Format.Format_RGB32)
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    @property
    def is_running(self) -> bool:
        """Whether there are samples left to set."""
        return self._timer.isActive()

    def warm(self, current: Typeface, samples: Iterable[Sample]) -> None:
        """Set each sample in each size that the page on the screen uses for ``current``."""
        used = {(font.pixelSize(), font.weight()) for font in self._fonts()}
        self._steps = self._set_all(sorted(used), current, tuple(samples))
        self._timer.start()

    def _step(self) -> None:
        if next(self._steps, self) is self:
            self._timer.stop()

    def _set_all(
        self,
        used: list[tuple[int, QFont.Weight]],
        current: Typeface,
        samples: tuple[Sample, ...],
    ) -> Iterator[None]:
        for sample in samples:
            for pixels, weight in used:
                factor = sample.typeface.size_factor / current.size_factor
                font = QFont(sample.typeface.family)
                font.setPixelSize(max(1, round(pixels * factor)))
                font.setWeight(weight)
                self._set(sample.words, font)
                yield

    def _set(self, words: str, font: QFont) -> None:
        layout = QTextLayout(words, font)
        layout.beginLayout()
        layout.createLine()
        layout.endLayout()
        painter = QPainter(self._canvas)
        layout.draw(painter, QPointF(0, 0))
        painter.end()
