# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Under which letter a reader looks for a name, and by what it is sorted."""

import unicodedata

from kiosk.domain.language import Script

_KANA_ROWS = (
    "あいうえおぁぃぅぇぉ",
    "かきくけこゕゖ",
    "さしすせそ",
    "たちつてとっ",
    "なにぬねの",
    "はひふへほ",
    "まみむめも",
    "やゆよゃゅょ",
    "らりるれろ",
    "わゐゑをゎん",
)
_ROW_OF = {kana: row[0] for row in _KANA_ROWS for kana in row}
_KATAKANA = range(ord("ァ"), ord("ヶ") + 1)
_TO_HIRAGANA = ord("ァ") - ord("ぁ")
_ARTICLE = "ال"
_ALEFS = "آأإٱ"
_ALEF = "ا"


def sorting_name(name: str, script: Script, pinyin: str) -> str:
    """Return what a name is sorted by.

    A Chinese name goes by its pinyin without tones, an Arabic one without its article.
    """
    match script:
        case Script.HANS:
            return "".join(filter(str.isalnum, _plain(pinyin))).lower()
        case Script.ARABIC:
            return name.removeprefix(_ARTICLE)
        case _:
            return name


def initial(name: str, script: Script, pinyin: str) -> str:
    """Return the letter, or the row of the kana table, under which a name stands.

    Kanji whose reading nobody gave stand for themselves.
    """
    sorted_by = sorting_name(name, script, pinyin)
    first = next((letter for letter in sorted_by if letter.isalnum()), "")
    if not first:
        return ""
    if first in _ALEFS:
        return _ALEF
    base = _plain(first)[:1]
    if ord(base) in _KATAKANA:
        base = chr(ord(base) - _TO_HIRAGANA)
    if base in _ROW_OF:
        return _ROW_OF[base]
    return (base if base.isascii() else first).upper()


def _plain(text: str) -> str:
    """Return a text without accents and voicing marks."""
    return "".join(
        letter
        for letter in unicodedata.normalize("NFKD", text)
        if not unicodedata.combining(letter)
    )
