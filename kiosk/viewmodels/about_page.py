# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""About: version, licences of all parts and data, sources."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.i18n.localizer import Localizer
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

# Names and licences of the software parts; they are the same in every language.
_PARTS = (
    ("Python", "PSF-2.0", "python.org"),
    ("Qt, PySide6, Qt Virtual Keyboard", "LGPL-3.0, GPL-3.0", "qt.io"),
    ("Babel", "BSD-3-Clause", "babel.pocoo.org"),
    ("PyYAML", "MIT", "pyyaml.org"),
    ("msgspec", "BSD-3-Clause", "jcristharif.com/msgspec"),
    ("opening-hours-py", "MIT, Apache-2.0", "github.com/remi-dupre/opening-hours-rs"),
    ("segno", "BSD-3-Clause", "segno.readthedocs.io"),
    ("Noto Sans, Noto Sans CJK, Noto Naskh Arabic", "OFL-1.1", "fonts.google.com/noto"),
)


@dataclass(frozen=True, slots=True)
class LicenceRow:
    """A part, its licence and its holder."""

    part: str
    licence: str
    holder: str


def derive_licences(view: Standpoint) -> tuple[LicenceRow, ...]:
    """Return the licences of the guide, of its content and of the software it stands on."""
    localizer: Localizer = view.localizer
    rows = [
        LicenceRow(
            localizer.gettext("This program"),
            "GPL-3.0-or-later",
            "The Visitor Guide to Chaoyang contributors",
        )
    ]
    rows += [
        LicenceRow(
            localizer.content(f"pack.licences.{number}.part", licence.part),
            licence.licence,
            licence.holder if licence.url is None else f"{licence.holder}, {licence.url}",
        )
        for number, licence in enumerate(view.store.header.licences, start=1)
    ]
    rows += [LicenceRow(*part) for part in _PARTS]
    return tuple(rows)


def derive_publishers(view: Standpoint) -> tuple[str, ...]:
    """Return where the facts come from: every site and repository cited, once, in order."""
    found: dict[str, None] = {}
    for topic in view.store.topics:
        if topic.parent is None:
            for place_id in view.store.places_in(topic.id):
                for source in view.store.place(place_id).sources:
                    address = source.url or source.repo or ""
                    if source.repo is None:
                        address = address.split("//", maxsplit=1)[-1].split("/", maxsplit=1)[0]
                    if address:
                        found[address.removeprefix("www.")] = None
    return tuple(sorted(found))


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class AboutPageViewModel(PageViewModel):
    """Binds the About page."""

    changed = Signal()

    def __init__(self, version: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version = version
        self._version_text = ""
        self._content_text = ""
        self._publishers: tuple[str, ...] = ()
        self._licences = RowsModel(LicenceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the page."""
        del subject
        _ = view.localizer.gettext
        header = view.store.header
        self._version_text = _("Program version {version}").format(version=self._version)
        self._content_text = _("Content version {version}, {date}").format(
            version=header.version, date=view.localizer.partial_date(header.date)
        )
        self._publishers = derive_publishers(view)
        self._licences.replace(derive_licences(view))
        self.changed.emit()

    @Property(str, notify=changed)
    def versionText(self) -> str:
        return self._version_text

    @Property(str, notify=changed)
    def contentText(self) -> str:
        return self._content_text

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def publishers(self) -> list[str]:
        return list(self._publishers)

    @Property(RowsModel, constant=True)
    def licences(self) -> RowsModel:
        return self._licences
