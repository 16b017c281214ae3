# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import sqlite3
from contextlib import closing

import pytest

from kiosk.content.loader import load_pack
from kiosk.content.store import (
    StoreError,
    UnknownRecordError,
    open_store,
    write_store,
)
from kiosk.domain.field import PlaceId, TopicId


def compiled(pack, tmp_path):
    """The pack written to a file and opened again."""
    write_store(pack, "a-key", tmp_path / "pack.sqlite").close()
    return open_store(tmp_path / "pack.sqlite", "a-key")


def in_memory(pack, tmp_path):
    return write_store(pack, "a-key", None)


@pytest.fixture
def pack(tiny_pack):
    return load_pack(tiny_pack, lambda _: True, lambda _: True)[0]


@pytest.fixture(params=[compiled, in_memory])
def store(request, pack, tmp_path):
    with closing(request.param(pack, tmp_path)) as store:
        yield store


def change(path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def test_every_record_comes_back_as_it_was(store, pack):
    assert store.key == "a-key"
    assert store.header == pack.header
    assert store.topics == pack.topics
    assert store.figures == pack.figures
    assert store.themes == pack.themes
    assert store.partners == pack.partners
    assert store.exchange == pack.exchange
    assert store.videos == pack.videos
    assert store.emergency == pack.emergency
    assert tuple(store.lines.values()) == pack.lines
    assert store.calendar == pack.calendar
    assert tuple(store.place(place.id) for place in pack.places) == pack.places
    assert tuple(store.station(station.id) for station in pack.stations) == pack.stations
    assert store.articles == pack.articles
    assert tuple(store.article(article.id) for article in pack.articles) == pack.articles
    assert store.place_count == len(pack.places)


def test_the_shipped_pack_comes_back_as_it_was(paths, tmp_path):
    pack, _ = load_pack(paths.content, lambda _: True, lambda _: True)

    with closing(compiled(pack, tmp_path)) as store:
        assert tuple(store.place(place.id) for place in pack.places) == pack.places
        assert store.calendar == pack.calendar
        assert store.articles == pack.articles


def test_unknown_ids_raise(store):
    with pytest.raises(UnknownRecordError, match="no place nowhere"):
        store.place(PlaceId("nowhere"))
    with pytest.raises(UnknownRecordError, match="no station nowhere"):
        store.station("nowhere")
    with pytest.raises(UnknownRecordError, match="no article nothing"):
        store.article("nothing")
    with pytest.raises(UnknownRecordError, match="no topic nothing"):
        store.topic(TopicId("nothing"))
    assert store.places_in(TopicId("nothing")) == ()
    assert store.place_count_in(TopicId("nothing")) == 0
    assert store.rule_of(PlaceId("nowhere")) is None


def test_a_topic_gathers_the_places_of_its_children(store):
    assert store.places_in(TopicId("museums")) == ("sun-museum",)
    assert store.places_in(TopicId("see-and-do")) == ("dawn-park", "sun-museum")
    assert store.place_count_in(TopicId("see-and-do")) == 2
    assert [topic.id for topic in store.children(TopicId("see-and-do"))] == ["museums"]
    assert store.children(TopicId("museums")) == ()


def test_topics_that_nest_in_a_circle_do_not_hang_the_compiler(tiny_pack, edit, tmp_path):
    edit("topics.yaml", "scene: birds-nest, home", "scene: birds-nest, parent: museums, home")
    pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)

    with closing(in_memory(pack, tmp_path)) as store:
        assert store.places_in(TopicId("museums")) == ("dawn-park", "sun-museum")


def test_rules_are_stored_with_the_holidays_written_out(store):
    rule = store.rule_of(PlaceId("sun-museum"))

    assert rule is not None
    assert "PH" not in rule
    assert "2026 Oct 01" in rule
    assert "2026 Feb 14 08:00-17:30" in (store.rule_of(PlaceId("east-clinic")) or "")
    assert store.rule_of(PlaceId("dawn-park")) == "24/7"


def test_articles_come_newest_first(tiny_pack, tmp_path):
    text = (tiny_pack / "articles/how-the-sun-rose.yaml").read_text("utf-8")
    for name, day in (("a-later-story", "2026-10-01"), ("an-older-story", "2025-01-01")):
        changed = text.replace("id: how-the-sun-rose", f"id: {name}")
        changed = changed.replace("date: 2026-09-01\nscene", f"date: {day}\nscene")
        (tiny_pack / f"articles/{name}.yaml").write_text(changed, "utf-8")
    pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)

    with closing(in_memory(pack, tmp_path)) as store:
        assert [article.id for article in store.articles] == [
            "a-later-story",
            "how-the-sun-rose",
            "an-older-story",
        ]


@pytest.mark.parametrize(
    "content",
    [b"", b"no database at all, though long enough to look", b"SQLite format 3\0" + b"\xff" * 4096],
    ids=["empty", "foreign", "torn"],
)
def test_a_damaged_file_is_refused(content, tmp_path):
    path = tmp_path / "pack.sqlite"
    path.write_bytes(content)

    with pytest.raises(StoreError, match=r"pack\.sqlite: the compiled content cannot be read"):
        open_store(path, "a-key")


def test_a_missing_file_is_refused_and_not_made(tmp_path):
    with pytest.raises(StoreError):
        open_store(tmp_path / "pack.sqlite", "a-key")

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE meta SET record = '\"0:a-key\"' WHERE name = 'key'",
        "UPDATE meta SET record = 'no json' WHERE name = 'key'",
        "DELETE FROM meta",
        "DROP TABLE meta",
    ],
)
def test_a_file_of_another_format_is_refused(statement, pack, tmp_path):
    path = tmp_path / "pack.sqlite"
    write_store(pack, "a-key", path).close()
    change(path, statement)

    with pytest.raises(StoreError):
        open_store(path, "a-key")


def test_a_file_of_other_sources_is_refused_unless_any_will_do(pack, tmp_path):
    path = tmp_path / "pack.sqlite"
    write_store(pack, "a-key", path).close()

    with pytest.raises(StoreError, match="of other sources"):
        open_store(path, "another-key")
    with closing(open_store(path)) as store:
        assert store.key == "a-key"


def test_a_compiled_file_is_only_read(pack, tmp_path):
    path = tmp_path / "pack.sqlite"
    write_store(pack, "a-key", path).close()
    before = path.read_bytes()

    with closing(open_store(path)) as store:
        assert store.place_count == 3

    assert path.read_bytes() == before
    assert sorted(found.name for found in tmp_path.iterdir()) == ["pack.sqlite", "tiny"]


def test_a_write_that_was_cut_off_leaves_nothing_in_the_way(pack, tmp_path):
    (tmp_path / "pack.partial").write_bytes(b"half a file")

    with closing(write_store(pack, "a-key", tmp_path / "pack.sqlite")) as store:
        assert store.key == "a-key"

    assert not (tmp_path / "pack.partial").exists()
