// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// PlacePage as the shell shows it.
PlacePage {
    id: root

    required property ShellViewModel shell

    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.placePage as PlacePageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onDriverCardRequested: placeId => root.shell.open("driver-card/" + placeId)
    onPlaceChosen: placeId => root.shell.open("place/" + placeId)
    onScrolled: position => root.shell.rememberScroll(position)

    Connections {
        function onPageChanged(): void {
            if (root.visible)
                root.restoreScroll();
        }

        target: root.shell
    }
}
