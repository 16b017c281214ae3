# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, resolved once: defaults, site file, arguments. YAML is read once and then cached."""

import logging
import zlib
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.fault import ContentError
from kiosk.domain.language import Language, LanguageList
from kiosk.domain.site import Site

logger = logging.getLogger(__name__)

T = TypeVar("T")

_FORMAT = 2


def read_cached(path: Path, wanted: type[T], cache: Path) -> T:
    """Return the YAML file as ``wanted``; what was read once is kept in ``cache``.

    A kept file is a line of JSON and the text it was read from, so that any change is noticed.

    Raises ContentError with the faults of the file.
    """
    source = None
    place = zlib.crc32(f"{path.resolve()} {wanted} {_FORMAT}".encode())
    from_cache = cache / f"{path.stem}-{place:08x}.json"
    try:
        source = path.read_bytes()
        kept, seen = from_cache.read_bytes().split(b"\n", maxsplit=1)
        if seen == source:
            return msgspec.json.decode(kept, type=wanted)
    except (OSError, ValueError):  # msgspec's errors are ValueErrors
        pass
    # Imported here: a start with a valid cache must not pay for the YAML reader.
    from kiosk.content.decode import decode_file  # noqa: PLC0415

    value = decode_file(path, wanted, path.stem)
    if source is not None:
        try:
            cache.mkdir(parents=True, exist_ok=True)
            partial = from_cache.with_suffix(".partial")
            partial.write_bytes(msgspec.json.encode(value) + b"\n" + source)
            partial.replace(from_cache)
        except OSError as error:
            logger.warning("%s: cannot be written (%s)", from_cache, error)
    return value


def load_languages(
    translations: Path, cache: Path, *, with_drafts: bool = False
) -> tuple[Language, ...]:
    """Return the finished languages of ``languages.yaml``; raises ContentError."""
    every = read_cached(translations / "languages.yaml", LanguageList, cache).languages
    return tuple(language for language in every if with_drafts or not language.draft)


def load_site(path: Path, cache: Path) -> tuple[Site, ContentError | None]:
    """Return the site file, or the defaults and why the file was refused."""
    try:
        return read_cached(path, Site, cache), None
    except ContentError as error:
        logger.error("%s", error)  # noqa: TRY400 - the faults are the message
        return Site(), error


def offered(
    languages: tuple[Language, ...], site: Site, drafts: frozenset[str] = frozenset()
) -> tuple[Language, ...]:
    """Return the languages a site offers, in its order; all of them where it does not say.

    A language in ``drafts`` is known but not finished: a site may name it ahead of time.
    """
    by_tag = {language.tag: language for language in languages}
    for tag in site.languages:
        if tag not in by_tag and tag not in drafts:
            logger.warning("The site file offers %s, which this guide does not speak", tag)
    chosen = tuple(by_tag[tag] for tag in site.languages if tag in by_tag)
    return chosen or languages
