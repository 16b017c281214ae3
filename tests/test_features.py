# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import subprocess
import sys
import textwrap


def sources_read(before: str) -> int:
    """Run ``before`` in a fresh interpreter, import a module; return how often it was read."""
    source = f"""
        import linecache
        from PySide6.QtCore import QObject
        {before}
        import wave
        QObject().setObjectName("works")
        print(sum(name.endswith("wave.py") for name in linecache.cache))
    """
    result = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(source)],
        check=True,
        capture_output=True,
        text=True,
        timeout=60,
    )
    return int(result.stdout)


def test_the_bindings_read_the_source_of_a_module():
    # When this fails the wheels have changed, and kiosk/features.py can go.
    assert sources_read("") == 1


def test_the_guide_keeps_them_from_it():
    assert sources_read("from kiosk.features import leave_sources_unread as f; f()") == 0
