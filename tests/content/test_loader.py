# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import pytest

from kiosk.content.fault import ContentError
from kiosk.content.loader import context_of, load_pack, sources_of, type_of
from kiosk.domain.exchange import Exchange
from kiosk.domain.place import Place

PLACE = "places/sun-museum.yaml"
SERVICE = "services/pay.yaml"
ARTICLE = "articles/how-the-sun-rose.yaml"


def load(folder, *, scenes=lambda _: True, icons=lambda _: True):
    return load_pack(folder, scenes, icons)


def faults_of(folder, **pictures):
    with pytest.raises(ContentError) as caught:
        load(folder, **pictures)
    return [
        (fault.path.relative_to(folder).as_posix(), fault.line, fault.what, fault.remedy)
        for fault in caught.value.faults
    ]


def line_in(folder, name: str, text: str) -> int:
    """Return the number of the first line of a file that holds ``text``."""
    lines = (folder / name).read_text("utf-8").splitlines()
    return next(number for number, line in enumerate(lines, start=1) if text in line)


def test_a_sound_pack_is_loaded_whole(tiny_pack):
    pack, messages = load(tiny_pack)

    assert pack.header.id == "tiny"
    assert [topic.id for topic in pack.topics] == ["see-and-do", "museums", "hospitals"]
    assert [place.id for place in pack.places] == ["dawn-park", "east-clinic", "sun-museum"]
    assert [article.id for article in pack.articles] == ["how-the-sun-rose"]
    assert [figure.id for figure in pack.figures] == ["sundials", "early-risers"]
    assert [theme.id for theme in pack.themes] == ["light", "shade"]
    assert [number.number for number in pack.emergency.numbers] == ["120", "12345"]
    assert [line.id for line in pack.lines] == ["10", "14"]
    assert [station.id for station in pack.stations] == ["sun-bridge"]
    assert len(pack.calendar.years) == 1
    assert {message.context for message in messages} >= {
        "pack.slogan",
        "pack.areas.riverside.name",
        "topics.museums.name",
        "places/sun-museum.why.1",
        "places/sun-museum.hours.note",
        "places/sun-museum.price.note",
        "places/sun-museum.accessible",
        "places/sun-museum.address.en",
        "articles/how-the-sun-rose.body.2.text",
        "figures.sundials.label",
        "themes.light.text",
        "themes.light.suggestion",
        "emergency.numbers.ambulance.when",
        "emergency.phrases.help.text",
        "emergency.advice.interpreter.text",
        "lines.10.name",
        "stations.sun-bridge.name",
        "international.honours.golden-ray.text",
        "partners.sunville.name",
        "partners.sunville.country",
        "partners.evening.note",
        "calendar.years.1.holidays.national-day.name",
    }


def test_the_shipped_pack_is_sound(paths, shelf):
    pack, messages = load_pack(paths.content, shelf.has_scene, shelf.has_icon)

    assert pack.places
    assert len({(message.context, message.text) for message in messages}) == len(messages)


def test_one_file_is_all_that_a_new_place_needs(tiny_pack):
    text = (tiny_pack / PLACE).read_text("utf-8")
    (tiny_pack / "places" / "moon-museum.yaml").write_text(
        text.replace("id: sun-museum", "id: moon-museum"), "utf-8"
    )

    pack, messages = load(tiny_pack)

    assert "moon-museum" in [place.id for place in pack.places]
    assert "places/moon-museum.name" in [message.context for message in messages]


@pytest.mark.parametrize(
    ("name", "old", "new", "what", "remedy"),
    [
        (PLACE, "topics: [museums]", "topics: [musuems]", "unknown topic musuems", "did you mean museums?"),
        (PLACE, "area: riverside", "area: riversid", "unknown area riversid", "did you mean riverside?"),
        (PLACE, "station: sun-bridge", "station: sun-bridg", "unknown station sun-bridg", "did you mean sun-bridge?"),
        (PLACE, "id: sun-museum", "id: moon-museum", "the id is moon-museum", "it must be the file's: sun-museum"),
        (ARTICLE, "id: how-the-sun-rose", "id: other", "the id is other", "it must be the file's: how-the-sun-rose"),
        (ARTICLE, "topics: [museums]", "topics: [musuems]", "unknown topic musuems", "did you mean museums?"),
        ("themes.yaml", "topics: [see-and-do]", "topics: [see-and-d]", "unknown topic see-and-d", "did you mean see-and-do?"),
        ("topics.yaml", "parent: see-and-do", "parent: see-and-d", "unknown topic see-and-d", "did you mean see-and-do?"),
        ("metro.yaml", 'lines: ["10", "14"]', 'lines: ["10", "15"]', "unknown metro line 15", ""),
    ],
)  # fmt: skip
def test_a_name_nobody_knows_is_told_at_its_line(tiny_pack, edit, name, old, new, what, remedy):
    edit(name, old, new)

    [(path, line, found, found_remedy)] = faults_of(tiny_pack)

    assert (path, line, found) == (name, line_in(tiny_pack, name, new), what)
    assert remedy in found_remedy


@pytest.mark.parametrize(
    ("name", "old", "new", "what", "remedy"),
    [
        (PLACE, 'rule: "Tu-Su 09:00-17:00; PH 10:00-15:00"', 'rule: "Tuesdays 9-5"', "hours.rule is not in the opening_hours syntax", 'write for example "Tu-Su 09:00-17:00; PH off"'),
        (PLACE, 'rule: "Tu-Su 09:00-17:00; PH 10:00-15:00"', 'rule: "Tu-Fr 09:00-17:00; Mo,PH off"', "hours.rule is PH stands in a list of weekdays", "write for example"),
        (PLACE, "amount: 30", "amount_of_no_use: 30", "unknown key amount_of_no_use", ""),
        (PLACE, "amount_to: 60", "amount_to: 30", "the range has no start", "amount must be the lower"),
        (PLACE, "scene: museum", "scene: museum\nstatus: closed", "closed without status_note", "say why in a sentence"),
        (PLACE, "scene: museum", "scene: museum\nstatus: rebuilding", "rebuilding without status_note", "say why in a sentence"),
        (ARTICLE, "    value: 1200\n", "", "a figure without value", "add value: …"),
        ("topics.yaml", "parent: see-and-do", "parent: museums", "museums is its own parent", "name another"),
        (PLACE, "seats_rows_to: 450", "seats_rows_to: 400", "the range has no start", "seats_rows must be the lower"),
        (PLACE, "seats_rows: 400, ", "", "the range has no start", "seats_rows must be the lower"),
        (PLACE, ", seats_dinner: 80, height_m: 3.5", "", "cellar has no figure", "add seats, area or height"),
        (PLACE, "id: cellar", "id: dome", "the id dome is used twice", "give each its own"),
        (PLACE, "seats_dinner: 80", "seats_dinner: many", "halls.rooms.2.seats_dinner is 'many'", "it must be a whole number"),
        (SERVICE, "leads_to: app}", "leads_to: ap}", "unknown question or answer ap", "did you mean app?"),
        (SERVICE, "leads_to: scan}", "leads_to: phone}", "carries leads back to phone", "let it lead on to an answer"),
        (SERVICE, "leads_to: scan}", "leads_to: app}", "installed leads back to app", "let it lead on to an answer"),
        (SERVICE, "leads_to: app}", "leads_to: scan}", "no choice leads to app", "let a choice lead to it, or remove it"),
        (SERVICE, "leads_to: scan}", "leads_to: coins}", "no choice leads to scan", "let a choice lead to it, or remove it"),
        (SERVICE, 'text: "Yes, I have", ', "", "explainer.questions.2.choices.1 has no text", "add text: …"),
        (SERVICE, "        - {id: missing, text: Not yet, leads_to: coins}\n", "", "app has 1 choice(s)", "give 2 to 4"),
        (SERVICE, "law\", date: 2026-01-01}", "law\"}", "sources.1 has no date", "or undated"),
        (SERVICE, "date: 2026-01-01}", "date: 2026-02-30}", "date is '2026-02-30'", "a day of the calendar"),
        (SERVICE, "      sources:\n        - {title: Phone law, url: \"https://example.org/law\", date: 2026-01-01}\n", "", "explainer.answers.1 has no sources", "add sources: …"),
        (SERVICE, '        - {title: Phone law, url: "https://example.org/law", date: 2026-01-01}', "        []", "explainer.answers.1.sources is empty", "give at least one entry"),
        (SERVICE, "    - id: coins", "    - id: scan", "the id scan is used twice", "give each its own"),
        (SERVICE, "{id: missing, text: Not yet", "{id: installed, text: Not yet", "the id installed is used twice", "give each its own"),
        (SERVICE, "      hint: One that can scan.\n      section: cash", "      section: csh", "unknown section csh", "did you mean cash?"),
        ("themes.yaml", "scene: park-pavilion", "scene: park-pavilion\n    scene: metro", "scene is given twice", ""),
        ("pack.yaml", "format: 1", "format: 2", "format 2 is not known", ""),
    ],
)  # fmt: skip
def test_a_broken_rule_between_fields_is_told(tiny_pack, edit, name, old, new, what, remedy):
    edit(name, old, new)

    faults = faults_of(tiny_pack)

    assert {fault[0] for fault in faults} == {name}
    found = [fault for fault in faults if what in fault[2]]
    assert found, faults
    assert remedy in found[0][3]


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("leads_to: scan}", "leads_to: phone}", "leads_to: phone}"),
        ("leads_to: app}", "leads_to: ap}", "leads_to: ap}"),
        ("      section: cash\n      choices", "      section: csh\n      choices", "section: csh"),
        ("leads_to: scan}", "leads_to: coins}", "- id: scan"),
    ],
)
def test_a_fault_in_the_questions_is_told_at_its_line(tiny_pack, edit, old, new, line):
    edit(SERVICE, old, new)

    assert line_in(tiny_pack, SERVICE, line) in [found for _, found, _, _ in faults_of(tiny_pack)]


def test_a_range_without_a_lower_end_is_told(tiny_pack, edit):
    edit(PLACE, "  amount: 30\n", "")

    assert [(path, what) for path, _, what, _ in faults_of(tiny_pack)] == [
        (PLACE, "the range has no start")
    ]


@pytest.mark.parametrize(
    ("name", "scene"),
    [
        (PLACE, "museum"),
        (ARTICLE, "ritan-altar"),
        ("themes.yaml", "temple-gate"),
        ("topics.yaml", "birds-nest"),
    ],
)
def test_a_scene_nobody_drew_is_told_where_it_is_named(tiny_pack, name, scene):
    faults = faults_of(tiny_pack, scenes=lambda found: found != scene)

    expected = (
        name,
        line_in(tiny_pack, name, f"scene: {scene}"),
        f"there is no scene {scene}",
        "draw it or name a drawn one",
    )
    assert expected in faults
    assert all(scene in what for _, _, what, _ in faults)


def test_a_hero_scene_nobody_drew_is_told(tiny_pack):
    [(path, line, what, _)] = faults_of(tiny_pack, scenes=lambda found: found != "district-skyline")

    assert (path, line) == ("pack.yaml", line_in(tiny_pack, "pack.yaml", "hero_scenes"))
    assert what == "there is no scene district-skyline"


@pytest.mark.parametrize(
    ("name", "old", "new", "twice"),
    [
        ("topics.yaml", "id: hospitals", "id: see-and-do", "see-and-do"),
        ("metro.yaml", 'id: "14"', 'id: "10"', "10"),
        ("pack.yaml", "id: old-town", "id: riverside", "riverside"),
        ("themes.yaml", "id: shade", "id: light", "light"),
        ("figures.yaml", "id: early-risers", "id: sundials", "sundials"),
        ("emergency.yaml", "id: city-line", "id: ambulance", "ambulance"),
        ("partners.yaml", "id: evening", "id: sunville", "sunville"),
    ],
)
def test_an_id_given_twice_is_told(tiny_pack, edit, name, old, new, twice):
    edit(name, old, new)

    told = (name, f"the id {twice} is used twice", "give each its own")
    assert told in [(path, what, remedy) for path, _, what, remedy in faults_of(tiny_pack)]


@pytest.mark.parametrize(
    ("name", "icon"),
    [("topics.yaml", "star"), ("figures.yaml", "bell"), ("emergency.yaml", "ambulance")],
)
def test_an_icon_nobody_drew_is_told_where_it_is_named(tiny_pack, name, icon):
    [(path, line, what, _)] = faults_of(tiny_pack, icons=lambda found: found != icon)

    assert (path, line) == (name, line_in(tiny_pack, name, f"icon: {icon}"))
    assert icon in what


def test_a_stray_file_is_told_with_the_name_it_may_have_meant(tiny_pack):
    (tiny_pack / "topic.yaml").write_text("topics: []\n", "utf-8")

    assert faults_of(tiny_pack) == [
        ("topic.yaml", 1, "is no file of a pack", "did you mean topics.yaml?")
    ]


@pytest.mark.parametrize(
    "name",
    [
        "pack.yaml",
        "topics.yaml",
        "figures.yaml",
        "themes.yaml",
        "metro.yaml",
        "emergency.yaml",
        "calendar.yaml",
    ],
)
def test_a_missing_file_is_told(tiny_pack, name):
    (tiny_pack / name).unlink()

    assert faults_of(tiny_pack) == [
        (name, 1, "cannot be read (No such file or directory)", "put the file back")
    ]


def test_a_pack_without_places_is_refused(tiny_pack):
    for path in (tiny_pack / "places").iterdir():
        path.unlink()

    assert faults_of(tiny_pack)[0][2] == "the pack has no place"


def test_a_folder_that_is_not_there_is_refused(tmp_path):
    with pytest.raises(ContentError, match="there is no such content folder"):
        load(tmp_path / "nowhere")


def test_faults_of_all_files_are_told_together(tiny_pack, edit):
    edit(PLACE, "kind: Museum of astronomy", "kind: ''")
    edit("places/dawn-park.yaml", "area: riverside", "aera: riverside")
    edit("topics.yaml", "home: help", "home: wid")
    edit("calendar.yaml", "official: true", "official: perhaps")
    edit(ARTICLE, "minutes: 2", "minutes: 0")

    assert [(path, what) for path, _, what, _ in faults_of(tiny_pack)] == [
        (ARTICLE, "minutes is 0"),
        ("calendar.yaml", "years.1.official is 'perhaps'"),
        ("places/dawn-park.yaml", "the file has no area"),
        ("places/dawn-park.yaml", "unknown key aera"),
        (PLACE, "kind is empty"),
        ("topics.yaml", "topics.3.home is 'wid'"),
    ]


def test_faults_between_files_are_told_together(tiny_pack, edit):
    edit(PLACE, "area: riverside", "area: nowhere")
    edit("places/dawn-park.yaml", "topics: [see-and-do]", "topics: [nothing]")
    edit("metro.yaml", 'lines: ["10", "14"]', 'lines: ["99"]')

    assert [path for path, *_ in faults_of(tiny_pack)] == [
        "metro.yaml",
        "places/dawn-park.yaml",
        PLACE,
    ]


def test_files_know_their_type_and_their_context(tiny_pack):
    assert type_of(tiny_pack / PLACE) is Place
    assert context_of(tiny_pack / PLACE) == "places/sun-museum"
    assert context_of(tiny_pack / "topics.yaml") == ""
    assert context_of(tiny_pack / "emergency.yaml") == "emergency"
    assert type_of(tiny_pack / "notes.yaml") is None


def test_sources_are_listed_in_a_stable_order_without_strays(tiny_pack):
    (tiny_pack / "stray.yaml").write_text("a: b\n", "utf-8")
    (tiny_pack / "README.md").write_text("Read me\n", "utf-8")

    names = [path.relative_to(tiny_pack).as_posix() for path in sources_of(tiny_pack)]

    assert names == sorted(names)
    assert len(names) == 16
    assert "stray.yaml" not in names


@pytest.mark.parametrize(
    ("name", "old", "new", "at", "what"),
    [
        ("events.yaml", "place: sun-museum", "place: sun-musem", "sun-musem", "sun-museum?"),
        ("events.yaml", "months: [9, 11]", "months: [13]", "[13]", "13"),
        ("events.yaml", "months: [9, 11]", "months: []", "autumn-music", "has no date"),
        ("events.yaml", "end: 2026-11-30", "end: 2026-11-01", "2026-11-01", "before it starts"),
        ("events.yaml", "    venue: A hall by the river\n", "", "autumn-music", "must say where"),
        ("events.yaml", "id: autumn-music", "id: sun-fair", "events:", "is used twice"),
        ("phrases.yaml", "situation: food", "situation: fod", "fod", "did you mean food"),
        ("phrases.yaml", "id: milk", "id: peanuts", "diets:", "is used twice"),
        ("phrases.yaml", "kind: avoid", "kind: dislike", "dislike", "dislike"),
        ("services/pay.yaml", "id: pay", "id: paid", "id: paid", "it must be the file's: pay"),
        ("services/pay.yaml", "[sun-museum]", "[moon]", "[moon]", "unknown place moon"),
        ("services/pay.yaml", "topic: hospitals", "topic: hospital", "topic:", "mean hospitals?"),
        ("services/pay.yaml", "month: 12", "month: 11", "month: 1,", "the year is not whole"),
        ("services/pay.yaml", "low: -8", "low: 18", "month: 1,", "warmer by night than by day"),
        ("services/pay.yaml", "kind: steps", "kind: stairs", "stairs", "steps"),
        ("themes.yaml", "sun-museum]", "sun-musem]", "sun-musem]", "did you mean sun-museum?"),
        (
            "themes.yaml",
            "sun-museum]",
            "dawn-park]",
            "dawn-park]",
            "the id dawn-park is used twice",
        ),
        (
            "international.yaml",
            "place: sun-museum",
            "place: sun-musem",
            "sun-musem",
            "mean sun-museum?",
        ),
        ("international.yaml", "id: late-walks", "id: early-walks", "programmes:", "is used twice"),
        ("partners.yaml", "kind: intent", "kind: intend", "intend", "did you mean intent"),
        ("partners.yaml", "lon: 26.1", "lon: 261", "lon: 261", "it must be from -180 to 180"),
    ],
)
def test_a_fault_in_events_and_phrases_is_located(tiny_pack, edit, name, old, new, at, what):
    edit(name, old, new)
    [(where, line, fault, remedy)] = faults_of(tiny_pack)
    assert where == name
    assert what in f"{fault}, {remedy}"
    # A rule about a whole list is told at its first entry.
    assert line - line_in(tiny_pack, name, at) in ((0, 1) if at.endswith("s:") else (0,))


def test_a_place_outside_the_bounds_of_the_pack_is_told(tiny_pack, edit):
    edit(PLACE, "lat: 39.94900", "lat: 39.49900")
    [(where, line, fault, remedy)] = faults_of(tiny_pack)
    assert (where, line) == (PLACE, line_in(tiny_pack, PLACE, "location:"))
    assert fault == "39.499, 116.465 is outside the bounds of the pack"
    assert remedy == "it must be from 39.8, 116.3 to 40.1, 116.7"


def test_a_pack_may_do_without_events_and_phrases(tiny_pack):
    (tiny_pack / "events.yaml").unlink()
    (tiny_pack / "phrases.yaml").unlink()
    (tiny_pack / "partners.yaml").unlink()
    (tiny_pack / "international.yaml").unlink()
    pack, _ = load_pack(tiny_pack, lambda _: True, lambda _: True)
    assert pack.events == ()
    assert pack.partners == ()
    assert pack.exchange == Exchange()
    assert pack.phrasebook.phrases == ()


def test_films_without_a_record_are_called_as_their_files(tiny_pack):
    (tiny_pack / "videos").mkdir()
    for name in ("A walk.mp4", "a-walk.webm", "朝阳.mkv"):
        (tiny_pack / "videos" / name).write_bytes(b"")

    pack, _ = load(tiny_pack)

    assert [(video.id, video.file, video.title) for video in pack.videos] == [
        ("a-walk", "A walk.mp4", None),
        ("a-walk-2", "a-walk.webm", None),
        ("film", "朝阳.mkv", None),
    ]


@pytest.mark.parametrize(
    ("record", "what", "remedy"),
    [
        ("{id: walk, file: walk.mp4}", "there is no film walk.mp4", "put it into"),
        ("{id: walk, file: walk.txt}", "walk.txt is no film the guide can play", ".webm"),
        ("{id: walk, file: ../walk.mp4}", "videos.1.file is '../walk.mp4'", "name of a file"),
    ],
)
def test_a_record_of_no_film_is_told_at_its_line(tiny_pack, record, what, remedy):
    (tiny_pack / "videos.yaml").write_text(f"videos:\n  - {record}\n", "utf-8")

    [(path, line, found, found_remedy)] = faults_of(tiny_pack)

    assert (path, line, found) == ("videos.yaml", 2, what)
    assert remedy in found_remedy


def test_a_file_among_the_films_that_is_none_is_told(tiny_pack):
    (tiny_pack / "videos").mkdir()
    (tiny_pack / "videos" / "notes.txt").write_text("Notes", "utf-8")

    [(path, line, found, _)] = faults_of(tiny_pack)

    assert (path, line, found) == ("videos/notes.txt", 1, "is no film the guide can play")
