# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.i18n.pseudo import ACCENTED, MIRRORED, PseudoCatalog, pseudo_language, stretch
from tests.fakes.language import ENGLISH

TEXTS = ["Open", "Show on map", "A", "A sentence that is as long as sentences on a page are."]


@pytest.mark.parametrize("text", TEXTS)
def test_text_grows_by_two_fifths_and_stands_in_brackets(text):
    found = stretch(text)

    assert found.startswith("[")
    assert found.endswith("]")
    assert len(found) >= 1.4 * len(text)
    assert len(found) <= 1.4 * len(text) + 5


@pytest.mark.parametrize("text", ["Open", "Touch to begin"])
def test_text_is_accented(text):
    assert text not in stretch(text)
    assert not set("aeiouAEIOU") & set(stretch(text))


@pytest.mark.parametrize(
    ("text", "placeholders"),
    [
        ("Open until {time}", ["{time}"]),
        ("{n} m", ["{n}"]),
        ("{distance} away, {minutes} on foot", ["{distance}", "{minutes}"]),
    ],
)
def test_placeholders_stay(text, placeholders):
    found = stretch(text)

    assert all(placeholder in found for placeholder in placeholders)
    assert found.count("{") == len(placeholders)


def test_only_the_mirrored_language_reads_from_the_right():
    accented, mirrored = (pseudo_language(tag, ENGLISH) for tag in (ACCENTED, MIRRORED))

    assert (accented.tag, accented.is_right_to_left) == ("en-XA", False)
    assert (mirrored.tag, mirrored.is_right_to_left) == ("en-XB", True)
    assert accented.locale == mirrored.locale == ENGLISH.locale
    assert accented.begin == stretch(ENGLISH.begin)


def test_every_message_has_an_entry():
    catalog = PseudoCatalog()

    assert catalog.message("content", "places/a.name", "Open") == stretch("Open")
    assert catalog.plural("kiosk", "one", "many", 1) == stretch("one")
    assert catalog.plural("kiosk", "one", "many", 2) == stretch("many")
