# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Check everything an editor or operator can get wrong: content, catalogues, pictures, site file."""

import argparse
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

from kiosk import paths
from kiosk.commands.catalogs import check_catalogs, load_language_list
from kiosk.commands.freshness import report
from kiosk.commands.schema import reference
from kiosk.content.decode import decode_file
from kiosk.content.fault import ContentError, Fault
from kiosk.content.loader import load_pack
from kiosk.domain.site import Site
from kiosk.services.clock import SystemClock
from kiosk.services.picture import PictureShelf


def main(arguments: Sequence[str]) -> int:
    """Print every fault as ``file:line: what, and what would be right``; return 1 if there is one."""
    found = paths.find()
    parser = argparse.ArgumentParser(prog="visitor-guide check", description=__doc__)
    parser.add_argument("--content", type=Path, default=found.content)
    parser.add_argument("--site", type=Path, default=None)
    parser.add_argument("--no-catalogs", action="store_true", help="leave the catalogues out")
    parser.add_argument("--freshness", action="store_true", help="list the facts that age")
    parser.add_argument("--schema", action="store_true", help="print the fields of a pack")
    parser.add_argument("--verbose", action="store_true")
    parsed = parser.parse_args(arguments)
    if parsed.schema:
        print(reference())
        return 0
    began = time.monotonic()
    shelf = PictureShelf(
        scenes=found.scenes, icons=found.icons, tokens=found.config / "tokens.json"
    )
    faults = [*_content(parsed.content, shelf, freshness=parsed.freshness)]
    sites = [parsed.site] if parsed.site else sorted(found.config.glob("site*.yaml"))
    for site in sites:
        faults += _site(site, found.translations)
    faults += _pictures([found.scenes, found.icons])
    if not parsed.no_catalogs and not faults:
        # Catalogues are checked against sound content only: their template is read from it.
        faults += check_catalogs(found.translations)
    for fault in sorted(faults):
        print(fault)
    spent = time.monotonic() - began
    print(f"check: {len(faults)} fault(s) in {spent:.1f} s")
    return 1 if faults else 0


def _content(folder: Path, shelf: PictureShelf, *, freshness: bool) -> Iterator[Fault]:
    try:
        pack, messages = load_pack(folder, shelf.has_scene, shelf.has_icon)
    except ContentError as error:
        yield from error.faults
        return
    print(
        f"content {pack.header.id} {pack.header.version}: {len(pack.places)} places, "
        f"{len(pack.articles)} articles, {len(pack.events)} events, "
        f"{len(messages)} messages"
    )
    for line in report(pack, SystemClock().now().date(), listed=freshness):
        print(line)


def _site(path: Path, translations: Path) -> Iterator[Fault]:
    try:
        site = decode_file(path, Site, "site")
        tags = {language.tag for language in load_language_list(translations)}
    except ContentError as error:
        yield from error.faults
        return
    for tag in (site.default_language, *site.languages):
        if tag not in tags:
            yield Fault(path, 1, f"the guide does not speak {tag}", f"choose from {sorted(tags)}")


def _pictures(folders: list[Path]) -> Iterator[Fault]:
    for folder in folders:
        drawings = sorted(folder.glob("*.svg"))
        if not drawings:
            yield Fault(folder, 1, "there are no drawings", "restore the folder")
        for path in drawings:
            try:
                # The drawings are the project's own files, not input from outside.
                root = ET.parse(path).getroot()  # noqa: S314
            except (ET.ParseError, OSError) as error:
                yield Fault(path, 1, f"is no drawing ({error})", "export it again as SVG")
                continue
            if not root.tag.endswith("svg") or "viewBox" not in root.attrib:
                yield Fault(path, 1, "has no viewBox", "export it as SVG with a viewBox")
