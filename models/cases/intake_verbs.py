"""Taking a matter in: received, its papers looked over, told once what is missing, accepted or not (domain.md §3.1)."""

from dataclasses import dataclass
from datetime import date

from models.calendar.reading import hall_calendar
from models.cases.forms import (
    Intake,
    MissingPaper,
    Tick,
    check_agent,
    check_applicant,
    check_pick_up,
    check_ticks,
)
from models.cases.joint_parts import open_parts
from models.cases.notice_verbs import write_notice
from models.cases.numbers import Series, case_no, short_no
from models.cases.papers import store_acceptance, store_letter, store_receipt
from models.cases.parties import applicant_of, fits_item
from models.cases.records import Case, CaseMaterial, CaseStep, OneTimeNotice
from models.cases.rules import BEFORE_ACCEPTANCE, REASONS, State
from models.cases.steps import (
    Said,
    gate,
    held_case,
    keep,
    missing_of,
    next_document,
    roles,
    take,
    version_of,
)
from models.catalogue.reading import ItemRow, materials, version_in_force
from models.catalogue.rules import Kind
from models.fees.numbers import Fault as NumberFault
from models.fees.rules import Step as MoneyStep
from models.inquiries.verbs import of_visit
from models.office.act import Act
from models.office.instants import Instant, civil_day
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.rounds import each_round
from models.office.verb import verb
from models.people.records import Site


@dataclass(frozen=True, slots=True)
class Received:
    """A case as the window says it to the visitor."""

    case: str
    number: str
    short_number: str


@verb("cases.receive", roles=roles("receive"))
def receive(act: Act, *, intake: Intake, receipt: bool = False) -> Received:
    """收件: keeps the papers under the version in force today; received is not accepted. `receipt` prints 收件凭证.

    A visit that becomes a case is its own first inquiry (days.md 3). Refused: what `check_applicant` and `check_agent`
    say, cases.applicant_kind, cases.unknown_material, cases.pick_up, catalogue.* for an item that is not in force,
    numbers.used_up.
    """
    item = version_in_force(act.db, intake.item, act.today)
    case = _new_case(act, intake, item)
    step = take(act, case, "receive")
    keep(act, case, step)
    for paper in materials(act.db, item.id):
        tick = next((one for one in intake.ticks if one.place == paper.place), None)
        act.add(
            CaseMaterial(
                id=new_key(), case=case.id, place=paper.place, name=paper.name, required=paper.required,
                present=tick is not None, form=tick.form if tick else "ORIGINAL", copies=tick.copies if tick else 1,
            )
        )  # fmt: skip
    if intake.notice:
        _answer_notice(act, intake.notice, case)
    if intake.ticket:
        of_visit(act, ticket=intake.ticket, staff=act.staff, item=item.code)
    if receipt:
        store_receipt(act, case, next_document(act, Series.RECEIVED))
    act.note(case=case.number, item=item.code)
    return Received(case.id, case.number, case.short_number)


def _new_case(act: Act, intake: Intake, item: ItemRow) -> Case:
    """The case of an intake that is right in every field, with its number."""
    checked = check_applicant(intake.applicant, act.today)
    faults = dict(checked.faults)
    agent = intake.agent
    as_agent = check_agent(agent, act.today) if agent else None
    faults |= as_agent.faults if as_agent else {}
    if fault := check_ticks(intake.ticks, frozenset(one.place for one in materials(act.db, item.id))):
        faults["materials"] = fault
    if fault := check_pick_up(intake.pick_up):
        faults["pick_up"] = fault
    if fault := fits_item(intake.applicant.kind, item.applicant):
        faults["kind"] = fault
    for field, code in faults.items():
        raise Refused(code, field=field)
    number, short = _numbers(act)
    return Case(
        id=new_key(), number=number, short_number=short, item=item.item, item_version=item.id, unit=item.unit,
        kind=item.kind, applicant=applicant_of(act, intake.applicant, checked).id,
        agent_name=agent.name.strip() if agent else "", agent_id_number=as_agent.id_number if as_agent else "",
        agent_phone=as_agent.phone if as_agent else "", state=State.RECEIVED, since=act.now, stepped_at=Instant(0),
        received_at=act.now, pick_up=intake.pick_up, window=act.station.window, staff=act.staff, ticket=intake.ticket,
    )  # fmt: skip


def _numbers(act: Act) -> tuple[str, str]:
    """办件编号 and 短号: one running number for each site and civil day (domain.md §3.5)."""
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"case:{site.id}:{act.today.isoformat()}")
    number = case_no(region=act.settings.region_code, centre=site.centre_no, day=act.today, sequence=sequence)
    if isinstance(number, NumberFault):
        raise Refused(number)
    return number, short_no(act.today, sequence)


def _answer_notice(act: Act, notice_id: str, case: Case) -> None:
    """The visitor came back with the papers of a one-time notice: it is this case's from now on (days.md 8)."""
    notice = act.hold(OneTimeNotice, notice_id)
    if notice.case or notice.item != case.item:
        raise Refused("cases.notice_answered", field="notice", notice=notice.code)
    notice.case = case.id
    act.save(notice)


@verb("cases.bring_materials", roles=roles("bring_materials"))
def bring_materials(act: Act, *, case: str, ticks: tuple[Tick, ...]) -> tuple[str, ...]:
    """补正, 预审: ticks papers that are there now. Gives the names of required ones that are still missing.

    After a supplement notice the case waits on until all are there; the decision is counted from that day
    (domain.md §2.2). Refused cases.unknown_material.
    """
    found = held_case(act, case)
    papers = {paper.place: paper for paper in act.all(CaseMaterial, case=found.id)}
    if fault := check_ticks(ticks, frozenset(papers)):
        raise Refused(fault, field="materials")
    for tick in ticks:
        paper = papers[tick.place]
        paper.present, paper.form, paper.copies = True, tick.form, tick.copies
        act.save(paper)
    still = missing_of(act, found)
    waits = found.state == State.SUPPLEMENT_WAIT and bool(still)
    was_waiting = found.state == State.SUPPLEMENT_WAIT
    step = take(act, found, "bring_materials", to=State.SUPPLEMENT_WAIT if waits else State.PRECHECK)
    if was_waiting and not still:
        found.completed_day = act.today
    keep(act, found, step)
    return tuple(paper.name for paper in still)


@verb("cases.accept", roles=roles("accept"))
def accept(act: Act, *, case: str, paper: bool | None = None) -> str:
    """受理: every required paper is there, and both clocks start on this civil day. Gives the number of the notice.

    The acceptance notice prints unless the matter is 即办 (days.md 4); `paper` says otherwise. Refused
    cases.materials_missing (`missing`: names), the fee gate's code where the item charges before acceptance.
    """
    found = held_case(act, case)
    missing = tuple(one.name for one in missing_of(act, found))
    step = take(act, found, "accept", missing=missing, fee=gate(act, found, MoneyStep.ACCEPT))
    return set_accepted(act, found, step, paper=found.kind != Kind.IMMEDIATE if paper is None else paper)


def set_accepted(act: Act, case: Case, step: CaseStep, *, paper: bool) -> str:
    """Writes an acceptance of today; a part of the verbs that accept. Gives the number of the notice."""
    case.accepted_at, case.acceptance_day, case.acceptor = act.now, act.today, act.staff
    step.document_no = next_document(act, Series.ACCEPTED) if paper else ""
    keep(act, case, step)
    open_parts(act, case)
    if paper:
        store_acceptance(act, case, step.document_no)
    act.note(case=case.number)
    return step.document_no


@verb("cases.take_in", roles=roles("accept"))
def take_in(act: Act, *, intake: Intake, receipt: bool = False, paper: bool | None = None) -> Received:
    """收件并受理 in one act: the form of a matter whose papers are all there."""
    received = receive(act, intake=intake, receipt=receipt)
    accept(act, case=received.case, paper=paper)
    return received


@verb("cases.not_accepted", roles=roles("not_accepted"))
def not_accepted(
    act: Act, *, case: str, reason_code: str, reason: str, basis: str = "", other_authority: str = ""
) -> str:
    """不予受理, with reason, basis and the rights against it (行政许可法 32, 38). Gives the letter's number.

    Refused cases.reason_code, cases.reason_too_short, cases.other_authority (not our remit: whose?).
    """
    chosen(reason_code, "not_accepted")
    if reason_code == "NOT_OUR_REMIT" and not other_authority.strip():
        raise Refused("cases.other_authority", field="other_authority")
    found = held_case(act, case)
    step = take(act, found, "not_accepted", said=Said(reason_code=reason_code, reason=reason))
    step.document_no = next_document(act, Series.NOT_ACCEPTED)
    keep(act, found, step)
    store_letter(act, found, step.document_no, reason=step.reason, basis=basis, other=other_authority.strip())
    act.note(case=found.number, reason=reason_code)
    return step.document_no


def chosen(reason_code: str, of: str) -> None:
    """Makes sure that a reason is one of its short list. Raises Refused cases.reason_code."""
    if reason_code not in REASONS[of]:
        raise Refused("cases.reason_code", field="reason_code", given=reason_code)


@verb("cases.supplement_notice", roles=roles("supplement_notice"))
def supplement_notice(
    act: Act, *, case: str, missing: tuple[MissingPaper, ...] = (), remark: str = "", by: date | None = None
) -> str:
    """补正通知, the papers kept: all that is missing, told once in writing; the case waits. Gives the notice's id.

    `missing` () is every required paper that is not there; `by` the day until which the applicant may bring it, by the
    hall's own limit where none is said. Refused cases.nothing_missing, cases.supplement_day (`by` lies behind).
    """
    found = held_case(act, case)
    until = by or hall_calendar(act.db).add_workdays(act.today, act.settings.supplement_wait_days)
    lacking = missing or tuple(MissingPaper(one.place, one.name) for one in missing_of(act, found))
    step = take(act, found, "supplement_notice", said=Said(reason=remark))
    if until < act.today:
        raise Refused("cases.supplement_day", field="by")
    before = act.select(OneTimeNotice, '"case" = ? ORDER BY "ordinal"', (found.id,))
    notice = write_notice(
        act, version_of(act, found), lacking, remark, case=found, by=until, follows=before[-1] if before else None
    )
    step.document_no = notice.number
    keep(act, found, step)
    return notice.id


@each_round
@verb("cases.deem_accepted", system=True)
def deem_accepted(act: Act) -> int:
    """视为受理: nobody told in time what is missing, so the case is accepted from the day of receipt (行政许可法 32(4);
    behaviour 36). Done by the clock; gives how many."""
    late = act.db.run(
        'SELECT d."source" FROM "derived_due" d WHERE d."runs" = \'NOTICE\' AND d."due" < ? AND NOT EXISTS '
        '(SELECT 1 FROM "one_time_notice" n WHERE n."case" = d."source" AND n."papers_kept" = 1)',
        (act.today.isoformat(),),
    ).fetchall()
    done = 0
    for (case_id,) in late:
        found = act.hold(Case, case_id)
        if found.state not in BEFORE_ACCEPTANCE or found.kind == Kind.IMMEDIATE:
            continue
        step = take(act, found, "deem_accepted")
        found.accepted_at, found.deemed = act.now, True
        found.acceptance_day = civil_day(found.received_at)
        keep(act, found, step)
        open_parts(act, found)
        act.note(case=found.number)
        done += 1
    return done
