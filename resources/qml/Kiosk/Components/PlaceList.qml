// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Places below one another; one can be gone to at once.
ListView {
    id: root

    signal placeChosen(placeId: string)
    signal scrolled(position: real)

    // Puts a row at the top and the focus on it.
    function goTo(row: int, reason: int): void {
        root.forceLayout();
        root.positionViewAtIndex(row, ListView.Beginning);
        root.forceLayout();
        root.scrolled(root.contentY - root.originY);
        const tile = root.itemAtIndex(row);
        if (tile !== null)
            tile.forceActiveFocus(reason);
    }

    bottomMargin: Theme.pill + Theme.spaceL
    boundsBehavior: Flickable.StopAtBounds
    // Rows beyond the edge would be made in pieces, and what is half made when the list changes
    // stays behind as a row of no list.
    cacheBuffer: 0
    clip: true
    // Rows are not reused: a reused one is lost to screen readers.
    spacing: Theme.px(18)

    delegate: PlaceTile {
        id: place

        required hallText
        required spoken

        width: root.width
        onClicked: root.placeChosen(place.placeId)
    }

    onMovementEnded: root.scrolled(root.contentY - root.originY)
}
