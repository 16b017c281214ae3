# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Message catalogues of one locale, both domains together."""

import io
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from kiosk.domain.error import KioskError

if TYPE_CHECKING:
    from gettext import GNUTranslations

logger = logging.getLogger(__name__)

DOMAINS = ("kiosk", "content")
# The separator gettext puts between a context and its message in a compiled catalogue.
_EOT = "\x04"


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


class GettextCatalog:
    """Catalogues read from ``.mo`` files."""

    def __init__(self, domains: "dict[str, GNUTranslations]") -> None:
        self._domains = domains
        # GNUTranslations has no public look-up that tells "no entry"; its table does, and stays.
        self._tables: dict[str, dict[object, str]] = {
            name: vars(domain)["_catalog"] for name, domain in domains.items()
        }

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        """Return the translation of ``text``, or None."""
        key = text if context is None else f"{context}{_EOT}{text}"
        table = self._tables[domain]
        # A message with plural forms is filed under (id, 0).
        return table.get(key) or table.get((key, 0))

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        """Return the plural form for ``count``, or None."""
        found = self._domains[domain].ngettext(one, many, count)
        return None if found in (one, many) and (one, 0) not in self._tables[domain] else found


def load_catalog(folder: Path) -> GettextCatalog:
    """Read both domains from ``<folder>/LC_MESSAGES``.

    A ``.mo`` that is missing or older than its ``.po`` is compiled in memory, so that a translator
    sees an edit at once. Raises CatalogError.
    """
    return GettextCatalog({domain: _load_domain(folder, domain) for domain in DOMAINS})


def _load_domain(folder: Path, domain: str) -> "GNUTranslations":
    # Imported here: a start in the source language needs no catalogue.
    import struct  # noqa: PLC0415
    from gettext import GNUTranslations  # noqa: PLC0415

    compiled = folder / "LC_MESSAGES" / f"{domain}.mo"
    source = compiled.with_suffix(".po")
    if _is_newer(source, compiled):
        logger.info("%s is newer than %s; reading it", source, compiled.name)
        return _compile(source)
    try:
        with compiled.open("rb") as stream:
            return GNUTranslations(stream)
    except FileNotFoundError:
        logger.warning("%s is missing; reading %s", compiled, source.name)
        return _compile(source)
    # gettext raises these on a truncated or foreign file.
    except (OSError, ValueError, LookupError, struct.error) as error:
        raise CatalogError(
            f"{compiled}:1: the catalogue is damaged ({error}), "
            "run: python -m kiosk catalogs compile"
        ) from error


def _is_newer(source: Path, compiled: Path) -> bool:
    try:
        return source.stat().st_mtime > compiled.stat().st_mtime
    except OSError:
        return False


def _compile(source: Path) -> "GNUTranslations":
    # Imported here: reading .po files is the exception, and these modules cost start time.
    from gettext import GNUTranslations  # noqa: PLC0415

    from babel.messages.mofile import write_mo  # noqa: PLC0415
    from babel.messages.pofile import PoFileError, read_po  # noqa: PLC0415

    try:
        with source.open("rb") as stream:
            catalog = read_po(stream)
        compiled = io.BytesIO()
        write_mo(compiled, catalog)
        compiled.seek(0)
        return GNUTranslations(compiled)
    except (OSError, ValueError, LookupError, PoFileError) as error:
        raise CatalogError(
            f"{source}:1: the catalogue cannot be read ({error}), restore the file"
        ) from error
