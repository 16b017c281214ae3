# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Message extractors for Babel: QML pages and YAML content packs.

They are entry points of the group ``babel.extractors`` and follow its protocol:
https://babel.pocoo.org/en/latest/messages.html#writing-extraction-methods
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias

from babel.messages.extract import extract_javascript

from kiosk.content.decode import Decoder, Reading, compose_bytes
from kiosk.content.fault import ContentError
from kiosk.content.loader import context_of, type_of
from kiosk.domain.error import KioskError

Found: TypeAlias = tuple[int, str | None, str | tuple[str, ...], list[str]]

_CALL = re.compile(r"\bqsTr\(")


class LostMessageError(KioskError):
    """A label that the extractor cannot see."""


def extract_qml(
    fileobj: BinaryIO,
    keywords: Mapping[str, Any],
    comment_tags: Sequence[str],
    options: Mapping[str, Any],
) -> Iterator[Found]:
    """Yield the ``qsTr`` messages of a QML file.

    Babel reads QML as JavaScript. Raises LostMessageError when it saw fewer calls than there are,
    as inside a template literal.
    """
    source = fileobj.read()
    fileobj.seek(0)
    # Babel's own types for these are private.
    extract: Any = extract_javascript
    found: list[Found] = list(extract(fileobj, keywords, comment_tags, options))
    calls = len(_CALL.findall(source.decode("utf-8")))
    if len(found) != calls:
        name = getattr(fileobj, "name", "QML")
        raise LostMessageError(
            f"{name}:1: {calls} calls of qsTr but {len(found)} messages, "
            "use a plain literal outside template strings"
        )
    yield from found


def extract_pack(
    fileobj: BinaryIO,
    keywords: Mapping[str, object],
    comment_tags: Sequence[str],
    options: Mapping[str, object],
) -> Iterable[Found]:
    """Yield the texts of one file of a content pack, with the path of the field as context.

    Raises ContentError when the file has faults.
    """
    del keywords, comment_tags, options
    path = Path(fileobj.name)
    wanted = type_of(path)
    if wanted is None:
        return
    reading = Reading()
    node = compose_bytes(fileobj.read(), path, reading)
    if node is not None:
        Decoder(path, reading).decode(node, wanted, context_of(path))
    if reading.faults:
        raise ContentError(str(path), reading.faults)
    for message in reading.messages:
        yield message.line, "pgettext", (message.context, message.text), []
