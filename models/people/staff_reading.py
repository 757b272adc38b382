"""Questions about persons: accounts, roles, stand-ins, heads of units and the five powers."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from models.office.actors import Role
from models.office.database import Database
from models.office.instants import Instant
from models.people.reading import UnitRow, units
from models.people.rules import Coverage, Power, coverage

_STAFF = (
    '"id", "login", "name", "title", "active", "failed", "locked_until", "must_change", '
    'CASE WHEN "pin" IS NULL THEN 0 ELSE 1 END'
)
_HOLDS = '"valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?)'
_GRANTED = (
    '"granted_on" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) AND ("withdrawn_on" IS NULL OR "withdrawn_on" > ?)'
)


@dataclass(frozen=True, slots=True)
class StaffRow:
    """A person's account."""

    id: str
    login: str
    name: str
    title: str
    active: bool
    failed: int
    locked_until: Instant | None
    must_change: bool
    has_pin: bool


@dataclass(frozen=True, slots=True)
class RoleRow:
    """A role of a person; `unit` "" is all units."""

    staff: str
    role: str
    unit: str
    valid_from: date
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person to choose: a stand-in, an approver, a receiver."""

    staff: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class AbsenceRow:
    """Somebody who is away on a day, and who stands in (AB岗)."""

    staff: str
    name: str
    reason: str
    first: date
    last: date
    stand_ins: tuple[PersonRow, ...]


@dataclass(frozen=True, slots=True)
class HeadRow:
    """A head of a unit."""

    id: str
    unit: str
    duty: str
    name: str
    post: str
    staff: str
    valid_from: date
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class DelegationRow:
    """A power that a unit gave, as its document says."""

    id: str
    unit: str
    power: str
    document_no: str
    granted_on: date
    valid_to: date | None
    chief_officer: str
    withdrawn_on: date | None
    withdrawn_by: str


@dataclass(frozen=True, slots=True)
class UnitPowers:
    """One line of the powers matrix: a unit and which of the five it has given."""

    unit: UnitRow
    powers: frozenset[Power]

    @property
    def complete(self) -> bool:
        """授权到位: all five."""
        return len(self.powers) == len(Power)


def staff_row(db: Database, staff: str) -> StaffRow | None:
    row = db.row(f'SELECT {_STAFF} FROM "staff" WHERE "id" = ?', (staff,))
    return _staff(row) if row else None


def staff_list(db: Database, *, ended: bool = False) -> tuple[StaffRow, ...]:
    """All accounts by login; with `ended`, also those that have ended."""
    where = "" if ended else ' WHERE "active" = 1'
    return tuple(_staff(row) for row in db.rows(f'SELECT {_STAFF} FROM "staff"{where} ORDER BY "login"'))


def _staff(row: tuple[Any, ...]) -> StaffRow:
    staff, login, name, title, active, failed, locked_until, must_change, has_pin = row
    return StaffRow(staff, login, name, title, bool(active), failed, locked_until, bool(must_change), bool(has_pin))


def staff_names(db: Database) -> dict[str, str]:
    """Every person's name by id, also of those who left: to fill lists and refusals, which hold ids."""
    return dict(db.rows('SELECT "id", "name" FROM "staff"'))


def staff_name(db: Database, staff: str) -> str:
    """A person's name, "" for an id that is nobody's."""
    return db.value('SELECT "name" FROM "staff" WHERE "id" = ?', (staff,)) or ""


def roles_of(db: Database, staff: str, day: date | None = None) -> tuple[RoleRow, ...]:
    """A person's roles on a day; without a day, all there ever were."""
    sql = 'SELECT "staff", "role", "unit", "valid_from", "ends_on" FROM "staff_role" WHERE "staff" = ?'
    values: tuple[str, ...] = (staff,)
    if day is not None:
        sql, values = f"{sql} AND {_HOLDS}", (staff, day.isoformat(), day.isoformat())
    found = db.rows(f'{sql} ORDER BY "valid_from", "role", "unit"', values)
    return tuple(RoleRow(row[0], row[1], row[2], _day(row[3]), _day_or_none(row[4])) for row in found)


def people_in_role(db: Database, role: Role, day: date, unit: str | None = None) -> tuple[PersonRow, ...]:
    """Active persons who have a role on a day, by name; with a unit, those who have it for that unit or for all."""
    sql = (
        'SELECT DISTINCT p."id", p."name", p."title" FROM "staff" p JOIN "staff_role" r ON r."staff" = p."id" '
        f'WHERE p."active" = 1 AND r."role" = ? AND {_HOLDS}'
    )
    values: list[str] = [str(role), day.isoformat(), day.isoformat()]
    if unit is not None:
        sql += " AND r.\"unit\" IN ('', ?)"
        values.append(unit)
    return tuple(PersonRow(*row) for row in db.rows(f'{sql} ORDER BY p."name", p."id"', values))


def stand_ins_of(db: Database, staff: str, day: date) -> tuple[PersonRow, ...]:
    """Who may take a person's place on a day."""
    return _stand_ins(db, "staff", "stand_in", staff, day)


def stands_in_for(db: Database, staff: str, day: date) -> tuple[PersonRow, ...]:
    """Whose place a person may take on a day."""
    return _stand_ins(db, "stand_in", "staff", staff, day)


def _stand_ins(db: Database, known: str, asked: str, staff: str, day: date) -> tuple[PersonRow, ...]:
    sql = (
        f'SELECT DISTINCT p."id", p."name", p."title" FROM "stand_in" s JOIN "staff" p ON p."id" = s."{asked}" '
        f'WHERE s."{known}" = ? AND {_HOLDS} AND p."active" = 1 ORDER BY p."name", p."id"'
    )
    return tuple(PersonRow(*row) for row in db.rows(sql, (staff, day.isoformat(), day.isoformat())))


def absences_on(db: Database, day: date) -> tuple[AbsenceRow, ...]:
    """Who is away on a day and who takes the place, by name."""
    sql = (
        'SELECT a."staff", p."name", a."reason", a."first", a."last" FROM "absence" a JOIN "staff" p '
        'ON p."id" = a."staff" WHERE a."ended" IS NULL AND a."first" <= ? AND a."last" >= ? AND p."active" = 1 '
        'ORDER BY p."name", a."first"'
    )
    found = db.rows(sql, (day.isoformat(), day.isoformat()))
    return tuple(
        AbsenceRow(staff, name, reason, _day(first), _day(last), stand_ins_of(db, staff, day))
        for staff, name, reason, first, last in found
    )


def heads(db: Database, unit: str, day: date | None = None) -> tuple[HeadRow, ...]:
    """The heads of a unit on a day, 主要负责人 first; without a day, all there ever were."""
    sql = (
        'SELECT "id", "unit", "duty", "name", "post", "staff", "valid_from", "ends_on" FROM "unit_head" '
        'WHERE "unit" = ?'
    )
    values: tuple[str, ...] = (unit,)
    if day is not None:
        sql, values = f"{sql} AND {_HOLDS}", (unit, day.isoformat(), day.isoformat())
    found = db.rows(f'{sql} ORDER BY "duty", "valid_from", "id"', values)
    return tuple(_head(row) for row in found)


def _head(row: tuple[Any, ...]) -> HeadRow:
    head, unit, duty, name, post, staff, valid_from, ends_on = row
    return HeadRow(head, unit, duty, name, post, staff, _day(valid_from), _day_or_none(ends_on))


def delegations(db: Database, unit: str) -> tuple[DelegationRow, ...]:
    """All powers that a unit ever gave, newest first."""
    found = db.rows(
        'SELECT "id", "unit", "power", "document_no", "granted_on", "valid_to", "chief_officer", "withdrawn_on", '
        '"withdrawn_by" FROM "delegation" WHERE "unit" = ? ORDER BY "granted_on" DESC, "id" DESC',
        (unit,),
    )
    return tuple(_delegation(row) for row in found)


def _delegation(row: tuple[Any, ...]) -> DelegationRow:
    key, unit, power, document_no, granted_on, valid_to, chief_officer, withdrawn_on, withdrawn_by = row
    granted, last, withdrawn = _day(granted_on), _day_or_none(valid_to), _day_or_none(withdrawn_on)
    return DelegationRow(key, unit, power, document_no, granted, last, chief_officer, withdrawn, withdrawn_by)


def has_power(db: Database, unit: str, power: Power, day: date) -> bool:
    """Whether a unit's window has one of the five powers on a day."""
    text = day.isoformat()
    sql = f'SELECT 1 FROM "delegation" WHERE "unit" = ? AND "power" = ? AND {_GRANTED}'
    return db.row(sql, (unit, str(power), text, text, text)) is not None


def lacking_powers(db: Database, unit: str, day: date) -> frozenset[Power]:
    """Which of the five a unit's window has not got on a day."""
    text = day.isoformat()
    sql = f'SELECT "power" FROM "delegation" WHERE "unit" = ? AND {_GRANTED}'
    return frozenset(Power) - {Power(row[0]) for row in db.rows(sql, (unit, text, text, text))}


def powers_matrix(db: Database, day: date) -> tuple[UnitPowers, ...]:
    """Each unit of a day with the powers that it has given."""
    text = day.isoformat()
    with db.snapshot():
        given: dict[str, set[Power]] = {}
        sql = f'SELECT DISTINCT "unit", "power" FROM "delegation" WHERE {_GRANTED}'
        for unit, power in db.rows(sql, (text, text, text)):
            given.setdefault(unit, set()).add(Power(power))
        return tuple(UnitPowers(unit, frozenset(given.get(unit.id, ()))) for unit in units(db, day))


def power_coverage(db: Database, day: date) -> Coverage:
    """授权到位率 of a day, as numerator and denominator."""
    return coverage({line.unit.id: line.powers for line in powers_matrix(db, day)})


def _day(text: str) -> date:
    return date.fromisoformat(text)


def _day_or_none(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
