# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.page import ATTRACT, EMERGENCY, HOME, LANGUAGE, Page, PageKind
from kiosk.services.navigation import Navigation

TOPIC = Page(PageKind.TOPIC, "museums")
PLACE = Page(PageKind.PLACE, "sun-museum")


@pytest.fixture
def navigation():
    return Navigation()


@pytest.fixture
def changes(navigation):
    """The pages that were told of, in order."""
    told = []
    navigation.changed.connect(lambda: told.append(navigation.current.page))
    return told


def walk(navigation, *pages):
    for page in pages:
        navigation.open(page)


def test_it_begins_in_the_attract_loop(navigation):
    assert navigation.current.page == ATTRACT
    assert navigation.previous is None


def test_each_page_leads_back_to_the_one_before(navigation, changes):
    walk(navigation, HOME, TOPIC, PLACE)

    assert navigation.previous == TOPIC
    navigation.back()
    assert (navigation.current.page, navigation.previous) == (TOPIC, HOME)
    navigation.back()
    assert (navigation.current.page, navigation.previous) == (HOME, None)
    assert changes == [HOME, TOPIC, PLACE, TOPIC, HOME]


def test_the_page_on_the_screen_is_not_opened_again(navigation, changes):
    walk(navigation, HOME, TOPIC, TOPIC)

    assert changes == [HOME, TOPIC]
    assert navigation.previous == HOME


def test_home_clears_the_way_back(navigation):
    walk(navigation, HOME, TOPIC, PLACE, HOME)

    assert navigation.current.page == HOME
    assert navigation.previous is None


def test_back_from_the_first_page_leads_home(navigation):
    navigation.begin()
    navigation.back()

    assert navigation.current.page == HOME
    assert navigation.is_going_back


def test_a_touch_leads_from_the_attract_loop_to_the_languages(navigation, changes):
    navigation.begin()

    assert navigation.current.page == LANGUAGE
    assert navigation.previous is None
    assert changes == [LANGUAGE]


@pytest.mark.parametrize("page", [PLACE, EMERGENCY])
def test_a_page_opened_from_the_attract_loop_leads_back_home(navigation, page):
    navigation.open(page)

    assert navigation.current.page == page
    assert navigation.previous == HOME


def test_the_language_picker_is_no_place_to_come_back_to(navigation):
    walk(navigation, HOME, PLACE, LANGUAGE, TOPIC)

    assert navigation.previous == PLACE


def test_the_language_picker_leads_back_to_the_page_before(navigation):
    walk(navigation, HOME, PLACE, LANGUAGE)
    navigation.back()

    assert navigation.current.page == PLACE


def test_a_page_comes_back_at_the_scroll_it_was_left_at(navigation, changes):
    walk(navigation, HOME, TOPIC)
    navigation.remember_scroll(320.0)
    navigation.open(PLACE)

    assert navigation.current.scroll == 0
    navigation.back()
    assert navigation.current.scroll == 320.0
    assert changes == [HOME, TOPIC, PLACE, TOPIC]


def test_remembering_the_scroll_tells_nobody(navigation, changes):
    navigation.remember_scroll(10.0)

    assert navigation.current.scroll == 10.0
    assert changes == []


def test_only_going_back_is_shown_as_going_back(navigation):
    walk(navigation, HOME, TOPIC)
    assert not navigation.is_going_back
    navigation.back()
    assert navigation.is_going_back
    navigation.open(PLACE)
    assert not navigation.is_going_back


def test_reset_forgets_everything(navigation, changes):
    walk(navigation, HOME, TOPIC, PLACE)
    navigation.remember_scroll(50.0)
    navigation.reset()

    assert navigation.current.page == ATTRACT
    assert navigation.current.scroll == 0
    assert navigation.previous is None
    assert not navigation.is_going_back
    assert changes[-1] == ATTRACT


def test_a_long_walk_forgets_its_oldest_pages_but_never_home(navigation):
    pages = [Page(PageKind.PLACE, f"place-{number}") for number in range(200)]
    walk(navigation, HOME, *pages)

    steps = 0
    while navigation.previous is not None:
        navigation.back()
        steps += 1

    assert steps == 63
    assert navigation.current.page == HOME
