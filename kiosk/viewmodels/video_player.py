# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Plays a film into pictures, because the software renderer shows no video of its own.

Qt Multimedia is imported when a film starts, and let go when it ends.
"""

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioOutput, QMediaPlayer, QVideoSink

logger = logging.getLogger(__name__)

_FRAME_SECONDS = 1 / 25
_WATCHED_SECONDS = 1.0


class Pace:
    """Lets at most 25 frames a second through, evenly; the others are dropped, never queued."""

    def __init__(self) -> None:
        self._due = 0.0

    def lets(self, now: float) -> bool:
        """Tell whether the frame of this moment is shown."""
        if now < self._due:
            return False
        self._due = max(self._due + _FRAME_SECONDS, now + _FRAME_SECONDS / 2)
        return True


class VideoPlayer(QObject):
    """Plays one file. ``watched`` says every second that a film is running."""

    changed = Signal()
    frameReady = Signal()
    watched = Signal()

    def __init__(
        self, parent: QObject | None = None, *, monotonic: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._monotonic = monotonic
        self._path: Path | None = None
        self._player: QMediaPlayer | None = None
        self._sink: QVideoSink | None = None
        self._audio: QAudioOutput | None = None
        self._pace = Pace()
        self._watched_at = 0.0
        self.image: QImage | None = None
        self.is_playing = False
        self.has_failed = False
        self.is_muted = True

    def choose(self, path: Path) -> None:
        """Make a file ready; it starts when it is toggled."""
        self.stop()
        self._path = path
        self.has_failed = False
        self.changed.emit()

    def toggle(self) -> None:
        """Play, pause, or go on."""
        if self._player is None:
            self._start()
        elif self.is_playing:
            self._player.pause()
            self.is_playing = False
        else:
            self._player.play()
            self.is_playing = True
        self.changed.emit()

    def mute(self, *, is_muted: bool) -> None:
        """Let the film be heard, or not. A device for sound is opened only to be heard."""
        self.is_muted = is_muted
        if self._player is not None:
            self._hear(self._player)
        self.changed.emit()

    def stop(self) -> None:
        """Stop, and let go of the file, the decoder and the last picture."""
        if self._player is None:
            return
        self._player.stop()
        self._player.setSource(QUrl())
        for part in (self._player, self._sink, self._audio):
            if part is not None:
                part.deleteLater()
        self._player = self._sink = self._audio = None
        self.image = None
        self.is_playing = False
        self.changed.emit()
        self.frameReady.emit()

    def _start(self) -> None:
        try:
            from PySide6.QtMultimedia import QMediaPlayer, QVideoSink  # noqa: PLC0415 - 40 ms
        except ImportError:
            logger.exception("There is no Qt Multimedia to play a film")
            self.has_failed = True
            return
        if self._path is None:
            return
        self.has_failed = False
        self._pace = Pace()
        self._watched_at = self._monotonic()
        self._sink = QVideoSink(self)
        self._sink.videoFrameChanged.connect(self._on_frame)
        player = self._player = QMediaPlayer(self)
        player.setVideoSink(self._sink)
        player.errorOccurred.connect(self._on_error)
        player.mediaStatusChanged.connect(self._on_status)
        self._hear(player)
        player.setSource(QUrl.fromLocalFile(str(self._path)))
        player.play()
        self.is_playing = self._player is not None

    def _hear(self, player: "QMediaPlayer") -> None:
        if self.is_muted:
            if self._audio is not None:
                self._audio.setMuted(True)
            return
        if self._audio is None:
            from PySide6.QtMultimedia import QAudioOutput  # noqa: PLC0415 - as above

            self._audio = QAudioOutput(self)
            player.setAudioOutput(self._audio)
        self._audio.setMuted(False)

    def _on_frame(self) -> None:
        now = self._monotonic()
        if self._sink is None or not self._pace.lets(now):
            return
        # The newest frame, which may be later than the one that was announced.
        frame = self._sink.videoFrame()
        if not frame.isValid():
            return
        self.image = frame.toImage()
        self.frameReady.emit()
        if now - self._watched_at >= _WATCHED_SECONDS:
            self._watched_at = now
            self.watched.emit()

    def _on_error(self) -> None:
        reason = "" if self._player is None else self._player.errorString()
        logger.warning("%s: the film cannot be played (%s)", self._path, reason)
        self.stop()
        self.has_failed = True
        self.changed.emit()

    def _on_status(self) -> None:
        from PySide6.QtMultimedia import QMediaPlayer  # noqa: PLC0415 - as above

        status = None if self._player is None else self._player.mediaStatus()
        if status is QMediaPlayer.MediaStatus.EndOfMedia:
            self.stop()
