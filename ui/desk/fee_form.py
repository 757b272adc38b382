"""收费 on the case card: fix the fee, void and issue anew, answer the fee point's doubt. No window takes money."""

from PySide6.QtWidgets import QLabel

from models.cases.result_verbs import assess_fee
from models.fees.reading import NoticeCard
from models.fees.verbs import answer_doubt, reissue, void
from models.office.refusal import Refused
from ui import theme, words
from ui.desk.fee_lines import FeePart
from ui.desk.step_form import StepForm
from ui.room import Room
from ui.translation import tr
from ui.widgets.case_view import CaseView
from ui.widgets.field import AnyField, LinesField, TextField


class FeeForm(StepForm):
    """收费确定 and the payment notice; 去缴费 frees the window (days.md 9)."""

    at = "fee"
    action = "fee"

    def __init__(self, room: Room, view: CaseView, ticket: str) -> None:
        self.view, self.ticket = view, ticket
        super().__init__(room, view.card)

    def build(self) -> None:
        self.fee = FeePart(self.room)
        self._refused_at = {"lines": "fee0", "quantity": "fee0"}
        self.column.addWidget(self.fee)
        self.fee.changed.connect(self.moved)
        self.fee.show_standards(self.view.standards, visitor=bool(self.ticket))

    def fields(self) -> list[AnyField]:
        return self.fee.fields()

    def words(self) -> str:
        return tr("Print the payment notice")

    def show_visitor(self, held: bool) -> None:
        self.fee.show_visitor(held)

    def submit(self) -> None:
        if self.form.values() is None:
            return
        park, total = self.fee.sends_to_pay(), words.yuan(self.fee.total())

        def said(_: object) -> str:
            if park:
                self.parked.emit()
            return tr("The notice over {amount} is made out.", amount=total)

        self.do(
            assess_fee, said, case=self.card.case.id, lines=self.fee.wishes(), ticket=self.ticket, park=park
        )  # fmt: skip


class ReissueForm(StepForm):
    """作废重开: a notice is never edited (behaviour 43). Without any quantity it is only voided."""

    at = "fee"
    action = "reissue"

    def __init__(self, room: Room, view: CaseView, notice: NoticeCard) -> None:
        self.view, self.notice = view, notice
        super().__init__(room, view.card)

    def build(self) -> None:
        title = QLabel(tr("Void {number} and print another", number=self.notice.notice.number))
        theme.dress(title, type="text", strong=True)
        self.fee = FeePart(self.room, offers_park=False)
        self._refused_at = {"lines": "fee0", "quantity": "fee0", "reason": "void_reason"}
        self.reason_text = TextField(
            "void_reason", tr("Reason"), needed=True, most=120, hint=tr("Stays with the void number")
        )
        for widget in (title, self.fee, self.reason_text):
            self.column.addWidget(widget)
        self.fee.show_standards(self.view.standards, visitor=False)
        asked = {line.standard: line.quantity_thousandths for line in self.notice.lines}
        for line in self.fee.lines:
            if line.row is not None:
                line.set_quantity(asked.get(line.row.id, 0))
        self.fee.changed.connect(self.moved)

    def fields(self) -> list[AnyField]:
        return [*self.fee.fields(), self.reason_text]

    def words(self) -> str:
        return tr("Void and print another") if self.fee.total() else tr("Void the notice")

    def submit(self) -> None:
        said = self.form.values()
        if said is None:
            return
        notice, reason, lines = self.notice.notice, said["void_reason"], self.fee.wishes()
        if lines:
            self.do(reissue, tr("A new notice is made out."), notice=notice.id, lines=lines, reason=reason)
        else:
            self.do(void, tr("{number} is void.", number=notice.number), notice=notice.id, reason=reason)

    def start(self) -> None:
        self.reason_text.setFocus()


class DoubtForm(StepForm):
    """金额有疑: the window stands by the amount with its reason, or issues anew (days.md 19)."""

    at = "fee"
    action = "doubt"

    def __init__(self, room: Room, view: CaseView, notice: NoticeCard) -> None:
        self.view, self.notice = view, notice
        super().__init__(room, view.card)

    def build(self) -> None:
        row = self.notice.notice
        said = tr("The fee point doubts {number}: {remark}", number=row.number, remark=row.doubt_remark)
        doubt = QLabel(f"{theme.MARKS['warn']} {said}")
        doubt.setWordWrap(True)
        theme.dress(doubt, type="text", tone="warn")
        self.answer = LinesField("answer", tr("Answer"), lines=2, needed=True, hint=tr("Why the amount is right"))
        self.column.addWidget(doubt)
        self.column.addWidget(self.answer)

    def fields(self) -> list[AnyField]:
        return [self.answer]

    def words(self) -> str:
        return tr("The amount is right")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            notice = self.notice.notice.id
            self.do(answer_doubt, tr("Answered; the fee point may take the money."), notice=notice, **said)


def refused_fee(view: CaseView) -> str:
    """Why the fee cannot be fixed now; "" when it can."""
    if not view.standards:
        return tr("This item has no fee.")
    found = view.open_notice()
    return words.refusal(Refused("fees.already_assessed", number=found.notice.number)) if found is not None else ""
