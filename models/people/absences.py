"""Who is not there, and so whose place a stand-in takes by itself (AB岗, domain.md §3.3)."""

from datetime import date

from models.office.act import Act
from models.office.actors import Role
from models.office.instants import instant_at
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.records import Absence, Staff
from models.people.rules import AbsenceReason

_MANAGERS = frozenset({Role.ADMIN, Role.CENTRE_MANAGER, Role.SUPERVISOR})
_HOLDS = '"staff" = ? AND "ended" IS NULL AND "first" <= ? AND "last" >= ?'
_NOT_HERE = (
    'SELECT DISTINCT p."id" FROM "stand_in" n JOIN "staff" p ON p."id" = n."staff" AND p."active" = 1 '
    'WHERE n."valid_from" <= ? AND (n."ends_on" IS NULL OR n."ends_on" > ?) '
    'AND NOT EXISTS (SELECT 1 FROM "sign_on" o WHERE o."staff" = p."id" AND (o."ended" IS NULL OR o."started" >= ?)) '
    'AND NOT EXISTS (SELECT 1 FROM "absence" a WHERE a."staff" = p."id" AND a."first" <= ? AND a."last" >= ?) '
    'ORDER BY p."id"'
)


@verb("people.enter_absence", roles=_MANAGERS)
def enter_absence(
    act: Act,
    *,
    staff: str,
    reason: AbsenceReason,
    first: date | None = None,
    last: date | None = None,
    remark: str = "",
) -> str:
    """Says that a person is not there from `first` (today) to `last` (the same day). Gives the row's id.

    Raises Refused people.absence_reason, people.day_past, people.days_crossed, people.absence_entered; NotAllowed
    people.account_ended.
    """
    if reason is AbsenceReason.NOT_SIGNED_ON:
        raise Refused("people.absence_reason", field="reason")
    first = first or act.today
    last = last or first
    if first < act.today:
        raise Refused("people.day_past", field="first")
    if last < first:
        raise Refused("people.days_crossed", field="last")
    if not act.hold(Staff, staff).active:
        raise NotAllowed("people.account_ended", staff=staff)
    standing = act.select(
        Absence, '"staff" = ? AND "ended" IS NULL AND "first" <= ? AND "last" >= ? AND "reason" <> ?',
        (staff, last.isoformat(), first.isoformat(), AbsenceReason.NOT_SIGNED_ON),
    )  # fmt: skip
    if standing:
        raise Refused("people.absence_entered", field="first")
    row = Absence(
        id=new_key(), staff=staff, first=first, last=last, reason=AbsenceReason(reason), remark=remark.strip(),
        entered_by=act.staff, at=act.now,
    )  # fmt: skip
    return act.add(row).id


@verb("people.end_absence", roles=_MANAGERS)
def end_absence(act: Act, *, staff: str) -> None:
    """Ends at once what holds today of a person's absence. Raises Refused people.not_absent."""
    if not ended_by_coming(act, staff, by=act.staff):
        raise Refused("people.not_absent")


def ended_by_coming(act: Act, staff: str, *, by: str) -> bool:
    """Ends whatever absence of a person holds today; a part of signing on. Whether there was one."""
    today = act.today.isoformat()
    found = act.select(Absence, _HOLDS, (staff, today, today))
    for row in found:
        row.ended, row.ended_by = act.now, by
        act.save(row)
    return bool(found)


def note_absent(act: Act) -> int:
    """Writes down everybody with a named stand-in who has not been at work today and of whom nothing is said; a part of
    the clock's round, which knows the hours. Gives how many."""
    today = act.today.isoformat()
    found = act.db.run(_NOT_HERE, (today, today, instant_at(act.today), today, today)).fetchall()
    for (person,) in found:
        act.add(
            Absence(
                id=new_key(), staff=person, first=act.today, last=act.today, reason=AbsenceReason.NOT_SIGNED_ON,
                at=act.now,
            )
        )  # fmt: skip
    return len(found)
