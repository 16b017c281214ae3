# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The generic list model."""

from dataclasses import dataclass

from PySide6.QtTest import QAbstractItemModelTester

from kiosk.viewmodels.rows import RowsModel


@dataclass(frozen=True)
class Row:
    name: str
    size: int


def test_roles_are_the_fields_of_the_row():
    model = RowsModel(Row)
    assert sorted(bytes(name.data()) for name in model.roleNames().values()) == [b"name", b"size"]


def test_the_model_keeps_qts_rules_while_rows_change(qtmodeltester):
    model = RowsModel(Row)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for rows in ([Row("a", 1)], [Row("a", 2)], [], [Row("b", 1), Row("c", 2)]):
        model.replace(rows)
        assert model.rowCount() == len(rows)
    qtmodeltester.check(model)
    assert tester.model() is model


def test_equal_rows_stay_silent_and_contents_keep_the_place(qtbot):
    model = RowsModel(Row)
    model.replace([Row("a", 1), Row("b", 2)])
    resets, changes = [], []
    model.modelReset.connect(lambda: resets.append(1))
    model.dataChanged.connect(lambda first, last, _: changes.append((first.row(), last.row())))
    model.replace([Row("a", 1), Row("b", 2)])
    model.replace([Row("a", 1), Row("z", 2)])
    assert not resets
    assert changes == [(1, 1)]
