# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of what ages in a pack."""

from datetime import date

from kiosk.commands.freshness import report
from kiosk.content.loader import load_pack


def lines(folder, today: date, *, listed: bool = True) -> list[str]:
    pack, _ = load_pack(folder, lambda _: True, lambda _: True)
    return list(report(pack, today, listed=listed))


def test_the_summary_is_one_line(tiny_pack):
    [line] = lines(tiny_pack, date(2026, 11, 24), listed=False)
    assert line.startswith("freshness on 2026-11-24: ")


def test_what_expires_is_named_with_its_day(tiny_pack):
    found = lines(tiny_pack, date(2026, 11, 24))
    assert (
        "  expires within 90 days: events.sun-fair, checked 2026-01, good until 2027-02-01" in found
    )
    assert any(line.startswith("  not confirmed: events.autumn-music") for line in found)
    assert any(line.startswith("  of one source: events.sun-fair") for line in found)


def test_pages_of_help_age_by_their_sections(tiny_pack):
    found = lines(tiny_pack, date(2026, 11, 24))
    assert (
        "  past its shelf life: services/pay.cash, checked 2020-01, good until 2021-01-31" in found
    )


def test_answers_and_halls_age_too(tiny_pack):
    found = lines(tiny_pack, date(2032, 1, 1))
    for expected in (
        "  not confirmed: services/pay.explainer.coins, checked 2020-01, good until 2021-01-31",
        "  past its shelf life: places/sun-museum.halls, checked 2026-02, good until 2031-03-01",
    ):
        assert expected in found


def test_an_event_that_is_over_is_told(tiny_pack):
    found = lines(tiny_pack, date(2027, 3, 2))
    assert "  over: events.sun-fair, ended 2027-03-01; add its next dates or remove it" in found
    assert not any("autumn-music, ended" in line for line in found)
