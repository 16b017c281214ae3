# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json
import re
from xml.etree import ElementTree as ET

import pytest

from kiosk import paths as kiosk_paths
from kiosk.content.loader import load_pack
from kiosk.domain.session import ThemeName
from kiosk.services.picture import PictureError, PictureShelf

PATHS = kiosk_paths.find()
SCENES = sorted(path.stem for path in PATHS.scenes.glob("*.svg"))
ICONS = sorted(path.stem for path in PATHS.icons.glob("*.svg"))
PALETTE = json.loads((PATHS.config / "tokens.json").read_text("utf-8"))["scenePalette"]
LIGHT = PALETTE["light"]


def colours(svg: bytes) -> set[str]:
    return {found.upper() for found in re.findall(r"#[0-9A-Fa-f]{6}", svg.decode())}


def is_drawing(svg: bytes) -> bool:
    return ET.fromstring(svg).tag.endswith("svg")  # noqa: S314 - the project's own files


def test_there_are_drawings():
    assert len(SCENES) > 20
    assert len(ICONS) > 20


def test_recolouring_is_unambiguous():
    values = [value.upper() for value in LIGHT.values()]

    assert len(set(values)) == len(values)
    assert PALETTE["evening"].keys() == PALETTE["contrast"].keys() == LIGHT.keys()


@pytest.mark.parametrize("theme", [ThemeName.EVENING, ThemeName.CONTRAST])
@pytest.mark.parametrize("name", SCENES)
def test_no_light_colour_stays_where_the_edition_has_another(shelf, name, theme):
    edition = PALETTE[theme]
    replaced = {LIGHT[key].upper() for key in LIGHT if edition[key].upper() != LIGHT[key].upper()}
    made = {value.upper() for value in edition.values()}

    drawn = shelf.scene(name, theme)

    assert not colours(drawn) & (replaced - made)
    assert colours(drawn) <= made
    assert is_drawing(drawn)


@pytest.mark.parametrize("name", SCENES)
def test_the_light_edition_is_the_drawing_itself(shelf, name):
    drawn = shelf.scene(name, ThemeName.LIGHT)

    assert drawn == (PATHS.scenes / f"{name}.svg").read_bytes()
    assert colours(drawn) <= {value.upper() for value in LIGHT.values()}


def test_each_colour_is_replaced_by_its_own_counterpart(tmp_path):
    (tmp_path / "tokens.json").write_text(
        json.dumps(
            {
                "scenePalette": {
                    "light": {"sky": "#AAAAAA", "sun": "#BBBBBB"},
                    "evening": {"sky": "#BBBBBB", "sun": "#CCCCCC"},
                    "contrast": {"sky": "#000000", "sun": "#FFFFFF"},
                }
            }
        ),
        "utf-8",
    )
    (tmp_path / "day.svg").write_text(
        '<svg fill="#aaaaaa" stroke="#BBBBBB" color="#123456"/>', "utf-8"
    )
    shelf = PictureShelf(scenes=tmp_path, icons=tmp_path, tokens=tmp_path / "tokens.json")

    evening = shelf.scene("day", ThemeName.EVENING)
    contrast = shelf.scene("day", ThemeName.CONTRAST)

    assert evening == b'<svg fill="#BBBBBB" stroke="#CCCCCC" color="#123456"/>'
    assert contrast == b'<svg fill="#000000" stroke="#FFFFFF" color="#123456"/>'


@pytest.mark.parametrize("name", ICONS)
def test_an_icon_takes_its_colour_size_and_stroke(shelf, name):
    drawn = shelf.icon(name, "#FFE14A", 1.8, 58)

    root = ET.fromstring(drawn)  # noqa: S314 - the project's own files
    assert (root.get("width"), root.get("height")) == ("58", "58")
    assert root.get("viewBox") is not None
    assert b"#15242D" not in drawn
    assert b'stroke-width="2"' not in drawn


def test_one_icon_can_be_drawn_in_two_ways(shelf):
    first = shelf.icon("bell", "#FFFFFF", 2, 24)
    second = shelf.icon("bell", "#000000", 1.8, 92)

    assert first != second
    assert shelf.icon("bell", "#FFFFFF", 2, 24) == first
    assert b'stroke="#000000"' in second
    assert b'stroke-width="1.8"' in second


def test_every_picture_the_content_names_is_drawn(paths, shelf):
    pack, _ = load_pack(paths.content, lambda _: True, lambda _: True)
    scenes = {
        *pack.header.hero_scenes,
        *(topic.scene for topic in pack.topics),
        *(place.scene for place in pack.places),
        *(article.scene for article in pack.articles),
        *(theme.scene for theme in pack.themes),
    }
    icons = {
        *(topic.icon for topic in pack.topics),
        *(figure.icon for figure in pack.figures),
        *(number.icon for number in pack.emergency.numbers),
    }

    assert scenes
    assert icons
    assert sorted(name for name in scenes if not shelf.has_scene(name)) == []
    assert sorted(name for name in icons if not shelf.has_icon(name)) == []


def test_a_missing_picture_is_named(shelf):
    assert not shelf.has_scene("nothing")
    assert not shelf.has_icon("nothing")
    with pytest.raises(PictureError, match=r"nothing\.svg:1: the picture cannot be read"):
        shelf.scene("nothing", ThemeName.CONTRAST)
    with pytest.raises(PictureError, match=r"nothing\.svg:1: the picture cannot be read"):
        shelf.icon("nothing", "#FFFFFF", 2, 24)


def test_a_picture_that_is_no_text_is_named(tmp_path):
    (tmp_path / "torn.svg").write_bytes(b"\xff\xfe\x00")
    shelf = PictureShelf(scenes=tmp_path, icons=tmp_path, tokens=tmp_path / "tokens.json")

    with pytest.raises(PictureError, match=r"torn\.svg:1: the picture cannot be read"):
        shelf.scene("torn", ThemeName.LIGHT)


def test_the_map_of_the_world_is_a_grid_of_land_and_sea(shelf):
    rows = shelf.land()

    assert {len(row) for row in rows} == {100}
    land = "".join(rows).count("#") / (100 * len(rows))
    assert 0.2 < land < 0.5


@pytest.mark.parametrize("text", ["", "##.\n#.\n", "#x.\n"])
def test_a_map_that_is_no_grid_is_refused(tmp_path, text):
    (tmp_path / "world.txt").write_text(text, "utf-8")
    shelf = PictureShelf(scenes=tmp_path, icons=tmp_path, tokens=tmp_path / "tokens.json")

    with pytest.raises(PictureError, match=r"world.txt:1: is no grid"):
        shelf.land()
