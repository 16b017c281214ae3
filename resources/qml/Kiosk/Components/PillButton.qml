pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A pill with icon and word: Back, chips, More. Selected ones carry a check and the primary fill.
Touchable {
    id: root

    property string iconName: ""
    property bool directional: false
    property bool selected: false
    property bool reserveCheck: false
    property bool centred: false
    property color ink: root.selected ? Theme.onPrimary : Theme.ink
    property int role: GuideText.Button
    readonly property string _icon: root.selected && root.reserveCheck ? "check" : root.iconName

    checkable: false
    edge: root.selected ? Theme.primary : Theme.outline
    edgeWidth: Theme.control
    face: root.selected ? Theme.primary : Theme.surface
    implicitHeight: Math.max(Theme.pill, label.implicitHeight + Theme.spaceM)
    implicitWidth: row.implicitWidth + root.leftPadding + root.rightPadding
    leftPadding: Theme.px(30)
    ledge: 0
    radius: Math.min(root.height / 2, Theme.px(46))
    rightPadding: Theme.px(30)

    contentItem: Item {
        implicitHeight: row.implicitHeight
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.spaceS

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                colour: root.ink
                directional: root.directional
                name: root._icon
                size: Theme.px(36)
                visible: root._icon !== ""
            }
            GuideText {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                color: root.ink
                role: root.role
                silent: true
                text: root.text
                width: Math.min(implicitWidth, Math.max(Theme.px(60), root.availableWidth - (root._icon === "" ? 0 : Theme.px(36) + row.spacing)))
            }
        }
    }
    Accessible.selectable: root.reserveCheck
    Accessible.selected: root.selected
}
