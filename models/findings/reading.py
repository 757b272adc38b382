"""Questions about findings and orders: what is open, one whole, how many of each."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.findings.rules import KINDS, Code, Expedited, Level, State, Type, expedited
from models.office.database import Database
from models.office.instants import Instant, civil_day, instant_at
from models.people.staff_reading import PersonRow

_ROW = (
    'SELECT f."id", f."code", f."level", f."type", f."about_table", f."about_id", f."number", f."case", f."unit", '
    'f."raised_at", f."state", f."answer", EXISTS (SELECT 1 FROM "finding_appeal" a WHERE a."finding" = f."id" '
    'AND a."granted" IS NULL) FROM "finding" f WHERE '
)


@dataclass(frozen=True, slots=True)
class FindingRow:
    """A finding in a list."""

    id: str
    code: Code
    level: Level
    type: Type
    about_table: str
    about_id: str
    number: str
    case: str
    """Id of the case to open, "" for none."""
    unit: str
    raised_at: Instant
    state: State
    answer: str
    appealed: bool
    """An appeal waits for its answer."""


@dataclass(frozen=True, slots=True)
class LevelRow:
    """A code that a finding reached."""

    code: Code
    level: Level
    at: Instant
    told: tuple[str, ...]
    """Names."""
    evidence: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AppealRow:
    """An appeal and its answer."""

    reason: str
    by: str
    """Name."""
    at: Instant
    granted: bool | None
    opinion: str
    decided_by: str
    decided_at: Instant | None
    by_staff: str = ""
    """Staff id of who appealed: nobody answers his own."""


@dataclass(frozen=True, slots=True)
class FindingCard:
    """One finding whole, its levels oldest first."""

    row: FindingRow
    levels: tuple[LevelRow, ...]
    appeals: tuple[AppealRow, ...]


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An order to move something."""

    id: str
    number: str
    about_table: str
    about_id: str
    about_number: str
    unit: str
    cause: str
    requirement: str
    officer: str
    """Name."""
    limit_day: date
    by: str
    at: Instant
    reply: str
    replied_at: Instant | None
    state: Expedited
    officer_staff: str = ""
    """Staff id."""
    code: str = ""
    """What its barcode holds."""


@dataclass(frozen=True, slots=True)
class OrderAbout:
    """What an order can be about: a case, an inquiry or a finding."""

    table: str
    id: str
    number: str
    unit: str
    staff: str
    """Staff id of whose it is, "" for nobody's."""
    what: str
    """Name of the item, the question, or the code of the finding."""


@dataclass(frozen=True, slots=True)
class FindingCount:
    """How many findings of a code were raised in a period, and how many of them are still open."""

    code: Code
    raised: int
    still_open: int


def findings(
    db: Database,
    *,
    state: State | None = State.OPEN,
    unit: str = "",
    type: Type | None = None,
    since: date | None = None,
    limit: int = 500,
) -> tuple[FindingRow, ...]:
    """Findings of a state (None for all), the gravest first, then the youngest."""
    asked, values = ["1 = 1"], []
    for sql, value in (
        ('f."state" = ?', state), ('f."unit" = ?', unit), ('f."type" = ?', type),
        ('f."raised_at" >= ?', instant_at(since) if since else None),
    ):  # fmt: skip
        if value:
            asked.append(sql)
            values.append(value if isinstance(value, int) else str(value))
    found = db.rows(
        f"{_ROW}{' AND '.join(asked)} ORDER BY CASE f.\"level\" WHEN 'ALARM' THEN 0 WHEN 'WARN' THEN 1 ELSE 2 END, "
        'f."raised_at" DESC, f."id" LIMIT ?',
        (*values, limit),
    )
    return tuple(_finding(row) for row in found)


def of_case(db: Database, case: str) -> tuple[FindingRow, ...]:
    """Every finding about a case, the oldest first: its cards stay on its page."""
    return tuple(_finding(row) for row in db.rows(f'{_ROW}f."case" = ? ORDER BY f."raised_at", f."id"', (case,)))


def _finding(row: tuple[Any, ...]) -> FindingRow:
    key, code, level, kind, table, about, number, case, unit, raised, state, answer, appealed = row
    return FindingRow(
        key, Code(code), Level(level), Type(kind), table, about, number, case, unit, Instant(raised), State(state),
        answer, bool(appealed),
    )  # fmt: skip


def finding_card(db: Database, finding: str) -> FindingCard | None:
    """One finding with its levels and appeals."""
    with db.snapshot():
        row = db.row(f'{_ROW}f."id" = ?', (finding,))
        if row is None:
            return None
        names = dict(db.rows('SELECT "id", "name" FROM "staff"'))
        levels = db.rows(
            'SELECT "code", "level", "at", "told", "evidence" FROM "finding_level" WHERE "finding" = ? '
            'ORDER BY "at", "id"',
            (finding,),
        )
        appeals = db.rows(
            'SELECT "reason", "by", "at", "granted", "opinion", "decided_by", "decided_at" FROM "finding_appeal" '
            'WHERE "finding" = ? ORDER BY "at"',
            (finding,),
        )
    return FindingCard(
        _finding(row),
        tuple(
            LevelRow(
                Code(code), Level(level), Instant(at), tuple(names.get(one, "") for one in json.loads(told)),
                json.loads(evidence),
            )
            for code, level, at, told, evidence in levels
        ),
        tuple(
            AppealRow(
                reason, names.get(by, ""), Instant(at), None if granted is None else bool(granted), opinion,
                names.get(decider, ""), None if decided is None else Instant(decided), by,
            )
            for reason, by, at, granted, opinion, decider, decided in appeals
        ),
    )  # fmt: skip


_ORDER = (
    'SELECT e."id", e."number", e."about_table", e."about_id", e."about_number", e."unit", e."cause", '
    'e."requirement", coalesce(o."name", \'\'), e."limit_day", coalesce(b."name", \'\'), e."at", e."reply", '
    'e."replied_at", e."officer", e."code" FROM "expedite" e LEFT JOIN "staff" o ON o."id" = e."officer" '
    'LEFT JOIN "staff" b ON b."id" = e."by" WHERE '
)


def orders(
    db: Database, *, today: date, officer: str = "", about: str = "", still_open: bool = True, limit: int = 500
) -> tuple[OrderRow, ...]:
    """Orders, the nearest limit first: those of an officer (staff id), or about one thing (its id), or all."""
    asked, values = ["1 = 1"], []
    for sql, value in (('e."officer" = ?', officer), ('e."about_id" = ?', about)):
        if value:
            asked.append(sql)
            values.append(value)
    if still_open:
        asked.append('e."replied_at" IS NULL')
    found = db.rows(f'{_ORDER}{" AND ".join(asked)} ORDER BY e."limit_day", e."id" LIMIT ?', (*values, limit))
    return tuple(_order(row, today) for row in found)


def _order(row: tuple[Any, ...], today: date) -> OrderRow:
    key, number, table, about, about_number, unit, cause, requirement, officer, last, by, at, reply, done, who, code = (
        row
    )
    limit, replied = date.fromisoformat(last), None if done is None else Instant(done)
    state = expedited(limit, None if replied is None else civil_day(replied), today)
    return OrderRow(
        key, number, table, about, about_number, unit, cause, requirement, officer, limit, by, Instant(at), reply,
        replied, state, who, code,
    )  # fmt: skip


def order(db: Database, name: str, *, today: date) -> OrderRow | None:
    """One order by its id, its number, or what its barcode holds."""
    found = db.row(f'{_ORDER}e."id" = ? OR e."number" = ? OR e."code" = ?', (name, name, name))
    return None if found is None else _order(found, today)


def order_about(db: Database, name: str) -> OrderAbout | None:
    """What an order would be about: a case by its id, long or short number (the newest of that), an inquiry by its
    number or id, a finding by its id."""
    row = db.row(
        'SELECT c."id", c."number", c."unit", c."staff", v."name" FROM "case" c JOIN "item_version" v '
        'ON v."id" = c."item_version" WHERE c."id" = ? OR c."number" = ? OR c."short_number" = ? '
        'ORDER BY c."received_at" DESC LIMIT 1',
        (name, name, name),
    )
    if row is not None:
        return _about("case", row)
    row = db.row(
        'SELECT "id", "number", "to_unit", coalesce(nullif("to_staff", \'\'), "first_person"), "question" '
        'FROM "inquiry" WHERE "id" = ? OR "number" = ?',
        (name, name),
    )
    if row is not None:
        return _about("inquiry", row)
    row = db.row('SELECT "id", "number", "unit", \'\', "code" FROM "finding" WHERE "id" = ?', (name,))
    return None if row is None else _about("finding", row)


def _about(table: str, row: tuple[Any, ...]) -> OrderAbout:
    key, number, unit, staff, what = row
    return OrderAbout(table, key, number, unit, staff or "", what)


def officers_of(db: Database, unit: str, day: date) -> tuple[PersonRow, ...]:
    """Who can be named in an order: the unit's own people first, then those who work for every unit."""
    found = db.rows(
        'SELECT p."id", p."name", p."title", max(CASE WHEN r."unit" = ? THEN 1 ELSE 0 END) AS "own" FROM "staff" p '
        'JOIN "staff_role" r ON r."staff" = p."id" WHERE p."active" = 1 AND r."unit" IN (\'\', ?) '
        "AND r.\"role\" IN ('WINDOW', 'REVIEWER', 'APPROVER') AND r.\"valid_from\" <= ? "
        'AND (r."ends_on" IS NULL OR r."ends_on" > ?) GROUP BY p."id", p."name", p."title" '
        'ORDER BY "own" DESC, p."name", p."id"',
        (unit, unit, day.isoformat(), day.isoformat()),
    )
    return tuple(PersonRow(*row[:3]) for row in found)


def counts(db: Database, first: date, last: date, unit: str = "") -> tuple[FindingCount, ...]:
    """How many of each code were raised in a period, in the order of the codes; codes never raised are left out."""
    sql = (
        'SELECT "code", count(*), sum(CASE WHEN "state" = \'OPEN\' THEN 1 ELSE 0 END) FROM "finding" '
        'WHERE "raised_at" >= ? AND "raised_at" < ?' + (' AND "unit" = ?' if unit else "") + ' GROUP BY "code"'
    )
    values = (instant_at(first), instant_at(last + timedelta(days=1)), *((unit,) if unit else ()))
    found = {code: (raised, still) for code, raised, still in db.rows(sql, values)}
    return tuple(FindingCount(code, *map(int, found[code])) for code in KINDS if code in found)
