# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""When the sun sets, for the evening colours."""

import datetime as dt
from math import acos, cos, degrees, pi, radians, sin, tan

from kiosk.domain.place import Location

BEIJING_CENTRE = Location(lat=39.92, lon=116.44)
_ZENITH_DEG = 90.833
_BEIJING_MERIDIAN_DEG = 120.0


def sun_hours(day: dt.date, at: Location = BEIJING_CENTRE) -> tuple[dt.time, dt.time]:
    """Return sunrise and sunset in Beijing time, right to a few minutes.

    NOAA's short solar equations (Fourier series of Spencer 1971).
    """
    year_angle = 2 * pi / 365 * (day.timetuple().tm_yday - 1)
    equation_min = 229.18 * (
        0.000075
        + 0.001868 * cos(year_angle)
        - 0.032077 * sin(year_angle)
        - 0.014615 * cos(2 * year_angle)
        - 0.040849 * sin(2 * year_angle)
    )
    declination = (
        0.006918
        - 0.399912 * cos(year_angle)
        + 0.070257 * sin(year_angle)
        - 0.006758 * cos(2 * year_angle)
        + 0.000907 * sin(2 * year_angle)
    )
    latitude = radians(at.lat)
    hour_angle = degrees(
        acos(
            cos(radians(_ZENITH_DEG)) / (cos(latitude) * cos(declination))
            - tan(latitude) * tan(declination)
        )
    )
    noon_min = 720 + 4 * (_BEIJING_MERIDIAN_DEG - at.lon) - equation_min
    return _clock(noon_min - 4 * hour_angle), _clock(noon_min + 4 * hour_angle)


def _clock(minutes: float) -> dt.time:
    whole = round(minutes)
    return dt.time(whole // 60 % 24, whole % 60)
