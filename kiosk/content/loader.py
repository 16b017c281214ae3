# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of YAML to a checked pack.

Layout: ``pack.yaml``, ``topics.yaml``, ``places/<id>.yaml``, ``articles/<id>.yaml``, ``services/<id>.yaml``,
``figures.yaml``, ``themes.yaml``, ``emergency.yaml``, ``metro.yaml``, ``calendar.yaml``, and where
a pack has them ``events.yaml``, ``international.yaml``, ``partners.yaml``,
``phrases.yaml`` and ``videos.yaml`` with the films in ``videos/``.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from kiosk.content.decode import ContentMessage, Decoder, Reading, compose
from kiosk.content.fault import ContentError, nearest
from kiosk.content.hours import problem_with
from kiosk.domain.event import Event, Events
from kiosk.domain.exchange import VIDEO_ENDINGS, Exchange, Partner, Video
from kiosk.domain.explainer import Explainer, leads_back, reachable
from kiosk.domain.holiday import HolidayCalendar
from kiosk.domain.pack import Pack
from kiosk.domain.pack_header import PACK_FORMAT, VIDEO_FOLDER, PackHeader
from kiosk.domain.phrasebook import Phrasebook
from kiosk.domain.place import Halls, MetroLine, MetroStation, Place, PlaceStatus, Topic
from kiosk.domain.service import Service, ServiceSection
from kiosk.domain.story import Article, Emergency, Figure, Theme

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class TopicsFile:
    """What ``topics.yaml`` holds."""

    topics: tuple[Topic, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresFile:
    """What ``figures.yaml`` holds."""

    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ThemesFile:
    """What ``themes.yaml`` holds."""

    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnersFile:
    """What ``partners.yaml`` holds."""

    partners: tuple[Partner, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class VideosFile:
    """What ``videos.yaml`` holds. A film in ``videos/`` without a record is called as its file is."""

    videos: tuple[Video, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MetroFile:
    """What ``metro.yaml`` holds."""

    lines: tuple[MetroLine, ...] = ()
    stations: tuple[MetroStation, ...] = ()


# What each file of a pack holds, and the prefix of its message contexts.
FILES: dict[str, tuple[type, str]] = {
    "pack.yaml": (PackHeader, "pack"),
    "topics.yaml": (TopicsFile, ""),
    "figures.yaml": (FiguresFile, ""),
    "themes.yaml": (ThemesFile, ""),
    "metro.yaml": (MetroFile, ""),
    "emergency.yaml": (Emergency, "emergency"),
    "calendar.yaml": (HolidayCalendar, "calendar"),
}
# Files a pack may do without.
OPTIONAL_FILES: dict[str, tuple[type, str]] = {
    "events.yaml": (Events, ""),
    "international.yaml": (Exchange, "international"),
    "partners.yaml": (PartnersFile, ""),
    "phrases.yaml": (Phrasebook, "phrasebook"),
    "videos.yaml": (VideosFile, ""),
}
_KNOWN_FILES = FILES | OPTIONAL_FILES
FOLDERS: dict[str, type] = {"places": Place, "articles": Article, "services": Service}


@dataclass(slots=True)
class _Sources:
    """What the loader has read so far."""

    folder: Path
    reading: Reading = field(default_factory=Reading)

    def file(self, name: str, wanted: type[T]) -> T | None:
        path = self.folder / name
        return read_as(path, wanted, context_of(path), self.reading)

    def optional(self, name: str, wanted: type[T], otherwise: T) -> T:
        if not (self.folder / name).is_file():
            return otherwise
        return self.file(name, wanted) or otherwise

    def each(self, name: str, wanted: type[T]) -> list[tuple[Path, T]]:
        found = []
        for path in sorted((self.folder / name).glob("*.yaml")):
            value = read_as(path, wanted, context_of(path), self.reading)
            if value is not None:
                found.append((path, value))
        return found


def read_as(path: Path, wanted: type[T], context: str, reading: Reading) -> T | None:
    """Read one file as ``wanted``; faults and messages gather in ``reading``."""
    node = compose(path, reading)
    if node is None:
        return None
    return Decoder(path, reading).decode(node, wanted, context)


def context_of(path: Path) -> str:
    """Return the prefix of message contexts for a file of a pack, such as ``places/ritan-park``."""
    if path.parent.name in FOLDERS:
        return f"{path.parent.name}/{path.stem}"
    return _KNOWN_FILES[path.name][1] if path.name in _KNOWN_FILES else path.stem


def type_of(path: Path) -> type | None:
    """Return what the file holds, or None when it is no file of a pack."""
    if path.parent.name in FOLDERS:
        return FOLDERS[path.parent.name]
    return _KNOWN_FILES[path.name][0] if path.name in _KNOWN_FILES else None


def sources_of(folder: Path) -> list[Path]:
    """Return every source file of a pack, in a stable order."""
    return sorted(path for path in folder.rglob("*.yaml") if type_of(path) is not None)


def load_pack(
    folder: Path, has_scene: Callable[[str], bool], has_icon: Callable[[str], bool]
) -> tuple[Pack, tuple[ContentMessage, ...]]:
    """Read and check a pack; return it with its messages.

    ``has_scene`` and ``has_icon`` tell whether a picture of that name exists. Raises
    ContentError with every fault found.
    """
    if not folder.is_dir():
        reading = Reading()
        reading.fault(folder, 1, "there is no such content folder", "name a folder with pack.yaml")
        raise ContentError("content", reading.faults)
    sources = _Sources(folder)
    files = {name: sources.file(name, wanted) for name, (wanted, _) in FILES.items()}
    events = sources.optional("events.yaml", Events, Events())
    exchange = sources.optional("international.yaml", Exchange, Exchange())
    partners = sources.optional("partners.yaml", PartnersFile, PartnersFile())
    phrasebook = sources.optional("phrases.yaml", Phrasebook, Phrasebook())
    videos = sources.optional("videos.yaml", VideosFile, VideosFile())
    places = sources.each("places", Place)
    articles = sources.each("articles", Article)
    services = sources.each("services", Service)
    reading = sources.reading
    for path in folder.rglob("*.yaml"):
        if type_of(path) is None:
            reading.fault(
                path, 1, "is no file of a pack", nearest(path.name, [*_KNOWN_FILES, *FOLDERS])
            )
    if not places and not reading.faults:
        reading.fault(folder, 1, "the pack has no place", "add places/<id>.yaml")
    match tuple(files.values()):
        case (
            PackHeader() as header,
            TopicsFile() as topics,
            FiguresFile() as figures,
            ThemesFile() as themes,
            MetroFile() as metro,
            Emergency() as emergency,
            HolidayCalendar() as calendar,
        ):
            pack = Pack(
                header=header,
                topics=topics.topics,
                places=tuple(place for _, place in places),
                articles=tuple(article for _, article in articles),
                figures=figures.figures,
                themes=themes.themes,
                emergency=emergency,
                lines=metro.lines,
                stations=metro.stations,
                calendar=calendar,
                events=events.events,
                services=tuple(
                    sorted((service for _, service in services), key=lambda found: found.order)
                ),
                partners=partners.partners,
                exchange=exchange,
                folder=folder,
                videos=(*videos.videos, *_unnamed_videos(folder, videos.videos)),
                phrasebook=phrasebook,
            )
            check = _CrossCheck(reading, folder, has_scene, has_icon)
            check.pack(folder, pack)
            for path, place in places:
                check.place(path, place, pack)
            for path, article in articles:
                check.article(path, article, pack)
            for path, service in services:
                check.service(path, service, pack)
            if not reading.faults:
                return pack, tuple(reading.messages)
        case _:
            pass
    raise ContentError(f"content pack {folder.name}", reading.faults)


def video_files(folder: Path) -> list[Path]:
    """Return the files in the folder of films, but hidden ones."""
    found = (folder / VIDEO_FOLDER).glob("[!.]*")
    return sorted(path for path in found if path.is_file())


def _unnamed_videos(folder: Path, named: tuple[Video, ...]) -> list[Video]:
    """Return the films that lie in the folder without a record."""
    known = {video.file for video in named}
    ids = {video.id for video in named}
    films = []
    for path in video_files(folder):
        if path.name not in known:
            words = re.findall(r"[a-z0-9]+", path.stem.lower())
            name = "-".join(words) or "film"
            number = 1
            film_id = name
            while film_id in ids:
                number += 1
                film_id = f"{name}-{number}"
            ids.add(film_id)
            films.append(Video(id=film_id, file=path.name))
    return films


# More replies to a question do not stand on a screen in big text.
_MOST_CHOICES = 4


class _CrossCheck:
    """The rules between files: what one names, another must hold."""

    def __init__(
        self,
        reading: Reading,
        folder: Path,
        has_scene: Callable[[str], bool],
        has_icon: Callable[[str], bool],
    ) -> None:
        self._reading = reading
        # By their files: a place with a fault of its own is not missing as well.
        self._place_files = {file.stem for file in (folder / "places").glob("*.yaml")}
        self._has_scene = has_scene
        self._has_icon = has_icon

    def _fault(self, path: Path, step: str, what: str, remedy: str) -> None:
        line = self._reading.line_of(path, *step.split("."))
        self._reading.fault(path, line, what, remedy)

    def scene(self, path: Path, name: str, step: str) -> None:
        if not self._has_scene(name):
            self._fault(path, step, f"there is no scene {name}", "draw it or name a drawn one")

    def icon(self, path: Path, name: str, step: str) -> None:
        if not self._has_icon(name):
            self._fault(path, step, f"there is no icon {name}", "draw it or name a drawn one")

    def known(
        self, path: Path, names: Iterable[str], choices: Iterable[str], what: str, step: str
    ) -> None:
        known = set(choices)
        for name in names:
            if name not in known:
                self._fault(path, step, f"unknown {what} {name}", nearest(name, known))

    def unique(self, path: Path, ids: Iterable[str], step: str) -> None:
        seen: set[str] = set()
        for name in ids:
            if name in seen:
                self._fault(path, step, f"the id {name} is used twice", "give each its own")
            seen.add(name)

    def header(self, path: Path, header: PackHeader) -> None:
        if header.format != PACK_FORMAT:
            self._fault(
                path, "format", f"format {header.format} is not known", f"it must be {PACK_FORMAT}"
            )
        self.unique(path, (area.id for area in header.areas), "areas")
        for scene in header.hero_scenes:
            self.scene(path, scene, "hero_scenes")

    def pack(self, folder: Path, pack: Pack) -> None:
        self.header(folder / "pack.yaml", pack.header)
        self.topics(folder / "topics.yaml", pack.topics)
        self.metro(folder / "metro.yaml", pack)
        self.unique(folder / "themes.yaml", (theme.id for theme in pack.themes), "themes")
        self.unique(folder / "figures.yaml", (figure.id for figure in pack.figures), "figures")
        calls = pack.emergency.numbers
        self.unique(folder / "emergency.yaml", (call.id for call in calls), "numbers")
        self.events(folder / "events.yaml", pack)
        self.unique(folder / "partners.yaml", (found.id for found in pack.partners), "partners")
        self.videos(folder, pack)
        self.exchange(folder / "international.yaml", pack.exchange)
        self.phrasebook(folder / "phrases.yaml", pack.phrasebook)
        topics = {topic.id for topic in pack.topics}
        for number, theme in enumerate(pack.themes, start=1):
            path = folder / "themes.yaml"
            self.scene(path, theme.scene, f"themes.{number}.scene")
            self.known(path, theme.topics, topics, "topic", f"themes.{number}.topics")
            step = f"themes.{number}.places"
            self.known(path, theme.places, self._place_files, "place", step)
            self.unique(path, theme.places, step)
        for number, figure in enumerate(pack.figures, start=1):
            self.icon(folder / "figures.yaml", figure.icon, f"figures.{number}.icon")
        for number, call in enumerate(calls, start=1):
            self.icon(folder / "emergency.yaml", call.icon, f"numbers.{number}.icon")

    def service(self, path: Path, service: Service, pack: Pack) -> None:
        if service.id != path.stem:
            self._fault(
                path, "id", f"the id is {service.id}", f"it must be the file's: {path.stem}"
            )
        self.icon(path, service.icon, "icon")
        self.scene(path, service.scene, "scene")
        self.unique(path, (section.id for section in service.sections), "sections")
        for number, section in enumerate(service.sections, start=1):
            self.section(path, section, pack, f"sections.{number}")
        if service.explainer is not None:
            self.explainer(path, service.explainer, [section.id for section in service.sections])

    def explainer(self, path: Path, explainer: Explainer, sections: list[str]) -> None:
        ends = [end.id for end in (*explainer.questions, *explainer.answers)]
        self.unique(path, ends, "explainer")
        found = reachable(explainer)
        for number, question in enumerate(explainer.questions, start=1):
            step = f"explainer.questions.{number}"
            self.unique(path, (choice.id for choice in question.choices), f"{step}.choices")
            if not 2 <= len(question.choices) <= _MOST_CHOICES:
                what = f"{question.id} has {len(question.choices)} choice(s)"
                self._fault(path, f"{step}.choices", what, f"give 2 to {_MOST_CHOICES}")
            for count, choice in enumerate(question.choices, start=1):
                target = f"{step}.choices.{count}.leads_to"
                self.known(path, [choice.leads_to], ends, "question or answer", target)
                if leads_back(explainer, question, choice):
                    what = f"{choice.id} leads back to {question.id}"
                    self._fault(path, target, what, "let it lead on to an answer")
        for kind, group in (("questions", explainer.questions), ("answers", explainer.answers)):
            for number, end in enumerate(group, start=1):
                step = f"explainer.{kind}.{number}"
                if end.id not in found:
                    remedy = "let a choice lead to it, or remove it"
                    self._fault(path, step, f"no choice leads to {end.id}", remedy)
                if end.section is not None:
                    self.known(path, [end.section], sections, "section", f"{step}.section")

    def section(self, path: Path, section: ServiceSection, pack: Pack, step: str) -> None:
        if section.climate and [found.month for found in section.climate] != [*range(1, 13)]:
            self._fault(path, f"{step}.climate", "the year is not whole", "give months 1 to 12")
        for month in section.climate:
            if month.high < month.low:
                what = f"month {month.month} is warmer by night than by day"
                self._fault(path, f"{step}.climate", what, "swap low and high")
        if not (section.lines or section.rows or section.phrases or section.climate):
            self._fault(path, step, f"{section.id} says nothing", "add lines, rows or phrases")
        self.known(path, section.places, self._place_files, "place", f"{step}.places")
        if section.topic is not None:
            topics = {topic.id for topic in pack.topics}
            self.known(path, [section.topic], topics, "topic", f"{step}.topic")

    def events(self, path: Path, pack: Pack) -> None:
        self.unique(path, (event.id for event in pack.events), "events")
        for number, event in enumerate(pack.events, start=1):
            self.event(path, event, f"events.{number}")

    def event(self, path: Path, event: Event, step: str) -> None:
        if event.place is not None:
            self.known(path, [event.place], self._place_files, "place", f"{step}.place")
        if not event.months and not event.dates:
            self._fault(path, step, f"{event.id} has no date", "add dates or months")
        if (event.place is None) == (event.venue is None):
            self._fault(
                path, step, f"{event.id} must say where", "add place or venue, and only one of them"
            )
        for count, dates in enumerate(event.dates, start=1):
            if dates.end < dates.start:
                where = f"{step}.dates.{count}.end"
                self._fault(path, where, "it ends before it starts", "change start and end")

    def videos(self, folder: Path, pack: Pack) -> None:
        path = folder / "videos.yaml"
        self.unique(path, (video.id for video in pack.videos), "videos")
        for number, video in enumerate(pack.videos, start=1):
            file, step = folder / VIDEO_FOLDER / video.file, f"videos.{number}.file"
            self.scene(path, video.scene, f"videos.{number}.scene")
            remedy = f"make it one of {', '.join(VIDEO_ENDINGS)}"
            if file.suffix.lower() not in VIDEO_ENDINGS:
                what = f"{video.file} is no film the guide can play"
                if self._reading.lines.get((path, step)) is None:
                    # It lies in the folder, and no record names it.
                    self._reading.fault(file, 1, "is no film the guide can play", remedy)
                else:
                    self._fault(path, step, what, remedy)
            elif not file.is_file():
                self._fault(
                    path, step, f"there is no film {video.file}", f"put it into {file.parent}"
                )

    def exchange(self, path: Path, exchange: Exchange) -> None:
        for name, group in (
            ("organizations", exchange.organizations),
            ("honours", exchange.honours),
            ("programmes", exchange.programmes),
        ):
            self.unique(path, (entry.id for entry in group), name)
            for number, entry in enumerate(group, start=1):
                if entry.place is not None:
                    step = f"{name}.{number}.place"
                    self.known(path, [entry.place], self._place_files, "place", step)

    def phrasebook(self, path: Path, book: Phrasebook) -> None:
        self.unique(path, (phrase.id for phrase in book.phrases), "phrases")
        self.unique(path, (part.id for part in book.diets), "diets")
        self.unique(path, (way.id for way in book.ways), "ways")
        situations = [situation.id for situation in book.situations]
        self.unique(path, situations, "situations")
        for number, situation in enumerate(book.situations, start=1):
            self.icon(path, situation.icon, f"situations.{number}.icon")
        for number, phrase in enumerate(book.phrases, start=1):
            step = f"phrases.{number}.situation"
            self.known(path, [phrase.situation], situations, "situation", step)

    def topics(self, path: Path, topics: tuple[Topic, ...]) -> None:
        ids = [topic.id for topic in topics]
        self.unique(path, ids, "topics")
        for number, topic in enumerate(topics, start=1):
            step = f"topics.{number}"
            self.scene(path, topic.scene, f"{step}.scene")
            self.icon(path, topic.icon, f"{step}.icon")
            if topic.parent is not None:
                self.known(path, [topic.parent], ids, "topic", f"{step}.parent")
            if topic.parent == topic.id:
                self._fault(path, f"{step}.parent", f"{topic.id} is its own parent", "name another")

    def metro(self, path: Path, metro: Pack) -> None:
        lines = [line.id for line in metro.lines]
        self.unique(path, lines, "lines")
        self.unique(path, (station.id for station in metro.stations), "stations")
        for number, station in enumerate(metro.stations, start=1):
            self.known(path, station.lines, lines, "metro line", f"stations.{number}.lines")

    def place(self, path: Path, place: Place, pack: Pack) -> None:
        if place.id != path.stem:
            self._fault(path, "id", f"the id is {place.id}", f"it must be the file's: {path.stem}")
        self.known(path, place.topics, [topic.id for topic in pack.topics], "topic", "topics")
        self.known(path, [place.area], [area.id for area in pack.header.areas], "area", "area")
        self.scene(path, place.scene, "scene")
        bounds = pack.header.bounds
        if bounds is not None and place.location is not None and not bounds.hold(place.location):
            self._fault(
                path,
                "location",
                f"{place.location.lat}, {place.location.lon} is outside the bounds of the pack",
                f"it must be from {bounds.south}, {bounds.west} to {bounds.north}, {bounds.east}",
            )
        if place.metro is not None:
            stations = [station.id for station in pack.stations]
            self.known(path, [place.metro.station], stations, "station", "metro.station")
        if place.hours is not None:
            problem = problem_with(place.hours.rule)
            if problem is not None:
                self._fault(
                    path,
                    "hours.rule",
                    f"hours.rule is {problem}",
                    'write for example "Tu-Su 09:00-17:00; PH off"',
                )
        if place.price is not None:
            low, high = place.price.amount, place.price.amount_to
            if high is not None and (low is None or high <= low):
                self._fault(
                    path, "price.amount_to", "the range has no start", "amount must be the lower"
                )
        if place.halls is not None:
            self.halls(path, place.halls)
        if place.status is not PlaceStatus.OPEN and place.status_note is None:
            self._fault(
                path, "status", f"{place.status} without status_note", "say why in a sentence"
            )

    def halls(self, path: Path, halls: Halls) -> None:
        self.unique(path, (hall.id for hall in halls.rooms), "halls.rooms")
        for number, hall in enumerate(halls.rooms, start=1):
            step = f"halls.rooms.{number}"
            ranges = {
                "seats_rows": (hall.seats_rows, hall.seats_rows_to),
                "seats_dinner": (hall.seats_dinner, hall.seats_dinner_to),
                "area_m2": (hall.area_m2, hall.area_m2_to),
            }
            for name, (low, high) in ranges.items():
                if high is not None and (low is None or high <= low):
                    what = "the range has no start"
                    self._fault(path, f"{step}.{name}_to", what, f"{name} must be the lower")
            if hall.height_m is None and not any(low for low, _ in ranges.values()):
                self._fault(path, step, f"{hall.id} has no figure", "add seats, area or height")

    def article(self, path: Path, article: Article, pack: Pack) -> None:
        if article.id != path.stem:
            self._fault(
                path, "id", f"the id is {article.id}", f"it must be the file's: {path.stem}"
            )
        self.known(path, article.topics, [topic.id for topic in pack.topics], "topic", "topics")
        self.scene(path, article.scene, "scene")
        for number, block in enumerate(article.body, start=1):
            if block.kind == "figure" and block.value is None:
                self._fault(path, f"body.{number}", "a figure without value", "add value: …")
