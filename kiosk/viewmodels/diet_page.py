# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Allergies and diets: a card for the waiter, put together from parts."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.phrasebook import DietKind, DietPart, DietWay, diet_card
from kiosk.viewmodels.page import PageViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import Standpoint
from kiosk.viewmodels.topic_page import ChoiceRow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class DietPageProps:
    """What the page shows, and what the card says."""

    allergies: tuple[ChoiceRow, ...] = ()
    avoided: tuple[ChoiceRow, ...] = ()
    ways: tuple[ChoiceRow, ...] = ()
    chinese: str = ""
    pinyin: str = ""
    meaning: str = ""


def derive_diet_page_props(view: Standpoint, chosen: frozenset[str]) -> DietPageProps:
    """Return the page with the parts and ways of these ids chosen."""
    book = view.store.phrasebook
    allergies = [part for part in book.diets if part.kind is DietKind.ALLERGY]
    avoided = [part for part in book.diets if part.kind is DietKind.AVOID]
    card = diet_card(
        [part for part in allergies if part.id in chosen],
        [part for part in avoided if part.id in chosen],
        [way for way in book.ways if way.id in chosen],
    )
    return DietPageProps(
        allergies=_choices(view, "diets", allergies, chosen),
        avoided=_choices(view, "diets", avoided, chosen),
        ways=_choices(view, "ways", book.ways, chosen),
        chinese=card.zh,
        pinyin=card.pinyin,
        meaning=_meaning(view, allergies, avoided, book.ways, chosen),
    )


def _text(view: Standpoint, group: str, thing: DietPart | DietWay) -> str:
    return view.localizer.content(f"phrasebook.{group}.{thing.id}.text", thing.text)


def _choices(
    view: Standpoint, group: str, things: Iterable[DietPart | DietWay], chosen: frozenset[str]
) -> tuple[ChoiceRow, ...]:
    return tuple(
        ChoiceRow(thing.id, _text(view, group, thing), thing.id in chosen) for thing in things
    )


def _meaning(
    view: Standpoint,
    allergies: Iterable[DietPart],
    avoided: Iterable[DietPart],
    ways: Iterable[DietWay],
    chosen: frozenset[str],
) -> str:
    """Return what the card says, in the guest's words and in the order of the card."""
    _ = view.localizer.gettext
    said = [_text(view, "ways", way) for way in ways if way.id in chosen]
    left_out = [_text(view, "diets", part) for part in avoided if part.id in chosen]
    if left_out:
        # i18n: {things} is a list such as "pork and garlic"
        text = _("I do not eat these: {things}. Please leave them out.")
        said.append(text.format(things=view.localizer.list(left_out)))
    dangerous = [_text(view, "diets", part) for part in allergies if part.id in chosen]
    if dangerous:
        # i18n: {things} is a list such as "peanuts and milk"
        text = _(
            "I am allergic to these: {things}. Eating them can kill me. "
            "Please leave them out, and keep pans and dishes free of them."
        )
        said.append(text.format(things=view.localizer.list(dangerous)))
    return view.localizer.paragraph(said)


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class DietPageViewModel(PageViewModel):
    """Binds the card for the waiter."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: Standpoint | None = None
        self._chosen: frozenset[str] = frozenset()
        self._props = DietPageProps()
        self._allergies = RowsModel(ChoiceRow, self)
        self._avoided = RowsModel(ChoiceRow, self)
        self._ways = RowsModel(ChoiceRow, self)

    def show(self, view: Standpoint, subject: str) -> None:
        """Show the page."""
        del subject
        self._view = view
        self._derive()

    def forget(self) -> None:
        """Forget what the visitor cannot eat."""
        self._chosen = frozenset()

    def _derive(self) -> None:
        if self._view is None:
            return
        self._props = derive_diet_page_props(self._view, self._chosen)
        self._allergies.replace(self._props.allergies)
        self._avoided.replace(self._props.avoided)
        self._ways.replace(self._props.ways)
        self.changed.emit()

    @Slot(str)
    def toggle(self, choice: str) -> None:
        """Put a part or a way on the card, or take it off."""
        self._chosen ^= {choice}
        self._derive()

    @Slot()
    def clear(self) -> None:
        """Begin a new card."""
        self._chosen = frozenset()
        self._derive()

    @Property(str, notify=changed)
    def chinese(self) -> str:
        return self._props.chinese

    @Property(str, notify=changed)
    def pinyin(self) -> str:
        return self._props.pinyin

    @Property(str, notify=changed)
    def meaning(self) -> str:
        return self._props.meaning

    @Property(RowsModel, constant=True)
    def allergies(self) -> RowsModel:
        return self._allergies

    @Property(RowsModel, constant=True)
    def avoided(self) -> RowsModel:
        return self._avoided

    @Property(RowsModel, constant=True)
    def ways(self) -> RowsModel:
        return self._ways
