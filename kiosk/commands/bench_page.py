# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A static page of the home screen for a browser, to compare with."""

import html
import json
from pathlib import Path

from kiosk import paths

_NAMES = {
    "en": [
        "See and do",
        "Eat and drink",
        "Parks and water",
        "Shopping",
        "Museums",
        "Art",
        "Home",
        "Language",
        "Access",
        "Emergency",
    ],
    "de": [
        "Sehen und erleben",
        "Essen und trinken",
        "Parks und Wasser",
        "Einkaufen",
        "Museen",
        "Kunst",
        "Start",
        "Sprache",
        "Hilfen",
        "Notfall",
    ],
}
_SCENES = ("birds-nest", "food-street", "park-pavilion", "sanlitun-street")


def write_page(folder: Path, width: int, height: int) -> tuple[Path, dict[str, tuple[int, int]]]:
    """Write the page; return it and the points to touch, in pixels."""
    scenes = paths.find().scenes
    tiles = "".join(
        f'<button class="tile" style="left:{56 + 496 * (n % 2)}px;top:{580 + 262 * (n // 2)}px" '
        f'onclick="page(1)"><img src="{(scenes / f"{scene}.svg").as_uri()}">'
        f'<b data-t="{n}">{html.escape(_NAMES["en"][n])}</b></button>'
        for n, scene in enumerate(_SCENES)
    )
    rows = "".join(
        f'<div class="row" style="top:{200 + 216 * n}px">'
        f'<img src="{(scenes / f"{_SCENES[n % 4]}.svg").as_uri()}">'
        f'<b data-t="{n % 6}">{html.escape(_NAMES["en"][n % 6])}</b></div>'
        for n in range(7)
    )
    dock = "".join(
        f'<button class="dock" style="left:{20 + 262 * n}px" data-t="{6 + n}"'
        f' onclick="{("page(0)", "speak()", "", "")[n]}">{_NAMES["en"][6 + n]}</button>'
        for n in range(4)
    )
    path = folder / "home.html"
    path.write_text(
        f"""<!doctype html><meta charset="utf-8"><style>
*{{box-sizing:border-box}}body{{margin:0;width:{width}px;height:{height}px;overflow:hidden;
background:#FFF8EC;font:700 36px 'Noto Sans';color:#15242D}}
button{{font:inherit;color:inherit}}.tile{{position:absolute;width:472px;height:242px;padding:0;
border:2px solid #857356;border-bottom-width:8px;border-radius:30px;background:#fff;overflow:hidden;
text-align:start}}.tile img{{width:100%;height:130px;object-fit:cover;display:block}}
.tile b{{padding:1rem}}.row{{position:absolute;left:56px;width:968px;height:198px;background:#fff;
border:2px solid #857356;border-radius:30px;overflow:hidden;display:flex}}
.row img{{width:280px;height:100%;object-fit:cover}}.row b{{padding:30px}}
.dock{{position:absolute;top:1752px;width:250px;height:152px;border:0;background:#fff}}
.dock[data-t='9']{{background:#9E1026;color:#fff}}#list{{display:none}}
#scene{{width:1080px;height:560px;object-fit:cover}}</style>
<div id="home"><img id="scene" src="{(scenes / "home-ltr.svg").as_uri()}">{tiles}</div>
<div id="list">{rows}</div>{dock}
<script>const names={json.dumps(_NAMES, ensure_ascii=False)};let tag='en';
function page(n){{home.style.display=n?'none':'block';list.style.display=n?'block':'none'}}
function speak(){{tag=tag=='en'?'de':'en';document.querySelectorAll('[data-t]').forEach(
e=>e.textContent=names[tag][e.dataset.t])}}</script>""",
        "utf-8",
    )
    language = (20 + 262 + 125, 1828)
    return path, {
        "ready": (20 + 262 * 3 + 20, 1780),
        "tile": (292, 700),
        "back": (145, 1828),
        "language-a": language,
        "language-b": language,
    }
