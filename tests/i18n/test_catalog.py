# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import io
import os
import struct
from gettext import GNUTranslations

import pytest

from kiosk.i18n.catalog import CatalogError, MessageFile, SourceCatalog, load_catalog
from tests.fakes.catalog_files import (
    CONTENT_PO,
    KIOSK_PO,
    compiled,
    write_catalogs,
    write_good_catalogs,
)

GOOD = compiled(KIOSK_PO)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "de"


@pytest.fixture
def catalog(folder):
    return load_catalog(write_good_catalogs(folder))


@pytest.mark.parametrize(
    ("domain", "context", "text", "expected"),
    [
        ("kiosk", None, "Map", "Karte"),
        ("kiosk", "opening hours", "Open", "Geöffnet"),
        ("kiosk", "command", "Open", "Öffnen"),
        ("kiosk", None, "Open", None),
        ("kiosk", "another", "Open", None),
        ("kiosk", None, "Nothing", None),
        ("kiosk", None, "Trip", None),
        ("kiosk", None, "Never heard of", None),
        ("kiosk", None, "{n} stop", "{n} Halt"),
        ("content", "places/sun-museum.name", "Museum of the Sun", "Sonnenmuseum"),
        ("content", None, "Museum of the Sun", None),
        ("content", None, "Map", None),
    ],
)
def test_a_message_is_found_by_domain_context_and_text(catalog, domain, context, text, expected):
    assert catalog.message(domain, context, text) == expected


@pytest.mark.parametrize(
    ("count", "expected"), [(0, "{n} Halte"), (1, "{n} Halt"), (2, "{n} Halte")]
)
def test_the_plural_form_follows_the_language(catalog, count, expected):
    assert catalog.plural("kiosk", "{n} stop", "{n} stops", count) == expected


@pytest.mark.parametrize("count", [0, 1, 2])
def test_a_plural_without_an_entry_is_none(catalog, count):
    assert catalog.plural("kiosk", "{n} hour", "{n} hours", count) is None


def test_a_translation_equal_to_its_source_is_an_entry(folder):
    same = KIOSK_PO.replace("{n} Halte", "{n} stops").replace("{n} Halt", "{n} stop")
    catalog = load_catalog(write_catalogs(folder, compiled(same), compiled(CONTENT_PO)))

    assert catalog.plural("kiosk", "{n} stop", "{n} stops", 2) == "{n} stops"


@pytest.mark.parametrize(
    "damaged",
    [
        b"",
        GOOD[:2],
        GOOD[:4],
        GOOD[:44],
        GOOD[: len(GOOD) // 2],
        GOOD[:-1],
        b"no catalogue" * 20,
        GOOD.replace(b"charset=utf-8", b"charset=utf-9"),
        GOOD.replace("ö".encode(), b"\xff\xff"),
        GOOD.replace(b"plural=(n != 1)", b"plural=(n ! 1))"),
        GOOD[:4] + b"\xff\xff\xff\xff" + GOOD[8:],
    ],
    ids=[
        "empty",
        "cut in the magic number",
        "cut after the magic number",
        "cut in the tables",
        "cut in half",
        "cut at the end",
        "foreign",
        "unknown charset",
        "not UTF-8",
        "no plural rule",
        "another version",
    ],
)
def test_a_damaged_catalogue_is_named_with_its_remedy(folder, damaged):
    write_catalogs(folder, damaged, compiled(CONTENT_PO))

    with pytest.raises(CatalogError) as caught:
        load_catalog(folder)

    message = str(caught.value)
    assert message.startswith(f"{folder}/LC_MESSAGES/kiosk.mo:1: the catalogue is damaged")
    assert message.endswith("run: python -m kiosk catalogs compile")


def test_a_missing_mo_is_read_from_its_po(folder, caplog):
    write_catalogs(folder, KIOSK_PO.encode(), CONTENT_PO.encode(), suffix=".po")

    catalog = load_catalog(folder)

    assert catalog.message("kiosk", "command", "Open") == "Öffnen"
    assert catalog.message("content", "places/sun-museum.name", "Museum of the Sun")
    assert catalog.plural("kiosk", "{n} stop", "{n} stops", 2) == "{n} Halte"
    assert "kiosk.mo is missing; reading kiosk.po" in caplog.text


@pytest.mark.parametrize(
    "damaged",
    [
        b"\xff\xfe not text",
        KIOSK_PO.replace("charset=utf-8", "charset=utf-9").encode(),
        KIOSK_PO.replace("Language: de", "Language: no-language-at-all").encode(),
        KIOSK_PO.replace("nplurals=2", "nplurals=x").encode(),
    ],
    ids=["not UTF-8", "unknown charset", "unknown language", "no plural count"],
)
def test_a_damaged_po_is_named_with_its_remedy(folder, damaged):
    write_catalogs(folder, damaged, CONTENT_PO.encode(), suffix=".po")

    with pytest.raises(CatalogError) as caught:
        load_catalog(folder)

    message = str(caught.value)
    assert message.startswith(f"{folder}/LC_MESSAGES/kiosk.po:1: the catalogue cannot be read")
    assert message.endswith("restore the file")


def test_an_edited_po_is_read_before_it_is_compiled(folder):
    write_good_catalogs(folder)
    edited = KIOSK_PO.replace('"Karte"', '"Plan"').encode()
    write_catalogs(folder, edited, CONTENT_PO.encode(), suffix=".po")
    source, built = (folder / "LC_MESSAGES" / f"kiosk.{kind}" for kind in ("po", "mo"))
    moment = built.stat().st_mtime

    os.utime(source, (moment, moment + 1))
    assert load_catalog(folder).message("kiosk", None, "Map") == "Plan"

    os.utime(source, (moment, moment))
    assert load_catalog(folder).message("kiosk", None, "Map") == "Karte"


def test_without_mo_and_po_the_catalogue_is_named(folder):
    with pytest.raises(CatalogError, match=r"kiosk\.po:1: the catalogue cannot be read"):
        load_catalog(folder)


def test_the_source_language_translates_to_itself():
    catalog = SourceCatalog()

    assert catalog.message("kiosk", None, "Map") == "Map"
    assert catalog.message("content", "a.context", "A text") == "A text"
    assert [catalog.plural("kiosk", "one", "many", count) for count in (0, 1, 2)] == [
        "many",
        "one",
        "many",
    ]


@pytest.mark.parametrize("tag", ["de", "ar", "ja", "zh_Hans"])
@pytest.mark.parametrize("domain", ["kiosk", "content"])
def test_every_message_is_found_as_gettext_finds_it(paths, tag, domain):
    data = compiled((paths.translations / tag / "LC_MESSAGES" / f"{domain}.po").read_text("utf-8"))
    theirs = GNUTranslations(io.BytesIO(data))
    ours = MessageFile(data)
    entries = vars(theirs)["_catalog"]
    plural = vars(theirs)["plural"]

    assert len(entries) > 100
    for key, text in entries.items():
        if key == "":
            continue
        if isinstance(key, tuple):
            one, form = key
            counts = [count for count in range(200) if plural(count) == form]
            assert all(ours.plural(one, count) == text for count in counts)
        else:
            assert ours.find(key) == text


def test_a_catalogue_of_the_other_byte_order_is_read():
    words = struct.unpack("<7I", GOOD[:28])
    count, originals, translations = words[2:5]
    tables = bytearray(GOOD)
    struct.pack_into(">7I", tables, 0, *words)
    for table in (originals, translations):
        for at in range(table, table + 8 * count, 4):
            struct.pack_into(">I", tables, at, struct.unpack_from("<I", GOOD, at)[0])

    assert MessageFile(bytes(tables)).find("Map") == "Karte"
