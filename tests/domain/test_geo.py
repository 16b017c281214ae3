# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.geo import distance_m, to_gcj02, walk_minutes
from kiosk.domain.place import Location

TIANANMEN = Location(lat=39.90734, lon=116.39124)
BIRDS_NEST = Location(lat=39.99290, lon=116.39660)


# The pairs that the tests of googollee/eviltransform publish.
@pytest.mark.parametrize(
    ("wgs84", "gcj02"),
    [
        ((31.1774276, 121.5272106), (31.17530398364597, 121.531541859215)),
        ((22.543847, 113.912316), (22.540796131694766, 113.9171764808363)),
        ((39.911954, 116.377817), (39.91334545536069, 116.38404722455657)),
    ],
)
def test_gcj02_agrees_with_the_published_pairs(wgs84, gcj02):
    assert to_gcj02(*wgs84) == pytest.approx(gcj02, abs=1e-6)


def test_a_degree_of_latitude_is_111_km():
    south, north = Location(lat=39.5, lon=116.4), Location(lat=40.5, lon=116.4)

    assert distance_m(south, north) == pytest.approx(111_195, abs=1)


def test_a_degree_of_longitude_shrinks_with_the_latitude():
    west, east = Location(lat=40.0, lon=116.0), Location(lat=40.0, lon=117.0)

    assert distance_m(west, east) == pytest.approx(85_180, abs=5)


def test_distance_is_the_same_both_ways_and_none_to_oneself():
    assert distance_m(TIANANMEN, BIRDS_NEST) == pytest.approx(distance_m(BIRDS_NEST, TIANANMEN))
    assert distance_m(TIANANMEN, BIRDS_NEST) == pytest.approx(9_525, abs=5)
    assert distance_m(TIANANMEN, TIANANMEN) == 0


@pytest.mark.parametrize(
    ("metres", "minutes"),
    [(0, 1), (20, 1), (577, 10), (1000, 17), (2590, 45), (2700, None), (20_000, None)],
)
def test_nobody_walks_longer_than_three_quarters_of_an_hour(metres, minutes):
    assert walk_minutes(metres) == minutes
