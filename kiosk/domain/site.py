# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a hotel says about itself and its screen: the site file."""

from dataclasses import dataclass, field
from typing import Annotated

from kiosk.domain.field import Between, Han, LocaleTag, PhoneNumber, Pinyin
from kiosk.domain.place import Location
from kiosk.domain.session import IdleLimits, TextSize, ThemeName


@dataclass(frozen=True, slots=True, kw_only=True)
class HotelAddress:
    """The hotel's address, as a driver and as a guest reads it."""

    en: str
    zh: Han
    pinyin: Pinyin


@dataclass(frozen=True, slots=True, kw_only=True)
class Hotel:
    """The hotel. ``name`` and ``reception`` are given by language tag."""

    name: dict[str, str]
    name_zh: Han
    address: HotelAddress
    location: Location
    phone: PhoneNumber | None = None
    reception: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The screen. With its visible width the guide draws true millimetres."""

    width_mm: Annotated[float, Between(50, 5000)] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """Everything the site file may say; each key has a default."""

    hotel: Hotel | None = None
    default_language: LocaleTag = "en"
    languages: tuple[LocaleTag, ...] = ()
    text_size: TextSize = TextSize.SMALL
    theme: ThemeName = ThemeName.LIGHT
    evening_theme: bool = False
    idle: IdleLimits = field(default_factory=IdleLimits)
    panel: Panel = field(default_factory=Panel)
    notice: dict[str, str] = field(default_factory=dict)


def in_language(texts: dict[str, str], tag: str) -> str | None:
    """Return the text for a language, else the English one, else None."""
    return texts.get(tag) or texts.get("en")
