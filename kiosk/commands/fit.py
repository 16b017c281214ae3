# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does every text fit? Looks at the texts of a window as a reader would."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtQuick import QQuickItem, QQuickWindow

# Rounding of lines and of antialiased edges.
_SLACK = 2.0
_OVERLAP = 4.0
_HAN_FIRST, _HAN_LAST = "\u4e00", "\u9fff"


@dataclass(frozen=True, slots=True)
class Misfit:
    """One text that does not fit: what is wrong, the text, and where it stands in pixels."""

    what: str
    text: str
    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class _Shown:
    item: QQuickItem
    text: str
    rect: QRectF
    seen: QRectF


def find_misfits(window: QQuickWindow) -> list[Misfit]:
    """Return every text of the window that is clipped, elided, overlapped or lacks a glyph.

    A page with no text at all, such as one whose QML is broken, is a misfit too.
    """
    texts = [*_texts(window.contentItem(), QRectF(0, 0, window.width(), window.height()))]
    found: list[Misfit] = []
    for shown in texts:
        found += [_misfit(what, shown) for what in _alone(shown, window)]
    found += _overlaps(texts)
    if all(_is_of_the_dock(shown.item) for shown in texts):
        found.append(Misfit("the page is empty", "", 0, 0, window.width(), window.height()))
    return found


def _is_of_the_dock(item: QQuickItem) -> bool:
    return any(
        str(above.property("accessibleId") or "").startswith("nav.") for above in _ancestors(item)
    )


def _misfit(what: str, shown: _Shown) -> Misfit:
    rect = shown.rect
    return Misfit(
        what,
        shown.text[:120],
        round(rect.x()),
        round(rect.y()),
        round(rect.width()),
        round(rect.height()),
    )


def _texts(item: QQuickItem, clip: QRectF) -> Iterator[_Shown]:
    """Yield the texts below ``item`` that are visible, with the part no ancestor clips."""
    if not item.isVisible() or item.opacity() == 0:
        return
    rect = _scene_rect(item)
    if item.clip():
        clip = clip.intersected(rect)
    if item.inherits("QQuickText"):
        text = str(item.property("text"))
        if text:
            width, height = item.property("contentWidth"), item.property("contentHeight")
            painted = item.mapRectToScene(QRectF(0, 0, max(width, 1), max(height, 1)))
            painted.moveCenter(QPointF(painted.center().x(), rect.center().y()))
            painted = _aligned(item, rect, painted)
            yield _Shown(item, text, painted, painted.intersected(clip))
        return
    for child in item.childItems():
        yield from _texts(child, clip)


def _aligned(item: QQuickItem, rect: QRectF, painted: QRectF) -> QRectF:
    """Return where the letters are inside the box of a text."""
    number = int(item.property("drawnAlignment") or 0)
    if number & 0x2:
        painted.moveRight(rect.right())
    elif number & 0x4:
        painted.moveCenter(QPointF(rect.center().x(), painted.center().y()))
    else:
        painted.moveLeft(rect.left())
    return painted


def _scene_rect(item: QQuickItem) -> QRectF:
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def _alone(shown: _Shown, window: QQuickWindow) -> Iterator[str]:
    item = shown.item
    if item.property("truncated"):
        yield "elided"
    # A joined script may end a line a little beyond where Qt measured its end.
    if item.property("contentWidth") > item.width() + max(_SLACK, 0.004 * item.width()):
        yield "wider than its box"
    if item.property("contentHeight") > item.height() + _SLACK:
        yield "taller than its box"
    if shown.rect.left() < -_SLACK or shown.rect.right() > window.width() + _SLACK:
        yield "outside the window"
    frame = _frame(item)
    if frame is not None and not _scene_rect(frame).adjusted(
        -_SLACK, -_SLACK, _SLACK, _SLACK
    ).contains(shown.rect):
        yield "outside its tile"
    font: QFont = item.property("font")
    missing = _missing_glyphs(font.family(), font.weight(), shown.text)
    if missing:
        yield f"no glyph for {missing}"
    wrong = _wrong_han(font.family(), font.weight(), shown.text)
    if wrong:
        yield f"Chinese characters set in {wrong}"


def _frame(item: QQuickItem) -> QQuickItem | None:
    """Return the button or panel the text stands in."""
    parent = item.parentItem()
    while parent is not None:
        name = parent.metaObject().className()
        if parent.inherits("QQuickAbstractButton") or name.startswith(
            ("Panel_", "NumberTile_", "FigureTile_", "FactPanel_")
        ):
            return parent
        parent = parent.parentItem()
    return None


@lru_cache(maxsize=8192)
def _runs(family: str, weight: int, text: str) -> tuple[tuple[str, tuple[int, ...]], ...]:
    font = QFont(family)
    font.setWeight(QFont.Weight(weight))
    font.setPixelSize(32)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return tuple(
        (run.rawFont().familyName(), tuple(run.glyphIndexes())) for run in layout.glyphRuns()
    )


def _missing_glyphs(family: str, weight: int, text: str) -> str:
    if not any(0 in glyphs for _, glyphs in _runs(family, weight, text)):
        return ""
    lacking = {
        letter for letter in text if any(0 in glyphs for _, glyphs in _runs(family, weight, letter))
    }
    return " ".join(sorted(lacking)) or "a part"


def _wrong_han(family: str, weight: int, text: str) -> str:
    """Return the family that draws Chinese characters, where it is not a face for them."""
    for letter in text:
        if _HAN_FIRST <= letter <= _HAN_LAST:
            drawn = _runs(family, weight, letter)
            name = drawn[0][0] if drawn else ""
            # A text without a face for Chinese falls back to whatever the system finds first,
            # which may be another country's variant.
            return "" if "CJK" in family and name == family else name or "nothing"
    return ""


def _overlaps(texts: list[_Shown]) -> list[Misfit]:
    found = []
    seen = [shown for shown in texts if shown.seen.width() > 1 and shown.seen.height() > 1]
    for number, one in enumerate(seen):
        for other in seen[number + 1 :]:
            common = one.seen.intersected(other.seen)
            if (
                common.width() > _OVERLAP
                and common.height() > _OVERLAP
                and not _covered(one, other)
            ):
                found.append(_misfit(f"overlaps {other.text[:40]!r}", one))
    return found


def _covered(one: _Shown, other: _Shown) -> bool:
    """Tell whether the later text lies on a sheet or page that hides the earlier one."""
    below = _ancestors(one.item)
    for ancestor in _ancestors(other.item):
        if ancestor in below:
            break
        if (
            ancestor.metaObject()
            .className()
            .startswith(
                (
                    "Sheet_",
                    "LetterSheet_",
                    "AccessPanel_",
                    "IdleWarning_",
                    "PhraseCard_",
                    "PillButton_",
                )
            )
        ):
            return True
    return False


def _ancestors(item: QQuickItem) -> list[QQuickItem]:
    found = []
    parent = item.parentItem()
    while parent is not None:
        found.append(parent)
        parent = parent.parentItem()
    return found
