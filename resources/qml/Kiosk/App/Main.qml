pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Components
import Kiosk.Pages
import Kiosk.Theme
import Kiosk.ViewModels

// The window: the page on the screen, the dock, and what lies above them.
Window {
    id: root

    required property ShellViewModel shell

    // One page of each kind lives, made at its first use; the view model says what it shows.
    readonly property list<Component> _pages: [attractPage, languagePage, homePage, topicPage,
        placePage, driverCardPage, emergencyPage, articlePage, internationalPage, aboutPage]
    readonly property bool _dockShown: root.shell.pageKind !== ShellViewModel.Attract
    readonly property string _backText: root.shell.backLeadsHome ? qsTr("Home") : qsTr("Back")

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
        property: "family"
        target: Theme
        value: root.shell.family
    }
    Binding {
        property: "sizeFactor"
        target: Theme
        value: root.shell.sizeFactor
    }
    Binding {
        property: "bodyLine"
        target: Theme
        value: root.shell.bodyLine
    }
    Binding {
        property: "headLine"
        target: Theme
        value: root.shell.headLine
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

                delegate: Loader {
                    id: loader

                    required property int index
                    required property Component modelData
                    readonly property bool current: root.shell.pageKind === loader.index
                    property bool used: false

                    active: loader.current || loader.used
                    anchors.fill: parent
                    enabled: loader.current
                    focus: loader.current
                    sourceComponent: loader.modelData
                    visible: loader.current
                    onLoaded: loader.used = true
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
        Loader {
            active: root.shell.accessOpen
            focus: root.shell.accessOpen
            height: parent.height - dock.height
            width: parent.width

            sourceComponent: AccessPanel {
                focus: true
                shell: root.shell
            }
        }
        Loader {
            active: root.shell.warning
            anchors.fill: parent
            focus: root.shell.warning

            sourceComponent: IdleWarning {
                focus: true
                shell: root.shell
            }
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
        function onPageChanged(): void {
            if (Theme.durationPage > 0)
                rising.restart();
        }

        target: root.shell
    }

    Component {
        id: attractPage

        AttractPage {
            clockText: root.shell.clockText
            guideSubtitle: root.shell.guideSubtitle
            guideTitle: root.shell.guideTitle
            page: root.shell.attractPage
            running: root.shell.attracting
            onBegun: tag => root.shell.begin(tag)
        }
    }
    Component {
        id: languagePage

        LanguagePage {
            backText: root._backText
            canGoBack: root.shell.canGoBack
            clockText: root.shell.clockText
            guideTitle: root.shell.guideTitle
            page: root.shell.languagePage
            rightToLeft: root.shell.rightToLeft
            onAboutRequested: root.shell.open("about")
            onAccessRequested: root.shell.openAccess()
            onBackRequested: root.shell.back()
            onLanguageChosen: tag => root.shell.chooseLanguage(tag)
        }
    }
    Component {
        id: homePage

        HomePage {
            id: home

            clockText: root.shell.clockText
            dateText: root.shell.dateText
            guideSubtitle: root.shell.guideSubtitle
            guideTitle: root.shell.guideTitle
            page: root.shell.homePage
            rightToLeft: root.shell.rightToLeft
            savedScroll: root.shell.savedScroll
            onPageChosen: pageId => root.shell.open(pageId)
            onScrolled: position => root.shell.rememberScroll(position)
            onVisibleChanged: if (home.visible)
                                  home.restoreScroll()
        }
    }
    Component {
        id: topicPage

        TopicPage {
            id: topic

            backShown: !(Theme.lowReach && Theme.stacked)
            backText: root._backText
            page: root.shell.topicPage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onPlaceChosen: placeId => root.shell.open("place/" + placeId)
            onSavedScrollChanged: topic.restoreScroll()
            onScrolled: position => root.shell.rememberScroll(position)
        }
    }
    Component {
        id: placePage

        PlacePage {
            id: place

            backText: root._backText
            page: root.shell.placePage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onDriverCardRequested: placeId => root.shell.open("driver-card/" + placeId)
            onPlaceChosen: placeId => root.shell.open("place/" + placeId)
            onScrolled: position => root.shell.rememberScroll(position)

            Connections {
                function onPageChanged(): void {
                    if (place.visible)
                        place.restoreScroll();
                }

                target: root.shell
            }
        }
    }
    Component {
        id: driverCardPage

        DriverCardPage {
            page: root.shell.driverCard
            onClosed: root.shell.back()
            onHotelRequested: root.shell.open("driver-card/hotel")
        }
    }
    Component {
        id: emergencyPage

        EmergencyPage {
            backShown: !(Theme.lowReach && Theme.stacked)
            backText: root._backText
            page: root.shell.emergencyPage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onPageChosen: pageId => root.shell.open(pageId)
            onScrolled: position => root.shell.rememberScroll(position)
        }
    }
    Component {
        id: articlePage

        ArticlePage {
            backText: root._backText
            page: root.shell.articlePage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onPageChosen: pageId => root.shell.open(pageId)
            onScrolled: position => root.shell.rememberScroll(position)
        }
    }
    Component {
        id: internationalPage

        InternationalPage {
            backText: root._backText
            page: root.shell.internationalPage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onPageChosen: pageId => root.shell.open(pageId)
            onScrolled: position => root.shell.rememberScroll(position)
        }
    }
    Component {
        id: aboutPage

        AboutPage {
            backText: root._backText
            guideTitle: root.shell.guideTitle
            page: root.shell.aboutPage
            savedScroll: root.shell.savedScroll
            onBackRequested: root.shell.back()
            onScrolled: position => root.shell.rememberScroll(position)
        }
    }
}
