# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The compiled pack: one SQLite file, read a record at a time.

Starting with a valid cache opens the file and reads what the first page shows; its cost does not
grow with the number of places. Records are JSON written and read by msgspec.
"""

import logging
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import msgspec

from kiosk.domain.error import KioskError
from kiosk.domain.field import PlaceId, TopicId
from kiosk.domain.pack_header import VIDEO_FOLDER, PackHeader
from kiosk.domain.place import MetroLine, MetroStation, Place, Topic

if TYPE_CHECKING:
    # Types of records that the first page does not show: imported where they are read.
    from kiosk.domain.event import Event
    from kiosk.domain.exchange import Exchange, Partner, Video
    from kiosk.domain.holiday import HolidayCalendar
    from kiosk.domain.pack import Pack
    from kiosk.domain.phrasebook import Phrasebook
    from kiosk.domain.service import Service
    from kiosk.domain.story import Article, Emergency, Figure, Theme

logger = logging.getLogger(__name__)

T = TypeVar("T")

# Raised whenever the shape of the file or of a record changes.
STORE_FORMAT = 8

_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE place (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rule TEXT, record BLOB NOT NULL
);
CREATE TABLE place_topic (
    topic TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (topic, seq)
) WITHOUT ROWID;
CREATE TABLE station (id TEXT PRIMARY KEY, record BLOB NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
    seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, record BLOB NOT NULL
);
"""


class StoreError(KioskError):
    """A compiled pack that cannot be read."""


class UnknownRecordError(KioskError):
    """A place, article or topic nobody knows."""


def write_store(pack: "Pack", key: str, target: Path | None) -> "ContentStore":
    """Compile ``pack`` into the file ``target``, or into memory when it is None.

    ``key`` names the sources. The file appears whole or not at all. Raises OSError or
    sqlite3.Error when it cannot be written.
    """
    if target is None:
        connection = sqlite3.connect(":memory:", check_same_thread=False)
        _fill(connection, pack, key)
        return ContentStore(connection)
    target.parent.mkdir(parents=True, exist_ok=True)
    partial = target.with_suffix(".partial")
    partial.unlink(missing_ok=True)
    with closing(sqlite3.connect(partial)) as connection:
        _fill(connection, pack, key)
    partial.replace(target)
    return open_store(target, key)


def open_store(path: Path, key: str | None = None) -> "ContentStore":
    """Open a compiled pack for reading.

    Raises StoreError when it is damaged, of another format, or compiled from other sources than
    ``key`` names.
    """
    try:
        connection = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)
        store = ContentStore(connection)
        found = store.key
    except (sqlite3.Error, msgspec.DecodeError, UnknownRecordError) as error:
        raise StoreError(f"{path}: the compiled content cannot be read ({error})") from error
    if key is not None and found != key:
        store.close()
        raise StoreError(f"{path}: the compiled content is of other sources")
    return store


def _fill(connection: sqlite3.Connection, pack: "Pack", key: str) -> None:
    # Imported here: evaluating hours is needed to compile, not to open.
    from kiosk.content.hours import expand  # noqa: PLC0415

    connection.executescript(_SCHEMA)
    encode = msgspec.json.Encoder().encode
    parents = {topic.id: topic.parent for topic in pack.topics}
    meta: dict[str, object] = {
        "key": f"{STORE_FORMAT}:{key}",
        "header": pack.header,
        "topics": pack.topics,
        "figures": pack.figures,
        "themes": pack.themes,
        "emergency": pack.emergency,
        "lines": pack.lines,
        "calendar": pack.calendar,
        "events": pack.events,
        "services": pack.services,
        "partners": pack.partners,
        "exchange": pack.exchange,
        "videos": pack.videos,
        "folder": str(pack.folder.resolve()),
        "phrasebook": pack.phrasebook,
        # What the home page asks before it offers a tile.
        "has": {
            "events": bool(pack.events),
            "phrasebook": bool(pack.phrasebook.phrases),
            "services": bool(pack.services),
        },
    }
    connection.executemany(
        "INSERT INTO meta VALUES (?, ?)", ((name, encode(value)) for name, value in meta.items())
    )
    for seq, place in enumerate(pack.places):
        rule = None if place.hours is None else expand(place.hours, pack.calendar)
        connection.execute(
            "INSERT INTO place VALUES (?, ?, ?, ?)", (seq, place.id, rule, encode(place))
        )
        connection.executemany(
            "INSERT INTO place_topic VALUES (?, ?)",
            ((topic, seq) for topic in _with_parents(place.topics, parents)),
        )
    connection.executemany(
        "INSERT INTO station VALUES (?, ?)", ((s.id, encode(s)) for s in pack.stations)
    )
    connection.executemany(
        "INSERT INTO article VALUES (?, ?, ?)",
        ((seq, a.id, encode(a)) for seq, a in enumerate(pack.articles)),
    )
    connection.commit()


def _with_parents(topics: Iterable[TopicId], parents: dict[TopicId, TopicId | None]) -> set[str]:
    found: set[str] = set()
    for start in topics:
        topic: TopicId | None = start
        while topic is not None and topic not in found:
            found.add(topic)
            topic = parents.get(topic)
    return found


class ContentStore:
    """A compiled pack, open for reading."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        # One cache an instance, bounded: a kiosk shows the same places all day.
        self.place = lru_cache(maxsize=256)(self._read_place)
        self.station = lru_cache(maxsize=256)(self._read_station)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    @cached_property
    def key(self) -> str:
        """The key of the sources this was compiled from."""
        written = self._meta("key", str)
        form, _, key = written.partition(":")
        if form != str(STORE_FORMAT):
            raise UnknownRecordError(f"store format {form}, expected {STORE_FORMAT}")
        return key

    @cached_property
    def header(self) -> PackHeader:
        """What ``pack.yaml`` says."""
        return self._meta("header", PackHeader)

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """All topics, in the order of the screen."""
        return self._meta("topics", tuple[Topic, ...])

    @cached_property
    def figures(self) -> "tuple[Figure, ...]":
        """The figures of International Chaoyang."""
        from kiosk.domain.story import Figure  # noqa: PLC0415 - see the imports above

        return self._meta("figures", tuple[Figure, ...])

    @cached_property
    def themes(self) -> "tuple[Theme, ...]":
        """The themes of exchange destinations."""
        from kiosk.domain.story import Theme  # noqa: PLC0415 - see the imports above

        return self._meta("themes", tuple[Theme, ...])

    @cached_property
    def emergency(self) -> "Emergency":
        """Numbers, phrases and advice for an emergency."""
        from kiosk.domain.story import Emergency  # noqa: PLC0415 - see the imports above

        return self._meta("emergency", Emergency)

    @cached_property
    def lines(self) -> dict[str, MetroLine]:
        """The metro lines by id."""
        return {line.id: line for line in self._meta("lines", tuple[MetroLine, ...])}

    @cached_property
    def calendar(self) -> "HolidayCalendar":
        """Public holidays and make-up workdays."""
        from kiosk.domain.holiday import HolidayCalendar  # noqa: PLC0415 - see the imports above

        return self._meta("calendar", HolidayCalendar)

    @cached_property
    def events(self) -> "tuple[Event, ...]":
        """What happens in the district."""
        from kiosk.domain.event import Event  # noqa: PLC0415 - see the imports above

        return self._meta("events", tuple[Event, ...])

    @cached_property
    def partners(self) -> "tuple[Partner, ...]":
        """The partners abroad that the pack names."""
        from kiosk.domain.exchange import Partner  # noqa: PLC0415 - see the imports above

        return self._meta("partners", tuple[Partner, ...])

    @cached_property
    def exchange(self) -> "Exchange":
        """The organizations, honours and programmes of International Chaoyang."""
        from kiosk.domain.exchange import Exchange  # noqa: PLC0415 - see the imports above

        return self._meta("exchange", Exchange)

    @cached_property
    def videos(self) -> "tuple[Video, ...]":
        """The films of the pack."""
        from kiosk.domain.exchange import Video  # noqa: PLC0415 - see the imports above

        return self._meta("videos", tuple[Video, ...])

    def video_path(self, video: "Video") -> Path:
        """Return where the file of a film lies."""
        return Path(self._meta("folder", str)) / VIDEO_FOLDER / video.file

    @cached_property
    def phrasebook(self) -> "Phrasebook":
        """Sentences to show or say."""
        from kiosk.domain.phrasebook import Phrasebook  # noqa: PLC0415 - see the imports above

        return self._meta("phrasebook", Phrasebook)

    @cached_property
    def services(self) -> "tuple[Service, ...]":
        """The pages of practical help, in the order of the screen."""
        from kiosk.domain.service import Service  # noqa: PLC0415 - see the imports above

        return self._meta("services", tuple[Service, ...])

    @property
    def has_services(self) -> bool:
        """Tell whether the pack has practical help, without reading it."""
        return self._has["services"]

    @cached_property
    def _has(self) -> dict[str, bool]:
        return self._meta("has", dict[str, bool])

    @property
    def has_events(self) -> bool:
        """Tell whether the pack has events, without reading them."""
        return self._has["events"]

    @property
    def has_phrases(self) -> bool:
        """Tell whether the pack has a phrasebook, without reading it."""
        return self._has["phrasebook"]

    @cached_property
    def place_count(self) -> int:
        """How many places the pack has."""
        return int(self._connection.execute("SELECT count(*) FROM place").fetchone()[0])

    def topic(self, topic_id: TopicId) -> Topic:
        """Return a topic, or raise UnknownRecordError."""
        for topic in self.topics:
            if topic.id == topic_id:
                return topic
        raise UnknownRecordError(f"no topic {topic_id}")

    def children(self, topic_id: TopicId) -> tuple[Topic, ...]:
        """Return the topics nested in a topic."""
        return tuple(topic for topic in self.topics if topic.parent == topic_id)

    def places_in(self, topic_id: TopicId) -> tuple[PlaceId, ...]:
        """Return the ids of the places under a topic or its children, in the pack's order."""
        rows = self._connection.execute(
            "SELECT p.id FROM place_topic t JOIN place p ON p.seq = t.seq"
            " WHERE t.topic = ? ORDER BY t.seq",
            (topic_id,),
        )
        return tuple(PlaceId(row[0]) for row in rows)

    def place_count_in(self, topic_id: TopicId) -> int:
        """Return how many places stand under a topic or its children."""
        row = self._connection.execute(
            "SELECT count(*) FROM place_topic WHERE topic = ?", (topic_id,)
        ).fetchone()
        return int(row[0])

    def rule_of(self, place_id: PlaceId) -> str | None:
        """Return the expanded opening-hours rule of a place."""
        row = self._connection.execute(
            "SELECT rule FROM place WHERE id = ?", (place_id,)
        ).fetchone()
        return None if row is None else row[0]

    @cached_property
    def articles(self) -> "tuple[Article, ...]":
        """All articles, newest first."""
        from kiosk.domain.story import Article  # noqa: PLC0415 - see the imports above

        decode = msgspec.json.Decoder(Article).decode
        rows = self._connection.execute("SELECT record FROM article ORDER BY seq")
        return tuple(
            sorted((decode(row[0]) for row in rows), key=lambda found: found.date, reverse=True)
        )

    def article(self, article_id: str) -> "Article":
        """Return an article, or raise UnknownRecordError."""
        from kiosk.domain.story import Article  # noqa: PLC0415 - see the imports above

        return self._record("article", article_id, Article)

    def _read_place(self, place_id: PlaceId) -> Place:
        """Return a place, or raise UnknownRecordError."""
        return self._record("place", place_id, Place)

    def _read_station(self, station_id: str) -> MetroStation:
        """Return a station, or raise UnknownRecordError."""
        return self._record("station", station_id, MetroStation)

    def _record(self, table: str, record_id: str, wanted: type[T]) -> T:
        row = self._connection.execute(
            f"SELECT record FROM {table} WHERE id = ?",  # noqa: S608 - three fixed table names
            (record_id,),
        ).fetchone()
        if row is None:
            raise UnknownRecordError(f"no {table} {record_id}")
        return msgspec.json.decode(row[0], type=wanted)

    def _meta(self, name: str, wanted: type[T]) -> T:
        row = self._connection.execute("SELECT record FROM meta WHERE name = ?", (name,)).fetchone()
        if row is None:
            raise UnknownRecordError(f"the compiled content has no {name}")
        return msgspec.json.decode(row[0], type=wanted)
