# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import logging
import os
import subprocess
import sys
import textwrap
from contextlib import closing

import pytest

from kiosk.content.fault import ContentError
from kiosk.content.library import Library
from kiosk.domain.field import PlaceId

PLACE = "places/sun-museum.yaml"


def always(name: str) -> bool:
    return True


@pytest.fixture
def library(tmp_path, paths) -> Library:
    return Library(
        cache=tmp_path / "state" / "cache",
        built_in=paths.content,
        has_scene=always,
        has_icon=always,
    )


def compilations(library: Library) -> list[str]:
    return sorted(path.name for path in library.cache.glob("*.sqlite"))


def name_of_museum(library: Library, folder) -> str:
    with closing(library.open(folder).store) as store:
        return store.place(PlaceId("sun-museum")).name


def open_afresh(library: Library, folder) -> list[str]:
    """Open a pack in a fresh interpreter; return the modules it took of those that read YAML."""
    source = f"""
        import sys
        from pathlib import Path
        from kiosk.content.library import Library
        library = Library(
            cache=Path({str(library.cache)!r}),
            built_in=Path({str(library.built_in)!r}),
            has_scene=lambda name: True,
            has_icon=lambda name: True,
        )
        store = library.open(Path({str(folder)!r})).store
        assert store.header.title and store.topics
        slow = ("yaml", "opening_hours", "kiosk.content.loader", "kiosk.content.decode")
        print(*(name for name in slow if name in sys.modules))
    """
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return result.stdout.split()


def test_a_start_with_a_valid_cache_parses_no_yaml(library, tiny_pack):
    first = open_afresh(library, tiny_pack)
    second = open_afresh(library, tiny_pack)

    assert "yaml" in first
    assert second == []


def test_a_pack_is_compiled_once(library, tiny_pack):
    library.open(tiny_pack).store.close()
    [name] = compilations(library)
    before = (library.cache / name).stat()

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert opened.refused is None
        assert store.place_count == 3
    assert compilations(library) == [name]
    assert (library.cache / name).stat().st_ino == before.st_ino


def test_a_change_is_noticed_and_the_old_compilation_removed(library, tiny_pack, edit):
    assert name_of_museum(library, tiny_pack) == "Museum of the Sun"
    before = compilations(library)

    edit(PLACE, "name: Museum of the Sun", "name: Museum of the Moon")

    assert name_of_museum(library, tiny_pack) == "Museum of the Moon"
    assert len(compilations(library)) == 1
    assert compilations(library) != before


def test_a_new_file_is_noticed(library, tiny_pack):
    library.open(tiny_pack).store.close()
    text = (tiny_pack / PLACE).read_text("utf-8")
    (tiny_pack / "places/moon-museum.yaml").write_text(
        text.replace("id: sun-museum", "id: moon-museum"), "utf-8"
    )

    with closing(library.open(tiny_pack).store) as store:
        assert store.place_count == 4


def test_a_new_film_is_noticed(library, tiny_pack):
    library.open(tiny_pack).store.close()
    (tiny_pack / "videos").mkdir()
    (tiny_pack / "videos" / "walk.mp4").write_bytes(b"")

    with closing(library.open(tiny_pack).store) as store:
        [video] = store.videos
        assert store.video_path(video) == tiny_pack.resolve() / "videos" / "walk.mp4"


def test_a_touched_file_with_the_same_text_is_not_compiled_again(library, tiny_pack):
    library.open(tiny_pack).store.close()
    before = compilations(library)
    inode = (library.cache / before[0]).stat().st_ino
    os.utime(tiny_pack / PLACE, ns=(1, 1))

    library.open(tiny_pack).store.close()

    assert compilations(library) == before
    assert (library.cache / before[0]).stat().st_ino == inode


def test_two_packs_keep_their_compilations_apart(library, tiny_pack, paths):
    library.open(tiny_pack).store.close()
    library.open(paths.content).store.close()

    assert len(compilations(library)) == 2
    assert open_afresh(library, tiny_pack) == []
    assert open_afresh(library, paths.content) == []


def test_a_broken_pack_keeps_the_last_good_one(library, tiny_pack, edit, caplog):
    library.open(tiny_pack).store.close()
    edit(PLACE, "area: riverside", "area: nowhere")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert store.header.id == "tiny"
        assert store.place(PlaceId("sun-museum")).area == "riverside"
    assert opened.refused is not None
    assert [fault.what for fault in opened.refused.faults] == ["unknown area nowhere"]
    assert "Showing the last good content" in caplog.text


def test_a_mended_pack_is_shown_again(library, tiny_pack, edit):
    library.open(tiny_pack).store.close()
    edit(PLACE, "area: riverside", "area: nowhere")
    library.open(tiny_pack).store.close()
    edit(PLACE, "area: nowhere", "area: old-town")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert opened.refused is None
        assert store.place(PlaceId("sun-museum")).area == "old-town"


def test_a_broken_pack_without_a_cache_gives_the_built_in_one(library, tiny_pack, edit, caplog):
    edit(PLACE, "area: riverside", "area: nowhere")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert store.header.id == "chaoyang"
    assert opened.refused is not None
    assert f"{tiny_pack / PLACE}:" in str(opened.refused)
    assert "Showing the built-in content" in caplog.text


def test_a_folder_that_is_gone_gives_the_built_in_pack(library, tmp_path):
    opened = library.open(tmp_path / "nowhere")

    with closing(opened.store) as store:
        assert store.header.id == "chaoyang"
    assert opened.refused is not None
    assert "there is no such content folder" in str(opened.refused)


def test_a_file_that_cannot_be_read_gives_the_built_in_pack(library, tiny_pack):
    (tiny_pack / PLACE).unlink()
    (tiny_pack / PLACE).symlink_to(tiny_pack / "gone.yaml")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert store.header.id == "chaoyang"
    assert opened.refused is not None
    assert "sun-museum.yaml:1: cannot be read" in str(opened.refused)


def test_a_broken_built_in_pack_without_a_cache_raises(tiny_pack, edit, tmp_path):
    edit(PLACE, "area: riverside", "area: nowhere")
    library = Library(
        cache=tmp_path / "cache", built_in=tiny_pack, has_scene=always, has_icon=always
    )

    with pytest.raises(ContentError, match="unknown area nowhere"):
        library.open(tiny_pack)
    with pytest.raises(ContentError, match="unknown area nowhere"):
        library.open(tmp_path / "nowhere")


def test_a_state_folder_that_cannot_be_written_works_in_memory(library, tiny_pack, caplog):
    # Tests may run as root, whom no permission stops: a file stands where the folder should.
    library.cache.parent.write_text("not a folder", "utf-8")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert opened.refused is None
        assert store.place_count == 3
        assert store.rule_of(PlaceId("dawn-park")) == "24/7"
    assert "the compiled content is kept in memory" in caplog.text
    assert library.cache.parent.read_text("utf-8") == "not a folder"


@pytest.mark.parametrize("damage", [b"", b"rubbish" * 100])
def test_a_damaged_cache_is_compiled_again(library, tiny_pack, damage, caplog):
    library.open(tiny_pack).store.close()
    [name] = compilations(library)
    (library.cache / name).write_bytes(damage)

    with closing(library.open(tiny_pack).store) as store:
        assert store.place_count == 3
    assert "compiling it again" in caplog.text

    caplog.clear()
    with caplog.at_level(logging.INFO):
        library.open(tiny_pack).store.close()
    assert caplog.messages == []


@pytest.mark.parametrize("stamp", ["", "rubbish", "a b c", "\0"])
def test_a_damaged_stamp_costs_no_more_than_reading_the_sources(library, tiny_pack, stamp):
    library.open(tiny_pack).store.close()
    before = compilations(library)
    [path] = library.cache.glob("*.stamp")
    path.write_text(stamp, "utf-8")

    with closing(library.open(tiny_pack).store) as store:
        assert store.place_count == 3
    assert compilations(library) == before


def test_a_damaged_cache_of_a_broken_pack_gives_the_built_in_one(library, tiny_pack, edit):
    library.open(tiny_pack).store.close()
    [name] = compilations(library)
    (library.cache / name).write_bytes(b"rubbish")
    edit(PLACE, "area: riverside", "area: nowhere")

    opened = library.open(tiny_pack)

    with closing(opened.store) as store:
        assert store.header.id == "chaoyang"
    assert opened.refused is not None
