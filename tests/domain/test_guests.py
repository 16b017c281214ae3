# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many guests a hall seats."""

import pytest

from kiosk.domain.field import AreaId, PlaceId, TopicId
from kiosk.domain.guests import GuestBand, band_of, bands_of, largest_area, most_seats
from kiosk.domain.place import Hall, Halls, Place, Source


def place(*halls: Hall) -> Place:
    return Place(
        id=PlaceId("hall"),
        name="Hall",
        name_zh="厅",
        pinyin="Tīng",
        topics=(TopicId("venues"),),
        area=AreaId("cbd"),
        kind="Hall",
        summary="A hall",
        halls=Halls(rooms=halls, checked="2026") if halls else None,
        scene="museum",
        sources=(Source(title="Survey", date="undated"),),
        checked="2026",
    )


DOME = Hall(id="dome", name="Dome", seats_rows=1500, seats_rows_to=1800, seats_dinner=1200)
CELLAR = Hall(id="cellar", name="Cellar", seats_dinner=80, area_m2=90)
YARD = Hall(id="yard", name="Yard", area_m2=2000, area_m2_to=2400)


@pytest.mark.parametrize(
    ("seats", "band"),
    [
        (1, GuestBand.HUNDRED),
        (100, GuestBand.HUNDRED),
        (101, GuestBand.FIVE_HUNDRED),
        (500, GuestBand.FIVE_HUNDRED),
        (501, GuestBand.FIFTEEN_HUNDRED),
        (1500, GuestBand.FIFTEEN_HUNDRED),
        (1501, GuestBand.MORE),
    ],
)
def test_bands_meet_without_a_gap(seats, band):
    assert band_of(seats) is band


@pytest.mark.parametrize(
    ("halls", "bands", "most", "area"),
    [
        pytest.param((), {GuestBand.UNKNOWN}, None, None, id="no halls"),
        pytest.param((YARD,), {GuestBand.UNKNOWN}, None, 2400, id="area alone"),
        pytest.param((DOME,), {GuestBand.FIFTEEN_HUNDRED, GuestBand.MORE}, 1800, None, id="dinner seats fewer"),
        pytest.param((CELLAR, YARD), {GuestBand.HUNDRED}, 80, 2400, id="one hall known"),
    ],
)  # fmt: skip
def test_a_place_serves_what_its_halls_seat(halls, bands, most, area):
    found = place(*halls)
    assert (bands_of(found), most_seats(found), largest_area(found)) == (bands, most, area)
