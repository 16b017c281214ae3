# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The driver card: read by a driver at arm's length, or photographed."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.store import UnknownRecordError
from kiosk.domain.geo import to_gcj02
from kiosk.domain.page import HOTEL
from kiosk.domain.place import Location, Place
from kiosk.domain.site import Hotel, in_language
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.standpoint import Standpoint, walk_text

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

_GREETING_ZH = "师傅，您好！"
_REQUEST_ZH = "请送我到："
_POLITE_ZH = "我不会说中文，谢谢您。"


@dataclass(frozen=True, slots=True, kw_only=True)
class DriverCardProps:
    """What the driver card shows. Everything named ``_zh`` is Chinese in every language."""

    name_zh: str = ""
    address_zh: str = ""
    nearby_zh: str = ""
    phone: str = ""
    name: str = ""
    detail: str = ""
    take_away: str = ""
    is_hotel: bool = False
    has_hotel: bool = False


def derive_driver_card_props(view: Standpoint, subject: str) -> DriverCardProps:
    """Return the card of a place, or of the hotel. Raises UnknownRecordError."""
    if subject == HOTEL:
        if view.site.hotel is None:
            raise UnknownRecordError("the site file names no hotel")
        return _hotel_card(view, view.site.hotel)
    return _place_card(view, view.place(subject))


def _hotel_card(view: Standpoint, hotel: Hotel) -> DriverCardProps:
    phone = hotel.phone or ""
    return DriverCardProps(
        name_zh=hotel.name_zh,
        address_zh=hotel.address.zh,
        phone=phone,
        name=in_language(hotel.name, view.localizer.language.tag) or hotel.name_zh,
        detail=view.localizer.gettext("Show this card when you want to come back."),
        take_away=take_away_text(hotel.name_zh, hotel.address.zh, phone, hotel.location),
        is_hotel=True,
        has_hotel=True,
    )


def _place_card(view: Standpoint, place: Place) -> DriverCardProps:
    address = "" if place.address is None else place.address.zh
    phone = "" if place.phone is None else place.phone.number
    nearby = ""
    if place.metro is not None:
        station = view.store.station(place.metro.station)
        nearby = f"附近：地铁{station.name_zh}站"
    return DriverCardProps(
        name_zh=place.name_zh,
        address_zh=address,
        nearby_zh=nearby,
        phone=phone,
        name=view.place_name(place),
        detail=walk_text(view, place),
        take_away=take_away_text(place.name_zh, address, phone, place.location),
        has_hotel=view.site.hotel is not None,
    )


def take_away_text(name_zh: str, address_zh: str, phone: str, location: Location | None) -> str:
    """Return what a phone gets from the QR code: Chinese text and a map link.

    The link opens the AMap application or its page; it expects GCJ-02.
    """
    lines = [f"{_GREETING_ZH}{_REQUEST_ZH}", name_zh, address_zh, phone]
    if location is not None:
        lat, lon = to_gcj02(location.lat, location.lon)
        lines.append(f"https://uri.amap.com/marker?position={lon:.5f},{lat:.5f}")
    return "\n".join(line for line in lines if line)


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class DriverCardViewModel(PageViewModel):
    """Binds the driver card."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = DriverCardProps()

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the card of a place, or of the hotel."""
        self._props = derive_driver_card_props(view, subject)
        self.changed.emit()

    @Property(str, constant=True)
    def greetingChinese(self) -> str:
        return _GREETING_ZH

    @Property(str, constant=True)
    def requestChinese(self) -> str:
        return _REQUEST_ZH

    @Property(str, constant=True)
    def politeChinese(self) -> str:
        return _POLITE_ZH

    @Property(str, notify=changed)
    def nameChinese(self) -> str:
        return self._props.name_zh

    @Property(str, notify=changed)
    def addressChinese(self) -> str:
        return self._props.address_zh

    @Property(str, notify=changed)
    def nearbyChinese(self) -> str:
        return self._props.nearby_zh

    @Property(str, notify=changed)
    def phone(self) -> str:
        return self._props.phone

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._props.name

    @Property(str, notify=changed)
    def detail(self) -> str:
        return self._props.detail

    @Property(str, notify=changed)
    def takeAway(self) -> str:
        return self._props.take_away

    @Property(bool, notify=changed)
    def canGoToHotel(self) -> bool:
        return self._props.has_hotel and not self._props.is_hotel
