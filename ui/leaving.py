"""Signing off: first what the place leaves behind is shown (days.md 12), then the person goes.

Nothing that is left is lost: it stays with the window, for whoever comes next. A visitor is never left: the queue
refuses while one is held (behaviour 30).
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from models.office.database import Database
from models.office.office import Office
from ui import theme, words
from ui.rooms import named
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading, quiet
from ui.widgets.notice import NoticeBar
from ui.widgets.overlay import Overlay

if TYPE_CHECKING:
    from models.people.signing import SignedOn

ASKED = ("models.tickets.reading:leaves", "models.cases.leaving:leaves", "models.inquiries.leaving:leaves")
"""Who is asked what a window leaves: `function(db, window, station)` gives rows with kind, id, number and about."""

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
class Leaving:
    """One thing that stays behind."""

    kind: str
    id: str
    number: str
    about: str


def left_behind(db: Database, window: str, station: str) -> tuple[Leaving, ...]:
    """Everything that the place leaves, as of one moment."""
    if not window:
        return ()
    with db.snapshot():
        rows = [row for asked in ASKED for row in named(asked)(db, window, station)]
    return tuple(Leaving(row.kind, row.id, row.number, row.about) for row in rows)


def leave_place(office: Office, signed_on: "SignedOn") -> None:
    """Ends a sign-on: at a place that holds visitors through the queue, which refuses while one is held."""
    from models.people import session

    kind = office.db.value('SELECT "kind" FROM "window" WHERE "id" = ?', (office.station.window,))
    if kind in ("DESK", "RECEPTION"):
        from models.tickets.day_verbs import sign_off

        office.do(sign_off)
        session.leave(office, signed_on)
    else:
        session.sign_off_here(office, signed_on)


class LeavingPanel(Overlay):
    """What stays behind, and the two ways: sign off, or back to work. Enter on a line goes there."""

    sign_off = Signal()
    go_to = Signal(str, str)
    """(kind, number) of a line that was chosen."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        card = QFrame()
        theme.dress(card, floating=True)
        card.setFixedWidth(theme.scaled(640))
        self.notice = NoticeBar()
        self.list = ListView(
            COLUMNS, key=lambda row: row.id, empty=tr("Nothing stays behind."), name=tr("What stays"), filtered=False
        )
        self.list.setFixedHeight(theme.scaled(260))
        self._off, self._back = QPushButton(tr("Sign off")), QPushButton(tr("Back"))
        theme.dress(self._off, role="primary")
        foot = QHBoxLayout()
        foot.addWidget(self._back)
        foot.addStretch(1)
        foot.addWidget(self._off)
        column = QVBoxLayout(card)
        column.setContentsMargins(theme.GAP_XL, theme.GAP_L, theme.GAP_XL, theme.GAP_L)
        column.setSpacing(theme.GAP)
        column.addWidget(heading(tr("Sign off")))
        column.addWidget(quiet(tr("This stays with the window, for whoever works here next."), wrap=True))
        column.addWidget(self.list)
        column.addWidget(self.notice)
        column.addLayout(foot)
        QVBoxLayout(self).addWidget(card, 0, Qt.AlignmentFlag.AlignCenter)
        self._off.clicked.connect(self.sign_off)
        self._back.clicked.connect(self.uncover)
        self.list.chosen.connect(self._chosen)

    def open(self, rows: tuple[Leaving, ...], read_at: Any) -> None:
        """Show what stays."""
        self.notice.clear()
        self.list.show_rows(rows, read_at)
        self.cover()
        self._off.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to work; Enter on the button signs off."""
        if event.key() == Qt.Key.Key_Escape:
            self.uncover()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused: Callable[[], object] = self._back.click if self._back.hasFocus() else self._off.click
            focused()

    def _chosen(self, row: Leaving) -> None:
        self.uncover()
        self.go_to.emit(row.kind, row.number)


def _about(row: Leaving) -> str:
    return words.choice(f"prints.{row.about}") if row.kind == "UNPRINTED" else row.about


COLUMNS = (
    Column("number", mark("Number"), lambda row: row.number, width=150, strong=True),
    Column("kind", mark("What"), lambda row: tr(KINDS[row.kind]) if row.kind in KINDS else row.kind, width=180),
    Column("about", mark("About"), _about),
)
