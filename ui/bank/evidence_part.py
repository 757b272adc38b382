"""What bears a difference out, beside the list: the bank's line, the payment, the notices, paper receipts, and which
payments may be the same money."""

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from models.bank.matching import HallEntry
from models.bank.reconcile_reading import DifferenceRow, Evidence
from models.office.instants import Instant
from ui import theme, words
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading, quiet

SUGGESTED = (
    Column("day", mark("Bank day"), lambda row: row.day.isoformat(), width=104),
    Column(
        "notices", mark("Payment notice number"), lambda row: "、".join(sorted(row.notices)), width=190, strong=True
    ),
    Column("payer", mark("Payer"), lambda row: row.payer),
)


class EvidencePart(QFrame):
    """One difference in full."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.row: DifferenceRow | None = None
        self.evidence: Evidence | None = None
        self._title = heading("", kind="field")
        theme.dress(self._title, strong=True)
        self._said = quiet("", wrap=True)
        self._parts = {name: quiet("", wrap=True) for name in ("line", "payment", "notices", "papers")}
        self.suggested = ListView(
            SUGGESTED, key=lambda row: row.id, empty=tr("No payment of this amount near this day."),
            name=tr("May be the same money"), filtered=False,
        )  # fmt: skip
        self._may_be: QLabel = heading(tr("May be the same money (F9)"), kind="field")
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP)
        column.setSpacing(theme.GAP_S)
        for widget in (self._title, self._said, *self._parts.values(), self._may_be):
            column.addWidget(widget)
        column.addWidget(self.suggested, 1)
        column.addStretch(1)
        self.show_row(None)

    def show_row(self, row: DifferenceRow | None) -> None:
        """The difference under the cursor; its evidence comes a moment later."""
        self.row, self.evidence = row, None
        self._title.setText(words.choice(f"bank.{row.kind}") if row else tr("No difference chosen"))
        self._said.setText(_state(row) if row else tr("The list shows what does not agree; the arrow keys choose."))
        for label in self._parts.values():
            label.hide()
        self._may_be.hide()
        self.suggested.hide()

    def show_evidence(self, row: DifferenceRow, evidence: Evidence, read_at: Instant) -> None:
        """What was found for it, unless the cursor is elsewhere by now."""
        if self.row is None or row.id != self.row.id:
            return
        self.evidence = evidence
        for name, text in _texts(evidence).items():
            self._parts[name].setText(text)
            self._parts[name].setVisible(bool(text))
        wanted = bool(row.line) and not row.entry and row.state == "OPEN"
        self._may_be.setVisible(wanted)
        self.suggested.setVisible(wanted)
        self.suggested.show_rows(evidence.suggested, read_at)

    def suggestion(self) -> HallEntry | None:
        """The payment under the cursor, else the only one."""
        chosen: HallEntry | None = self.suggested.current_row()
        if chosen is None and self.evidence is not None and len(self.evidence.suggested) == 1:
            return self.evidence.suggested[0]
        return chosen


def _state(row: DifferenceRow) -> str:
    """How it stands, and the reason."""
    if row.state == "OPEN":
        more = words.yuan(abs(row.amount_fen))
        if not row.amount_fen:
            return tr("The amounts agree. It wants a reason (F8).")
        said = tr("The bank has {amount} more.", amount=more) if row.amount_fen > 0 else tr(
            "The hall has {amount} more.", amount=more
        )  # fmt: skip
        return tr("{said} It wants a reason (F8).", said=said)
    parts = [words.state(f"bank.{row.state}"), words.choice(f"bank.{row.reason_code}") if row.reason_code else ""]
    return " · ".join(part for part in (*parts, row.reason, row.closed_by) if part)


def _texts(evidence: Evidence) -> dict[str, str]:
    """The parts as a person reads them."""
    line, payment = evidence.line, evidence.payment
    said = {"line": "", "payment": "", "notices": "", "papers": ""}
    if line is not None:
        facts = _joined(
            line.serial, words.yuan(line.amount_fen), line.day.isoformat(), line.time, line.payer, line.unit_name,
            line.pay_code, line.notice_no, line.summary,
        )  # fmt: skip
        said["line"] = tr("Bank: {facts} (line {line} of {file})", facts=facts, line=line.line, file=line.file)
    if payment is not None:
        facts = _joined(
            payment.number, words.yuan(payment.amount_fen), words.choice(f"bank.{payment.method}"), payment.serial,
            words.clock(payment.at), words.state(f"bank.{payment.state}"),
        )  # fmt: skip
        said["payment"] = tr("Fee point: {facts}", facts=facts)
    said["notices"] = "\n".join(
        tr(
            "Notice {number}: {payer}, {total}, paid {paid}", number=each.number, payer=each.payer,
            total=words.yuan(each.total_fen), paid=words.yuan(each.paid_fen),
        )
        for each in evidence.notices
    )  # fmt: skip
    said["papers"] = "\n".join(
        tr(
            "Paper receipt {number} for notice {notice}: {amount}, {day}", number=each.receipt_no, notice=each.notice,
            amount=words.yuan(each.amount_fen), day=each.day.isoformat(),
        )
        for each in evidence.papers
    )  # fmt: skip
    return said


def _joined(*facts: str) -> str:
    return " · ".join(fact for fact in facts if fact)
