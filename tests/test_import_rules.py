# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dependencies point one way: domain, then content and i18n, services, view models, app."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import kiosk

PACKAGE = Path(kiosk.__file__).resolve().parent

# What the modules of a folder may import beside the standard library and their own folder. A name
# stands for itself and everything below it.
MAY_IMPORT = {
    "kiosk.domain": (),
    "kiosk.content": ("kiosk.domain", "yaml", "msgspec", "opening_hours"),
    "kiosk.i18n": ("kiosk.domain", "babel"),
    "kiosk.i18n.extract": ("kiosk.domain", "kiosk.content", "babel"),
    "kiosk.i18n.qt": ("kiosk.domain", "PySide6.QtCore"),
    "kiosk.services": (
        "kiosk.domain",
        "kiosk.content",
        "kiosk.i18n",
        "kiosk.paths",
        "PySide6.QtCore",
        "msgspec",
    ),
    "kiosk.viewmodels": (
        "kiosk.domain",
        "kiosk.services",
        "kiosk.i18n",
        "kiosk.content.store",
        "PySide6.QtCore",
        "PySide6.QtQml",
    ),
    "kiosk.viewmodels.picture_provider": (
        "kiosk.domain",
        "kiosk.services",
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtQuick",
        "PySide6.QtSvg",
        "segno",
    ),
    "kiosk.viewmodels.video_player": (
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtMultimedia",
    ),
    "kiosk.viewmodels.video_screen": (
        "PySide6.QtCore",
        "PySide6.QtGui",
        "PySide6.QtQml",
        "PySide6.QtQuick",
        "kiosk.viewmodels.video_player",
    ),
    "kiosk.commands": None,
    "kiosk.app": None,
    "kiosk.application": None,
    "kiosk.__main__": (
        "kiosk.application",
        "kiosk.commands",
        "kiosk.domain",
        "kiosk.options",
        "kiosk.paths",
    ),
    "kiosk.options": ("kiosk.domain",),
    "kiosk.paths": (),
    "kiosk.features": (),
    "kiosk.immortal": (),
}
# Who may name a module at the top of the order.
ONLY_FOR = {
    "kiosk.app": (
        "kiosk.application",
        "kiosk.commands.bench",
        "kiosk.commands.doctor",
        "kiosk.commands.gallery",
    ),
    "kiosk.viewmodels": ("kiosk.app", "kiosk.application", "kiosk.commands", "kiosk.viewmodels"),
    "kiosk.commands": ("kiosk.__main__", "kiosk.commands"),
}

Edge = tuple[str, str]


def is_under(module: str, names: tuple[str, ...]) -> bool:
    return any(module == name or module.startswith(f"{name}.") for name in names)


def modules(package: Path) -> dict[str, Path]:
    """Return the modules of a package by name."""
    found = {}
    for path in sorted(package.rglob("*.py")):
        parts = [package.name, *path.relative_to(package).with_suffix("").parts]
        if parts[-1] == "__init__":
            parts.pop()
        found[".".join(parts)] = path
    return found


def imports_of(tree: ast.AST, known: set[str]) -> Iterator[str]:
    """Yield every module that is named, wherever the import stands."""
    for node in ast.walk(tree):
        match node:
            case ast.Import(names=names):
                yield from (alias.name for alias in names)
            case ast.ImportFrom(module=str(module), names=names, level=0):
                for alias in names:
                    below = f"{module}.{alias.name}"
                    yield below if below in known or module == "PySide6" else module
            case ast.ImportFrom():
                yield "a relative import"
            case ast.Call(
                func=ast.Name(id="import_module" | "_LazyModule"),
                args=[ast.Constant(value=str(module)), *_],
            ):
                yield module
            case _:
                pass


def edges_of(package: Path) -> list[Edge]:
    found = modules(package)
    return [
        (name, imported)
        for name, path in found.items()
        for imported in imports_of(ast.parse(path.read_text("utf-8")), set(found))
    ]


def may_import(importer: str) -> tuple[str, ...] | None:
    """Return the row for a module: the most exact one; None means that anything goes."""
    rows = [name for name in MAY_IMPORT if is_under(importer, (name,))]
    if not rows:
        return ()
    return MAY_IMPORT[max(rows, key=len)]


def is_right(edge: Edge) -> bool:
    importer, imported = edge
    for top, allowed in ONLY_FOR.items():
        if is_under(imported, (top,)) and not is_under(importer, allowed):
            return False
    if imported.split(".")[0] in sys.stdlib_module_names:
        return True
    if imported == "kiosk":  # the version number
        return True
    allowed = may_import(importer)
    own = ".".join(importer.split(".")[:2])
    return allowed is None or is_under(imported, (*allowed, own))


def test_every_import_follows_the_order_of_the_folders():
    edges = edges_of(PACKAGE)

    wrong = [
        f"{importer} imports {imported}"
        for importer, imported in edges
        if not is_right((importer, imported))
    ]

    assert wrong == []


def test_the_scan_sees_every_folder():
    edges = edges_of(PACKAGE)

    importers = {".".join(importer.split(".")[:2]) for importer, _ in edges}
    assert importers >= set(MAY_IMPORT) - {
        "kiosk.i18n.extract",
        "kiosk.i18n.qt",
        "kiosk.viewmodels.picture_provider",
        "kiosk.viewmodels.video_player",
        "kiosk.viewmodels.video_screen",
    }
    assert ("kiosk.services.settings", "kiosk.content.fault") in edges


def test_every_row_of_the_table_names_a_module():
    known = set(modules(PACKAGE))

    named = {*MAY_IMPORT, *ONLY_FOR, *(name for allowed in ONLY_FOR.values() for name in allowed)}
    assert named <= known


@pytest.mark.parametrize(
    "edge",
    [
        ("kiosk.domain.place", "msgspec"),
        ("kiosk.domain.place", "kiosk.content.fault"),
        ("kiosk.content.loader", "PySide6.QtCore"),
        ("kiosk.content.loader", "kiosk.services.picture"),
        ("kiosk.i18n.localizer", "PySide6.QtCore"),
        ("kiosk.i18n.localizer", "kiosk.content.store"),
        ("kiosk.i18n.qt", "PySide6.QtGui"),
        ("kiosk.services.settings", "PySide6.QtGui"),
        ("kiosk.services.settings", "kiosk.viewmodels.page"),
        ("kiosk.viewmodels.place_page", "kiosk.content.loader"),
        ("kiosk.viewmodels.place_page", "PySide6.QtGui"),
        ("kiosk.viewmodels.place_page", "kiosk.app"),
        ("kiosk.viewmodels.place_page", "babel.core"),
        ("kiosk.commands.check", "kiosk.app"),
        ("kiosk.app", "kiosk.commands.check"),
        ("kiosk.newcomer", "msgspec"),
    ],
)
def test_a_wrong_import_is_seen(edge):
    assert not is_right(edge)


@pytest.mark.parametrize(
    ("source", "imported"),
    [
        ("import kiosk.app", "kiosk.app"),
        ("from kiosk import app", "kiosk.app"),
        ("from kiosk.app import run", "kiosk.app"),
        ("from PySide6 import QtGui", "PySide6.QtGui"),
        ("def late():\n    from kiosk.app import run", "kiosk.app"),
        ("import_module('kiosk.app')", "kiosk.app"),
        ("from . import app", "a relative import"),
    ],
)
def test_an_import_is_found_in_whatever_form(source, imported):
    assert list(imports_of(ast.parse(source), {"kiosk", "kiosk.app"})) == [imported]
