# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The phrasebook: situations a guest needs words for."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.page import PageKind
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint
from kiosk.viewmodels.tile import TileRow, tile_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


def derive_situations(view: Standpoint) -> tuple[TileRow, ...]:
    """Return a tile for each situation."""
    return tuple(
        tile_row(
            view,
            f"phrases.{situation.id}",
            f"{PageKind.PHRASES.slug}/{situation.id}",
            name=view.localizer.content(
                f"phrasebook.situations.{situation.id}.name", situation.name
            ),
            icon=situation.icon,
        )
        for situation in view.store.phrasebook.situations
    )


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class PhrasebookPageViewModel(PageViewModel):
    """Binds the phrasebook."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._situations = RowsModel(TileRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the phrasebook."""
        del subject
        self._situations.replace(derive_situations(view))

    @Property(RowsModel, constant=True)
    def situations(self) -> RowsModel:
        return self._situations
