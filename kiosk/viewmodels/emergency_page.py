# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The emergency page: one touch from everywhere, from built-in data alone."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.field import TopicId
from kiosk.domain.page import PageKind
from kiosk.domain.site import in_language
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.phrases_page import PhraseRow
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import PlaceRow, Standpoint, metres_to, place_row

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

HOSPITALS = TopicId("hospitals")
_HOSPITALS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number to call."""

    numberId: str
    number: str
    name: str
    chinese: str
    when: str
    iconName: str
    spoken: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EmergencyPageProps:
    """What the emergency page shows."""

    reception: str = ""
    address_zh: str = ""
    address_pinyin: str = ""
    address: str = ""
    hospitals_page: str = ""
    primary: tuple[NumberRow, ...] = ()
    others: tuple[NumberRow, ...] = ()
    phrases: tuple[PhraseRow, ...] = ()
    hospitals: tuple[PlaceRow, ...] = ()
    advice: tuple[str, ...] = ()


def derive_emergency_page_props(view: Standpoint) -> EmergencyPageProps:
    """Return the emergency page for a language."""
    _ = view.localizer.gettext
    emergency = view.store.emergency
    numbers = [
        (
            number.primary,
            NumberRow(
                number.id,
                number.number,
                name := view.localizer.content(f"emergency.numbers.{number.id}.name", number.name),
                number.name_zh,
                when := view.localizer.content(f"emergency.numbers.{number.id}.when", number.when),
                number.icon,
                view.localizer.utterance([name, number.number, when]),
            ),
        )
        for number in emergency.numbers
    ]
    hotel = view.site.hotel
    reception = None
    if hotel is not None:
        reception = in_language(hotel.reception, view.localizer.language.tag)
    return EmergencyPageProps(
        reception=reception or _("The reception knows this address."),
        address_zh="" if hotel is None else hotel.address.zh,
        address_pinyin="" if hotel is None else hotel.address.pinyin,
        address="" if hotel is None else hotel.address.en,
        hospitals_page=f"{PageKind.TOPIC.slug}/{HOSPITALS}",
        primary=tuple(row for primary, row in numbers if primary),
        others=tuple(row for primary, row in numbers if not primary),
        phrases=tuple(
            PhraseRow(
                phrase.id,
                view.localizer.content(f"emergency.phrases.{phrase.id}.text", phrase.text),
                phrase.zh,
                phrase.pinyin,
            )
            for phrase in emergency.phrases
        ),
        hospitals=_hospitals(view),
        advice=tuple(
            view.localizer.content(f"emergency.advice.{advice.id}.text", advice.text)
            for advice in emergency.advice
        ),
    )


def _hospitals(view: Standpoint) -> tuple[PlaceRow, ...]:
    places = [view.store.place(place_id) for place_id in view.store.places_in(HOSPITALS)]
    places = [place for place in places if place.emergency]
    # Those that speak more languages first, the nearer first among equals.
    places.sort(key=lambda place: (not place.languages, metres_to(view, place)))
    return tuple(place_row(view, place) for place in places[:_HOSPITALS_SHOWN])


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class EmergencyPageViewModel(PageViewModel):
    """Binds the emergency page."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = EmergencyPageProps()
        self._primary = RowsModel(NumberRow, self)
        self._others = RowsModel(NumberRow, self)
        self._phrases = RowsModel(PhraseRow, self)
        self._hospitals = RowsModel(PlaceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the emergency page."""
        del subject
        self._props = derive_emergency_page_props(view)
        self._primary.replace(self._props.primary)
        self._others.replace(self._props.others)
        self._phrases.replace(self._props.phrases)
        self._hospitals.replace(self._props.hospitals)
        self.changed.emit()

    @Property(str, notify=changed)
    def reception(self) -> str:
        return self._props.reception

    @Property(str, notify=changed)
    def addressChinese(self) -> str:
        return self._props.address_zh

    @Property(str, notify=changed)
    def addressPinyin(self) -> str:
        return self._props.address_pinyin

    @Property(str, notify=changed)
    def address(self) -> str:
        return self._props.address

    @Property(str, notify=changed)
    def hospitalsPage(self) -> str:
        return self._props.hospitals_page

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def advice(self) -> list[str]:
        return list(self._props.advice)

    @Property(RowsModel, constant=True)
    def primary(self) -> RowsModel:
        return self._primary

    @Property(RowsModel, constant=True)
    def others(self) -> RowsModel:
        return self._others

    @Property(RowsModel, constant=True)
    def phrases(self) -> RowsModel:
        return self._phrases

    @Property(RowsModel, constant=True)
    def hospitals(self) -> RowsModel:
        return self._hospitals
