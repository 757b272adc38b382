"""Who looked at whom in full, and how far the erasing has come."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.office.database import Database
from models.office.instants import Instant, instant_at
from models.privacy.rules import Kind, Reason


@dataclass(frozen=True, slots=True)
class LookRow:
    """One full view in a list."""

    id: str
    at: Instant
    staff: str
    """Name of who looked."""
    about_table: str
    about_id: str
    number: str
    reason_code: Reason
    reason: str


@dataclass(frozen=True, slots=True)
class ErasureRow:
    """How far the erasing of one kind has come."""

    kind: Kind
    done_until: date | None
    rows: int


def looks(db: Database, first: date, last: date) -> tuple[LookRow, ...]:
    """The full views of some days, newest first."""
    found = db.rows(
        'SELECT l."id", l."at", coalesce(s."name", \'\'), l."about_table", l."about_id", l."number", l."reason_code", '
        'l."reason" FROM "personal_look" l LEFT JOIN "staff" s ON s."id" = l."staff" '
        'WHERE l."at" >= ? AND l."at" < ? ORDER BY l."at" DESC, l."id" DESC',
        (instant_at(first), instant_at(last + timedelta(days=1))),
    )
    return tuple(
        LookRow(key, Instant(at), staff, table, about, number, Reason(code), words)
        for key, at, staff, table, about, number, code, words in found
    )


def erasures(db: Database) -> tuple[ErasureRow, ...]:
    """One row for each kind, whether or not anything was erased yet."""
    found = {kind: (day, many) for kind, day, many in db.rows('SELECT "id", "done_until", "rows" FROM "erasure"')}
    told = ((kind, found.get(str(kind), (None, 0))) for kind in Kind)
    return tuple(ErasureRow(kind, date.fromisoformat(day) if day else None, many) for kind, (day, many) in told)
