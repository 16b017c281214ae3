// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Components
import Kiosk.Theme
import Kiosk.ViewModels

// The window: the page on the screen, the dock, and what lies above them.
Window {
    id: root

    required property ShellViewModel shell

    // One page of each kind lives, loaded at its first use: a start must not compile all of them.
    readonly property list<url> _pages: [Qt.resolvedUrl("AttractView.qml"), Qt.resolvedUrl(
            "LanguageView.qml"), Qt.resolvedUrl("HomeView.qml"), Qt.resolvedUrl("TopicView.qml"),
        Qt.resolvedUrl("PlaceView.qml"), Qt.resolvedUrl("DriverCardView.qml"), Qt.resolvedUrl(
            "EmergencyView.qml"), Qt.resolvedUrl("ArticleView.qml"), Qt.resolvedUrl(
            "InternationalView.qml"), Qt.resolvedUrl("AboutView.qml"), Qt.resolvedUrl(
            "EventsView.qml"), Qt.resolvedUrl("PhrasebookView.qml"), Qt.resolvedUrl(
            "PhrasesView.qml"), Qt.resolvedUrl("DietView.qml"), Qt.resolvedUrl("ServicesView.qml"),
        Qt.resolvedUrl("ServiceView.qml"), Qt.resolvedUrl("ThemeView.qml"), Qt.resolvedUrl(
            "VideoView.qml")]
    readonly property bool _dockShown: root.shell.pageKind !== ShellViewModel.Attract

    color: Theme.paper
    height: 1920
    title: root.shell.guideTitle
    width: 1080

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: root.shell.rightToLeft

    onHeightChanged: root.shell.resized(root.width, root.height)
    onWidthChanged: root.shell.resized(root.width, root.height)
    Component.onCompleted: root.shell.resized(root.width, root.height)

    Binding {
        property: "edition"
        target: Theme
        value: root.shell.theme
    }
    Binding {
        property: "scale"
        target: Theme
        value: root.shell.scale
    }
    Binding {
        property: "textScale"
        target: Theme
        value: root.shell.textScale
    }
    Binding {
        property: "typeface"
        target: Theme
        value: root.shell.typeface
    }
    Binding {
        property: "wide"
        target: Theme
        value: root.shell.wide
    }
    Binding {
        property: "lowReach"
        target: Theme
        value: root.shell.lowReach
    }
    Binding {
        property: "reducedMotion"
        target: Theme
        value: root.shell.reducedMotion
    }
    Binding {
        property: "software"
        target: Theme
        value: content.GraphicsInfo.api === GraphicsInfo.Software
    }

    FocusScope {
        id: content

        anchors.fill: parent
        focus: true

        Accessible.description: root.shell.pageId
        Accessible.id: "page"
        Accessible.name: root.shell.guideTitle
        Accessible.role: Accessible.Pane
        Keys.onBackPressed: root.shell.back()
        Keys.onEscapePressed: root.shell.back()

        Item {
            id: host

            height: parent.height - (root._dockShown ? dock.height : 0)
            width: parent.width

            transform: Translate {
                id: rise
            }

            Repeater {
                model: root._pages

                delegate: PanelLoader {
                    id: loader

                    required property int index
                    required property url modelData

                    ahead: root.shell.pagesAhead.includes(loader.index)
                    anchors.fill: parent
                    enabled: loader.shown
                    kept: true
                    panel: loader.modelData
                    shell: root.shell
                    shown: root.shell.pageKind === loader.index
                    visible: loader.shown
                }
            }
        }
        Dock {
            id: dock

            anchors.bottom: parent.bottom
            backShown: Theme.lowReach && Theme.stacked && root.shell.canGoBack
            current: root.shell.accessOpen ? "access" : root.shell.pageKind === ShellViewModel.Home
                                             ? "home" : root.shell.pageKind
                                               === ShellViewModel.Language ? "language" : ""
            visible: root._dockShown
            width: parent.width
            onAccessRequested: root.shell.openAccess()
            onBackRequested: root.shell.back()
            onEmergencyRequested: root.shell.openEmergency()
            onHomeRequested: root.shell.home()
            onLanguageRequested: root.shell.pickLanguage()
        }
        PanelLoader {
            height: parent.height - dock.height
            panel: Qt.resolvedUrl("AccessPanel.qml")
            shell: root.shell
            shown: root.shell.accessOpen
            width: parent.width
        }
        PanelLoader {
            anchors.fill: parent
            panel: Qt.resolvedUrl("IdleWarning.qml")
            shell: root.shell
            shown: root.shell.warning
        }
        Rectangle {
            anchors.fill: parent
            color: Theme.paper
            visible: !root.shell.windowFits

            GuideText {
                anchors.centerIn: parent
                font.pixelSize: 20
                lineHeight: 30
                text: qsTr("This window is too small. Please make it larger.")
                width: parent.width - 32
            }
        }
    }
    NumberAnimation {
        id: rising

        duration: Theme.durationPage
        easing.type: Easing.OutCubic
        from: Theme.px(24) * (root.shell.goingBack ? -1 : 1)
        property: "y"
        target: rise
        to: 0
    }
    Connections {
        function onNoted(): void {
            root.shell.noteActivity();
        }

        target: Activity
    }
    Connections {
        function onPageChanged(): void {
            if (Theme.durationPage > 0)
                rising.restart();
        }

        target: root.shell
    }
}
