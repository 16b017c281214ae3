# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A film of the gallery "Chaoyang Through Eyes of Foreigners"."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.video_screen  # noqa: F401 - registers the surface that QML names
from kiosk.content.store import UnknownRecordError
from kiosk.domain.exchange import Video
from kiosk.viewmodels.international_page import video_length, video_title
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.standpoint import Standpoint
from kiosk.viewmodels.video_player import VideoPlayer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class VideoPageProps:
    """What the page shows."""

    title: str = ""
    summary: str = ""
    length: str = ""
    scene: str = ""
    source: str = ""


def derive_video_page_props(view: Standpoint, video: Video) -> VideoPageProps:
    """Return the page of a film."""
    localizer = view.localizer
    summary = source = ""
    if video.summary is not None:
        summary = localizer.content(f"videos.{video.id}.summary", video.summary)
    if video.sources:
        source = localizer.gettext("Source: {title}").format(
            title=localizer.isolate(video.sources[0].title)
        )
    return VideoPageProps(
        title=video_title(view, video),
        summary=summary,
        length=video_length(view, video),
        scene=video.scene,
        source=source,
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class VideoPageViewModel(PageViewModel):
    """Binds a film. ``watched`` says every second that it is running."""

    changed = Signal()
    watched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = VideoPageProps()
        self._failure = ""
        self._chosen = ""
        self._player = VideoPlayer(self)
        self._player.changed.connect(self.changed)
        self._player.watched.connect(self.watched)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show a film; one that is running goes on. Raises UnknownRecordError."""
        video = next((found for found in view.store.videos if found.id == subject), None)
        if video is None:
            raise UnknownRecordError(f"no video {subject}")
        self._props = derive_video_page_props(view, video)
        self._failure = view.localizer.gettext(
            "This film cannot be shown now. Please tell the hotel desk."
        )
        if subject != self._chosen:
            self._chosen = subject
            self._player.choose(view.store.video_path(video))
        self.changed.emit()

    def forget(self) -> None:
        """Stop, and be silent for the next visitor."""
        self._player.stop()
        self._player.mute(is_muted=True)

    @Slot()
    def toggle(self) -> None:
        """Play, pause, or go on."""
        self._player.toggle()

    @Slot()
    def toggleSound(self) -> None:
        """Let the film be heard, or not."""
        self._player.mute(is_muted=not self._player.is_muted)

    @Slot()
    def leave(self) -> None:
        """The page is left: stop and free the film."""
        self._player.stop()

    @Property(QObject, constant=True)
    def player(self) -> QObject:
        return self._player

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=changed)
    def length(self) -> str:
        return self._props.length

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def source(self) -> str:
        return self._props.source

    @Property(bool, notify=changed)
    def playing(self) -> bool:
        return self._player.is_playing

    @Property(bool, notify=changed)
    def muted(self) -> bool:
        return self._player.is_muted

    @Property(str, notify=changed)
    def failure(self) -> str:
        return self._failure if self._player.has_failed else ""
