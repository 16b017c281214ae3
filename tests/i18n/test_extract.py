# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import io

import pytest

from kiosk.content.fault import ContentError
from kiosk.i18n.extract import LostMessageError, extract_pack, extract_qml

KEYWORDS = {"qsTr": {1: (1,), 2: (1, (2, "c"))}}


def messages_of(qml: str) -> list:
    found = extract_qml(io.BytesIO(qml.encode()), KEYWORDS, ["i18n:"], {})
    return [(line, text, comments) for line, _, text, comments in found]


def pack_messages_of(path) -> list:
    with path.open("rb") as stream:
        return list(extract_pack(stream, {}, [], {}))


def test_labels_of_qml_are_found_with_their_comments():
    qml = """\
Item {
    // i18n: button on the place page
    text: qsTr("Show on map")
    title: root.wide ? qsTr("Wide") : qsTr('Narrow')
}
"""

    assert messages_of(qml) == [
        (3, "Show on map", ["i18n: button on the place page"]),
        (4, "Wide", []),
        (4, "Narrow", []),
    ]


def test_a_second_argument_is_kept_as_the_context():
    assert messages_of('Item { text: qsTr("Open", "opening hours") }') == [
        (1, ("Open", "opening hours"), [])
    ]


def test_qml_without_labels_has_no_messages():
    assert messages_of("Item { width: 10 }") == []


@pytest.mark.parametrize(
    "text",
    [
        "`${qsTr('Inside a template')} more`",
        "qsTr(root.label)",
    ],
)
def test_a_label_the_extractor_cannot_see_is_refused(text):
    with pytest.raises(LostMessageError, match="use a plain literal outside template strings"):
        messages_of(f"Item {{ text: {text} }}")


def test_a_place_gives_its_texts_with_the_path_of_each_field(tiny_pack):
    found = pack_messages_of(tiny_pack / "places" / "sun-museum.yaml")

    assert {kind for _, kind, _, _ in found} == {"pgettext"}
    assert [message for _, _, message, _ in found] == [
        ("places/sun-museum.name", "Museum of the Sun"),
        ("places/sun-museum.kind", "Museum of astronomy"),
        ("places/sun-museum.summary", "Sundials from five centuries"),
        ("places/sun-museum.why.1", "It shows how people told the time."),
        ("places/sun-museum.why.2", "The roof is a sundial you can walk on."),
        ("places/sun-museum.tips.1", "Come before noon, when the roof is cool."),
        ("places/sun-museum.hours.note", "The roof closes in the rain."),
        ("places/sun-museum.price.note", "The roof is included."),
        ("places/sun-museum.address.en", "1 Sun Road"),
        ("places/sun-museum.accessible", "Step-free from the north gate."),
        ("places/sun-museum.halls.rooms.dome.name", "Dome"),
        ("places/sun-museum.halls.rooms.cellar.name", "Cellar"),
    ]
    lines = (tiny_pack / "places" / "sun-museum.yaml").read_text("utf-8").splitlines()
    assert all(text in lines[line - 1] for line, _, (_, text), _ in found)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("pack.yaml", ("pack.areas.riverside.name", "Riverside")),
        ("topics.yaml", ("topics.museums.summary", "Old and new things")),
        ("figures.yaml", ("figures.sundials.label", "sundials in the street")),
        ("themes.yaml", ("themes.light.name", "Light")),
        ("metro.yaml", ("stations.sun-bridge.name", "Sun Bridge")),
        ("emergency.yaml", ("emergency.phrases.help.text", "Please help me.")),
        ("calendar.yaml", ("calendar.years.1.holidays.national-day.name", "National Day")),
        ("articles/how-the-sun-rose.yaml", ("articles/how-the-sun-rose.body.1.text", "The first morning")),
    ],
)  # fmt: skip
def test_every_file_of_a_pack_gives_its_texts(tiny_pack, name, message):
    assert message in [found for _, _, found, _ in pack_messages_of(tiny_pack / name)]


def test_a_file_that_is_no_part_of_a_pack_gives_nothing(tmp_path):
    path = tmp_path / "notes.yaml"
    path.write_text("name: A name\n", "utf-8")

    assert pack_messages_of(path) == []


def test_a_file_with_faults_is_refused(tiny_pack, edit):
    edit("places/sun-museum.yaml", "kind: Museum of astronomy", "knid: Museum of astronomy")

    with pytest.raises(ContentError, match="unknown key knid"):
        pack_messages_of(tiny_pack / "places" / "sun-museum.yaml")
