# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import re
import subprocess
import sys

import pytest

from kiosk.commands import check

FORM = re.compile(r"(?P<path>.+?):(?P<line>\d+): (?P<what>.+?), (?P<remedy>.+)")


def run(capsys, *arguments) -> tuple[int, list[str]]:
    code = check.main(["--no-catalogs", *map(str, arguments)])
    return code, capsys.readouterr().out.splitlines()


def test_a_good_pack_passes(tiny_pack, capsys):
    code, lines = run(capsys, "--content", tiny_pack)

    assert code == 0
    assert re.fullmatch(r"content tiny 1: 3 places, 1 articles, 3 events, \d+ messages", lines[0])
    assert re.fullmatch(r"check: 0 fault\(s\) in \d+\.\d s", lines[-1])
    assert lines[1].startswith("freshness on ")
    assert len(lines) == 3


def test_the_shipped_guide_passes(capsys):
    code, lines = run(capsys)

    assert code == 0, lines
    assert lines[0].startswith("content chaoyang ")


def test_every_fault_is_told_with_file_line_what_and_remedy(tiny_pack, edit, capsys):
    edit("places/sun-museum.yaml", "kind: Museum of astronomy", "knid: Museum of astronomy")
    edit("places/dawn-park.yaml", "rule: 24/7", "rule: ''")
    edit("topics.yaml", "home: help", "home: wid")
    (tiny_pack / "stray.yaml").write_text("a: b\n", "utf-8")

    code, lines = run(capsys, "--content", tiny_pack)

    assert code == 1
    found = [FORM.fullmatch(line) for line in lines[:-1]]
    told = {(match["path"], int(match["line"]), match["what"]) for match in found if match}
    assert len(told) == len(lines) - 1
    assert told == {
        (str(tiny_pack / "places/dawn-park.yaml"), 14, "hours.rule is empty"),
        (str(tiny_pack / "places/sun-museum.yaml"), 3, "the file has no kind"),
        (str(tiny_pack / "places/sun-museum.yaml"), 9, "unknown key knid"),
        (str(tiny_pack / "stray.yaml"), 1, "is no file of a pack"),
        (str(tiny_pack / "topics.yaml"), 6, "topics.3.home is 'wid'"),
    }
    assert lines[-1].startswith("check: 5 fault(s)")


def test_faults_are_told_in_the_order_of_files_and_lines(tiny_pack, edit, capsys):
    edit("topics.yaml", "home: help", "home: wid")
    edit("metro.yaml", 'colour: "#D5A7A1"', "colour: pink")
    edit("metro.yaml", 'colour: "#009BC0"', "colour: blue")

    _, lines = run(capsys, "--content", tiny_pack)

    places = [
        (match["path"].rpartition("/")[2], int(match["line"]))
        for line in lines
        if (match := FORM.fullmatch(line))
    ]
    assert places == [("metro.yaml", 4), ("metro.yaml", 5), ("topics.yaml", 6)]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("text_szie: big\n", 1, "unknown key text_szie"),
        ("theme: light\nidle:\n  warning_seconds: 0\n", 3, "idle.warning_seconds is 0"),
        ("languages: [en, tlh]\n", 1, "the guide does not speak tlh"),
        ("default_language: fi\n", 1, "the guide does not speak fi"),
    ],
)
def test_faults_of_a_site_file_are_told(tiny_pack, tmp_path, capsys, text, line, what):
    site = tmp_path / "site.yaml"
    site.write_text(text, "utf-8")

    code, lines = run(capsys, "--content", tiny_pack, "--site", site)

    assert code == 1
    [match] = [match for found in lines if (match := FORM.fullmatch(found))]
    assert (match["path"], int(match["line"]), match["what"]) == (str(site), line, what)


def test_a_sound_site_file_passes(tiny_pack, tmp_path, capsys):
    site = tmp_path / "site.yaml"
    site.write_text("default_language: en\n", "utf-8")

    assert run(capsys, "--content", tiny_pack, "--site", site)[0] == 0


def test_a_missing_pack_is_told(tmp_path, capsys):
    code, lines = run(capsys, "--content", tmp_path / "nowhere")

    assert code == 1
    assert lines[0] == (
        f"{tmp_path}/nowhere:1: there is no such content folder, name a folder with pack.yaml"
    )


def test_checking_content_does_not_need_qt(tiny_pack):
    source = (
        "import sys\n"
        "from kiosk.__main__ import main\n"
        f"code = main(['check', '--no-catalogs', '--content', {str(tiny_pack)!r}])\n"
        "print(code, any(name.startswith('PySide6') for name in sys.modules))\n"
    )

    found = subprocess.run(
        [sys.executable, "-c", source], check=True, capture_output=True, text=True, timeout=60
    )

    assert found.stdout.splitlines()[-1] == "0 False"
