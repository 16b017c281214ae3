// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// DietPage as the shell shows it.
DietPage {
    id: root

    required property ShellViewModel shell
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.dietPage as DietPageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onScrolled: position => root.shell.rememberScroll(position)
}
