// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// HomePage as the shell shows it.
HomePage {
    id: root

    required property ShellViewModel shell

    clockText: root.shell.clockText
    dateText: root.shell.dateText
    guideSubtitle: root.shell.guideSubtitle
    guideTitle: root.shell.guideTitle
    page: root.shell.homePage as HomePageViewModel
    rightToLeft: root.shell.rightToLeft
    savedScroll: root.shell.savedScroll
    onPageChosen: pageId => root.shell.open(pageId)
    onScrolled: position => root.shell.rememberScroll(position)
    onVisibleChanged: if (root.visible)
                          root.restoreScroll()
}
