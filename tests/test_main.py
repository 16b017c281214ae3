# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import datetime as dt
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.__main__ import EXIT_REFUSED, build_parser, main
from kiosk.domain.page import Page, PageKind
from kiosk.domain.session import TextSize, ThemeName


def refusal(capsys, arguments: list[str]) -> str:
    """Run the command line, which must refuse; return its one message."""
    with pytest.raises(SystemExit) as caught:
        main(arguments)
    told = capsys.readouterr()
    assert caught.value.code == EXIT_REFUSED
    assert told.out == ""
    return message_in(told.err)


def message_in(err: str) -> str:
    [message] = re.findall(r"^visitor-guide: (.*)$", err, re.MULTILINE)
    assert "Traceback" not in err
    return message


def run(tmp_path: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the program as its own process, without a screen and with its own state folder."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "KIOSK_STATE_DIR": str(tmp_path / "state"),
    }
    return subprocess.run(
        [sys.executable, "-m", "kiosk", "--renderer", "software", *arguments],
        env=environment,
        cwd=tmp_path,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--frobnicate"], ["unrecognized arguments: --frobnicate"]),
        (["frobnicate"], ["frobnicate"]),
        (["--site", "/nowhere/site.yaml"], ["--site", "there is no /nowhere/site.yaml"]),
        (["--page", "nowhere"], ["--page", "no page 'nowhere'", "emergency", "place/…"]),
        (["--page", "place"], ["--page", "no page 'place'"]),
        (["--size", "large"], ["--size", "'large' is no size", "1080x1920"]),
        (["--size", "0x0"], ["--size", "'0x0' is no size"]),
        (["--now", "noon"], ["--now", "'noon' is no time", "2026-11-24T09:41"]),
        (["--theme", "blue"], ["--theme", "'blue' is none of light, evening, contrast"]),
        (["--text-size", "huge"], ["--text-size", "'huge' is none of small, middle, big"]),
        (["--renderer", "magic"], ["--renderer", "'magic'", "software"]),
        (["--language"], ["--language", "expected one argument"]),
    ],
)
def test_a_wrong_argument_is_refused_with_one_clear_message(capsys, arguments, parts):
    message = refusal(capsys, arguments)

    assert [part for part in parts if part not in message] == []


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        (["--language", "tlh"], ["--language tlh", "there is no such language", "en"]),
        (["--page", "place/nowhere"], ["--page place/nowhere", "no place nowhere"]),
        (["--page", "topic/nothing"], ["--page topic/nothing", "no topic nothing"]),
        (["--page", "article/nothing"], ["--page article/nothing", "no article nothing"]),
    ],
)
def test_what_only_the_content_can_tell_is_refused_the_same_way(tmp_path, arguments, parts):
    result = run(tmp_path, *arguments)

    assert result.returncode == EXIT_REFUSED
    assert result.stdout == ""
    message = message_in(result.stderr)
    assert [part for part in parts if part not in message] == []


def test_the_version_is_told(capsys):
    with pytest.raises(SystemExit) as caught:
        main(["--version"])

    assert caught.value.code == 0
    assert capsys.readouterr().out.strip() == __version__


def test_arguments_become_values(tmp_path):
    site = tmp_path / "site.yaml"
    site.touch()
    parsed = build_parser().parse_args(
        [
            *("--windowed", "--size", "1080x1920", "--language", "de", "--site", str(site)),
            *("--theme", "contrast", "--text-size", "big", "--now", "2026-11-24T09:41"),
            *("--page", "place/ritan-park", "--renderer", "software"),
        ]
    )

    assert parsed.windowed is True
    assert parsed.size == (1080, 1920)
    assert parsed.language == "de"
    assert parsed.site == site
    assert parsed.theme is ThemeName.CONTRAST
    assert parsed.text_size is TextSize.BIG
    assert parsed.now == dt.datetime.fromisoformat("2026-11-24T09:41")
    assert parsed.page == Page(PageKind.PLACE, "ritan-park")
    assert parsed.renderer == "software"


def test_without_arguments_everything_is_as_the_site_file_says():
    parsed = build_parser().parse_args([])

    assert vars(parsed) | {"renderer": None} == dict.fromkeys(
        ("size", "language", "site", "content", "theme", "text_size", "now", "page", "renderer")
    ) | {"windowed": False, "verbose": False}


def test_a_subcommand_gives_its_exit_code(tiny_pack, edit, capsys):
    assert main(["check", "--no-catalogs", "--content", str(tiny_pack)]) == 0
    edit("topics.yaml", "home: help", "home: hlp")
    assert main(["check", "--no-catalogs", "--content", str(tiny_pack)]) == 1
    assert "did you mean help?" in capsys.readouterr().out
