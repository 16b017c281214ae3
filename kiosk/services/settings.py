# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings, resolved once: defaults, site file, arguments. YAML is read once and then cached."""

import hashlib
import logging
from pathlib import Path
from typing import TypeVar

import msgspec

from kiosk.content.fault import ContentError
from kiosk.domain.language import Language, LanguageList
from kiosk.domain.site import Site

logger = logging.getLogger(__name__)

T = TypeVar("T")

_FORMAT = 1


def read_cached(path: Path, wanted: type[T], cache: Path) -> T:
    """Return the YAML file as ``wanted``; what was read once is kept as JSON in ``cache``.

    Raises ContentError with the faults of the file.
    """
    from_cache = None
    try:
        digest = hashlib.blake2b(path.read_bytes() + f"{wanted}{_FORMAT}".encode(), digest_size=12)
        from_cache = cache / f"{path.stem}-{digest.hexdigest()}.json"
        return msgspec.json.decode(from_cache.read_bytes(), type=wanted)
    except (OSError, msgspec.MsgspecError):
        pass
    # Imported here: a start with a valid cache must not pay for the YAML reader.
    from kiosk.content.decode import decode_file  # noqa: PLC0415

    value = decode_file(path, wanted, path.stem)
    if from_cache is not None:
        try:
            cache.mkdir(parents=True, exist_ok=True)
            partial = from_cache.with_suffix(".partial")
            partial.write_bytes(msgspec.json.encode(value))
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
