"""减免缓: a window proposes with documents, one of the unit checks, another approves (domain.md §4.4, behaviour 42).

What is granted opens the gate at once: a waived notice wants nothing, a reduced or deferred one is void and stands
again with the relief named on it, because no notice is ever edited (behaviour 43)."""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date

from models.fees.numbers import fee_document_no
from models.fees.papers import staff_name
from models.fees.records import Charge, FeeRelief, Notice, ReliefLine
from models.fees.relief_papers import store_relief
from models.fees.relief_rules import (
    PENDING,
    Evidence,
    Fault,
    Fits,
    ReliefKind,
    ReliefState,
    grant_fault,
    same_person,
    taken_off,
    wish_fault,
)
from models.fees.rules import NoticeState
from models.fees.verbs import close_recoveries, held, in_place_of, must_be_unpaid, put_out, reason_given, void_notice
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import civil_day
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.authority import lent_roles
from models.people.powers import demand
from models.people.records import Site, StaffRole
from models.people.rules import Power, SiteKind
from models.prints.reading import jobs_of

WORD = "减免缓"
"""Of the papers' numbers."""


@verb("fees.propose_relief", roles={Role.WINDOW})
def propose_relief(
    act: Act,
    *,
    notice: str,
    kind: ReliefKind,
    basis: str,
    evidence: tuple[Evidence, ...],
    charges: tuple[str, ...] = (),
    wished_fen: int = 0,
    until: date | None = None,
) -> str:
    """申请减免缓, on the payer's written request (收费确定权, P2), with the form to be signed. Gives the relief's id.

    `charges` are ids of the notice's charges, () for all; `wished_fen` is what is to be let off or put off, 0 for all
    of them. Refused fees.relief_basis, fees.relief_evidence, fees.relief_charges, a `relief_rules.Fault`; NotAllowed
    people.power_not_granted, fees.relief_pending, fees.void, fees.waived, fees.has_money.
    """
    found = held(act, notice)
    demand(act, found.unit, Power.FEE_DETERMINE)
    must_be_unpaid(act, found)
    if not basis.strip():
        raise Refused("fees.relief_basis", field="basis")
    if not evidence or not all(each.name.strip() for each in evidence):
        raise Refused("fees.relief_evidence", field="evidence")
    for other in act.all(FeeRelief, notice=found.id):
        if other.state in PENDING:
            raise NotAllowed("fees.relief_pending", number=other.number)
    fits = _fits(act, found, charges)
    wished = wished_fen or fits.most_fen
    if fault := wish_fault(kind, fits, wished, until, act.today):
        raise Refused(fault, field=_FIELD.get(fault, "wished"), most_fen=fits.most_fen)
    relief = FeeRelief(
        id=new_key(), number=next_fee_document(act, WORD), account=found.account, notice=found.id, unit=found.unit,
        kind=kind, charges=list(charges), original_fen=fits.about_fen, wished_fen=wished, basis=basis.strip(),
        evidence=[asdict(each) for each in evidence], until=until, state=ReliefState.PROPOSED, proposed_by=act.staff,
        proposed_at=act.now, window=act.station.window,
    )  # fmt: skip
    act.add(relief)
    store_relief(act, relief, found)
    act.note(relief=relief.number, kind=str(kind), wished_fen=wished)
    return relief.id


@verb("fees.check_relief", roles={Role.REVIEWER, Role.APPROVER})
def check_relief(act: Act, *, relief: str, opinion: str) -> None:
    """审核: one of the unit, who has not proposed it, looks at the documents and passes it on.

    Refused fees.opinion; NotAllowed fees.relief_state, fees.relief_same_person, fees.other_unit.
    """
    found, _ = _pending(act, relief, ReliefState.PROPOSED)
    _of_the_unit(act, found, (Role.REVIEWER, Role.APPROVER), (found.proposed_by,))
    found.opinion = reason_given(opinion, "opinion", "fees.opinion")
    found.state, found.checked_by, found.checked_at = ReliefState.CHECKED, act.staff, act.now
    act.save(found)


@verb("fees.approve_relief", roles={Role.APPROVER})
def approve_relief(act: Act, *, relief: str, granted_fen: int = 0, until: date | None = None) -> str:
    """批准 by whoever has neither proposed nor checked it. Gives the id of the notice that stands now.

    `granted_fen` may be less than was asked for (0: all of it), `until` another day. Refused a `relief_rules.Fault`;
    NotAllowed fees.relief_state, fees.relief_same_person, fees.other_unit, fees.void, fees.waived, fees.has_money.
    """
    found, notice = _pending(act, relief, ReliefState.CHECKED)
    _of_the_unit(act, found, (Role.APPROVER,), (found.proposed_by, found.checked_by))
    return _grant(act, found, notice, granted_fen, until)


@verb("fees.enter_signed_relief", roles={Role.WINDOW})
def enter_signed_relief(
    act: Act,
    *,
    relief: str,
    checker: str,
    approver: str,
    document_no: str,
    document_day: date,
    granted_fen: int = 0,
    until: date | None = None,
) -> str:
    """代录: enters the form that a checker and an approver without a screen have signed (days.md 1). Gives the id of
    the notice that stands now.

    Refused fees.checker, fees.approver, fees.document_no, fees.document_day, a `relief_rules.Fault`; NotAllowed
    fees.relief_same_person where a name is the proposer's, the clerk's own, or the same twice.
    """
    found, notice = _pending(act, relief, *PENDING)
    names = {"checker": checker.strip(), "approver": approver.strip(), "document_no": document_no.strip()}
    for field, value in names.items():
        if not value:
            raise Refused(f"fees.{field}", field=field)
    if not civil_day(found.proposed_at) <= document_day <= act.today:
        raise Refused("fees.document_day", field="document_day")
    earlier = {staff_name(act, found.proposed_by), staff_name(act, act.staff)}
    signed = [(names["checker"], "checker", earlier), (names["approver"], "approver", {*earlier, names["checker"]})]
    for name, field, before in signed:
        if same_person(name, before):
            raise NotAllowed(Fault.SAME_PERSON, field=field, number=found.number)
    found.entered, found.checker, found.approver = True, names["checker"], names["approver"]
    found.document_no, found.document_day = names["document_no"], document_day
    return _grant(act, found, notice, granted_fen, until)


@verb("fees.refuse_relief", roles={Role.REVIEWER, Role.APPROVER})
def refuse_relief(act: Act, *, relief: str, reason: str) -> None:
    """不予批准: the notice stands as it is. Refused fees.reason; NotAllowed as `check_relief`."""
    found, _ = _pending(act, relief, *PENDING)
    _of_the_unit(act, found, (Role.REVIEWER, Role.APPROVER), (found.proposed_by,))
    _end(act, found, ReliefState.REFUSED, reason)


@verb("fees.withdraw_relief", roles={Role.WINDOW})
def withdraw_relief(act: Act, *, relief: str, reason: str) -> None:
    """撤回 before it is decided. Refused fees.reason; NotAllowed fees.relief_state."""
    found, _ = _pending(act, relief, *PENDING)
    _end(act, found, ReliefState.WITHDRAWN, reason)


# Parts of verbs.


def next_fee_document(act: Act, word: str) -> str:
    """The next number of a fee's own paper at this site this year, without gaps (domain.md §3.5)."""
    site = act.get(Site, act.station.site)
    short = act.settings.centre_short + ("" if site.kind == SiteKind.HALL else site.centre_no)
    sequence = act.next_number(f"fee_document:{word}:{site.id}:{act.today.year}")
    return fee_document_no(word, centre=short, year=act.today.year, sequence=sequence)


def _fits(act: Act, notice: Notice, charges: Sequence[str]) -> Fits:
    of_notice = {each.id: each.amount_fen for each in act.all(Charge, notice=notice.id)}
    if len(set(charges)) < len(charges) or not set(charges) <= of_notice.keys():
        raise Refused("fees.relief_charges", field="charges")
    about = [of_notice[each] for each in charges] if charges else list(of_notice.values())
    return Fits(total_fen=notice.total_fen, about_fen=sum(about) if charges else notice.total_fen)


def _pending(act: Act, relief_id: str, *states: ReliefState) -> tuple[FeeRelief, Notice]:
    """The relief and its notice, the case's fees held, so that two who decide at once do so one after the other."""
    notice = held(act, act.get(FeeRelief, relief_id).notice)
    found = act.hold(FeeRelief, relief_id)
    if found.state not in states:
        raise NotAllowed("fees.relief_state", number=found.number, state=found.state)
    return found, notice


def _of_the_unit(act: Act, relief: FeeRelief, roles: Sequence[Role], earlier: Sequence[str]) -> None:
    """Somebody of the notice's own unit, or who stands in for one, and not a second time the same person."""
    if same_person(act.staff, earlier):
        raise NotAllowed(Fault.SAME_PERSON, number=relief.number)
    today = act.today
    own = {
        row.unit
        for role in roles
        for row in act.all(StaffRole, staff=act.staff, role=role)
        if row.valid_from <= today and (row.ends_on is None or row.ends_on > today)
    }
    if own & {"", relief.unit}:
        return
    lent = [each for each in lent_roles(act.db, act.staff, today) if each.role in roles]
    if any(each.unit in ("", relief.unit) and not same_person(each.staff, earlier) for each in lent):
        return
    if own or lent:
        raise NotAllowed("fees.other_unit", number=relief.number, unit=relief.unit)


def _end(act: Act, relief: FeeRelief, state: ReliefState, reason: str) -> None:
    relief.reason = reason_given(reason, "reason")
    relief.state, relief.decided_by, relief.decided_at = state, act.staff, act.now
    act.save(relief)
    act.note(relief=relief.number, state=str(state))


def _grant(act: Act, relief: FeeRelief, notice: Notice, granted_fen: int, until: date | None) -> str:
    must_be_unpaid(act, notice)
    kind = ReliefKind(relief.kind)
    granted, until = granted_fen or relief.wished_fen, until or relief.until
    fits = _fits(act, notice, relief.charges)
    if fault := grant_fault(kind, fits, relief.wished_fen, granted, until, act.today):
        raise Refused(fault, field=_FIELD.get(fault, "granted"), most_fen=min(relief.wished_fen, fits.most_fen))
    relief.state, relief.granted_fen, relief.until = ReliefState.APPROVED, granted, until
    relief.decided_by, relief.decided_at = act.staff, act.now
    act.save(relief)
    store_relief(act, relief, notice)
    act.note(relief=relief.number, granted_fen=granted, entered=relief.entered)
    off = taken_off(kind, granted)
    if off == notice.total_fen:
        notice.state, notice.waived_at = NoticeState.WAIVED, act.now
        act.save(notice)
        close_recoveries(act, notice.account)
        return notice.id
    return _stand_again(act, relief, notice, off)


def _stand_again(act: Act, relief: FeeRelief, notice: Notice, off: int) -> str:
    """The notice void and put out again with the relief on it, to be handed over where the first one was printed."""
    void_notice(act, notice, relief.number)
    draft = in_place_of(notice)
    draft.deferred_until = relief.until or notice.deferred_until
    charges = [_charge_again(each) for each in act.select(Charge, '"notice" = ? ORDER BY "place"', (notice.id,))]
    granted = act.select(ReliefLine, '"notice" = ? ORDER BY "place"', (notice.id,))
    granted.append(ReliefLine(relief=relief.id, amount_fen=off))
    jobs = jobs_of(act.db, "notice", notice.id)
    return put_out(
        act, draft, charges, reliefs=granted, replaces=notice.number, station=jobs[0].station if jobs else ""
    )


def _charge_again(charge: Charge) -> Charge:
    again = charge.copy()
    again.id = new_key()
    return again


_FIELD = {Fault.UNTIL: "until"}
