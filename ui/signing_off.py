"""From the wish to sign off until the person has gone: what is left is asked for, shown and dealt with."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from models.office.refusal import Refused
from ui.leaving import LeavingNow, LeavingPanel, leave_place, left_behind
from ui.translation import tr

if TYPE_CHECKING:
    from ui.shell import Shell


class SigningOff(QObject):
    """One frame's way out."""

    ended = Signal()
    refused = Signal(object)
    """It did not end, with the Refused: a visitor is held."""
    go_to = Signal(str, str)
    """(kind, number) of a thing that is left, to be opened."""

    def __init__(self, shell: "Shell", locked: Callable[[], bool]) -> None:
        super().__init__(shell)
        self._shell, self._locked = shell, locked

    @cached_property
    def panel(self) -> LeavingPanel:
        """What stays behind, made when it is first needed."""
        panel = LeavingPanel(self._shell, self._shell.work)
        panel.sign_off.connect(lambda reason, paper: self.leave(reason, paper=paper))
        panel.go_to.connect(self.go_to)
        panel.read_again.connect(lambda: self._ask(self._again))
        return panel

    def begin(self, *, paper: bool = False) -> None:
        """Shows what is left; where that is nothing, ends at once, and `paper` prints the sheet (窗口交班单)."""
        self._ask(lambda now: self._show(now, paper))

    def _ask(self, then: Callable[[LeavingNow], object]) -> None:
        shell = self._shell
        station = shell.ground.settings
        shell.work.ask(
            left_behind, station.window, station.code, shell.signed_on.staff, shell.work.now(), page=shell,
            key="leaving", then=then, failed=shell.say,
        )  # fmt: skip

    def _show(self, now: LeavingNow, paper: bool) -> None:
        if self._locked():
            self.leave(tr("Signed off at the locked screen by who came next."))
        elif now.rows:
            self.panel.open(now, self._shell.work.now())
        else:
            self.leave(paper=paper)

    def _again(self, now: LeavingNow) -> None:
        """Something was dealt with: the list as it is now, and the person says when it is enough."""
        self.panel.open(now, self._shell.work.now())

    def leave(self, reason: str = "", *, paper: bool = False) -> None:
        """Signs off now. A place with visitors does it through the hand-over, which says what is still held or left."""
        shell = self._shell
        signed_on = shell.signed_on
        shell.work.through(
            lambda office: leave_place(office, signed_on, reason=reason, paper=paper), page=shell,
            then=lambda _: self.ended.emit(), refused=self._stays, failed=shell.say,
        )  # fmt: skip

    def _stays(self, refused: Refused) -> None:
        if refused.field == "reason" and not self.panel.isHidden():
            self.panel.refused(refused)
            return
        self.panel.uncover()
        self.refused.emit(refused)
