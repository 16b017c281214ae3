# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.i18n.pseudo import stretch
from kiosk.services.catalog_store import CatalogStore
from tests.fakes.catalog_files import write_catalogs, write_good_catalogs
from tests.fakes.job_runner import HandJobRunner
from tests.fakes.language import ARABIC, ENGLISH, GERMAN


@pytest.fixture
def translations(tmp_path):
    write_good_catalogs(tmp_path / "de")
    write_good_catalogs(tmp_path / "ar")
    return tmp_path


@pytest.fixture
def store(translations, qapp):
    return CatalogStore(
        languages=(ENGLISH, GERMAN, ARABIC), translations=translations, source_tag="en"
    )


@pytest.fixture
def withdrawals(store):
    """The tags still on offer at each withdrawal."""
    told = []
    store.withdrawn.connect(lambda: told.append(tags(store)))
    return told


def tags(store) -> list[str]:
    return [language.tag for language in store.languages]


def damage(translations, tag: str) -> None:
    write_catalogs(translations / tag, b"rubbish", b"rubbish")


def test_each_language_speaks_from_its_own_catalogue(store):
    assert store.localizer("de").gettext("Map") == "Karte"
    assert store.localizer("en").gettext("Map") == "Map"
    assert store.localizer("ar").language is ARABIC


def test_a_catalogue_is_read_once(store, translations):
    first = store.localizer("de")
    damage(translations, "de")

    assert store.localizer("de") is first


def test_the_source_language_needs_no_files(tmp_path, qapp):
    store = CatalogStore(languages=(ENGLISH,), translations=tmp_path / "none", source_tag="en")

    assert store.source.gettext("Map") == "Map"
    assert store.source is store.localizer("en")


def test_a_damaged_language_is_withdrawn_and_english_stands_in(
    store, translations, withdrawals, caplog
):
    damage(translations, "de")

    assert store.localizer("de") is store.source
    assert tags(store) == ["en", "ar"]
    assert not store.knows("de")
    assert withdrawals == [["en", "ar"]]
    assert "de/LC_MESSAGES/kiosk.mo:1: the catalogue is damaged" in caplog.text


def test_an_empty_catalogue_is_withdrawn(store, translations, withdrawals):
    write_catalogs(translations / "de", b"", b"")

    assert store.localizer("de") is store.source
    assert withdrawals == [["en", "ar"]]


def test_an_unknown_language_is_english(store):
    assert store.localizer("tlh") is store.source
    assert tags(store) == ["en", "de", "ar"]


@pytest.mark.parametrize(
    ("tag", "known"),
    [("en", True), ("de", True), ("en-XA", True), ("en-XB", True), ("fr", False), ("", False)],
)
def test_it_knows_what_can_be_asked_for(store, tag, known):
    assert store.knows(tag) is known


@pytest.mark.parametrize(("tag", "is_right_to_left"), [("en-XA", False), ("en-XB", True)])
def test_pseudo_languages_stretch_english(store, tag, is_right_to_left):
    localizer = store.localizer(tag)

    assert localizer.gettext("Map") == stretch("Map")
    assert localizer.language.is_right_to_left is is_right_to_left
    assert tag not in tags(store)


def test_loading_ahead_reads_what_is_not_read_yet(store, translations):
    jobs = HandJobRunner()
    german = store.localizer("de")

    store.load_ahead(jobs)
    assert len(jobs.waiting) == 2  # English and Arabic
    jobs.run_all()
    for folder in ("de", "ar"):
        damage(translations, folder)

    assert store.localizer("de") is german
    assert store.localizer("ar").gettext("Map") == "Karte"


def test_loading_ahead_withdraws_what_is_damaged(store, translations, withdrawals):
    jobs = HandJobRunner()
    damage(translations, "ar")

    store.load_ahead(jobs)
    assert withdrawals == []
    jobs.run_all()

    assert withdrawals == [["en", "de"]]


def test_a_language_asked_for_while_it_loads_is_one_object(store):
    jobs = HandJobRunner()
    store.load_ahead(jobs)
    german = store.localizer("de")

    jobs.run_all()

    assert store.localizer("de") is german
