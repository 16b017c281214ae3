# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps Qt's bindings from reading the source of every module that is imported.

The bindings look for their own name in the source of each module, so that a module may ask for
other spellings with ``from __feature__ import ...``. The guide asks for none, and the reading takes
14 ms of each start and leaves 5 MiB of source text in ``linecache``.
"""

import linecache
import sys

_FEATURE = "shibokensupport.feature"
_READER = "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """Answer for every module that it asks for no feature; forget what was read so far.

    Does nothing where the bindings work in another way.
    """
    feature = sys.modules.get(_FEATURE)
    if hasattr(feature, _READER):
        setattr(feature, _READER, lambda _module: False)
    linecache.clearcache()
