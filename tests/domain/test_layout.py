# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.layout import DESIGN_PX_PER_MM, Shape, metrics_for


@pytest.mark.parametrize(
    ("width", "height", "shape", "scale"),
    [
        (1080, 1920, Shape.PORTRAIT, 1.0),
        (2160, 3840, Shape.PORTRAIT, 2.0),
        (720, 1280, Shape.PORTRAIT, 2 / 3),
        (1920, 1080, Shape.LANDSCAPE, 1.0),
        (3840, 2160, Shape.LANDSCAPE, 2.0),
        (1600, 900, Shape.LANDSCAPE, 5 / 6),
        (1280, 800, Shape.DESKTOP, 0.72),
        (1599, 1000, Shape.DESKTOP, 0.72 * 1599 / 1280),
        (1100, 800, Shape.DESKTOP, 0.72 * 1100 / 1280),
        (1099, 800, Shape.PORTRAIT, 0.72),
        (1024, 768, Shape.PORTRAIT, 0.72),
        (1200, 1200, Shape.PORTRAIT, 1200 / 1080),
    ],
)
def test_shape_and_scale_follow_the_window(width, height, shape, scale):
    found = metrics_for(width, height, None)

    assert found.shape is shape
    assert found.scale == pytest.approx(scale)
    assert found.fits


@pytest.mark.parametrize(
    ("width", "height", "fits"),
    [(480, 600, True), (479, 600, False), (480, 599, False), (1920, 500, False)],
)
def test_a_window_too_small_for_anything_is_told(width, height, fits):
    assert metrics_for(width, height, None).fits is fits


@pytest.mark.parametrize(
    ("panel_mm", "scale"),
    [
        (1080 / DESIGN_PX_PER_MM, 1.0),
        (1080 / DESIGN_PX_PER_MM / 0.9, 0.9),  # twice as dense as drawn would be 0.5
        (1000.0, 0.75),  # a wall: never smaller than three quarters
        (150.0, 1.0),  # a small panel: never larger than the window allows
    ],
)
def test_a_known_panel_makes_millimetres_real_within_the_window(panel_mm, scale):
    assert metrics_for(1080, 1920, panel_mm).scale == pytest.approx(scale)


@pytest.mark.parametrize("panel_mm", [None, 5000.0])
def test_scale_never_vanishes(panel_mm):
    assert metrics_for(100, 100, panel_mm).scale == pytest.approx(0.3)


@pytest.mark.parametrize(
    ("width", "height", "wide"), [(1080, 1920, False), (1920, 1080, True), (1280, 800, True)]
)
def test_the_scene_stands_beside_the_content_on_wide_windows(width, height, wide):
    assert metrics_for(width, height, None).wide is wide
