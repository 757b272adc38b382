"""On the case card: 减免缓 proposed, its signed form entered or withdrawn, 退付 asked for, the pay code entered, and
追缴 ended by the certificate that came back."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtWidgets import QLabel

from models.fees.reading import NoticeCard
from models.fees.recovery_verbs import certificate_recalled
from models.fees.refund_rules import AskedBy, Cause
from models.fees.refund_verbs import ask_refund, withdraw_refund
from models.fees.relief_rules import Evidence, ReliefKind
from models.fees.relief_verbs import enter_signed_relief, propose_relief, withdraw_relief
from models.fees.rules import is_strange_here
from models.fees.verbs import set_pay_code
from ui import theme, words
from ui.desk.step_form import StepForm
from ui.room import Room
from ui.translation import mark, tr
from ui.widgets.case_money import relief_line
from ui.widgets.case_view import CaseView
from ui.widgets.field import AnyField, ChoiceField, DayField, LinesField, MoneyField, TextField

ACTIONS = (
    ("relief", mark("Waive, reduce, defer"), "Ctrl+Shift+1"),
    ("relief_signed", mark("Enter the signed relief form"), "Ctrl+Shift+2"),
    ("relief_back", mark("Withdraw the relief"), "Ctrl+Shift+3"),
    ("pay_code", mark("Enter the pay code"), "Ctrl+Shift+4"),
    ("refund", mark("Ask for a refund"), "Ctrl+Shift+5"),
    ("refund_back", mark("Withdraw the refund"), "Ctrl+Shift+6"),
    ("recalled", mark("The certificate is back"), "Ctrl+Shift+7"),
)
"""The actions of the case card about money: name, words, key."""

VERBS: dict[str, Any] = {
    "relief": propose_relief, "relief_signed": enter_signed_relief, "relief_back": withdraw_relief,
    "pay_code": set_pay_code, "refund": ask_refund, "refund_back": withdraw_refund, "recalled": certificate_recalled,
}  # fmt: skip


def paid_notice(view: CaseView) -> NoticeCard | None:
    """The last notice with money on it."""
    paid = [each for each in view.notices if each.notice.paid_fen > each.notice.refunded_fen]
    return paid[-1] if paid else None


def stands(view: CaseView) -> tuple[str, ...]:
    """How the case's money stands: where it moves, a form that rests on it has done its work."""
    money = view.money
    reliefs = [f"{each.id}:{each.state}" for each in money.reliefs]
    refunds = [f"{each.id}:{each.state}" for each in money.refunds]
    codes = [each.notice.pay_code for each in view.notices]
    return (*reliefs, *refunds, *(each.id for each in money.recoveries), *codes)


def fits(view: CaseView) -> dict[str, bool]:
    """Which of the actions fit how the case's money stands."""
    found, money = view.open_notice(), view.money
    untouched = found is not None and not found.notice.paid_fen
    relief, refund = money.pending_relief(), money.pending_refund()
    return {
        "relief": untouched and relief is None,
        "relief_signed": untouched and relief is not None,
        "relief_back": relief is not None,
        "pay_code": found is not None and not found.notice.pay_code,
        "refund": paid_notice(view) is not None and refund is None,
        "refund_back": refund is not None and refund.state != "APPROVED",
        "recalled": bool(money.recoveries),
    }


class MoneyForm(StepForm):
    """A form in the fee's place."""

    at = "fee"

    def __init__(self, room: Room, view: CaseView) -> None:
        self.view = view
        super().__init__(room, view.card)

    def lay(self, said: str, *fields: AnyField) -> None:
        """A sentence, and the fields under it."""
        self._fields = list(fields)
        line = QLabel(said)
        line.setWordWrap(True)
        theme.dress(line, type="text", strong=True)
        self.column.addWidget(line)
        for field in fields:
            self.column.addWidget(field)

    def fields(self) -> list[AnyField]:
        return self._fields


class ReliefForm(MoneyForm):
    """申请减免缓: kind, sum, by what, and the documents, one a line."""

    action = "relief"

    def build(self) -> None:
        found = self.view.open_notice()
        assert found is not None
        self.notice = found
        kinds = [(str(kind), words.choice(f"fees.{kind}")) for kind in ReliefKind]
        self.kind = ChoiceField("kind", tr("Kind"), kinds, needed=True)
        self.kind.set_text(ReliefKind.WAIVE)
        self.about = ChoiceField("charges", tr("Which fees"), [("", tr("the whole notice")), *self._charges()])
        self.about.set_text("")
        self.wished = MoneyField("wished", tr("Reduced by"), hint=tr("In yuan"))
        self.until = DayField("until", tr("Deferred until"), today=self.room.work.today)
        self.basis = TextField("basis", tr("Basis"), needed=True, most=200, hint=tr("The document that allows it"))
        self.evidence = LinesField(
            "evidence", tr("Evidence"), lines=3, needed=True, hint=tr("One a line; a number after a comma")
        )
        said = tr("Relief of {number}, {amount}", number=found.notice.number, amount=words.yuan(found.notice.total_fen))
        self.lay(said, self.kind, self.about, self.wished, self.until, self.basis, self.evidence)
        self.kind.edited.connect(self.follow)
        self.follow()

    def _charges(self) -> list[tuple[str, str]]:
        lines = self.notice.lines
        return [(line.id, f"{line.name} {words.yuan(line.amount_fen)}") for line in lines] if len(lines) > 1 else []

    def follow(self) -> None:
        kind = self.kind.text()
        self.wished.setVisible(kind == ReliefKind.REDUCE)
        self.until.setVisible(kind == ReliefKind.DEFER)
        self.about.setVisible(kind != ReliefKind.DEFER and len(self.notice.lines) > 1)

    def words(self) -> str:
        return tr("Propose and print the form")

    def submit(self) -> None:
        said = self.form.values()
        if said is None:
            return
        kind = ReliefKind(said["kind"])
        about = said.get("charges", "")
        self.do(
            propose_relief, tr("The form is printed: to be signed by the payer, it waits for the unit's check."),
            notice=self.notice.notice.id, kind=kind, basis=said["basis"], evidence=evidence_of(said["evidence"]),
            charges=(about,) if about else (), wished_fen=said.get("wished") or 0,
            until=said.get("until"),
        )  # fmt: skip


def evidence_of(text: str) -> tuple[Evidence, ...]:
    """The documents as they were typed: one a line, its number after a comma."""
    pairs = [line.replace("，", ",").partition(",") for line in text.splitlines() if line.strip()]
    return tuple(Evidence(name.strip(), number.strip()) for name, _, number in pairs)


class SignedReliefForm(MoneyForm):
    """代录: the form that a checker and an approver without a screen have signed (days.md 1)."""

    action = "relief_signed"

    def build(self) -> None:
        relief = self.view.money.pending_relief()
        assert relief is not None
        self.relief = relief
        self.checker = TextField("checker", tr("Checked by"), needed=True, most=40)
        self.approver = TextField("approver", tr("Approved by"), needed=True, most=40)
        self.number = TextField("document_no", tr("Document no."), needed=True, most=60)
        self.day = DayField("document_day", tr("Of the day"), today=self.room.work.today, needed=True)
        self.day.set_value(self.room.work.today())
        self.granted = MoneyField("granted", tr("Granted"), hint=tr("Empty: all that was asked for"))
        self.lay(relief_line(relief), self.checker, self.approver, self.number, self.day, self.granted)

    def words(self) -> str:
        return tr("Enter the signed relief form")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            self.do(
                enter_signed_relief, tr("The relief is granted; it stands on the notice."), relief=self.relief.id,
                checker=said["checker"], approver=said["approver"], document_no=said["document_no"],
                document_day=said["document_day"], granted_fen=said["granted"] or 0,
            )  # fmt: skip


class EndForm(MoneyForm):
    """What ends something with a reason alone: 撤回 of a relief or a refund, a certificate that is back."""

    def __init__(self, room: Room, view: CaseView, action: str) -> None:
        self.action = action
        super().__init__(room, view)

    def build(self) -> None:
        self.reason_text = TextField("reason", tr("Reason"), needed=True, most=200)
        self.lay(self.words(), self.reason_text)

    def words(self) -> str:
        return tr(next(text for name, text, _ in ACTIONS if name == self.action))

    def submit(self) -> None:
        said, money = self.form.values(), self.view.money
        relief, refund = money.pending_relief(), money.pending_refund()
        if said is None:
            return
        if self.action == "relief_back" and relief is not None:
            self.do(withdraw_relief, tr("The relief is withdrawn."), relief=relief.id, **said)
        elif self.action == "refund_back" and refund is not None:
            self.do(withdraw_refund, tr("The refund is withdrawn."), refund=refund.id, **said)
        elif money.recoveries:
            recovery = money.recoveries[0].id
            self.do(certificate_recalled, tr("The recovery is ended."), recovery=recovery, **said)


class PayCodeForm(MoneyForm):
    """缴款识别码, as finance gave it (domain.md §4.3)."""

    action = "pay_code"

    def build(self) -> None:
        found = self.view.open_notice()
        assert found is not None
        self.notice = found
        self.code = TextField("pay_code", tr("Pay code"), needed=True, most=40, hint=tr("As finance gave it"))
        self.lay(tr("Pay code of {number}", number=found.notice.number), self.code)

    def words(self) -> str:
        return tr("Enter the pay code")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            region = self.room.work.standing.settings.region_code

            def told(code: str) -> str:
                if is_strange_here(code, region):
                    return tr("Kept. It does not begin with this county's code {region}: look again.", region=region)
                return tr("The pay code is kept; the notice prints once more with it.")

            self.do(set_pay_code, told, notice=self.notice.notice.id, **said)


class RefundForm(MoneyForm):
    """申请退付: why, how much, whom it goes back to."""

    action = "refund"

    def build(self) -> None:
        found = paid_notice(self.view)
        assert found is not None
        self.notice = found
        self.cause = ChoiceField("cause", tr("Why"), [(str(one), words.choice(f"fees.{one}")) for one in Cause])
        self.cause.set_text(Cause.OVER_CHARGED)
        asked = [(str(one), words.choice(f"fees.{one}")) for one in AskedBy]
        self.asked_by = ChoiceField("asked_by", tr("Asked for by"), asked)
        self.asked_by.set_text(AskedBy.APPLICANT)
        self.amount = MoneyField("amount", tr("Amount"), needed=True)
        self.amount.set_value(found.notice.over_fen or found.notice.paid_fen - found.notice.refunded_fen)
        self.reason_text = TextField("reason", tr("Reason"), needed=True, most=200)
        self.account = TextField("payee_account", tr("Account"), most=40, hint=tr("It goes back to the payer"))
        self.bank = TextField("payee_bank", tr("Bank"), most=60)
        row = found.notice
        said = tr("Refund of {number}, {amount} paid", number=row.number, amount=words.yuan(row.paid_fen))
        self.lay(said, self.cause, self.asked_by, self.amount, self.reason_text, self.account, self.bank)

    def words(self) -> str:
        return tr("Ask for the refund")

    def submit(self) -> None:
        said = self.form.values()
        if said is not None:
            self.do(
                ask_refund, tr("The refund is asked for; the unit verifies it."), notice=self.notice.notice.id,
                cause=Cause(said["cause"]), asked_by=AskedBy(said["asked_by"]), reason=said["reason"],
                amount_fen=said["amount"], payee_account=said["payee_account"] or "",
                payee_bank=said["payee_bank"] or "",
            )  # fmt: skip


def makes(room: Room) -> dict[str, Callable[[CaseView], StepForm]]:
    """How the form of each action is made."""
    return {
        "relief": partial(ReliefForm, room),
        "relief_signed": partial(SignedReliefForm, room),
        "relief_back": partial(EndForm, room, action="relief_back"),
        "pay_code": partial(PayCodeForm, room),
        "refund": partial(RefundForm, room),
        "refund_back": partial(EndForm, room, action="refund_back"),
        "recalled": partial(EndForm, room, action="recalled"),
    }
