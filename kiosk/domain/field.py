# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a field of content may hold, said beside its type.

The markers are plain values for ``typing.Annotated``: the domain states the rule, the content
decoder enforces it and the message extractor finds the texts a visitor reads.
"""

import re
from dataclasses import dataclass
from typing import Annotated, NewType


@dataclass(frozen=True, slots=True)
class Message:
    """The field is a text a visitor reads, so a message of the ``content`` domain.

    ``longest`` is the number of characters the pages have room for.
    """

    longest: int | None = None


@dataclass(frozen=True, slots=True)
class Pattern:
    """The field is text of one form; ``meaning`` says it in words for the editor."""

    expression: re.Pattern[str]
    meaning: str


@dataclass(frozen=True, slots=True)
class Between:
    """The field is a number from ``low`` to ``high``, both included."""

    low: float
    high: float


@dataclass(frozen=True, slots=True)
class NotEmpty:
    """The list has at least one entry."""


@dataclass(frozen=True, slots=True)
class RealDay:
    """The field is a date; where it names a day, the calendar has that day."""


Slug = Annotated[
    str,
    Pattern(re.compile(r"[a-z0-9]+(-[a-z0-9]+)*"), "lower-case words joined by hyphens"),
]
ClockTime = Annotated[
    str, Pattern(re.compile(r"([01]\d|2[0-3]):[0-5]\d"), "a clock time such as 09:30")
]
Han = Annotated[str, Pattern(re.compile(r".*[\u3400-\u9fff].*"), "Chinese characters")]
Pinyin = Annotated[
    str, Pattern(re.compile(r"[^\u3400-\u9fff]+"), "pinyin, without Chinese characters")
]
Colour = Annotated[str, Pattern(re.compile(r"#[0-9A-Fa-f]{6}"), "a colour such as #C23A30")]
PhoneNumber = Annotated[
    str, Pattern(re.compile(r"\+?[0-9][0-9 -]{1,19}"), "a phone number of digits and hyphens")
]
PartialDate = Annotated[
    str,
    Pattern(
        re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"),
        "a year, month or day such as 2026, 2026-04 or 2026-04-30",
    ),
    RealDay(),
]
UNDATED = "undated"
SourceDate = Annotated[
    str,
    Pattern(
        re.compile(rf"{UNDATED}|\d{{4}}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?"),
        "the date of the source such as 2026, 2026-04 or 2026-04-30, or undated",
    ),
    RealDay(),
]
LocaleTag = Annotated[
    str,
    Pattern(re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?"), "a language tag such as de"),
]

PlaceId = NewType("PlaceId", str)
TopicId = NewType("TopicId", str)
AreaId = NewType("AreaId", str)
