# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the whole-program tests share: one desktop for each file of tests, programs that end."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.integration.desktop import Desktop, Program

Start = Callable[..., Program]


@pytest.fixture(scope="module")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    """A private desktop, shared by the tests of a file."""
    with Desktop(tmp_path_factory.mktemp("desktop")) as made:
        yield made


@pytest.fixture
def start(desktop: Desktop) -> Iterator[Start]:
    """Start kiosks on the desktop; they end with the test."""
    with ExitStack() as stack:

        def begin(*arguments: str, root: Path | None = None, state: Path | None = None) -> Program:
            kept = {} if root is None else {"root": root}
            program = desktop.start(*arguments, state=state, **kept)
            stack.callback(program.close)
            return program

        yield begin
