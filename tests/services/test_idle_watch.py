# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.domain.page import PageKind
from kiosk.domain.session import IdleLimits, Phase
from kiosk.services.idle_watch import IdleWatch
from tests.fakes.clock import FakeMonotonic

LIMITS = IdleLimits(
    warning_seconds=60, countdown_seconds=30, reading_seconds=90, emergency_seconds=300
)
HOME = PageKind.HOME.slug


class Log:
    """What a watch told, in order."""

    def __init__(self, watch: IdleWatch) -> None:
        self.told: list[object] = []
        watch.phaseChanged.connect(lambda: self.told.append(watch.phase))
        watch.ticked.connect(lambda: self.told.append("tick"))
        watch.expired.connect(lambda: self.told.append("expired"))


@pytest.fixture
def monotonic():
    return FakeMonotonic()


@pytest.fixture
def watch(monotonic, qapp):
    watch = IdleWatch(limits=LIMITS, monotonic=monotonic)
    yield watch
    watch.end()


@pytest.fixture
def log(watch):
    return Log(watch)


@pytest.fixture
def session(watch, log):
    """A watch of a visitor who has just touched the screen."""
    watch.begin()
    watch.set_page(HOME, 1)
    log.told.clear()
    return watch


def pass_time(watch, monotonic, seconds: float) -> None:
    monotonic.advance(seconds)
    watch.check()


def test_nothing_happens_while_nobody_is_there(watch, log, monotonic):
    pass_time(watch, monotonic, 100_000)

    assert watch.phase is Phase.ATTRACT
    assert log.told == []


def test_a_touch_begins_a_session(watch, log):
    watch.begin()

    assert watch.phase is Phase.ACTIVE
    assert log.told == [Phase.ACTIVE]


def test_warning_precedes_reset(session, log, monotonic):
    pass_time(session, monotonic, 59)
    assert log.told == []
    pass_time(session, monotonic, 1)
    assert log.told == [Phase.WARNING]
    pass_time(session, monotonic, 29)
    assert log.told == [Phase.WARNING, "tick"]
    pass_time(session, monotonic, 1)
    assert log.told == [Phase.WARNING, "tick", "expired"]


def test_a_long_sleep_still_warns_before_it_resets(session, log, monotonic):
    pass_time(session, monotonic, 100_000)

    assert log.told == [Phase.WARNING]
    assert session.seconds_left == 30


def test_activity_starts_the_silence_again(session, log, monotonic):
    for _ in range(5):
        pass_time(session, monotonic, 59)
        session.note_activity()

    assert session.phase is Phase.ACTIVE
    assert log.told == []


def test_activity_in_the_warning_ends_it(session, log, monotonic):
    pass_time(session, monotonic, 60)
    monotonic.advance(20)
    session.note_activity()

    assert session.phase is Phase.ACTIVE
    assert log.told == [Phase.WARNING, Phase.ACTIVE]
    pass_time(session, monotonic, 59)
    assert session.phase is Phase.ACTIVE
    pass_time(session, monotonic, 1)
    assert session.phase is Phase.WARNING
    assert session.seconds_left == 30


def test_the_countdown_counts_down(session, monotonic):
    pass_time(session, monotonic, 60)

    counted = []
    for _ in range(4):
        counted.append(session.seconds_left)
        monotonic.advance(10)

    assert counted == [30, 20, 10, 0]
    assert session.seconds_left == 0


@pytest.mark.parametrize(
    ("kind", "factor", "silence", "countdown"),
    [
        (PageKind.HOME, 1, 60, 30),
        (PageKind.HOME, 2, 120, 60),
        (PageKind.HOME, 4, 240, 120),
        (PageKind.ARTICLE, 1, 90, 30),
        (PageKind.DRIVER_CARD, 2, 180, 60),
        (PageKind.EMERGENCY, 1, 300, 30),
        (PageKind.EMERGENCY, 2, 600, 60),
    ],
)
def test_a_page_is_as_patient_as_it_needs(session, monotonic, kind, factor, silence, countdown):
    session.set_page(kind.slug, factor)

    pass_time(session, monotonic, silence - 1)
    assert session.phase is Phase.ACTIVE
    pass_time(session, monotonic, 1)
    assert session.phase is Phase.WARNING
    assert session.countdown_seconds == countdown
    assert session.seconds_left == countdown


def test_the_end_of_a_session_is_the_end_of_counting(session, log, monotonic):
    pass_time(session, monotonic, 60)
    session.end()
    pass_time(session, monotonic, 1000)

    assert session.phase is Phase.ATTRACT
    assert log.told == [Phase.WARNING, Phase.ATTRACT]


def test_a_warning_can_be_asked_for(session, log):
    session.warn()

    assert session.seconds_left == 30
    assert log.told == [Phase.WARNING]


def test_activity_while_nobody_is_there_begins_nothing(watch, log):
    watch.note_activity()

    assert watch.phase is Phase.ATTRACT
    assert log.told == []


def test_the_watch_wakes_by_itself(qtbot):
    watch = IdleWatch(limits=IdleLimits(warning_seconds=0.05, countdown_seconds=0.05))
    log = Log(watch)

    with qtbot.waitSignal(watch.expired, timeout=10_000):
        watch.begin()

    watch.end()
    assert log.told == [Phase.ACTIVE, Phase.WARNING, "expired", Phase.ATTRACT]


def test_a_watch_on_nobody_does_not_wake(qtbot, monotonic):
    watch = IdleWatch(limits=LIMITS, monotonic=monotonic)
    watch.begin()
    watch.end()

    assert not watch._timer.isActive()
