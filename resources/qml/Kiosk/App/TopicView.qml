// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// TopicPage as the shell shows it.
TopicPage {
    id: root

    required property ShellViewModel shell

    backShown: !(Theme.lowReach && Theme.stacked)
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.topicPage as TopicPageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onPlaceChosen: placeId => root.shell.open("place/" + placeId)
    onSavedScrollChanged: root.restoreScroll()
    onScrolled: position => root.shell.rememberScroll(position)
}
