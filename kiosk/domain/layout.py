# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a window's size to the shape of the page and the scale of every token.

Tokens are in pixels of a 32-inch portrait panel, 2.76 px/mm; see ``resources/config/tokens.json``.
"""

from dataclasses import dataclass
from enum import IntEnum

DESIGN_PX_PER_MM = 2.76
_DESKTOP_SCALE = 0.72
_DESKTOP_MIN_WIDTH = 1100
_SMALLEST = (480, 600)
_LANDSCAPE_MIN_WIDTH = 1600


class Shape(IntEnum):
    """The three screen shapes."""

    PORTRAIT = 0
    LANDSCAPE = 1
    DESKTOP = 2


@dataclass(frozen=True, slots=True)
class Metrics:
    """How a window is laid out. ``fits`` is false when it is too small for anything."""

    shape: Shape
    scale: float
    fits: bool = True

    @property
    def wide(self) -> bool:
        """Tell whether the scene stands beside the content."""
        return self.shape is not Shape.PORTRAIT


def metrics_for(width: int, height: int, panel_width_mm: float | None) -> Metrics:
    """Return shape and scale for a window of ``width`` x ``height`` pixels.

    ``panel_width_mm`` is the visible width of the panel, from the site file, for a full-screen
    window; the scale then makes millimetres real, as far as the page still fits the window.
    """
    fits = width >= _SMALLEST[0] and height >= _SMALLEST[1]
    if width > height and width >= _DESKTOP_MIN_WIDTH:
        if width >= _LANDSCAPE_MIN_WIDTH:
            shape, fit = Shape.LANDSCAPE, min(width / 1920, height / 1080)
        else:
            shape, fit = Shape.DESKTOP, min(width / 1280, height / 800) * _DESKTOP_SCALE
    else:
        shape = Shape.PORTRAIT
        fit = min(width / 1080, _DESKTOP_SCALE) if width > height else width / 1080
    if panel_width_mm is not None:
        true = (width / panel_width_mm) / DESIGN_PX_PER_MM
        # Larger than the window allows would clip; smaller than life would be hard to read.
        fit = min(max(true, fit * 0.75), fit)
    return Metrics(shape, max(0.3, fit), fits)
