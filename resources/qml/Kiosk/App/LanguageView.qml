// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// LanguagePage as the shell shows it.
LanguagePage {
    id: root

    required property ShellViewModel shell
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    canGoBack: root.shell.canGoBack
    clockText: root.shell.clockText
    guideTitle: root.shell.guideTitle
    page: root.shell.languagePage as LanguagePageViewModel
    rightToLeft: root.shell.rightToLeft
    onAboutRequested: root.shell.open("about")
    onAccessRequested: root.shell.openAccess()
    onBackRequested: root.shell.back()
    onLanguageChosen: tag => root.shell.chooseLanguage(tag)
}
