#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lint the project's QML, with type information made from the view models in Python.

The type information is read from the sources, not from running classes, so view models keep to
what can be read there; what cannot is reported as file:line.
"""

import argparse
import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
VIEW_MODELS = ROOT / "kiosk/viewmodels"
FOLDERS = (ROOT / "resources/qml", ROOT / "tests/qml")
BUILD = ROOT / "build/qmltypes"
MODULE = "Kiosk.ViewModels"
TOOLS = Path(sys.executable).parent

# Python's names for what Qt carries; the tool that reads the sources knows only str.
QT_TYPES = {
    "float": "double",
    "list": "QVariantList",
    "dict": "QVariantMap",
    "object": "QVariant",
}
PLAIN_TYPES = {
    "QString", "QStringList", "QVariant", "QVariantList", "QVariantMap",
    "QByteArray", "QColor", "QDate", "QDateTime", "QFont", "QPoint", "QPointF", "QRect", "QRectF", "QSize",
    "QSizeF", "QTime", "QUrl", "QJSValue", "QModelIndex",
    "bool", "double", "int", "void",
}  # fmt: skip
QT_CLASSES = {"QObject", "QAbstractItemModel", "QAbstractListModel", "QAbstractTableModel"}
ENUM_BASES = {"Enum", "IntEnum", "Flag", "IntFlag"}


def view_model_files() -> list[Path]:
    """Return the view model sources, each after those that it imports."""
    files = {f"kiosk.viewmodels.{file.stem}": file for file in sorted(VIEW_MODELS.glob("*.py"))}
    graph: dict[str, set[str]] = {}
    for name, file in files.items():
        tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
        imported = {
            node.module
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module in files
        }
        graph[name] = {module for module in imported if module is not None and module != name}
    return [files[name] for name in TopologicalSorter(graph).static_order()]


def _decorators(node: ast.ClassDef | ast.FunctionDef) -> set[str]:
    calls = (d.func if isinstance(d, ast.Call) else d for d in node.decorator_list)
    return {call.id for call in calls if isinstance(call, ast.Name)}


def _called(node: ast.expr | None) -> str:
    return node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""


def unreadable(file: Path) -> Iterator[str]:
    """Yield what the type information would leave out silently."""
    name = os.path.relpath(file)
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    exported = [
        node
        for node in tree.body
        if isinstance(node, ast.ClassDef) and "QmlElement" in _decorators(node)
    ]
    declared = any(
        isinstance(node, ast.Assign)
        and isinstance(node.value, ast.Constant)
        and node.value.value == MODULE
        and any(isinstance(t, ast.Name) and t.id == "QML_IMPORT_NAME" for t in node.targets)
        for node in tree.body
    )
    for owner in exported:
        if not declared:
            yield f'{name}:{owner.lineno}: say QML_IMPORT_NAME = "{MODULE}" in this module'
        for node in owner.body:
            where = f"{name}:{node.lineno}:"
            if isinstance(node, ast.AnnAssign) and _called(node.value) in {"Signal", "Property"}:
                yield f"{where} a signal or property is assigned without an annotation"
            if not isinstance(node, ast.ClassDef):
                continue
            bases = {base.id for base in node.bases if isinstance(base, ast.Name)}
            if not bases & ENUM_BASES or not _decorators(node) & {"QEnum", "QFlag"}:
                yield f"{where} a nested class is an Enum or IntEnum with @QEnum, or moves out"
                continue
            for member in node.body:
                for target in member.targets if isinstance(member, ast.Assign) else []:
                    if isinstance(target, ast.Name) and not target.id[0].isupper():
                        yield f"{where} QML sees an enum value only with a capital: {target.id}"


def _slot_arguments(file: Path) -> dict[tuple[str, str], list[str]]:
    """Return the argument names of every method: the sources' reader calls them a1, a2."""
    tree = ast.parse(file.read_text(encoding="utf-8"), str(file))
    return {
        (owner.name, method.name): [argument.arg for argument in method.args.args[1:]]
        for owner in tree.body
        if isinstance(owner, ast.ClassDef)
        for method in owner.body
        if isinstance(method, ast.FunctionDef)
    }


def _typed_parts(entry: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any], str]]:
    """Yield the member, the part and the key of every type that a class names."""
    for part in entry.get("properties", []):
        yield part["name"], part, "type"
    for part in entry.get("slots", []) + entry.get("signals", []):
        yield part["name"], part, "returnType"
        for argument in part["arguments"]:
            yield part["name"], argument, "type"


def _qt_type(given: str, classes: set[str]) -> str | None:
    """Return Qt's name for a type, None where QML knows nothing of the kind."""
    if given.rstrip("*") in classes:
        return f"{given.rstrip('*')}*"
    given = QT_TYPES.get(given, given)
    return given if given in PLAIN_TYPES else None


def complete(types: list[dict[str, Any]]) -> Iterator[str]:
    """Say Qt's names for types; yield what names nothing that QML knows."""
    for module in types:
        module["classes"] = [entry for entry in module["classes"] if entry.get("object")]
    own = {entry["className"] for module in types for entry in module["classes"]}
    for module in types:
        name = os.path.relpath(module["inputFile"])
        arguments = _slot_arguments(Path(module["inputFile"]))
        for entry in module["classes"]:
            for slot in entry.get("slots", []):
                named = arguments.get((entry["className"], slot["name"]), [])
                for argument, word in zip(slot["arguments"], named, strict=False):
                    argument["name"] = word
            for member, part, key in _typed_parts(entry):
                found = _qt_type(part[key], own | QT_CLASSES)
                if found is None:
                    where = f"{name}: {entry['className']}.{member}"
                    yield f"{where}: QML knows no type {part[key]!r}"
                else:
                    part[key] = found


def _call(command: list[str | Path]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False)


def build_type_information() -> list[str]:
    """Write build/qmltypes/Kiosk/ViewModels and return its faults."""
    import PySide6  # noqa: PLC0415 - only where the tools are

    files = view_model_files()
    faults = [fault for file in files for fault in unreadable(file)]
    folder = BUILD.joinpath(*MODULE.split("."))
    folder.mkdir(parents=True, exist_ok=True)
    raw, description = folder / "metatypes.json", folder / "kiosk.qmltypes"
    dump = _call([TOOLS / "pyside6-metaobjectdump", "--quiet", "--out-file", raw, *files])
    if dump.returncode != 0:
        return [*faults, dump.stdout + dump.stderr]
    types = json.loads(raw.read_text(encoding="utf-8"))
    faults += complete(types)
    raw.write_text(json.dumps([module for module in types if module["classes"]]), encoding="utf-8")
    metatypes = Path(PySide6.__file__).parent / "Qt/metatypes"
    foreign = [
        metatypes / f"qt6{module}_metatypes.json" for module in ("core", "gui", "qml", "quick")
    ]
    registrar: list[str | Path] = [
        TOOLS / "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", description, "-o", folder / "unused.cpp"),
        *("--import-name", MODULE, "--major-version", "1", "--minor-version", "0"),
        *("--foreign-types", ",".join(map(str, foreign)), raw),
    ]
    register = _call(registrar)
    if register.returncode != 0:
        return [*faults, register.stdout + register.stderr]
    (folder / "qmldir").write_text(
        f"module {MODULE}\ntypeinfo {description.name}\ndepends QtQuick\n", encoding="utf-8"
    )
    return faults


def main() -> int:
    """Build the type information, then lint in one call; exit 1 on any fault or warning."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--types-only", action="store_true", help="only write build/qmltypes")
    parser.add_argument("files", nargs="*", type=Path, help="QML files (default: all)")
    arguments = parser.parse_args()
    faults = build_type_information()
    if faults:
        print(*faults, sep="\n")
        return 1
    if arguments.types_only:
        return 0
    # Absolute paths: with relative ones the linter misreports singletons.
    files = [file.resolve() for file in arguments.files] or sorted(
        file for folder in FOLDERS for file in folder.rglob("*.qml")
    )
    if not files:
        print("no QML files to lint")
        return 1
    imports = [part for folder in (BUILD, FOLDERS[0]) for part in ("-I", str(folder))]
    lint = subprocess.run(
        [TOOLS / "pyside6-qmllint", "--max-warnings", "0", *imports, *files],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    said = (lint.stdout + lint.stderr).replace(f"{ROOT}/", "")
    # The wrapper repeats its whole command when the linter fails.
    print(*(line for line in said.splitlines() if "' returned " not in line), sep="\n")
    if lint.returncode != 0:
        print(f"faults in {len(files)} QML files, see above")
        return 1
    print(f"{len(files)} QML files in order")
    return 0


if __name__ == "__main__":
    sys.exit(main())
