# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Practical help: what a guest needs beside places to see."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.page import PageKind
from kiosk.domain.place import HomeSlot
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint
from kiosk.viewmodels.tile import TileRow, tile_row, topic_tile

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def derive_service_tiles(view: Standpoint) -> tuple[TileRow, ...]:
    """Return a tile for each page of help, then for each directory of places that help."""
    services = tuple(
        tile_row(
            view,
            f"service.{service.id}",
            f"{PageKind.SERVICE.slug}/{service.id}",
            name=view.localizer.content(f"services/{service.id}.name", service.name),
            detail=view.localizer.content(f"services/{service.id}.summary", service.summary),
            icon=service.icon,
        )
        for service in view.store.services
    )
    directories = tuple(
        topic_tile(view, topic)
        for topic in view.store.topics
        if topic.home is HomeSlot.HELP and view.store.place_count_in(topic.id)
    )
    return services + directories


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ServicesPageViewModel(PageViewModel):
    """Binds the tiles of practical help."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tiles = RowsModel(TileRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the tiles."""
        del subject
        self._tiles.replace(derive_service_tiles(view))

    @Property(RowsModel, constant=True)
    def tiles(self) -> RowsModel:
        return self._tiles
