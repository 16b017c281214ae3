# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many guests the halls of a place seat."""

from enum import StrEnum

from kiosk.domain.place import Hall, Place


class GuestBand(StrEnum):
    """A number of guests, as a host thinks of it."""

    HUNDRED = "100"
    FIVE_HUNDRED = "500"
    FIFTEEN_HUNDRED = "1500"
    MORE = "more"
    UNKNOWN = "unknown"


# The bands with an end, smallest first, and the most guests of each.
BANDS = (
    (GuestBand.HUNDRED, 100),
    (GuestBand.FIVE_HUNDRED, 500),
    (GuestBand.FIFTEEN_HUNDRED, 1500),
)


def seats_of(hall: Hall) -> tuple[int, ...]:
    """Return how many a hall seats, in rows and at dinner, as far as known."""
    found = (hall.seats_rows_to or hall.seats_rows, hall.seats_dinner_to or hall.seats_dinner)
    return tuple(seats for seats in found if seats is not None)


def most_seats(place: Place) -> int | None:
    """Return the seats of the largest hall of a place, or None where no seats are known."""
    halls = () if place.halls is None else place.halls.rooms
    return max((seats for hall in halls for seats in seats_of(hall)), default=None)


def largest_area(place: Place) -> float | None:
    """Return the square metres of the largest hall of a place, or None where none is known."""
    halls = () if place.halls is None else place.halls.rooms
    found = (hall.area_m2_to or hall.area_m2 for hall in halls)
    return max((area for area in found if area is not None), default=None)


def band_of(seats: int) -> GuestBand:
    """Return the band a number of seats falls into."""
    return next((band for band, most in BANDS if seats <= most), GuestBand.MORE)


def bands_of(place: Place) -> frozenset[GuestBand]:
    """Return the bands that the halls of a place serve, in rows or at dinner."""
    halls = () if place.halls is None else place.halls.rooms
    found = frozenset(band_of(seats) for hall in halls for seats in seats_of(hall))
    return found or frozenset({GuestBand.UNKNOWN})
