# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Located faults of content, settings and catalogues."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kiosk.domain.error import KioskError


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that is wrong: where, what, and what would be right."""

    path: Path
    line: int
    what: str
    remedy: str

    def __str__(self) -> str:
        """Return the fault as ``file:line: what is wrong, what would be right``."""
        return f"{self.path}:{self.line}: {self.what}, {self.remedy}"


class ContentError(KioskError):
    """Content that cannot be used, with every fault found in it."""

    def __init__(self, subject: str, faults: Iterable[Fault]) -> None:
        self.subject = subject
        self.faults = tuple(sorted(faults))
        lines = "\n".join(str(fault) for fault in self.faults)
        super().__init__(f"{subject}: {len(self.faults)} fault(s)\n{lines}")


def nearest(word: str, choices: Iterable[str]) -> str:
    """Return the remedy for an unknown word: the closest choice, or the list of choices."""
    import difflib  # noqa: PLC0415 - only an editor's mistake needs it

    known = sorted(choices)
    close = difflib.get_close_matches(word, known, n=1, cutoff=0.6)
    if close:
        return f"did you mean {close[0]}?"
    shown = ", ".join(known[:20]) + (", …" if len(known) > 20 else "")
    return f"it must be one of: {shown}" if known else "there is nothing it could name"
