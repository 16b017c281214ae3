# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
import textwrap

import pytest


def run(source: str) -> list[int]:
    """Run ``source`` in a fresh interpreter; return the numbers it prints."""
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return [int(word) for word in result.stdout.split()]


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_void_call_of_qt_loses_a_reference_of_none():
    # Few calls and a hasty exit: a fresh interpreter has some thousand references to lose.
    [lost] = run("""
        import os, sys
        from PySide6.QtCore import QObject
        thing = QObject()
        before = sys.getrefcount(None)
        for _ in range(100):
            thing.setObjectName("name")
        print(before - sys.getrefcount(None), flush=True)
        os._exit(0)
    """)

    # When this fails the wheels are mended, and kiosk/immortal.py can go.
    assert lost >= 90


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None is immortal from Python 3.12 on")
def test_a_day_of_void_calls_leaves_the_singletons_alive():
    # Ten thousand is more than there are to lose.
    counts = run("""
        import sys
        from kiosk.immortal import hold_singletons
        hold_singletons()
        from PySide6.QtCore import QObject
        thing = QObject()
        for _ in range(10_000):
            thing.setObjectName("name")
            thing.blockSignals(False)
        for single in (None, True, False, NotImplemented, Ellipsis):
            print(sys.getrefcount(single))
    """)

    assert len(counts) == 5
    # A thousand Qt calls a second for a hundred years take away less than a tenth of this.
    assert min(counts) > 1 << 47


def test_holding_twice_adds_nothing():
    first, second = run("""
        import sys
        from kiosk.immortal import hold_singletons
        hold_singletons()
        first = sys.getrefcount(None)
        hold_singletons()
        second = sys.getrefcount(None)
        print(first, second)
    """)

    assert abs(second - first) < 1000
