# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn scenes and icons: finding them and recolouring them for a theme."""

import re
from functools import cached_property, lru_cache
from pathlib import Path

from kiosk.domain.error import KioskError
from kiosk.domain.session import ThemeName

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_ICON_INK = "#15242D"
_SIDE = re.compile(r'\b(width|height)="\d+"')


class PictureError(KioskError):
    """A picture that is missing or cannot be drawn."""


class PictureShelf:
    """Reads SVG drawings. The light palette's values are unique, so recolouring is substitution."""

    def __init__(self, *, scenes: Path, icons: Path, tokens: Path) -> None:
        self._scenes = scenes
        self._icons = icons
        self._tokens = tokens
        self._icon = lru_cache(maxsize=128)(self._read_icon)

    def has_scene(self, name: str) -> bool:
        """Tell whether a scene of that name is drawn."""
        return (self._scenes / f"{name}.svg").is_file()

    def has_icon(self, name: str) -> bool:
        """Tell whether an icon of that name is drawn."""
        return (self._icons / f"{name}.svg").is_file()

    def fault(self, folder_of: str, name: str) -> str:
        """Return the message for a drawing that is none; ``folder_of`` is ``scene`` or ``icon``."""
        folder = self._scenes if folder_of == "scene" else self._icons
        return f"{folder / f'{name}.svg'}:1: is not a drawing, export it again as SVG"

    def scene(self, name: str, theme: ThemeName) -> bytes:
        """Return the SVG of a scene in the colours of ``theme``; raises PictureError."""
        svg = _read(self._scenes / f"{name}.svg")
        if theme is ThemeName.LIGHT:
            return svg.encode()
        swaps = self._swaps[theme]
        return _COLOUR.sub(lambda m: swaps.get(m[0].upper(), m[0]), svg).encode()

    def land(self) -> tuple[str, ...]:
        """Return the rows of the map of the world, a ``#`` for a dot of land; raises PictureError."""
        path = self._scenes / "world.txt"
        rows = tuple(_read(path).splitlines())
        if not rows or len({len(row) for row in rows}) != 1 or set("".join(rows)) - {"#", "."}:
            raise PictureError(f"{path}:1: is no grid of # and ., make the rows equally long")
        return rows

    def icon(self, name: str, colour: str, stroke: float, pixels: int) -> bytes:
        """Return the SVG of an icon in one colour, ``pixels`` wide and high; raises PictureError."""
        svg = self._icon(name).replace(_ICON_INK, colour)
        svg = _SIDE.sub(f'\\1="{pixels}"', svg, count=2)
        return svg.replace('stroke-width="2"', f'stroke-width="{stroke:g}"').encode()

    def _read_icon(self, name: str) -> str:
        return _read(self._icons / f"{name}.svg")

    @cached_property
    def _swaps(self) -> dict[ThemeName, dict[str, str]]:
        import json  # noqa: PLC0415 - a start in light colours does not need it

        palette = json.loads(self._tokens.read_text("utf-8"))["scenePalette"]
        light = palette[ThemeName.LIGHT]
        return {
            theme: {light[name].upper(): palette[theme][name] for name in light}
            for theme in (ThemeName.EVENING, ThemeName.CONTRAST)
        }


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        raise PictureError(f"{path}:1: the picture cannot be read ({error})") from error
