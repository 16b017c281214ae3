# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""International Chaoyang: figures as pictures, friends abroad, themes as routes."""

from contextlib import closing

import pytest

from kiosk.content.loader import load_pack
from kiosk.content.store import write_store
from kiosk.domain.world_map import project
from kiosk.viewmodels.international_page import (
    InternationalPageViewModel,
    derive_international_page_props,
)

FIGURE = """
  - id: {id}
    value: {value}
    label: {id} in the street
    icon: star
    year: 2025
    sources:
      - title: Count of the sundials
        date: 2025-10-14
    checked: 2025-10-14
"""


@pytest.fixture
def page_of(tiny_pack, view):
    """Derive the page from the tiny pack as a test has changed it."""

    def derive():
        pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)
        with closing(write_store(pack, "changed", None)) as store:
            changed = view()
            object.__setattr__(changed, "store", store)
            return derive_international_page_props(changed)

    return derive


@pytest.fixture
def add_figure(tiny_pack):
    """Add a figure of the source that the first figure has."""

    def add(figure_id: str, value: int, more: str = "") -> None:
        path = tiny_pack / "figures.yaml"
        text = FIGURE.format(id=figure_id, value=value) + more
        path.write_text(path.read_text("utf-8") + text, "utf-8")

    return add


def test_counts_are_bars_by_their_length_and_a_share_is_a_tile(page_of, add_figure):
    add_figure("fountains", 62)
    add_figure("benches", 124)

    props = page_of()

    assert [(bar.figureId, bar.value, bar.fraction) for bar in props.bars] == [
        ("benches", "124", 1.0),
        ("fountains", "62", 0.5),
        ("sundials", "31", 0.25),
    ]
    # No bar of a count can show how many of a hundred.
    assert [(tile.figureId, tile.value) for tile in props.leads] == [("early-risers", "80%+")]


def test_a_figure_that_leads_stands_as_a_tile(page_of, add_figure):
    add_figure("fountains", 62, "    lead: true\n")

    props = page_of()

    assert [tile.figureId for tile in props.leads] == ["early-risers", "fountains"]
    assert [(bar.figureId, bar.fraction) for bar in props.bars] == [("sundials", 1.0)]


def test_each_figure_says_its_source_where_they_differ(page_of):
    props = page_of()

    assert props.source == ""
    assert [figure.source for figure in (*props.leads, *props.bars)] == [
        "As of 2025. Source: \u2068Count of the early risers\u2069",
        "As of 2025. Source: \u2068Count of the sundials\u2069",
    ]
    assert "Count of the sundials" in props.bars[0].spoken


def test_figures_of_one_source_say_it_once(page_of, edit):
    edit("figures.yaml", "title: Count of the early risers", "title: Count of the sundials")

    props = page_of()

    assert props.source == "As of 2025. Source: \u2068Count of the sundials\u2069"
    assert {figure.source for figure in (*props.leads, *props.bars)} == {""}


def test_a_zero_alone_has_no_bar(page_of, edit):
    edit("figures.yaml", "value: 31", "value: 0")

    assert [bar.fraction for bar in page_of().bars] == [0.0]


def test_a_list_in_place_of_the_bars_is_forgotten_with_the_visitor(view):
    page = InternationalPageViewModel()
    page.show(view(), "")
    page.toggleFigures()
    assert page.property("figuresListed")
    page.forget()
    assert not page.property("figuresListed")


def test_partners_are_numbered_and_tell_what_ties_them(view):
    props = derive_international_page_props(view())
    first, second = props.partners

    assert (first.number, first.name, first.country) == ("1", "Sunville", "Land of Noon")
    assert first.tie == "Friendship arrangement, 5 August 1998"
    assert second.tie == "Letter of intent, 2019"
    assert second.note == "Nobody knows what came of it."
    assert second.spoken == "Evening on Sea. Land of Dusk. Letter of intent, 2019"
    place = project(33.5, -86.8)
    assert (first.markX, first.markY) == (place.x, place.y)


@pytest.mark.parametrize(
    ("kind", "since", "tie"),
    [
        ("sister", "    since: 2019\n", "Sister city, 2019"),
        ("sister", "", "Sister city"),
        ("friendship", "", "Friendship arrangement"),
        ("intent", "", "Letter of intent"),
    ],
)
def test_each_tie_has_its_words(page_of, edit, kind, since, tie):
    edit("partners.yaml", "kind: intent\n    since: 2019\n", f"kind: {kind}\n{since}")

    assert page_of().partners[1].tie == tie


def test_a_partner_more_in_the_pack_is_a_mark_more(page_of, tiny_pack):
    path = tiny_pack / "partners.yaml"
    text = path.read_text("utf-8")
    added = text[text.index("  - id: evening") :].replace("id: evening", "id: morning")
    path.write_text(text + added, "utf-8")

    marks = page_of().partners

    assert [mark.partnerId for mark in marks] == ["sunville", "evening", "morning"]
    # The newcomer is of the same place, so its mark moves along its arc.
    assert marks[2].markX > marks[1].markX


def test_how_many_partners_the_guide_cannot_name_is_said(page_of, add_figure):
    assert page_of().ties == ""

    add_figure("friendly-partners", 31)
    add_figure("partner-countries", 25)

    assert page_of().ties == (
        "The district has 31 partners in 25 countries. Only 2 of them are known to this guide."
    )


def test_a_pack_that_names_every_partner_says_nothing_of_others(page_of, add_figure):
    add_figure("friendly-partners", 2)
    add_figure("partner-countries", 2)

    assert page_of().ties == ""


def test_a_mark_tells_of_its_partner_until_it_is_closed(view):
    page = InternationalPageViewModel()
    page.show(view(), "")
    assert not page.property("partnerShown")
    page.choosePartner("evening")
    assert page.property("partnerShown")
    assert page.property("partnerName") == "Evening on Sea"
    assert page.property("partnerSource") == "Source: \u2068Register of letters\u2069"
    page.choosePartner("")
    assert not page.property("partnerShown")
    assert page.property("partnerName") == ""
    page.choosePartner("evening")
    page.togglePartners()
    page.forget()
    assert not page.property("partnerShown")
    assert not page.property("partnersListed")


def test_each_theme_opens_its_route(view):
    themes = derive_international_page_props(view()).themes

    assert [(tile.controlId, tile.page, tile.detail) for tile in themes] == [
        ("theme.light", "theme/light", "2 places"),
        ("theme.shade", "theme/shade", ""),
    ]


def test_a_group_says_its_common_source_once(view):
    programmes = derive_international_page_props(view()).programmes

    assert programmes.source == "As of 2025. Source: \u2068Register of walks\u2069"
    assert [(entry.name, entry.source) for entry in programmes.entries] == [
        ("Early walks", ""),
        ("Late walks", "As of 2024. Source: \u2068Register of walks\u2069"),
        ("Noon walks", ""),
    ]


def test_an_entry_leads_to_its_place(view):
    props = derive_international_page_props(view())

    assert [(entry.placeName, entry.placePage) for entry in props.honours.entries] == [
        ("Museum of the Sun", "place/sun-museum")
    ]
    assert [entry.placePage for entry in props.organizations.entries] == [""]


def test_a_group_without_entries_is_left_out(page_of, tiny_pack):
    (tiny_pack / "international.yaml").unlink()

    assert page_of().honours.entries == ()
    assert page_of().honours.source == ""


def test_each_partner_has_an_arc_from_home_to_its_place(view):
    props = derive_international_page_props(view())

    arcs = [[int(number) for number in arc.split(",")] for arc in props.arcs.split(";")]
    place = project(44.5, 26.1)
    assert len(arcs) == 2
    assert arcs[1][:2] == [round(10_000 * props.home.x), round(10_000 * props.home.y)]
    assert arcs[1][4:6] == [round(10_000 * place.x), round(10_000 * place.y)]
    # Its mark stands there, so the line goes no farther.
    assert arcs[1][6:] == arcs[1][4:6]
