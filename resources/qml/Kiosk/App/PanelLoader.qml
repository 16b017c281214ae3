// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import Kiosk.ViewModels

// Loads a page or panel of the shell when it is first shown, so that a start compiles only one. A
// `kept` one stays afterwards; others go when they are hidden.
Loader {
    id: root

    required property url panel
    required property ShellViewModel shell
    required property bool shown
    property bool kept: false

    function use(): void {
        if (root.shown && root.source.toString() === "")
            root.setSource(root.panel, {
                               "shell": root.shell
                           });
        else if (!root.shown && !root.kept)
            root.source = "";
    }

    focus: root.shown

    Component.onCompleted: root.use()
    onShownChanged: root.use()
}
