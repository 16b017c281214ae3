// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// DriverCardPage as the shell shows it.
DriverCardPage {
    id: root

    required property ShellViewModel shell
    page: root.shell.driverCard as DriverCardViewModel
    onClosed: root.shell.back()
    onHotelRequested: root.shell.open("driver-card/hotel")
}
