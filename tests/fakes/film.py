# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small film, made when a test wants one: half of it red, then half of it blue."""

from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtMultimedia import (
    QMediaCaptureSession,
    QMediaFormat,
    QMediaRecorder,
    QVideoFrame,
    QVideoFrameInput,
)

FIRST, SECOND = QColor(200, 40, 40), QColor(40, 40, 200)


def make_film(path: Path, *, frames: int = 24, rate: int = 24) -> None:
    """Write a film of 160 x 90 pixels. Needs a QGuiApplication."""
    form = QMediaFormat(QMediaFormat.FileFormat.MPEG4)
    form.setVideoCodec(QMediaFormat.VideoCodec.MPEG4)
    session, source, recorder = QMediaCaptureSession(), QVideoFrameInput(), QMediaRecorder()
    session.setVideoFrameInput(source)
    session.setRecorder(recorder)
    recorder.setMediaFormat(form)
    recorder.setOutputLocation(QUrl.fromLocalFile(str(path)))
    recorder.setVideoResolution(160, 90)
    recorder.setVideoFrameRate(rate)
    recorder.setAutoStop(True)
    loop = QEventLoop()
    sent = 0

    def feed() -> None:
        nonlocal sent
        # One at a time, and an empty frame as the end, after which the recorder stops by itself.
        frame = QVideoFrame() if sent == frames else _frame(sent, frames, rate)
        if sent <= frames and source.sendVideoFrame(frame):
            sent += 1

    recorder.errorOccurred.connect(loop.quit)
    recorder.recorderStateChanged.connect(
        lambda state: state is QMediaRecorder.RecorderState.StoppedState and loop.quit()
    )
    feeding = QTimer()
    feeding.timeout.connect(feed)
    QTimer.singleShot(20_000, loop.quit)
    recorder.record()
    feeding.start(4)
    loop.exec()
    feeding.stop()
    if not path.is_file() or recorder.error() is not QMediaRecorder.Error.NoError:
        raise AssertionError(f"no film was made: {recorder.errorString()}")


def _frame(number: int, frames: int, rate: int) -> QVideoFrame:
    image = QImage(160, 90, QImage.Format.Format_RGB32)
    image.fill(FIRST if number < frames // 2 else SECOND)
    frame = QVideoFrame(image)
    frame.setStartTime(number * 1_000_000 // rate)
    frame.setEndTime((number + 1) * 1_000_000 // rate)
    return frame
