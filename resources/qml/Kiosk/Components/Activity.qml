// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma Singleton

import QtQuick

// Says that somebody pressed a control through an assistant. Such a press is no event of the window,
// so the idle watch would not see it.
QtObject {
    signal noted
}
