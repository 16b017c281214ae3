// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Theme

// All text of the guide. The role gives size, weight and line; `chinese` sets it in the mainland
// face whatever the language of the page.
Text {
    id: root

    enum Role {
        Note,
        Dock,
        Label,
        Body,
        Button,
        Lead,
        Title3,
        Title1,
        Display,
        Poster,
        Numeral
    }

    property int role: GuideText.Body
    property bool chinese: false
    property bool strong: root.role >= GuideText.Button || root.role === GuideText.Dock
    // Empty or 0: as the language of the page has it.
    property string family: ""
    property real sizeFactor: 0
    property real line: 0
    // The size of the role, unless a page needs its own.
    property real pixels: Math.round(Theme.typeSize(root.role) * (root.chinese ? 1 : root.sizeFactor
                                                                                 || Theme.typeface.sizeFactor))
    property bool silent: false
    // Whether a screen reader may jump here; large figures and the clock are no headings.
    property bool heading: root.role >= GuideText.Title3
    // Where the letters stand, for the fit report; mirrored pages turn it round.
    readonly property int drawnAlignment: root.effectiveHorizontalAlignment

    color: Theme.ink
    // As one value: a text is laid out again for each part of a font that is bound by itself, and a
    // language changes three of them.
    font: Qt.font({
                      "family": root.chinese ? "Noto Sans CJK SC" : root.family
                                               || Theme.typeface.family,
                      "pixelSize": Math.max(1, root.pixels || 0),
                      "weight": root.strong ? Font.Bold : Font.Normal
                  })
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(root.font.pixelSize * (root.chinese ? 1.4 : root.line || (root.role
                                                                                     >= GuideText.Lead
                                                                                     ? Theme.typeface.headLine :
                                                                                       Theme.typeface.bodyLine)))
    lineHeightMode: Text.FixedHeight
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap

    Accessible.ignored: root.silent || root.text === ""
    Accessible.name: root.text
    Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
}
