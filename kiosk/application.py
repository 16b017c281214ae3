# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt's application and engine, made before the guide is imported so that both cores are used.

Qt reads its plugins, the types of the pages and the list of fonts without holding Python's lock.
``run`` lets it do so while another thread imports the guide.
"""

import logging
import os
import sys
from importlib import import_module
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from PySide6.QtCore import QMessageLogContext, QtMsgType, QUrl, qInstallMessageHandler
from PySide6.QtGui import QFont, QFontMetricsF, QGuiApplication, QIcon
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk.features import leave_sources_unread
from kiosk.immortal import hold_singletons

if TYPE_CHECKING:
    from kiosk.options import Options
    from kiosk.paths import Paths

# The types of the first pages. Those that name a view model cannot be read before it is imported.
_FIRST_TYPES = b"""
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import QtQuick.Window
import Kiosk.Components
import Kiosk.Theme
Item {
    Dock {}
    GuideMark {}
    PageSection {}
    PictureTile {}
    PillButton {}
    Scene {}
    SettingSun {}
    SmallTile {}
    WideTile {}
}
"""


def run(paths: "Paths", options: "Options") -> int:
    """Start the guide and stay until it is closed; return the exit code.

    Raises KioskError when it cannot start.
    """
    # A picture drawn in the background hands Python's lock over within a frame, not after 5 ms.
    sys.setswitchinterval(0.001)
    leave_sources_unread()
    importing = Thread(target=_import_guide, name="import")
    importing.start()
    app = make_application(paths, options.renderer)
    engine = make_engine(paths)
    warm_up(engine)
    importing.join()
    from kiosk.app import run_guide  # noqa: PLC0415 - imported by the thread; an error rises here

    return run_guide(paths, options, app=app, engine=engine)


def _import_guide() -> None:
    for name in ("kiosk.app", "kiosk.viewmodels.home_page"):
        try:
            import_module(name)
        except Exception:
            # The import of the main thread tells of it, where it can be answered.
            logging.getLogger(__name__).debug("cannot import %s", name, exc_info=True)


def make_application(paths: "Paths", renderer: str) -> QGuiApplication:
    """Return the Qt application, with the renderer chosen and caches kept in the state folder."""
    if renderer == "software" or (renderer == "auto" and not _has_gpu()):
        os.environ.setdefault("QT_QUICK_BACKEND", "software")
    cache = paths.cache / "qml"
    try:
        cache.mkdir(parents=True, exist_ok=True)
        os.environ.setdefault("QML_DISK_CACHE_PATH", str(cache))
    except OSError:
        # Nothing is written outside the state folder, so a read-only one means no cache at all.
        os.environ.setdefault("QML_DISABLE_DISK_CACHE", "1")
    hold_singletons()
    qInstallMessageHandler(_log_qt)
    app = QGuiApplication(sys.argv[:1])
    app.setApplicationName("visitor-guide")
    app.setApplicationDisplayName("Visitor Guide to Chaoyang")
    app.setDesktopFileName("visitor-guide")
    app.setWindowIcon(QIcon(str(paths.icons / "globe-stand.svg")))
    return app


def make_engine(paths: "Paths") -> QQmlApplicationEngine:
    """Return an engine that finds the guide's modules."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(str(paths.qml))
    return engine


def warm_up(engine: QQmlApplicationEngine) -> None:
    """Read what the first page needs of Qt: plugins, types and the list of fonts."""
    component = QQmlComponent(engine)
    component.setData(_FIRST_TYPES, QUrl("warm-up.qml"))
    for line in component.errors():
        logging.getLogger("qt").warning("%s", line.toString())
    # Asking for a width makes Qt list the fonts, which takes longest of all.
    QFontMetricsF(QFont("Noto Sans")).horizontalAdvance("Chaoyang")


def _has_gpu() -> bool:
    devices = Path("/dev/dri")
    return sys.platform != "linux" or (devices.is_dir() and any(devices.glob("renderD*")))


def _log_qt(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    level = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }.get(kind, logging.ERROR)
    # A message of the engine names its file already.
    is_located = context.file is None or message.startswith(("file:", "qrc:"))
    where = "" if is_located else f"{context.file}:{context.line}: "
    logging.getLogger("qt").log(level, "%s%s", where, message)
