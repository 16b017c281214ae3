// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components

TestCase {
    id: test

    height: 400
    name: "FittingText"
    visible: true
    when: windowShown
    width: 800

    FittingText {
        id: label

        room: 700
        text: ""
    }

    function cleanup(): void {
        label.family = "";
        label.room = 700;
        label.sizeFactor = 0;
        label.text = "";
    }

    function test_words_that_have_room_stand_on_one_line_data(): var {
        return [
                    {
                        "tag": "Latin",
                        "family": "Noto Sans",
                        "text": "I am still here"
                    },
                    {
                        "tag": "Arabic",
                        "family": "Noto Sans Arabic",
                        "text": "ما زلت هنا"
                    },
                    {
                        "tag": "Chinese",
                        "family": "Noto Sans CJK SC",
                        "text": "我还在这里"
                    }
                ];
    }

    function test_words_that_have_room_stand_on_one_line(data): void {
        label.family = data.family;
        label.text = data.text;
        for (const factor of [1, 1.6, 3]) {
            label.sizeFactor = factor;
            compare(label.lineCount, 1);
            verify(label.contentWidth <= label.width);
            verify(label.width < label.contentWidth * 1.2);
        }
    }

    function test_words_wrap_where_the_room_ends(): void {
        label.text = "I am still here";
        label.room = 90;
        compare(label.width, 90);
        verify(label.lineCount > 1);
    }
}
