// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// ThemePage as the shell shows it.
ThemePage {
    id: root

    required property ShellViewModel shell
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.themePage as ThemePageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onPageChosen: pageId => root.shell.open(pageId)
    onScrolled: position => root.shell.rememberScroll(position)
}
