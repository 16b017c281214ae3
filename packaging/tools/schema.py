# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the fields of a content pack into the README, between its two marks."""

from pathlib import Path

from kiosk.commands.schema import reference

README = Path(__file__).parents[2] / "README.md"
BEGIN, END = "<!-- schema -->\n", "<!-- /schema -->"


def main() -> None:
    """Rewrite the part of the README between the marks."""
    before, rest = README.read_text("utf-8").split(BEGIN, maxsplit=1)
    after = rest.split(END, maxsplit=1)[1]
    README.write_text(f"{before}{BEGIN}\n{reference()}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main()
