// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.ViewModels

// Loads a page or panel of the shell when it is first shown, so that a start compiles only one. A
// `kept` one stays afterwards; others go when they are hidden. One that is wanted `ahead` is made bit
// by bit while nothing else is done, so that its first show is as quick as the next.
Loader {
    id: root

    required property url panel
    required property ShellViewModel shell
    required property bool shown
    property bool kept: false
    property bool ahead: false

    function use(): void {
        if ((root.shown || root.ahead) && root.source.toString() === "")
            root.setSource(root.panel, {
                               "shell": root.shell
                           });
        else if (!root.shown && !root.kept)
            root.source = "";
    }

    asynchronous: root.ahead && !root.shown
    focus: root.shown

    onAheadChanged: root.use()
    Component.onCompleted: root.use()
    onShownChanged: root.use()
}
