# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An assistive client: reads and presses a program's controls over AT-SPI.

Run by the system's Python, which has the bindings. Each line on standard input is a command in
JSON, each line on standard output its answer; see ``assistant.py`` for the other end.

It speaks the protocol itself. The library would fetch children one by one, and Qt looks through the
whole page for each; asking for all of them, and for many things at once, is ten times as fast.
"""

import json
import sys
import time
from typing import Any, NamedTuple

import gi  # pyrefly: ignore[missing-import] - the system's Python has it

gi.require_version("Gio", "2.0")
from gi.repository import Gio, GLib  # noqa: E402  # pyrefly: ignore[missing-import]

_ATSPI = "org.a11y.atspi"
_ROOT = "/org/a11y/atspi/accessible/root"
_PAUSE = 0.03
_TIMEOUT_MS = 15000
_PRESS = ("press", "click", "toggle", "activate")
# Bits of the two words of a state, from atspi-constants.h.
_STATES = {
    "checked": 4,
    "enabled": 8,
    "focused": 12,
    "selected": 23,
    "showing": 25,
    "visible": 30,
}


class Node(NamedTuple):
    """An accessible on the bus."""

    owner: str
    path: str


class Call(NamedTuple):
    """A question to a node."""

    node: Node
    interface: str
    method: str
    arguments: Any = None


class Bus:
    """The accessibility bus; asks many questions at a time."""

    def __init__(self) -> None:
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync(
            "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, -1
        ).unpack()[0]
        flags = Gio.DBusConnectionFlags
        self._bus = Gio.DBusConnection.new_for_address_sync(
            address, flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION
        )

    def ask(self, calls: list[Call]) -> list[Any]:
        """Return the answers, in order; None where a node has gone or does not know."""
        answers: list[Any] = [None] * len(calls)
        left = len(calls)

        def take(bus: Any, result: Any, index: int) -> None:
            nonlocal left
            left -= 1
            try:
                answers[index] = bus.call_finish(result).unpack()[0]
            except GLib.Error:
                answers[index] = None

        for index, (node, interface, method, arguments) in enumerate(calls):
            name, path = node
            self._bus.call(
                name, path, interface, method, arguments, None, 0, _TIMEOUT_MS, None, take, index
            )
        context = GLib.MainContext.default()
        while left:
            context.iteration(may_block=True)
        return answers

    def get(self, nodes: list[Node], interface: str, name: str) -> list[Any]:
        """Return a property of each node."""
        arguments = GLib.Variant("(ss)", (f"{_ATSPI}.{interface}", name))
        properties = "org.freedesktop.DBus.Properties"
        return self.ask([Call(node, properties, "Get", arguments) for node in nodes])

    def do(
        self, nodes: list[Node], interface: str, method: str, arguments: Any = None
    ) -> list[Any]:
        """Return what a method of each node returns."""
        return self.ask([Call(node, f"{_ATSPI}.{interface}", method, arguments) for node in nodes])

    def windows(self, pid: int) -> list[Node]:
        """Return the windows of a process."""
        registry = Node(f"{_ATSPI}.Registry", _ROOT)
        apps = self.children([registry])[0]
        daemon = Node("org.freedesktop.DBus", "/org/freedesktop/DBus")
        pids = self.ask(
            [
                Call(
                    daemon,
                    "org.freedesktop.DBus",
                    "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (app.owner,)),
                )
                for app in apps
            ]
        )
        ours = [app for app, found in zip(apps, pids, strict=True) if found == pid]
        return [window for windows in self.children(ours) for window in windows]

    def children(self, nodes: list[Node]) -> list[list[Node]]:
        """Return what is directly below each node."""
        answers = self.do(nodes, "Accessible", "GetChildren")
        return [[Node(*child) for child in found or []] for found in answers]

    def states(self, nodes: list[Node]) -> list[list[str]]:
        """Return the states of each node."""
        found = self.do(nodes, "Accessible", "GetState")
        return [
            [name for name, bit in _STATES.items() if words and words[bit // 32] >> bit % 32 & 1]
            for words in found
        ]


class Tree:
    """What one look at a program finds: its nodes in reading order, with depth and states."""

    def __init__(self, bus: Bus, pid: int, *, hidden: bool) -> None:
        self.nodes: list[Node] = []
        self.depths: list[int] = []
        self.states: list[list[str]] = []
        roots = bus.windows(pid)
        below: dict[Node, list[tuple[Node, list[str]]]] = {}
        level = roots
        while level:
            families = bus.children(level)
            every = [child for family in families for child in family]
            states = dict(zip(every, bus.states(every), strict=True))
            for parent, family in zip(level, families, strict=True):
                below[parent] = [
                    (child, states[child])
                    for child in family
                    if hidden or {"showing", "visible"} <= set(states[child])
                ]
            level = [child for parent in level for child, _ in below[parent]]
        for root, states_of_root in zip(roots, bus.states(roots), strict=True):
            self._add(root, states_of_root, 0, below)

    def _add(
        self,
        node: Node,
        states: list[str],
        depth: int,
        below: dict[Node, list[tuple[Node, list[str]]]],
    ) -> None:
        self.nodes.append(node)
        self.states.append(states)
        self.depths.append(depth)
        for child, states_of_child in below[node]:
            self._add(child, states_of_child, depth + 1, below)


class Client:
    """Answers commands about one process."""

    def __init__(self, pid: int) -> None:
        self._pid = pid
        self._bus = Bus()

    def find(self, wanted: str, timeout: float, *, hidden: bool = False) -> Node | None:
        """Return the node with an id, bare or behind a prefix, waiting for it."""
        end = time.monotonic() + timeout
        while True:
            nodes = Tree(self._bus, self._pid, hidden=hidden).nodes
            ids = self._bus.get(nodes, "Accessible", "AccessibleId")
            for node, found in zip(nodes, ids, strict=True):
                if found == wanted or (found or "").endswith("." + wanted):
                    return node
            if time.monotonic() > end:
                return None
            time.sleep(_PAUSE)

    def press(self, wanted: str, timeout: float) -> bool:
        """Press the control with an id."""
        node = self.find(wanted, timeout)
        if node is None:
            return False
        for index in range(self._bus.get([node], "Action", "NActions")[0] or 0):
            number = GLib.Variant("(i)", (index,))
            if str(self._bus.do([node], "Action", "GetName", number)[0]).lower() in _PRESS:
                return bool(self._bus.do([node], "Action", "DoAction", number)[0])
        return False

    def wait_for_page(self, wanted: str, timeout: float) -> str:
        """Return the id of the page that stands when ``wanted`` has come, or has not in time."""
        end = time.monotonic() + timeout
        while (node := self.find("page", 0)) is None and time.monotonic() < end:
            time.sleep(_PAUSE)
        found = ""
        while node is not None:
            found = self._bus.get([node], "Accessible", "Description")[0] or ""
            if found == wanted or time.monotonic() > end:
                break
            time.sleep(_PAUSE)
        return found

    def describe(self, tree: Tree) -> list[dict[str, object]]:
        """Return nodes as the tests read them; what has gone meanwhile is left out."""
        bus, nodes = self._bus, tree.nodes
        screen = GLib.Variant("(u)", (0,))
        columns = zip(
            tree.depths,
            tree.states,
            bus.do(nodes, "Accessible", "GetRoleName"),
            bus.get(nodes, "Accessible", "Name"),
            bus.get(nodes, "Accessible", "AccessibleId"),
            bus.get(nodes, "Accessible", "Description"),
            bus.do(nodes, "Component", "GetExtents", screen),
            bus.get(nodes, "Action", "NActions"),
            strict=True,
        )
        return [
            {
                "depth": depth,
                "states": states,
                "role": role,
                "name": name,
                "id": found or "",
                "description": description or "",
                "box": box or [0, 0, 0, 0],
                "actions": actions or 0,
            }
            for depth, states, role, name, found, description, box, actions in columns
            if role is not None and name is not None
        ]

    def dump(self, *, hidden: bool) -> list[dict[str, object]]:
        """Return every node."""
        return self.describe(Tree(self._bus, self._pid, hidden=hidden))

    def look(self, wanted: str, timeout: float, *, hidden: bool) -> dict[str, object] | None:
        """Return the node with an id as the tests read it."""
        end = time.monotonic() + timeout
        while True:
            for row in self.dump(hidden=hidden):
                if row["id"] == wanted or str(row["id"]).endswith("." + wanted):
                    return row
            if time.monotonic() > end:
                return None
            time.sleep(_PAUSE)

    def answer(self, command: dict[str, Any]) -> object:
        """Do what a command says."""
        timeout = float(command.get("timeout", 5))
        hidden = bool(command.get("hidden"))
        match command["do"]:
            case "find":
                return self.look(command["id"], timeout, hidden=hidden)
            case "press":
                return self.press(command["id"], timeout)
            case "page":
                return self.wait_for_page(command["id"], timeout)
            case "dump":
                return self.dump(hidden=hidden)
            case unknown:
                raise ValueError(f"no such command: {unknown}")


def main() -> None:
    """Answer commands until standard input ends."""
    client = Client(int(sys.argv[1]))
    for line in sys.stdin:
        try:
            reply = {"answer": client.answer(json.loads(line))}
        except (GLib.Error, ValueError, KeyError) as error:
            reply = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(reply) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
