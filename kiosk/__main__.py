# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Arguments, logging, exit code."""

import argparse
import datetime as dt
import gc
import logging
import os
import re
import signal
import sys
from collections.abc import Callable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from kiosk import __version__, paths
from kiosk.domain.error import KioskError
from kiosk.domain.page import UnknownPageError, parse_page
from kiosk.domain.session import TextSize, ThemeName
from kiosk.options import Options

E = TypeVar("E", bound=StrEnum)

_SUBCOMMANDS = ("check", "gallery", "catalogs", "doctor", "bench")
EXIT_REFUSED = 2


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{2,5})x(\d{2,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is no size; write for example 1080x1920")
    return int(match[1]), int(match[2])


def _moment(text: str) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(
            f"{text!r} is no time; write for example 2026-11-24T09:41"
        ) from None


def _page(text: str) -> object:
    try:
        return parse_page(text)
    except UnknownPageError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _one_of(kind: type[E]) -> Callable[[str], E]:
    def member(text: str) -> E:
        try:
            return kind(text)
        except ValueError:
            raise argparse.ArgumentTypeError(f"{text!r} is none of {', '.join(kind)}") from None

    return member


def _existing(text: str) -> Path:
    path = Path(text)
    if not path.exists():
        raise argparse.ArgumentTypeError(f"there is no {text}")
    return path


def build_parser() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="visitor-guide",
        description="Visitor Guide to Chaoyang: an offline touch guide for hotel lobbies.",
        epilog="Without a sub-command the kiosk starts. Sub-commands: " + ", ".join(_SUBCOMMANDS),
    )
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--windowed", action="store_true", help="start in a window")
    parser.add_argument("--size", type=_size, metavar="WxH", help="size of the window")
    parser.add_argument("--language", metavar="TAG", help="language to start in, such as de")
    parser.add_argument("--site", type=_existing, metavar="FILE", help="the hotel's site file")
    parser.add_argument("--content", type=Path, metavar="DIR", help="a content pack")
    parser.add_argument(
        "--theme",
        type=_one_of(ThemeName),
        metavar="NAME",
        help="light, evening or contrast",
    )
    parser.add_argument(
        "--text-size",
        type=_one_of(TextSize),
        metavar="NAME",
        help="small, middle or big",
    )
    parser.add_argument("--now", type=_moment, metavar="ISO", help="start the clock at this time")
    parser.add_argument(
        "--page", type=_page, metavar="ID", help="open there, such as place/ritan-park"
    )
    parser.add_argument("--renderer", choices=("auto", "software", "gpu"), default="auto")
    parser.add_argument("--verbose", action="store_true", help="say more on standard error")
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit code."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    if arguments and arguments[0] in _SUBCOMMANDS:
        # Imported here: the kiosk itself must start without the tools.
        from kiosk.commands import run_command  # noqa: PLC0415

        _set_up_logging(verbose="--verbose" in arguments)
        return run_command(arguments)
    parsed = build_parser().parse_args(arguments)
    _set_up_logging(verbose=parsed.verbose)
    options = Options(
        windowed=parsed.windowed,
        size=parsed.size,
        language=parsed.language,
        site=parsed.site,
        content=parsed.content,
        theme=parsed.theme,
        text_size=parsed.text_size,
        now=parsed.now,
        page=parsed.page,
        renderer=parsed.renderer,
    )
    # Nothing made while starting is garbage; looking for it takes a fifth of the time to the first
    # frame. The collector is turned on again when the first page stands.
    gc.disable()
    # Ctrl+C in a terminal ends the program; Qt's loop would never hand it to Python.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from kiosk.application import run  # noqa: PLC0415 - Qt is loaded only after the arguments are sound

    try:
        return run(paths.find(), options)
    except KioskError as error:
        print(f"visitor-guide: {error}", file=sys.stderr)
        return EXIT_REFUSED


def _set_up_logging(*, verbose: bool) -> None:
    level = logging.DEBUG if verbose else os.environ.get("KIOSK_LOG", "WARNING").upper()
    logging.basicConfig(level=level, format="%(levelname)s %(name)s: %(message)s")


if __name__ == "__main__":
    sys.exit(main())
