# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every point of the district's press conference is on a page."""

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from kiosk import paths
from kiosk.content.loader import load_pack
from kiosk.content.store import ContentStore, write_store
from kiosk.domain.site import Site
from kiosk.i18n.catalog import SourceCatalog
from kiosk.i18n.localizer import Localizer
from kiosk.services.opening_watch import OpeningWatch
from kiosk.viewmodels.article_page import derive_article_page_props
from kiosk.viewmodels.international_page import derive_international_page_props
from kiosk.viewmodels.standpoint import Standpoint
from tests.fakes.language import ENGLISH

CHECKLIST = yaml.safe_load(
    (Path(__file__).parents[1] / "fixtures" / "checklist.yaml").read_text("utf-8")
)
ARTICLE = "press-conference-2025-10-14"
# The points are numbered to 74; the sixth has a line for each of its themes.
POINTS = {f"x-{number:03}" for number in range(1, 75)} | {f"x-006{letter}" for letter in "abcdef"}


@pytest.fixture(scope="module")
def store() -> Iterator[ContentStore]:
    pack, _ = load_pack(paths.find().content, lambda _: True, lambda _: True)
    made = write_store(pack, "checklist", None)
    yield made
    made.close()


@pytest.fixture(scope="module")
def view(store) -> Standpoint:
    return Standpoint(
        localizer=Localizer(language=ENGLISH, catalog=SourceCatalog()),
        store=store,
        hours=OpeningWatch(store),
        site=Site(),
        now=dt.datetime.fromisoformat("2026-11-24T09:41"),
    )


@pytest.fixture(scope="module")
def pages(view) -> dict[str, str]:
    """The words of each page, as one text."""
    article = derive_article_page_props(view, view.store.article(ARTICLE), view.localizer)
    world = derive_international_page_props(view)
    return {
        "article": " ".join(f"{block.value} {block.text}" for block in article.blocks),
        "international": " ".join(
            [
                *(f"{figure.value} {figure.label}" for figure in (*world.leads, *world.bars)),
                *(theme.name for theme in world.themes),
                *(
                    f"{entry.name} {entry.text}"
                    for group in (world.organizations, world.honours, world.programmes)
                    for entry in group.entries
                ),
            ]
        ),
    }


def test_every_point_is_on_the_list():
    assert set(CHECKLIST["article"]) | set(CHECKLIST["international"]) == POINTS


@pytest.mark.parametrize(
    ("page", "point", "words"),
    [(page, point, words) for page, points in CHECKLIST.items() for point, words in points.items()],
)
def test_a_point_is_on_its_page(pages, page, point, words):
    assert words in pages[page], point
