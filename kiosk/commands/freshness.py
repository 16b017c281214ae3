# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What ages in a pack: past its shelf life, soon past it, unconfirmed, or of one source."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from kiosk.domain.event import Event
from kiosk.domain.exchange import ExchangeEntry, Partner
from kiosk.domain.explainer import Answer
from kiosk.domain.freshness import ShelfLife, expires
from kiosk.domain.pack import Pack
from kiosk.domain.place import OpeningHours, Place, Price
from kiosk.domain.service import Service, ServiceSection

SOON = timedelta(days=90)


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


def _good_for_a_year(
    field: str, fact: OpeningHours | Price | Event | ServiceSection | Answer, sources: int
) -> Fact:
    return Fact(
        field=field,
        checked=fact.checked,
        life=ShelfLife.HOURS_AND_PRICES,
        sources=sources,
        confirmed=fact.confirmed,
    )


def facts_of_place(place: Place) -> Iterator[Fact]:
    """Yield what ages on the page of a place."""
    field, sources = f"places/{place.id}", len(place.sources)
    yield Fact(field=field, checked=place.checked, life=ShelfLife.REST, sources=sources)
    for name, fact in (("hours", place.hours), ("price", place.price)):
        if fact is not None:
            yield _good_for_a_year(f"{field}.{name}", fact, sources)
    if place.halls is not None:
        yield Fact(
            field=f"{field}.halls",
            checked=place.halls.checked,
            life=ShelfLife.REST,
            sources=len(place.halls.sources) or sources,
            confirmed=place.halls.confirmed,
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
    return _good_for_a_year(f"events.{event.id}", event, len(event.sources))


def facts_of_service(service: Service) -> Iterator[Fact]:
    """Yield what ages on a page of help: each of its sections and answers."""
    for section in service.sections:
        field = f"services/{service.id}.{section.id}"
        yield _good_for_a_year(field, section, len(section.sources))
    if service.explainer is not None:
        for answer in service.explainer.answers:
            field = f"services/{service.id}.explainer.{answer.id}"
            yield _good_for_a_year(field, answer, len(answer.sources))


def fact_of_partner(partner: Partner) -> Fact:
    """Return what ages of a partner abroad."""
    return Fact(
        field=f"partners.{partner.id}",
        checked=partner.checked,
        life=ShelfLife.REST,
        sources=len(partner.sources),
        confirmed=partner.confirmed,
    )


def facts_of_exchange(pack: Pack) -> Iterator[Fact]:
    """Yield what ages of organizations, honours and programmes."""
    groups: dict[str, tuple[ExchangeEntry, ...]] = {
        "organizations": pack.exchange.organizations,
        "honours": pack.exchange.honours,
        "programmes": pack.exchange.programmes,
    }
    for name, group in groups.items():
        for entry in group:
            yield Fact(
                field=f"international.{name}.{entry.id}",
                checked=entry.checked,
                life=ShelfLife.REST,
                sources=len(entry.sources),
            )


def facts_of(pack: Pack) -> list[Fact]:
    """Return every fact of a pack that ages, those that expire first at the top."""
    found = [fact for place in pack.places for fact in facts_of_place(place)]
    found += [fact_of_event(event) for event in pack.events]
    found += [fact_of_partner(partner) for partner in pack.partners]
    found += facts_of_exchange(pack)
    found += [fact for service in pack.services for fact in facts_of_service(service)]
    return sorted(found, key=lambda fact: (fact.expires, fact.field))


def report(pack: Pack, today: date, *, listed: bool) -> Iterator[str]:
    """Yield the lines of the report; with ``listed`` also a line for each fact to look after."""
    facts = facts_of(pack)
    past = [fact for fact in facts if fact.expires < today]
    soon = [fact for fact in facts if today <= fact.expires <= today + SOON]
    unsure = [fact for fact in facts if not fact.confirmed]
    alone = [fact for fact in facts if fact.sources == 1]
    over = [event for event in pack.events if event.is_over(today)]
    yield (
        f"freshness on {today}: {len(facts)} facts, {len(past)} past their shelf life, "
        f"{len(soon)} more within {SOON.days} days, {len(unsure)} not confirmed, "
        f"{len(alone)} of one source, {len(over)} events over"
    )
    if not listed:
        return
    for title, group in (
        ("past its shelf life", past),
        (f"expires within {SOON.days} days", soon),
        ("not confirmed", unsure),
        ("of one source", alone),
    ):
        for fact in group:
            yield f"  {title}: {fact.field}, checked {fact.checked}, good until {fact.expires}"
    for event in over:
        yield f"  over: {_over(event)}"


def _over(event: Event) -> str:
    last = max(dates.end for dates in event.dates)
    return f"events.{event.id}, ended {last}; add its next dates or remove it"
