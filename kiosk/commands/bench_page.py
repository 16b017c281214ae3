# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages under measurement as static HTML for a browser, to compare with.

Each page of the guide is read from its window, box by box, and written with the same boxes, texts,
fonts and pictures at the same places, so that both programs are touched alike and draw alike.
"""

import base64
import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.commands.item_tree import visible_items

if TYPE_CHECKING:
    from PySide6.QtGui import QColor
    from PySide6.QtQuick import QQuickItem

    from kiosk.services.picture import PictureShelf

_ALIGN = {1: "left", 2: "right", 4: "center"}
_SCRIPT = """
let tag='en',shown=null;
function go(id){const next=document.getElementById(id);if(!next)return;
if(shown)shown.style.display='none';next.style.display='block';shown=next}
function touch(id){if(id.startsWith('language.')){tag=id.slice(9);go('home.'+tag)}
else if(id=='nav.language')go('language.'+tag);else if(id=='nav.home')go('home.'+tag);
else if(id.startsWith('topic.'))go('topic/'+id.slice(6)+'.en')}
go('home.en')"""


@dataclass(frozen=True, slots=True)
class WebPage:
    """One page in one language: its name, such as ``home.de``, and the HTML of its boxes."""

    name: str
    boxes: str


def read_page(
    name: str, root: "QQuickItem", controls: Sequence[str], shelf: "PictureShelf", scenes: Path
) -> WebPage:
    """Return a page of the guide as HTML. ``controls`` are the ids that a touch follows."""
    boxes = [box for item in visible_items(root) for box in _box(item, controls, shelf, scenes)]
    return WebPage(name, "".join(boxes))


def write_site(pages: Sequence[WebPage], path: Path, width: int, height: int) -> None:
    """Write pages as one static document of that size in pixels; the English home is shown."""
    shown = "".join(f'<div class="page" id="{page.name}">{page.boxes}</div>' for page in pages)
    path.write_text(
        f"""<!doctype html><meta charset="utf-8"><style>
*{{box-sizing:border-box;margin:0;padding:0}}
body,.page{{width:{width}px;height:{height}px;overflow:hidden;background:#FFF8EC}}
.page{{position:absolute;display:none}}.page>*{{position:absolute}}
p{{white-space:pre-wrap}}p.one{{white-space:pre}}img{{object-fit:cover}}
button{{opacity:0;z-index:1}}</style>
{shown}<script>{_SCRIPT}</script>""",
        "utf-8",
    )


def _box(
    item: "QQuickItem", controls: Sequence[str], shelf: "PictureShelf", scenes: Path
) -> Iterator[str]:
    # Imported here: the process that measures must not load Qt.
    from PySide6.QtCore import QPointF  # noqa: PLC0415

    corner = item.mapToScene(QPointF(0, 0))
    place = (
        f"left:{corner.x():g}px;top:{corner.y():g}px;"
        f"width:{item.width():g}px;height:{item.height():g}px"
    )
    if item.inherits("QQuickText"):
        yield _text(item, place)
    elif item.inherits("QQuickImage"):
        yield from _picture(item, place, shelf, scenes)
    elif item.inherits("QQuickRectangle"):
        yield _rectangle(item, place)
    name = item.property("accessibleId")
    if isinstance(name, str) and name in controls:
        yield f'<button style="{place}" onclick="touch(\'{name}\')"></button>'


def _text(item: "QQuickItem", place: str) -> str:
    font = item.property("font")
    kind = " class=one" if item.property("lineCount") == 1 else ""
    return (
        f'<p{kind} dir=auto style="{place};color:{_colour(item.property("color"))};'
        f"font:{int(font.weight())} {font.pixelSize()}px/{item.property('lineHeight'):g}px "
        f"'{font.family()}';text-align:{_ALIGN.get(_number(item, 'drawnAlignment'), 'start')}\">"
        f"{html.escape(item.property('text'))}</p>"
    )


def _picture(item: "QQuickItem", place: str, shelf: "PictureShelf", scenes: Path) -> Iterator[str]:
    kind, _, rest = item.property("source").toString().removeprefix("image://").partition("/")
    parts = rest.split("/")
    if kind == "scene":
        radii = " ".join(f"{radius}px" for radius in parts[3].split(","))
        source = (scenes / f"{parts[0]}.svg").as_uri()
        place += f";border-radius:{radii};object-position:50% {float(parts[4]) * 100:g}%"
    elif kind == "icon":
        svg = shelf.icon(parts[0], f"#{parts[1]}", 2.0, int(parts[2]))
        source = f"data:image/svg+xml;base64,{base64.b64encode(svg).decode()}"
    else:
        return
    yield f'<img style="{place}" src="{source}">'


def _rectangle(item: "QQuickItem", place: str) -> str:
    # Imported here: the process that measures must not load Qt.
    from PySide6.QtQml import QQmlProperty  # noqa: PLC0415

    width = QQmlProperty.read(item, "border.width")
    colour = QQmlProperty.read(item, "border.color")
    # A border that was never set reads as one black pixel.
    if (width, colour.name()) == (1, "#000000"):
        width = 0
    return (
        f'<div style="{place};background:{_colour(item.property("color"))};'
        f"border-radius:{item.property('radius'):g}px;"
        f'border:{width}px solid {_colour(colour)}"></div>'
    )


def _colour(colour: "QColor") -> str:
    red, green, blue, alpha = (int(part) for part in colour.getRgb())  # type: ignore[misc]
    return f"rgba({red},{green},{blue},{alpha / 255:g})"


def _number(item: "QQuickItem", name: str) -> int:
    found: Any = item.property(name)
    # An enumeration of Qt, or a plain number where QML passes it on.
    return int(getattr(found, "value", found) or 0)
