// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// EmergencyPage as the shell shows it.
EmergencyPage {
    id: root

    required property ShellViewModel shell
    backShown: !(Theme.lowReach && Theme.stacked)
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.emergencyPage as EmergencyPageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onPageChosen: pageId => root.shell.open(pageId)
    onScrolled: position => root.shell.rememberScroll(position)
}
