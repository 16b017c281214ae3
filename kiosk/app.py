# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Composition root: builds everything, owns engine and window."""

import gc
import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QObject,
    QRect,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

import kiosk.viewmodels.shell  # noqa: F401 - registers the types QML names
from kiosk import __version__
from kiosk.application import make_engine
from kiosk.content.fault import ContentError
from kiosk.content.library import Library, OpenedPack
from kiosk.content.store import UnknownRecordError
from kiosk.domain.error import KioskError
from kiosk.domain.language import Language
from kiosk.domain.session import AccessChoices, Phase
from kiosk.domain.site import Site
from kiosk.i18n.localizer import Localizer
from kiosk.i18n.qt import GettextTranslator
from kiosk.options import Options
from kiosk.paths import Paths
from kiosk.services.catalog_store import CatalogStore
from kiosk.services.clock import Clock, FixedClock, ShiftedClock, SystemClock
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.job_runner import JobRunner, ThreadJobRunner
from kiosk.services.navigation import Navigation
from kiosk.services.picture import PictureShelf
from kiosk.services.settings import load_languages, load_site, offered
from kiosk.viewmodels.picture_provider import (
    IconProvider,
    QrProvider,
    SceneProvider,
    WorldProvider,
)
from kiosk.viewmodels.shell import ShellViewModel

logger = logging.getLogger(__name__)

_SOURCE_LANGUAGE = "en"
_ACTIVITY = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.KeyPress,
        QEvent.Type.Wheel,
    }
)
_RETRY_SECONDS = (10, 30, 60)
_LOAD_AHEAD_MS = 400
_WINDOWED = {"portrait": (1080, 1920), "desktop": (1280, 800)}


class StartError(KioskError):
    """The guide cannot start; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """What a guide is built from before there is a window."""

    paths: Paths
    options: Options
    site: Site
    languages: tuple[Language, ...]
    shelf: PictureShelf
    pack: OpenedPack


def shelf_of(paths: Paths) -> PictureShelf:
    """Return the shelf of drawings."""
    return PictureShelf(scenes=paths.scenes, icons=paths.icons, tokens=paths.config / "tokens.json")


def library_of(paths: Paths, shelf: PictureShelf) -> Library:
    """Return the library that opens content packs."""
    return Library(
        cache=paths.cache,
        built_in=paths.content,
        has_scene=shelf.has_scene,
        has_icon=shelf.has_icon,
    )


def prepare(paths: Paths, options: Options) -> Parts:
    """Read settings, languages and content.

    Raises ContentError when not even the built-in content can be used.
    """
    shelf = shelf_of(paths)
    site, _ = load_site(options.site or paths.config / "site.yaml", paths.cache)
    every = load_languages(paths.translations, paths.cache, with_drafts=True)
    # A translator may look at a draft by naming it; a visitor never meets one.
    languages = offered(
        tuple(
            language
            for language in every
            if not language.draft or options.with_drafts or language.tag == options.language
        ),
        site,
        drafts=frozenset(language.tag for language in every if language.draft),
    )
    pack = library_of(paths, shelf).open(options.content or paths.content)
    return Parts(
        paths=paths, options=options, site=site, languages=languages, shelf=shelf, pack=pack
    )


class ActivityFilter(QObject):
    """Notes every touch and key on the window, before QML sees it."""

    def __init__(self, idle: IdleWatch) -> None:
        super().__init__()
        self._idle = idle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note activity and let the event pass. A warning is answered by its own panel."""
        del watched
        if event.type() in _ACTIVITY and self._idle.phase is Phase.ACTIVE:
            self._idle.note_activity()
        return False


class Guide:
    """A running guide: services, view models, engine and window."""

    def __init__(
        self,
        parts: Parts,
        *,
        jobs: JobRunner,
        app: QGuiApplication,
        engine: QQmlApplicationEngine | None = None,
    ) -> None:
        options, site = parts.options, parts.site
        self._jobs, self._app = jobs, app
        self.catalogs = CatalogStore(
            languages=_with_source(parts.languages, parts.paths),
            translations=parts.paths.translations,
            source_tag=_SOURCE_LANGUAGE,
        )
        tag = options.language or site.default_language
        if options.language is not None and not self.catalogs.knows(tag):
            known = ", ".join(language.tag for language in self.catalogs.languages)
            raise StartError(f"--language {tag}: there is no such language; there are {known}")
        if not self.catalogs.knows(tag):
            logger.warning("There is no language %s; starting in English", tag)
            tag = _SOURCE_LANGUAGE
        self.navigation = Navigation()
        self.idle = IdleWatch(limits=site.idle)
        choices = AccessChoices(
            text_size=options.text_size or site.text_size, theme=options.theme or site.theme
        )
        localizer = self.catalogs.localizer(tag)
        self._translator = GettextTranslator(localizer)
        self.engine: QQmlApplicationEngine | None = None
        self.shell = ShellViewModel(
            store=parts.pack.store,
            site=site,
            clock=_clock(options),
            catalogs=self.catalogs,
            navigation=self.navigation,
            idle=self.idle,
            choices=choices,
            language=tag,
            version=__version__,
            apply_language=self._apply_language,
        )
        app.installTranslator(self._translator)
        self._set_direction(localizer)
        self._open_first_page(options)
        self.engine = make_engine(parts.paths) if engine is None else engine
        give_pictures(self.engine, parts.shelf)
        self._filter = ActivityFilter(self.idle)
        self.window = load_window(
            self.engine, parts.paths.qml / "Kiosk" / "App" / "Main.qml", {"shell": self.shell}
        )
        self.window.installEventFilter(self._filter)

    def _open_first_page(self, options: Options) -> None:
        if options.page is None:
            return
        try:
            self.shell.open_page(options.page)
        except UnknownRecordError as error:
            raise StartError(f"--page {options.page.id}: {error}") from error

    def load_ahead(self) -> None:
        """Do what the first frame did not wait for: opening hours, the other languages."""
        gc.collect()
        gc.freeze()
        gc.enable()
        self.shell.wake()
        self.catalogs.load_ahead(self._jobs)
        self._jobs.run(self.shell.import_ahead, lambda _: self._all_loaded())

    def _all_loaded(self) -> None:
        self.shell.settle([found.tag for found in self.catalogs.languages])

    def _apply_language(self, localizer: Localizer) -> None:
        self._translator.speak(localizer)
        self._set_direction(localizer)
        if self.engine is not None:
            self.engine.retranslate()

    def _set_direction(self, localizer: Localizer) -> None:
        # As a property: naming the namespace `Qt` costs 24 ms at every start (see rows.py).
        self._app.setProperty("layoutDirection", int(localizer.language.is_right_to_left))

    def close(self) -> None:
        """Take everything down; the engine goes before the view models it reads."""
        self._app.removeTranslator(self._translator)
        self.window.removeEventFilter(self._filter)
        if self.engine is not None:
            engine, self.engine = self.engine, None
            engine.deleteLater()
            # Deletion is an event; without it the engine would outlive the view models.
            self._app.sendPostedEvents(engine, QEvent.Type.DeferredDelete)


def _with_source(languages: tuple[Language, ...], paths: Paths) -> tuple[Language, ...]:
    """Return the languages on offer; English stands by even where a hotel does not offer it."""
    if any(language.tag == _SOURCE_LANGUAGE for language in languages):
        return languages
    every = load_languages(paths.translations, paths.cache)
    return (*languages, next(found for found in every if found.tag == _SOURCE_LANGUAGE))


def _clock(options: Options) -> Clock:
    if options.now is None:
        return SystemClock()
    return FixedClock(options.now) if options.frozen_clock else ShiftedClock(options.now)


def give_pictures(engine: QQmlApplicationEngine, shelf: PictureShelf) -> None:
    """Let the pages of an engine show pictures."""
    engine.addImageProvider("scene", SceneProvider(shelf))
    engine.addImageProvider("icon", IconProvider(shelf))
    engine.addImageProvider("qr", QrProvider())
    engine.addImageProvider("world", WorldProvider(shelf))


def load_window(
    engine: QQmlApplicationEngine, path: Path, properties: dict[str, object]
) -> QQuickWindow:
    """Load a window; raises StartError when its QML is broken."""
    engine.setInitialProperties(properties)
    engine.load(QUrl.fromLocalFile(str(path)))
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QQuickWindow):
        raise StartError(f"{path}: the window cannot be loaded; see the messages above")
    return roots[0]


def show(window: QQuickWindow, options: Options) -> None:
    """Show the window full screen, or as large as asked for."""
    size = options.size
    if not options.windowed and size is None:
        window.showFullScreen()
        return
    screen = window.screen().availableGeometry()
    if size is None:
        shape = "desktop" if screen.width() > screen.height() else "portrait"
        width, height = _WINDOWED[shape]
        size = (min(width, screen.width()), min(height, screen.height()))
    if size == (screen.width(), screen.height()):
        window.setGeometry(screen)
    else:
        window.setGeometry(
            QRect(
                screen.x() + max(0, (screen.width() - size[0]) // 2),
                screen.y() + max(0, (screen.height() - size[1]) // 2),
                *size,
            )
        )
    window.show()


class FailureScreen:
    """Shown when nothing else can be: emergency numbers, the hotel's address, another try."""

    def __init__(self, paths: Paths, site: Site, retry: Callable[[], bool]) -> None:
        self._retry, self._tries = retry, 0
        self.engine = make_engine(paths)
        give_pictures(self.engine, shelf_of(paths))
        hotel = site.hotel
        self.window = load_window(
            self.engine,
            paths.qml / "Kiosk" / "App" / "Failure.qml",
            {
                "hotelName": "" if hotel is None else hotel.name_zh,
                "hotelAddress": "" if hotel is None else hotel.address.zh,
                "hotelPhone": "" if hotel is None else hotel.phone or "",
            },
        )
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._try_again)
        self._wait()

    def _wait(self) -> None:
        seconds = _RETRY_SECONDS[min(self._tries, len(_RETRY_SECONDS) - 1)]
        self._timer.start(seconds * 1000)

    def _try_again(self) -> None:
        self._tries += 1
        if self._retry():
            self.window.close()
        else:
            self._wait()


def run_guide(
    paths: Paths, options: Options, *, app: QGuiApplication, engine: QQmlApplicationEngine
) -> int:
    """Show the guide and stay until it is closed; return the exit code.

    ``engine`` is one that has been warmed up; a second try makes its own. Raises StartError.
    """
    warm: list[QQmlApplicationEngine] = [engine]
    jobs = ThreadJobRunner()
    running: list[Guide | FailureScreen] = []

    def start() -> bool:
        try:
            parts = prepare(paths, options)
        except ContentError:
            # The library has named the faults.
            logger.error("There is nothing to show; the help card stands in")  # noqa: TRY400
            return False
        guide = Guide(parts, jobs=jobs, app=app, engine=warm.pop() if warm else None)
        running.append(guide)
        show(guide.window, options)
        QTimer.singleShot(_LOAD_AHEAD_MS, guide.load_ahead)
        return True

    if not start():
        site, _ = load_site(options.site or paths.config / "site.yaml", paths.cache)
        failure = FailureScreen(paths, site, start)
        running.append(failure)
        show(failure.window, options)
    code = app.exec()
    jobs.wait()
    for part in running:
        if isinstance(part, Guide):
            part.close()
    return code
