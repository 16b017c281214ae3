# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fonts of other languages are opened ahead."""

import pytest
from PySide6.QtGui import QFont, QGuiApplication, QPainter, QTextLayout

from kiosk.domain.language import TYPEFACES, Script
from kiosk.viewmodels.type_warmer import Sample, TypeWarmer


def _run(app: QGuiApplication, warmer: TypeWarmer) -> None:
    while warmer.is_running:
        app.processEvents()


def test_each_sample_is_set_in_each_size_of_the_page(
    qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, str, int]] = []
    draw = QTextLayout.draw

    def note(layout: QTextLayout, painter: QPainter, *rest: object) -> None:
        font = layout.font()
        drawn.append((layout.text(), font.family(), font.pixelSize()))
        draw(layout, painter, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(QTextLayout, "draw", note)
    fonts = []
    for pixels in (20, 40, 20):
        font = QFont("Noto Sans")
        font.setPixelSize(pixels)
        fonts.append(font)
    naskh = TYPEFACES[Script.ARABIC]
    warmer = TypeWarmer(lambda: fonts)
    warmer.warm(
        TYPEFACES[Script.LATIN],
        [Sample(naskh, "دليل"), Sample(TYPEFACES[Script.LATIN], "Führer")],
    )
    assert warmer.is_running
    _run(qapp, warmer)
    assert drawn == [
        ("دليل", naskh.family, round(20 * naskh.size_factor)),
        ("دليل", naskh.family, round(40 * naskh.size_factor)),
        ("Führer", "Noto Sans", 20),
        ("Führer", "Noto Sans", 40),
    ]


def test_nothing_to_set_ends_at_once(qapp: QGuiApplication) -> None:
    warmer = TypeWarmer(list)
    warmer.warm(TYPEFACES[Script.LATIN], [])
    _run(qapp, warmer)
    assert not warmer.is_running
