# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tests share. Fakes stand in ``tests/fakes``, small packs in ``tests/fixtures``."""

import datetime as dt
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest

from kiosk import paths as kiosk_paths
from kiosk.content.loader import load_pack
from kiosk.content.store import ContentStore, write_store
from kiosk.domain.language import Language
from kiosk.domain.site import Site
from kiosk.i18n.catalog import Catalog, SourceCatalog
from kiosk.i18n.localizer import Localizer
from kiosk.immortal import hold_singletons
from kiosk.paths import Paths
from kiosk.services.opening_watch import OpeningWatch
from kiosk.services.picture import PictureShelf
from kiosk.viewmodels.standpoint import Standpoint
from tests.fakes.language import ENGLISH

hold_singletons()
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

FIXTURES = Path(__file__).parent / "fixtures"

# A Tuesday morning that is no holiday.
NOW = "2026-11-24T09:41"


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    """The shipped folders, with the state kept in the test's own folder."""
    return kiosk_paths.find(tmp_path / "state")


@pytest.fixture
def shelf(paths: Paths) -> PictureShelf:
    """The shelf of the shipped drawings."""
    return PictureShelf(scenes=paths.scenes, icons=paths.icons, tokens=paths.config / "tokens.json")


@pytest.fixture
def tiny_pack(tmp_path: Path) -> Path:
    """A copy of the tiny pack, to be changed as a test likes."""
    folder = tmp_path / "tiny"
    shutil.copytree(FIXTURES / "pack", folder)
    return folder


@pytest.fixture
def tiny_store(tiny_pack: Path) -> Iterator[ContentStore]:
    """The tiny pack compiled into memory."""
    pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)
    store = write_store(pack, "tiny", None)
    yield store
    store.close()


class ViewFactory(Protocol):
    """Makes standpoints; each argument has a default."""

    def __call__(
        self,
        now: str = NOW,
        *,
        language: Language = ENGLISH,
        catalog: Catalog | None = None,
        site: Site | None = None,
        is_awake: bool = True,
    ) -> Standpoint: ...


@pytest.fixture
def view(tiny_store: ContentStore) -> ViewFactory:
    """A maker of standpoints on the tiny pack, in the source language unless told otherwise."""

    def make(
        now: str = NOW,
        *,
        language: Language = ENGLISH,
        catalog: Catalog | None = None,
        site: Site | None = None,
        is_awake: bool = True,
    ) -> Standpoint:
        return Standpoint(
            localizer=Localizer(language=language, catalog=catalog or SourceCatalog()),
            store=tiny_store,
            hours=OpeningWatch(tiny_store, is_awake=is_awake),
            site=site or Site(),
            now=dt.datetime.fromisoformat(now),
        )

    return make


Change = Callable[[str, str, str], None]


@pytest.fixture
def edit(tiny_pack: Path) -> Change:
    """Replace one text in one file of the tiny pack: ``edit("topics.yaml", "old", "new")``."""

    def change(name: str, old: str, new: str) -> None:
        path = tiny_pack / name
        text = path.read_text("utf-8")
        assert text.count(old) >= 1, f"{old!r} is not in {name}"
        path.write_text(text.replace(old, new, 1), "utf-8")

    return change
