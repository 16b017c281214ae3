# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a content pack says about itself."""

from dataclasses import dataclass
from typing import Annotated

from kiosk.domain.field import Message, NotEmpty, PartialDate, Slug
from kiosk.domain.place import Area, Location

PACK_FORMAT = 1
# The folder of a pack that holds its films.
VIDEO_FOLDER = "videos"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackLicence:
    """What a part of the pack is under; names of licences are not translated."""

    part: Annotated[str, Message(longest=90)]
    licence: str
    holder: str
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """The box a pack's places lie in, in degrees WGS-84."""

    south: float
    west: float
    north: float
    east: float

    def hold(self, location: Location) -> bool:
        """Tell whether a location lies inside."""
        return self.south <= location.lat <= self.north and self.west <= location.lon <= self.east


@dataclass(frozen=True, slots=True, kw_only=True)
class PackHeader:
    """What ``pack.yaml`` says."""

    format: int
    id: Slug
    title: Annotated[str, Message(longest=40)]
    title_zh: str
    motto_zh: str
    slogan: Annotated[str, Message(longest=48)]
    version: str
    date: PartialDate
    source_locale: str
    hero_scenes: Annotated[tuple[Slug, ...], NotEmpty()]
    areas: Annotated[tuple[Area, ...], NotEmpty()]
    licences: tuple[PackLicence, ...] = ()
    bounds: Bounds | None = None
