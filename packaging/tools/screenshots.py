# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the README's pictures anew, by the program itself: packaging/tools/screenshots.py."""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "packaging" / "screenshots"
# Page, language, text size, theme, shape, and the name in the README.
PICTURES = (
    ("attract", "en", "small", "light", "portrait", "attract"),
    ("home", "en", "small", "light", "portrait", "home"),
    ("place/chaoyang-park", "en", "small", "light", "portrait", "place"),
    ("driver-card/chaoyang-park", "en", "small", "light", "portrait", "driver-card"),
    ("emergency", "en", "small", "contrast", "portrait", "emergency"),
    ("topic/see-and-do", "en", "small", "evening", "landscape", "topic"),
)


def main() -> int:
    """Take the pictures into packaging/screenshots."""
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        for page, language, size, theme, shape, wanted in PICTURES:
            subprocess.run(
                [
                    sys.executable,
                    "-m",
                    "kiosk",
                    "gallery",
                    name,
                    "--processes",
                    "1",
                    "--pages",
                    page,
                    "--languages",
                    language,
                    "--text-sizes",
                    size,
                    "--themes",
                    theme,
                    "--shapes",
                    shape,
                ],
                cwd=ROOT,
                check=True,
            )
            shot = f"{page.replace('/', '_')}.{language}.{size}.{theme}.{shape}.png"
            shutil.copyfile(Path(name) / shot, TARGET / f"{wanted}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main())
