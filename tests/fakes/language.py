# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The languages of the tests, and a catalogue written down by hand."""

from kiosk.domain.language import Language, Script


def language(tag: str, locale: str, endonym: str, script: Script) -> Language:
    """Return a language; its catalogue folder is the tag with an underscore."""
    return Language(
        tag=tag,
        catalog=tag.replace("-", "_"),
        locale=locale,
        endonym=endonym,
        greeting=f"Welcome ({tag})",
        begin=f"Touch to begin ({tag})",
        choose=f"Choose your language ({tag})",
        script=script,
    )


ENGLISH = language("en", "en_GB", "English", Script.LATIN)
CHINESE = language("zh-Hans", "zh_Hans_CN", "中文（简体）", Script.HANS)
JAPANESE = language("ja", "ja", "日本語", Script.JAPANESE)
GERMAN = language("de", "de", "Deutsch", Script.LATIN)
ARABIC = language("ar", "ar", "العربية", Script.ARABIC)
LANGUAGES = (ENGLISH, CHINESE, JAPANESE, GERMAN, ARABIC)


class DictCatalog:
    """Translations by text, whatever the domain; None where there is no entry."""

    def __init__(self, texts: dict[str, str]) -> None:
        self._texts = texts

    def message(self, domain: str, context: str | None, text: str) -> str | None:
        return self._texts.get(text)

    def plural(self, domain: str, one: str, many: str, count: int) -> str | None:
        return self._texts.get(one if count == 1 else many)
