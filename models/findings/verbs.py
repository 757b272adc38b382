"""Raising what a look has seen, answering it, lifting it on appeal, and ordering that something be moved (督办)."""

from collections.abc import Iterator
from datetime import date

from models.cases.records import Case
from models.findings import outside, watch_course, watch_items, watch_money, watch_steps, watch_time
from models.findings.papers import store_order
from models.findings.records import Expedite, Finding, FindingAppeal, FindingLevel
from models.findings.rules import BY_HAND, KINDS, Code, Fault, State, family_of, replaces
from models.findings.sighting import Sighting, not_yet_raised
from models.inquiries.records import Inquiry
from models.office.act import Act
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import MINUTE, Instant, civil_day
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.rounds import each_round_after
from models.office.settings import read_settings
from models.office.verb import verb
from models.people.powers import demand
from models.people.records import Staff, StaffRole, Unit
from models.people.rules import Power

WATCHERS = frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER})
ANSWERERS = WATCHERS | {Role.APPROVER, Role.REVIEWER, Role.WINDOW}

LOOK_EVERY = 5 * MINUTE
"""What is wrong for days need not be found within the minute; a station looks over the hall every few minutes."""

_looked: dict[str, Instant] = {}


def everything_seen(db: Database, now: Instant) -> list[Sighting]:
    """What every watch sees at a moment and no finding says yet."""
    today, settings = civil_day(now), read_settings(db)

    def look() -> Iterator[Sighting]:
        yield from watch_time.seen(db, today, settings)
        yield from watch_course.seen(db, today)
        yield from watch_money.seen(db, today, settings)
        yield from watch_steps.seen(db, today)
        yield from outside.seen(db, today)
        yield from watch_items.seen(db, today)

    return not_yet_raised(db, look())


def _due_look(db: Database, now: Instant) -> list[Sighting]:
    """The look of a round, where this process has rested long enough since its last."""
    last = _looked.get(db.url)
    if last is not None and 0 <= now - last < LOOK_EVERY:
        return []
    _looked[db.url] = now
    return everything_seen(db, now)


@each_round_after(_due_look)
@verb("findings.raise", system=True)
def raise_findings(act: Act, *, seen: list[Sighting]) -> int:
    """Raises what was seen: each code once for each thing, a graver one on the same finding (behaviour 38).

    Gives how many were raised. Two stations that saw the same raise it once: the second finds it there.
    """
    return sum(_raised(act, each) for each in seen)


def _raised(act: Act, seen: Sighting, by: str = "") -> bool:
    kind = KINDS[seen.code]
    family, table, row = seen.key
    found = act.find(Finding, family=family, about_table=table, about_id=row)
    if found is None:
        found = act.add(
            Finding(
                id=new_key(), family=family, code=seen.code, level=kind.level, type=kind.type, about_table=table,
                about_id=row, number=seen.number, case=seen.case, unit=seen.unit, raised_at=act.now, raised_by=by,
                state=State.OPEN,
            )
        )  # fmt: skip
    elif act.find(FindingLevel, finding=found.id, code=seen.code) is not None:
        return False
    elif replaces(Code(found.code), seen.code):
        found.code, found.level, found.state = seen.code, kind.level, State.OPEN
        act.save(found)
    act.add(
        FindingLevel(
            id=new_key(), finding=found.id, code=seen.code, level=kind.level, at=act.now, told=_told(act, seen),
            evidence=dict(seen.evidence),
        )
    )  # fmt: skip
    return True


def _told(act: Act, seen: Sighting) -> list[str]:
    """Whose it is, and every supervisor."""
    day = act.today.isoformat()
    watching = act.db.run(
        'SELECT DISTINCT r."staff" FROM "staff_role" r JOIN "staff" s ON s."id" = r."staff" WHERE s."active" = 1 '
        'AND r."role" = ? AND r."valid_from" <= ? AND (r."ends_on" IS NULL OR r."ends_on" > ?) ORDER BY r."staff"',
        (str(Role.SUPERVISOR), day, day),
    ).fetchall()
    return list(dict.fromkeys([*([seen.staff] if seen.staff else []), *(row[0] for row in watching)]))


@verb("findings.report", roles=WATCHERS)
def report(act: Act, *, code: Code, unit: str, number: str, words: str, case: str = "") -> str:
    """Enters by hand what no clock can see: R11 reported by a citizen, R12 seen at an inspection. Gives its id.

    Refused findings.not_by_hand, findings.reason.
    """
    if code not in BY_HAND:
        raise Refused(Fault.NOT_BY_HAND, field="code")
    act.get(Unit, unit)
    key = new_key()
    told = Sighting(code, "report", key, number.strip(), unit, case, act.staff, {"words": _said(words, "words")})
    _raised(act, told, by=act.staff)
    found = act.find(Finding, family=family_of(code), about_table="report", about_id=key)
    assert found is not None
    return found.id


@verb("findings.answer", roles=ANSWERERS)
def answer(act: Act, *, finding: str, words: str) -> None:
    """处理: what was done about it. It stays on the record, a card too. Refused findings.lifted, findings.reason."""
    found = act.hold(Finding, finding)
    if found.state == State.LIFTED:
        raise Refused(Fault.LIFTED, number=found.number)
    found.state, found.answer, found.answered_by, found.answered_at = (
        State.ANSWERED, _said(words, "words"), act.staff, act.now,
    )  # fmt: skip
    act.save(found)


@verb("findings.appeal", roles=ANSWERERS)
def appeal(act: Act, *, finding: str, reason: str) -> str:
    """申诉: asks that a finding be lifted, with the reason. Gives the appeal's id.

    Refused findings.lifted, findings.appealed (one waits already), findings.reason.
    """
    found = act.hold(Finding, finding)
    if found.state == State.LIFTED:
        raise Refused(Fault.LIFTED, number=found.number)
    if any(each.granted is None for each in act.all(FindingAppeal, finding=finding)):
        raise Refused(Fault.APPEALED, number=found.number)
    asked = FindingAppeal(id=new_key(), finding=finding, reason=_said(reason, "reason"), by=act.staff, at=act.now)
    return act.add(asked).id


@verb("findings.decide_appeal", roles=WATCHERS | {Role.APPROVER})
def decide_appeal(act: Act, *, finding: str, granted: bool, opinion: str) -> None:
    """Answers an appeal; only one that is granted lifts the finding, which keeps its levels (behaviour 38).

    Refused findings.no_appeal, findings.reason; NotAllowed findings.own_unit (the approver is of the unit that it is
    about), findings.own_appeal.
    """
    found = act.hold(Finding, finding)
    waiting = [each for each in act.all(FindingAppeal, finding=finding) if each.granted is None]
    if not waiting:
        raise Refused(Fault.NO_APPEAL, number=found.number)
    if waiting[0].by == act.staff:
        raise NotAllowed(Fault.OWN_APPEAL, number=found.number)
    if found.unit in _units_of(act, act.staff, act.today):
        raise NotAllowed(Fault.OWN_UNIT, number=found.number, unit=found.unit)
    asked = waiting[0]
    asked.granted, asked.opinion, asked.decided_by, asked.decided_at = (
        granted, _said(opinion, "opinion"), act.staff, act.now,
    )  # fmt: skip
    act.save(asked)
    if granted:
        found.state = State.LIFTED
        act.save(found)


def _units_of(act: Act, staff: str, day: date) -> set[str]:
    """The units that a person works for on a day."""
    rows = act.all(StaffRole, staff=staff)
    return {row.unit for row in rows if row.valid_from <= day and (row.ends_on is None or row.ends_on > day)} - {""}


def _said(words: str, field: str) -> str:
    if not words.strip():
        raise Refused(Fault.REASON, field=field)
    return words.strip()


# Orders.


@verb("findings.expedite", roles=WATCHERS | {Role.WINDOW})
def expedite(
    act: Act, *, about: str, row: str, officer: str, requirement: str, limit_day: date, cause: str = ""
) -> str:
    """督办: orders a named officer to move a case, an inquiry or a finding by a day. Gives the order's id; its paper is
    stored. A window needs P4 项目办理督办权 of the unit (domain.md §3.3).

    `about` is case, inquiry or finding. Refused findings.limit_day (not after today), findings.reason;
    NotAllowed people.power_not_granted.
    """
    number, unit, code = _named(act, about, row)
    if act.station.window:
        demand(act, unit, Power.EXPEDITE)
    if limit_day <= act.today:
        raise Refused("findings.limit_day", field="limit_day")
    named = act.get(Staff, officer)
    if not named.active:
        raise Refused("findings.officer", field="officer")
    year = act.today.year
    turn = act.next_number(f"expedite:{year}")
    order = Expedite(
        id=new_key(), number=f"{act.settings.centre_short}督字〔{year}〕第{turn:04}号", code=f"DB{year}{turn:04}",
        about_table=about, about_id=row, about_number=number, unit=unit, cause=cause or code or "OTHER",
        requirement=_said(requirement, "requirement"), officer=officer, limit_day=limit_day, by=act.staff, at=act.now,
    )  # fmt: skip
    act.add(order)
    store_order(act, order, named.name)
    return order.id


def _named(act: Act, about: str, row: str) -> tuple[str, str, str]:
    """(number, unit, code of a finding) of what an order is about."""
    if about == "case":
        case = act.get(Case, row)
        return case.number, case.unit, ""
    if about == "inquiry":
        inquiry = act.get(Inquiry, row)
        return inquiry.number, inquiry.to_unit, ""
    found = act.get(Finding, row)
    return found.number, found.unit, found.code


@verb("findings.reply", roles=ANSWERERS)
def reply(act: Act, *, order: str, words: str) -> None:
    """The named officer's reply. NotAllowed findings.not_officer; Refused findings.replied, findings.reason."""
    found = act.hold(Expedite, order)
    if found.officer != act.staff:
        raise NotAllowed("findings.not_officer", number=found.number)
    if found.replied_at is not None:
        raise Refused("findings.replied", number=found.number)
    found.reply, found.replied_by, found.replied_at = _said(words, "words"), act.staff, act.now
    act.save(found)
