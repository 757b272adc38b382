"""退付: asked for at the window, verified and applied for by the unit, decided by finance (domain.md §4.4).

None of this moves money: finance's voucher is entered at the fee point (`bank.pay_refund`), or the payment is reversed
there."""

from models.calendar.reading import hall_calendar
from models.fees.records import Notice, Refund
from models.fees.refund_rules import (
    LIMITS,
    PENDING,
    AskedBy,
    Cause,
    RefundState,
    first_state,
    most_to_refund,
    usual_refund,
)
from models.fees.relief_verbs import next_fee_document
from models.fees.rules import OPEN
from models.fees.verbs import held, reason_given, refunded_fen, refuse_void, settled_fen
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb

WORD = "退付"
"""Of the numbers of refunds."""
UNIT = frozenset({Role.REVIEWER, Role.APPROVER})


@verb("fees.ask_refund", roles={Role.WINDOW})
def ask_refund(
    act: Act,
    *,
    notice: str,
    cause: Cause,
    asked_by: AskedBy,
    reason: str,
    amount_fen: int = 0,
    payee: str = "",
    payee_account: str = "",
    payee_bank: str = "",
) -> str:
    """申请退付 of what was paid on a notice; `amount_fen` 0 is what was paid too much. Gives the refund's id.

    Refused fees.reason, fees.refund_amount (`most_fen`); NotAllowed fees.refund_pending, fees.void.
    """
    found = held(act, notice)
    if found.state != OPEN:
        refuse_void(act, found)
    why = reason_given(reason, "reason")
    paid, back = sum(settled_fen(act, found)), refunded_fen(act, found)
    most = most_to_refund(paid, back)
    amount = amount_fen or usual_refund(found.total_fen, paid, back)
    if not 0 < amount <= most:
        raise Refused("fees.refund_amount", field="amount", most_fen=most)
    for other in act.all(Refund, notice=found.id):
        if other.state in PENDING:
            raise NotAllowed("fees.refund_pending", number=other.number)
    state = first_state(asked_by)
    refund = Refund(
        id=new_key(), number=next_fee_document(act, WORD), account=found.account, notice=found.id, unit=found.unit,
        cause=cause, asked_by=asked_by, reason=why, amount_fen=amount,
        payee=payee.strip() or found.payer_name, payee_account=payee_account.strip(), payee_bank=payee_bank.strip(),
        state=state, stepped_at=act.now, stepped_by=act.staff, asked_at=act.now, recorded_by=act.staff,
        due_day=hall_calendar(act.db).due_W(act.today, getattr(act.settings, LIMITS[state])),
    )  # fmt: skip
    act.add(refund)
    act.note(refund=refund.number, cause=str(cause), amount_fen=amount)
    return refund.id


@verb("fees.verify_refund", roles=UNIT)
def verify_refund(act: Act, *, refund: str, remark: str) -> None:
    """核实 by the unit. Refused fees.opinion; NotAllowed fees.refund_state."""
    found, _ = held_refund(act, refund, RefundState.ASKED)
    step(act, found, RefundState.VERIFIED, remark=reason_given(remark, "remark", "fees.opinion"))


@verb("fees.apply_refund", roles=UNIT)
def apply_refund(act: Act, *, refund: str, document_no: str) -> None:
    """报财政部门审核, by which document. Refused fees.document_no; NotAllowed fees.refund_state."""
    found, _ = held_refund(act, refund, RefundState.VERIFIED)
    found.document_no = reason_given(document_no, "document_no", "fees.document_no")
    step(act, found, RefundState.APPLIED)


@verb("fees.decide_refund", roles=UNIT)
def decide_refund(act: Act, *, refund: str, agreed: bool, document_no: str, reason: str = "") -> None:
    """财政审核: enters what finance decided and by which document; a refusal with its reason.

    Refused fees.document_no, fees.reason; NotAllowed fees.refund_state.
    """
    found, _ = held_refund(act, refund, RefundState.APPLIED)
    found.document_no = reason_given(document_no, "document_no", "fees.document_no")
    if agreed:
        step(act, found, RefundState.APPROVED, remark=reason.strip())
    else:
        step(act, found, RefundState.REFUSED, remark=reason_given(reason, "reason"))


@verb("fees.withdraw_refund", roles={Role.WINDOW})
def withdraw_refund(act: Act, *, refund: str, reason: str) -> None:
    """撤回退付申请 before finance has decided. Refused fees.reason; NotAllowed fees.refund_state."""
    found, _ = held_refund(act, refund, RefundState.ASKED, RefundState.VERIFIED, RefundState.APPLIED)
    step(act, found, RefundState.WITHDRAWN, remark=reason_given(reason, "reason"))


# Parts of verbs: for bank.


def held_refund(act: Act, refund_id: str, *states: RefundState) -> tuple[Refund, Notice]:
    """A refund that stands in one of these states, with its notice, the case's fees held. NotAllowed
    fees.refund_state."""
    notice = held(act, act.get(Refund, refund_id).notice)
    found = act.hold(Refund, refund_id)
    if found.state not in states:
        raise NotAllowed("fees.refund_state", number=found.number, state=found.state)
    return found, notice


def step(act: Act, refund: Refund, to: RefundState, *, remark: str = "", voucher: str = "") -> None:
    """Moves a held refund on, with the last day of the step that follows."""
    refund.state, refund.stepped_at, refund.stepped_by = to, act.now, act.staff
    refund.remark, refund.voucher = remark, voucher
    days = LIMITS.get(to)
    refund.due_day = hall_calendar(act.db).due_W(act.today, getattr(act.settings, days)) if days else None
    act.save(refund)
    act.note(refund=refund.number, state=str(to))


def must_have_no_refund_paid(act: Act, notice: Notice) -> None:
    """What finance has paid back the fee point must not give back once more. NotAllowed fees.has_refund."""
    if refunded_fen(act, notice):
        raise NotAllowed("fees.has_refund", number=notice.number)


def paid_by_reversal(act: Act, notice: Notice, reversal: str) -> None:
    """A refund that was under way is done where the fee point gave the money back itself."""
    for refund in act.all(Refund, notice=notice.id):
        if refund.state in PENDING and not most_to_refund(sum(settled_fen(act, notice)), 0):
            step(act, act.hold(Refund, refund.id), RefundState.PAID, voucher=f"{reversal}:{notice.number}")
