#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare the project's QML files with what pyside6-qmlformat would write, or rewrite them."""

import argparse
import difflib
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = (ROOT / "resources/qml", ROOT / "tests/qml")
SETTINGS = ROOT / ".qmlformat.ini"
FORMATTER = Path(sys.executable).with_name("pyside6-qmlformat")


def formatted(file: Path) -> tuple[Path, str | None, str]:
    """Return the file, its formatted text (None where the tool failed) and what the tool said."""
    run = subprocess.run(
        [FORMATTER, "--settings", SETTINGS, file],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    failed = run.returncode != 0 or not run.stdout
    return file, None if failed else run.stdout, run.stderr.strip()


def qml_files(paths: list[Path]) -> list[Path]:
    """Return the QML files among paths, folders searched."""
    found: set[Path] = set()
    for path in paths:
        found.update(path.rglob("*.qml") if path.is_dir() else [path])
    return sorted(found)


def main() -> int:
    """Check or rewrite; exit 1 where a file differs or cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--fix", action="store_true", help="rewrite what differs")
    parser.add_argument("paths", nargs="*", type=Path, help="files or folders (default: all)")
    arguments = parser.parse_args()
    files = qml_files(
        [path.resolve() for path in arguments.paths] or [*filter(Path.is_dir, FOLDERS)]
    )
    faults = 0
    with ThreadPoolExecutor(max_workers=max(2, os.cpu_count() or 1)) as pool:
        for file, text, said in pool.map(formatted, files):
            name = os.path.relpath(file)
            if text is None:
                print(f"{name}: the formatter cannot read it: {said}")
                faults += 1
                continue
            present = file.read_text(encoding="utf-8")
            if text == present:
                continue
            if arguments.fix:
                file.write_text(text, encoding="utf-8")
                print(f"{name}: formatted")
                continue
            faults += 1
            sys.stdout.writelines(
                difflib.unified_diff(
                    present.splitlines(keepends=True),
                    text.splitlines(keepends=True),
                    name,
                    f"{name} (formatted)",
                )
            )
    if faults and not arguments.fix:
        print(f"{faults} of {len(files)} QML files differ: run packaging/tools/qmlformat.py --fix")
    else:
        print(f"{len(files)} QML files in order")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
