# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.page import PageKind
from kiosk.domain.session import IdleLimits, TextSize, seconds_until_warning

LIMITS = IdleLimits(
    warning_seconds=60, countdown_seconds=30, reading_seconds=90, emergency_seconds=300
)


@pytest.mark.parametrize(
    ("kind", "factor", "seconds"),
    [
        (PageKind.HOME, 1, 60),
        (PageKind.PLACE, 1, 60),
        (PageKind.PLACE, 2, 120),
        (PageKind.PLACE, 4, 240),
        (PageKind.ARTICLE, 1, 90),
        (PageKind.DRIVER_CARD, 1, 90),
        (PageKind.ARTICLE, 2, 180),
        (PageKind.EMERGENCY, 1, 300),
        (PageKind.EMERGENCY, 4, 1200),
    ],
)
def test_pages_wait_as_long_as_they_are_read(kind, factor, seconds):
    assert seconds_until_warning(LIMITS, kind.slug, factor) == seconds


def test_reading_never_ends_before_browsing():
    patient = IdleLimits(warning_seconds=200, reading_seconds=90)

    assert seconds_until_warning(patient, PageKind.ARTICLE.slug, 1) == 200


def test_each_text_size_is_larger_than_the_one_before():
    assert [size.scale for size in TextSize] == [1.0, 1.25, 1.6]
