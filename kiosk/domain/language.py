# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the guide and the scripts they are written in."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from kiosk.domain.field import LocaleTag, NotEmpty


class Script(StrEnum):
    """ISO 15924 codes of the scripts the guide can set."""

    LATIN = "Latn"
    CYRILLIC = "Cyrl"
    HANS = "Hans"
    HANT = "Hant"
    JAPANESE = "Jpan"
    KOREAN = "Kore"
    ARABIC = "Arab"
    THAI = "Thai"
    DEVANAGARI = "Deva"


@dataclass(frozen=True, slots=True)
class Typeface:
    """How a script is set. Line heights are factors of the font size."""

    family: str
    article: str
    size_factor: float
    body_line: float
    head_line: float


TYPEFACES: dict[Script, Typeface] = {
    Script.LATIN: Typeface("Noto Sans", "Noto Sans", 1.0, 1.34, 1.15),
    Script.CYRILLIC: Typeface("Noto Sans", "Noto Sans", 1.0, 1.36, 1.18),
    Script.HANS: Typeface("Noto Sans CJK SC", "Noto Sans CJK SC", 1.0, 1.5, 1.25),
    Script.HANT: Typeface("Noto Sans CJK TC", "Noto Sans CJK TC", 1.0, 1.5, 1.25),
    Script.JAPANESE: Typeface("Noto Sans CJK JP", "Noto Sans CJK JP", 1.0, 1.55, 1.28),
    Script.KOREAN: Typeface("Noto Sans CJK KR", "Noto Sans CJK KR", 1.0, 1.5, 1.28),
    Script.ARABIC: Typeface("Noto Sans Arabic", "Noto Naskh Arabic", 1.08, 1.55, 1.35),
    Script.THAI: Typeface("Noto Sans Thai", "Noto Sans Thai", 1.06, 1.6, 1.42),
    Script.DEVANAGARI: Typeface("Noto Sans Devanagari", "Noto Sans Devanagari", 1.06, 1.6, 1.38),
}

HAN_SCRIPTS = frozenset({Script.HANS, Script.HANT, Script.JAPANESE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language. ``tag`` is BCP 47; ``catalog`` its folder; ``locale`` as Babel parses it."""

    tag: LocaleTag
    catalog: str
    locale: str
    endonym: str
    greeting: str
    begin: str
    choose: str
    script: Script
    # A draft is worked on but not offered: its catalogues are not complete and reviewed.
    draft: bool = False

    @property
    def is_right_to_left(self) -> bool:
        """Tell whether the page is mirrored for this language."""
        return self.script is Script.ARABIC

    @property
    def typeface(self) -> Typeface:
        """How this language is set."""
        return TYPEFACES[self.script]

    @property
    def reads_chinese(self) -> bool:
        """Tell whether Chinese names need no translation beside them."""
        return self.script in (Script.HANS, Script.HANT)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageList:
    """What ``languages.yaml`` holds."""

    languages: Annotated[tuple[Language, ...], NotEmpty()]
