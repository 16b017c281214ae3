# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Qt Quick tests of the components, one file each. A warning from QML fails them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

FOLDER = Path(__file__).parent
ROOT = FOLDER.parents[1]
FILES = sorted(FOLDER.glob("tst_*.qml"))
# What QtTest calls a message that no test asked for.
WARNING = re.compile(r"^(QWARN|QCRITICAL|QFATAL|QSYSTEM)\b", re.MULTILINE)
TOTALS = re.compile(r"^Totals: (\d+) passed, 0 failed, 0 skipped", re.MULTILINE)


@pytest.mark.parametrize("file", [pytest.param(file, id=file.stem) for file in FILES])
def test_component(file: Path, tmp_path: Path):
    environment = os.environ | {
        "LC_ALL": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "QML_DISK_CACHE_PATH": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
        "QT_QUICK_BACKEND": "software",
    }
    done = subprocess.run(
        [sys.executable, str(FOLDER / "run_quick_test.py"), str(file)],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        check=False,
        text=True,
        timeout=60,
    )
    said = done.stdout + done.stderr
    totals = TOTALS.search(said)
    assert done.returncode == 0, said
    assert not WARNING.search(said), said
    # Two of them are QtTest's own.
    assert totals, said
    assert int(totals[1]) > 2, said
    assert not done.stderr, said


def test_each_component_test_is_found():
    assert len(FILES) >= 8
