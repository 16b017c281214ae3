// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

import QtQuick
import QtQuick.Window

// Shown when nothing else can be: nothing but Qt's basics, no theme, no content, one drawing. The
// program tries again by itself.
Window {
    id: root

    required property string hotelName
    required property string hotelAddress
    required property string hotelPhone
    readonly property real unit: Math.min(root.width / 1080, root.height / 1500)

    color: "#FFF8EC"
    height: 1920
    title: "Visitor Guide to Chaoyang"
    width: 1080

    Column {
        anchors.centerIn: parent
        spacing: 36 * root.unit
        width: parent.width - 112 * root.unit

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: "#E9581F"
            height: 120 * root.unit
            radius: height
            width: height * 2
        }
        Text {
            color: "#15242D"
            font.bold: true
            font.pixelSize: 46 * root.unit
            text: "This guide is resting. The reception will help you.\n本指南暂停使用，请前台帮助您。\nただいま休止中です。フロントにお尋ねください。\nDieser Ratgeber pausiert. Die Rezeption hilft Ihnen.\nهذا الدليل متوقف الآن. سيساعدك الاستقبال."
            width: parent.width
            wrapMode: Text.WordWrap

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
        Text {
            color: "#9E1026"
            font.bold: true
            font.pixelSize: 92 * root.unit
            text: "120  急救\n110  警察\n119  火警"
            width: parent.width

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
        Text {
            color: "#15242D"
            font.pixelSize: 46 * root.unit
            text: [root.hotelName, root.hotelAddress, root.hotelPhone].filter(line => line
                                                                                      !== "").join(
                "\n")
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap

            Accessible.name: text
            Accessible.role: Accessible.StaticText
        }
    }
}
