# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.commands.fit import find_misfits

_DOCK = """
Item { property string accessibleId: "nav.home"; y: 150
    Text { text: "Home"; font.family: "Noto Sans" } }
"""


@pytest.fixture
def misfits(qtbot):
    """Returns a function that shows items in a window and returns what does not fit."""
    engine = QQmlEngine()
    kept = []

    def look(items: str) -> list[str]:
        component = QQmlComponent(engine)
        source = f"import QtQuick\nWindow {{ visible: true; width: 300; height: 200; {items} }}"
        component.setData(source.encode(), QUrl())
        window = component.create()
        assert isinstance(window, QQuickWindow), component.errorString()
        kept.append((component, window))
        qtbot.waitExposed(window).__enter__()
        return [found.what for found in find_misfits(window)]

    yield look
    for _, window in kept:
        window.close()
        window.deleteLater()


def _text(words: str, more: str = "") -> str:
    return f'Text {{ text: "{words}"; font.family: "Noto Sans"; {more} }}'


def test_a_page_with_words_that_fit_has_no_fault(misfits):
    assert misfits(_text("Good morning") + _DOCK) == []


def test_a_page_that_shows_nothing_but_the_dock_is_a_fault(misfits):
    assert misfits(_DOCK) == ["the page is empty"]


@pytest.mark.parametrize(
    ("more", "fault"),
    [
        ("width: 30", "wider than its box"),
        ("width: 30; elide: Text.ElideRight", "elided"),
        ("width: 60; height: 20; wrapMode: Text.Wrap", "taller than its box"),
        ("x: 290", "outside the window"),
    ],
)
def test_a_text_without_room_is_a_fault(misfits, more, fault):
    assert fault in misfits(_text("A sentence", more))


def test_texts_upon_each_other_are_a_fault(misfits):
    found = misfits(_text("One sentence") + _text("Another one"))

    assert any("overlap" in what for what in found)
