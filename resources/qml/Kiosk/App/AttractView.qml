// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// AttractPage as the shell shows it.
AttractPage {
    id: root

    required property ShellViewModel shell
    clockText: root.shell.clockText
    guideSubtitle: root.shell.guideSubtitle
    guideTitle: root.shell.guideTitle
    page: root.shell.attractPage as AttractPageViewModel
    running: root.shell.attracting
    onBegun: tag => root.shell.begin(tag)
}
