# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps Python's singletons alive under Qt's bindings on Python 3.11.

The wheels of PySide6 6.12 return ``None``, ``True`` and ``False`` without counting the reference,
which is right from Python 3.12 on, where they are immortal (PEP 683). On 3.11 each such call takes
one reference away, and a kiosk that runs for a day ends with "deallocating None". Holding a very
large number of references does for 3.11 what 3.12 does by itself. ``tests/test_immortal.py`` shows
the loss and that it is harmless.
"""

import sys

_HELD = 1 << 48


def hold_singletons() -> None:
    """Make the singletons immortal in effect; does nothing from Python 3.12 on, or done twice."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) > _HELD // 2:
        return
    import ctypes  # noqa: PLC0415 - 4 ms that Python 3.12 does not need

    for single in (None, True, False, NotImplemented, Ellipsis):
        # CPython 3.11 keeps the count, a signed machine word, first in every object.
        ctypes.c_ssize_t.from_address(id(single)).value += _HELD
