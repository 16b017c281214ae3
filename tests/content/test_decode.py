# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Annotated

import pytest

from kiosk.content.decode import (
    MAX_FILE_BYTES,
    ContentMessage,
    Decoder,
    Reading,
    compose,
    compose_bytes,
    decode_file,
)
from kiosk.content.fault import ContentError, Fault, nearest
from kiosk.domain.field import Between, Message, NotEmpty, PartialDate, Slug


class Kind(StrEnum):
    MUSEUM = "museum"
    PARK = "park"


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    id: Slug
    text: Annotated[str, Message()]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """One field of each form that the domain uses."""

    id: Slug
    name: Annotated[str, Message(longest=12)] = "a name"
    kind: Kind = Kind.PARK
    count: Annotated[int, Between(1, 9)] = 1
    share: float = 0.5
    is_open: bool = True
    day: dt.date | None = None
    since: PartialDate | None = None
    note: Annotated[str, Message(longest=12)] | None = None
    amount: Annotated[float, Between(0, 100)] | None = None
    url: str | None = None
    words: tuple[Annotated[str, Message()], ...] = ()
    topics: Annotated[tuple[Slug, ...], NotEmpty()] = ("a-topic",)
    parts: tuple[Part, ...] = ()
    part: Part | None = None
    texts: dict[str, str] = field(default_factory=dict)


def read(text: str, tmp_path) -> tuple[Sample | None, Reading]:
    path = tmp_path / "sample.yaml"
    path.write_text(text, "utf-8")
    reading = Reading()
    node = compose(path, reading)
    if node is None:
        return None, reading
    return Decoder(path, reading).decode(node, Sample, "samples/one"), reading


def test_a_sound_file_becomes_a_value(tmp_path):
    value, reading = read(
        """\
id: one-sample
name: A name
kind: museum
count: 3
share: 2.5
is_open: false
day: 2026-04-30
since: 2026-04
note: A note
amount: 30
words: [one, two]
topics:
  - a-topic
parts:
  - {id: left, text: Left}
part: {id: own, text: Own}
texts: {en: Hello, de: Hallo}
""",
        tmp_path,
    )

    assert reading.faults == []
    assert value == Sample(
        id="one-sample",
        name="A name",
        kind=Kind.MUSEUM,
        count=3,
        share=2.5,
        is_open=False,
        day=dt.date(2026, 4, 30),
        since="2026-04",
        note="A note",
        amount=30.0,
        words=("one", "two"),
        topics=("a-topic",),
        parts=(Part(id="left", text="Left"),),
        part=Part(id="own", text="Own"),
        texts={"en": "Hello", "de": "Hallo"},
    )


# Each text follows the line "id: one", so it begins on line 2.
@pytest.mark.parametrize(
    ("text", "line", "what", "remedy"),
    [
        ("knid: park", 2, "unknown key knid", "did you mean kind?"),
        ("zzz: park", 2, "unknown key zzz", "it must be one of: amount, count, day, id,"),
        ("name: A\nname: B", 3, "name is given twice", "keep one of them"),
        ("id: two", 2, "id is given twice", "keep one of them"),
        ("texts: {en: a, en: b}", 2, "texts.en is given twice", "keep one of them"),
        ("name: ''", 2, "name is empty", "write the text or leave the key out"),
        ("name:", 2, "name is empty", "write the text or leave the key out"),
        ("url: null", 2, "url is empty", "leave the key out"),
        ("url: ~", 2, "url is empty", "leave the key out"),
        ("name: ' A '", 2, "name has space at an end", "remove it"),
        ("name: a name that is long", 2, "name has 19 characters", "at most 12 fit the page"),
        ("note: a note that is long", 2, "note has 19 characters", "at most 12 fit the page"),
        ("kind: parc", 2, "kind is 'parc'", "did you mean park?"),
        ("kind: xyz", 2, "kind is 'xyz'", "it must be one of: museum, park"),
        ("kind: [park]", 2, "kind is not a single value", "write it on one line"),
        ("count: three", 2, "count is 'three'", "it must be a whole number"),
        ("count: 1.5", 2, "count is '1.5'", "it must be a whole number"),
        ("count: 0", 2, "count is 0", "it must be from 1 to 9"),
        ("share: half", 2, "share is 'half'", "it must be a number"),
        ("share: nan", 2, "share is 'nan'", "it must be a finite number"),
        ("share: inf", 2, "share is 'inf'", "it must be a finite number"),
        ("amount: much", 2, "amount is 'much'", "it must be a number"),
        ("amount: null", 2, "amount is 'null'", "it must be a number"),
        ("amount: 101", 2, "amount is 101", "it must be from 0 to 100"),
        ("is_open: yes", 2, "is_open is 'yes'", "it must be true or false"),
        ("day: tomorrow", 2, "day is 'tomorrow'", "it must be a date such as 2026-04-30"),
        ("since: 2026-13", 2, "since is '2026-13'", "it must be a year, month or day"),
        ("since: 2026-02-30", 2, "since is '2026-02-30'", "it must be a day of the calendar"),
        ("words: one", 2, "words is not a list", "write one entry a line"),
        ("words:\n  - one\n  - ''", 4, "words.2 is empty", "write the text"),
        ("topics: []", 2, "topics is empty", "give at least one entry"),
        ("topics:\n  - A Topic", 3, "topics.1 is 'A Topic'", "lower-case words joined by hyphens"),
        ("part: own", 2, "part is not a set of keys", "write key: value lines"),
        ("part:\n  id: own", 3, "part has no text", "add text: …"),
        ("parts:\n  - {id: a, text: A}\n  - {id: b}", 4, "parts.2 has no text", "add text: …"),
        ("parts:\n  - {id: a, txt: A, text: A}", 3, "unknown key txt", "did you mean text?"),
        ("texts: hello", 2, "texts is not a set of keys", "write language: text lines"),
        ("texts:\n  en: ''", 3, "texts.en is no text", "write text"),
        ("texts:\n  en: [a]", 3, "texts.en is no text", "write text"),
    ],
)
def test_a_fault_is_named_with_its_line_and_its_remedy(text, line, what, remedy, tmp_path):
    value, reading = read(f"id: one\n{text}\n", tmp_path)

    assert value is None
    [fault] = reading.faults
    assert (fault.path.name, fault.line, fault.what) == ("sample.yaml", line, what)
    assert remedy in fault.remedy


@pytest.mark.parametrize(
    ("raw", "line", "what", "remedy"),
    [
        (b"", 1, "the file is empty", "it must hold keys and values"),
        (b"# only a comment\n", 1, "the file is empty", "it must hold keys and values"),
        (b"- a list\n", 1, "the file is not a set of keys", "write key: value lines"),
        (b"id: one\nname: \xff\n", 2, "not UTF-8 text", "save the file as UTF-8"),
        (b"id: one\nname: [a\nkind: b\n", 3, "not valid YAML: ", "see the line named"),
        (b"id: one\nname: 'a\n", 3, "not valid YAML: ", "see the line named"),
        (b"id: one\n---\nid: two\n", 2, "not valid YAML: ", "see the line named"),
        (b"id: \x07\n", 1, "not valid YAML: ", "plain printable text is expected"),
        (b"[" * 3000, 1, "not valid YAML: ", ""),
        (b" " * (MAX_FILE_BYTES + 1), 1, "the file is too large", f"at most {MAX_FILE_BYTES}"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_located_fault(raw, line, what, remedy, tmp_path):
    path = tmp_path / "sample.yaml"
    path.write_bytes(raw)

    with pytest.raises(ContentError) as caught:
        decode_file(path, Sample, "sample")

    [fault] = caught.value.faults
    assert (fault.path, fault.line) == (path, line)
    assert fault.what.startswith(what)
    assert remedy in fault.remedy
    assert "\n" not in str(fault)


def test_a_missing_file_is_a_fault(tmp_path):
    path = tmp_path / "nothing.yaml"

    with pytest.raises(ContentError) as caught:
        decode_file(path, Sample, "sample")

    assert caught.value.faults == (
        Fault(path, 1, "cannot be read (No such file or directory)", "put the file back"),
    )


def test_all_faults_of_a_file_are_told_together(tmp_path):
    path = tmp_path / "sample.yaml"
    path.write_text("name: ''\ncount: many\nparts:\n  - {id: A}\nsurplus: 1\n", "utf-8")

    with pytest.raises(ContentError) as caught:
        decode_file(path, Sample, "sample")

    assert [(fault.line, fault.what) for fault in caught.value.faults] == [
        (1, "name is empty"),
        (1, "the file has no id"),
        (2, "count is 'many'"),
        (4, "parts.1 has no text"),
        (4, "parts.1.id is 'A'"),
        (5, "unknown key surplus"),
    ]
    for fault in caught.value.faults:
        assert str(fault) in str(caught.value)


def test_a_fault_reads_as_file_line_what_and_remedy(tmp_path):
    fault = Fault(tmp_path / "a.yaml", 7, "kind is 'parc'", "did you mean park?")

    assert str(fault) == f"{tmp_path}/a.yaml:7: kind is 'parc', did you mean park?"


def test_texts_of_a_visitor_are_messages_with_the_path_of_their_field(tmp_path):
    _, reading = read(
        """\
id: one
name: A name
note: A note
url: https://example.com
words:
  - one
  - two
parts:
  - {id: left, text: Left}
part:
  id: own
  text: Own
texts: {en: Hello}
""",
        tmp_path,
    )

    path = tmp_path / "sample.yaml"
    assert reading.messages == [
        ContentMessage("samples/one.name", "A name", path, 2),
        ContentMessage("samples/one.note", "A note", path, 3),
        ContentMessage("samples/one.words.1", "one", path, 6),
        ContentMessage("samples/one.words.2", "two", path, 7),
        ContentMessage("samples/one.parts.left.text", "Left", path, 9),
        ContentMessage("samples/one.part.text", "Own", path, 12),
    ]


def test_a_line_is_found_for_a_value_or_for_what_holds_it(tmp_path):
    _, reading = read("id: one\npart:\n  id: own\n  text: Own\n", tmp_path)

    path = tmp_path / "sample.yaml"
    assert reading.line_of(path, "part", "text") == 4
    assert reading.line_of(path, "part", "nothing") == 3
    assert reading.line_of(path, "nothing") == 1
    assert reading.line_of(tmp_path / "other.yaml", "part") == 1


def test_tags_of_python_are_never_obeyed(tmp_path):
    value, reading = read("id: one\nname: !!python/object/apply:os.getcwd []\n", tmp_path)

    assert value is None
    assert [fault.what for fault in reading.faults] == ["name is not a single value"]


def test_bytes_are_read_as_a_file_is(tmp_path):
    reading = Reading()

    assert compose_bytes(b"id: [a}", tmp_path / "a.yaml", reading) is None
    assert [(fault.path.name, fault.line) for fault in reading.faults] == [("a.yaml", 1)]


@pytest.mark.parametrize(
    ("word", "choices", "remedy"),
    [
        ("museum", ["museums", "parks"], "did you mean museums?"),
        ("xyz", ["b", "a"], "it must be one of: a, b"),
        ("xyz", [], "there is nothing it could name"),
    ],
)
def test_the_remedy_for_an_unknown_word_is_the_closest_or_all(word, choices, remedy):
    assert nearest(word, choices) == remedy


def test_a_long_list_of_choices_is_cut():
    remedy = nearest("xyz", [f"{number:02}" for number in range(30)])

    assert remedy.endswith("18, 19, …")
