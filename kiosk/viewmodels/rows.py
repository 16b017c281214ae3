# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One list model for every list: its roles are the fields of a frozen row type."""

import dataclasses
from collections.abc import Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Qt.ItemDataRole.DisplayRole and UserRole. Naming the namespace `Qt` makes PySide build all of its
# enums, which takes 24 ms at every start.
_DISPLAY_ROLE, _USER_ROLE = 0, 0x0100

AnyIndex: TypeAlias = QModelIndex | QPersistentModelIndex


@QmlElement
@QmlUncreatable("Built by Python")
class RowsModel(QAbstractListModel):
    """Rows of one dataclass. Field names are role names, so they are camelCase."""

    def __init__(self, row_type: type, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in dataclasses.fields(row_type)]
        self._roles = {
            _USER_ROLE + number: QByteArray(name.encode())
            for number, name in enumerate(self._names, start=1)
        }
        self._rows: tuple[Any, ...] = ()

    @property
    def rows(self) -> tuple[Any, ...]:
        """The rows shown now."""
        return self._rows

    def replace(self, rows: Sequence[Any]) -> None:
        """Show other rows. Where only contents differ the list keeps its place on the screen."""
        new = tuple(rows)
        if new == self._rows:
            return
        if len(new) == len(self._rows):
            old, self._rows = self._rows, new
            changed = [n for n, pair in enumerate(zip(old, new, strict=True)) if pair[0] != pair[1]]
            self.dataChanged.emit(
                self.index(changed[0]), self.index(changed[-1]), list(self._roles)
            )
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        """Return the number of rows."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: AnyIndex, role: int = _DISPLAY_ROLE) -> object:
        """Return one field of a row."""
        number = role - _USER_ROLE - 1
        if not index.isValid() or not 0 <= number < len(self._names):
            return None
        return getattr(self._rows[index.row()], self._names[number])

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles, one a field."""
        return self._roles
