# SPDX-FileCopyrightText: The Visitor Guide to Chaoyang contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The shell: which page is shown, in which language, size and colours."""

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from importlib import import_module

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.store import ContentStore, UnknownRecordError
from kiosk.domain.layout import Shape, metrics_for
from kiosk.domain.page import (
    EMERGENCY,
    HOME,
    LANGUAGE,
    Page,
    PageKind,
    UnknownPageError,
    parse_page,
)
from kiosk.domain.session import AccessChoices, Phase, TextSize, ThemeName
from kiosk.domain.site import Site
from kiosk.domain.sun import sun_hours
from kiosk.i18n.localizer import Localizer
from kiosk.services.catalog_store import CatalogStore
from kiosk.services.clock import Clock
from kiosk.services.idle_watch import IdleWatch
from kiosk.services.navigation import Navigation
from kiosk.services.opening_watch import OpeningWatch
from kiosk.viewmodels.page import AttractLoop, LanguageOffer, PageViewModel
from kiosk.viewmodels.standpoint import Standpoint

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

logger = logging.getLogger(__name__)

_SIZES = tuple(TextSize)
_THEMES = tuple(ThemeName)
_FACTORS = (1, 2, 4)
_MS = 1000


# Where the view model of each kind of page is. They are imported when first shown: importing all of
# them would double the time to the first frame.
_PAGE_CLASSES = {
    PageKind.ATTRACT: ("attract_page", "AttractPageViewModel"),
    PageKind.LANGUAGE: ("language_page", "LanguagePageViewModel"),
    PageKind.HOME: ("home_page", "HomePageViewModel"),
    PageKind.TOPIC: ("topic_page", "TopicPageViewModel"),
    PageKind.PLACE: ("place_page", "PlacePageViewModel"),
    PageKind.DRIVER_CARD: ("driver_card", "DriverCardViewModel"),
    PageKind.EMERGENCY: ("emergency_page", "EmergencyPageViewModel"),
    PageKind.ARTICLE: ("article_page", "ArticlePageViewModel"),
    PageKind.INTERNATIONAL: ("international_page", "InternationalPageViewModel"),
    PageKind.ABOUT: ("about_page", "AboutPageViewModel"),
    PageKind.EVENTS: ("events_page", "EventsPageViewModel"),
    PageKind.PHRASEBOOK: ("phrasebook_page", "PhrasebookPageViewModel"),
    PageKind.PHRASES: ("phrases_page", "PhrasesPageViewModel"),
    PageKind.DIET: ("diet_page", "DietPageViewModel"),
    PageKind.SERVICES: ("services_page", "ServicesPageViewModel"),
    PageKind.SERVICE: ("service_page", "ServicePageViewModel"),
    PageKind.THEME: ("theme_page", "ThemePageViewModel"),
    PageKind.VIDEO: ("video_page", "VideoPageViewModel"),
}


# Pages that stand without opening hours, so that a start on them need not wait for the evaluator.
_WITHOUT_HOURS = frozenset(
    {
        PageKind.ATTRACT,
        PageKind.LANGUAGE,
        PageKind.HOME,
        PageKind.ABOUT,
        PageKind.EVENTS,
        PageKind.PHRASEBOOK,
        PageKind.PHRASES,
        PageKind.DIET,
        PageKind.SERVICES,
        PageKind.VIDEO,
    }
)


# The pages that most touches lead to.
_AHEAD = (PageKind.TOPIC, PageKind.PLACE)


@QmlElement
@QmlUncreatable("Built by kiosk.app")
class ShellViewModel(QObject):
    """Binds the window. ``apply_language`` tells Qt of a new language before anyone derives."""

    pageChanged = Signal()
    localeChanged = Signal()
    typefaceChanged = Signal()
    clockChanged = Signal()
    accessChanged = Signal()
    metricsChanged = Signal()
    phaseChanged = Signal()
    settledChanged = Signal()
    countdownChanged = Signal()

    @QEnum
    class Kind(IntEnum):
        """What the page shows; the numbers are those of ``PageKind``."""

        Attract = 0
        Language = 1
        Home = 2
        Topic = 3
        Place = 4
        DriverCard = 5
        Emergency = 6
        Article = 7
        International = 8
        About = 9
        Events = 10
        Phrasebook = 11
        Phrases = 12
        Diet = 13
        Services = 14
        Service = 15
        Theme = 16
        Video = 17

    def __init__(  # noqa: PLR0913 - the composition root hands in every collaborator by name
        self,
        *,
        store: ContentStore,
        site: Site,
        clock: Clock,
        catalogs: CatalogStore,
        navigation: Navigation,
        idle: IdleWatch,
        choices: AccessChoices,
        language: str,
        version: str,
        apply_language: Callable[[Localizer], None],
    ) -> None:
        super().__init__()
        self._store, self._site, self._clock = store, site, clock
        self._catalogs, self._navigation, self._idle = catalogs, navigation, idle
        self._default_choices = self._choices = choices
        self._default_language = language
        self._apply_language = apply_language
        self._localizer = catalogs.localizer(language)
        self._hours = OpeningWatch(store, is_awake=False)
        self._metrics = metrics_for(1080, 1920, None)
        self._access_open = False
        self._settled = False
        self._language_chosen = False
        self._version = version
        self._pages: dict[PageKind, PageViewModel] = {}
        navigation.changed.connect(self._on_navigated)
        idle.phaseChanged.connect(self._on_phase)
        idle.ticked.connect(self.countdownChanged)
        idle.expired.connect(self.startOver)
        catalogs.withdrawn.connect(self._on_languages)
        self._minute = QTimer(self)
        self._minute.setSingleShot(True)
        self._minute.timeout.connect(self._on_minute)
        self._on_languages()
        self._show_page()
        self._start_minute()
        self._run_attract()

    # -- what the pages are derived from

    @property
    def view(self) -> Standpoint:
        """The standpoint of this moment."""
        return Standpoint(self._localizer, self._store, self._hours, self._site, self._clock.now())

    @property
    def page(self) -> Page:
        """The page on the screen."""
        return self._navigation.current.page

    def wake(self) -> None:
        """Start to evaluate opening hours, once the first frame stands."""
        self._hours.wake()
        self._show_page()
        self.clockChanged.emit()

    @staticmethod
    def import_ahead() -> None:
        """Import the pages that most touches lead to; may run on another thread."""
        for kind in _AHEAD:
            import_module(f"kiosk.viewmodels.{_PAGE_CLASSES[kind][0]}")

    def settle(self, tags: list[str]) -> None:
        """Note that these languages are loaded: the attract loop may speak them all.

        Pages that most touches lead to are made from now on, while nothing else is done.
        """
        for kind in _AHEAD:
            self._page(kind)
        self._settled = True
        self.settledChanged.emit()
        attract = self._pages.get(PageKind.ATTRACT)
        if isinstance(attract, AttractLoop):
            attract.speak([self._catalogs.localizer(tag) for tag in tags])

    def open_page(self, page: Page) -> None:
        """Show a page of the running session. Raises UnknownRecordError when it does not exist."""
        if page.kind not in _WITHOUT_HOURS:
            self._hours.wake()
        self._page(page.kind).show(self.view, page.subject)
        if page.kind is not PageKind.ATTRACT and self._idle.phase is Phase.ATTRACT:
            self._language_chosen = True
            self._idle.begin()
        self._navigation.open(page)

    def use(self, choices: AccessChoices) -> None:
        """Take over choices made elsewhere, such as on the command line."""
        self._choices = choices
        self.accessChanged.emit()

    def speak(self, tag: str) -> None:
        """Change the language of everything on the screen; page and scroll stay."""
        if self._take_language(tag):
            self._show_page()

    def _take_language(self, tag: str) -> bool:
        """Change the language of all but the page; return whether it is another one."""
        localizer = self._catalogs.localizer(tag)
        if localizer is self._localizer:
            return False
        other_face = localizer.language.typeface != self._localizer.language.typeface
        self._localizer = localizer
        # Before the labels: a label laid out in the face it had would be laid out again.
        if other_face:
            self.typefaceChanged.emit()
        self._apply_language(localizer)
        self.localeChanged.emit()
        self.clockChanged.emit()
        return True

    def _show_page(self) -> None:
        page = self.page
        try:
            self._page(page.kind).show(self.view, page.subject)
        except UnknownRecordError:
            logger.exception("Page %s cannot be shown", page.id)
            self._navigation.open(HOME)

    def _on_navigated(self) -> None:
        self._access_open = False
        self.accessChanged.emit()
        self._show_page()
        self._idle.note_activity()
        self._idle.set_page(self.page.kind.slug, self._choices.time_factor)
        self.pageChanged.emit()

    def _on_phase(self) -> None:
        self._run_attract()
        self.phaseChanged.emit()
        self.countdownChanged.emit()

    def _run_attract(self) -> None:
        attract = self._pages.get(PageKind.ATTRACT)
        if isinstance(attract, AttractLoop):
            if self._idle.phase is Phase.ATTRACT:
                attract.run(still=self._choices.reduced_motion)
            else:
                attract.pause()

    def _on_languages(self) -> None:
        for page in self._pages.values():
            if isinstance(page, LanguageOffer):
                page.offer(self._catalogs.languages)

    def _page(self, kind: PageKind) -> PageViewModel:
        """Return the view model of a kind of page, made at its first use: a start makes only one."""
        page = self._pages.get(kind)
        if page is None:
            page = self._pages[kind] = self._make_page(kind)
            page.setParent(self)
            if isinstance(page, LanguageOffer):
                page.offer(self._catalogs.languages)
        return page

    def _make_page(self, kind: PageKind) -> PageViewModel:
        module_name, class_name = _PAGE_CLASSES[kind]
        made = getattr(import_module(f"kiosk.viewmodels.{module_name}"), class_name)
        match kind:
            case PageKind.ARTICLE:
                return made(self._catalogs.source)
            case PageKind.ABOUT:
                return made(self._version)
            case _:
                return made()

    def _start_minute(self) -> None:
        now = self._clock.now()
        self._minute.start((60 - now.second) * _MS - now.microsecond // _MS + 1)

    def _on_minute(self) -> None:
        self._start_minute()
        self._show_page()
        self.clockChanged.emit()
        self.accessChanged.emit()

    # -- what a visitor does

    @Slot(str)
    def begin(self, tag: str) -> None:
        """Leave the attract loop: to the picker, or home in the language touched."""
        self._idle.begin()
        if tag:
            self.speak(tag)
            self._language_chosen = True
            self._navigation.open(HOME)
        else:
            self._navigation.begin()

    @Slot(str)
    def chooseLanguage(self, tag: str) -> None:
        """Speak a language and return to where the visitor was; home on the first visit."""
        self._idle.note_activity()
        first = not self._language_chosen
        self._language_chosen = True
        # The picker is left at once: only the page behind it is brought up to date.
        self._take_language(tag)
        if first or self._navigation.previous is None:
            self._navigation.open(HOME)
        else:
            self._navigation.back()

    @Slot(str)
    def open(self, page_id: str) -> None:
        """Show a page by its id."""
        try:
            self.open_page(parse_page(page_id))
        except (UnknownPageError, UnknownRecordError):
            logger.exception("No such page: %s", page_id)

    @Slot()
    def home(self) -> None:
        """Show the home page."""
        self.open_page(HOME)

    @Slot()
    def pickLanguage(self) -> None:
        """Show the language picker."""
        self.open_page(LANGUAGE)

    @Slot()
    def openEmergency(self) -> None:
        """Show the emergency page, from any state."""
        self._idle.note_activity()
        self.open_page(EMERGENCY)

    @Slot()
    def back(self) -> None:
        """Show the page before."""
        if self._access_open:
            self.closeAccess()
        elif self._idle.phase is not Phase.ATTRACT:
            self._navigation.back()

    @Slot(float)
    def rememberScroll(self, scroll: float) -> None:
        """Note where the page is scrolled to, in design pixels."""
        self._navigation.remember_scroll(scroll)

    @Slot(int, int)
    def resized(self, width: int, height: int) -> None:
        """Lay the window out for its size."""
        metrics = metrics_for(width, height, self._site.panel.width_mm)
        if metrics != self._metrics:
            self._metrics = metrics
            self.metricsChanged.emit()

    @Slot()
    def openAccess(self) -> None:
        """Open the access panel over the page."""
        self._access_open = True
        self.accessChanged.emit()

    @Slot()
    def closeAccess(self) -> None:
        """Close the access panel."""
        self._access_open = False
        self.accessChanged.emit()

    def _choose(self, choices: AccessChoices) -> None:
        self._idle.note_activity()
        self._choices = choices
        self._idle.set_page(self.page.kind.slug, choices.time_factor)
        self.accessChanged.emit()

    @Slot(int)
    def chooseTextSize(self, size: int) -> None:
        """Set text small (0), middle (1) or big (2)."""
        self._choose(replace(self._choices, text_size=_SIZES[size % len(_SIZES)]))

    @Slot(int)
    def chooseTheme(self, theme: int) -> None:
        """Use the light (0), evening (1) or high-contrast (2) colours."""
        self._choose(replace(self._choices, theme=_THEMES[theme % len(_THEMES)]))

    @Slot(bool)
    def chooseLowReach(self, low: bool) -> None:
        """Keep every control within reach from a wheelchair, or not."""
        self._choose(replace(self._choices, low_reach=low))

    @Slot(bool)
    def chooseReducedMotion(self, reduced: bool) -> None:
        """Move less, or as usual."""
        self._choose(replace(self._choices, reduced_motion=reduced))

    @Slot(int)
    def chooseTimeFactor(self, choice: int) -> None:
        """Wait once (0), twice (1) or four times (2) as long."""
        self._choose(replace(self._choices, time_factor=_FACTORS[choice % len(_FACTORS)]))

    @Slot()
    def backToUsual(self) -> None:
        """Undo every choice in the access panel."""
        self._choose(self._default_choices)

    @Slot()
    def noteActivity(self) -> None:
        """A press through an assistant, which is no event of the window. A warning waits for its own."""
        if self._idle.phase is Phase.ACTIVE:
            self._idle.note_activity()

    @Slot()
    def stayHere(self) -> None:
        """The visitor is still there."""
        self._idle.note_activity()

    @Slot()
    def startOver(self) -> None:
        """Forget everything about the visitor and return to the attract loop."""
        self._choices = self._default_choices
        self._language_chosen = False
        self._access_open = False
        for page in self._pages.values():
            page.forget()
        self._navigation.reset()
        self._idle.end()
        self.speak(self._default_language)
        self.accessChanged.emit()

    def is_evening(self) -> bool:
        """Tell whether the hotel wants evening colours and the sun is down."""
        if not self._site.evening_theme:
            return False
        now = self._clock.now()
        sunrise, sunset = sun_hours(now.date())
        return not sunrise <= now.time() < sunset

    @property
    def theme_name(self) -> ThemeName:
        """The edition of the colours in use."""
        if self._choices.theme is ThemeName.LIGHT and self.is_evening():
            return ThemeName.EVENING
        return self._choices.theme

    # -- what QML binds to

    @Property(str, notify=pageChanged)
    def pageId(self) -> str:
        return self.page.id

    @Property(int, notify=pageChanged)
    def pageKind(self) -> int:
        return int(self.page.kind)

    @Property(float, notify=pageChanged)
    def savedScroll(self) -> float:
        return self._navigation.current.scroll

    @Property(bool, notify=pageChanged)
    def goingBack(self) -> bool:
        return self._navigation.is_going_back

    @Property(bool, notify=pageChanged)
    def canGoBack(self) -> bool:
        return self._navigation.previous is not None

    @Property(bool, notify=pageChanged)
    def backLeadsHome(self) -> bool:
        return self._navigation.previous == HOME

    @Property(str, notify=localeChanged)
    def languageTag(self) -> str:
        return self._localizer.language.tag

    @Property(bool, notify=localeChanged)
    def rightToLeft(self) -> bool:
        return self._localizer.language.is_right_to_left

    @Property("QVariantMap", notify=typefaceChanged)  # type: ignore[arg-type]  # pyrefly: ignore
    def typeface(self) -> dict[str, object]:
        face = self._localizer.language.typeface
        return {
            "family": face.family,
            "sizeFactor": face.size_factor,
            "bodyLine": face.body_line,
            "headLine": face.head_line,
        }

    @Property(str, notify=localeChanged)
    def guideTitle(self) -> str:
        return self._localizer.content("pack.title", self._store.header.title)

    @Property(str, notify=localeChanged)
    def guideSubtitle(self) -> str:
        header = self._store.header
        return header.motto_zh if self._localizer.language.reads_chinese else header.title_zh

    @Property(str, notify=clockChanged)
    def clockText(self) -> str:
        return self._localizer.time(self._clock.now())

    @Property(str, notify=clockChanged)
    def dateText(self) -> str:
        if not self._hours.is_awake:
            return ""
        return self._localizer.day_and_date(self._clock.now().date())

    @Property(int, notify=accessChanged)
    def theme(self) -> int:
        return _THEMES.index(self.theme_name)

    @Property(int, notify=accessChanged)
    def textSize(self) -> int:
        return _SIZES.index(self._choices.text_size)

    @Property(float, notify=accessChanged)
    def textScale(self) -> float:
        return self._choices.text_size.scale

    @Property(bool, notify=accessChanged)
    def lowReach(self) -> bool:
        return self._choices.low_reach

    @Property(bool, notify=accessChanged)
    def reducedMotion(self) -> bool:
        return self._choices.reduced_motion

    @Property(int, notify=accessChanged)
    def timeChoice(self) -> int:
        return _FACTORS.index(self._choices.time_factor)

    @Property(bool, notify=accessChanged)
    def accessOpen(self) -> bool:
        return self._access_open

    @Property(bool, notify=metricsChanged)
    def wide(self) -> bool:
        return self._metrics.wide

    @Property(bool, notify=metricsChanged)
    def desktop(self) -> bool:
        return self._metrics.shape is Shape.DESKTOP

    @Property(float, notify=metricsChanged)
    def scale(self) -> float:
        return self._metrics.scale

    @Property(bool, notify=metricsChanged)
    def windowFits(self) -> bool:
        return self._metrics.fits

    @Property(bool, notify=phaseChanged)
    def attracting(self) -> bool:
        return self._idle.phase is Phase.ATTRACT

    @Property(bool, notify=phaseChanged)
    def warning(self) -> bool:
        return self._idle.phase is Phase.WARNING

    @Property(str, notify=countdownChanged)
    def countdownText(self) -> str:
        seconds = self._idle.seconds_left
        return self._localizer.ngettext(
            "This page closes in {n} second.", "This page closes in {n} seconds.", seconds
        ).format(n=self._localizer.number(seconds))

    @Property(str, notify=countdownChanged)
    def countdownNumber(self) -> str:
        return self._localizer.number(self._idle.seconds_left)

    @Property(float, notify=countdownChanged)
    def countdownFraction(self) -> float:
        return self._idle.seconds_left / self._idle.countdown_seconds

    @Property(QObject, constant=True)
    def attractPage(self) -> QObject:
        return self._page(PageKind.ATTRACT)

    @Property(QObject, constant=True)
    def languagePage(self) -> QObject:
        return self._page(PageKind.LANGUAGE)

    # pyrefly: ignore[bad-argument-type] - the stub leaves out Qt's type names
    @Property("QVariantList", notify=settledChanged)
    def pagesAhead(self) -> list[int]:
        return [kind.value for kind in _AHEAD] if self._settled else []

    @Property(QObject, constant=True)
    def homePage(self) -> QObject:
        return self._page(PageKind.HOME)

    @Property(QObject, constant=True)
    def topicPage(self) -> QObject:
        return self._page(PageKind.TOPIC)

    @Property(QObject, constant=True)
    def placePage(self) -> QObject:
        return self._page(PageKind.PLACE)

    @Property(QObject, constant=True)
    def driverCard(self) -> QObject:
        return self._page(PageKind.DRIVER_CARD)

    @Property(QObject, constant=True)
    def emergencyPage(self) -> QObject:
        return self._page(PageKind.EMERGENCY)

    @Property(QObject, constant=True)
    def articlePage(self) -> QObject:
        return self._page(PageKind.ARTICLE)

    @Property(QObject, constant=True)
    def internationalPage(self) -> QObject:
        return self._page(PageKind.INTERNATIONAL)

    @Property(QObject, constant=True)
    def aboutPage(self) -> QObject:
        return self._page(PageKind.ABOUT)

    @Property(QObject, constant=True)
    def eventsPage(self) -> QObject:
        return self._page(PageKind.EVENTS)

    @Property(QObject, constant=True)
    def phrasebookPage(self) -> QObject:
        return self._page(PageKind.PHRASEBOOK)

    @Property(QObject, constant=True)
    def phrasesPage(self) -> QObject:
        return self._page(PageKind.PHRASES)

    @Property(QObject, constant=True)
    def dietPage(self) -> QObject:
        return self._page(PageKind.DIET)

    @Property(QObject, constant=True)
    def servicesPage(self) -> QObject:
        return self._page(PageKind.SERVICES)

    @Property(QObject, constant=True)
    def servicePage(self) -> QObject:
        return self._page(PageKind.SERVICE)

    @Property(QObject, constant=True)
    def themePage(self) -> QObject:
        return self._page(PageKind.THEME)

    @Property(QObject, constant=True)
    def videoPage(self) -> QObject:
        return self._page(PageKind.VIDEO)
