// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The frame of a page: scene, scrolling content, *More* and action bar. Stacked in portrait and low
// reach, side by side in landscape. Sections are the direct children of the content; one with a
// `sectionTitle` is named by *More*.
Item {
    id: root

    property string scene: ""
    // Height of the scene in portrait, in design pixels.
    property real sceneHeight: Theme.big ? 400 : 540
    property real sceneAlign: 0.8
    property bool rounded: true
    property bool backShown: !(Theme.lowReach && Theme.stacked)
    property string backText: qsTr("Back")
    property real savedScroll: 0
    property alias contentY: flick.contentY
    property alias sceneLayer: sceneLayer.data
    property alias actions: actionRow.data
    property alias actionCount: actionRow.count
    readonly property alias actionWidth: actionRow.each
    default property alias sections: column.data
    readonly property real contentWidth: column.width
    readonly property bool beside: !Theme.stacked
    // The least height of the scene, in pixels: what stands on it must have room.
    property real minimumScene: 0
    readonly property real _sceneHeight: Math.max(root._sceneShare, root.beside ? 0 :
                                                                                  root.minimumScene)

    readonly property real _sceneShare: {
        if (root.beside)
            return root.height;
        if (Theme.lowReach)
            return root.scene === "" ? root.height * 0.30 : Theme.wide ? root.height * 0.40 :
                                                                         root.height * 0.46;
        return root.scene === "" ? Theme.px(backShown ? 150 : 40) : Theme.px(root.sceneHeight);
    }
    // Whether the visitor has scrolled since the page came: from then on it stays where it is.
    property bool _moved: false
    readonly property real _contentLeft: root.beside && root.scene !== "" ? Math.round(root.width * 5
                                                                                       / 12) : 0

    signal backRequested
    signal scrolled(position: real)

    function restoreScroll(): void {
        root._moved = false;
        flick.contentY = Math.max(0, Math.min(root.savedScroll, flick.contentHeight
                                              - flick.height));

    }
    function scrollToTop(): void {
        root._goTo(0);
    }
    // Scrolls to the top of a part of the content: always, or only where it is above the edge.
    function reveal(part: Item, always: bool): void {
        const end = Math.max(0, flick.contentHeight - flick.height);
        const top = Math.max(0, part.mapToItem(flick.contentItem, 0, 0).y - Theme.spaceS);
        if (always || flick.contentY > top)
            root._goTo(Math.min(top, end));
    }
    function nextScreen(): void {
        const end = Math.max(0, flick.contentHeight - flick.height);
        const line = Theme.px(60);
        root._goTo(flick.contentY >= end - 1 ? 0 : Math.min(end, flick.contentY + flick.height
                                                            - moreBar.height - line));
    }
    function _goTo(position: real): void {
        root._moved = true;
        flick.contentY = position;
        root.scrolled(flick.contentY);
    }
    function nextTitle(): string {
        const edge = flick.contentY + flick.height - Theme.pill - Theme.px(80);
        for (let i = 0; i < column.children.length; ++i) {
            const section = column.children[i] as PageSection;
            if (section !== null && section.visible && section.title !== "" && section.y + column.y
                    > edge)
                return section.title;
        }
        return "";
    }

    onSavedScrollChanged: root.restoreScroll()
    onVisibleChanged: {
        if (root.visible)
            root.restoreScroll();
    }

    Scene {
        id: picture

        align: root.sceneAlign
        height: root._sceneHeight
        name: root.scene
        visible: root.scene !== ""
        width: root.beside ? root._contentLeft : root.width
        anchors.left: parent.left
    }
    Item {
        id: sceneLayer

        anchors.left: parent.left
        height: root._sceneHeight
        width: root.beside ? (root.scene === "" ? root.width : root._contentLeft) : root.width
    }
    PillButton {
        id: back

        accessibleId: "nav.back"
        anchors.left: parent.left
        anchors.leftMargin: Theme.page
        directional: true
        iconName: "back"
        text: root.backText
        visible: root.backShown
        y: Theme.px(40)
        z: 3
        onClicked: root.backRequested()
    }
    // The paper the content lies on, drawn over the foot of the scene.
    Rectangle {
        id: sheet

        anchors.right: parent.right
        color: Theme.paper
        height: root.height - y
        topLeftRadius: root.rounded && !root.beside && root.scene !== "" ? Theme.radiusSheet : 0
        topRightRadius: topLeftRadius
        width: root.width - root._contentLeft
        y: root.beside ? 0 : root._sceneHeight - (root.scene !== "" && root.rounded ? Theme.px(34) :
                                                                                      0)

    }
    Flickable {
        id: flick

        anchors.right: parent.right
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        contentHeight: column.implicitHeight + column.y + Theme.spaceXl
        contentWidth: width
        height: root.height - y - bar.height
        width: root.width - root._contentLeft
        y: root.beside ? (root.scene === "" && root.backShown ? Theme.px(150) : 0) :
                         root._sceneHeight + (root.scene !== "" && root.rounded ? Theme.px(8)
                                                                                  - Theme.px(34) :
                                                                                  0)

        onContentHeightChanged: {
            if (root._moved)
                flick.returnToBounds();
            else
                root.restoreScroll();
        }
        onMovementEnded: root.scrolled(flick.contentY)
        onMovementStarted: root._moved = true

        Column {
            id: column

            spacing: Theme.spaceL
            width: flick.width - 2 * Theme.page
            x: Theme.page
            y: root.beside && root.scene !== "" ? Theme.px(40) : Theme.spaceM
        }
    }
    Item {
        id: moreBar

        readonly property bool wanted: flick.contentHeight > flick.height + Theme.px(24)

        anchors.bottom: bar.top
        anchors.right: parent.right
        height: wanted ? more.height + Theme.spaceM : 0
        visible: wanted && flick.contentY < flick.contentHeight - flick.height - Theme.px(24)
        width: flick.width

        Rectangle {
            anchors.fill: parent
            color: Theme.paper
        }
        PillButton {
            id: more

            readonly property string next: root.nextTitle()

            accessibleId: "action.more"
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            anchors.verticalCenter: parent.verticalCenter
            iconName: "down"
            ink: Theme.primary
            text: more.next === "" ? qsTr("More") : qsTr("More: %1").arg(more.next)
            width: parent.width - 2 * Theme.page
            onClicked: root.nextScreen()
        }
    }
    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        color: Theme.paper
        height: actionRow.count > 0 ? actionRow.height + 2 * Theme.spaceM + Theme.hair : 0
        visible: actionRow.count > 0
        width: flick.width

        Rectangle {
            color: Theme.hairline
            height: Theme.hair
            width: parent.width
        }
        Flow {
            id: actionRow

            readonly property int count: children.length
            readonly property real each: (width - (columns - 1) * spacing) / columns
            readonly property int columns: Theme.big ? Math.min(count, 2) : Math.max(1, count)

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.spaceM
            anchors.left: parent.left
            anchors.leftMargin: Theme.page
            spacing: Theme.spaceM
            width: parent.width - 2 * Theme.page
        }
    }
}
