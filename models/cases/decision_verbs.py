"""Between acceptance and result: review, decision here or on a signed paper, return and withdrawal (domain.md
§3.1–3.2)."""

from datetime import date

from models.cases.course import lay_down
from models.cases.course_papers import store_withdrawal
from models.cases.guards import document_day_fault
from models.cases.intake_verbs import chosen
from models.cases.numbers import Series
from models.cases.papers import store_letter
from models.cases.records import Case
from models.cases.rules import DECIDED, Decision, Fault
from models.cases.steps import NOTHING_SAID, Said, for_own_unit, held_case, keep, next_document, roles, take
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb

_LETTERS = {Decision.GRANT: Series.GRANTED, Decision.REFUSE: Series.REFUSED}


@verb("cases.review", roles=roles("review"))
def review(act: Act, *, case: str, opinion: str) -> None:
    """审查: the department's reviewer has looked at it and passes it on with an opinion; it waits for approval.

    Refused cases.opinion, NotAllowed cases.other_unit.
    """
    if not opinion.strip():
        raise Refused("cases.opinion", field="opinion")
    found = held_case(act, case)
    for_own_unit(act, found, Role.REVIEWER)
    step = take(act, found, "review", said=Said(reason=opinion))
    found.reviewed_at = act.now
    keep(act, found, step)


@verb("cases.decide", roles=roles("decide"))
def decide(
    act: Act,
    *,
    case: str,
    decision: Decision,
    reason_code: str = "",
    reason: str = "",
    letter: bool = False,
    content: str = "",
    basis: str = "",
) -> str:
    """决定 by the approver, who is not the person who accepted (guard 7). Gives the decision's number.

    A refusal has a reason and always its letter; `letter` prints one for a grant. `content` and `basis` are 决定内容
    and 依据 of the letter. Refused cases.reason_code, cases.reason_too_short; NotAllowed cases.same_person,
    cases.other_unit, cases.promised_missing (a grant waits for the promised papers).
    """
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
    found.decision_content, found.decision_basis = content.strip(), basis.strip()
    said = _refusal(decision, reason_code, reason)
    return decided(act, found, "decide", decision, said, letter=letter)


@verb("cases.decide_on_the_spot", roles=roles("decide_on_the_spot"))
def decide_on_the_spot(
    act: Act, *, case: str, decision: Decision, reason_code: str = "", reason: str = "", letter: bool = False
) -> str:
    """当场决定 of an 即办件 by the window itself. Gives the decision's number. NotAllowed cases.not_on_the_spot."""
    found = held_case(act, case)
    said = _refusal(decision, reason_code, reason)
    return decided(act, found, "decide_on_the_spot", decision, said, letter=letter)


@verb("cases.enter_signed_decision", roles=roles("enter_signed_decision"))
def enter_signed_decision(
    act: Act,
    *,
    case: str,
    decision: Decision,
    approver: str,
    document_no: str,
    document_day: date,
    reason_code: str = "",
    reason: str = "",
) -> None:
    """代录: a clerk enters the paper that an approver without a screen has signed (days.md 1). Marked and counted.

    The decision is the approver's and of the paper's day. Refused cases.approver, cases.document_no,
    cases.in_future; NotAllowed cases.before_register (dated before acceptance), cases.same_person (the approver is who
    accepted).
    """
    found = held_case(act, case)
    for field, value in (("approver", approver), ("document_no", document_no)):
        if not value.strip():
            raise Refused(f"cases.{field}", field=field)
    fault = document_day_fault(document_day, acceptance_day=found.acceptance_day or act.today, today=act.today)
    if fault is not None:
        raise Refused(fault, kept=fault is Fault.BEFORE_REGISTER, field="document_day", case=found.number)
    if found.acceptor and staff_name(act, found.acceptor) == approver.strip():
        raise NotAllowed(Fault.SAME_PERSON, field="approver", case=found.number)
    said = _refusal(decision, reason_code, reason)
    said = Said(
        reason_code=said.reason_code, reason=said.reason, approver=approver, document_no=document_no,
        document_day=document_day,
    )  # fmt: skip
    decided(act, found, "enter_signed_decision", decision, said, number=document_no.strip())


def decided(
    act: Act,
    case: Case,
    verb_name: str,
    decision: Decision,
    said: Said,
    *,
    number: str = "",
    letter: bool = False,
) -> str:
    """Writes a decision; a part of the verbs that make one. `number` is given by the paper it stands on."""
    step = take(act, case, verb_name, to=DECIDED[decision], said=said)
    case.decision, case.decided_at = decision, act.now
    case.decision_day = said.document_day or act.today
    case.entered, case.decider = bool(said.approver), "" if said.approver else act.staff
    case.decision_no = step.document_no = number or next_document(act, _LETTERS[decision])
    keep(act, case, step)
    lay_down(act, case)
    # A refusal is never told without its reason and the rights against it (行政许可法 38); a signed paper says them.
    if letter or (decision is Decision.REFUSE and not number):
        store_letter(act, case, case.decision_no, reason=said.reason)
    act.note(case=case.number, decision=str(decision), entered=case.entered)
    return case.decision_no


def _refusal(decision: Decision, reason_code: str, reason: str) -> Said:
    if decision is Decision.GRANT:
        return NOTHING_SAID
    chosen(reason_code, "refuse")
    return Said(reason_code=reason_code, reason=reason)


@verb("cases.return_", roles=roles("return_"))
def return_(act: Act, *, case: str, reason_code: str, reason: str, basis: str = "", other_authority: str = "") -> str:
    """退件: does not meet the policy, explained in writing with the basis. Gives the letter's number.

    Refused cases.reason_code, cases.reason_too_short, cases.basis; NotAllowed cases.other_unit,
    people.power_not_granted (the window without P1).
    """
    chosen(reason_code, "return_")
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
    step = take(act, found, "return_", said=Said(reason_code=reason_code, reason=reason))
    if not basis.strip():
        raise Refused("cases.basis", field="basis")
    step.document_no = next_document(act, Series.RETURNED)
    keep(act, found, step)
    lay_down(act, found)
    store_letter(act, found, step.document_no, reason=step.reason, basis=basis, other=other_authority.strip())
    act.note(case=found.number, reason=reason_code)
    return step.document_no


@verb("cases.withdraw", roles=roles("withdraw"))
def withdraw(act: Act, *, case: str, reason_code: str, reason: str = "") -> str:
    """撤回: the applicant takes his application back before it is decided, and signs 撤回确认单. Gives its number."""
    chosen(reason_code, "withdraw")
    found = held_case(act, case)
    step = take(act, found, "withdraw", said=Said(reason_code=reason_code, reason=reason))
    step.document_no = next_document(act, Series.WITHDRAWN)
    keep(act, found, step)
    lay_down(act, found)
    store_withdrawal(act, found, step.document_no, reason_code=reason_code, reason=step.reason)
    act.note(case=found.number, reason=reason_code)
    return step.document_no
