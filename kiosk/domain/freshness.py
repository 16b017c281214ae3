# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Facts age. Hours and prices are good for a year, phone numbers for two, the rest for five."""

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import IntEnum

from kiosk.domain.event import Event
from kiosk.domain.place import Place
from kiosk.domain.service import Service


class ShelfLife(IntEnum):
    """Days for which a checked fact is shown without a warning."""

    HOURS_AND_PRICES = 366
    PHONES = 731
    REST = 1827


def last_day(checked: str) -> date:
    """Return the last day of a ``PartialDate``: the fact may have been checked on that day."""
    year, month, day = (*(int(part) for part in checked.split("-")), 0, 0)[:3]
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def expires(checked: str, life: ShelfLife) -> date:
    """Return the last day on which a fact counts as fresh."""
    return last_day(checked) + timedelta(days=life)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """A fact of the pack that ages; ``field`` is its place, such as ``places/ritan-park.hours``."""

    field: str
    checked: str
    life: ShelfLife
    sources: int
    confirmed: bool = True

    @property
    def expires(self) -> date:
        """The last day on which it counts as fresh."""
        return expires(self.checked, self.life)


def facts_of_place(place: Place) -> Iterator[Fact]:
    """Yield what ages on the page of a place."""
    field, sources = f"places/{place.id}", len(place.sources)
    yield Fact(field=field, checked=place.checked, life=ShelfLife.REST, sources=sources)
    for name, fact in (("hours", place.hours), ("price", place.price)):
        if fact is not None:
            yield Fact(
                field=f"{field}.{name}",
                checked=fact.checked,
                life=ShelfLife.HOURS_AND_PRICES,
                sources=sources,
                confirmed=fact.confirmed,
            )
    if place.phone is not None:
        yield Fact(
            field=f"{field}.phone",
            checked=place.phone.checked,
            life=ShelfLife.PHONES,
            sources=sources,
        )


def fact_of_event(event: Event) -> Fact:
    """Return what ages of an event."""
    return Fact(
        field=f"events.{event.id}",
        checked=event.checked,
        life=ShelfLife.HOURS_AND_PRICES,
        sources=len(event.sources),
        confirmed=event.confirmed,
    )


def facts_of_service(service: Service) -> Iterator[Fact]:
    """Yield what ages on a page of help: each of its sections."""
    for section in service.sections:
        yield Fact(
            field=f"services/{service.id}.{section.id}",
            checked=section.checked,
            life=ShelfLife.HOURS_AND_PRICES,
            sources=len(section.sources),
            confirmed=section.confirmed,
        )
