# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference of fields follows the types, and the README follows it."""

from pathlib import Path

from kiosk.commands import check
from kiosk.commands.schema import reference

README = Path(__file__).parents[2] / "README.md"


def test_a_field_says_what_it_holds_and_whether_it_is_needed():
    lines = reference().splitlines()
    assert "| `name` | text; translated, at most 40 characters |  |" in lines
    assert "| `hours` | OpeningHours | may be left out |" in lines
    assert "| `kind` | `free`, `paid`, `varies` |  |" in lines
    assert "| `months` | list of whole number; from 1 to 12 | may be left out |" in lines


def test_every_part_that_is_named_is_described():
    text = reference()
    for part in ("OpeningHours", "Price", "Source", "ServiceSection", "EventDates", "DietPart"):
        assert f"**part {part}** " in text


def test_check_prints_it(capsys):
    assert check.main(["--schema"]) == 0
    assert capsys.readouterr().out == f"{reference()}\n"


def test_the_readme_is_current():
    written = README.read_text("utf-8").split("<!-- schema -->\n")[1].split("<!-- /schema -->")[0]
    assert written.strip() == reference().strip(), "run: python packaging/tools/schema.py"
