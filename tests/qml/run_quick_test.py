# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the Qt Quick tests of one file: ``run_quick_test.py tst_Touchable.qml [arguments of QtTest]``.

In a process of its own, because Qt's runner wants the application to itself.
"""

import ctypes
import sys
import tempfile
from pathlib import Path

import PySide6
from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from shiboken6 import Shiboken

from kiosk import paths
from kiosk.app import shelf_of
from kiosk.immortal import hold_singletons
from kiosk.viewmodels.picture_provider import (
    IconProvider,
    QrProvider,
    SceneProvider,
    WorldProvider,
)

_LIBRARY = Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6QuickTest.so.6"
# quick_test_main_with_setup(int, char **, const char *, const char *, QObject *)
_MAIN = "_Z26quick_test_main_with_setupiPPcPKcS2_P7QObject"


class Setup(QObject):
    """Gives each engine the guide's modules and pictures."""

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802 - Qt calls it so
        """Prepare an engine."""
        found = paths.find(Path(tempfile.gettempdir()) / "kiosk-quick-test")
        shelf = shelf_of(found)
        engine.addImportPath(str(found.qml))
        engine.addImageProvider("scene", SceneProvider(shelf))
        engine.addImageProvider("icon", IconProvider(shelf))
        engine.addImageProvider("qr", QrProvider())
        engine.addImageProvider("world", WorldProvider(shelf))


def main() -> int:
    """Run the file named first; return the number of failures."""
    hold_singletons()
    file, *rest = sys.argv[1:]
    words = [word.encode() for word in (sys.argv[0], "-input", file, *rest)]
    setup = Setup()
    # Not by PySide's own QUICK_TEST_MAIN_WITH_SETUP: that one keeps Python locked while it runs, and
    # the thread that draws the scenes would wait for ever. ctypes unlocks it.
    run = ctypes.CDLL(str(_LIBRARY))[_MAIN]
    run.argtypes = (
        ctypes.c_int,
        ctypes.POINTER(ctypes.c_char_p),
        ctypes.c_char_p,
        ctypes.c_char_p,
        ctypes.c_void_p,
    )
    run.restype = ctypes.c_int
    return run(
        len(words),
        (ctypes.c_char_p * (len(words) + 1))(*words, None),
        b"guide",
        str(Path(file).parent).encode(),
        Shiboken.getCppPointer(setup)[0],
    )


if __name__ == "__main__":
    sys.exit(main())
