# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the world: where a place is on it, and arcs with marks that do not collide.

Lengths are fractions of the map's width. Longitude and latitude are drawn at the same scale, and
the map begins in the Bering Strait, where it cuts no land.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import hypot

_WEST = -169.0
_NORTH, _SOUTH = 78.0, -55.2
_DEGREES = 360.0
HEIGHT = (_NORTH - _SOUTH) / _DEGREES
# How far an arc rises above its chord, or falls below, as a share of the chord. The first is used
# where it fits.
_BENDS = (0.22, 0.3, 0.14, 0.38, 0.06, -0.02, -0.1, -0.18, -0.26, -0.34)
# Where a mark may stand on its arc: at the end, or else towards the start, as near to the end as it
# can; beyond the end, by some gaps at most, where there is no room before it.
_STEPS = tuple(1 - step / 40 for step in range(34))
_BEYOND = tuple(1 + step / 20 for step in range(1, 61))
_GAPS_BEYOND = 3


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the map, from its top left."""

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Arc:
    """A quadratic curve from ``start`` over ``bend`` to ``end``, with a ``mark`` on it or beyond it."""

    start: Point
    bend: Point
    end: Point
    mark: Point
    is_beyond: bool = False


def project(lat: float, lon: float) -> Point:
    """Return the point of a position in degrees."""
    return Point(((lon - _WEST) % _DEGREES) / _DEGREES, (_NORTH - lat) / _DEGREES)


@lru_cache(maxsize=4)
def arcs_from(start: Point, ends: tuple[Point, ...], gap: float) -> tuple[Arc, ...]:
    """Return an arc to each end, its marks spread so that each keeps ``gap`` in x or in y.

    The gap is kept from the start and from earlier marks. A mark stays at its end where it can;
    else it moves along its arc. Where nothing is free, it stands where it is least in the way.
    """
    taken = [start]
    arcs = []
    for end in ends:
        arc = _free(start, end, taken, gap)
        taken.append(arc.mark)
        arcs.append(arc)
    return tuple(arcs)


def _free(start: Point, end: Point, taken: Sequence[Point], gap: float) -> Arc:
    best, room = None, -1.0
    for arc in _choices(start, end):
        if arc.is_beyond and _apart(arc.mark, end) > _GAPS_BEYOND * gap:
            continue
        nearest = min(_apart(arc.mark, other) for other in taken)
        inside = gap / 2 <= arc.mark.x <= 1 - gap / 2 and gap / 2 <= arc.mark.y <= HEIGHT - gap / 2
        if not inside and best is not None:
            continue
        if inside and nearest >= gap:
            return arc
        if nearest > room:
            best, room = arc, nearest
    return best or next(_choices(start, end))


def _choices(start: Point, end: Point) -> Iterator[Arc]:
    bends = [_bend(start, end, share) for share in _BENDS]
    for step in (*_STEPS, *_BEYOND):
        for bend in bends:
            yield Arc(start, bend, end, _at(start, bend, end, step), step > 1)


def _bend(start: Point, end: Point, share: float) -> Point:
    """Return the control point of an arc that rises by ``share`` of its chord, within the map."""
    rise = 2 * share * hypot(end.x - start.x, end.y - start.y)
    middle = (start.y + end.y) / 2
    return Point((start.x + end.x) / 2, max(middle - rise, -middle / 2))


def _at(start: Point, bend: Point, end: Point, step: float) -> Point:
    back = 1 - step
    return Point(
        back * back * start.x + 2 * back * step * bend.x + step * step * end.x,
        back * back * start.y + 2 * back * step * bend.y + step * step * end.y,
    )


def _apart(one: Point, other: Point) -> float:
    """Return the larger of the distances in x and in y: squares that far apart do not touch."""
    return max(abs(one.x - other.x), abs(one.y - other.y))
