"""Lists of cases: what is due, what is to be done, what waits in the back office and on the shelf, and search."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from models.cases.forms import ApplicantKind
from models.cases.joint import steps_now
from models.cases.money import charged
from models.cases.numbers import search_terms
from models.cases.rows import BY_DUE, COLUMNS, IN_ORDER, WIDTH, WITH_DUE, CaseRow, Reader
from models.cases.rules import Clock, Holder, Next, State, holder_of, next_of
from models.catalogue.rules import Kind
from models.deadlines.lights import Light
from models.fees.gate import blocked
from models.fees.reading import NoticeRow, doubtful
from models.fees.reading import states as notice_states
from models.office.database import Database
from models.office.instants import Instant
from models.office.pinyin import typed_key
from models.office.search import find
from models.people.identity import tidy

DUE_LIMIT = 500
"""Rows that a list of due cases shows at most."""


def due_list(
    db: Database, *, today: date, window: str = "", unit: str = "", limit: int = DUE_LIMIT
) -> tuple[CaseRow, ...]:
    """到期: open cases of a window, of a unit, or of the hall, with lights, the most urgent first."""
    where, values = _place(window, unit)
    with db.snapshot():
        found = db.rows(f"SELECT {COLUMNS} {BY_DUE} WHERE {where} {IN_ORDER} LIMIT ?", (*values, limit))
        return Reader(db, today).rows(found)


def _place(window: str, unit: str) -> tuple[str, tuple[str, ...]]:
    if window:
        return 'd."window" = ?', (window,)
    return ('d."unit" = ?', (unit,)) if unit else ("1 = 1", ())


def open_of_visit(db: Database, ticket: str) -> tuple[str, ...]:
    """Numbers of the open cases that were taken in during a visit, the newest first."""
    asked = 'SELECT "number" FROM "case" WHERE "ticket" = ? AND "ended_at" IS NULL ORDER BY "received_at" DESC'
    return tuple(str(number) for (number,) in db.rows(asked, (ticket,)))


def document_of_visit(db: Database, ticket: str) -> str:
    """The document number of whom the visit's last matter was taken in for, at whatever window; "" for none."""
    asked = (
        'SELECT a."id_number" FROM "case" c JOIN "applicant" a ON a."id" = c."applicant" WHERE c."ticket" = ? '
        'ORDER BY c."received_at" DESC LIMIT 1'
    )
    return str(db.value(asked, (ticket,)) or "")


def light_counts(rows: tuple[CaseRow, ...]) -> dict[Light, int]:
    """How many of each light a list has."""
    counted = Counter(row.light for row in rows if row.light is not None)
    return {light: counted[light] for light in Light}


def overdue(db: Database, *, today: date) -> tuple[CaseRow, ...]:
    """Open cases past the promised day, the latest first: named in the summary."""
    where = 'd."runs" = ? AND d."due" <> \'\' AND d."due" < ?'
    with db.snapshot():
        values = (str(Clock.DECISION), today.isoformat())
        found = db.rows(f"SELECT {COLUMNS} {BY_DUE} WHERE {where} {IN_ORDER}", values)
        return Reader(db, today).rows(found)


class Wants(StrEnum):
    """Why a case is in a desk's inbox (待办, days.md 1)."""

    TAKEN_IN = "TAKEN_IN"
    """Received and not accepted, or an on-the-spot matter that is not decided."""
    DECIDED = "DECIDED"
    """Decided: determine the fee, make the certificate, tell the applicant, close what was handed over."""
    PAID = "PAID"
    """The fee point has the money: make the certificate or hand it out."""


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One thing a desk has to see to."""

    case: CaseRow
    why: Wants
    coming: Next


@dataclass(frozen=True, slots=True)
class Inbox:
    """A desk's 待办: its cases, and the notices that the fee point doubts. What was handed over to it as a first
    inquiry is models/inquiries/reading.py's answer."""

    cases: tuple[InboxRow, ...]
    doubted: tuple[NoticeRow, ...]


_UNDECIDED = (State.RECEIVED, State.PRECHECK, State.ACCEPTED)
_AT_DESK = (*_UNDECIDED, State.DECIDED_GRANT, State.DECIDED_REFUSE, State.ISSUED, State.DELIVERED)


def inbox(db: Database, *, window: str, today: date) -> Inbox:
    """待办 of a window: what came back to it and waits for its next step, the longest wait first."""
    with db.snapshot():
        return Inbox(_waiting_at(db, 'c."window" = ?', (window,), today), doubtful(db, window))


def inbox_of(db: Database, *, staff: str, besides: str, today: date) -> tuple[InboxRow, ...]:
    """What a person has that stands at another window than `besides` and waits for a window's step."""
    with db.snapshot():
        return _waiting_at(db, 'c."staff" = ? AND c."window" <> ?', (staff, besides), today)


def _waiting_at(db: Database, where: str, values: tuple[str, ...], today: date) -> tuple[InboxRow, ...]:
    marks = ", ".join("?" for _ in _AT_DESK)
    sql = (
        f'SELECT {COLUMNS}, c."told_at" {WITH_DUE} WHERE {where} AND c."ended_at" IS NULL '
        f'AND c."state" IN ({marks}) ORDER BY c."since", c."number"'
    )
    reader, found = Reader(db, today), []
    for stored in db.rows(sql, (*values, *_AT_DESK)):
        row, told = reader.row(stored), stored[WIDTH] is not None
        paid = bool(notice_states(db, row.id))
        gate = blocked(db, row.id, bool(charged(db, row.item, today)), today)
        coming = next_of(row.state, gate=gate, immediate=row.kind == Kind.IMMEDIATE, told=told)
        if holder_of(coming, immediate=row.kind == Kind.IMMEDIATE) is not Holder.WINDOW:
            continue
        why = Wants.PAID if paid and not gate else Wants.DECIDED
        found.append(InboxRow(row, Wants.TAKEN_IN if row.state in _UNDECIDED else why, coming))
    return tuple(found)


class Desk(StrEnum):
    """The parts of the back office's list."""

    REVIEW = "REVIEW"
    """待审."""
    APPROVE = "APPROVE"
    """待批."""
    SURVEY = "SURVEY"
    """待踏勘."""
    PARTS = "PARTS"
    """会签: other departments have not answered their part of a joint case."""
    SUSPENDED = "SUSPENDED"
    """暂停计时."""


@dataclass(frozen=True, slots=True)
class BackOfficeRow:
    """A case in the back office. Who accepted it (`case.acceptor`) may not approve it."""

    case: CaseRow
    desk: Desk
    opinion: str
    """The reviewer's, "" while there is none."""
    step_name: str = ""
    """The step that it is at, as its item calls it; "" where that one has no limit."""
    step_due: date | None = None
    step_late: int = 0
    """Working days past the step's own limit."""


_DESKS = {State.SURVEY: Desk.SURVEY, State.SUSPENDED: Desk.SUSPENDED}


_PARTED = 'EXISTS (SELECT 1 FROM "case_part" p WHERE p."case" = c."id" AND p."state" = \'OPEN\'{})'


def back_office(db: Database, *, today: date, units: tuple[str, ...] = ()) -> tuple[BackOfficeRow, ...]:
    """待审, 待批, 待踏勘, 会签 of these units (of all, without any), the most urgent first: their own cases, and those
    of others in which they have a part to answer."""
    marks = ", ".join("?" for _ in units)
    mine = _PARTED.format(f' AND p."unit" IN ({marks})')
    among = f' AND (c."unit" IN ({marks}) OR {mine})' if units else ""
    sql = (
        f'SELECT {COLUMNS}, c."reviewed_at", (SELECT s."reason" FROM "case_step" s WHERE s."case" = c."id" '
        f'AND s."verb" = \'review\' ORDER BY s."place" DESC LIMIT 1), {_PARTED.format("")} '
        f"{WITH_DUE} WHERE c.\"ended_at\" IS NULL AND c.\"state\" IN ('ACCEPTED', 'REVIEW', 'SURVEY', 'SUSPENDED') "
        f"AND c.\"kind\" = 'promised'{among} {IN_ORDER}"
    )
    with db.snapshot():
        reader = Reader(db, today)
        found = [(reader.row(stored), *stored[WIDTH:]) for stored in db.rows(sql, (*units, *units))]
        now = steps_now(db, [row.id for row, *_ in found], today)
    rows = []
    for row, reviewed, opinion, parted in found:
        desk = _desk(row, reviewed is not None, bool(parted), units)
        step = now.get(row.id)
        limit = (step.name, step.due, step.late) if step else ("", None, 0)
        rows.append(BackOfficeRow(row, desk, opinion or "", *limit))
    return tuple(rows)


def _desk(row: CaseRow, reviewed: bool, parted: bool, units: tuple[str, ...]) -> Desk:
    """Where a case waits, as these units see it: a department that has only a part of it answers that."""
    if parted and units and row.unit not in units:
        return Desk.PARTS
    if row.state in _DESKS:
        return _DESKS[row.state]
    if not reviewed:
        return Desk.REVIEW
    return Desk.PARTS if parted else Desk.APPROVE


@dataclass(frozen=True, slots=True)
class ShelfRow:
    """A result that waits to be fetched (待领, days.md 10)."""

    case: CaseRow
    shelf: str
    certificates: str
    """Their numbers; "" for a refusal, whose letter is fetched."""
    told_at: Instant | None
    told_by: str
    """Name of who told."""
    told_how: str


def shelf(db: Database, *, today: date, window: str = "", unit: str = "") -> tuple[ShelfRow, ...]:
    """待领: what was made and not fetched, with its place and when the applicant was told."""
    column, value = ("window", window) if window else ("unit", unit)
    among = f' AND c."{column}" = ?' if value else ""
    sql = (
        f'SELECT {COLUMNS}, c."shelf", c."told_at", coalesce(p."name", \'\'), c."told_how" {WITH_DUE} '
        'LEFT JOIN "staff" p ON p."id" = c."told_by" WHERE c."ended_at" IS NULL '
        f"AND c.\"state\" IN ('ISSUED', 'DECIDED_REFUSE'){among} {IN_ORDER}"
    )
    numbers = 'SELECT "number" FROM "certificate" WHERE "case" = ? ORDER BY "number"'
    with db.snapshot():
        reader = Reader(db, today)
        return tuple(
            ShelfRow(
                reader.row(stored), stored[WIDTH], "、".join(one[0] for one in db.rows(numbers, (stored[0],))),
                *stored[WIDTH + 1 :],
            )
            for stored in db.rows(sql, (value,) if value else ())
        )  # fmt: skip


LONG_NUMBER = 7
"""Characters from which what was typed may be a whole document or telephone number."""
PAPER_NUMBER = 4
"""Characters from which certificates and notices are looked for too."""


def search_cases(db: Database, typed: str, *, today: date, limit: int = 20) -> tuple[CaseRow, ...]:
    """Search as you type (days.md 11): long and short number, name, pinyin, initials, last four of ID or telephone,
    certificate and notice number; a whole ID or telephone number, as a reader gives it. Best first, names masked."""
    with db.snapshot():
        ids = _found(db, typed, limit)
        if not ids:
            return ()
        marks = ", ".join("?" for _ in ids)
        reader = Reader(db, today)
        rows = {
            row[0]: reader.row(row) for row in db.rows(f'SELECT {COLUMNS} {WITH_DUE} WHERE c."id" IN ({marks})', ids)
        }
        return tuple(rows[each] for each in ids if each in rows)


def _found(db: Database, typed: str, limit: int) -> list[str]:
    found: dict[str, None] = {}
    key = typed_key(typed)
    for term in search_terms(typed) or ((key,) if key else ()):
        found.update(dict.fromkeys(find(db, "case", term, limit=limit)))
    if len(found) < limit and len(key) >= PAPER_NUMBER:
        found.update(_of_papers(db, key, limit))
    number = tidy(typed)
    if len(found) < limit and len(number) >= LONG_NUMBER:
        sql = (
            'SELECT c."id" FROM "case" c WHERE c."applicant" IN (SELECT "id" FROM "applicant" WHERE "id_number" = ? '
            'UNION SELECT "id" FROM "applicant" WHERE "phone" = ?) ORDER BY c."received_at" DESC LIMIT ?'
        )
        found.update(dict.fromkeys(row[0] for row in db.rows(sql, (number, number, limit))))
    return list(found)[:limit]


def _of_papers(db: Database, key: str, limit: int) -> dict[str, None]:
    """Cases whose certificate or payment notice has a number beginning so."""
    found: dict[str, None] = {}
    for kind, table, column in (("certificate", "certificate", "case"), ("notice", "notice", "account")):
        ids = find(db, kind, key, limit=limit)
        if ids:
            marks = ", ".join("?" for _ in ids)
            for row in db.rows(f'SELECT "{column}" FROM "{table}" WHERE "id" IN ({marks})', ids):
                found[row[0]] = None
    return found


@dataclass(frozen=True, slots=True)
class KnownApplicant:
    """Who somebody is by his document: fills the form (days.md 5)."""

    kind: ApplicantKind
    name: str
    id_kind: str
    id_number: str
    phone: str
    address: str
    pinyin: str
    initials: str


def known_applicant(db: Database, id_number: str) -> KnownApplicant | None:
    """The applicant with this document as he was last known, None for a new one."""
    row = db.row(
        'SELECT a."kind", a."name", a."id_kind", a."id_number", a."phone", a."address", a."name_pinyin", '
        'a."name_initials" FROM "applicant" a WHERE a."id_number" = ? ORDER BY '
        '(SELECT max(c."received_at") FROM "case" c WHERE c."applicant" = a."id") DESC LIMIT 1',
        (tidy(id_number),),
    )
    return KnownApplicant(ApplicantKind(row[0]), *row[1:]) if row else None
