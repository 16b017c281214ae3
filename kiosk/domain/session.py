# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One visitor's use, from first touch to reset, and what they chose for themselves."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Annotated

from kiosk.domain.field import Between


class Phase(IntEnum):
    """Where a session stands."""

    ATTRACT = 0
    ACTIVE = 1
    WARNING = 2


class TextSize(StrEnum):
    """How large text is set."""

    SMALL = "small"
    MIDDLE = "middle"
    BIG = "big"

    @property
    def scale(self) -> float:
        """The factor on every type size, before the caps of a role."""
        return {TextSize.SMALL: 1.0, TextSize.MIDDLE: 1.25, TextSize.BIG: 1.6}[self]


class ThemeName(StrEnum):
    """The three editions of the colours."""

    LIGHT = "light"
    EVENING = "evening"
    CONTRAST = "contrast"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccessChoices:
    """What a visitor set in the access panel; forgotten at reset."""

    text_size: TextSize = TextSize.SMALL
    theme: ThemeName = ThemeName.LIGHT
    low_reach: bool = False
    reduced_motion: bool = False
    time_factor: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class IdleLimits:
    """Seconds of silence: until the warning, of the countdown, and on pages read longer."""

    warning_seconds: Annotated[float, Between(1, 3600)] = 60
    countdown_seconds: Annotated[float, Between(3, 300)] = 30
    reading_seconds: Annotated[float, Between(1, 3600)] = 90
    emergency_seconds: Annotated[float, Between(1, 7200)] = 300


def seconds_until_warning(limits: IdleLimits, kind: str, factor: int) -> float:
    """Return how long a page of ``kind`` waits for a touch before it asks."""
    match kind:
        case "emergency":
            base = limits.emergency_seconds
        case "article" | "driver-card":
            base = max(limits.reading_seconds, limits.warning_seconds)
        case _:
            base = limits.warning_seconds
    return base * factor
