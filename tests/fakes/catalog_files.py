# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Catalogues on the disk: the small ones of the tests, written as Babel writes them."""

import io
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

HEADER = """\
msgid ""
msgstr ""
"Language: de\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""

KIOSK_PO = f"""\
{HEADER}
msgid "Map"
msgstr "Karte"

msgid "Nothing"
msgstr ""

#, fuzzy
msgid "Trip"
msgstr "Ausflug"

msgctxt "opening hours"
msgid "Open"
msgstr "Geöffnet"

msgctxt "command"
msgid "Open"
msgstr "Öffnen"

msgid "{{n}} stop"
msgid_plural "{{n}} stops"
msgstr[0] "{{n}} Halt"
msgstr[1] "{{n}} Halte"
"""

CONTENT_PO = f"""\
{HEADER}
msgctxt "places/sun-museum.name"
msgid "Museum of the Sun"
msgstr "Sonnenmuseum"
"""


def compiled(po: str) -> bytes:
    """Return a ``.po`` text as a ``.mo`` file."""
    stream = io.BytesIO()
    write_mo(stream, read_po(io.BytesIO(po.encode())))
    return stream.getvalue()


def write_catalogs(folder: Path, kiosk: bytes, content: bytes, *, suffix: str = ".mo") -> Path:
    """Write both domains below ``folder`` and return it."""
    messages = folder / "LC_MESSAGES"
    messages.mkdir(parents=True, exist_ok=True)
    (messages / f"kiosk{suffix}").write_bytes(kiosk)
    (messages / f"content{suffix}").write_bytes(content)
    return folder


def write_good_catalogs(folder: Path) -> Path:
    """Write two sound compiled catalogues below ``folder`` and return it."""
    return write_catalogs(folder, compiled(KIOSK_PO), compiled(CONTENT_PO))
