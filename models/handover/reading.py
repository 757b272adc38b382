"""Questions about hand-overs: what a person has, who may take it, what came to whom."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.cases.leaving import leaves as leaves_of_cases
from models.handover.rules import CLOSED_THERE, PASSED_ON, Disposal, Kind, State
from models.inquiries.leaving import leaves as leaves_of_inquiries
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import Instant
from models.people.authority import absent_behind
from models.people.reading import window_units
from models.people.staff_reading import PersonRow, people_in_role, stand_ins_of
from models.tickets.reading import leaves as leaves_of_tickets

_CASES: Final = (
    'SELECT c."id", c."short_number", v."name", c."unit" FROM "case" c JOIN "item_version" v '
    'ON v."id" = c."item_version" WHERE c."staff" = ? AND c."ended_at" IS NULL ORDER BY c."received_at", c."number"'
)
_INQUIRIES: Final = (
    'SELECT "id", "number", "question", \'\' FROM "inquiry" WHERE "state" <> \'CLOSED\' AND "first_person" = ? '
    'UNION SELECT "id", "number", "question", "to_unit" FROM "inquiry" WHERE "state" IN (\'HANDED\', \'CONFIRMED\') '
    'AND "to_staff" = ? AND "first_person" <> ? ORDER BY 2, 1'
)
_CERTIFICATES: Final = (
    'SELECT r."id", r."number", r."name", c."unit" FROM "case" c JOIN "certificate" r ON r."case" = c."id" '
    'WHERE c."staff" = ? AND c."ended_at" IS NULL AND c."delivered_at" IS NULL ORDER BY r."issued_at", r."number"'
)
_ORIGINALS: Final = (
    'SELECT o."id", c."short_number", o."name", c."unit" FROM "case_original" o JOIN "case" c ON c."id" = o."case" '
    'WHERE o."holder" = ? AND o."state" IN (\'KEPT\', \'OFFERED\') ORDER BY o."since", o."id"'
)

_HANDED: Final = (
    "SELECT l.\"about_id\", CASE WHEN c.\"id\" IS NULL THEN 'inquiry' ELSE 'case' END, "
    'coalesce(c."number", i."number"), p."name", l."at" FROM "handover_line" l '
    'JOIN "handover" h ON h."id" = l."handover" JOIN "staff" p ON p."id" = h."from_staff" '
    'LEFT JOIN "case" c ON c."id" = l."about_id" LEFT JOIN "inquiry" i ON i."id" = l."about_id" '
    'WHERE l."to_staff" = ? AND l."disposal" = ? AND h."state" IN (?, ?) '
    'AND ((c."id" IS NOT NULL AND c."ended_at" IS NULL AND c."stepped_at" <= l."at") '
    'OR (i."id" IS NOT NULL AND i."state" <> \'CLOSED\')) ORDER BY l."at"'
)
_AT_WINDOW: Final = (
    'SELECT o."staff", w."id", w."number" FROM "sign_on" o JOIN "window" w ON w."id" = o."window" '
    'WHERE o."ended" IS NULL'
)
_PASSED: Final = (
    'SELECT 1 FROM "handover_line" l JOIN "handover" h ON h."id" = l."handover" '
    'JOIN "sign_on" o ON o."id" = h."sign_on" WHERE l."about_id" = ? AND h."window" = ? AND l."disposal" = \'PASSED\' '
    'AND (l."kind" = \'INQUIRY\' OR (l."kind" = \'CASE\' AND o."ended" IS NULL))'
)


@dataclass(frozen=True, slots=True)
class Held:
    """One thing that a person has."""

    kind: Kind
    id: str
    number: str
    what: str
    unit: str
    """Whose window it needs; "" for any."""


def held_by(db: Database, staff: str) -> tuple[Held, ...]:
    """Everything that a person has in hand: open cases, open inquiries, certificates to be fetched, originals."""
    asked = ((Kind.CASE, _CASES, 1), (Kind.INQUIRY, _INQUIRIES, 3), (Kind.CERTIFICATE, _CERTIFICATES, 1),
             (Kind.ORIGINAL, _ORIGINALS, 1))  # fmt: skip
    with db.snapshot():
        return tuple(Held(kind, *row) for kind, sql, times in asked for row in db.rows(sql, (staff,) * times))


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that a window leaves at sign-off, and what can be done with it."""

    kind: str
    """Of models/office/sheets/queue.py LEFT_KINDS, or WAITING."""
    id: str
    number: str
    about: str

    @property
    def passable(self) -> bool:
        """Whether it can be passed to a person."""
        return self.kind in PASSED_ON

    @property
    def closable(self) -> bool:
        """Whether the sign-off itself can close it."""
        return self.kind in CLOSED_THERE


def left_at(db: Database, window: str, station: str) -> tuple[Left, ...]:
    """Everything that a window leaves: visitors, papers, cases and inquiries (days.md 12).

    A case that was passed on in this sign-on, and an inquiry that was ever passed on from here, is no longer left.
    """
    left = [Left(row.kind, row.id, row.number, row.about) for row in leaves_of_tickets(db, window, station)]
    more = [Left(row.kind, row.id, row.number, row.about) for row in leaves_of_cases(db, window, station)]
    more += [Left(row.kind, row.id, row.number, row.about) for row in leaves_of_inquiries(db, window, station)]
    return (*left, *(each for each in more if db.row(_PASSED, (each.id, window)) is None))


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who may take over."""

    staff: str
    name: str
    title: str
    stand_in: bool
    """Named as stand-in (AB岗)."""
    window: str
    """The window that the person is signed on at, "" for none."""
    number: int
    """Its number, 0 for none."""


def receivers(db: Database, staff: str, units: Sequence[str], day: date) -> tuple[Receiver, ...]:
    """Who may take over from a person: the named stand-ins first, then the colleagues of these units' windows."""
    with db.snapshot():
        named = stand_ins_of(db, staff, day)
        found: dict[str, PersonRow] = {}
        for unit in units or (None,):
            found |= {each.staff: each for each in people_in_role(db, Role.WINDOW, day, unit)}
        first = {each.staff for each in named}
        rows = [*(found[each.staff] for each in named if each.staff in found),
                *(each for each in found.values() if each.staff not in first)]  # fmt: skip
        at = {person: (window, number) for person, window, number in db.rows(_AT_WINDOW)}
    return tuple(
        Receiver(each.staff, each.name, each.title, each.staff in first, *at.get(each.staff, ("", 0)))
        for each in rows
        if each.staff != staff
    )


def receivers_at(db: Database, staff: str, window: str, day: date) -> tuple[Receiver, ...]:
    """Who may take over from a person at a window."""
    return receivers(db, staff, window_units(db, window, day), day)


_ANSWERING: Final = (Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.GUIDE, Role.CENTRE_MANAGER)


def successors(db: Database, staff: str, held: Sequence[Held], day: date) -> tuple[PersonRow, ...]:
    """Who may take over all of this: the named stand-ins first.

    Whatever belongs to a case needs the window's role for its unit; questions alone may go to anybody who answers.
    """
    units = sorted({each.unit for each in held if each.kind is not Kind.INQUIRY})
    with db.snapshot():
        if units:
            groups = [{each.staff: each for each in people_in_role(db, Role.WINDOW, day, unit)} for unit in units]
            able = {key: each for key, each in groups[0].items() if all(key in group for group in groups)}
        else:
            able = {each.staff: each for role in _ANSWERING for each in people_in_role(db, role, day)}
        named = [each.staff for each in stand_ins_of(db, staff, day)]
    able.pop(staff, None)
    first = [able.pop(key) for key in named if key in able]
    return (*first, *able.values())


@dataclass(frozen=True, slots=True)
class Handed:
    """Something that came to a person by a hand-over (由…移交)."""

    kind: str
    """case or inquiry."""
    number: str
    """The whole number, by which it is opened."""
    giver: str
    """Name."""
    at: Instant


def handed_to(db: Database, staff: str) -> dict[str, Handed]:
    """What was handed to a person and is still as it came, by id of the case or inquiry.

    A case is marked until its next step, an inquiry while it is open.
    """
    values = (staff, str(Disposal.PASSED), str(State.OPEN), str(State.DONE))
    found = db.rows(_HANDED, values)
    return {about: Handed(*row) for about, *row in found}


def stood_in_for(db: Database, staff: str, day: date) -> dict[str, str]:
    """Name by id of everybody absent whose place a person takes on a day."""
    away = absent_behind(db, staff, day)
    if not away:
        return {}
    marks = ", ".join("?" for _ in away)
    return dict(db.rows(f'SELECT "id", "name" FROM "staff" WHERE "id" IN ({marks})', away))


@dataclass(frozen=True, slots=True)
class Draft:
    """A list that was printed for both to sign."""

    id: str
    number: str
    code: str
    to_staff: str
    to_name: str
    at: Instant


def draft_of(db: Database, staff: str) -> Draft | None:
    """The list that stands drawn up for a person who leaves, None for none."""
    row = db.row(
        'SELECT h."id", h."number", h."code", h."to_staff", p."name", h."at" FROM "handover" h '
        'JOIN "staff" p ON p."id" = h."to_staff" WHERE h."from_staff" = ? AND h."state" = ? '
        'ORDER BY h."at" DESC LIMIT 1',
        (staff, str(State.DRAFT)),
    )
    return Draft(*row) if row else None
