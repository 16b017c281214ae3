# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions of guests, answered from the screen alone within three touches from home."""

from collections.abc import Iterator

import pytest

from tests.integration.assistant import Assistant
from tests.integration.desktop import Desktop, Program

# A Tuesday; next Monday is 30 November.
ARGUMENTS = (
    "--windowed", "--site", "resources/config/site.example.yaml",
    "--now", "2026-11-24T09:41", "--page", "home",
)  # fmt: skip


@pytest.fixture(scope="module")
def program(desktop: Desktop) -> Iterator[Program]:
    started = desktop.start(*ARGUMENTS)
    yield started
    started.close()


@pytest.fixture
def guest(program: Program) -> Assistant:
    """A guest at home, with nothing chosen."""
    guest = program.assistant
    guest.press("nav.home")
    guest.wait_for_page("home")
    return guest


def touch(guest: Assistant, *controls: str) -> None:
    """Press controls one after the other, turning screens where they lie below the edge."""
    for control in controls:
        guest.press(guest.reach(control).id)


def words(guest: Assistant) -> str:
    """Return everything on the page, also what is scrolled away, as one text."""
    return " · ".join(node.name for node in guest.placed())


def listed(guest: Assistant) -> list[str]:
    """Return the names of the places that show, in their order."""
    return [node.name for node in guest.dump() if node.id.startswith("place.")]


def test_which_hospital_with_an_emergency_room_speaks_english_near_sanlitun(guest):
    guest.press("nav.emergency")
    hospitals = [node for node in guest.placed() if node.id.startswith("place.")]
    assert "day and night, in English" in hospitals[0].name
    touch(guest, hospitals[0].id)
    assert "English" in words(guest)
    guest.find("action.driver-card")


def test_how_does_an_american_pay_with_a_phone(guest):
    touch(guest, "nav.services", "service.payment")
    guest.wait_for_page("service/payment")
    text = words(guest)
    assert "Link a bank card from home." in text
    assert "An American needs" in text


def test_is_the_film_museum_open_next_monday(guest):
    touch(guest, "topic.museums", "place.china-national-film-museum", "action.week")
    text = words(guest)
    monday = text.index("Monday 30 November")
    assert "Closed" in text[monday : monday + 60]


def test_what_may_i_see_free_of_charge_nearby(guest):
    touch(guest, "topic.see-and-do")
    guest.press("filter.free")
    guest.press("filter.nearest")
    nearest = listed(guest)
    assert nearest
    assert any("min on foot" in name or " m away" in name or "1." in name for name in nearest)
    guest.press("filter.show-all")


def test_where_is_the_embassy_of_kenya(guest):
    touch(guest, "nav.services", "topic.embassies")
    guest.wait_for_page("topic/embassies")
    # A long list: a letter leads there.
    touch(guest, "action.letters", "letter.K")
    assert listed(guest)[0].startswith(("Kazakhstan", "Kenya"))
    guest.press("place.embassy-kenya")
    text = words(guest)
    assert "肯尼亚驻华大使馆" in text
    assert "Agricultural Exhibition Center" in text
    guest.find("action.driver-card")


def test_what_does_a_taxi_to_the_airport_cost_and_what_do_i_show(guest):
    touch(guest, "nav.services", "service.transport")
    text = words(guest)
    assert "about CNY 60 to 110, plus tolls" in text
    touch(guest, "phrase.capital-terminal-3")
    assert any(node.name == "请去首都机场三号航站楼。" for node in guest.dump())
    guest.press("action.close-phrase")


def test_which_schools_teach_the_ib(guest):
    touch(guest, "nav.services", "topic.schools")
    guest.wait_for_page("topic/schools")
    touch(guest, "filter.more", "filter.topic.schools-ib", "filter.apply")
    names = " ".join(listed(guest))
    assert "Beijing City International School" in names
    assert "Harrow" not in names


def test_which_rule_is_for_a_guest_on_the_way_to_tokyo(guest):
    touch(guest, "nav.services", "service.entry")
    guest.wait_for_page("service/entry")
    for option in ("about.coming", "papers.none", "purpose.visit"):
        touch(guest, f"explainer.option.{option}")
    # The list opens over the question and leads back to it.
    touch(guest, "explainer.section")
    assert "Belgium, France, Ireland" in words(guest)
    touch(guest, "explainer.close-list")
    for option in ("list-30.missing", "onward.ticket", "list-55.listed"):
        touch(guest, f"explainer.option.{option}")
    text = words(guest)
    assert "The 240-hour rule, ten days on the way" in text
    assert "The rule as of 2 January 2026" in text
    assert "Officers at the border decide. Confirm with 12367" in text
    # An earlier answer is changed by its chip.
    touch(guest, "explainer.reply.purpose", "explainer.option.purpose.work")
    assert "Work, study and news reporting need a visa" in words(guest)
    touch(guest, "explainer.again")
    guest.find("explainer.option.about.coming")


def test_where_do_a_thousand_guests_sit_down(guest):
    touch(guest, "nav.services", "topic.venues")
    guest.wait_for_page("topic/venues")
    touch(guest, "filter.guests.1500")
    names = " ".join(listed(guest))
    assert "China World Summit Wing. A ballroom in a tower of the CBD. Largest hall: 1,800" in names
    assert "Agricultural" not in names
    touch(guest, "place.china-world-summit-wing")
    assert "Summit Ballroom. Seats in rows: 1,800. Seats at dinner: 1,200" in words(guest)
