"""What moves the clocks: special procedures, proposed by the reviewer and answered by the approver, and the one
extension (行政许可法 42, 45; domain.md §2.3)."""

from datetime import date

from models.calendar.reading import hall_calendar
from models.cases.clock import case_due
from models.cases.course import open_stops
from models.cases.course_papers import store_extension, store_suspension
from models.cases.course_records import SuspensionProposal
from models.cases.course_rules import UPWARD, ProposalState, own_stops
from models.cases.finding import delivery_of, times_of
from models.cases.numbers import Series
from models.cases.records import Case, CaseExtension, CaseSuspension
from models.cases.rules import State
from models.cases.steps import Said, allowed, for_own_unit, held_case, keep, next_document, roles, take, version_of
from models.deadlines.rules import Hours, Unit, may_extend, may_suspend
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import instant_at
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb

APPLICANT_WAIT = "APPLICANT_WAIT"
"""等待申请人: no procedure of art. 45. It is allowed with a written notice that says what is waited for, and is itself
a finding (CORRECTION_AFTER_ACCEPT)."""


@verb("cases.propose_suspension", roles=roles("propose_suspension"))
def propose_suspension(
    act: Act, *, case: str, reason: str, basis: str, expected: int, unit: Unit = Unit.WORKDAY, content: str = ""
) -> str:
    """特别程序申请: the reviewer proposes that the clock be stopped; it runs on until the approver agrees. Gives an id.

    `reason` is one of the eight of art. 45, what the item's own law allows, or APPLICANT_WAIT, which must say in
    `content` what is asked of the applicant. `expected` is how long it takes, in `unit`. Refused cases.basis,
    cases.expected, cases.content, deadlines.does_not_stop (behaviour 34); NotAllowed cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "propose_suspension")
    for_own_unit(act, found, Role.REVIEWER)
    own = own_stops(act.settings.item_stops, version_of(act, found).code)
    if code := may_suspend(reason, own):
        raise Refused(code, field="reason", given=reason)
    if not basis.strip():
        raise Refused("cases.basis", field="basis")
    if expected <= 0:
        raise Refused("cases.expected", field="expected")
    if reason == APPLICANT_WAIT and not content.strip():
        raise Refused("cases.content", field="content")
    keep(act, found, take(act, found, "propose_suspension", said=Said(reason_code=reason, reason=basis)))
    made = SuspensionProposal(
        id=new_key(), case=found.id, state=ProposalState.OPEN, reason=reason, basis=basis.strip(),
        content=content.strip(), expected=expected, expected_unit=Unit(unit), proposed_at=act.now,
        proposed_by=act.staff,
    )  # fmt: skip
    return act.add(made).id


def _open(act: Act, case: Case, proposal: str) -> SuspensionProposal:
    """The proposal that is to be answered. Raises Refused cases.proposal_answered."""
    found = act.find(SuspensionProposal, id=proposal, case=case.id)
    if found is None:
        raise Refused("office.not_found", table="suspension_proposal", id=proposal)
    if found.state != ProposalState.OPEN:
        raise Refused("cases.proposal_answered", case=case.number)
    return found


def _answer(act: Act, proposal: SuspensionProposal, state: ProposalState, answer: str = "") -> None:
    proposal.state, proposal.answer = state, answer.strip()
    proposal.answered_at, proposal.answered_by = act.now, act.staff
    act.save(proposal)


@verb("cases.suspend", roles=roles("suspend"))
def suspend(act: Act, *, case: str, proposal: str) -> str:
    """暂停计时: the approver agrees to a proposal; 特别程序告知书 prints, the clock stands still. Gives the stop's id.

    Several may run at once; the days that they share count once. Refused cases.proposal_answered; NotAllowed
    cases.same_proposer (who proposed it may not approve it), cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "suspend")
    for_own_unit(act, found, Role.APPROVER)
    asked = _open(act, found, proposal)
    said = Said(reason_code=asked.reason, reason=asked.basis)
    step = take(act, found, "suspend", said=said, proposer=asked.proposed_by)
    step.document_no = next_document(act, Series.SUSPENDED)
    keep(act, found, step)
    _answer(act, asked, ProposalState.APPROVED)
    stop = CaseSuspension(
        id=new_key(), case=found.id, reason=asked.reason, basis=asked.basis, content=asked.content,
        started=act.today, expected=asked.expected, expected_unit=asked.expected_unit, approver=act.staff,
        number=step.document_no, proposal=asked.id,
    )  # fmt: skip
    act.add(stop)
    store_suspension(act, found, stop)
    return stop.id


@verb("cases.reject_suspension", roles=roles("reject_suspension"))
def reject_suspension(act: Act, *, case: str, proposal: str, reason: str) -> None:
    """The approver does not agree, and says why; the clock has never stopped.

    Refused cases.proposal_answered, cases.reason_too_short; NotAllowed cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "reject_suspension")
    for_own_unit(act, found, Role.APPROVER)
    asked = _open(act, found, proposal)
    keep(act, found, take(act, found, "reject_suspension", said=Said(reason_code=asked.reason, reason=reason)))
    _answer(act, asked, ProposalState.REJECTED, reason)


@verb("cases.resume", roles=roles("resume"))
def resume(act: Act, *, case: str, result: str, suspension: str = "") -> None:
    """恢复计时: a special procedure is over and says its result; the clock runs again when the last one is over.

    `suspension` says which, where several run. Refused cases.result, cases.which_suspension; NotAllowed
    cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "resume")
    for_own_unit(act, found, Role.REVIEWER, Role.APPROVER)
    if not result.strip():
        raise Refused("cases.result", field="result")
    running = open_stops(act, found)
    ending = [stop for stop in running if suspension in ("", stop.id) and stop.reason != UPWARD]
    if len(ending) != 1:
        raise Refused("cases.which_suspension", field="suspension", case=found.number)
    to = State.REVIEW if len(running) == 1 else State.SUSPENDED
    step = take(act, found, "resume", to=to, said=Said(reason_code=ending[0].reason, reason=result))
    ending[0].ended, ending[0].result = act.today, result.strip()
    act.save(ending[0])
    keep(act, found, step)


@verb("cases.extend", roles=roles("extend"))
def extend(act: Act, *, case: str, days: int, reason: str) -> str:
    """延长期限: once, before the limit is over, with a reason, within what the item allows (行政许可法 42). Gives the
    number of its notice, which prints.

    NotAllowed deadlines.expired, deadlines.extended_before (behaviour 35); Refused deadlines.extension_too_long,
    cases.reason_too_short.
    """
    found = held_case(act, case)
    allowed(act, found, "extend")
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
    made = CaseExtension(
        id=new_key(), case=found.id, days=days, reason=reason.strip(), approver=act.staff, number=step.document_no,
        granted_on=act.today, due_before=due_before,
    )  # fmt: skip
    act.add(made)
    store_extension(act, found, made)
    return step.document_no


def _end_of(hours: Hours, day: date | None) -> int | None:
    return None if day is None else instant_at(*hours.end_of(day))
