# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The root of every error the guide raises on purpose."""


class KioskError(Exception):
    """Something the guide expected might go wrong; the message names who can mend it and how."""
