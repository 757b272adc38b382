"""One step of a case: the table is asked, the guards look, the step is written. Every verb of cases goes this way."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.cases.course_records import CaseTolerance
from models.cases.course_rules import PartState
from models.cases.guards import Facts, refusal
from models.cases.joint_parts import parts_of, units_of
from models.cases.money import charged
from models.cases.numbers import Series, document_no
from models.cases.records import Case, CaseMaterial, CaseStep
from models.cases.rules import KEPT, OVER, WINDOW, Fault, Guard, State, Step, roles_of, step
from models.cases.standing_in import for_the_absent, for_the_holder, lent_for
from models.catalogue.reading import ItemRow, version
from models.catalogue.rules import FeeTiming, HandlingClass, Kind
from models.fees.gate import blocked_at
from models.fees.rules import Step as MoneyStep
from models.fees.verbs import hold_account
from models.office.act import Act
from models.office.actors import Kind as ActorKind
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.people.authority import roles_in_unit
from models.people.powers import demand
from models.people.records import Site, StaffRole
from models.people.rules import SiteKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a person says with a step."""

    reason_code: str = ""
    reason: str = ""
    document_no: str = ""
    approver: str = ""
    document_day: date | None = None


NOTHING_SAID = Said()


def roles(verb: str) -> frozenset[Role]:
    """The roles of a verb as the table of steps has them, for the write door."""
    return frozenset(Role(role) for role in roles_of(verb))


def held_case(act: Act, case_id: str) -> Case:
    """The case, kept from other writers until the act ends, and its fees with it."""
    case = act.hold(Case, case_id)
    hold_account(act, case.id)
    return case


def version_of(act: Act, case: Case) -> ItemRow:
    """The version of the item that the case rests on (behaviour 40)."""
    found = version(act.db, case.item_version)
    if found is None:
        raise Refused("office.not_found", table="item_version", id=case.item_version)
    return found


def gate(act: Act, case: Case, at: MoneyStep) -> str:
    """The fee gate's answer for a step of this case today: "" or the code (domain.md §3.2 guard 5)."""
    required = bool(charged(act.db, case.item, act.today))
    return blocked_at(
        act.db, case.id, timing=version_of(act, case).fee_timing, step=at, required=required, today=act.today
    )


def allowed(act: Act, case: Case, verb: str, to: State | None = None) -> Step:
    """The table's row of a verb for a case as it stands, with the power that its window needs (domain.md §3.2, §3.3).

    Raises NotAllowed cases.state, people.power_not_granted.
    """
    row = step(State(case.state) if case.steps else None, verb, to)
    if isinstance(row, Fault):
        raise NotAllowed(row, step=verb, state=case.state, case=case.number)
    if row.power is not None and not _of_the_department(act, row, case.unit):
        demand(act, case.unit, row.power)
    return row


def _of_the_department(act: Act, row: Step, unit: str) -> bool:
    """Whether who acts does it as the department itself, to which no power need be given."""
    own = {role for role in row.roles if role != WINDOW}
    return bool(own) and bool(own & {str(role) for role in roles_in_unit(act.db, act.actor.id, unit, act.today)})


def take(
    act: Act,
    case: Case,
    verb: str,
    *,
    to: State | None = None,
    said: Said = NOTHING_SAID,
    missing: tuple[str, ...] = (),
    firm: tuple[str, ...] = (),
    fee: str = "",
    fee_timing: FeeTiming = FeeTiming.AFTER_DECISION,
    proposer: str = "",
) -> CaseStep:
    """Moves a case one step on, in memory: the caller sets what else changes and calls `keep`.

    Raises what `allowed` says, NotAllowed the kept faults of the guards, Refused the others.
    """
    before = State(case.state) if case.steps else None
    row = allowed(act, case, verb, to)
    owed: tuple[str, ...] = ()
    if {Guard.OPEN_PROMISE, Guard.PROMISE_KEPT} & set(row.guards):
        owed = tuple(paper.name for paper in owed_of(act, case))
    parts = parts_of(act, case) if Guard.PARTS_AGREED in row.guards else ()
    upward = Guard.UPWARD in row.guards and version_of(act, case).handling_class is HandlingClass.UPWARD
    facts = Facts(
        now=act.now, last_step_at=case.stepped_at, immediate=case.kind == Kind.IMMEDIATE, missing=missing,
        firm=firm, owed=owed, reason=said.reason, reason_min=act.settings.reason_min_characters, fee=fee,
        fee_timing=fee_timing, acceptor=case.acceptor, proposer=proposer, person=act.actor.id, upward=upward,
        unanswered=units_of(act, parts, PartState.OPEN),
        against=units_of(act, parts, PartState.DISAGREED, PartState.RETURNED),
    )  # fmt: skip
    if code := refusal(row, facts):
        raise _refused(code, verb, case, facts)
    if WINDOW in row.roles:
        for_the_holder(act, case)
    if before is not row.after:
        case.state, case.since = row.after, act.now
    case.stepped_at = act.now
    case.steps += 1
    if row.after in OVER and case.ended_at is None:
        case.ended_at = act.now
    return CaseStep(
        id=new_key(), case=case.id, place=case.steps, verb=verb, before=before or "", after=row.after, at=act.now,
        staff="" if act.actor.kind is ActorKind.SYSTEM else act.staff, window=act.station.window,
        reason_code=said.reason_code, reason=said.reason.strip(), document_no=said.document_no.strip(),
        entered=bool(said.approver), approver=said.approver.strip(), document_day=said.document_day,
    )  # fmt: skip


def _refused(code: str, verb: str, case: Case, facts: Facts) -> Refused:
    more: dict[str, Any] = {}
    if code == Fault.MATERIALS:
        more = {"missing": list(facts.missing)}
    elif code == Fault.NOT_TOLERABLE:
        more = {"missing": list(facts.firm)}
    elif code == Fault.PROMISED_MISSING:
        more = {"missing": list(facts.owed)}
    elif code == Fault.PARTS_OPEN:
        more = {"units": list(facts.unanswered)}
    elif code == Fault.PART_DISAGREES:
        more = {"units": list(facts.against)}
    elif code == Fault.REASON:
        more = {"least": facts.reason_min}
    field = {Fault.MATERIALS: "materials", Fault.REASON: "reason"}.get(Fault(code), "") if code in tuple(Fault) else ""
    # An unpaid certificate that was asked for is what keeps licensing and charging together: the attempt is kept.
    kind = NotAllowed if code in KEPT or code not in tuple(Fault) else Refused
    return kind(code, field=field, step=verb, case=case.number, **more)


def keep(act: Act, case: Case, made: CaseStep) -> None:
    """Writes the case and the step."""
    if case.version:
        act.save(case)
    else:
        act.add(case)
    act.add(made)


def missing_of(act: Act, case: Case) -> tuple[CaseMaterial, ...]:
    """The required papers that are not there, in the list's order."""
    papers = act.all(CaseMaterial, case=case.id)
    return tuple(sorted((p for p in papers if p.required and not p.present), key=lambda p: p.place))


def open_promise(act: Act, case: Case) -> CaseTolerance | None:
    """The signed 容缺 promise of a case that is not kept yet, None where there is none."""
    signed = act.all(CaseTolerance, case=case.id, signed=True)
    return next((one for one in signed if one.fulfilled_at is None), None)


def owed_of(act: Act, case: Case) -> tuple[CaseMaterial, ...]:
    """The promised papers that are not there (容缺受理), in the list's order."""
    promise = open_promise(act, case)
    places = {one["place"] for one in promise.materials} if promise else set()
    return tuple(paper for paper in missing_of(act, case) if paper.place in places)


def next_document(act: Act, series: Series) -> str:
    """The next 文书编号 of a series at this site this year, without gaps (domain.md §3.5)."""
    site = act.get(Site, act.station.site)
    short = act.settings.centre_short
    if site.kind != SiteKind.HALL:
        short += site.centre_no
    year = act.today.year
    sequence = act.next_number(f"document:{series}:{site.id}:{year}")
    return document_no(series, centre_name=short, year=year, sequence=sequence)


def for_own_unit(act: Act, case: Case, *roles_asked: Role) -> None:
    """The department's own people decide. A person whose dated roles of these kinds name units must have the case's, or
    stand in for somebody absent who has it.

    Raises NotAllowed cases.other_unit, cases.same_person (the absent one accepted it).
    """
    for_unit(act, case, case.unit, *roles_asked)


def for_unit(act: Act, case: Case, unit: str, *roles_asked: Role) -> None:
    """As `for_own_unit`, of another department that has a part of the case."""
    today = act.today
    units = {
        row.unit
        for role in roles_asked
        for row in act.all(StaffRole, staff=act.staff, role=role)
        if row.valid_from <= today and (row.ends_on is None or row.ends_on > today)
    }
    if units & {"", unit}:
        return
    lent = lent_for(act, *roles_asked)
    if not for_the_absent(act, case, lent, unit) and (units or lent):
        raise NotAllowed("cases.other_unit", case=case.number, unit=unit)
