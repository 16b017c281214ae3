// SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
// SPDX-License-Identifier: GPL-3.0-or-later

pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Kiosk.Components
import Kiosk.Theme

TestCase {
    id: test

    height: 400
    name: "SceneGround"
    visible: true
    when: windowShown
    width: 600

    GuideText {
        id: greeting

        text: "Good morning"
        width: 500

        SceneGround {
            id: ground

            words: greeting
        }
    }

    function cleanup(): void {
        Theme.edition = 0;
        greeting.horizontalAlignment = Text.AlignLeft;
    }

    function test_words_stand_upon_the_scene_itself_in_the_usual_colours(): void {
        verify(!ground.visible);
    }

    function test_in_high_contrast_the_ground_holds_all_the_words(): void {
        Theme.edition = 2;
        verify(ground.visible);
        verify(ground.x < 0);
        verify(ground.x + ground.width > greeting.contentWidth);
        verify(ground.x + ground.width < greeting.width);
    }

    function test_it_goes_with_the_words_to_the_right(): void {
        Theme.edition = 2;
        greeting.horizontalAlignment = Text.AlignRight;
        verify(ground.x <= greeting.width - greeting.contentWidth);
        verify(ground.x + ground.width > greeting.width);
    }
}
