"""Cases that more than one authority handles: a department answers its part of a joint case (联办件, 行政许可法 26),
and what must go to a higher authority goes up and comes back (上报件, 行政许可法 43; domain.md §1)."""

from datetime import date

from models.cases.course import open_stops
from models.cases.course_rules import ANSWERS, UPWARD, PartState, all_answered
from models.cases.joint_papers import store_joint_sheet, store_upward_letter
from models.cases.joint_parts import parts_of
from models.cases.joint_records import CasePart, CaseUpward
from models.cases.numbers import Series
from models.cases.records import Case, CaseSuspension
from models.cases.rules import State
from models.cases.steps import Said, allowed, for_own_unit, for_unit, held_case, keep, next_document, roles, take
from models.deadlines.rules import Unit
from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb


@verb("cases.answer_part", roles=roles("answer_part"))
def answer_part(act: Act, *, case: str, part: str, answer: PartState, opinion: str) -> bool:
    """会签: a department answers its own part, with its opinion. Gives whether every part is answered now; then
    联办会签单 is stored.

    Refused cases.no_part, cases.part_answered, cases.part_answer, cases.opinion; NotAllowed cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "answer_part")
    mine = _part(act, found, part)
    for_unit(act, found, mine.unit, Role.REVIEWER, Role.APPROVER)
    if mine.state != PartState.OPEN:
        raise Refused("cases.part_answered", case=found.number)
    if answer not in ANSWERS:
        raise Refused("cases.part_answer", field="answer", given=str(answer))
    if not opinion.strip():
        raise Refused("cases.opinion", field="opinion")
    step = take(act, found, "answer_part", said=Said(reason_code=str(answer), reason=opinion))
    mine.state, mine.opinion = PartState(answer), opinion.strip()
    mine.answered_by, mine.answered_at = act.staff, act.now
    act.save(mine)
    parts = parts_of(act, found)
    whole = all_answered(each.state for each in parts)
    if whole:
        step.document_no = next_document(act, Series.JOINT)
        store_joint_sheet(act, found, step.document_no, parts)
    keep(act, found, step)
    act.note(case=found.number, part=mine.unit, answer=str(answer))
    return whole


@verb("cases.ask_again", roles=roles("ask_again"))
def ask_again(act: Act, *, case: str, part: str, reason: str) -> None:
    """再次会签: the leading department asks a department that did not agree once more, with what has changed. Its limit
    begins anew; what it said before stands in the case's steps.

    Refused cases.no_part, cases.part_open, cases.reason_too_short; NotAllowed cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "ask_again")
    for_own_unit(act, found, Role.REVIEWER, Role.APPROVER)
    asked = _part(act, found, part)
    if asked.state in (PartState.OPEN, PartState.AGREED):
        raise Refused("cases.part_open", case=found.number)
    keep(act, found, take(act, found, "ask_again", said=Said(reason=reason)))
    asked.state, asked.opinion, asked.begun_on = PartState.OPEN, "", act.today
    asked.answered_by, asked.answered_at = "", None
    act.save(asked)
    act.note(case=found.number, part=asked.unit)


def _part(act: Act, case: Case, part: str) -> CasePart:
    found = act.find(CasePart, id=part, case=case.id)
    if found is None:
        raise Refused("cases.no_part", case=case.number)
    return found


@verb("cases.send_up", roles=roles("send_up"))
def send_up(act: Act, *, case: str, authority: str, sent_on: date, expected_on: date, document_no: str = "") -> str:
    """上报: the county has done its part of an 上报件, and the case goes to the higher authority; 上报件转报函 prints.
    Gives the letter's number.

    The clock stands still from today with the reason UPWARD until the answer is there: a day of sending that lies
    behind (`sent_on`) is told on the paper and stops no clock after the fact. `document_no` is the department's own
    文号. Refused cases.authority, cases.sent_on (after today, or before acceptance), cases.expected_on (not after
    today); NotAllowed cases.not_upward, cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "send_up")
    for_own_unit(act, found, Role.REVIEWER, Role.APPROVER)
    step = take(act, found, "send_up", said=Said(reason_code=UPWARD, reason=authority))
    if not authority.strip():
        raise Refused("cases.authority", field="authority")
    if not (found.acceptance_day or act.today) <= sent_on <= act.today:
        raise Refused("cases.sent_on", field="sent_on")
    if expected_on <= act.today:
        raise Refused("cases.expected_on", field="expected_on")
    step.document_no = next_document(act, Series.UPWARD)
    keep(act, found, step)
    stop = act.add(
        CaseSuspension(
            id=new_key(), case=found.id, reason=UPWARD, basis=document_no.strip(), content=authority.strip(),
            started=act.today, expected=(expected_on - act.today).days, expected_unit=Unit.CALENDAR,
            approver=act.staff, number=step.document_no,
        )
    )  # fmt: skip
    sent = act.add(
        CaseUpward(
            id=new_key(), case=found.id, number=step.document_no, authority=authority.strip(),
            document_no=document_no.strip(), sent_on=sent_on, expected_on=expected_on, suspension=stop.id,
            sent_at=act.now, sent_by=act.staff,
        )
    )  # fmt: skip
    store_upward_letter(act, found, sent)
    act.note(case=found.number)
    return step.document_no


@verb("cases.answer_up", roles=roles("answer_up"))
def answer_up(act: Act, *, case: str, result: str, document_no: str, answered_on: date) -> None:
    """上级答复: the higher authority's paper is here; the clock runs again, and the case is decided as any other.

    It runs again from the paper's own day where that is earlier than today: entering it late gains no time. Refused
    cases.result, cases.document_no, cases.answered_on (after today, or before it was sent); NotAllowed
    cases.not_sent_up, cases.other_unit.
    """
    found = held_case(act, case)
    allowed(act, found, "answer_up")
    for_own_unit(act, found, Role.REVIEWER, Role.APPROVER)
    waiting = next((one for one in act.all(CaseUpward, case=found.id) if one.answered_at is None), None)
    if waiting is None:
        raise NotAllowed("cases.not_sent_up", case=found.number)
    if not result.strip():
        raise Refused("cases.result", field="result")
    if not document_no.strip():
        raise Refused("cases.document_no", field="document_no")
    if not waiting.sent_on <= answered_on <= act.today:
        raise Refused("cases.answered_on", field="answered_on")
    running = open_stops(act, found)
    to = State.REVIEW if len(running) == 1 else State.SUSPENDED
    said = Said(reason_code=UPWARD, reason=result, document_no=document_no)
    step = take(act, found, "answer_up", to=to, said=said)
    stop = next(one for one in running if one.id == waiting.suspension)
    stop.ended, stop.result = max(stop.started, answered_on), result.strip()
    act.save(stop)
    waiting.result, waiting.answer_no, waiting.answered_on = result.strip(), document_no.strip(), answered_on
    waiting.answered_at, waiting.answered_by = act.now, act.staff
    act.save(waiting)
    keep(act, found, step)
