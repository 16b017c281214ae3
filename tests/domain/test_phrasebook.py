# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card for the waiter stays correct Chinese whatever is put together."""

from kiosk.domain.phrasebook import DietKind, DietPart, DietWay, diet_card

PEANUTS = DietPart(
    id="peanuts", kind=DietKind.ALLERGY, text="peanuts", zh="花生", pinyin="huāshēng"
)
MILK = DietPart(id="milk", kind=DietKind.ALLERGY, text="milk", zh="牛奶", pinyin="niúnǎi")
EGGS = DietPart(id="eggs", kind=DietKind.ALLERGY, text="eggs", zh="鸡蛋", pinyin="jīdàn")
PORK = DietPart(id="pork", kind=DietKind.AVOID, text="pork", zh="猪肉", pinyin="zhūròu")
VEGETARIAN = DietWay(id="vegetarian", text="I am vegetarian.", zh="我吃素。", pinyin="Wǒ chī sù.")


def test_nothing_chosen_gives_an_empty_card():
    card = diet_card([], [], [])
    assert (card.zh, card.pinyin) == ("", "")


def test_an_allergy_says_how_serious_it_is():
    card = diet_card([PEANUTS], [], [])
    assert card.zh == "我对花生过敏，吃了会有生命危险。请不要放，锅和餐具也不要沾到。"
    assert card.pinyin.startswith("Wǒ duì huāshēng guòmǐn, chīle huì yǒu shēngmìng wēixiǎn.")


def test_several_things_are_joined_as_chinese_joins_a_list():
    assert diet_card([PEANUTS, MILK], [], []).zh.startswith("我对花生和牛奶过敏")
    card = diet_card([PEANUTS, MILK, EGGS], [], [])
    assert card.zh.startswith("我对花生、牛奶和鸡蛋过敏")
    assert "huāshēng, niúnǎi hé jīdàn" in card.pinyin


def test_ways_come_first_and_dangers_last():
    card = diet_card([PEANUTS], [PORK], [VEGETARIAN])
    assert card.zh.startswith("我吃素。我不吃猪肉，请不要放。我对花生过敏")
    assert card.pinyin.startswith("Wǒ chī sù. Wǒ bù chī zhūròu, qǐng bù yào fàng. Wǒ duì")
