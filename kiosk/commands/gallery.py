# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page as a picture, by language, text size, theme and shape, with an index and a fit report.

``visitor-guide gallery DIR`` shows how far it is and goes on where it was stopped. The report names
text that is clipped, elided or overlapping, and missing glyphs.
"""

import argparse
import datetime as dt
import html
import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk import paths
from kiosk.commands.progress import Progress
from kiosk.domain.session import TextSize, ThemeName
from kiosk.services.settings import load_languages

SHAPES = {"portrait": (1080, 1920), "landscape": (1920, 1080), "desktop": (1280, 800)}
# A page, or a page with something open on it.
PAGES = (
    "attract",
    "language",
    "home",
    "home+access",
    "home+warning",
    "home+reach",
    "topic/see-and-do",
    "topic/see-and-do+filter",
    "topic/restaurants+empty",
    "place/ritan-park",
    "place/ritan-park+week",
    "place/national-stadium",
    "place/bju",
    "driver-card/ritan-park",
    "driver-card/hotel",
    "emergency",
    "emergency+phrase",
    "article/press-conference-2025-10-14",
    "international",
    "international+listed",
    "international+partner",
    "theme/water",
    "theme/rule-of-law",
    "about",
    "events",
    "phrasebook",
    "phrases/taxi",
    "phrases/taxi+phrase",
    "diet",
    "diet+card",
    "services",
    "topic/embassies",
    "topic/embassies+letters",
    "place/embassy-kenya",
    "service/living",
    "service/host-event",
    "topic/venues",
    "topic/venues+guests",
    "place/cncc-phase-1+more",
    "service/payment",
    "service/transport",
    "service/entry",
    "service/entry+asked",
    "service/entry+asked+list",
    "service/entry+answer",
)
# What a page can be brought to, after its id and a plus sign: by presses of these controls.
_PRESSES = {
    "week": ("action.week",),
    "filter": ("filter.more",),
    "empty": ("filter.open-now", "filter.more", "filter.area.sanlitun", "filter.apply"),
    "phrase": ("phrase.doctor", "phrase.taxi-airport"),
    "card": (
        "diet.peanuts",
        "diet.milk",
        "diet.crustaceans",
        "diet.coriander",
        "diet.vegetarian",
        "action.show-card",
    ),
    "asked": (
        "explainer.option.about.coming",
        "explainer.option.papers.none",
        "explainer.option.purpose.visit",
    ),
    "answer": (
        "explainer.option.about.coming",
        "explainer.option.papers.none",
        "explainer.option.purpose.visit",
        "explainer.option.list-30.missing",
        "explainer.option.onward.ticket",
        "explainer.option.list-55.listed",
    ),
    "list": ("explainer.section",),
    "listed": ("figures.list", "partners.list"),
    "partner": ("partner.bucharest-sector-1",),
    "more": ("action.more",),
    "letters": ("action.letters",),
    "guests": ("filter.guests.1500",),
}
STATES = ("access", "warning", "reach", *_PRESSES)
_MOMENT = dt.datetime(2026, 11, 24, 9, 41)  # noqa: DTZ001 - Beijing time, as the clock gives it
_SETTLE_S = 3.0


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture to take."""

    page: str
    language: str
    text_size: TextSize
    theme: ThemeName
    shape: str

    @property
    def name(self) -> str:
        """The file name without its ending."""
        page = self.page.replace("/", "_").replace("+", "--")
        return f"{page}.{self.language}.{self.text_size}.{self.theme}.{self.shape}"


def shots(parsed: argparse.Namespace) -> Iterator[Shot]:
    """Yield the pictures asked for; what is costly to change is changed last."""
    for shape in parsed.shapes:
        for language in parsed.languages:
            for theme in parsed.themes:
                for text_size in parsed.text_sizes:
                    for page in parsed.pages:
                        yield Shot(page, language, TextSize(text_size), ThemeName(theme), shape)


class Photographer:
    """Drives one guide through the pages and takes their pictures."""

    def __init__(self, site: Path, *, with_drafts: bool = False) -> None:
        # Imported here: asking for help must not need a display.
        from kiosk.app import Guide, prepare  # noqa: PLC0415
        from kiosk.application import make_application  # noqa: PLC0415
        from kiosk.options import Options  # noqa: PLC0415
        from kiosk.services.job_runner import ThreadJobRunner  # noqa: PLC0415

        found = paths.find()
        self._app = make_application(found, "software")
        options = Options(site=site, now=_MOMENT, frozen_clock=True, with_drafts=with_drafts)
        self.guide = Guide(prepare(found, options), jobs=ThreadJobRunner(), app=self._app)
        self.guide.shell.wake()
        self.guide.window.show()

    def pose(self, shot: Shot) -> None:
        """Bring the window to what the picture shows."""
        from kiosk.domain.page import parse_page  # noqa: PLC0415
        from kiosk.domain.session import AccessChoices  # noqa: PLC0415

        shell, window = self.guide.shell, self.guide.window
        width, height = SHAPES[shot.shape]
        window.resize(width, height)
        shell.startOver()
        page, *states = shot.page.split("+")
        shell.speak(shot.language)
        shell.use(
            AccessChoices(text_size=shot.text_size, theme=shot.theme, low_reach="reach" in states)
        )
        if page != "attract":
            shell.open_page(parse_page(page))
        for state in states:
            self._arrange(state)
        self.settle()

    def _arrange(self, state: str) -> None:
        match state:
            case "access":
                self.guide.shell.openAccess()
            case "warning":
                self.guide.idle.warn()
            case _:
                for control in _PRESSES.get(state, ()):
                    self.press(control)

    def press(self, accessible_id: str) -> None:
        """Press the control with this accessible id, if it is shown."""
        from PySide6.QtCore import QMetaObject  # noqa: PLC0415

        from kiosk.commands.item_tree import find_control  # noqa: PLC0415

        self._app.processEvents()
        item = find_control(self.guide.window.contentItem(), accessible_id)
        if item is not None:
            QMetaObject.invokeMethod(item, "clicked")

    def controls(self) -> dict[str, tuple[int, int]]:
        """Return where a finger would touch each visible control, by accessible id."""
        from kiosk.commands.item_tree import visible_items  # noqa: PLC0415

        found = {}
        for item in visible_items(self.guide.window.contentItem()):
            name = item.property("accessibleId")
            if name:
                centre = item.mapToScene(item.boundingRect().center())
                found[name] = (round(centre.x()), round(centre.y()))
        return found

    def settle(self) -> None:
        """Wait until every picture on the page has been drawn."""
        from PySide6.QtCore import QEvent  # noqa: PLC0415

        end = time.monotonic() + _SETTLE_S
        for _ in range(3):
            self._app.processEvents()
            # Outside of exec() nothing else deletes what the pages have let go.
            self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        while time.monotonic() < end and self._loading():
            self._app.processEvents()
            time.sleep(0.004)
        self._app.processEvents()

    def _loading(self) -> bool:
        from kiosk.commands.item_tree import visible_items  # noqa: PLC0415

        return any(
            item.inherits("QQuickImage")
            and item.property("progress") < 1
            and item.property("source").toString() != ""
            for item in visible_items(self.guide.window.contentItem())
        )


def _work(parsed: argparse.Namespace) -> int:
    """Take the pictures of one process."""
    from kiosk.commands.fit import find_misfits  # noqa: PLC0415

    folder: Path = parsed.folder
    wanted = [
        shot
        for number, shot in enumerate(shots(parsed))
        if number // len(parsed.pages) % parsed.of == parsed.part
    ]
    progress = Progress(len(wanted), "pictures")
    photographer = Photographer(parsed.site, with_drafts=parsed.drafts)
    for shot in wanted:
        picture, record = folder / f"{shot.name}.png", folder / f"{shot.name}.json"
        if not record.is_file():
            photographer.pose(shot)
            # Taking the picture lays the page out to its end, so the fit is looked at afterwards.
            taken = photographer.guide.window.grabWindow()
            if parsed.pictures:
                taken.save(str(picture))
            misfits = [asdict(misfit) for misfit in find_misfits(photographer.guide.window)]
            # Written last, so that a picture whose record exists is whole.
            record.write_text(
                json.dumps({**asdict(shot), "misfits": misfits}, ensure_ascii=False), "utf-8"
            )
        progress.step(shot.name)
    photographer.guide.close()
    return 0


def main(arguments: Sequence[str]) -> int:
    """Take the pictures; return 1 when the report has a fault."""
    found = paths.find()
    parser = argparse.ArgumentParser(prog="visitor-guide gallery", description=__doc__)
    parser.add_argument("folder", type=Path, metavar="DIR")
    tags = [language.tag for language in load_languages(found.translations, found.cache)]
    parser.add_argument("--languages", nargs="+", default=tags)
    parser.add_argument("--text-sizes", nargs="+", default=[size.value for size in TextSize])
    parser.add_argument("--themes", nargs="+", default=[theme.value for theme in ThemeName])
    parser.add_argument("--shapes", nargs="+", default=list(SHAPES), choices=list(SHAPES))
    parser.add_argument(
        "--pages",
        nargs="+",
        default=list(PAGES),
        metavar="PAGE",
        help=f"page ids, with +{', +'.join(STATES)} to show a state of the page",
    )
    parser.add_argument("--site", type=Path, default=found.config / "site.example.yaml")
    parser.add_argument(
        "--no-pictures", dest="pictures", action="store_false", help="check the fit only"
    )
    parser.add_argument("--drafts", action="store_true", help="unfinished languages as well")
    parser.add_argument("--fresh", action="store_true", help="take every picture again")
    parser.add_argument("--processes", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--part", type=int, default=None, help=argparse.SUPPRESS)
    parser.add_argument("--of", type=int, default=1, help=argparse.SUPPRESS)
    parser.add_argument("--verbose", action="store_true")
    parsed = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if parsed.part is not None:
        return _work(parsed)
    parsed.folder.mkdir(parents=True, exist_ok=True)
    if parsed.fresh:
        for old in (*parsed.folder.glob("*.json"), *parsed.folder.glob("*.png")):
            old.unlink()
    rest = [argument for argument in arguments if argument != "--fresh"]
    workers = [
        subprocess.Popen(  # noqa: S603 - this program itself
            [
                sys.executable,
                "-m",
                "kiosk",
                "gallery",
                *rest,
                "--part",
                str(part),
                "--of",
                str(parsed.processes),
            ]
        )
        for part in range(parsed.processes)
    ]
    codes = [worker.wait() for worker in workers]
    if any(codes):
        print("gallery: a process failed; see above", file=sys.stderr)
        return 1
    return _write_report(parsed.folder, [shot.name for shot in shots(parsed)])


def _write_report(folder: Path, names: list[str]) -> int:
    records = [json.loads((folder / f"{name}.json").read_text("utf-8")) for name in names]
    faults = [record for record in records if record["misfits"]]
    rows = []
    for name, record in zip(names, records, strict=True):
        state = f"{len(record['misfits'])} fault(s)" if record["misfits"] else ""
        rows.append(
            f'<figure data-key="{html.escape(name)}"><a href="{name}.png">'
            f'<img loading="lazy" src="{name}.png"></a>'
            f"<figcaption>{html.escape(name)} <b>{state}</b></figcaption></figure>"
        )
    listed = "".join(
        f"<h3><a href='{name}.png'>{html.escape(name)}</a></h3><ul>"
        + "".join(
            f"<li>{html.escape(misfit['what'])}: <q>{html.escape(misfit['text'])}</q> at "
            f"{misfit['x']}, {misfit['y']}</li>"
            for misfit in record["misfits"]
        )
        + "</ul>"
        for name, record in zip(names, records, strict=True)
        if record["misfits"]
    )
    (folder / "index.html").write_text(
        _PAGE.format(title="Gallery", body=_FILTER + "".join(rows)), "utf-8"
    )
    (folder / "fit.html").write_text(
        _PAGE.format(title="Fit report", body=listed or "<p>Everything fits.</p>"), "utf-8"
    )
    print(f"gallery: {len(records)} pages, {len(faults)} with faults; see {folder}/fit.html")
    for name, record in zip(names, records, strict=True):
        for misfit in record["misfits"][:3]:
            print(f"  {name}: {misfit['what']}: {misfit['text'][:60]!r}")
    return 1 if faults else 0


_PAGE = """<!doctype html><meta charset="utf-8"><title>{title}</title>
<style>body{{font-family:sans-serif;background:#FFF8EC;margin:2rem}}figure{{display:inline-block;
margin:.5rem;width:18rem;vertical-align:top}}img{{width:100%;border:1px solid #857356}}
figcaption{{font-size:.8rem;overflow-wrap:anywhere}}b{{color:#9E1026}}</style>
<h1>{title}</h1><p><a href="index.html">Gallery</a> · <a href="fit.html">Fit report</a></p>
{body}"""
_FILTER = """<p><label>Show only <input id="f" placeholder="home ar big"></label></p>
<script>f.oninput=()=>document.querySelectorAll('figure').forEach(e=>e.hidden=!f.value.split(' ')
.every(w=>e.dataset.key.includes(w)))</script>"""
