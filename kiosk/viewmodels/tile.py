# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A tile that opens a page."""

from dataclasses import dataclass

from kiosk.domain.page import PageKind
from kiosk.domain.place import Topic
from kiosk.viewmodels.standpoint import Standpoint


@dataclass(frozen=True, slots=True)
class TileRow:
    """A tile that opens a page, as it is shown and as a screen reader reads it."""

    controlId: str
    page: str
    name: str
    detail: str
    iconName: str
    scene: str
    spoken: str


def tile_row(
    view: Standpoint,
    control_id: str,
    page: str,
    *,
    name: str,
    detail: str = "",
    icon: str = "",
    scene: str = "",
) -> TileRow:
    """Return a tile under the accessible id ``control_id``; ``name`` and ``detail`` are in the visitor's language already."""
    spoken = view.localizer.utterance([name, detail])
    return TileRow(control_id, page, name, detail, icon, scene, spoken)


def topic_tile(view: Standpoint, topic: Topic) -> TileRow:
    """Return the tile that opens a topic."""
    return tile_row(
        view,
        f"topic.{topic.id}",
        f"{PageKind.TOPIC.slug}/{topic.id}",
        name=view.topic_name(topic),
        detail=view.topic_summary(topic),
        icon=topic.icon,
        scene=topic.scene,
    )
