# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The design tokens: QML holds the values of tokens.json, and they contrast as promised."""

import json
import re

import pytest

NAMES = {"onPrimary": "primaryInk", "onEmergency": "emergencyInk"}
THEMES = ("light", "evening", "contrast")


@pytest.fixture
def tokens(paths):
    return json.loads((paths.config / "tokens.json").read_text("utf-8"))


@pytest.fixture
def theme_qml(paths):
    return (paths.qml / "Kiosk" / "Theme" / "Theme.qml").read_text("utf-8")


def _luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_qml_colours_are_the_tokens(tokens, theme_qml):
    for name in tokens["color"]["light"]:
        wanted = [tokens["color"][theme][name] for theme in THEMES]
        found = re.search(
            rf"property color {NAMES.get(name, name)}: root\.pick\(([^)]*)\)", theme_qml
        )
        assert found is not None, name
        assert re.findall(r"#[0-9A-F]{6}", found[1]) == wanted, name


@pytest.mark.parametrize("theme", THEMES)
def test_text_colours_contrast_seven_to_one(tokens, theme):
    colours = tokens["color"][theme]
    pairs = [
        (text, ground)
        for text in ("ink", "inkSoft", "primary", "accentText", "open", "warn", "emergency")
        for ground in ("paper", "surface")
    ]
    pairs += [("onPrimary", "primary"), ("onEmergency", "emergency"), ("ink", "primarySoft")]
    for text, ground in pairs:
        one, other = sorted(_luminance(colours[name]) for name in (text, ground))
        assert (other + 0.05) / (one + 0.05) >= 7, (theme, text, ground)


def test_type_sizes_are_the_tokens(tokens, theme_qml):
    order = (
        "note",
        "dock",
        "label",
        "body",
        "button",
        "lead",
        "title3",
        "title1",
        "display",
        "poster",
        "numeral",
    )
    sizes = re.search(r"typeSizes: \[([^\]]*)\]", theme_qml)
    caps = re.search(r"typeCaps: \[([^\]]*)\]", theme_qml)
    assert sizes is not None
    assert caps is not None
    assert [float(part) for part in sizes[1].split(",")] == [
        tokens["type"][role]["size"] for role in order
    ]
    assert [float(part) for part in caps[1].split(",")] == [
        tokens["type"][role]["maxScale"] for role in order
    ]
