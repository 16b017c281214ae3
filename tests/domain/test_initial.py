# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The letter under which a reader looks for a name."""

import pytest

from kiosk.domain.initial import initial, sorting_name
from kiosk.domain.language import Script


@pytest.mark.parametrize(
    ("name", "script", "pinyin", "letter"),
    [
        ("Austria", Script.LATIN, "", "A"),
        ("Österreich", Script.LATIN, "", "O"),
        ("Äquatorialguinea", Script.LATIN, "", "A"),
        ("Côte d’Ivoire", Script.LATIN, "", "C"),
        ("“798” Art", Script.LATIN, "", "7"),
        ("3e School", Script.LATIN, "", "3"),
        ("阿富汗", Script.HANS, "Āfùhàn Zhùhuá Dàshǐguǎn", "A"),
        ("秘鲁", Script.HANS, "Bìlǔ", "B"),
        ("厄瓜多尔", Script.HANS, "È’guāduō’ěr", "E"),
        ("アフガニスタン", Script.JAPANESE, "", "あ"),
        ("ヴァヌアツ", Script.JAPANESE, "", "あ"),
        ("ギニア", Script.JAPANESE, "", "か"),
        ("パナマ", Script.JAPANESE, "", "は"),
        ("ジャマイカ", Script.JAPANESE, "", "さ"),
        ("わかば", Script.JAPANESE, "", "わ"),
        ("韓国", Script.JAPANESE, "", "韓"),
        ("القاهرة", Script.ARABIC, "", "ق"),
        ("الأرجنتين", Script.ARABIC, "", "ا"),
        ("إسبانيا", Script.ARABIC, "", "ا"),
        ("آيسلندا", Script.ARABIC, "", "ا"),
        ("Россия", Script.CYRILLIC, "", "Р"),
        ("йога", Script.CYRILLIC, "", "Й"),
        ("…", Script.LATIN, "", ""),
    ],
)
def test_a_name_stands_under_its_letter(name, script, pinyin, letter):
    assert initial(name, script, pinyin) == letter


def test_chinese_names_are_sorted_by_their_sound():
    names = {"秘鲁": "Bìlǔ", "阿尔巴尼亚": "Ā’ěrbāníyà", "阿富汗": "Āfùhàn", "不丹": "Bùdān"}
    found = sorted(names, key=lambda name: sorting_name(name, Script.HANS, names[name]))
    assert found == ["阿尔巴尼亚", "阿富汗", "秘鲁", "不丹"]


def test_an_arabic_article_does_not_count():
    assert sorting_name("البرازيل", Script.ARABIC, "") == "برازيل"
    assert sorting_name("ألمانيا", Script.ARABIC, "") == "ألمانيا"
