# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walking the visible items of a window."""

from collections.abc import Iterator

from PySide6.QtQuick import QQuickItem


def visible_items(item: QQuickItem) -> Iterator[QQuickItem]:
    """Yield the visible items below ``item``, in stacking order."""
    for child in sorted(item.childItems(), key=lambda found: found.z()):
        if child.isVisible():
            yield child
            yield from visible_items(child)


def find_control(item: QQuickItem, accessible_id: str) -> QQuickItem | None:
    """Return the visible control with this accessible id."""
    for found in visible_items(item):
        if found.property("accessibleId") == accessible_id:
            return found
    return None
