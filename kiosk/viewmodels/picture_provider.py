# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures for QML: scenes and the map of the world off the GUI thread, icons at once, QR codes."""

import logging
from collections import OrderedDict
from threading import Lock
from urllib.parse import unquote

from PySide6.QtCore import QByteArray, QRectF, QSize
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.domain.session import ThemeName
from kiosk.services.picture import PictureError, PictureShelf

logger = logging.getLogger(__name__)

_CACHE_BYTES = 12 * 1024 * 1024
_THIN_STROKE_FROM_PX = 80
_QR_BORDER = 4
# The diameter of a dot of land, as a share of its square.
_DOT_SHARE = 0.72
_THEMES = tuple(ThemeName)


class _ImageCache:
    """Keeps the images used last, up to a number of bytes."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._used = 0
        self._images: OrderedDict[str, QImage] = OrderedDict()
        self._lock = Lock()

    def get(self, key: str) -> QImage | None:
        with self._lock:
            image = self._images.get(key)
            if image is not None:
                self._images.move_to_end(key)
            return image

    def put(self, key: str, image: QImage) -> None:
        with self._lock:
            if key in self._images or image.sizeInBytes() > self._limit // 2:
                return
            self._images[key] = image
            self._used += image.sizeInBytes()
            while self._used > self._limit:
                _, oldest = self._images.popitem(last=False)
                self._used -= oldest.sizeInBytes()


class SceneProvider(QQuickImageProvider):
    """``image://scene/<name>/<theme>/<w>x<h>/<radii>/<align>``, drawn by a background thread.

    The scene fills the size and is cropped; ``radii`` are the four corner radii in pixels,
    separated by commas, baked in because the software renderer clips to rectangles only. ``align``
    is the fraction of the crop above the picture: 0 keeps its top, 1 its foot.
    """

    def __init__(self, shelf: PictureShelf) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )
        self._shelf = shelf
        self._cache = _ImageCache(_CACHE_BYTES)

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:
        """Draw a scene; a picture that cannot be drawn is plain, and logged."""
        del size, requested
        cached = self._cache.get(image_id)
        if cached is not None:
            return cached
        try:
            image = self._draw(image_id)
        except (PictureError, ValueError) as error:
            logger.error("%s", error)  # noqa: TRY400 - one line is enough
            image = _blank(QSize(8, 8))
        self._cache.put(image_id, image)
        return image

    def _draw(self, image_id: str) -> QImage:
        name, theme, size_text, radii_text, align = image_id.split("/")
        width, height = (max(1, int(part)) for part in size_text.split("x"))
        radii = [float(part) for part in radii_text.split(",")]
        renderer = QSvgRenderer(QByteArray(self._shelf.scene(name, _THEMES[int(theme)])))
        if not renderer.isValid():
            raise PictureError(self._shelf.fault("scene", name))
        image = _blank(QSize(width, height))
        natural = renderer.defaultSize()
        scale = max(width / natural.width(), height / natural.height())
        drawn_width, drawn_height = natural.width() * scale, natural.height() * scale
        target = QRectF(
            (width - drawn_width) / 2,
            (height - drawn_height) * float(align),
            drawn_width,
            drawn_height,
        )
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if any(radii):
            painter.setClipPath(_rounded(width, height, radii))
        renderer.render(painter, target)
        painter.end()
        return image if any(radii) else image.convertToFormat(QImage.Format.Format_RGB32)


class WorldProvider(QQuickImageProvider):
    """``image://world/<land>/<line>/<px>/<w>x<h>/<arcs>``: the world as dots, drawn in the background.

    ``land`` and ``line`` are colours as rrggbb, and lines are ``px`` wide. An arc is eight numbers,
    the x and y of its start, bend, end and tip in ten-thousandths of the width, joined by commas;
    arcs are joined by semicolons.
    """

    def __init__(self, shelf: PictureShelf) -> None:
        super().__init__(
            QQuickImageProvider.ImageType.Image,
            QQuickImageProvider.Flag.ForceAsynchronousImageLoading,
        )
        self._shelf = shelf

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:
        """Draw the map; one that cannot be drawn is empty, and logged."""
        del size, requested
        try:
            land, line, stroke, size_text, arcs = image_id.split("/")
            width, height = (max(1, int(part)) for part in size_text.split("x"))
            paths = [
                _arc([int(part) * width / 10_000 for part in arc.split(",")])
                for arc in filter(None, arcs.split(";"))
            ]
            rows, pen = self._shelf.land(), QPen(QColor(f"#{line}"))
            pen.setWidthF(float(stroke))
        except (PictureError, ValueError) as error:
            logger.error("%s", error)  # noqa: TRY400 - one line is enough
            return _blank(QSize(1, 1))
        image = _blank(QSize(width, height))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_land(painter, image.size(), rows, QColor(f"#{land}"))
        painter.setPen(pen)
        painter.setBrush(QBrush())
        for path in paths:
            painter.drawPath(path)
        painter.end()
        return image


def _draw_land(painter: QPainter, size: QSize, rows: tuple[str, ...], colour: QColor) -> None:
    painter.setPen(QColor(0, 0, 0, 0))
    painter.setBrush(colour)
    across, down = size.width() / len(rows[0]), size.height() / len(rows)
    dot = _DOT_SHARE * min(across, down)
    for y, row in enumerate(rows):
        for x, mark in enumerate(row):
            if mark == "#":
                left, top = (x + 0.5) * across - dot / 2, (y + 0.5) * down - dot / 2
                painter.drawEllipse(QRectF(left, top, dot, dot))


def _arc(numbers: list[float]) -> QPainterPath:
    start_x, start_y, bend_x, bend_y, end_x, end_y, tip_x, tip_y = numbers
    path = QPainterPath()
    path.moveTo(start_x, start_y)
    path.quadTo(bend_x, bend_y, end_x, end_y)
    path.lineTo(tip_x, tip_y)
    return path


class IconProvider(QQuickImageProvider):
    """``image://icon/<name>/<rrggbb>/<px>``: an icon in one colour."""

    def __init__(self, shelf: PictureShelf) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shelf = shelf

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:
        """Draw an icon; one that cannot be drawn is empty, and logged."""
        del size, requested
        try:
            name, colour, pixels_text = image_id.split("/")
            pixels = int(pixels_text)
            stroke = 1.8 if pixels >= _THIN_STROKE_FROM_PX else 2.0
            svg = self._shelf.icon(name, f"#{colour}", stroke, pixels)
            # Qt's own SVG reader draws it in one call, at the size the file states. No format is
            # named: the binding takes the text for a pointer that does not outlive the call.
            image = QImage.fromData(QByteArray(svg))
        except (PictureError, ValueError) as error:
            logger.error("%s", error)  # noqa: TRY400 - one line is enough
            return _blank(QSize(1, 1))
        if image.isNull():
            logger.error("%s", self._shelf.fault("icon", name))
            return _blank(QSize(1, 1))
        return image


class QrProvider(QQuickImageProvider):
    """``image://qr/<text, percent-encoded>``: a QR code, one pixel a module, black on white."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, image_id: str, size: QSize, requested: QSize) -> QImage:
        """Draw a QR code."""
        del size, requested
        import segno  # noqa: PLC0415 - only a guest who takes a card away needs it

        matrix = segno.make(unquote(image_id), error="m", micro=False).matrix
        side = len(matrix) + 2 * _QR_BORDER
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(0xFFFFFFFF)
        black = QColor("black")
        for y, row in enumerate(matrix, start=_QR_BORDER):
            for x, module in enumerate(row, start=_QR_BORDER):
                if module:
                    image.setPixelColor(x, y, black)
        return image


def _blank(size: QSize) -> QImage:
    # From zeros, and copied because Qt does not own them. QImage.fill would be plainer, but its many
    # overloads make PySide build the whole namespace `Qt` first (see rows.py).
    width, height = size.width(), size.height()
    zeros = bytes(4 * width * height)
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(zeros, width, height, 4 * width, form).copy()


def _rounded(width: float, height: float, radii: list[float]) -> QPainterPath:
    """Return a rectangle with its own radius at each corner, from the top left clockwise."""
    top_left, top_right, bottom_right, bottom_left = radii
    path = QPainterPath()
    path.moveTo(top_left, 0)
    path.lineTo(width - top_right, 0)
    path.arcTo(width - 2 * top_right, 0, 2 * top_right, 2 * top_right, 90, -90)
    path.lineTo(width, height - bottom_right)
    path.arcTo(
        width - 2 * bottom_right,
        height - 2 * bottom_right,
        2 * bottom_right,
        2 * bottom_right,
        0,
        -90,
    )
    path.lineTo(bottom_left, height)
    path.arcTo(0, height - 2 * bottom_left, 2 * bottom_left, 2 * bottom_left, 270, -90)
    path.lineTo(0, top_left)
    path.arcTo(0, 0, 2 * top_left, 2 * top_left, 180, -90)
    path.closeSubpath()
    return path
