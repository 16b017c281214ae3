# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences to show or say, and the card for the waiter that is put together from parts."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import Han, Message, Pinyin, Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """Where a guest needs words."""

    id: Slug
    name: Annotated[str, Message(longest=24)]
    icon: Slug


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence; the Mandarin is the project's own."""

    id: Slug
    situation: Slug
    text: Annotated[str, Message(longest=64)]
    zh: Han
    pinyin: Pinyin


class DietKind(StrEnum):
    """Why a guest leaves a thing out."""

    ALLERGY = "allergy"
    AVOID = "avoid"


@dataclass(frozen=True, slots=True, kw_only=True)
class DietPart:
    """A thing to leave out of a dish, as a noun that fits every sentence of the card."""

    id: Slug
    kind: DietKind
    text: Annotated[str, Message(longest=28)]
    zh: Han
    pinyin: Pinyin


@dataclass(frozen=True, slots=True, kw_only=True)
class DietWay:
    """A way to eat, as a whole statement."""

    id: Slug
    text: Annotated[str, Message(longest=64)]
    zh: Han
    pinyin: Pinyin


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """All situations, phrases and parts of the diet card."""

    situations: tuple[Situation, ...] = ()
    phrases: tuple[Phrase, ...] = ()
    diets: tuple[DietPart, ...] = ()
    ways: tuple[DietWay, ...] = ()


@dataclass(frozen=True, slots=True)
class ChineseText:
    """Mandarin in characters and in pinyin."""

    zh: str
    pinyin: str


def diet_card(
    allergies: Sequence[DietPart], avoided: Sequence[DietPart], ways: Sequence[DietWay]
) -> ChineseText:
    """Return the card for the waiter: ways first, then what is left out, then what is dangerous.

    Characters are joined as Chinese joins a list (GB/T 15834-2011: the enumeration comma, and 和
    before the last). Nothing chosen gives empty texts.
    """
    said = [ChineseText(way.zh, way.pinyin) for way in ways]
    if avoided:
        things = _join(avoided)
        said.append(
            ChineseText(
                f"我不吃{things.zh}，请不要放。", f"Wǒ bù chī {things.pinyin}, qǐng bù yào fàng."
            )
        )
    if allergies:
        things = _join(allergies)
        said.append(
            ChineseText(
                f"我对{things.zh}过敏，吃了会有生命危险。请不要放，锅和餐具也不要沾到。",
                f"Wǒ duì {things.pinyin} guòmǐn, chīle huì yǒu shēngmìng wēixiǎn. "
                "Qǐng bù yào fàng, guō hé cānjù yě bù yào zhāndào.",
            )
        )
    return ChineseText("".join(part.zh for part in said), " ".join(part.pinyin for part in said))


def _join(parts: Sequence[DietPart]) -> ChineseText:
    zh, pinyin = [part.zh for part in parts], [part.pinyin for part in parts]
    if len(parts) == 1:
        return ChineseText(zh[0], pinyin[0])
    return ChineseText(
        f"{'、'.join(zh[:-1])}和{zh[-1]}", f"{', '.join(pinyin[:-1])} hé {pinyin[-1]}"
    )
