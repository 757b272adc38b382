"""Between acceptance and result: review, decision here or on a signed paper, return, withdrawal, and what moves the
clocks (domain.md §3.1–3.2)."""

from datetime import date

from models.calendar.reading import hall_calendar
from models.cases.clock import case_due
from models.cases.finding import delivery_of, times_of
from models.cases.guards import document_day_fault
from models.cases.intake_verbs import chosen
from models.cases.numbers import Series
from models.cases.papers import store_letter
from models.cases.records import Case, CaseExtension, CaseSuspension
from models.cases.rules import DECIDED, Decision, Fault
from models.cases.steps import (
    NOTHING_SAID,
    Said,
    for_own_unit,
    held_case,
    keep,
    next_document,
    roles,
    take,
    version_of,
)
from models.deadlines.rules import Hours, Unit, may_extend, may_suspend
from models.fees.papers import staff_name
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import instant_at
from models.office.keys import new_key
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
    act: Act, *, case: str, decision: Decision, reason_code: str = "", reason: str = "", letter: bool = False
) -> str:
    """决定 by the approver, who is not the person who accepted (guard 7). Gives the decision's number.

    A refusal has a reason and always its letter; `letter` prints one for a grant. Refused cases.reason_code,
    cases.reason_too_short; NotAllowed cases.same_person, cases.other_unit.
    """
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
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

    Refused cases.reason_code, cases.reason_too_short; NotAllowed cases.other_unit.
    """
    chosen(reason_code, "return_")
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
    step = take(act, found, "return_", said=Said(reason_code=reason_code, reason=reason))
    step.document_no = next_document(act, Series.RETURNED)
    keep(act, found, step)
    store_letter(act, found, step.document_no, reason=step.reason, basis=basis, other=other_authority.strip())
    act.note(case=found.number, reason=reason_code)
    return step.document_no


@verb("cases.withdraw", roles=roles("withdraw"))
def withdraw(act: Act, *, case: str, reason_code: str, reason: str = "") -> None:
    """撤回: the applicant takes his application back before it is decided."""
    chosen(reason_code, "withdraw")
    found = held_case(act, case)
    keep(act, found, take(act, found, "withdraw", said=Said(reason_code=reason_code, reason=reason)))
    act.note(case=found.number, reason=reason_code)


@verb("cases.suspend", roles=roles("suspend"))
def suspend(act: Act, *, case: str, reason: str, basis: str, expected: int, unit: Unit = Unit.WORKDAY) -> str:
    """暂停计时 for a special procedure, with its basis and how long it is said to take (行政许可法 45). Gives its id.

    Refused cases.basis, cases.expected, deadlines.does_not_stop: a plain site visit does not (behaviour 34).
    """
    if code := may_suspend(reason):
        raise Refused(code, field="reason", given=reason)
    if not basis.strip():
        raise Refused("cases.basis", field="basis")
    if expected <= 0:
        raise Refused("cases.expected", field="expected")
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
    step = take(act, found, "suspend", said=Said(reason_code=reason, reason=basis))
    step.document_no = next_document(act, Series.SUSPENDED)
    keep(act, found, step)
    stop = CaseSuspension(
        id=new_key(), case=found.id, reason=reason, basis=basis.strip(), started=act.today, expected=expected,
        expected_unit=unit, approver=act.staff, number=step.document_no,
    )  # fmt: skip
    return act.add(stop).id


@verb("cases.resume", roles=roles("resume"))
def resume(act: Act, *, case: str, result: str) -> None:
    """恢复计时: the special procedure is over and says its result. Refused cases.result."""
    if not result.strip():
        raise Refused("cases.result", field="result")
    found = held_case(act, case)
    for_own_unit(act, found, Role.REVIEWER, Role.APPROVER)
    step = take(act, found, "resume", said=Said(reason=result))
    for stop in act.all(CaseSuspension, case=found.id):
        if stop.ended is None:
            stop.ended, stop.result = act.today, result.strip()
            act.save(stop)
    keep(act, found, step)


@verb("cases.extend", roles=roles("extend"))
def extend(act: Act, *, case: str, days: int, reason: str) -> str:
    """延长期限: once, before the limit is over, with a reason, within what the item allows (行政许可法 42). Gives the
    number of its notice.

    NotAllowed deadlines.expired, deadlines.extended_before (behaviour 35); Refused deadlines.extension_too_long,
    cases.reason_too_short.
    """
    found = held_case(act, case)
    for_own_unit(act, found, Role.APPROVER)
    item = version_of(act, found)
    times = times_of(act.db, [found.id], act.settings)[found.id]
    law = case_due(hall_calendar(act.db), times, delivery=delivery_of(act.settings)).law
    due_before = law.day if law else None
    step = take(act, found, "extend", said=Said(reason=reason))
    before = bool(act.all(CaseExtension, case=found.id))
    code = may_extend(
        asked_at=act.now, due_at=_end_of(times.hours, due_before), extended_before=before, days=days,
        allowed=item.extension_days,
    )  # fmt: skip
    if code:
        kind = Refused if code == "deadlines.extension_too_long" else NotAllowed
        raise kind(code, field="days", case=found.number, allowed=item.extension_days)
    step.document_no = next_document(act, Series.EXTENDED)
    keep(act, found, step)
    act.add(
        CaseExtension(
            id=new_key(), case=found.id, days=days, reason=reason.strip(), approver=act.staff,
            number=step.document_no, granted_on=act.today, due_before=due_before,
        )
    )  # fmt: skip
    return step.document_no


def _end_of(hours: Hours, day: date | None) -> int | None:
    return None if day is None else instant_at(*hours.end_of(day))
