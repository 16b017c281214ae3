# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tests' end of ``accessible.py``: what a screen reader would see and press."""

import json
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_CLIENT = Path(__file__).with_name("accessible.py")
_SYSTEM_PYTHON = "/usr/bin/python3"
_MADE_UP = "QGuiApplication."
# No page takes more screens than this.
_SCREENS = 12
# How AT-SPI calls what can be pressed; newer releases say "button".
CONTROLS = frozenset({"push button", "button", "toggle button", "check box", "radio button"})
TEXTS = frozenset({"label", "static", "heading"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """An accessible as it was when it was read. ``box`` is x, y, width, height on the screen."""

    depth: int
    role: str
    name: str
    id: str
    description: str
    box: tuple[int, int, int, int]
    actions: int
    states: frozenset[str]

    @property
    def has_own_id(self) -> bool:
        """Tell whether the guide gave it an id; Qt makes one up otherwise."""
        return not self.id.startswith(_MADE_UP)

    @property
    def centre(self) -> tuple[int, int]:
        """Where a finger would touch it."""
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Assistant:
    """Reads and presses the controls of one running program."""

    def __init__(self, pid: int, environment: Mapping[str, str]) -> None:
        self._process = subprocess.Popen(
            # Newer bindings call by other names and grumble about these.
            [_SYSTEM_PYTHON, "-W", "ignore::DeprecationWarning", str(_CLIENT), str(pid)],
            env=dict(environment),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def close(self) -> None:
        """End the client."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                stream.close()
        self._process.wait(10)

    def _ask(self, **command: object) -> Any:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(command) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the assistive client ended"
        reply = json.loads(line)
        assert "error" not in reply, reply["error"]
        return reply["answer"]

    def look_for(self, name_id: str, timeout: float = 0, *, hidden: bool = False) -> Node | None:
        """Return a control by its id, or None when it does not show in time."""
        found = self._ask(do="find", id=name_id, timeout=timeout, hidden=hidden)
        return None if found is None else _node(found)

    def find(self, name_id: str, timeout: float = 8) -> Node:
        """Return a control by its id; it must show."""
        found = self.look_for(name_id, timeout)
        assert found is not None, f"no control {name_id}; there are {sorted(self.ids())}"
        return found

    def press(self, name_id: str, timeout: float = 8) -> None:
        """Press a control by its id; it must show."""
        pressed = self._ask(do="press", id=name_id, timeout=timeout)
        assert pressed, f"cannot press {name_id}; there are {sorted(self.ids())}"

    def wait_for_page(self, page_id: str, timeout: float = 8) -> None:
        """Wait until a page stands."""
        found = self._ask(do="page", id=page_id, timeout=timeout)
        assert found == page_id

    def dump(self, *, hidden: bool = False) -> list[Node]:
        """Return everything that shows, in reading order."""
        return [_node(row) for row in self._ask(do="dump", hidden=hidden)]

    def placed(self) -> list[Node]:
        """Return everything on the page, also what is scrolled away, in reading order."""
        return [node for node in self.dump(hidden=True) if node.box[2] > 0]

    def reach(self, name_id: str) -> Node:
        """Return a control that may lie below the edge, turning screen after screen to it."""
        for _ in range(_SCREENS):
            found = self.look_for(name_id, 0.3)
            if found is not None:
                return found
            self.press("action.more")
        return self.find(name_id)

    def ids(self) -> set[str]:
        """Return the ids that the guide gave to what shows; Qt makes up others."""
        return {node.id for node in self.dump() if node.has_own_id}


def _node(row: dict[str, Any]) -> Node:
    box, states = row.pop("box"), row.pop("states")
    return Node(**row, box=(box[0], box[1], box[2], box[3]), states=frozenset(states))
