"""What a person may do today: the authority that the write door asks (models/office/office.py)."""

from dataclasses import dataclass
from datetime import date

from models.office.actors import Actor, Kind, Role
from models.office.database import Database
from models.people.rules import LENT

_ROLES = (
    'SELECT DISTINCT r."role" FROM "staff_role" r JOIN "staff" s ON s."id" = r."staff" '
    'WHERE r."staff" = ? AND s."active" = 1 AND r."valid_from" <= ? AND (r."ends_on" IS NULL OR r."ends_on" > ?)'
)
_ROLES_SIGNED_ON = _ROLES + (
    ' AND EXISTS (SELECT 1 FROM "sign_on" o WHERE o."id" = ? AND o."staff" = s."id" AND o."ended" IS NULL)'
)
# What a person has by standing in for somebody who is away today. A bank teller takes no such place: who records a
# payment never decides (domain.md §4.6 R10).
_LENT = (
    'FROM "stand_in" n JOIN "staff" me ON me."id" = n."stand_in" JOIN "staff" away ON away."id" = n."staff" '
    'JOIN "staff_role" r ON r."staff" = n."staff" '
    'WHERE n."stand_in" = ? AND me."active" = 1 AND away."active" = 1 '
    'AND n."valid_from" <= ? AND (n."ends_on" IS NULL OR n."ends_on" > ?) '
    'AND r."valid_from" <= ? AND (r."ends_on" IS NULL OR r."ends_on" > ?) '
    'AND EXISTS (SELECT 1 FROM "absence" a WHERE a."staff" = n."staff" AND a."ended" IS NULL '
    'AND a."first" <= ? AND a."last" >= ?) '
    'AND NOT EXISTS (SELECT 1 FROM "staff_role" b WHERE b."staff" = n."stand_in" AND b."role" = \'BANK_TELLER\' '
    'AND b."valid_from" <= ? AND (b."ends_on" IS NULL OR b."ends_on" > ?))'
)
_ABSENT = (
    'SELECT DISTINCT n."staff" FROM "stand_in" n JOIN "absence" a ON a."staff" = n."staff" '
    'WHERE n."stand_in" = ? AND n."valid_from" <= ? AND (n."ends_on" IS NULL OR n."ends_on" > ?) '
    'AND a."ended" IS NULL AND a."first" <= ? AND a."last" >= ? ORDER BY n."staff"'
)
_ROLES_IN_UNIT = _ROLES + " AND r.\"unit\" IN ('', ?)"


def staff_authority(db: Database, actor: Actor, today: date) -> frozenset[Role]:
    """The roles an actor has today.

    A STAFF actor has them while the account is active and the sign-on has not ended, an OPERATOR while the account is
    active; a station and the clock have none. Who stands in for an absent reviewer or approver has that role meanwhile.
    """
    if actor.kind not in (Kind.STAFF, Kind.OPERATOR):
        return frozenset()
    values = [actor.id, today.isoformat(), today.isoformat()]
    if actor.kind == Kind.OPERATOR:
        found = db.rows(_ROLES, values)
    else:
        found = db.rows(_ROLES_SIGNED_ON, [*values, actor.sign_on])
    own = frozenset(Role(row[0]) for row in found)
    # Only somebody at work takes a place, and everybody at work has a role of his own (`may_work_at`).
    return own | {each.role for each in lent_roles(db, actor.id, today)} if own else own


@dataclass(frozen=True, slots=True)
class Lent:
    """A role that a stand-in has today in an absent person's place; `unit` "" is all units."""

    staff: str
    role: Role
    unit: str


def lent_roles(db: Database, stand_in: str, day: date) -> tuple[Lent, ...]:
    """The roles that a person has on a day by standing in for somebody absent (`rules.LENT`)."""
    text = day.isoformat()
    sql = f'SELECT DISTINCT n."staff", r."role", r."unit" {_LENT} ORDER BY n."staff", r."role", r."unit"'
    found = db.rows(sql, (stand_in, *(text,) * 8))
    return tuple(Lent(staff, Role(role), unit) for staff, role, unit in found if role in LENT)


def absent_behind(db: Database, stand_in: str, day: date) -> tuple[str, ...]:
    """Ids of the absent persons whose place a person takes on a day."""
    text = day.isoformat()
    return tuple(row[0] for row in db.rows(_ABSENT, (stand_in, *(text,) * 4)))


def roles_in_unit(db: Database, staff: str, unit: str, day: date) -> frozenset[Role]:
    """The roles a person has for a unit on a day, an absent person's included: those given for it and those given for
    all ("" alone)."""
    values = (staff, day.isoformat(), day.isoformat(), unit)
    own = {Role(row[0]) for row in db.rows(_ROLES_IN_UNIT, values)}
    return frozenset(own | {each.role for each in lent_roles(db, staff, day) if each.unit in ("", unit)})


def roles_on(db: Database, staff: str, day: date) -> frozenset[Role]:
    """The roles a person has on a day, for whatever unit, signed on or not."""
    return frozenset(Role(row[0]) for row in db.rows(_ROLES, (staff, day.isoformat(), day.isoformat())))
