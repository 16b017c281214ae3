// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A heading, a paragraph or a highlighted figure of an article.
Item {
    id: root

    required property int kind
    required property string text
    required property string value
    required property string family
    required property real line
    required property real sizeFactor
    required property real growth
    readonly property bool _figure: root.kind === 2
    readonly property real _size: Math.round(Theme.px(root.kind === 0 ? 40 : 32) * root.sizeFactor
                                             * Math.max(root.growth, Math.min(Theme.textScale,
                                                                              1.6)))

    implicitHeight: (root._figure ? figure.implicitHeight : paragraph.implicitHeight) + (root.kind
                                                                                         === 0 ? Theme.spaceM :
                                                                                                 0)

    GuideText {
        id: paragraph

        family: root.family
        pixels: root._size
        line: root.kind === 0 ? root.line * 0.92 : root.line
        strong: root.kind === 0
        text: root._figure ? "" : root.text
        visible: !root._figure
        width: parent.width
        y: root.kind === 0 ? Theme.spaceM : 0
        Accessible.role: root.kind === 0 ? Accessible.Heading : Accessible.StaticText
    }
    Panel {
        id: figure

        visible: root._figure
        width: parent.width

        GuideText {
            color: Theme.primary
            family: root.family
            role: GuideText.Display
            text: root.value
            width: parent.width
        }
        GuideText {
            family: root.family
            pixels: root._size
            line: root.line
            text: root._figure ? root.text : ""
            width: parent.width
        }
    }
}
