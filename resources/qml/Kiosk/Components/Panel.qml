// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// A surface that cannot be touched: a hairline, no ledge.
Rectangle {
    id: root

    default property alias content: holder.data
    property real padding: Theme.px(28)

    border.color: Theme.hairline
    border.width: Theme.hair
    color: Theme.surface
    implicitHeight: holder.implicitHeight + 2 * root.padding
    radius: Theme.radiusTile

    Column {
        id: holder

        anchors.left: parent.left
        anchors.leftMargin: root.padding
        spacing: Theme.spaceS
        width: root.width - 2 * root.padding
        y: root.padding
    }
}
