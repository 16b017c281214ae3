# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""YAML to typed domain values, with every fault located.

The decoder walks the node tree (which keeps line numbers) beside the type hints of the domain's
dataclasses. It goes on after a fault, so that an editor sees all of them at once. The same walk
collects the messages of the ``content`` domain.
"""

import dataclasses
import functools
import math
import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, cast

import msgspec
import yaml

from kiosk.content.fault import ContentError, Fault, nearest
from kiosk.domain.field import Between, Message, NotEmpty, Pattern, RealDay

T = TypeVar("T")

# A type hint can be any of the forms of the typing module; nothing narrower describes them.
Hint: TypeAlias = Any

MAX_FILE_BYTES = 4 * 1024 * 1024

# The C loader is several times quicker and reports the same marks.
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# ``str | None`` is of the first kind, ``Annotated[str, …] | None`` of the second.
_UNIONS = (types.UnionType, typing.Union)
_NULL = "tag:yaml.org,2002:null"
_KINDS = {
    str: "text",
    int: "a whole number",
    float: "a number",
    bool: "true or false",
}


@dataclass(frozen=True, slots=True)
class ContentMessage:
    """A translatable text found in a pack: its context is the path of its field."""

    context: str
    text: str
    path: Path
    line: int


@dataclass(slots=True)
class Reading:
    """What reading a pack gathers on the way: faults, messages, and where each value stood."""

    faults: list[Fault] = field(default_factory=list)
    messages: list[ContentMessage] = field(default_factory=list)
    lines: dict[tuple[Path, str], int] = field(default_factory=dict)

    def fault(self, path: Path, line: int, what: str, remedy: str) -> None:
        """Note a fault and go on."""
        self.faults.append(Fault(path, line, what, remedy))

    def line_of(self, path: Path, *steps: str) -> int:
        """Return the line where the value under ``steps`` stood; its parent's if it is absent."""
        for length in range(len(steps), -1, -1):
            line = self.lines.get((path, ".".join(steps[:length])))
            if line is not None:
                return line
        return 1


class _RefusedError(Exception):
    """A value was refused; its fault is already noted."""


def compose(path: Path, reading: Reading) -> yaml.Node | None:
    """Read one YAML file into nodes, or note a fault and return None."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        reading.fault(path, 1, f"cannot be read ({error.strerror})", "put the file back")
        return None
    return compose_bytes(raw, path, reading)


def compose_bytes(raw: bytes, path: Path, reading: Reading) -> yaml.Node | None:
    """Parse ``raw`` into nodes, or note a fault at ``path`` and return None."""
    if len(raw) > MAX_FILE_BYTES:
        reading.fault(path, 1, "the file is too large", f"at most {MAX_FILE_BYTES} bytes")
        return None
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        reading.fault(path, line, "not UTF-8 text", "save the file as UTF-8")
        return None
    try:
        node = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line = mark.line + 1 if mark else 1
        reading.fault(path, line, f"not valid YAML: {error.problem}", "see the line named")
        return None
    except (yaml.YAMLError, RecursionError) as error:
        first = str(error).splitlines()[0]
        reading.fault(path, 1, f"not valid YAML: {first}", "plain printable text is expected")
        return None
    if node is None:
        reading.fault(path, 1, "the file is empty", "it must hold keys and values")
    return cast("yaml.Node | None", node)


def entries(node: yaml.Node) -> list[tuple[yaml.ScalarNode, yaml.Node]]:
    """Return the key and value nodes of a mapping node."""
    return cast("list[tuple[yaml.ScalarNode, yaml.Node]]", node.value)


class Decoder:
    """Turns the nodes of one file into values of the domain."""

    def __init__(self, path: Path, reading: Reading) -> None:
        self._path = path
        self._reading = reading

    def decode(self, node: yaml.Node, wanted: type[T], context: str) -> T | None:
        """Return the value, or None after noting why not.

        ``context`` is the prefix of the message contexts, such as ``places/ritan-park``.
        """
        try:
            return cast("T", self._value(node, wanted, (), context, ""))
        except _RefusedError:
            return None

    def _refuse(self, node: yaml.Node, what: str, remedy: str) -> _RefusedError:
        self._reading.fault(self._path, node.start_mark.line + 1, what, remedy)
        return _RefusedError()

    def _value(
        self, node: yaml.Node, hint: Hint, marks: tuple[object, ...], context: str, step: str
    ) -> object:
        self._reading.lines[self._path, step] = node.start_mark.line + 1
        while True:
            if typing.get_origin(hint) is typing.Annotated:
                hint, *more = typing.get_args(hint)
                marks = (*marks, *more)
            elif isinstance(hint, typing.NewType):
                hint = hint.__supertype__
            elif typing.get_origin(hint) in _UNIONS:
                options = [option for option in typing.get_args(hint) if option is not type(None)]
                hint = options[0]
            else:
                break
        if dataclasses.is_dataclass(hint):
            return self._mapping(node, cast("type", hint), context, step)
        if typing.get_origin(hint) is tuple:
            return self._sequence(node, hint, marks, context, step)
        if typing.get_origin(hint) is dict:
            return self._texts(node, step)
        return self._scalar(node, hint, marks, context, step)

    def _mapping(self, node: yaml.Node, wanted: type, context: str, step: str) -> object:
        name = step or "the file"
        if not isinstance(node, yaml.MappingNode):
            raise self._refuse(node, f"{name} is not a set of keys", "write key: value lines")
        hints = _hints(wanted)
        values: dict[str, object] = {}
        refused = False
        for key_node, value_node in entries(node):
            key = str(key_node.value)
            if key not in hints:
                self._refuse(key_node, f"unknown key {key}", nearest(key, hints))
                refused = True
                continue
            if key in values:
                self._refuse(key_node, f"{key} is given twice", "keep one of them")
                refused = True
                continue
            child = _join(step, key)
            try:
                values[key] = self._value(value_node, hints[key], (), _join(context, key), child)
            except _RefusedError:
                values[key] = None
                refused = True
        for item in dataclasses.fields(wanted):
            required = (
                item.default is dataclasses.MISSING and item.default_factory is dataclasses.MISSING
            )
            if required and item.name not in values:
                meanings = [
                    mark.meaning
                    for mark in typing.get_args(hints[item.name])[1:]
                    if isinstance(mark, Pattern)
                ]
                self._refuse(
                    node,
                    f"{name} has no {item.name}",
                    f"add {item.name}: {'; '.join(meanings) or '…'}",
                )
                refused = True
        if refused:
            raise _RefusedError
        return wanted(**values)

    def _sequence(
        self, node: yaml.Node, hint: Hint, marks: tuple[object, ...], context: str, step: str
    ) -> tuple[object, ...]:
        if not isinstance(node, yaml.SequenceNode):
            raise self._refuse(node, f"{step} is not a list", "write one entry a line, after “- ”")
        if not node.value and any(isinstance(mark, NotEmpty) for mark in marks):
            raise self._refuse(node, f"{step} is empty", "give at least one entry")
        item_hint = typing.get_args(hint)[0]
        values: list[object] = []
        refused = False
        for number, item in enumerate(node.value, start=1):
            name = _own_id(item) or str(number)
            try:
                values.append(
                    self._value(item, item_hint, (), _join(context, name), f"{step}.{number}")
                )
            except _RefusedError:
                refused = True
        if refused:
            raise _RefusedError
        return tuple(values)

    def _texts(self, node: yaml.Node, step: str) -> Mapping[str, str]:
        if not isinstance(node, yaml.MappingNode):
            raise self._refuse(node, f"{step} is not a set of keys", "write language: text lines")
        texts: dict[str, str] = {}
        for key_node, value_node in entries(node):
            if not isinstance(value_node, yaml.ScalarNode) or not value_node.value.strip():
                raise self._refuse(value_node, f"{step}.{key_node.value} is no text", "write text")
            if str(key_node.value) in texts:
                raise self._refuse(
                    key_node, f"{step}.{key_node.value} is given twice", "keep one of them"
                )
            texts[str(key_node.value)] = value_node.value
        return texts

    def _scalar(
        self, node: yaml.Node, wanted: type, marks: tuple[object, ...], context: str, step: str
    ) -> object:
        if not isinstance(node, yaml.ScalarNode):
            raise self._refuse(node, f"{step} is not a single value", "write it on one line")
        text: str = node.value
        if wanted is str:
            value: object = text
            if not text.strip() or node.tag == _NULL:
                raise self._refuse(node, f"{step} is empty", "write the text or leave the key out")
            if text != text.strip():
                raise self._refuse(node, f"{step} has space at an end", "remove it")
        else:
            try:
                value = msgspec.convert(text, wanted, strict=False)
            except msgspec.ValidationError:
                raise self._refuse(node, f"{step} is {text!r}", _expected(text, wanted)) from None
            if isinstance(value, float) and not math.isfinite(value):
                raise self._refuse(node, f"{step} is {text!r}", "it must be a finite number")
        for mark in marks:
            self._obey(node, value, mark, step)
            if isinstance(mark, Message):
                self._reading.messages.append(
                    ContentMessage(context, text, self._path, node.start_mark.line + 1)
                )
        return value

    def _obey(self, node: yaml.Node, value: object, mark: object, step: str) -> None:
        match mark:
            case Pattern(expression, meaning):
                if not expression.fullmatch(str(value)):
                    raise self._refuse(node, f"{step} is {value!r}", f"it must be {meaning}")
            case RealDay():
                try:
                    if str(value).count("-") == 2:
                        date.fromisoformat(str(value))
                except ValueError:
                    raise self._refuse(
                        node, f"{step} is {value!r}", "it must be a day of the calendar"
                    ) from None
            case Between(low, high):
                number = cast("float", value)
                if not low <= number <= high:
                    raise self._refuse(
                        node, f"{step} is {number:g}", f"it must be from {low:g} to {high:g}"
                    )
            case Message(longest) if longest is not None:
                length = len(str(value))
                if length > longest:
                    raise self._refuse(
                        node, f"{step} has {length} characters", f"at most {longest} fit the page"
                    )
            case _:
                pass


def _join(path: str, step: str) -> str:
    return f"{path}.{step}" if path else step


def _own_id(node: yaml.Node) -> str | None:
    """Return the ``id`` of a list entry: contexts by id survive a change of order."""
    if isinstance(node, yaml.MappingNode):
        for key, value in entries(node):
            if key.value == "id" and isinstance(value, yaml.ScalarNode):
                return str(value.value)
    return None


def _expected(text: str, wanted: type) -> str:
    if wanted in _KINDS:
        return f"it must be {_KINDS[wanted]}"
    members = getattr(wanted, "__members__", None)
    if members:
        return nearest(text, [str(member.value) for member in members.values()])
    return "it must be a date such as 2026-04-30"


@functools.cache
def _hints(wanted: type) -> dict[str, Any]:
    return typing.get_type_hints(wanted, include_extras=True)


def decode_file(path: Path, wanted: type[T], context: str) -> T:
    """Read one YAML file into a value of ``wanted``.

    Raises ContentError with every fault of the file.
    """
    reading = Reading()
    node = compose(path, reading)
    value = None if node is None else Decoder(path, reading).decode(node, wanted, context)
    if value is None or reading.faults:
        raise ContentError(str(path), reading.faults)
    return value
