# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Message catalogues of one locale, both domains together."""

import io
import logging
import struct
from array import array
from bisect import bisect_left
from collections.abc import Callable
from pathlib import Path
from typing import Protocol, cast

from kiosk.domain.error import KioskError

logger = logging.getLogger(__name__)

DOMAINS = ("kiosk", "content")
# The separator gettext puts between a context and its message in a compiled catalogue.
_EOT = "\x04"
_NUL = b"\0"
_LITTLE = b"\xde\x12\x04\x95"
_HEAD_BYTES = 28
_MAJOR_VERSIONS = (0, 1)


class CatalogError(KioskError):
    """A catalogue that is missing or damaged."""


class Catalog(Protocol):
    """Translations of one locale; None means there is no entry."""

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        """Return the translation of ``text``."""

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        """Return the plural form for ``count``."""


class SourceCatalog:
    """The source language: every message is its own translation."""

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        """Return ``text`` itself."""
        del domain, context
        return text

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        """Return the English plural form."""
        del domain
        return one if count == 1 else many


class MessageFile:
    """The messages of one compiled catalogue, looked up in the bytes of the file.

    A dictionary of all of them, as ``gettext`` makes one, takes three times the memory in each
    language. The format is that of GNU gettext ("The Format of GNU MO Files" in its manual). Raises
    ValueError when ``data`` is not a whole catalogue in UTF-8.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        magic = data[: len(_LITTLE)]
        if magic not in (_LITTLE, _LITTLE[::-1]) or len(data) < _HEAD_BYTES:
            raise ValueError("it is not a compiled catalogue")
        self._word = "<" if magic == _LITTLE else ">"
        version, count, self._originals, self._translations = struct.unpack_from(
            f"{self._word}4I", data, len(_LITTLE)
        )
        if version >> 16 not in _MAJOR_VERSIONS:
            raise ValueError(f"its version is {version}")
        if max(self._originals, self._translations) + count * 8 > len(data):
            raise ValueError("it ends too early")
        # Babel sorts by text and then by context, so the file's own order cannot be searched.
        keys = [self._text(self._originals, row).partition(_NUL)[0] for row in range(count)]
        self._order = array("I", sorted(range(count), key=keys.__getitem__))
        for row in range(count):
            self._text(self._translations, row).decode()
        self._plural = _plural_rule(self.find("") or "")

    def find(self, key: str) -> str | None:
        """Return what stands under a key: all plural forms of a message, separated by NUL."""
        wanted = key.encode()
        at = bisect_left(self._order, wanted, key=self._key)
        if at == len(self._order) or self._key(self._order[at]) != wanted:
            return None
        return self._text(self._translations, self._order[at]).decode() or None

    def plural(self, key: str, count: int) -> str | None:
        """Return the plural form of a message for ``count``, or None."""
        found = self.find(key)
        if found is None:
            return None
        forms = found.split("\0")
        number = self._plural(count)
        return forms[number] if number < len(forms) else None

    def _key(self, row: int) -> bytes:
        return self._text(self._originals, row).partition(_NUL)[0]

    def _text(self, table: int, row: int) -> bytes:
        length, start = struct.unpack_from(f"{self._word}2I", self._data, table + 8 * row)
        # A NUL that is not counted ends each text.
        if start + length >= len(self._data):
            raise ValueError("it ends too early")
        return self._data[start : start + length]


def _plural_rule(header: str) -> Callable[[int], int]:
    """Return the rule of the header of a catalogue: which form a count takes.

    Raises ValueError for a rule that cannot be read or a charset other than UTF-8.
    """
    # Imported here: a start in the source language needs no catalogue.
    from gettext import c2py  # type: ignore[attr-defined]  # noqa: PLC0415

    fields = {
        name.strip().lower(): value.strip()
        for name, _, value in (line.partition(":") for line in header.splitlines())
    }
    charset = fields.get("content-type", "charset=utf-8").partition("charset=")[2]
    if charset.lower() not in ("utf-8", "utf8"):
        raise ValueError(f"its charset is {charset}, not UTF-8")
    rule = fields.get("plural-forms", "plural=n != 1").partition("plural=")[2].rstrip(";")
    return cast("Callable[[int], int]", c2py(rule))


class GettextCatalog:
    """Catalogues read from ``.mo`` files."""

    def __init__(self, domains: dict[str, MessageFile]) -> None:
        self._domains = domains

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        """Return the translation of ``text``, or None."""
        found = self._domains[domain].find(text if context is None else f"{context}{_EOT}{text}")
        return None if found is None else found.partition("\0")[0]

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        """Return the plural form for ``count``, or None."""
        del many
        return self._domains[domain].plural(one, count)


def load_catalog(folder: Path) -> GettextCatalog:
    """Read both domains from ``<folder>/LC_MESSAGES``.

    A ``.mo`` that is missing or older than its ``.po`` is compiled in memory, so that a translator
    sees an edit at once. Raises CatalogError.
    """
    return GettextCatalog({domain: _load_domain(folder, domain) for domain in DOMAINS})


def _load_domain(folder: Path, domain: str) -> MessageFile:
    compiled = folder / "LC_MESSAGES" / f"{domain}.mo"
    source = compiled.with_suffix(".po")
    if _is_newer(source, compiled):
        logger.info("%s is newer than %s; reading it", source, compiled.name)
        return _compile(source)
    try:
        return MessageFile(compiled.read_bytes())
    except FileNotFoundError:
        logger.warning("%s is missing; reading %s", compiled, source.name)
        return _compile(source)
    except (OSError, ValueError) as error:
        raise CatalogError(
            f"{compiled}:1: the catalogue is damaged ({error}), "
            "run: python -m kiosk catalogs compile"
        ) from error


def _is_newer(source: Path, compiled: Path) -> bool:
    try:
        return source.stat().st_mtime > compiled.stat().st_mtime
    except OSError:
        return False


def _compile(source: Path) -> MessageFile:
    # Imported here: reading .po files is the exception, and these modules cost start time.
    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    try:
        with source.open("rb") as stream:
            catalog = read_po(stream)
        compiled = io.BytesIO()
        write_mo(compiled, catalog)
        return MessageFile(compiled.getvalue())
    except (OSError, ValueError, LookupError, PoFileError) as error:
        raise CatalogError(
            f"{source}:1: the catalogue cannot be read ({error}), restore the file"
        ) from error
