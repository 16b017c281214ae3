# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
import logging

import pytest

from kiosk.i18n.catalog import SourceCatalog
from kiosk.i18n.localizer import Localizer
from tests.fakes.language import (
    ARABIC,
    CHINESE,
    ENGLISH,
    GERMAN,
    JAPANESE,
    LANGUAGES,
    DictCatalog,
)

DAY = dt.date(2026, 11, 24)
NBSP = "\u00a0"


def localizer(language, catalog=None) -> Localizer:
    return Localizer(language=language, catalog=catalog or SourceCatalog())


def plain(text: str) -> str:
    """Return ``text`` without marks of direction, which releases of CLDR move about."""
    return text.replace("\u200e", "").replace("\u200f", "").replace("\u061c", "")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.tag)
@pytest.mark.parametrize("moment", [dt.time(9, 5), dt.datetime(2026, 11, 24, 9, 5, tzinfo=dt.UTC)])
def test_clock_times_have_24_hours_everywhere(language, moment):
    assert localizer(language).time(moment) == "09:05"


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        (ENGLISH, "24 November 2026"),
        (CHINESE, "2026年11月24日"),
        (JAPANESE, "2026年11月24日"),
        (GERMAN, "24. November 2026"),
        (ARABIC, "24 نوفمبر 2026"),
    ],
)
def test_a_date_is_written_as_the_language_writes_it(language, expected):
    assert plain(localizer(language).date(DAY)) == expected


@pytest.mark.parametrize(
    ("language", "long", "short", "weekday", "month"),
    [
        (ENGLISH, "Tuesday 24 November", "Tue 24 Nov", "Tuesday", "November 2026"),
        (CHINESE, "11月24日星期二", "11月24日周二", "星期二", "2026年11月"),
        (JAPANESE, "11月24日火曜日", "11月24日(火)", "火曜日", "2026年11月"),
        (GERMAN, "Dienstag, 24. November", "Di., 24. Nov.", "Dienstag", "November 2026"),
        (ARABIC, "الثلاثاء، 24 نوفمبر", "الثلاثاء، 24 نوفمبر", "الثلاثاء", "نوفمبر 2026"),
    ],
)
def test_days_and_months_have_their_names(language, long, short, weekday, month):
    speaker = localizer(language)

    assert plain(speaker.day_and_date(DAY)) == long
    assert plain(speaker.short_day_and_date(DAY)) == short
    assert plain(speaker.weekday(DAY)) == weekday
    assert plain(speaker.month(DAY)) == month


@pytest.mark.parametrize(
    ("language", "year", "month", "day"),
    [
        (ENGLISH, "2026", "April 2026", "30 April 2026"),
        (CHINESE, "2026年", "2026年4月", "2026年4月30日"),
        (JAPANESE, "2026年", "2026年4月", "2026年4月30日"),
        (GERMAN, "2026", "April 2026", "30. April 2026"),
        (ARABIC, "2026", "أبريل 2026", "30 أبريل 2026"),
    ],
)
def test_a_partial_date_says_no_more_than_is_known(language, year, month, day):
    speaker = localizer(language)

    found = [speaker.partial_date(text) for text in ("2026", "2026-04", "2026-04-30")]

    assert [plain(text) for text in found] == [year, month, day]


@pytest.mark.parametrize(
    ("language", "number", "percent"),
    [
        (ENGLISH, "1,234,567.5", "80%"),
        (CHINESE, "1,234,567.5", "80%"),
        (JAPANESE, "1,234,567.5", "80%"),
        (GERMAN, "1.234.567,5", f"80{NBSP}%"),
        (ARABIC, "1,234,567.5", "80%"),
    ],
)
def test_numbers_have_the_separators_of_the_language(language, number, percent):
    assert plain(localizer(language).number(1_234_567.5)) == number
    assert plain(localizer(language).percent(80)) == percent


@pytest.mark.parametrize(
    ("language", "three", "two"),
    [
        (ENGLISH, "a, b and c", "a and b"),
        (CHINESE, "a、b和c", "a和b"),
        (JAPANESE, "a、b、c", "a、b"),
        (GERMAN, "a, b und c", "a und b"),
        (ARABIC, "a وb وc", "a وb"),
    ],
)
def test_a_list_is_joined_as_the_language_joins_it(language, three, two):
    speaker = localizer(language)

    assert plain(speaker.list(["a", "b", "c"])) == three
    assert plain(speaker.list(["a", "b"])) == two
    assert speaker.list(["a"]) == "a"
    assert speaker.list([]) == ""


@pytest.mark.parametrize(
    ("metres", "expected"),
    [
        (0, "10 m"),
        (14, "10 m"),
        (444, "440 m"),
        (994, "990 m"),
        (996, "1 km"),
        (999.9, "1 km"),
        (1000, "1 km"),
        (1449, "1.4 km"),
        (9940, "9.9 km"),
        (9999, "10 km"),
        (12_345, "12 km"),
    ],
)
def test_a_distance_is_rounded_as_a_walker_says_it(metres, expected):
    assert localizer(ENGLISH).distance(metres) == expected


def test_a_distance_is_said_in_the_language():
    german = localizer(GERMAN, DictCatalog({"{n} m": "{n} Meter", "{n} km": "{n} Kilometer"}))

    assert german.distance(450) == "450 Meter"
    assert german.distance(1500) == "1,5 Kilometer"


def test_an_utterance_pauses_between_its_parts_and_leaves_out_what_is_empty():
    speaker = localizer(ENGLISH)

    assert speaker.utterance(["Police", "110", "", "Thieves"]) == "Police. 110. Thieves"
    assert speaker.utterance(["", "110"]) == "110"
    assert speaker.utterance([]) == ""


def test_months_are_named_in_each_language_side_by_side():
    languages = (CHINESE, GERMAN, JAPANESE, ARABIC, ENGLISH)
    names = [localizer(language).month_name(11) for language in languages]
    assert names == ["十一月", "November", "11月", "نوفمبر", "November"]


@pytest.mark.parametrize(
    ("language", "expected"),
    [(ENGLISH, "One. Two."), (GERMAN, "One. Two."), (CHINESE, "One.Two."), (JAPANESE, "One.Two.")],
)
def test_sentences_stand_apart_where_the_script_leaves_a_space(language, expected):
    assert localizer(language).paragraph(["One.", "", "Two."]) == expected


def test_messages_come_from_the_catalogue():
    german = localizer(
        GERMAN, DictCatalog({"Map": "Karte", "a stop": "ein Halt", "stops": "Halte"})
    )

    assert german.gettext("Map") == "Karte"
    assert german.pgettext("button", "Map") == "Karte"
    assert german.content("places/a.name", "Map") == "Karte"
    assert german.ngettext("a stop", "stops", 1) == "ein Halt"
    assert german.ngettext("a stop", "stops", 2) == "Halte"


def test_missing_messages_show_the_source_and_are_reported_once(caplog):
    german = localizer(GERMAN, DictCatalog({}))

    with caplog.at_level(logging.WARNING):
        assert [german.gettext("Map"), german.gettext("Map")] == ["Map", "Map"]
        assert german.ngettext("a stop", "stops", 1) == "a stop"
        assert german.ngettext("a stop", "stops", 5) == "stops"
        assert german.content("places/a.name", "A place") == "A place"

    assert caplog.messages == [
        "de: no kiosk message for (None, 'Map')",
        "de: no kiosk message for (None, 'a stop')",
        "de: no content message for ('places/a.name', 'A place')",
    ]


def test_asking_whether_content_is_translated_reports_nothing(caplog):
    german = localizer(GERMAN, DictCatalog({"A place": "Ein Ort"}))

    assert german.has_content("places/a.name", "A place")
    assert not german.has_content("places/b.name", "Another place")
    assert caplog.messages == []


def test_a_run_of_another_direction_is_isolated():
    assert localizer(ARABIC).isolate("Ritan") == "\u2068Ritan\u2069"
