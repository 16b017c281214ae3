# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of a content pack as a reference for editors, written from the types."""

import dataclasses
import types
from collections.abc import Iterator
from enum import Enum
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

from kiosk.content.loader import FILES, FOLDERS, OPTIONAL_FILES
from kiosk.domain.field import Between, Message, NotEmpty, Pattern

_WORDS = {"str": "text", "int": "whole number", "float": "number", "bool": "true or false"}


def reference() -> str:
    """Return the reference as Markdown: a table for each file, then one for each part of them."""
    lines: list[str] = []
    described: list[type] = []
    for name, (wanted, _) in {**FILES, **OPTIONAL_FILES}.items():
        lines += _table(f"`{name}`", wanted, described)
    for folder, wanted in FOLDERS.items():
        lines += _table(f"`{folder}/<id>.yaml`", wanted, described)
    # Parts name parts: go on until nothing new is named.
    done = 0
    while done < len(described):
        part = described[done]
        done += 1
        lines += _table(f"part {part.__name__}", part, described)
    return "\n".join(lines)


def _table(title: str, wanted: type, described: list[type]) -> list[str]:
    hints = get_type_hints(wanted, include_extras=True)
    says = (wanted.__doc__ or "").split("\n", maxsplit=1)[0]
    lines = [f"**{title}** {says}", "", "| field | holds | |", "|---|---|---|"]
    for field in dataclasses.fields(wanted):
        what, rules = _describe(hints[field.name], described)
        is_needed = (
            field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        )
        needed = "" if is_needed else "may be left out"
        lines.append(f"| `{field.name}` | {'; '.join([what, *rules])} | {needed} |")
    return [*lines, ""]


def _describe(hint: Any, described: list[type]) -> tuple[str, list[str]]:  # noqa: ANN401 - any type hint
    rules: list[str] = []
    if get_origin(hint) is Annotated:
        inner, *marks = get_args(hint)
        rules += [rule for mark in marks for rule in _rules(mark)]
        what, more = _describe(inner, described)
        return what, [*more, *rules]
    if get_origin(hint) in (Union, types.UnionType):
        [inner] = [part for part in get_args(hint) if part is not type(None)]
        return _describe(inner, described)
    if get_origin(hint) is tuple:
        what, more = _describe(get_args(hint)[0], described)
        return f"list of {what}", more
    if get_origin(hint) is dict:
        return "map", []
    return _name(hint, described), rules


def _name(hint: Any, described: list[type]) -> str:  # noqa: ANN401 - any type hint
    hint = getattr(hint, "__supertype__", hint)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        if hint not in described:
            described.append(hint)
        return hint.__name__
    if isinstance(hint, type) and issubclass(hint, Enum):
        return ", ".join(f"`{member.value}`" for member in hint)
    return _WORDS.get(getattr(hint, "__name__", ""), getattr(hint, "__name__", str(hint)))


def _rules(mark: object) -> Iterator[str]:
    match mark:
        case Message(longest=longest):
            yield "translated" if longest is None else f"translated, at most {longest} characters"
        case Pattern(meaning=meaning):
            yield meaning
        case Between(low=low, high=high):
            yield f"from {low:g} to {high:g}"
        case NotEmpty():
            yield "at least one"
        case _:
            pass
