// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One question at a time, the replies so far above it, and at the end the rule they lead to.
PageSection {
    id: root

    required title
    // Id of the question or answer on the card.
    required property string step
    required property bool answered
    required property string heading
    required property string hint
    required property list<string> lines
    required property string dateText
    required property bool warned
    required property string confirmText
    required property string sectionText
    // What a screen reader says when the card turns.
    required property string spoken
    // List models, of any kind: replyId, name, spoken; optionId, name; title, detail.
    required property var replies
    required property var options
    required property var sources
    readonly property int _count: replyChips.count
    // Whether the card and the replies above it do not stand on one screen.
    readonly property bool tight: Theme.wide || Theme.big || Theme.lowReach
    readonly property int _columns: Theme.wide && !Theme.big && root._count > 0 ? 2 : 1

    signal chosen(option: string)
    signal replyTouched(question: string)
    signal restarted
    signal sectionRequested
    // The card shows something else: its top must be in sight.
    signal turned

    // What is to stand at the top of the screen: the whole, or where room is short the card with
    // the last reply above it, or all replies.
    function shownPart(): Item {
        if (root._count === 0 || !root.tight)
            return root;
        const last = replyChips.itemAt(root._count - 1);
        return root.answered || Theme.big || Theme.lowReach ? last : given;
    }
    // Says what the card shows now and moves the focus to its first control.
    function turn(reason: int): void {
        // Laid out at once, so that the page knows where to scroll to.
        chips.forceLayout();
        given.forceLayout();
        root.forceLayout();
        root.turned();
        root.Accessible.announce(root.spoken);
        const first = root.answered ? (section.visible ? section : again) : optionTiles.itemAt(0);
        if (first !== null)
            first.forceActiveFocus(reason);
    }
    // Back from the part of the page that was looked up.
    function focusSection(): void {
        section.forceActiveFocus(Qt.OtherFocusReason);
    }
    function choose(option: string, reason: int): void {
        root.chosen(option);
        root.turn(reason);
    }
    function askAgain(question: string, reason: int): void {
        root.replyTouched(question);
        root.turn(reason);
    }
    function startAgain(reason: int): void {
        root.restarted();
        root.turn(reason);
    }

    Column {
        id: given

        spacing: Theme.spaceS
        visible: root._count > 0
        width: parent.width

        Row {
            spacing: Theme.spaceM
            width: parent.width

            GuideText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.inkSoft
                role: GuideText.Label
                text: qsTr("Your answers. Touch one to change it.")
                width: parent.width - again.width - parent.spacing
            }
            PillButton {
                id: again

                accessibleId: "explainer.again"
                anchors.verticalCenter: parent.verticalCenter
                iconName: "rotate"
                ink: Theme.primary
                minimum: Theme.chip
                role: GuideText.Label
                text: qsTr("Start again")
                width: Math.min(implicitWidth, parent.width / 2)
                onClicked: root.startAgain(again.focusReason)
            }
        }
        Flow {
            id: chips

            spacing: Theme.spaceS
            width: parent.width

            Repeater {
                id: replyChips

                model: root.replies

                delegate: PillButton {
                    id: reply

                    required property string replyId
                    required property string name
                    required spoken

                    accessibleId: "explainer.reply." + reply.replyId
                    iconName: "check"
                    minimum: Theme.chip
                    role: GuideText.Label
                    text: reply.name
                    width: Math.min(implicitWidth, chips.width)
                    onClicked: root.askAgain(reply.replyId, reply.focusReason)
                }
            }
        }
    }
    Panel {
        id: card

        border.color: root.answered ? Theme.primary : Theme.hairline
        border.width: root.answered ? Theme.control : Theme.hair
        color: root.answered ? Theme.surface : Theme.primarySoft
        width: parent.width

        Accessible.id: "explainer.card." + root.step
        Accessible.name: root.heading
        Accessible.role: Accessible.Grouping

        Row {
            spacing: Theme.spaceM
            width: parent.width

            Icon {
                id: mark

                colour: Theme.primary
                name: root.answered ? "bubble" : "help"
                size: Theme.iconTile
                y: Math.max(0, (heading.lineHeight - height) / 2)
            }
            GuideText {
                id: heading

                role: GuideText.Title3
                text: root.heading
                width: parent.width - mark.width - parent.spacing
                y: Math.max(0, (mark.height - lineHeight) / 2)
            }
        }
        GuideText {
            color: Theme.inkSoft
            text: root.hint
            visible: root.hint !== ""
            width: parent.width
        }
        Item {
            height: Theme.hair
            visible: root.answered
            width: 1
        }
        BulletList {
            lines: root.lines
            visible: root.answered
            width: parent.width
        }
        PillButton {
            id: section

            accessibleId: "explainer.section"
            anchors.left: parent.left
            iconName: "list"
            ink: Theme.primary
            minimum: Theme.chip
            role: GuideText.Label
            text: root.sectionText
            visible: root.sectionText !== ""
            width: Math.min(implicitWidth, parent.width)
            onClicked: root.sectionRequested()
        }
        Item {
            height: Theme.spaceXs
            visible: !root.answered
            width: 1
        }
        Flow {
            id: tiles

            spacing: Theme.spaceS
            visible: !root.answered
            width: parent.width

            Repeater {
                id: optionTiles

                model: root.options

                delegate: OptionTile {
                    id: option

                    required property string optionId
                    required property string name

                    accessibleId: "explainer.option." + option.optionId
                    text: option.name
                    width: (tiles.width - (root._columns - 1) * tiles.spacing) / root._columns
                    onClicked: root.choose(option.optionId, option.focusReason)
                }
            }
        }
        Rectangle {
            color: Theme.hairline
            height: Theme.hair
            visible: root.answered
            width: parent.width
        }
        IconLine {
            anchors.left: parent.left
            colour: root.warned ? Theme.warn : Theme.ink
            iconName: root.warned ? "help" : "calendar"
            role: GuideText.Body
            text: root.dateText
            wrapWidth: parent.width
        }
        IconLine {
            anchors.left: parent.left
            colour: Theme.primary
            iconName: "phone"
            role: GuideText.Body
            text: root.confirmText
            wrapWidth: parent.width
        }
        Column {
            spacing: Theme.px(4)
            topPadding: Theme.spaceXs
            visible: root.answered
            width: parent.width

            Repeater {
                model: root.answered ? root.sources : null

                delegate: GuideText {
                    id: source

                    required property string title
                    required property string detail

                    color: Theme.inkSoft
                    // Citations stand in their own language, not in the visitor's.
                    family: "Noto Sans"
                    line: 1.34
                    role: GuideText.Note
                    sizeFactor: 1
                    text: source.detail === "" ? source.title : source.title + " · " + source.detail
                    width: parent ? parent.width : 0
                }
            }
        }
    }
}
