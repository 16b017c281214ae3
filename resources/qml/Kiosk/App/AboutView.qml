// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// AboutPage as the shell shows it.
AboutPage {
    id: root

    required property ShellViewModel shell
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    guideTitle: root.shell.guideTitle
    page: root.shell.aboutPage as AboutPageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onScrolled: position => root.shell.rememberScroll(position)
}
