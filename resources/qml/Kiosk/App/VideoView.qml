// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.Pages
import Kiosk.ViewModels

// VideoPage as the shell shows it. A film that runs is as good as a touch.
VideoPage {
    id: root

    required property ShellViewModel shell
    backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")
    page: root.shell.videoPage as VideoPageViewModel
    savedScroll: root.shell.savedScroll
    onBackRequested: root.shell.back()
    onScrolled: position => root.shell.rememberScroll(position)

    Connections {
        function onWatched(): void {
            root.shell.noteActivity();
        }

        target: root.page
    }
}
