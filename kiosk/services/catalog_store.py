# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages the guide can speak, each loaded once."""

import datetime as dt
import logging
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from kiosk.domain.language import Language
from kiosk.i18n.catalog import Catalog, CatalogError, SourceCatalog, load_catalog
from kiosk.i18n.localizer import Localizer
from kiosk.i18n.pseudo import ACCENTED, MIRRORED, PseudoCatalog, pseudo_language
from kiosk.services.job_runner import JobRunner

logger = logging.getLogger(__name__)

_ANY_DAY = dt.date(2026, 1, 1)


class CatalogStore(QObject):
    """Localizers by language tag. A language whose catalogue is damaged is withdrawn."""

    withdrawn = Signal()

    def __init__(
        self, *, languages: Sequence[Language], translations: Path, source_tag: str
    ) -> None:
        super().__init__()
        self._translations = translations
        self._source = next(found for found in languages if found.tag == source_tag)
        self._languages = list(languages)
        self._localizers: dict[str, Localizer] = {}

    @property
    def languages(self) -> tuple[Language, ...]:
        """The languages on offer, in order."""
        return tuple(self._languages)

    @property
    def source(self) -> Localizer:
        """The source language, which is always there."""
        return self.localizer(self._source.tag)

    def knows(self, tag: str) -> bool:
        """Tell whether a language or pseudo-language of that tag can be asked for."""
        return tag in (ACCENTED, MIRRORED) or any(found.tag == tag for found in self._languages)

    def localizer(self, tag: str) -> Localizer:
        """Return the localizer of a language, loading it at need; the source's if it cannot be."""
        found = self._localizers.get(tag)
        if found is None:
            try:
                found = self._load(tag)
            except CatalogError as error:
                logger.error("%s", error)  # noqa: TRY400 - the message names file and remedy
                self._withdraw(tag)
                return self.source
            self._localizers[tag] = found
        return found

    def load_ahead(self, jobs: JobRunner) -> None:
        """Load every other language in the background, so that no switch waits for a disk."""
        for language in self._languages:
            if language.tag not in self._localizers:
                jobs.run(lambda tag=language.tag: self._try_load(tag), self._keep)

    def _try_load(self, tag: str) -> tuple[str, Localizer | None]:
        try:
            localizer = self._load(tag)
        except CatalogError as error:
            logger.error("%s", error)  # noqa: TRY400 - the message names file and remedy
            return tag, None
        # Warms the locale's own data as well.
        _ = localizer.number(1), localizer.day_and_date(_ANY_DAY)
        return tag, localizer

    def _keep(self, loaded: tuple[str, Localizer | None]) -> None:
        tag, localizer = loaded
        if localizer is None:
            self._withdraw(tag)
        else:
            self._localizers.setdefault(tag, localizer)

    def _load(self, tag: str) -> Localizer:
        if tag in (ACCENTED, MIRRORED):
            language = pseudo_language(tag, self._source)
            return Localizer(language=language, catalog=PseudoCatalog())
        language = next((found for found in self._languages if found.tag == tag), None)
        if language is None:
            raise CatalogError(f"there is no language {tag}")
        catalog: Catalog
        if language is self._source:
            catalog = SourceCatalog()
        else:
            catalog = load_catalog(self._translations / language.catalog)
        return Localizer(language=language, catalog=catalog)

    def _withdraw(self, tag: str) -> None:
        if tag != self._source.tag:
            self._languages = [found for found in self._languages if found.tag != tag]
            self.withdrawn.emit()
