# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Command-line jobs without a kiosk window."""

from collections.abc import Sequence
from importlib import import_module


def run_command(arguments: Sequence[str]) -> int:
    """Run the sub-command named first; return the exit code."""
    name, *rest = arguments
    # Each command is loaded alone: checking content must not need Qt.
    module = import_module(f"kiosk.commands.{name}")
    return int(module.main(rest))
