# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.i18n.localizer import Localizer
from kiosk.i18n.qt import GettextTranslator
from tests.fakes.language import ENGLISH, GERMAN, DictCatalog


class ContextCatalog:
    """Answers with the context it was asked for."""

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        return f"{domain}/{context}/{text}"

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        return None


def localizer(catalog) -> Localizer:
    return Localizer(language=GERMAN, catalog=catalog)


def test_a_label_is_translated_whatever_its_file():
    translator = GettextTranslator(localizer(DictCatalog({"Map": "Karte"})))

    assert translator.translate("PlacePage", "Map") == "Karte"
    assert translator.translate("HomePage", "Map", None, -1) == "Karte"


@pytest.mark.parametrize(
    ("disambiguation", "expected"),
    [
        (None, "kiosk/None/Open"),
        ("", "kiosk/None/Open"),
        ("opening hours", "kiosk/opening hours/Open"),
    ],
)
def test_the_second_argument_of_qstr_is_the_context(disambiguation, expected):
    translator = GettextTranslator(localizer(ContextCatalog()))

    assert translator.translate("PlacePage", "Open", disambiguation) == expected


def test_nothing_is_not_translated():
    assert GettextTranslator(localizer(ContextCatalog())).translate("PlacePage", "") is None


def test_a_label_without_an_entry_is_left_to_qt():
    translator = GettextTranslator(localizer(DictCatalog({})))

    assert translator.translate("PlacePage", "Map") is None


def test_a_translator_changes_its_language():
    translator = GettextTranslator(localizer(DictCatalog({"Map": "Karte"})))

    translator.speak(Localizer(language=ENGLISH, catalog=DictCatalog({"Map": "The map"})))

    assert translator.translate("PlacePage", "Map") == "The map"


def test_qt_asks_the_translator(qapp):
    translator = GettextTranslator(localizer(DictCatalog({"Map": "Karte"})))
    qapp.installTranslator(translator)
    try:
        found = qapp.translate("PlacePage", "Map")
        unknown = qapp.translate("PlacePage", "")
    finally:
        qapp.removeTranslator(translator)

    assert found == "Karte"
    assert unknown == ""
    assert qapp.translate("PlacePage", "Map") == "Map"
