# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pseudo-locales for developers: longer, accented, bracketed and mirrored text.

``en-XA`` reads left to right, ``en-XB`` right to left. Text that stays plain was never translated;
a missing bracket was clipped.
"""

import re

from kiosk.domain.language import Language, Script

_ACCENTS = str.maketrans("aeiouyAEIOUYcnszCNSZ", "áéíóúýÁÉÍÓÚÝçñšžÇÑŠŽ")
_KEEP = re.compile(r"(\{[^}]*\})")
_LONGER = 0.4
_FILLER = "ōñé twó thréé fóúr "

ACCENTED = "en-XA"
MIRRORED = "en-XB"


def pseudo_language(tag: str, source: Language) -> Language:
    """Return the pseudo-language ``tag`` made from the source language."""
    return Language(
        tag=tag,
        catalog=tag,
        locale=source.locale,
        endonym=f"[{tag}]",
        greeting=stretch(source.greeting),
        begin=stretch(source.begin),
        choose=stretch(source.choose),
        script=Script.ARABIC if tag == MIRRORED else source.script,
    )


def stretch(text: str) -> str:
    """Return ``text`` accented, 40 % longer and in brackets; placeholders stay."""
    parts = [
        part if _KEEP.fullmatch(part) else part.translate(_ACCENTS) for part in _KEEP.split(text)
    ]
    extra = max(1, round(len(text) * _LONGER))
    words = (_FILLER * (extra // len(_FILLER) + 1))[:extra].rstrip()
    return f"[{''.join(parts)} {words}]"


class PseudoCatalog:
    """A catalogue that stretches the source."""

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        """Return ``text`` stretched."""
        del domain, context
        return stretch(text)

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        """Return the English plural form, stretched."""
        del domain
        return stretch(one if count == 1 else many)
