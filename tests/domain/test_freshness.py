# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a checked fact is fresh."""

from datetime import date

import pytest

from kiosk.domain.freshness import ShelfLife, expires, last_day


@pytest.mark.parametrize(
    ("checked", "last"),
    [
        ("2024-02-29", date(2024, 2, 29)),
        ("2024-02", date(2024, 2, 29)),
        ("2026-04", date(2026, 4, 30)),
        ("2019", date(2019, 12, 31)),
    ],
)
def test_a_year_or_month_counts_to_its_end(checked, last):
    assert last_day(checked) == last


@pytest.mark.parametrize(
    ("life", "until"),
    [
        (ShelfLife.HOURS_AND_PRICES, date(2027, 5, 1)),
        (ShelfLife.PHONES, date(2028, 4, 30)),
        (ShelfLife.REST, date(2031, 5, 1)),
    ],
)
def test_each_kind_of_fact_has_its_shelf_life(life, until):
    assert expires("2026-04", life) == until
