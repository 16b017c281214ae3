# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts age. Hours and prices are good for a year, phone numbers for two, the rest for five."""

from datetime import date, timedelta
from enum import IntEnum


class ShelfLife(IntEnum):
    """Days for which a checked fact is shown without a warning."""

    HOURS_AND_PRICES = 366
    PHONES = 731
    REST = 1827


def last_day(checked: str) -> date:
    """Return the last day of a ``PartialDate``: the fact may have been checked on that day."""
    parts = [int(part) for part in checked.split("-")]
    match parts:
        case [year, month, day]:
            return date(year, month, day)
        case [year, month]:
            return date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        case _:
            return date(parts[0], 12, 31)


def expires(checked: str, life: ShelfLife) -> date:
    """Return the last day on which a fact counts as fresh."""
    return last_day(checked) + timedelta(days=life)
