// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The access panel: every choice applies at once and lasts the session.
Sheet {
    id: root

    required property ShellViewModel shell

    focus: true
    maximumHeight: root.height * (Theme.wide ? 0.92 : 0.74)
    title: qsTr("Make it fit you")
    onDismissed: root.shell.closeAccess()

    footer: [
        ActionButton {
            accessibleId: "access.reset"
            text: qsTr("Back to usual")
            width: parent ? (parent.width - Theme.spaceM) / 2 : implicitWidth
            onClicked: root.shell.backToUsual()
        },
        ActionButton {
            accessibleId: "access.done"
            filled: true
            iconName: "check"
            text: qsTr("Done")
            width: parent ? (parent.width - Theme.spaceM) / 2 : implicitWidth
            onClicked: root.shell.closeAccess()
        }
    ]

    ChoiceRow {
        choices: [qsTr("Small"), qsTr("Middle"), qsTr("Big")]
        iconName: "text-size"
        ids: ["access.text-small", "access.text-middle", "access.text-big"]
        selected: root.shell.textSize
        title: qsTr("Text")
        onChosen: index => root.shell.chooseTextSize(index)
    }
    ChoiceRow {
        choices: [qsTr("Light"), qsTr("Evening"), qsTr("High contrast")]
        iconName: "contrast"
        ids: ["access.theme-light", "access.theme-evening", "access.theme-contrast"]
        selected: root.shell.theme
        title: qsTr("Colours")
        onChosen: index => root.shell.chooseTheme(index)
    }
    ChoiceRow {
        choices: [qsTr("Usual"), qsTr("Low")]
        iconName: "reach"
        ids: ["access.reach-usual", "access.reach-low"]
        selected: root.shell.lowReach ? 1 : 0
        // i18n: whether all buttons stand low on the screen, for wheelchairs and children
        title: qsTr("Reach")
        onChosen: index => root.shell.chooseLowReach(index === 1)
    }
    ChoiceRow {
        choices: [qsTr("As usual"), qsTr("Less")]
        iconName: "boat"
        ids: ["access.motion-full", "access.motion-less"]
        selected: root.shell.reducedMotion ? 1 : 0
        title: qsTr("Motion")
        onChosen: index => root.shell.chooseReducedMotion(index === 1)
    }
    ChoiceRow {
        choices: ["×1", "×2", "×4"]
        iconName: "clock"
        ids: ["access.time-1", "access.time-2", "access.time-4"]
        selected: root.shell.timeChoice
        title: qsTr("Time before the guide asks")
        onChosen: index => root.shell.chooseTimeFactor(index)
    }
}
