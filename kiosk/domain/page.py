# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages and their addresses."""

from dataclasses import dataclass
from enum import IntEnum

from kiosk.domain.error import KioskError


class PageKind(IntEnum):
    """What a page shows. The order is fixed: QML reads the numbers."""

    ATTRACT = 0
    LANGUAGE = 1
    HOME = 2
    TOPIC = 3
    PLACE = 4
    DRIVER_CARD = 5
    EMERGENCY = 6
    ARTICLE = 7
    INTERNATIONAL = 8
    ABOUT = 9
    EVENTS = 10
    PHRASEBOOK = 11
    PHRASES = 12
    DIET = 13
    SERVICES = 14
    SERVICE = 15
    THEME = 16
    VIDEO = 17

    @property
    def slug(self) -> str:
        """The word in page ids."""
        return self.name.lower().replace("_", "-")


_WITH_SUBJECT = frozenset(
    {
        PageKind.TOPIC,
        PageKind.PLACE,
        PageKind.DRIVER_CARD,
        PageKind.ARTICLE,
        PageKind.PHRASES,
        PageKind.SERVICE,
        PageKind.THEME,
        PageKind.VIDEO,
    }
)
_BY_SLUG = {kind.slug: kind for kind in PageKind}

# The subject of the driver card that leads back to the hotel.
HOTEL = "hotel"


class UnknownPageError(KioskError):
    """A page id that names nothing."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its kind, and what it is about where the kind needs that."""

    kind: PageKind
    subject: str = ""

    @property
    def id(self) -> str:
        """The stable id, such as ``home`` or ``place/ritan-park``."""
        return f"{self.kind.slug}/{self.subject}" if self.subject else self.kind.slug


def parse_page(page_id: str) -> Page:
    """Return the page of an id such as ``place/ritan-park``; raise UnknownPageError."""
    slug, _, subject = page_id.partition("/")
    kind = _BY_SLUG.get(slug)
    if kind is None or (kind in _WITH_SUBJECT) != bool(subject):
        known = ", ".join(
            f"{kind.slug}/…" if kind in _WITH_SUBJECT else kind.slug for kind in PageKind
        )
        raise UnknownPageError(f"no page {page_id!r}; pages are: {known}")
    return Page(kind, subject)


HOME = Page(PageKind.HOME)
LANGUAGE = Page(PageKind.LANGUAGE)
ATTRACT = Page(PageKind.ATTRACT)
EMERGENCY = Page(PageKind.EMERGENCY)
