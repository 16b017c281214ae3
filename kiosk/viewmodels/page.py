"""What all page view models have in common."""

from PySide6.QtCore import QObject

from kiosk.viewmodels.standpoint import Standpoint


class PageViewModel(QObject):
    """A page that can be shown for a subject, and again when language or time change."""

    def show(self, view: Standpoint, subject: str) -> None:
        """Derive the page. Raises UnknownRecordError when the subject does not exist."""
        raise NotImplementedError

    def forget(self) -> None:
        """Forget what the visitor chose on this page."""
