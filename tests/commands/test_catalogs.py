# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import os
import re
import shutil

import pytest
from babel.messages.catalog import Message

from kiosk import paths as kiosk_paths
from kiosk.commands import catalogs
from kiosk.commands.catalogs import extract_domain, message_faults, template_text
from kiosk.i18n.catalog import load_catalog
from tests.fakes.language import ARABIC, CHINESE, GERMAN, JAPANESE

LANGUAGES = """\
languages:
  - {tag: en, catalog: en, locale: en_GB, endonym: English, greeting: Welcome, begin: Begin, choose: Choose, script: Latn}
  - {tag: de, catalog: de, locale: de, endonym: Deutsch, greeting: Willkommen, begin: Los, choose: Wahl, script: Latn}
"""


def faults(language, source, target, **flags) -> list[str]:
    return [what for what, _ in message_faults(language, Message(source, target, **flags))]


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (GERMAN, "Map", "Karte"),
        (GERMAN, "Open until {time}", "Bis {time} geöffnet"),
        (GERMAN, "%1 of %2", "%2 und %1"),
        (GERMAN, "It is open.", "Es ist offen."),
        (GERMAN, "Are you there?", "Sind Sie da?"),
        (GERMAN, "More than 470,000 people", "Mehr als 470.000 Menschen"),
        (GERMAN, "Open 24 hours", "24 Stunden geöffnet"),
        (CHINESE, "Map", "地图"),
        (CHINESE, "It is open, come in.", "已开放，请进。"),
        (CHINESE, "Are you there?", "您还在吗？"),
        (CHINESE, "More than 470,000 people", "超过47万人"),
        (CHINESE, "Price: CNY 60", "价格：60元"),
        (JAPANESE, "It is open.", "開いています。"),
        (JAPANESE, "Map", "マップ"),
        (ARABIC, "Map, list", "خريطة، قائمة"),
        (ARABIC, "Are you there?", "هل أنت هنا؟"),
        (ARABIC, "Open until {time}", "مفتوح حتى {time}"),
    ],
)
def test_a_sound_translation_has_no_faults(language, source, target):
    assert faults(language, source, target) == []


@pytest.mark.parametrize(
    ("language", "source", "target", "what"),
    [
        # nothing there
        (GERMAN, "Map", "", "is not translated"),
        # placeholders
        (GERMAN, "Open until {time}", "Geöffnet", "has the placeholders []"),
        (GERMAN, "Open until {time}", "Bis {zeit} offen", "has the placeholders ['zeit']"),
        (GERMAN, "Map", "Karte {n}", "has the placeholders ['n']"),
        (GERMAN, "{n} of {m}", "{n} von {n}", "has the placeholders ['n', 'n']"),
        (GERMAN, "Open until {time}", "Bis {time offen", "has an unbalanced brace"),
        # spaces
        (GERMAN, "Map", " Karte", "has space at an end or twice"),
        (GERMAN, "Map", "Karte ", "has space at an end or twice"),
        (GERMAN, "A map", "Eine  Karte", "has space at an end or twice"),
        # the end of a sentence
        (GERMAN, "It is open.", "Es ist offen", "ends with 'n'"),
        (GERMAN, "Are you there?", "Sind Sie da.", "ends with '.'"),
        (GERMAN, "Price:", "Preis", "ends with 's'"),
        (GERMAN, "Loading…", "Lädt", "ends with 't'"),
        (GERMAN, "Map", "Karte.", "ends with a full stop"),
        (CHINESE, "Map", "地图。", "ends with a full stop"),
        # scripts
        (GERMAN, "Map", "地图", "has letters of another script"),
        (GERMAN, "Map", "خريطة", "has letters of another script"),
        (ARABIC, "Map", "地图", "has letters of another script"),
        (ARABIC, "Map", "マップ", "has letters of another script"),
        (CHINESE, "Map", "マップ", "has Japanese letters"),
        (ARABIC, "Map, list", "خريطة, قائمة", "has a Latin comma or question mark"),
        (ARABIC, "Here?", "هنا?", "has a Latin comma or question mark"),
        (CHINESE, "It is open, come in.", "已开放,请进。", "has half-width punctuation"),
        (JAPANESE, "Are you there?", "いますか?", "has half-width punctuation"),
        # numbers
        (GERMAN, "Open 24 hours", "Rund um die Uhr geöffnet", "lacks the number 24"),
        (GERMAN, "More than 470,000 people", "Mehr als 47.000 Menschen", "lacks the number 470000"),
        (CHINESE, "From 1993 on", "从那时起", "lacks the number 1993"),
    ],
)  # fmt: skip
def test_each_rule_finds_its_fault(language, source, target, what):
    found = faults(language, source, target)

    assert [fault for fault in found if fault.startswith(what)] != []
    assert len(found) == 1


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("5 East Street", "东五街"),
        ("Phase 2", "二期"),
        ("21 areas", "二十一个区"),
        ("10 days", "十天"),
    ],
)
def test_names_may_keep_their_own_numerals(source, target):
    assert faults(CHINESE, source, target) == []
    assert faults(GERMAN, source, "Etwas") != []


def test_arguments_of_qml_are_placeholders_too():
    assert faults(GERMAN, "%1 of %2", "%1 von") == [
        "has the placeholders ['%1']",
        "lacks the number 2",
    ]


def test_a_fault_comes_with_its_remedy():
    message = Message("Open until {time}", "Bis {zeit} offen")

    assert list(message_faults(GERMAN, message)) == [
        ("has the placeholders ['zeit']", "it must have ['time']")
    ]
    assert list(message_faults(GERMAN, Message("Map", ""))) == [
        ("is not translated", "translate it into Deutsch")
    ]


def test_a_fuzzy_translation_counts_as_none():
    assert faults(GERMAN, "Map", "Karte", flags=("fuzzy",)) == ["is not translated"]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (("{n} Halt", "{n} Halte"), []),
        (("ein Halt", "{n} Halte"), []),
        (("{n} Halt", ""), ["is not translated"]),
        (("{n} Halt", "{m} Halte"), ["has the placeholders ['m']"]),
    ],
)
def test_every_plural_form_is_checked(target, expected):
    assert faults(GERMAN, ("{n} stop", "{n} stops"), target) == expected


@pytest.fixture
def translations(tmp_path, capsys):
    """A folder with one language beside English, extracted and updated."""
    folder = tmp_path / "translations"
    folder.mkdir()
    (folder / "languages.yaml").write_text(LANGUAGES, "utf-8")
    for action in ("extract", "update"):
        assert catalogs.main([action, "--translations", str(folder)]) == 0
    capsys.readouterr()
    return folder


def run(action: str, folder, capsys) -> tuple[int, list[str]]:
    code = catalogs.main([action, "--translations", str(folder)])
    return code, capsys.readouterr().out.splitlines()


def test_the_shipped_templates_are_current():
    translations = kiosk_paths.find().translations

    for domain in ("kiosk", "content"):
        written = (translations / f"{domain}.pot").read_bytes()
        assert template_text(extract_domain(domain)) == written, "run: catalogs extract"


def test_optional_texts_are_messages_too():
    contexts = {message.context for message in extract_domain("content")}

    ends = {context.rpartition(".")[2] for context in contexts if context}
    assert {"name", "summary", "note", "label", "when"} <= ends


def test_new_messages_are_empty_and_nothing_is_guessed(translations, capsys):
    code, lines = run("report", translations, capsys)

    assert code == 0
    assert len(lines) == 2
    assert all(re.fullmatch(r"de +(kiosk|content) +0\.0 % +\d+ missing", line) for line in lines)


def test_an_untranslated_catalogue_is_refused_line_by_line(translations, capsys):
    code, lines = run("check", translations, capsys)

    assert code == 1
    form = re.compile(
        r".+/de/LC_MESSAGES/(kiosk|content)\.po:\d+: .+ is not translated, translate it into Deutsch"
    )
    assert len(lines) > 100
    assert [line for line in lines[:-1] if not form.fullmatch(line)] == []
    assert lines[-1] == f"catalogs: {len(lines) - 1} fault(s)"
    # The line is that of the message in its file.
    name, line, rest = lines[0].split(":", maxsplit=2)
    written = (translations / "de/LC_MESSAGES" / name.rpartition("/")[2]).read_text("utf-8")
    text = rest.strip().removesuffix(" is not translated, translate it into Deutsch")
    block = "\n".join(written.splitlines()[int(line) - 1 :][:6])
    assert text.strip("'\"")[:20] in block


def test_a_template_that_is_not_current_is_told(translations, capsys):
    path = translations / "kiosk.pot"
    path.write_text(path.read_text("utf-8") + '\nmsgid "New"\nmsgstr ""\n', "utf-8")

    _, lines = run("check", translations, capsys)

    assert f"{path}:1: the template is not current, run: catalogs extract, update" in lines


def test_update_keeps_what_is_translated(translations, capsys):
    path = translations / "de/LC_MESSAGES/content.po"
    text = path.read_text("utf-8")
    begin = text.index('msgctxt "topics.museums.name"')
    path.write_text(text[:begin] + text[begin:].replace('msgstr ""', 'msgstr "Museen"', 1), "utf-8")

    assert run("update", translations, capsys)[0] == 0

    assert 'msgid "Museums"\nmsgstr "Museen"' in path.read_text("utf-8")


def test_compiling_makes_what_the_guide_reads_and_only_when_needed(translations, capsys):
    path = translations / "de/LC_MESSAGES/content.po"
    text = path.read_text("utf-8")
    begin = text.index('msgctxt "topics.museums.name"')
    path.write_text(text[:begin] + text[begin:].replace('msgstr ""', 'msgstr "Museen"', 1), "utf-8")

    assert run("compile", translations, capsys)[0] == 0
    catalog = load_catalog(translations / "de")
    assert catalog.message("content", "topics.museums.name", "Museums") == "Museen"
    assert catalog.message("content", "topics.art.name", "Art") is None

    compiled = path.with_suffix(".mo")
    os.utime(compiled, ns=(path.stat().st_mtime_ns, path.stat().st_mtime_ns))
    inode = compiled.stat().st_ino
    assert run("compile", translations, capsys)[0] == 0
    assert compiled.stat().st_ino == inode
    os.utime(compiled, ns=(1, 1))
    assert run("compile", translations, capsys)[0] == 0
    assert compiled.stat().st_ino != inode


def test_a_catalogue_that_is_gone_is_told(translations, capsys):
    shutil.rmtree(translations / "de")

    code, lines = run("compile", translations, capsys)

    assert code == 1
    assert lines == [
        f"{translations}/de/LC_MESSAGES/kiosk.po:1: there is no catalogue, run: catalogs update"
    ]


def test_a_catalogue_that_cannot_be_read_is_told(translations, capsys):
    (translations / "de/LC_MESSAGES/kiosk.po").write_text('msgid "broken\n', "utf-8")

    code, lines = run("report", translations, capsys)

    assert code == 1
    assert lines[0].startswith(f"{translations}/de/LC_MESSAGES/kiosk.po:1: cannot be read")
