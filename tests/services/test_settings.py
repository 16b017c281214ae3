# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
import textwrap

import pytest

from kiosk.content.fault import ContentError
from kiosk.domain.session import TextSize, ThemeName
from kiosk.domain.site import Site, in_language
from kiosk.services.settings import load_languages, load_site, offered, read_cached
from tests.fakes.language import ARABIC, ENGLISH, GERMAN, JAPANESE

SITE = """\
hotel:
  name: {en: Sunside Hotel, de: Hotel Sonnenseite}
  name_zh: 向阳酒店
  address:
    en: 1 Sun Road
    zh: 北京市朝阳区太阳路1号
    pinyin: Tàiyáng Lù 1 Hào
  location: {lat: 39.94860, lon: 116.45950}
languages: [de, en]
text_size: big
idle:
  warning_seconds: 5
"""


@pytest.fixture
def cache(tmp_path):
    return tmp_path / "state" / "cache"


@pytest.fixture
def site_file(tmp_path):
    path = tmp_path / "site.yaml"
    path.write_text(SITE, "utf-8")
    return path


def test_a_site_file_is_read_with_defaults_for_the_rest(site_file, cache):
    site, error = load_site(site_file, cache)

    assert error is None
    assert site.hotel is not None
    assert site.hotel.name["de"] == "Hotel Sonnenseite"
    assert site.languages == ("de", "en")
    assert site.text_size is TextSize.BIG
    assert site.theme is ThemeName.LIGHT
    assert (site.idle.warning_seconds, site.idle.countdown_seconds) == (5, 30)


@pytest.mark.parametrize("name", ["site.yaml", "site.example.yaml"])
def test_the_shipped_site_files_are_sound(paths, cache, name):
    site, error = load_site(paths.config / name, cache)

    assert error is None
    assert site.default_language == "en"


def test_what_was_read_once_comes_from_the_cache_without_yaml(site_file, cache):
    before = read_cached(site_file, Site, cache)
    source = f"""
        import sys
        from pathlib import Path
        from kiosk.domain.site import Site
        from kiosk.services.settings import read_cached
        site = read_cached(Path({str(site_file)!r}), Site, Path({str(cache)!r}))
        print(site.hotel.name["en"], "yaml" in sys.modules)
    """

    found = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert found.stdout.split() == ["Sunside", "Hotel", "False"]
    assert read_cached(site_file, Site, cache) == before


def test_a_change_is_noticed(site_file, cache):
    load_site(site_file, cache)
    site_file.write_text(SITE.replace("big", "middle"), "utf-8")

    assert load_site(site_file, cache)[0].text_size is TextSize.MIDDLE


@pytest.mark.parametrize("damage", [b"", b"{", b'{"text_size": "huge"}', b"\xff"])
def test_a_damaged_cache_is_written_again(site_file, cache, damage):
    load_site(site_file, cache)
    [kept] = cache.iterdir()
    whole = kept.read_bytes()
    kept.write_bytes(damage)

    assert load_site(site_file, cache)[0].text_size is TextSize.BIG
    assert kept.read_bytes() == whole


def test_a_cache_that_cannot_be_written_is_no_obstacle(site_file, cache, caplog):
    # A file stands where the folder should: tests may run as root, whom no permission stops.
    cache.parent.write_text("not a folder", "utf-8")

    site, error = load_site(site_file, cache)

    assert error is None
    assert site.text_size is TextSize.BIG
    assert "cannot be written" in caplog.text


def test_a_broken_site_file_gives_the_defaults_and_every_fault(site_file, cache, caplog):
    site_file.write_text("text_szie: big\nidle:\n  warning_seconds: 0\n", "utf-8")

    site, error = load_site(site_file, cache)

    assert site == Site()
    assert error is not None
    assert [(fault.line, fault.what) for fault in error.faults] == [
        (1, "unknown key text_szie"),
        (3, "idle.warning_seconds is 0"),
    ]
    assert f"{site_file}:3:" in caplog.text
    assert not cache.exists()


def test_a_missing_site_file_gives_the_defaults(tmp_path, cache):
    site, error = load_site(tmp_path / "nothing.yaml", cache)

    assert site == Site()
    assert error is not None


def test_a_broken_language_list_is_refused(tmp_path, cache):
    (tmp_path / "languages.yaml").write_text("languages: []\n", "utf-8")

    with pytest.raises(ContentError, match="languages is empty"):
        load_languages(tmp_path, cache)


def test_drafts_are_kept_from_visitors(tmp_path, cache):
    text = "languages:\n"
    for tag, draft in (("en", "false"), ("fr", "true")):
        text += f"  - {{tag: {tag}, catalog: {tag}, locale: {tag}, endonym: E, greeting: W,"
        text += f" begin: B, choose: C, script: Latn, draft: {draft}}}\n"
    (tmp_path / "languages.yaml").write_text(text, "utf-8")

    assert [found.tag for found in load_languages(tmp_path, cache)] == ["en"]
    every = load_languages(tmp_path, cache, with_drafts=True)
    assert [found.tag for found in every] == ["en", "fr"]


@pytest.mark.parametrize(
    ("chosen", "expected"),
    [
        ((), ["en", "ja", "de", "ar"]),
        (("ar", "en"), ["ar", "en"]),
        (("de",), ["de"]),
        (("de", "tlh", "en"), ["de", "en"]),
        (("tlh",), ["en", "ja", "de", "ar"]),
    ],
)
def test_languages_are_offered_in_the_order_of_the_site(chosen, expected):
    languages = (ENGLISH, JAPANESE, GERMAN, ARABIC)

    assert [found.tag for found in offered(languages, Site(languages=chosen))] == expected


def test_a_language_nobody_speaks_is_told(caplog):
    offered((ENGLISH,), Site(languages=("en", "tlh")))

    assert "offers tlh, which this guide does not speak" in caplog.text


def test_a_draft_may_be_named_ahead_of_time(caplog):
    site = Site(languages=("en", "de"))

    chosen = offered((ENGLISH,), site, frozenset({"de"}))

    assert chosen == (ENGLISH,)
    assert caplog.messages == []


@pytest.mark.parametrize(
    ("texts", "tag", "expected"),
    [
        ({"en": "Hello", "de": "Hallo"}, "de", "Hallo"),
        ({"en": "Hello", "de": "Hallo"}, "ja", "Hello"),
        ({"de": "Hallo"}, "ja", None),
        ({}, "en", None),
    ],
)
def test_a_text_of_the_hotel_falls_back_to_english(texts, tag, expected):
    assert in_language(texts, tag) == expected
