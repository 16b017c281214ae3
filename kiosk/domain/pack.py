# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A content pack as a whole."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.domain.event import Event
from kiosk.domain.exchange import Exchange, Partner, Video
from kiosk.domain.holiday import HolidayCalendar
from kiosk.domain.pack_header import PackHeader
from kiosk.domain.phrasebook import Phrasebook
from kiosk.domain.place import MetroLine, MetroStation, Place, Topic
from kiosk.domain.service import Service
from kiosk.domain.story import Article, Emergency, Figure, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """A folder of YAML and media, loaded whole or rejected. ``folder`` is where its media are."""

    folder: Path = Path()
    header: PackHeader
    topics: tuple[Topic, ...]
    places: tuple[Place, ...]
    articles: tuple[Article, ...]
    figures: tuple[Figure, ...]
    themes: tuple[Theme, ...]
    emergency: Emergency
    lines: tuple[MetroLine, ...]
    stations: tuple[MetroStation, ...]
    calendar: HolidayCalendar
    events: tuple[Event, ...] = ()
    services: tuple[Service, ...] = ()
    partners: tuple[Partner, ...] = ()
    exchange: Exchange = field(default_factory=Exchange)
    videos: tuple[Video, ...] = ()
    phrasebook: Phrasebook = field(default_factory=Phrasebook)
