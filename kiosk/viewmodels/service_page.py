# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of practical help."""

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.store import UnknownRecordError
from kiosk.domain.freshness import ShelfLife
from kiosk.domain.page import PageKind
from kiosk.domain.service import MonthClimate, SectionKind, Service, ServiceSection
from kiosk.viewmodels.explainer import ExplainerViewModel
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import SourceRow, Standpoint, check_before, source_rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class SectionRow:
    """A section as QML shows it. Lists hold dictionaries, as no typed role can hold them."""

    sectionId: str
    title: str
    numbered: bool
    lines: list[str]
    rows: list[dict[str, str]]
    climate: list[dict[str, object]]
    note: str
    warning: str
    phrases: list[dict[str, str]]
    places: list[dict[str, str]]
    topicName: str
    topicPage: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePageProps:
    """What the page shows."""

    title: str = ""
    summary: str = ""
    scene: str = ""
    checked: str = ""
    sections: tuple[SectionRow, ...] = ()
    sources: tuple[SourceRow, ...] = ()


def derive_service_page_props(view: Standpoint, subject: str) -> ServicePageProps:
    """Return a page of help; raises UnknownRecordError."""
    service = service_of(view, subject)
    content = view.localizer.content
    answers = () if service.explainer is None else service.explainer.answers
    every = {source: None for part in (*service.sections, *answers) for source in part.sources}
    return ServicePageProps(
        title=content(f"services/{service.id}.name", service.name),
        summary=content(f"services/{service.id}.summary", service.summary),
        scene=service.scene,
        checked=view.localizer.gettext("Facts checked: {date}").format(
            date=view.localizer.partial_date(min(part.checked for part in service.sections))
        ),
        sections=tuple(_section(view, service, section) for section in service.sections),
        sources=source_rows(tuple(every)),
    )


def service_of(view: Standpoint, subject: str) -> Service:
    """Return a page of help of the pack; raises UnknownRecordError."""
    service = next((found for found in view.store.services if found.id == subject), None)
    if service is None:
        raise UnknownRecordError(f"no service {subject}")
    return service


def _section(view: Standpoint, service: Service, section: ServiceSection) -> SectionRow:
    def text(field: str, source: str | None) -> str:
        if source is None:
            return ""
        return view.localizer.content(
            f"services/{service.id}.sections.{section.id}.{field}", source
        )

    topic = None if section.topic is None else view.store.topic(section.topic)
    return SectionRow(
        sectionId=section.id,
        title=text("title", section.title),
        numbered=section.kind is SectionKind.STEPS,
        lines=[text(f"lines.{number}", line) for number, line in enumerate(section.lines, start=1)],
        rows=[
            {
                "name": text(f"rows.{number}.name", row.name),
                "value": text(f"rows.{number}.value", row.value),
            }
            for number, row in enumerate(section.rows, start=1)
        ],
        climate=[_month(view, found) for found in section.climate],
        note=text("note", section.note),
        warning=check_before(
            view, section.checked, confirmed=section.confirmed, life=ShelfLife.HOURS_AND_PRICES
        ),
        phrases=[
            {
                "phraseId": phrase.id,
                "text": text(f"phrases.{phrase.id}.text", phrase.text),
                "chinese": phrase.zh,
                "pinyin": phrase.pinyin,
            }
            for phrase in section.phrases
        ],
        places=[
            {
                "placeId": place_id,
                "name": view.place_name(view.place(place_id)),
                "page": f"{PageKind.PLACE.slug}/{place_id}",
            }
            for place_id in section.places
        ],
        topicName="" if topic is None else view.topic_name(topic),
        topicPage="" if topic is None else f"{PageKind.TOPIC.slug}/{topic.id}",
    )


def _month(view: Standpoint, found: MonthClimate) -> dict[str, object]:
    """Return a month of the climate as a chart shows it and as a screen reader reads it."""
    _ = view.localizer.gettext
    number = view.localizer.number
    # i18n: a temperature in degrees Celsius
    low, high = (_("{n} °C").format(n=number(value)) for value in (found.low, found.high))
    # i18n: rain of a month in millimetres
    rain = _("{n} mm").format(n=number(found.rain))
    name = view.localizer.month_name(found.month)
    # i18n: {low} and {high} are temperatures, {rain} the rain of the month such as "3 mm"
    weather = _("{low} to {high}, {rain} of rain").format(low=low, high=high, rain=rain)
    return {
        "label": view.localizer.short_month_name(found.month),
        "low": found.low,
        "high": found.high,
        "rain": found.rain,
        "lowText": number(found.low),
        "highText": number(found.high),
        "rainText": number(found.rain),
        "spoken": view.localizer.utterance([name, weather]),
    }


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ServicePageViewModel(PageViewModel):
    """Binds a page of practical help."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = ServicePageProps()
        self._explainer = ExplainerViewModel(self)
        self._sections = RowsModel(SectionRow, self)
        self._helping = RowsModel(SectionRow, self)
        self._sources = RowsModel(SourceRow, self)
        self._explainer.changed.connect(self._on_explainer)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show a page of help. Raises UnknownRecordError."""
        self._props = derive_service_page_props(view, subject)
        self._sections.replace(self._props.sections)
        self._sources.replace(self._props.sources)
        self._explainer.show(view, service_of(view, subject))
        self.changed.emit()

    def forget(self) -> None:
        """Forget the replies to the questions."""
        self._explainer.forget()

    def _on_explainer(self) -> None:
        wanted = self._explainer.helping
        self._helping.replace([row for row in self._props.sections if row.sectionId == wanted])

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(str, notify=changed)
    def summary(self) -> str:
        return self._props.summary

    @Property(str, notify=changed)
    def scene(self) -> str:
        return self._props.scene

    @Property(str, notify=changed)
    def checked(self) -> str:
        return self._props.checked

    @Property(ExplainerViewModel, constant=True)
    def explainer(self) -> ExplainerViewModel:
        return self._explainer

    @Property(RowsModel, constant=True)
    def sections(self) -> RowsModel:
        return self._sections

    @Property(RowsModel, constant=True)
    def helping(self) -> RowsModel:
        return self._helping

    @Property(RowsModel, constant=True)
    def sources(self) -> RowsModel:
        return self._sources
