# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
from itertools import combinations

import pytest

from kiosk.domain.world_map import HEIGHT, Point, arcs_from, project

GAP = 0.064
HOME = project(39.95, 116.5)
# As many as the district has: most of them close together in Europe, some beside home.
CITIES = [
    (33.5, -86.8), (44.5, 26.1), (48.9, 2.3), (51.5, -0.1), (52.5, 13.4), (50.1, 14.4), (48.2, 16.4),
    (41.9, 12.5), (40.4, -3.7), (38.7, -9.1), (55.7, 12.6), (59.3, 18.1), (60.2, 24.9), (59.9, 10.8),
    (47.5, 19.0), (37.6, 127.0), (35.7, 139.7), (43.1, 141.4), (55.8, 37.6), (41.0, 29.0), (30.0, 31.2),
    (-26.2, 28.0), (-1.3, 36.8), (-33.9, 151.2), (-41.3, 174.8), (-23.6, -46.6), (-33.4, -70.7),
    (19.4, -99.1), (45.4, -75.7), (37.8, -122.4), (13.8, 100.5),
]  # fmt: skip


def apart(one: Point, other: Point) -> float:
    return max(abs(one.x - other.x), abs(one.y - other.y))


@pytest.mark.parametrize(
    ("lat", "lon", "x", "y"),
    [
        (78, -169, 0.0, 0.0),
        (0, 11, 0.5, 78 / 360),
        # Past the date line the map goes on: the tip of Siberia is at its right edge.
        (66, -170, 359 / 360, 12 / 360),
    ],
)
def test_a_position_has_its_point(lat, lon, x, y):
    point = project(lat, lon)
    assert (point.x, point.y) == pytest.approx((x, y))


def test_a_mark_stands_at_its_place_where_there_is_room():
    [america, romania] = arcs_from(HOME, (project(33.5, -86.8), project(44.5, 26.1)), GAP)

    assert america.mark == america.end == project(33.5, -86.8)
    assert romania.mark == romania.end
    assert america.start == HOME


def test_an_arc_rises_above_the_straight_line():
    [arc] = arcs_from(HOME, (project(33.5, -86.8),), GAP)

    assert arc.bend.y < min(arc.start.y, arc.end.y)


def test_marks_of_one_place_are_spread_along_their_arcs():
    paris = project(48.9, 2.3)

    first, second = arcs_from(HOME, (paris, paris), GAP)

    assert first.mark == paris
    assert apart(first.mark, second.mark) >= GAP
    # Towards home, and no farther than it must.
    assert paris.x < second.mark.x < paris.x + 2 * GAP


def test_a_mark_close_to_home_keeps_clear_of_the_sun():
    [seoul] = arcs_from(HOME, (project(37.6, 127.0),), GAP)

    assert apart(seoul.mark, HOME) >= GAP
    assert seoul.end == project(37.6, 127.0)


def test_a_whole_world_of_partners_can_be_touched_one_by_one():
    arcs = arcs_from(HOME, tuple(project(lat, lon) for lat, lon in CITIES), GAP)

    marks = [HOME, *(arc.mark for arc in arcs)]
    assert min(apart(one, other) for one, other in combinations(marks, 2)) >= GAP
    for mark in marks:
        assert GAP / 2 <= mark.x <= 1 - GAP / 2
        assert GAP / 2 <= mark.y <= HEIGHT - GAP / 2


def test_more_than_the_map_can_hold_are_still_marked():
    arcs = arcs_from(HOME, (project(48.9, 2.3),) * 120, GAP)

    assert len(arcs) == 120


def test_an_arc_stays_on_the_map():
    for lat, lon in CITIES:
        [arc] = arcs_from(HOME, (project(lat, lon),), GAP)
        for step in range(11):
            t = step / 10
            y = (1 - t) ** 2 * arc.start.y + 2 * (1 - t) * t * arc.bend.y + t * t * arc.end.y
            assert 0 <= y <= HEIGHT
