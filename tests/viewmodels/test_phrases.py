# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phrasebook, a situation of it, and the card for the waiter."""

import pytest

from kiosk.content.store import UnknownRecordError
from kiosk.viewmodels.diet_page import DietPageViewModel, derive_diet_page_props
from kiosk.viewmodels.phrasebook_page import derive_situations
from kiosk.viewmodels.phrases_page import derive_phrases_page_props


def test_each_situation_opens_its_phrases(view):
    tiles = derive_situations(view())
    assert [(tile.controlId, tile.page) for tile in tiles] == [
        ("phrases.taxi", "phrases/taxi"),
        ("phrases.food", "phrases/food"),
    ]


def test_a_situation_shows_its_own_phrases(view):
    props = derive_phrases_page_props(view(), "taxi")
    assert props.title == "In a taxi"
    assert [(row.text, row.chinese) for row in props.phrases] == [
        ("Please stop here.", "请停在这里。")
    ]


def test_an_unknown_situation_is_refused(view):
    with pytest.raises(UnknownRecordError, match="no situation moon"):
        derive_phrases_page_props(view(), "moon")


def test_the_card_says_in_the_guests_words_what_it_says_in_chinese(view):
    props = derive_diet_page_props(view(), frozenset({"peanuts", "milk", "pork", "vegetarian"}))
    assert props.chinese.startswith("我吃素。我不吃猪肉，请不要放。我对花生和牛奶过敏")
    assert props.meaning == (
        "I am vegetarian. I do not eat these: pork. Please leave them out. "
        "I am allergic to these: peanuts and milk. Eating them can kill me. "
        "Please leave them out, and keep pans and dishes free of them."
    )


def test_choices_are_toggled_cleared_and_forgotten(view):
    page = DietPageViewModel()
    page.show(view(), "")
    page.toggle("peanuts")
    page.toggle("pork")
    page.toggle("pork")
    assert "花生" in page.property("chinese")
    assert "猪肉" not in page.property("chinese")
    page.clear()
    assert page.chinese == ""
    page.toggle("milk")
    page.forget()
    page.show(view(), "")
    assert (page.chinese, page.meaning) == ("", "")
