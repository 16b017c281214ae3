# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words, numbers and dates of one locale. The locale is always an argument, never global."""

import datetime as dt
import logging
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from kiosk.domain.language import Language, Script
from kiosk.i18n.catalog import Catalog

if TYPE_CHECKING:
    from babel import Locale

logger = logging.getLogger(__name__)

# Unicode isolates keep a run of another direction whole inside a sentence (UAX #9).
_FIRST_STRONG_ISOLATE = "\u2068"
_POP_ISOLATE = "\u2069"
_METRES_IN_KM = 1000
# CLDR has no skeleton with the full weekday; the abbreviated one is widened.
_WEEKDAY = re.compile("[Ec]+")
_MONTH = re.compile("M{3,}")

_UNSAID = (
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "date_fields",
    "meta_zones",
    "time_zones",
    "unit_display_names",
    "unit_patterns",
)


class _LazyModule:
    """A module imported at its first use: the first frame shows no date and needs no Babel."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - whatever the module holds
        found = getattr(import_module(self._name), name)
        setattr(self, name, found)
        return found


_core = _LazyModule("babel.core")
_dates = _LazyModule("babel.dates")
_localedata = _LazyModule("babel.localedata")
_lists = _LazyModule("babel.lists")
_numbers = _LazyModule("babel.numbers")


def _lighten(name: str) -> None:
    """Let go of what Babel knows of a locale and the guide never says.

    Babel keeps the whole of it, of which two thirds are units, currencies and time zones: most of a
    megabyte a language. The names of languages and countries stay, as they head catalogues.
    """
    while name:
        data = _localedata.load(name)
        for part in _UNSAID:
            data.pop(part, None)
        name = name.rpartition("_")[0]


class Localizer:
    """Speaks one language: its catalogues, and Babel with its locale."""

    def __init__(self, *, language: Language, catalog: Catalog) -> None:
        self.language = language
        self._catalog = catalog
        self._reported: set[tuple[str, str | None, str]] = set()

    @cached_property
    def locale(self) -> "Locale":
        """The locale as Babel knows it."""
        found = _core.Locale.parse(self.language.locale)
        _lighten(str(found))
        return found

    def gettext(self, text: str) -> str:
        """Return an interface message."""
        return self._message("kiosk", None, text)

    def pgettext(self, context: str, text: str) -> str:
        """Return an interface message that needs a context."""
        return self._message("kiosk", context, text)

    def ngettext(self, one: str, many: str, count: int) -> str:
        """Return the plural form of an interface message for ``count``."""
        found = self._catalog.plural("kiosk", one, many, count)
        if found is None:
            self._report("kiosk", None, one)
            return one if count == 1 else many
        return found

    def content(self, context: str, text: str) -> str:
        """Return a text of the content pack; ``context`` is the path of its field."""
        return self._message("content", context, text)

    def has_content(self, context: str, text: str) -> bool:
        """Tell whether a text of the pack is translated."""
        return self._catalog.message("content", context, text) is not None

    def label(self, context: str | None, text: str) -> str | None:
        """Return a label of a page, or None where it is not one of the guide's (Qt has its own)."""
        return self._catalog.message("kiosk", context, text)

    def _message(self, domain: str, context: str | None, text: str) -> str:
        found = self._catalog.message(domain, context, text)
        if found is None:
            self._report(domain, context, text)
            return text
        return found

    def _report(self, domain: str, context: str | None, text: str) -> None:
        key = (domain, context, text)
        if key not in self._reported:
            self._reported.add(key)
            logger.warning("%s: no %s message for %r", self.language.tag, domain, key[1:])

    def isolate(self, text: str) -> str:
        """Return ``text`` isolated, so that it keeps its own direction inside a sentence."""
        return f"{_FIRST_STRONG_ISOLATE}{text}{_POP_ISOLATE}"

    def time(self, moment: dt.datetime | dt.time) -> str:
        """Return a clock time in 24 hours, which all languages of the guide write alike."""
        return f"{moment:%H:%M}"

    def day_and_date(self, day: dt.date) -> str:
        """Return weekday, day and month."""
        skeletons = self.locale.datetime_skeletons
        found = _dates.match_skeleton("MMMMEEEEd", skeletons)
        if found is None:
            return _dates.format_date(day, "full", locale=self.locale)
        pattern = _MONTH.sub("MMMM", _WEEKDAY.sub("EEEE", skeletons[found].pattern))
        return _dates.format_date(day, pattern, locale=self.locale)

    def short_day_and_date(self, day: dt.date) -> str:
        """Return weekday, day and month, abbreviated."""
        return _dates.format_skeleton("MMMEd", _noon(day), locale=self.locale)

    def date(self, day: dt.date) -> str:
        """Return day, month and year."""
        return _dates.format_date(day, "long", locale=self.locale)

    def month(self, day: dt.date) -> str:
        """Return month and year."""
        return _dates.format_skeleton("yMMMM", _noon(day), locale=self.locale)

    def weekday(self, day: dt.date) -> str:
        """Return the name of the weekday, as it stands alone."""
        return _dates.format_date(day, "cccc", locale=self.locale)

    def month_name(self, month: int) -> str:
        """Return the name of a month (1 to 12).

        Not the stand-alone form: Babel 2.18 resolves that of a locale without its own into data all
        locales share, so German months would be called what the language before called them.
        """
        return _dates.format_date(dt.date(2000, month, 1), "MMMM", locale=self.locale)

    def short_month_name(self, month: int) -> str:
        """Return the abbreviated name of a month (1 to 12), for a chart."""
        return _dates.format_date(dt.date(2000, month, 1), "MMM", locale=self.locale)

    def partial_date(self, written: str) -> str:
        """Return a ``PartialDate`` (year, month or day) as the locale writes it."""
        parts = [int(part) for part in written.split("-")]
        match parts:
            case [year, month, day]:
                return self.date(dt.date(year, month, day))
            case [year, month]:
                return self.month(dt.date(year, month, 1))
            case _:
                return _dates.format_skeleton(
                    "y", _noon(dt.date(parts[0], 1, 1)), locale=self.locale
                )

    def number(self, value: float) -> str:
        """Return a number with the locale's separators."""
        return _numbers.format_decimal(value, locale=self.locale)

    def percent(self, value: float) -> str:
        """Return ``value`` (80 for 80 %) as a percentage."""
        return _numbers.format_percent(value / 100, locale=self.locale)

    def distance(self, metres: float) -> str:
        """Return a distance, rounded as a walker would say it."""
        tens = max(10, round(metres, -1))
        if tens < _METRES_IN_KM:
            # i18n: a distance in metres
            return self.gettext("{n} m").format(n=self.number(tens))
        kilometres = metres / _METRES_IN_KM
        value = round(kilometres, 1) if kilometres < 10 else round(kilometres)
        # i18n: a distance in kilometres
        return self.gettext("{n} km").format(n=self.number(value))

    def span(self, low: float, high: float | None) -> str:
        """Return a number, or two where it has an upper end."""
        if high is None:
            return self.number(low)
        # i18n: a range of two numbers, such as "5,700–6,000"
        return self.gettext("{low}–{high}").format(low=self.number(low), high=self.number(high))

    def area(self, low: float, high: float | None = None) -> str:
        """Return an area in square metres."""
        # i18n: an area in square metres
        return self.gettext("{n} m²").format(n=self.span(low, high))

    def list(self, items: Sequence[str]) -> str:
        """Return the items joined as the locale joins a list."""
        return _lists.format_list(tuple(items), locale=self.locale)

    def utterance(self, parts: Sequence[str]) -> str:
        """Return what a screen reader says of a control: its parts, with a pause between them.

        Empty parts are left out.
        """
        said = ""
        for part in parts:
            if said and part:
                # i18n: two things a screen reader says one after the other, with a pause
                said = self.gettext("{said}. {next}").format(said=said, next=part)
            else:
                said = said or part
        return said

    def paragraph(self, sentences: Iterable[str]) -> str:
        """Return whole sentences one after the other; Chinese and Japanese leave no space."""
        spaceless = self.language.script in (Script.HANS, Script.JAPANESE)
        return ("" if spaceless else " ").join(sentence for sentence in sentences if sentence)


def _noon(day: dt.date) -> dt.datetime:
    # format_skeleton wants a datetime; noon cannot slip to another day.
    return dt.datetime.combine(day, dt.time(12))
