// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// About: version, licences of all parts and data, sources.
PageFrame {
    id: root

    required property AboutPageViewModel page
    required property string guideTitle

    GuideText {
        role: GuideText.Title1
        text: root.guideTitle
        width: parent.width
    }
    GuideText {
        text: qsTr("This guide works without a network. It keeps nothing about you.")
        width: parent.width
    }
    Column {
        width: parent.width

        GuideText {
            text: root.page.versionText
            width: parent.width
        }
        GuideText {
            text: root.page.contentText
            width: parent.width
        }
    }
    PageSection {
        title: qsTr("Licences")

        Repeater {
            model: root.page.licences

            delegate: Panel {
                id: licence

                required property string part
                required property string licence
                required property string holder

                padding: Theme.spaceM
                width: parent ? parent.width : 0

                GuideText {
                    strong: true
                    text: licence.part
                    width: parent.width
                }
                GuideText {
                    family: "Noto Sans"
                    line: 1.34
                    role: GuideText.Label
                    sizeFactor: 1
                    text: licence.licence
                    width: parent.width
                }
                GuideText {
                    color: Theme.inkSoft
                    family: "Noto Sans"
                    line: 1.34
                    role: GuideText.Note
                    sizeFactor: 1
                    text: licence.holder
                    width: parent.width
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    PageSection {
        title: qsTr("Where the facts come from")

        GuideText {
            color: Theme.inkSoft
            role: GuideText.Label
            text: qsTr("Each page names its own sources. These are all of them.")
            width: parent.width
        }
        GuideText {
            family: "Noto Sans"
            line: 1.5
            role: GuideText.Note
            sizeFactor: 1
            text: root.page.publishers.join("\n")
            width: parent.width
            wrapMode: Text.Wrap
        }
    }
}
