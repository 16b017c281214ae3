// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A theme of exchange destinations, with a way to its places where the guide has some.
Panel {
    id: root

    required property string themeId
    required property string name
    required property string text
    required property string scene
    required property string page

    signal chosen

    GuideText {
        role: GuideText.Lead
        text: root.name
        width: parent.width
    }
    GuideText {
        text: root.text
        width: parent.width
    }
    PillButton {
        accessibleId: "theme." + root.themeId
        anchors.left: parent.left
        directional: true
        iconName: "forward"
        minimum: Theme.chip
        ink: Theme.primary
        role: GuideText.Label
        spoken: qsTr("Places for this theme: %1").arg(root.name)
        text: qsTr("Places for this theme")
        visible: root.page !== ""
        width: Math.min(implicitWidth, parent.width)
        onClicked: root.chosen()
    }
}
