"""What a person may do today: the authority that the write door asks (models/office/office.py)."""

from datetime import date

from models.office.actors import Actor, Kind, Role
from models.office.database import Database

_ROLES = (
    'SELECT DISTINCT r."role" FROM "staff_role" r JOIN "staff" s ON s."id" = r."staff" '
    'WHERE r."staff" = ? AND s."active" = 1 AND r."valid_from" <= ? AND (r."ends_on" IS NULL OR r."ends_on" > ?)'
)
_ROLES_SIGNED_ON = _ROLES + (
    ' AND EXISTS (SELECT 1 FROM "sign_on" o WHERE o."id" = ? AND o."staff" = s."id" AND o."ended" IS NULL)'
)
_ROLES_IN_UNIT = _ROLES + " AND r.\"unit\" IN ('', ?)"


def staff_authority(db: Database, actor: Actor, today: date) -> frozenset[Role]:
    """The roles an actor has today.

    A STAFF actor has them while the account is active and the sign-on has not ended, an OPERATOR while the account is
    active; a station and the clock have none.
    """
    if actor.kind not in (Kind.STAFF, Kind.OPERATOR):
        return frozenset()
    values = [actor.id, today.isoformat(), today.isoformat()]
    if actor.kind == Kind.OPERATOR:
        found = db.rows(_ROLES, values)
    else:
        found = db.rows(_ROLES_SIGNED_ON, [*values, actor.sign_on])
    return frozenset(Role(row[0]) for row in found)


def roles_in_unit(db: Database, staff: str, unit: str, day: date) -> frozenset[Role]:
    """The roles a person has for a unit on a day: those given for it and those given for all ("" alone)."""
    values = (staff, day.isoformat(), day.isoformat(), unit)
    return frozenset(Role(row[0]) for row in db.rows(_ROLES_IN_UNIT, values))


def roles_on(db: Database, staff: str, day: date) -> frozenset[Role]:
    """The roles a person has on a day, for whatever unit, signed on or not."""
    return frozenset(Role(row[0]) for row in db.rows(_ROLES, (staff, day.isoformat(), day.isoformat())))
