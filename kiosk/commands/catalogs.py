# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Message catalogues: extract templates, update, compile, check and report."""

import argparse
import datetime as dt
import io
import re
import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po

from kiosk import __version__, paths
from kiosk.content.decode import decode_file
from kiosk.content.fault import Fault
from kiosk.domain.error import KioskError
from kiosk.domain.language import Language, LanguageList, Script

_ROOT = paths.find().resources.parent
_FIXED_DATE = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_COMMENT_TAGS = ("i18n:",)
_PYTHON_KEYWORDS = {
    "_": None,
    "gettext": None,
    "ngettext": (1, 2),
    "pgettext": ((1, "c"), 2),
}
# A second argument of qsTr is the context. Babel types this private; the form is its own.
_QML_KEYWORDS: Any = {"qsTr": {1: (1,), 2: (1, (2, "c"))}}
# Babel's own rule for Arabic takes 11 to 99 for the last form; CLDR and gettext take it for the fifth.
_ARABIC_PLURALS = (
    "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 "
    ": n%100>=11 ? 4 : 5);"
)
_HAN = re.compile(r"[\u3400-\u9fff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_ARABIC = re.compile(r"[\u0600-\u06ff]")
_QML_ARGUMENT = re.compile(r"%\d")
_ENDINGS = {
    ".": ".。؟?!،।",
    "?": "?？؟",
    ":": ":：",
    "…": "…",
}


def load_language_list(translations: Path) -> tuple[Language, ...]:
    """Return the languages; raises ContentError."""
    return decode_file(translations / "languages.yaml", LanguageList, "languages").languages


def extract_domain(domain: str) -> Catalog:
    """Return the template of a domain, read from the sources.

    Raises KioskError when a source has faults.
    """
    catalog = Catalog(
        project="Visitor Guide to Chaoyang",
        version=__version__,
        copyright_holder="The Visitor Guide to Chaoyang contributors",
        msgid_bugs_address="",
        creation_date=_FIXED_DATE,
        charset="utf-8",
    )
    if domain == "content":
        root = paths.find().content
        found = extract_from_dir(
            root, [("**.yaml", "kiosk_pack")], {}, keywords={"pgettext": ((1, "c"), 2)}
        )
        _add(catalog, root, found)
        return catalog
    package = Path(__file__).resolve().parent.parent
    found = extract_from_dir(
        package,
        [("viewmodels/**.py", "python"), ("i18n/localizer.py", "python")],
        {},
        keywords=_PYTHON_KEYWORDS,
        comment_tags=_COMMENT_TAGS,
    )
    _add(catalog, package, found)
    qml = paths.find().qml
    found = extract_from_dir(
        qml, [("**.qml", "kiosk_qml")], {}, keywords=_QML_KEYWORDS, comment_tags=_COMMENT_TAGS
    )
    _add(catalog, qml, found)
    return catalog


def _add(catalog: Catalog, root: Path, found: Iterator[tuple]) -> None:
    for name, line, message, comments, context in found:
        where = (root / name).resolve()
        shown = where.relative_to(_ROOT) if where.is_relative_to(_ROOT) else Path(name)
        texts = [comment.removeprefix("i18n:").strip() for comment in comments]
        catalog.add(message, None, [(shown.as_posix(), line)], auto_comments=texts, context=context)


def template_text(catalog: Catalog) -> bytes:
    """Return a template as it is written: no line numbers, no dates that change by themselves."""
    stream = io.BytesIO()
    write_po(stream, catalog, width=96, include_lineno=False, sort_by_file=True)
    return stream.getvalue()


def read_catalog(path: Path, language: Language | None = None) -> Catalog:
    """Read a ``.po`` or ``.pot`` file; raises KioskError naming the file."""
    try:
        with path.open("rb") as stream:
            return read_po(
                stream, locale=None if language is None else language.catalog, abort_invalid=True
            )
    except (OSError, PoFileError, UnicodeError) as error:
        raise KioskError(f"{path}:1: cannot be read ({error}), restore the file") from error


def _po_path(translations: Path, language: Language, domain: str) -> Path:
    return translations / language.catalog / "LC_MESSAGES" / f"{domain}.po"


def _targets(translations: Path) -> Iterator[tuple[Language, str, Path]]:
    for language in load_language_list(translations):
        if language.tag != "en":
            for domain in ("kiosk", "content"):
                yield language, domain, _po_path(translations, language, domain)


def extract(translations: Path) -> int:
    """Write both templates."""
    for domain in ("kiosk", "content"):
        catalog = extract_domain(domain)
        (translations / f"{domain}.pot").write_bytes(template_text(catalog))
        print(f"{domain}.pot: {len(catalog)} messages")
    return 0


def update(translations: Path) -> int:
    """Bring every catalogue up to its template; nothing is guessed, new messages are empty."""
    for language, domain, path in _targets(translations):
        template = read_catalog(translations / f"{domain}.pot")
        if path.is_file():
            catalog = read_catalog(path, language)
            catalog.update(template, no_fuzzy_matching=True)
        else:
            # Made for its locale from the start: the number of plural forms follows from it.
            catalog = Catalog(
                locale=language.catalog,
                project=template.project,
                version=template.version,
                copyright_holder=template.copyright_holder,
                revision_date=_FIXED_DATE,
                charset="utf-8",
                fuzzy=False,
            )
            if language.script is Script.ARABIC:
                catalog.mime_headers = [("Plural-Forms", _ARABIC_PLURALS)]
            catalog.update(template, no_fuzzy_matching=True)
        catalog.creation_date = _FIXED_DATE
        path.parent.mkdir(parents=True, exist_ok=True)
        stream = io.BytesIO()
        write_po(
            stream, catalog, width=96, include_lineno=False, sort_by_file=True, ignore_obsolete=True
        )
        path.write_bytes(stream.getvalue())
        print(f"{path.relative_to(translations)}: {_missing(catalog)} of {len(catalog)} missing")
    return 0


def compile_all(translations: Path) -> int:
    """Compile every catalogue that is newer than its ``.mo``."""
    for language, _domain, path in _targets(translations):
        target = path.with_suffix(".mo")
        if not path.is_file():
            if language.draft:
                continue
            raise KioskError(f"{path}:1: there is no catalogue, run: catalogs update")
        if target.is_file() and target.stat().st_mtime_ns >= path.stat().st_mtime_ns:
            continue
        stream = io.BytesIO()
        write_mo(stream, read_catalog(path, language))
        partial = target.with_suffix(".partial")
        partial.write_bytes(stream.getvalue())
        partial.replace(target)
    return 0


def _missing(catalog: Catalog) -> int:
    return sum(1 for message in catalog if message.id and not _is_whole(message))


def _is_whole(message: Message) -> bool:
    if message.fuzzy:
        return False
    texts = message.string if isinstance(message.string, tuple | list) else (message.string,)
    return all(texts)


def report(translations: Path) -> int:
    """Print how complete each catalogue is."""
    for language, domain, path in _targets(translations):
        if not path.is_file():
            print(f"{language.tag:<8} {domain:<8} not begun")
            continue
        catalog = read_catalog(path, language)
        missing = _missing(catalog)
        share = 100 * (len(catalog) - missing) / max(1, len(catalog))
        print(f"{language.tag:<8} {domain:<8} {share:5.1f} %  {missing} missing")
    return 0


def check(translations: Path) -> int:
    """Print every fault of the catalogues; return 1 when there is one."""
    faults = list(check_catalogs(translations))
    for fault in faults:
        print(fault)
    print(f"catalogs: {len(faults)} fault(s)")
    return 1 if faults else 0


def check_catalogs(translations: Path) -> Iterator[Fault]:
    """Yield the faults of templates and catalogues."""
    templates = {}
    for domain in ("kiosk", "content"):
        path = translations / f"{domain}.pot"
        try:
            templates[domain] = extract_domain(domain)
        except KioskError as error:
            yield Fault(path, 1, f"messages cannot be read: {error}", "mend the file named")
            return
        if not path.is_file() or path.read_bytes() != template_text(templates[domain]):
            yield Fault(path, 1, "the template is not current", "run: catalogs extract, update")
    for language, domain, path in _targets(translations):
        if path.is_file() or not language.draft:
            yield from _catalog_faults(language, path, templates[domain])


def _catalog_faults(language: Language, path: Path, template: Catalog) -> Iterator[Fault]:
    try:
        catalog = read_catalog(path, language)
    except KioskError as error:
        yield Fault(path, 1, str(error), "run: catalogs update")
        return
    lines = _line_numbers(path)
    for wanted in template:
        if not wanted.id:
            continue
        text = _first(wanted.id)
        found = catalog.get(text, wanted.context)
        line = lines.get((wanted.context, text), 1)
        if language.draft and (found is None or not _is_whole(found)):
            # Being incomplete is what makes it a draft.
            continue
        if found is None:
            yield Fault(path, line, f"{text!r} is not there", "run: catalogs update")
            continue
        for what, remedy in message_faults(language, found):
            yield Fault(path, line, f"{text!r} {what}", remedy)


def _first(message_id: str | tuple[str, ...] | list[str]) -> str:
    return message_id if isinstance(message_id, str) else message_id[0]


def _line_numbers(path: Path) -> dict[tuple[str | None, str], int]:
    catalog = read_catalog(path)
    return {
        (message.context, _first(message.id)): message.lineno or 1
        for message in catalog
        if message.id
    }


@dataclass(frozen=True, slots=True)
class _Pair:
    source: str
    target: str


def message_faults(language: Language, message: Message) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with one translation, and what would be right."""
    if not _is_whole(message):
        yield "is not translated", f"translate it into {language.endonym}"
        return
    sources = [message.id] if isinstance(message.id, str) else list(message.id)
    targets = [message.string] if isinstance(message.string, str) else list(message.string or ())
    for number, target in enumerate(targets):
        pair = _Pair(sources[min(number, len(sources) - 1)], target)
        for rule in _RULES:
            problem = rule(language, pair)
            if problem is not None:
                yield problem


def _placeholders(_: Language, pair: _Pair) -> tuple[str, str] | None:
    try:
        wanted = sorted(
            str(field[1]) for field in string.Formatter().parse(pair.source) if field[1]
        )
        found = sorted(str(field[1]) for field in string.Formatter().parse(pair.target) if field[1])
    except ValueError:
        return "has an unbalanced brace", "write placeholders as {name}"
    wanted += sorted(_QML_ARGUMENT.findall(pair.source))
    found += sorted(_QML_ARGUMENT.findall(pair.target))
    # A plural form may say the number in a word ("one place").
    if found == wanted or (wanted == ["n"] and not found):
        return None
    return f"has the placeholders {found}", f"it must have {wanted}"


def _spaces(_: Language, pair: _Pair) -> tuple[str, str] | None:
    if pair.target != pair.target.strip() or "  " in pair.target:
        return "has space at an end or twice", "remove it"
    return None


def _ending(_: Language, pair: _Pair) -> tuple[str, str] | None:
    wanted = _ENDINGS.get(pair.source[-1])
    if wanted is not None and pair.target[-1] not in wanted:
        return f"ends with {pair.target[-1]!r}", f"end it as the source does: {pair.source[-1]!r}"
    if wanted is None and pair.target[-1] in ".。":
        return "ends with a full stop", "the source has none"
    return None


def _script(language: Language, pair: _Pair) -> tuple[str, str] | None:
    text = pair.target
    if language.script is Script.LATIN and (_HAN.search(text) or _ARABIC.search(text)):
        return "has letters of another script", "write it in Latin letters"
    if language.script is Script.ARABIC and (_HAN.search(text) or _KANA.search(text)):
        return "has letters of another script", "write it in Arabic letters"
    if language.script is Script.HANS and _KANA.search(text):
        return "has Japanese letters", "write it in Chinese"
    if language.script is Script.ARABIC and re.search(r"[,;?]", text) and "http" not in text:
        return "has a Latin comma or question mark", "use ، ؛ ؟"
    if language.script in (Script.HANS, Script.JAPANESE) and re.search(
        r"[\u3040-\u9fff][,;?!.]|[,;?!][\u3040-\u9fff]", text
    ):
        return "has half-width punctuation", "use the full-width marks"
    return None


def _numbers(language: Language, pair: _Pair) -> tuple[str, str] | None:
    wanted = sorted(re.findall(r"\d+", re.sub(r"[,.](?=\d{3}(?!\d))", "", pair.source)))
    cleaned = re.sub(r"(?<=\d)[,.\u00a0\u202f](?=\d{3}(?!\d))", "", pair.target)
    found = sorted(re.findall(r"\d+", cleaned))
    missing = [number for number in wanted if number not in found]
    if language.script in (Script.HANS, Script.JAPANESE):
        # Names keep their own numerals: East 5th Street is 东五街.
        missing = [number for number in missing if _in_han(number) not in pair.target]
    # East Asian languages count in ten thousands: 470,000 may be 47万.
    if missing and not re.search(r"[万億亿]", pair.target):
        return f"lacks the number {missing[0]}", "keep every number of the source"
    return None


def _in_han(number: str) -> str:
    """Return a number below 100 in Chinese numerals; others as they are."""
    value = int(number)
    if not 0 < value < 100:
        return number
    tens, ones = divmod(value, 10)
    numerals = "〇一二三四五六七八九"
    return (
        ("" if tens < 2 else numerals[tens])
        + ("十" if tens else "")
        + (numerals[ones] if ones else "")
    )


_RULES: tuple[Callable[[Language, _Pair], tuple[str, str] | None], ...] = (
    _placeholders,
    _spaces,
    _ending,
    _script,
    _numbers,
)


def main(arguments: Sequence[str]) -> int:
    """Run ``catalogs extract|update|compile|check|report``."""
    parser = argparse.ArgumentParser(prog="visitor-guide catalogs", description=__doc__)
    actions: dict[str, Callable[[Path], int]] = {
        "extract": extract,
        "update": update,
        "compile": compile_all,
        "check": check,
        "report": report,
    }
    parser.add_argument("action", choices=sorted(actions))
    parser.add_argument("--translations", type=Path, default=paths.find().translations)
    parser.add_argument("--verbose", action="store_true")
    parsed = parser.parse_args(arguments)
    try:
        return actions[parsed.action](parsed.translations)
    except KioskError as error:
        print(error)
        return 1
