"""Signing off: each thing that the place leaves behind is passed on or closed, then the person goes (days.md 12).

What cannot be dealt with now stays with the window, for a reason that is kept. A visitor is never left: the queue
refuses while one is held (behaviour 30).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.office.database import Database
from models.office.instants import civil_day
from models.office.office import Office
from models.office.refusal import Refused
from ui import theme, words
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, ChoiceField, TextField
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar
from ui.widgets.overlay import Overlay
from ui.work import Work

if TYPE_CHECKING:
    from models.handover.reading import Left, Receiver
    from models.people.signing import SignedOn

KINDS = {
    "PARKED": mark("parked visitor"),
    "WAITING": mark("waits for this window alone"),
    "UNPRINTED": mark("not printed"),
    "UNDECIDED": mark("on the spot, not decided"),
    "PAPERS_HELD": mark("papers held"),
    "INQUIRY": mark("inquiry not answered"),
    "CERTIFICATE": mark("certificate to be fetched"),
}


@dataclass(frozen=True, slots=True)
class LeavingNow:
    """What stays behind, and who may take it."""

    rows: "tuple[Left, ...]" = ()
    able: "tuple[Receiver, ...]" = ()


def left_behind(db: Database, window: str, station: str, staff: str, now: Any) -> LeavingNow:
    """Everything that the place leaves, as of one moment."""
    if not window:
        return LeavingNow()
    from models.handover.reading import left_at, receivers_at

    with db.snapshot():
        rows = left_at(db, window, station)
        return LeavingNow(rows, receivers_at(db, staff, window, civil_day(now)) if rows else ())


def leave_place(office: Office, signed_on: "SignedOn", *, reason: str = "", paper: bool = False) -> None:
    """Ends a sign-on: at a place that holds visitors through the hand-over, which refuses while one is held, and while
    something is left without a reason."""
    from models.people import session

    kind = office.db.value('SELECT "kind" FROM "window" WHERE "id" = ?', (office.station.window,))
    if kind in ("DESK", "RECEPTION"):
        from models.handover.sign_off_verbs import sign_off

        office.do(sign_off, reason=reason, paper=paper)
        session.leave(office, signed_on)
    else:
        session.sign_off_here(office, signed_on)


def give_up_place(office: Office, signed_on: "SignedOn") -> None:
    """Ends a sign-on at which no work was begun: what the window leaves was there before."""
    leave_place(office, signed_on, reason=tr("No work was begun."))


PASS, CLOSE, PRINT = "pass", "close", "print"
KEYS = {
    (Qt.Key.Key_F6, False): PASS,
    (Qt.Key.Key_M, True): PASS,
    (Qt.Key.Key_F7, False): CLOSE,
    (Qt.Key.Key_L, True): CLOSE,
    (Qt.Key.Key_F9, False): PRINT,
    (Qt.Key.Key_P, True): PRINT,
}
"""Key and whether Alt is held. The overlay's own: the page under it has the same keys for other things."""


class LeavingPanel(Overlay):
    """What stays behind, line by line: pass it on, close it, go there (Enter); then sign off."""

    sign_off = Signal(str, bool)
    """(why the rest stays, whether the sheet is printed)."""
    go_to = Signal(str, str)
    """(kind, number) of a line that was chosen."""
    read_again = Signal()
    """Something was dealt with."""

    def __init__(self, over: QWidget, work: Work) -> None:
        super().__init__(over)
        self._work, self._now = work, LeavingNow()
        self.notice, self.question = NoticeBar(), _Question()
        self.list = ListView(
            COLUMNS, key=lambda row: row.id, empty=tr("Nothing stays behind."), name=tr("What stays"), filtered=False
        )
        self.list.setFixedHeight(theme.scaled(240))
        self.reason = TextField("reason", tr("Why it stays"), most=120)
        self._pass = _button(tr("Pass on"), "F6 · Alt+M")
        self._close = _button(tr("Close it"), "F7 · Alt+L")
        self._print = _button(tr("Sign off and print the sheet"), "F9 · Alt+P")
        self._off, self._back = _button(tr("Sign off"), "Enter"), _button(tr("Back"), "Esc")
        theme.dress(self._off, role="primary")
        self._lay()
        self._wire()

    def _lay(self) -> None:
        card = QFrame()
        theme.dress(card, floating=True)
        card.setFixedWidth(theme.scaled(720))
        dealt, foot = QHBoxLayout(), QHBoxLayout()
        for button in (self._pass, self._close):
            dealt.addWidget(button)
        dealt.addStretch(1)
        foot.addWidget(self._back)
        foot.addStretch(1)
        for button in (self._print, self._off):
            foot.addWidget(button)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(heading(tr("Sign off")))
        self._about = quiet("", wrap=True)
        column.addWidget(self._about)
        column.addWidget(self.list)
        column.addLayout(dealt)
        column.addWidget(self.question)
        column.addWidget(self.reason)
        column.addWidget(self.notice)
        column.addLayout(foot)
        QVBoxLayout(self).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)

    def _wire(self) -> None:
        self._off.clicked.connect(lambda: self._leave(paper=False))
        self._print.clicked.connect(lambda: self._leave(paper=True))
        self._back.clicked.connect(self.uncover)
        self._pass.clicked.connect(self._ask_receiver)
        self._close.clicked.connect(self._ask_reason)
        self.list.chosen.connect(self._chosen)
        self.list.current.connect(lambda _: self._judge())

    def open(self, now: LeavingNow, read_at: Any) -> None:
        """Show what stays, or how it stands after something was dealt with."""
        self._now = now
        self.question.close_()
        fresh = self.isHidden()
        if fresh:
            self.notice.clear()
            self.reason.set_text("")
        self.list.show_rows(now.rows, read_at)
        self.reason.setVisible(bool(now.rows))
        about = tr("Pass each thing on or close it. Enter opens one. What stays needs a reason.")
        self._about.setText(about if now.rows else tr("Nothing stays behind."))
        self._judge()
        if fresh:
            self.cover()
        if now.rows:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._off.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, refused: Refused) -> None:
        """It did not end: the reason is missing, or a visitor is held."""
        if refused.field == "reason":
            self.reason.problem(refused)
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.notice.refused(refused)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """The keys here belong to what is over the page, not to the page's own steps."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, out of the question first; Enter does what has the cursor, else signs off."""
        does: dict[str, Callable[[], object]] = {PASS: self._ask_receiver, CLOSE: self._ask_reason}
        does[PRINT] = lambda: self._leave(paper=True)
        if _key(event) in does:
            does[_key(event)]()
        elif event.key() == Qt.Key.Key_Escape:
            if self.question.is_open():
                self.question.close_()
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.uncover()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()

    def _enter(self) -> None:
        if self.question.is_open():
            self.question.answer()
            return
        button = next((each for each in self.findChildren(QPushButton) if each.hasFocus()), self._off)
        button.click()

    # What is done with a line.

    def _judge(self) -> None:
        row: Left | None = self.list.current_row()
        self._pass.setEnabled(row is not None and row.passable)
        self._close.setEnabled(row is not None and row.closable)

    def _ask_receiver(self) -> None:
        row: Left | None = self.list.current_row()
        if row is None or not row.passable:
            self.notice.say(words.why("handover.not_passed"), "warn")
            return
        from models.handover.sign_off_verbs import pass_on

        able = [(each.staff, _said(each)) for each in self._now.able]
        field = ChoiceField("to", tr("Pass to"), able, needed=True)
        self._ask(field, lambda value: self._do(pass_on, row, to=value))

    def _ask_reason(self) -> None:
        row: Left | None = self.list.current_row()
        if row is None or not row.closable:
            self.notice.say(words.why("handover.not_closed"), "warn")
            return
        from models.handover.sign_off_verbs import close_left
        from models.tickets.rules import LEAVE_REASONS

        field: AnyField = TextField("reason", tr("Why it is closed"), needed=True, most=60)
        if row.kind != "UNPRINTED":
            reasons = [(code, words.choice(f"tickets.{code}")) for code in LEAVE_REASONS]
            field = ChoiceField("reason", tr("Why it is closed"), reasons, needed=True)
        self._ask(field, lambda value: self._do(close_left, row, reason=value))

    def _ask(self, field: AnyField, then: Callable[[str], object]) -> None:
        self.notice.clear()
        self.question.open_(field, then)

    def _do(self, verb: Any, row: "Left", **wishes: Any) -> None:
        self._work.do(
            verb, page=self, kind=row.kind, about=row.id, then=lambda _: self.read_again.emit(),
            refused=self.question.refused, failed=self.notice.trouble, **wishes,
        )  # fmt: skip

    def _leave(self, *, paper: bool) -> None:
        self.sign_off.emit(self.reason.text(), paper)

    def _chosen(self, row: "Left") -> None:
        self.uncover()
        self.go_to.emit(row.kind, row.number)


class _Question(QFrame):
    """One field about the line under the cursor; Enter answers it."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self._field: AnyField | None = None
        self._then: Callable[[str], object] | None = None
        self._column = QVBoxLayout(self)
        self.hide()

    def is_open(self) -> bool:
        """Whether something is asked."""
        return self._field is not None

    def open_(self, field: AnyField, then: Callable[[str], object]) -> None:
        """Ask this."""
        self.close_()
        self._field, self._then = field, then
        self._column.addWidget(field)
        self.show()
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_(self) -> None:
        """Ask nothing any more."""
        if self._field is not None:
            self._column.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
        self._field = self._then = None
        self.hide()

    def answer(self) -> None:
        """What was said, or what is wrong with it."""
        if self._field is None or self._then is None:
            return
        try:
            value = self._field.value()
        except Refused as refused:
            self._field.problem(refused)
        else:
            self._then(value or "")

    def refused(self, refused: Refused) -> None:
        """The verb said no; what was said stays."""
        if self._field is not None:
            self._field.problem(refused)


def _button(text: str, keys: str) -> QPushButton:
    return QPushButton(f"{text}  {keys}")


def _key(event: QKeyEvent) -> str:
    """What a key means here, "" for nothing."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held not in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier):
        return ""
    return KEYS.get((Qt.Key(event.key()), bool(held)), "")


def _said(each: "Receiver") -> str:
    """Who may take over: the name, the window, and whether it is the named stand-in."""
    said = tr("{name}, window {number}", name=each.name, number=each.number) if each.number else each.name
    return tr("{name} (stand-in)", name=said) if each.stand_in else said


def _about(row: "Left") -> str:
    return words.choice(f"prints.{row.about}") if row.kind == "UNPRINTED" else row.about


COLUMNS = (
    Column("number", mark("Number"), lambda row: row.number, width=150, strong=True),
    Column("kind", mark("What"), lambda row: tr(KINDS[row.kind]) if row.kind in KINDS else row.kind, width=180),
    Column("about", mark("What it is"), _about),
)
