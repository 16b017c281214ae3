# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
import json

import pytest

from kiosk.domain.language import TYPEFACES, Script
from kiosk.services.settings import load_languages


@pytest.fixture
def tokens(paths):
    return json.loads((paths.config / "tokens.json").read_text("utf-8"))["scripts"]


@pytest.mark.parametrize("script", Script)
def test_every_script_has_a_typeface(script):
    face = TYPEFACES[script]

    assert face.family
    assert face.article
    assert 1.0 <= face.head_line <= face.body_line <= 2.0


@pytest.mark.parametrize("script", [found for found in Script if found is not Script.HANT])
def test_typefaces_are_those_of_the_design(tokens, script):
    face, token = TYPEFACES[script], tokens[script.value]

    assert (face.family, face.article) == (token["family"], token["article"])
    assert (face.size_factor, face.body_line, face.head_line) == (
        token["sizeFactor"],
        token["bodyLine"],
        token["headLine"],
    )


def test_the_shipped_languages_can_be_told_apart_and_set(paths):
    languages = load_languages(paths.translations, paths.cache, with_drafts=True)

    by_tag = {language.tag: language for language in languages}
    assert len(by_tag) == len({language.endonym for language in languages}) == len(languages)
    assert by_tag["en"].locale == "en_GB"
    assert by_tag["ar"].is_right_to_left
    assert by_tag["zh-Hans"].reads_chinese
    assert not by_tag["ja"].reads_chinese
    for language in languages:
        assert language.typeface is TYPEFACES[language.script]
        assert language.is_right_to_left is (language.script is Script.ARABIC)
