"""缴费: the payment notices of this window that want money or were paid today, and whether the fee point is open.

No money is taken here and nothing is marked as paid (behaviour 41): Enter opens the case at the desk.
"""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from models.bank.announced_reading import announced_notices
from models.bank.reading import bank_state
from models.bank.rules import BankState
from models.fees.reading import NoticeRow, paid_since, unpaid
from models.fees.rules import NoticeState
from models.office.database import Database
from models.office.instants import Instant, civil_day, instant_at
from ui import theme, words
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.fee_point import fee_point_light
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight, heading
from ui.words import Light, Tone

TONES: dict[NoticeState, Tone] = {
    NoticeState.UNPAID: "warn",
    NoticeState.PART: "warn",
    NoticeState.SETTLED: "ok",
    NoticeState.OVER: "warn",
    NoticeState.REVERSED: "bad",
    NoticeState.REFUNDED: "still",
    NoticeState.WAIVED: "ok",
    NoticeState.VOID: "still",
}


def notices_here(db: Database, window: str, now: Instant) -> tuple[tuple[NoticeRow, ...], BankState, frozenset[str]]:
    """What a window's visitors have to pay, the earliest limit first, then what they paid today; whether the fee point
    is open; and for which notices money is announced (待到账)."""
    with db.snapshot():
        wanted = tuple(row for row in unpaid(db) if row.window == window)
        known = {row.id for row in wanted}
        paid = tuple(row for row in paid_since(db, window, instant_at(civil_day(now))) if row.id not in known)
        return (*wanted, *paid), bank_state(db, now), announced_notices(db)


def _state(row: NoticeRow, announced: frozenset[str], today: date) -> Light:
    if row.doubtful:
        return Light("bad", tr("fee doubted"))
    if row.due_fen and row.id in announced:
        return Light("warn", tr("money announced"))
    if row.due_fen and row.deferred_until is not None:
        return Light("warn", tr("deferred")) if today <= row.deferred_until else Light("bad", tr("deferral over"))
    return Light(TONES[row.state], words.state(f"fees.{row.state}"))


class FeesRoom(Room):
    """One list, and the state of the fee point above it."""

    title = mark("Fees")
    about = mark("What the visitors of this window have to pay, and what they paid today. Enter opens the case.")
    shows = frozenset({"fees", "bank", "office"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._today, self._announced = date.min, frozenset[str]()
        columns = (
            Column("case", mark("Case"), lambda row: row.short_no, width=110, strong=True),
            Column("item", mark("Item"), lambda row: row.item),
            Column("unit", mark("Charged by"), lambda row: row.unit_name, width=180),
            Column("amount", mark("Amount"), lambda row: words.yuan(row.total_fen), width=120, align="right"),
            Column("due", mark("Pay by"), lambda row: words.day(row.due_day, today=self._today), width=120),
            Column("state", mark("State"), lambda row: _state(row, self._announced, self._today), width=120),
            Column("number", mark("Payment notice number"), lambda row: row.number, width=190),
        )
        self.bank = StateLight()
        self.list = ListView(
            columns, key=lambda row: row.id, empty=tr("Nobody of this window has to pay."), name=tr("Fees")
        )
        self.list.chosen.connect(lambda row: self.go("desk", "case", row.case_no))
        self.list.retry.connect(lambda: self.refresh(self.shows))
        top = QHBoxLayout()
        top.addWidget(heading(tr("Fees")))
        top.addStretch(1)
        top.addWidget(self.bank)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addLayout(top)
        column.addWidget(self.list, 1)

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question for all of them)
        now = self.work.now()
        self.ask(
            notices_here, self.ground.settings.window, now, then=lambda found: self._show(*found, now),
            failed=self.list.show_trouble,
        )  # fmt: skip

    def _show(self, rows: tuple[NoticeRow, ...], state: BankState, announced: frozenset[str], at: Instant) -> None:
        self._today, self._announced = civil_day(at), announced
        self.list.show_rows(rows, at)
        self.bank.show_light(fee_point_light(state))

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
