# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances and walking times, and the datum Chinese map applications expect."""

from math import asin, cos, pi, radians, sin, sqrt

from kiosk.domain.place import Location

_EARTH_RADIUS_M = 6_371_008.8
# A straight line is shorter than any street; 1.3 is the usual detour factor of dense grids
# (Ballou et al. 2002, Transportation Research A 36, 843-848: 1.2 to 1.4 for cities).
_DETOUR = 1.3
_WALK_M_PER_MIN = 75.0
_FARTHEST_WALK_MIN = 45

# Krasovsky 1940, on which GCJ-02 is defined.
_AXIS_M = 6_378_245.0
_ECCENTRICITY_SQ = 0.00669342162296594323


def distance_m(a: Location, b: Location) -> float:
    """Return the great-circle distance in metres (haversine formula)."""
    lat_a, lat_b = radians(a.lat), radians(b.lat)
    half_lat, half_lon = (lat_b - lat_a) / 2, radians(b.lon - a.lon) / 2
    chord = sin(half_lat) ** 2 + cos(lat_a) * cos(lat_b) * sin(half_lon) ** 2
    return 2 * _EARTH_RADIUS_M * asin(sqrt(chord))


def walk_minutes(metres: float) -> int | None:
    """Return minutes on foot for a straight line in metres, or None when nobody would walk."""
    minutes = max(1, round(metres * _DETOUR / _WALK_M_PER_MIN))
    return minutes if minutes <= _FARTHEST_WALK_MIN else None


def to_gcj02(lat: float, lon: float) -> tuple[float, float]:
    """Return the GCJ-02 position of a WGS-84 one, both in degrees.

    The published offset polynomial; valid inside mainland China.
    """
    x, y = lon - 105.0, lat - 35.0
    common = (20 * sin(6 * x * pi) + 20 * sin(2 * x * pi)) * 2 / 3
    north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * sqrt(abs(x)) + common
    north += (20 * sin(y * pi) + 40 * sin(y / 3 * pi)) * 2 / 3
    north += (160 * sin(y / 12 * pi) + 320 * sin(y * pi / 30)) * 2 / 3
    east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * sqrt(abs(x)) + common
    east += (20 * sin(x * pi) + 40 * sin(x / 3 * pi)) * 2 / 3
    east += (150 * sin(x / 12 * pi) + 300 * sin(x / 30 * pi)) * 2 / 3
    phi = radians(lat)
    magic = 1 - _ECCENTRICITY_SQ * sin(phi) ** 2
    root = sqrt(magic)
    north = north * 180 / (_AXIS_M * (1 - _ECCENTRICITY_SQ) / (magic * root) * pi)
    east = east * 180 / (_AXIS_M / root * cos(phi) * pi)
    return lat + north, lon + east
