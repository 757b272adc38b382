"""减免缓 and 退付 of the unit: what waits to be checked, approved, verified or applied for, and its next step."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout

from models.fees.refund_reading import RefundRow, pending_refunds
from models.fees.refund_rules import RefundState
from models.fees.refund_verbs import apply_refund, decide_refund, verify_refund
from models.fees.relief_reading import ReliefView, pending_reliefs
from models.fees.relief_rules import ReliefState
from models.fees.relief_verbs import approve_relief, check_relief, refuse_relief
from models.office.database import Database
from ui import theme, words
from ui.room import Ground, Room
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.field import AnyField, LinesField, MoneyField, TextField
from ui.widgets.form import Form
from ui.widgets.key_button import KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import heading
from ui.words import Light, Tone


@dataclass(frozen=True, slots=True)
class Waiting:
    """One line: a relief or a refund, whatever it is about."""

    id: str
    number: str
    short_no: str
    payer: str
    amount_fen: int
    state: str
    due: date | None
    relief: ReliefView | None = None
    refund: RefundRow | None = None


NEXT = {
    ReliefState.PROPOSED: mark("Check and pass on"),
    ReliefState.CHECKED: mark("Approve"),
    RefundState.ASKED: mark("Verify the refund"),
    RefundState.VERIFIED: mark("Apply to finance"),
    RefundState.APPLIED: mark("Finance agrees"),
}
"""What the primary key does in each state; no value is in both sets of states."""


def waiting(db: Database) -> tuple[Waiting, ...]:
    """Reliefs that are not decided, then refunds that the unit has to move on."""
    with db.snapshot():
        reliefs, refunds = pending_reliefs(db), pending_refunds(db)
    rows = [
        Waiting(row.id, row.number, row.short_no, row.payer_name, row.wished_fen, row.state, None, relief=row)
        for row in reliefs
    ]
    rows += [
        Waiting(row.id, row.number, row.short_no, row.payer_name, row.amount_fen, row.state, row.due_day, refund=row)
        for row in refunds
        if row.state != RefundState.APPROVED
    ]
    return tuple(rows)


def _state(row: Waiting) -> Light:
    tone: Tone = "warn"
    return Light(tone, words.state(f"fees.{row.state}" if row.relief is not None else f"fees.refund.{row.state}"))


class ReliefRoom(Room):
    """The list at the left; what was asked for and the fields of the next step at the right."""

    title = mark("Relief and refunds")
    about = mark("Fees to be waived, reduced, deferred or paid back. Who proposed or checked does not approve.")
    shows = frozenset({"fees", "people"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self._row: Waiting | None = None
        self._next = self.step(
            tr("Next step"), "Ctrl+Return", "Alt+G", does=self._do_next, icon="ok", state=self._nothing
        )
        self._refuse = self.step(
            tr("Do not approve"), "F9", "Alt+J", does=self._do_refuse, icon="stop", state=self._no_refusal
        )
        self._make_list()
        self._make_card()
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_L)
        row.addWidget(self.list, 11)
        row.addWidget(self._card, 10)
        self._show_row(None)

    def _make_list(self) -> None:
        columns = (
            Column("short", mark("Case"), lambda row: row.short_no, width=100, strong=True),
            Column("payer", mark("Payer"), lambda row: row.payer),
            Column("amount", mark("Amount"), lambda row: words.yuan(row.amount_fen), width=116, align="right"),
            Column("state", mark("State"), _state, width=150),
            Column("due", mark("By"), self._due, width=90),
        )
        self.list = ListView(
            columns, key=lambda row: row.id, empty=tr("No relief and no refund waits here."),
            name=tr("Relief and refunds"),
        )  # fmt: skip
        self.list.current.connect(self._show_row)
        self.list.chosen.connect(lambda _: self.form.start())
        self.list.retry.connect(lambda: self.refresh(self.shows))

    def _make_card(self) -> None:
        self._card = QFrame()
        theme.dress(self._card, card=True)
        self._head, self._about = heading("", kind="field"), QLabel()
        self._head.setWordWrap(True)
        self._about.setWordWrap(True)
        theme.dress(self._about, type="text")
        self.said = LinesField("said", tr("Opinion or reason"), lines=3, most=300)
        self.document = TextField("document_no", tr("Document no."), most=60)
        self.granted = MoneyField("granted", tr("Granted"), hint=tr("Empty: all that was asked for"))
        column = QVBoxLayout(self._card)
        column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        column.setSpacing(theme.GAP_S)
        for widget in (self._head, self._about, *self._fields()):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.addWidget(KeyButton(self._refuse, role="danger"))
        foot.addStretch(1)
        foot.addWidget(KeyButton(self._next, role="primary"))
        column.addLayout(foot)
        column.addStretch(1)
        self.form = Form(self._card, self._fields(), self.notice)
        self.form.submitted.connect(self._next.trigger)
        self.form.left.connect(self.focus_first)

    def _fields(self) -> list[AnyField]:
        return [self.said, self.document, self.granted]

    def _due(self, row: Waiting) -> str:
        return words.day(row.due, today=self.work.today()) if row.due is not None else ""

    # Reading.

    def refresh(self, subjects: frozenset[str]) -> None:  # noqa: ARG002  (one question for all of them)
        self.ask(waiting, then=self._show, failed=self.list.show_trouble)

    def _show(self, rows: tuple[Waiting, ...]) -> None:
        self.list.show_rows(rows, self.work.now())
        if not rows:
            self._show_row(None)
        self.judge_steps()

    def _show_row(self, row: Waiting | None) -> None:
        moved = (row.id, row.state) if row is not None else None
        same = self._row is not None and moved == (self._row.id, self._row.state)
        self._row = row
        if not same:
            self.form.empty()
        self._card.setVisible(row is not None)
        if row is None:
            return
        self._head.setText(row.number)
        self._about.setText(relief_said(row.relief) if row.relief is not None else refund_said(row.refund))
        self.document.setVisible(row.state in (RefundState.VERIFIED, RefundState.APPLIED))
        self.granted.setVisible(row.state == ReliefState.CHECKED)
        self._next.setText(tr(NEXT[row.state]))  # type: ignore[index]
        self.judge_steps()

    def _nothing(self) -> str:
        return "" if self._row is not None else tr("Choose a line in the list.")

    def _no_refusal(self) -> str:
        if self._row is not None and self._row.refund is not None and self._row.state != RefundState.APPLIED:
            return tr("A refund is refused by finance alone.")
        return self._nothing()

    # Doing.

    def _do_next(self) -> None:
        row, values = self._row, self.form.values()
        if row is None or values is None:
            return
        said, document = values.get("said") or "", values.get("document_no") or ""
        steps: dict[str, tuple[Any, dict[str, Any]]] = {
            ReliefState.PROPOSED: (check_relief, {"relief": row.id, "opinion": said}),
            ReliefState.CHECKED: (approve_relief, {"relief": row.id, "granted_fen": values.get("granted") or 0}),
            RefundState.ASKED: (verify_refund, {"refund": row.id, "remark": said}),
            RefundState.VERIFIED: (apply_refund, {"refund": row.id, "document_no": document}),
            RefundState.APPLIED: (
                decide_refund, {"refund": row.id, "agreed": True, "document_no": document, "reason": said},
            ),
        }  # fmt: skip
        asked, wishes = steps[row.state]
        self._do(row, asked, wishes)

    def _do_refuse(self) -> None:
        row, values = self._row, self.form.values()
        if row is None or values is None:
            return
        said = values.get("said") or ""
        if row.relief is not None:
            self._do(row, refuse_relief, {"relief": row.id, "reason": said})
        else:
            wishes = {"refund": row.id, "agreed": False, "document_no": values.get("document_no") or "", "reason": said}
            self._do(row, decide_refund, wishes)

    def _do(self, row: Waiting, asked: Any, wishes: dict[str, Any]) -> None:
        def then(_: object) -> None:
            self.form.empty()
            self.notice.say(tr("{number} has moved on.", number=row.number), "ok")
            self.focus_first()

        def refused(no: Any) -> None:
            at = {"opinion": "said", "remark": "said", "reason": "said"}.get(no.field, no.field)
            self.form.refused(type(no)(no.code, **{**no.facts, "field": at}))

        self.do(asked, then=then, refused=refused, **wishes)

    def focus_first(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)


def relief_said(relief: ReliefView) -> str:
    """What a payer asks for, by what, with which documents, and what the checker said."""
    kind = words.choice(f"fees.{relief.kind}")
    lines = [
        tr("{item}, notice {number}", item=relief.item, number=relief.notice_no),
        tr("{kind} {amount} of {original}", kind=kind, amount=words.yuan(relief.wished_fen),
           original=words.yuan(relief.original_fen)),
        tr("Basis: {basis}", basis=relief.basis),
        *(f"· {each.name} {each.number}".rstrip() for each in relief.evidence),
    ]  # fmt: skip
    if relief.until is not None:
        lines.append(tr("until {day}", day=relief.until.isoformat()))
    if relief.opinion:
        lines.append(tr("Checked: {opinion}", opinion=relief.opinion))
    return "\n".join(lines)


def refund_said(refund: RefundRow | None) -> str:
    """Why money is to go back, how much, and what was said last."""
    assert refund is not None
    cause, asked = words.choice(f"fees.{refund.cause}"), words.choice(f"fees.{refund.asked_by}")
    lines = [
        tr("Notice {number}, {payer}", number=refund.notice_no, payer=refund.payer_name),
        tr("{cause}, asked for by {asked}: {reason}", cause=cause, asked=asked, reason=refund.reason),
    ]
    return "\n".join((*lines, *filter(None, (refund.remark, refund.document_no))))
