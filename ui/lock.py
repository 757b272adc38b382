"""The screen lock: falls when nobody touched anything for a while, or by one key, and opens by PIN (days.md 6)."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from models.office.office import Office
from ui import words
from ui.widgets.idle import IdleWatcher
from ui.widgets.overlay import LockScreen
from ui.work import Work


class Lock(QObject):
    """Locks the frame of one signed-on person. Nothing behind it takes a key while it lies there."""

    fell = Signal()
    opened = Signal()

    sign_off_wanted = Signal()
    """Somebody else wants the place: the person who locked it is signed off first."""

    def __init__(self, over: QWidget, behind: QWidget, work: Work, who: str, *, minutes: int) -> None:
        """`over` is the window it covers, `behind` what it keeps from the keys; `who` names place and person."""
        super().__init__(over)
        self._behind, self._work, self._who = behind, work, who
        self.screen = LockScreen(over)
        self._idle = IdleWatcher(minutes * 60, self)
        self._idle.idle.connect(self.fall)
        self.screen.pin_entered.connect(self._try)
        self.screen.sign_off_wanted.connect(self.sign_off_wanted)

    def fall(self) -> None:
        """Lock now."""
        if not self.is_down():
            self.screen.lock(self._who)
            self._behind.setEnabled(False)
            self.fell.emit()

    def is_down(self) -> bool:
        """Whether it is locked."""
        return not self.screen.isHidden()

    def hold(self, why: str, on: bool) -> None:
        """It must not fall by itself while `why` is on: a visitor in service, a teller in a payment."""
        if on:
            self._idle.hold(why)
        else:
            self._idle.release(why)

    def falls_by_itself(self) -> bool:
        """Whether the idle time is being counted."""
        return self._idle.running()

    def end(self) -> None:
        """The person signed off: it goes away with the frame."""
        self._idle.blockSignals(True)
        self.screen.hide()
        self.screen.deleteLater()
        self.deleteLater()

    def _try(self, typed: str) -> None:
        self._work.through(
            lambda office: _prove(office, typed),
            page=self.screen,
            then=lambda _: self._open(),
            refused=lambda refused: self.screen.wrong(words.refusal(refused)),
            failed=lambda failed: self.screen.wrong(words.trouble(failed)),
        )

    def _open(self) -> None:
        self._behind.setEnabled(True)
        self.screen.unlock()
        self.opened.emit()


def _prove(office: Office, typed: str) -> None:
    from models.people import session

    session.prove_again(office, typed=typed)
