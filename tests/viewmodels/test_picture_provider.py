# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the world as a picture."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.viewmodels.picture_provider import WorldProvider

LAND, LINE = QColor("#D9C4A0"), QColor("#0A4A57")
MAP = "D9C4A0/0A4A57/4/1000x370/"


def draw(shelf, image_id: str) -> QImage:
    return WorldProvider(shelf).requestImage(image_id, QSize(), QSize())


def count(image: QImage, colour: QColor) -> int:
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(0, image.width(), 5)
        for y in range(image.height())
    )


def test_the_map_is_dots_on_nothing(shelf):
    image = draw(shelf, MAP)

    assert (image.width(), image.height()) == (1000, 370)
    assert count(image, LAND) > 1000
    assert count(image, LINE) == 0
    # The middle of the Pacific.
    assert image.pixelColor(40, 200).alpha() == 0


def test_arcs_are_drawn_from_start_to_tip(shelf):
    image = draw(
        shelf, f"{MAP}1000,1500,2000,1500,3000,1500,3000,2500;5000,300,5500,300,6000,300,6000,300"
    )

    assert image.pixelColor(200, 150) == LINE
    assert image.pixelColor(300, 200) == LINE
    assert image.pixelColor(550, 30) == LINE
    assert image.pixelColor(450, 30) != LINE


@pytest.mark.parametrize("image_id", ["", "D9C4A0/0A4A57/4/wide/", f"{MAP}1,2,3"])
def test_a_map_that_cannot_be_drawn_is_empty_and_logged(shelf, caplog, image_id):
    image = draw(shelf, image_id)

    assert (image.width(), image.height()) == (1, 1)
    assert len(caplog.records) == 1
