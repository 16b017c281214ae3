# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions on a page of help: one at a time, then the rule they lead to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.domain.explainer import Answer, Explainer, Question, Reply, walk
from kiosk.domain.freshness import ShelfLife
from kiosk.domain.service import Service
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.standpoint import SourceRow, Standpoint, check_before, source_rows

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class ReplyRow:
    """A reply given so far; touching it asks its question again."""

    replyId: str
    name: str
    spoken: str


@dataclass(frozen=True, slots=True)
class OptionRow:
    """A reply that can be given."""

    optionId: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainerProps:
    """What the explainer shows: a question, or an answer where ``answered``."""

    title: str = ""
    replies: tuple[ReplyRow, ...] = ()
    answered: bool = False
    step: str = ""
    heading: str = ""
    hint: str = ""
    options: tuple[OptionRow, ...] = ()
    lines: tuple[str, ...] = ()
    dated: str = ""
    warned: bool = False
    confirm: str = ""
    section: str = ""
    section_title: str = ""
    section_text: str = ""
    sources: tuple[SourceRow, ...] = ()
    spoken: str = ""


def derive_explainer_props(
    view: Standpoint, service: Service, explainer: Explainer, chosen: Sequence[str]
) -> ExplainerProps:
    """Return the question or answer the choices lead to."""
    walked = walk(explainer, chosen)
    base = ExplainerProps(
        title=_text(view, service, "title", explainer.title),
        replies=tuple(_reply(view, service, reply) for reply in walked.replies),
        step=walked.at.id,
    )
    section = next((found for found in service.sections if found.id == walked.at.section), None)
    if section is not None:
        field = f"services/{service.id}.sections.{section.id}.title"
        base = replace(
            base, section=section.id, section_title=view.localizer.content(field, section.title)
        )
    match walked.at:
        case Question():
            return _asked(view, service, walked.at, base)
        case Answer():
            return _answered(view, service, walked.at, base)


def _text(view: Standpoint, service: Service, field: str, source: str) -> str:
    return view.localizer.content(f"services/{service.id}.explainer.{field}", source)


def _reply(view: Standpoint, service: Service, reply: Reply) -> ReplyRow:
    field = f"questions.{reply.question.id}"
    question = _text(view, service, f"{field}.text", reply.question.text)
    choice = f"{field}.choices.{reply.choice.id}"
    if reply.choice.short is None:
        name = _text(view, service, f"{choice}.text", reply.choice.text)
    else:
        name = _text(view, service, f"{choice}.short", reply.choice.short)
    # i18n: spoken; the visitor chose {reply} and may touch it to choose again
    spoken = view.localizer.gettext("Change your answer: {reply}").format(reply=name)
    return ReplyRow(reply.question.id, name, view.localizer.paragraph([question, spoken]))


def _asked(
    view: Standpoint, service: Service, question: Question, base: ExplainerProps
) -> ExplainerProps:
    field = f"questions.{question.id}"
    heading = _text(view, service, f"{field}.text", question.text)
    hint = "" if question.hint is None else _text(view, service, f"{field}.hint", question.hint)
    return replace(
        base,
        heading=heading,
        hint=hint,
        options=tuple(
            OptionRow(
                f"{question.id}.{choice.id}",
                _text(view, service, f"{field}.choices.{choice.id}.text", choice.text),
            )
            for choice in question.choices
        ),
        section_text=view.localizer.gettext("Show the list") if base.section else "",
        spoken=view.localizer.paragraph([heading, hint]),
    )


def _answered(
    view: Standpoint, service: Service, answer: Answer, base: ExplainerProps
) -> ExplainerProps:
    field = f"answers.{answer.id}"
    heading = _text(view, service, f"{field}.title", answer.title)
    lines = tuple(
        _text(view, service, f"{field}.lines.{number}", line)
        for number, line in enumerate(answer.lines, start=1)
    )
    confirm = _text(view, service, f"{field}.confirm", answer.confirm)
    dated, warned = _dated(view, answer)
    more = ""
    if base.section:
        # i18n: {title} is the title of a part of the page, such as "240-hour visa-free transit"
        more = view.localizer.gettext("Read more: {title}").format(title=base.section_title)
    return replace(
        base,
        answered=True,
        heading=heading,
        lines=lines,
        dated=dated,
        warned=warned,
        confirm=confirm,
        section_text=more,
        sources=source_rows(answer.sources),
        spoken=view.localizer.utterance(
            [
                heading,
                view.localizer.paragraph([*lines, view.localizer.utterance([dated, confirm])]),
            ]
        ),
    )


def _dated(view: Standpoint, answer: Answer) -> tuple[str, bool]:
    """Return the date of a rule in words, and whether it is a warning."""
    _ = view.localizer.gettext
    if answer.until is not None and view.now.date() > answer.until:
        # i18n: the rule of a country, such as how long a visitor may stay
        text = _("This rule was known to run until {date}. Ask if it goes on.")
        return text.format(date=view.localizer.date(answer.until)), True
    warning = check_before(
        view, answer.checked, confirmed=answer.confirmed, life=ShelfLife.HOURS_AND_PRICES
    )
    if warning:
        return warning, True
    # i18n: the date of a source that states a rule
    text = _("The rule as of {date}")
    return text.format(date=view.localizer.partial_date(answer.checked)), False


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ExplainerViewModel(QObject):
    """Binds the questions of a page of help and keeps the replies of the session."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._props = ExplainerProps()
        self._chosen: dict[str, tuple[str, ...]] = {}
        self._view: Standpoint | None = None
        self._service: Service | None = None
        self._replies = RowsModel(ReplyRow, self)
        self._options = RowsModel(OptionRow, self)
        self._sources = RowsModel(SourceRow, self)

    def show(self, view: Standpoint, service: Service) -> None:
        """Show the questions of a page of help, where it has some."""
        self._view, self._service = view, service
        self._derive()

    def forget(self) -> None:
        """Forget every reply."""
        self._chosen.clear()

    def _derive(self) -> None:
        if self._view is None or self._service is None or self._service.explainer is None:
            self._props = ExplainerProps()
        else:
            self._props = derive_explainer_props(
                self._view, self._service, self._service.explainer, self._replied
            )
        self._replies.replace(self._props.replies)
        self._options.replace(self._props.options)
        self._sources.replace(self._props.sources)
        self.changed.emit()

    @property
    def helping(self) -> str:
        """The id of the section of the page that helps with what is on the screen, or nothing."""
        return self._props.section

    @property
    def _replied(self) -> tuple[str, ...]:
        return () if self._service is None else self._chosen.get(self._service.id, ())

    def _reply(self, chosen: tuple[str, ...]) -> None:
        if self._service is not None:
            self._chosen[self._service.id] = chosen
            self._derive()

    @Slot(str)
    def choose(self, option: str) -> None:
        """Give a reply to the question on the screen; one to another question is no reply."""
        question, _, choice = option.partition(".")
        if question == self._props.step and not self._props.answered:
            self._reply((*self._replied[: len(self._props.replies)], choice))

    @Slot(str)
    def askAgain(self, question: str) -> None:
        """Ask a question again that has a reply; that one and the later ones are forgotten."""
        asked = [row.replyId for row in self._props.replies]
        if question in asked:
            self._reply(self._replied[: asked.index(question)])

    @Slot()
    def startAgain(self) -> None:
        """Ask the first question again."""
        self._reply(())

    @Property(bool, notify=changed)
    def present(self) -> bool:
        return self._props.step != ""

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._props.title

    @Property(bool, notify=changed)
    def answered(self) -> bool:
        return self._props.answered

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._props.step

    @Property(str, notify=changed)
    def heading(self) -> str:
        return self._props.heading

    @Property(str, notify=changed)
    def hint(self) -> str:
        return self._props.hint

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QStringList", notify=changed)
    def lines(self) -> list[str]:
        return list(self._props.lines)

    @Property(str, notify=changed)
    def dateText(self) -> str:
        return self._props.dated

    @Property(bool, notify=changed)
    def warned(self) -> bool:
        return self._props.warned

    @Property(str, notify=changed)
    def confirmText(self) -> str:
        return self._props.confirm

    @Property(str, notify=changed)
    def sectionTitle(self) -> str:
        return self._props.section_title

    @Property(str, notify=changed)
    def sectionText(self) -> str:
        return self._props.section_text

    @Property(str, notify=changed)
    def spoken(self) -> str:
        return self._props.spoken

    @Property(RowsModel, constant=True)
    def replies(self) -> RowsModel:
        return self._replies

    @Property(RowsModel, constant=True)
    def options(self) -> RowsModel:
        return self._options

    @Property(RowsModel, constant=True)
    def sources(self) -> RowsModel:
        return self._sources
