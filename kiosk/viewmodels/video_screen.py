# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The surface on which a film is painted."""

from PySide6.QtCore import Property, QObject, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from kiosk.viewmodels.video_player import VideoPlayer

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class VideoScreen(QQuickPaintedItem):
    """Paints the newest picture of a player, whole and in its own shape, on black."""

    playerChanged = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._player: VideoPlayer | None = None

    def _get_player(self) -> QObject | None:
        return self._player

    def _set_player(self, player: QObject | None) -> None:
        if player is self._player:
            return
        if self._player is not None:
            self._player.frameReady.disconnect(self.update)
        self._player = player if isinstance(player, VideoPlayer) else None
        if self._player is not None:
            self._player.frameReady.connect(self.update)
        self.playerChanged.emit()
        self.update()

    player = Property(QObject, _get_player, _set_player, notify=playerChanged)

    def paint(self, painter: QPainter) -> None:
        """Paint the picture of this moment; nothing before the first."""
        image = None if self._player is None else self._player.image
        if image is None or image.isNull():
            return
        whole = QRectF(0, 0, self.width(), self.height())
        size = image.size().toSizeF()
        scale = min(whole.width() / size.width(), whole.height() / size.height())
        target = QRectF(0, 0, size.width() * scale, size.height() * scale)
        target.moveCenter(whole.center())
        painter.fillRect(whole, 0xFF000000)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)
