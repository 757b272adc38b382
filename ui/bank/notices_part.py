"""The notices of one payment: the list, the one under the cursor with its lines, and the total (days.md 18 and 19)."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from models.fees.reading import LineRow, ReliefRow
from models.fees.rules import NoticeState, format_quantity
from models.office.instants import Instant
from models.office.money import capitals
from ui import theme, words
from ui.bank.questions import Seen
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView
from ui.widgets.marks import StateLight
from ui.words import Light

LOW = 250
"""Below this height the lines of the notice under the cursor make room for the list."""

LEAST_LIST, LOWEST = 84, 146
"""The list shows a row at the least; a part that is lower than `LOWEST` has no room even for that."""


def _light(seen: Seen) -> Light:
    row = seen.card.notice
    if row.doubtful and row.due_fen:
        return Light("bad", tr("amount in doubt"))
    if seen.announced is not None and row.due_fen:
        return Light("warn", tr("money announced"))
    if row.state is NoticeState.UNPAID:
        return Light("ok", tr("to be paid"))
    still = (NoticeState.SETTLED, NoticeState.OVER, NoticeState.WAIVED, NoticeState.REFUNDED)
    tone = {NoticeState.VOID: "bad", **dict.fromkeys(still, "still")}
    return Light(tone.get(row.state, "warn"), words.state(f"fees.{row.state}"))  # type: ignore[arg-type]


COLUMNS = (
    Column("number", mark("Notice number"), lambda seen: seen.card.notice.number, width=190, strong=True),
    Column("payer", mark("Payer"), lambda seen: seen.card.notice.payer_name),
    Column("unit", mark("Charging unit"), lambda seen: seen.card.notice.unit_name, width=140),
    Column("amount", mark("Amount"), lambda seen: words.yuan(_amount(seen)), width=116, align="right", strong=True),
    Column("state", mark("State"), _light, width=124),
)


def _amount(seen: Seen) -> int:
    """What is still wanted; of one that takes no money, what it was made out for."""
    return seen.card.notice.due_fen or seen.card.notice.total_fen


class NoticesPart(QWidget):
    """What was scanned for this payer. What takes no money stands in the list, says why, and is not in the total."""

    current_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.held: tuple[Seen, ...] = ()
        self.list = ListView(
            COLUMNS, key=lambda seen: seen.id, name=tr("Notices of this payment"), filtered=False,
            empty=tr("Scan the barcode of a payment notice. Without it, type the payer's name, the last four of the ID "
                     "or the case number."),
        )  # fmt: skip
        self.list.setMinimumHeight(theme.scaled(LEAST_LIST))
        self.list.table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.detail = Detail()
        self._amount, self._capitals, self._count = QLabel(), QLabel(), StateLight()
        self._build()
        self.list.current.connect(self._on_current)

    def _build(self) -> None:
        for label, kind in ((self._amount, "figure"), (self._capitals, "field")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.dress(label, type=kind)
        self._amount.setFont(theme.font("figure", strong=True))
        self._capitals.setWordWrap(True)
        total = QHBoxLayout()
        total.setSpacing(theme.GAP_L)
        total.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        total.addWidget(self._amount)
        total.addWidget(self._capitals, 1, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.list, 1)
        column.addWidget(self.detail)
        column.addLayout(total)

    def show_notices(self, held: Sequence[Seen], read_at: Instant, today: date, *, at: str = "") -> None:
        """Show these in their order; `at` is the id of the one that comes under the cursor."""
        self.held, self.detail.today = tuple(held), today
        self.list.show_rows(self.held, read_at)
        if at:
            self.list.select(at)
        self._on_current(self.current())
        taken = self.payable()
        self._amount.setText(words.yuan(self.total_fen()))
        self._capitals.setText(capitals(self.total_fen()) if taken else "")
        others = len(self.held) - len(taken)
        said = tr("Total of {count}", count=len(taken))
        payers = len({seen.card.notice.payer_name for seen in taken})
        if payers > 1:
            said = tr("{total}, {payers} payers", total=said, payers=payers)
        if others:
            said = tr("{total}, {others} not taken", total=said, others=others)
        self._count.show_word(said, "warn" if payers > 1 or others else None)

    def payable(self) -> tuple[Seen, ...]:
        """Those that money is taken for."""
        return tuple(seen for seen in self.held if seen.payable)

    def total_fen(self) -> int:
        return sum(seen.card.notice.due_fen for seen in self.payable())

    def current(self) -> Seen | None:
        """The notice under the cursor."""
        seen: Seen | None = self.list.current_row()
        return seen

    def step_by(self, step: int) -> None:
        """The cursor of the list, moved from the field: the list itself never takes the focus from the scanner."""
        if self.held:
            ids = [seen.id for seen in self.held]
            now = self.current()
            at = ids.index(now.id) + step if now is not None else 0
            self.list.select(ids[min(max(at, 0), len(ids) - 1)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Both where there is room; the list alone where there is less; on the smallest screen the notice under the
        cursor, through which ↑ and ↓ go as through the list."""
        one, high = self.current() is not None, self.height()
        smallest = high < theme.scaled(LOWEST)
        self.list.setVisible(not one or not smallest)
        self.detail.setVisible(one and (smallest or high >= theme.scaled(LOW)))

    def _on_current(self, seen: Seen | None) -> None:
        if seen is not None:
            self.detail.show_notice(seen)
        self._make_room()
        self.current_changed.emit()


class Detail(QFrame):
    """One notice: whose it is, its lines as standard × quantity, and what is to be known before money is taken."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.today = date.min
        self._payer, self._about, self._lines, self._said = QLabel(), QLabel(), QLabel(), StateLight()
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GRID)
        for label, kind in ((self._payer, "field"), (self._about, "note"), (self._lines, "text")):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            theme.dress(label, type=kind)
        theme.dress(self._payer, strong=True)
        theme.dress(self._about, quiet=True)
        self._said.setWordWrap(True)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(theme.GRID)
        for label in (self._payer, self._about, self._said, self._lines):
            rows.addWidget(label)
        rows.addStretch(1)
        area.setWidget(inside)
        column.addWidget(area)
        self.setMaximumHeight(theme.scaled(116))

    def sizeHint(self) -> QSize:
        """Room for three lines; less where the page is low."""
        return QSize(super().sizeHint().width(), theme.scaled(116))

    def minimumSizeHint(self) -> QSize:
        """The payer's line."""
        return QSize(super().minimumSizeHint().width(), theme.scaled(40))

    def show_notice(self, seen: Seen) -> None:
        """Show another one."""
        row = seen.card.notice
        self._payer.setText(tr("{payer} · {unit}", payer=row.payer_name, unit=row.unit_name))
        about = tr(
            "Case {case} · {item} · due {day}",
            case=row.short_no or row.case_no, item=row.item, day=words.day(row.due_day, today=self.today),
        )  # fmt: skip
        if seen.window:
            about = tr("{about} · window {number}", about=about, number=seen.window)
        self._about.setText(about)
        taken_off = [_relief(each) for each in seen.card.reliefs if each.amount_fen]
        self._lines.setText("\n".join((*(_line(line) for line in seen.card.lines), *taken_off)))
        said, tone = standing(seen, self.today)
        self._said.show_word(said, tone)  # type: ignore[arg-type]
        self._said.setVisible(bool(said))


def _line(line: LineRow) -> str:
    return tr(
        "{name}   {price} / {measure} × {quantity} = {amount}",
        name=line.name, price=words.yuan(line.unit_amount_fen), measure=line.measure,
        quantity=format_quantity(line.quantity_thousandths), amount=words.yuan(line.amount_fen),
    )  # fmt: skip


def _relief(relief: ReliefRow) -> str:
    return tr("{number}   {kind} − {amount}", number=relief.number, kind=words.choice(f"fees.{relief.kind}"),
              amount=words.yuan(relief.amount_fen))  # fmt: skip


def standing(seen: Seen, today: date) -> tuple[str, str]:
    """What the teller must know of a notice before anything else, and its tone; "" where there is nothing."""
    row, found = seen.card.notice, seen.card
    if row.state is NoticeState.VOID:
        if found.replaced_by:
            return tr(
                "Void ({why}). {number} stands in its place.", why=found.void_reason, number=found.replaced_by
            ), "bad"
        return tr("Void ({why}). Nothing stands in its place; ask the window.", why=found.void_reason), "bad"
    if row.state is NoticeState.WAIVED:
        return tr("Waived by an approved relief: nothing is to be paid."), "still"
    if seen.payment is not None:
        return _settled(seen, today), "still"
    if row.doubtful:
        return tr("Amount in doubt ({remark}). The window must answer first.", remark=row.doubt_remark), "bad"
    if seen.announced is not None:
        at = words.minute(seen.announced.at, today=today)
        return tr("Announced at {at}, not arrived: {said}", at=at, said=seen.announced.said), "warn"
    if found.doubt_answer:
        return tr("The window stands by the amount: {answer}", answer=found.doubt_answer), "ok"
    if found.replaces:
        return tr("Issued in place of {number}, which is void.", number=found.replaces), "warn"
    if row.state is NoticeState.REVERSED:
        return tr("An earlier payment was reversed: it must be paid again."), "warn"
    if row.due_day < today:
        return tr("Past its day; the money is taken all the same."), "warn"
    return "", "ok"


def _settled(seen: Seen, today: date) -> str:
    paid = seen.payment
    assert paid is not None
    return tr(
        "Settled already: {amount} by {method}, {time}, {teller}, number {number}.",
        amount=words.yuan(paid.amount_fen), method=words.choice(f"bank.{paid.method}"),
        time=words.minute(paid.at, today=today), teller=seen.taken_by or "–", number=paid.number,
    )  # fmt: skip
