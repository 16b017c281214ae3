// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// The design tokens, named by use. Values for the three editions stand in the order light, evening,
// high contrast; a test holds them against resources/config/tokens.json. `Main.qml` sets the inputs.
QtObject {
    id: root

    // Inputs.
    property int edition: 0
    property real scale: 1
    property real textScale: 1
    // How the script of the language is set: one value, so that texts follow it in one step.
    property var typeface: ({
                                "family": "Noto Sans",
                                "sizeFactor": 1,
                                "bodyLine": 1.34,
                                "headLine": 1.15
                            })
    property bool wide: false
    property bool lowReach: false
    property bool reducedMotion: false
    property bool software: true

    readonly property string family: root.typeface.family
    readonly property real sizeFactor: root.typeface.sizeFactor
    readonly property real bodyLine: root.typeface.bodyLine
    readonly property real headLine: root.typeface.headLine

    // States of the layout.
    readonly property bool big: root.textScale > 1.5
    readonly property bool contrast: root.edition === 2
    // Whether two cards with a picture stand side by side.
    readonly property bool pairs: root.textScale < 1.2 || !root.big && !root.wide
    readonly property bool stacked: !root.wide || root.lowReach

    // Colours.
    readonly property color paper: root.pick("#FFF8EC", "#0C1A24", "#000000")
    readonly property color surface: root.pick("#FFFFFF", "#142836", "#000000")
    readonly property color sunken: root.pick("#F7E9D3", "#081219", "#141414")
    readonly property color ink: root.pick("#15242D", "#FFF3E0", "#FFFFFF")
    readonly property color inkSoft: root.pick("#3D4A52", "#CAD4D6", "#F0F0F0")
    readonly property color outline: root.pick("#857356", "#7F94A0", "#FFFFFF")
    readonly property color hairline: root.pick("#E6D5BA", "#27404F", "#B8B8B8")
    readonly property color primary: root.pick("#0A4A57", "#FFC35A", "#FFE14A")
    readonly property color primaryLedge: root.pick("#062F38", "#B9862F", "#B89F2A")
    readonly property color primaryInk: root.pick("#FFFFFF", "#1C1300", "#000000")
    readonly property color primarySoft: root.pick("#DCEDEA", "#1D3A47", "#000000")
    readonly property color accentText: root.pick("#922509", "#FFB59B", "#FFE14A")
    readonly property color sun: root.pick("#E9581F", "#FF7A4D", "#FFE14A")
    readonly property color gold: root.pick("#F6A821", "#FFC35A", "#FFE14A")
    readonly property color emergency: root.pick("#9E1026", "#FFB3B3", "#FFFFFF")
    readonly property color emergencyLedge: root.pick("#6B0A19", "#C07F7F", "#B8B8B8")
    readonly property color emergencyInk: root.pick("#FFFFFF", "#3A0008", "#8A0014")
    readonly property color open: root.pick("#1C5234", "#8EE0B0", "#7DFFB0")
    readonly property color warn: root.pick("#6B4300", "#FFD27A", "#FFE14A")
    readonly property color closed: root.pick("#3D4A52", "#CAD4D6", "#FFFFFF")
    readonly property color focus: root.pick("#0B36B5", "#8FC7FF", "#35E0FF")
    readonly property color sky: root.pick("#FFDFA6", "#12263C", "#000000")
    readonly property color water: root.pick("#BFE0DA", "#1A3A50", "#000000")
    readonly property color land: root.pick("#D9C4A0", "#3A5666", "#8A8A8A")
    readonly property color halo: root.pick("#FFC98A", "#7A6A84", "#5A5A5A")

    // The taxi card keeps its own colours in every edition: it is read by a driver, at night too.
    readonly property color cardBand: "#FFC35A"
    readonly property color cardPaper: "#FFFDF7"
    readonly property color cardInk: "#15242D"
    readonly property color cardHairline: "#E6D5BA"

    // Space.
    readonly property real spaceXs: root.px(8)
    readonly property real spaceS: root.px(14)
    readonly property real spaceM: root.px(20)
    readonly property real spaceL: root.px(28)
    readonly property real spaceXl: root.px(44)
    readonly property real gutter: root.px(24)
    readonly property real page: root.px(root.wide ? 48 : 56)

    // Radii.
    readonly property real radiusTag: root.px(14)
    readonly property real radiusButton: root.px(26)
    readonly property real radiusTile: root.px(30)
    readonly property real radiusSheet: root.px(44)

    // Outlines.
    readonly property real hair: Math.max(1, root.px(root.contrast ? 3 : 2))
    readonly property real control: Math.max(1, root.px(3))
    readonly property real ledge: root.px(7)
    readonly property real press: root.px(5)
    readonly property real focusGap: root.px(4)
    readonly property real focusWidth: root.px(6)

    // Targets.
    readonly property real touchTarget: root.px(56)
    readonly property real chip: root.px(80)
    readonly property real button: root.px(104)
    readonly property real pill: root.px(92)
    readonly property real dockHeight: root.px(root.wide ? 128 : 184)

    // Icons.
    readonly property real iconInline: root.px(34 * Math.min(root.textScale, 1.35))
    readonly property real iconBody: root.px(44)
    readonly property real iconTile: root.px(58)
    readonly property real iconDock: root.px(root.wide ? 50 : 56)
    readonly property real iconHero: root.px(92)

    // Type: sizes by role, as GuideText.Role counts them, with the growth each role allows.
    readonly property list<real> typeSizes: [26, 28.5, 29, 31, 33, 36, 42, 60, 76, 112, 104]
    readonly property list<real> typeCaps: [1.6, 1.12, 1.6, 1.6, 1.6, 1.6, 1.35, 1.25, 1.2, 1, 1]

    // Motion. Without a GPU a page stands at once: a moving full screen would come later.
    readonly property bool still: root.reducedMotion || root.software
    readonly property int durationPress: root.reducedMotion ? 0 : 90
    readonly property int durationPage: root.still ? 0 : 240
    readonly property int durationSheet: root.still ? 0 : 280
    readonly property int durationScene: root.reducedMotion ? 0 : 600

    function px(design: real): real {
        return Math.round(design * root.scale);
    }
    function pick(light: color, evening: color, contrast: color): color {
        return root.edition === 0 ? light : root.edition === 1 ? evening : contrast;
    }
    function typeSize(role: int): real {
        return root.typeSizes[role] * root.scale * Math.min(root.textScale, root.typeCaps[role]);
    }
    function hex(colour: color): string {
        return String(colour).slice(1);
    }
}
