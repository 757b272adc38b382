"""The counter's day at the right: is it open, for which bank day, what it took by method, and the last payments."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from models.bank.reading import PaymentRow
from models.bank.rules import BankState, Method, PaymentState
from models.office.instants import Instant, civil_day
from ui import theme, words
from ui.bank.questions import CounterNow, DayNow
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight, heading, quiet
from ui.words import Light, Tone


def _state(row: PaymentRow) -> Light:
    if row.state == PaymentState.REVERSED:
        return Light("still", words.state("bank.REVERSED"))
    return Light("ok", tr("receipted") if row.receipts else words.state("bank.CONFIRMED"))


COLUMNS = (
    Column("at", mark("Time"), lambda row: words.clock(row.at)[:5], width=64),
    Column("payers", mark("Payer"), lambda row: row.payers),
    Column("method", mark("Method"), lambda row: words.choice(f"bank.{row.method}"), width=66),
    Column("amount", mark("Amount"), lambda row: words.yuan(row.amount_fen), width=90, align="right"),
    Column("state", mark("State"), _state, width=104),
)


LEAST_LIST = 110


class DayTotals(QFrame):
    """What a bank day took, by method; one column of figures a day, because two may be open at once (days.md 20)."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        self._grid.setHorizontalSpacing(theme.GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._labels: list[QLabel] = []

    def show_days(self, days: Sequence[DayNow], takes: date, today: date) -> None:
        """The last two open days; the one that takes money now says so."""
        for label in self._labels:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = []
        self.setVisible(bool(days))
        for column, day in enumerate(days[-2:]):
            self._day(2 * column + 1, day, takes, today)
        for row, method in enumerate(Method, start=1):
            self._put(quiet(words.choice(f"bank.{method}")), row, 0)
        self._put(quiet(tr("Together")), len(Method) + 1, 0)

    def _day(self, column: int, day: DayNow, takes: date, today: date) -> None:
        named = words.day(day.row.day, today=today)
        head = tr("{day}, taking", day=named) if day.row.day == takes else tr("{day}, to close", day=named)
        self._put(_right(head, "note", quietly=True), 0, column, span=2)
        for row, total in enumerate(day.totals, start=1):
            self._put(_right(tr("{count} ×", count=total.payments), "note", quietly=True), row, column)
            self._put(_right(words.yuan(total.booked_fen), "text"), row, column + 1)
        last = len(day.totals) + 1
        self._put(_right(words.yuan(day.booked_fen), "field", strong=True), last, column, span=2)
        back = sum(total.reversals for total in day.totals)
        if back:
            fen = sum(total.reversed_fen for total in day.totals)
            said = tr("less {count} reversed, {amount}", count=back, amount=words.yuan(fen))
            self._put(_right(said, "note", quietly=True), last + 1, column, span=2)

    def _put(self, label: QLabel, row: int, column: int, *, span: int = 1) -> None:
        self._labels.append(label)
        self._grid.addWidget(label, row, column, 1, span)
        label.show()


def _right(text: str, kind: str, *, quietly: bool = False, strong: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    label.setFont(theme.font(kind, strong=strong))
    theme.dress(label, type=kind, quiet=quietly, strong=strong)
    return label


class DayPart(QWidget):
    """The state of the counter, its totals, its last payments and what can be done with one."""

    def __init__(self, open_day: KeyAction, close_day: KeyAction, actions: Sequence[KeyAction]) -> None:
        super().__init__()
        self.light, self.hours = StateLight(kind="field"), quiet("", kind="text", wrap=True)
        self.open_button = KeyButton(open_day, role="primary")
        self._wanted = ""
        self.totals = DayTotals()
        self.list = ListView(
            COLUMNS, key=lambda row: row.id, empty=tr("No payment yet today."), name=tr("Last payments")
        )  # fmt: skip
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        top = QHBoxLayout()
        self.light.setMinimumWidth(1)
        top.addWidget(self.light, 1)
        top.addWidget(KeyButton(close_day))
        column.addLayout(top)
        column.addWidget(self.hours)
        column.addWidget(self.open_button)
        column.addWidget(self.totals)
        head = QHBoxLayout()
        head.addWidget(heading(tr("Last payments"), kind="field"))
        head.addWidget(quiet("Alt+L", kind="note"))
        head.addStretch(1)
        column.addLayout(head)
        self.list.setMinimumHeight(theme.scaled(LEAST_LIST))
        column.addWidget(self.list, 1)
        grid = QGridLayout()
        grid.setSpacing(theme.GAP_S)
        for at, action in enumerate(actions):
            button = KeyButton(action, role="danger" if action.property("danger") else "", stacked=True)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            grid.addWidget(button, at // 2, at % 2)
        column.addLayout(grid)

    def show_counter(self, now: CounterNow, read_at: Instant) -> None:
        """How it stands."""
        today = civil_day(read_at)
        word, tone = counter_words(now, today)
        self.light.show_word(word, tone)
        self.hours.setText(
            tr(
                "Bank day {day} · cut-off {cut_off} · {opens}–{closes}",
                day=words.day(now.takes, today=today), cut_off=f"{now.hours.cut_off:%H:%M}",
                opens=f"{now.hours.opens:%H:%M}", closes=f"{now.hours.closes:%H:%M}",
            )
        )  # fmt: skip
        self.open_button.setVisible(now.refusal == "bank.not_open")
        self.totals.show_days(now.days, now.takes, today)
        self.list.show_rows(now.payments, read_at)
        if self._wanted:
            self.list.select(self._wanted)
            self._wanted = ""

    def point_at(self, payment: str) -> None:
        """This one comes under the cursor, with the next reading where it is not shown yet."""
        self._wanted = "" if self.list.select(payment) else payment

    def current(self) -> PaymentRow | None:
        """The payment under the cursor."""
        row: PaymentRow | None = self.list.current_row()
        return row


def counter_words(now: CounterNow, today: date) -> tuple[str, Tone]:
    """Whether it takes money, in a few words with their tone."""
    if now.refusal == "bank.day_closed":
        return tr("{day} is closed", day=words.day(now.takes, today=today)), "still"
    if now.refusal:
        return tr("The day is not open yet"), "warn"
    if now.takes > today:
        return tr("After cut-off"), "warn"
    if now.state is BankState.CLOSED:
        return tr("Outside its hours; money is still taken"), "warn"
    return tr("Open for payments"), "ok"
