// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A place in a list: scene, name, Chinese, one line, status and way. `compact` is the card of
// "nearby": no line and no arrow, and a picture that stands within the card: its size is the same
// in every language, so a switch draws none anew.
Touchable {
    id: root

    required property string placeId
    required property string name
    required property string chinese
    required property string summary
    required property string statusText
    required property int statusTone
    required property string walkText
    required property string scene
    // The size of its largest hall, for who looks for one.
    property string hallText: ""
    property bool compact: false
    readonly property bool _picture: !Theme.big && !(root.compact && Theme.textScale > 1.2)
    readonly property real _pictureWidth: root._picture ? Theme.px(root.compact ? 142 : 280) : 0
    readonly property real _inset: root.compact ? Theme.px(12) : Theme.hair
    readonly property real _corner: root.compact ? Theme.px(20) : Theme.radiusTile - Theme.hair

    accessibleId: "place." + root.placeId
    implicitHeight: Math.max(Theme.px(root.compact ? 176 : 198), texts.implicitHeight + root.ledge
                             + 2 * Theme.spaceM)

    contentItem: Item {
        transform: Translate {
            y: root.down ? Theme.press : 0
        }

        Scene {
            id: picture

            readonly property real startRadius: root.compact || !LayoutMirroring.enabled
                                                ? root._corner : 0
            readonly property real endRadius: root.compact || LayoutMirroring.enabled
                                              ? root._corner : 0

            anchors.left: parent.left
            anchors.leftMargin: root._inset
            bottomLeft: picture.startRadius
            bottomRight: picture.endRadius
            height: root.compact ? Theme.px(176) - root.ledge - 2 * root._inset : parent.height - 2
                                   * root._inset
            name: root._picture ? root.scene : ""
            topLeft: picture.startRadius
            topRight: picture.endRadius
            visible: root._picture
            width: root._pictureWidth - root._inset
            y: (parent.height - height) / 2
        }
        Column {
            id: texts

            anchors.left: parent.left
            anchors.leftMargin: root._pictureWidth + Theme.px(root.compact ? 20 : 30)
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.px(4)
            width: parent.width - root._pictureWidth - Theme.px(root.compact ? 40 : 30 + 86)

            GuideText {
                role: GuideText.Lead
                silent: true
                text: root.name
                width: parent.width
            }
            GuideText {
                chinese: true
                color: Theme.inkSoft
                role: GuideText.Label
                silent: true
                text: root.chinese
                visible: !root.compact
                width: parent.width
            }
            GuideText {
                color: Theme.inkSoft
                role: GuideText.Label
                silent: true
                text: root.summary
                visible: !root.compact && !Theme.big
                width: parent.width
            }
            Flow {
                spacing: Theme.px(8)
                width: parent.width

                IconLine {
                    iconName: "family"
                    rightPadding: Theme.spaceM
                    silent: true
                    text: root.compact ? "" : root.hallText
                    wrapWidth: texts.width
                }
                StatusLine {
                    rightPadding: Theme.spaceM
                    silent: true
                    text: root.statusText
                    tone: root.statusTone
                    wrapWidth: texts.width
                }
                IconLine {
                    iconName: "walk"
                    directional: true
                    silent: true
                    text: root.walkText
                    wrapWidth: texts.width
                }
            }
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: Theme.px(28)
            anchors.verticalCenter: parent.verticalCenter
            colour: Theme.primary
            directional: true
            name: "chevron"
            size: Theme.iconBody
            visible: !root.compact
        }
    }
}
