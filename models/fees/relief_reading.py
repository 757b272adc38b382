"""减免缓 as the window, the back office and the supervisor see it."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.fees.reading import NoticeRow, unpaid
from models.fees.relief_rules import PENDING, Evidence
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class ReliefView:
    """A relief with the notice that it is about."""

    id: str
    number: str
    notice: str
    """Its id."""
    notice_no: str
    case_id: str
    case_no: str
    short_no: str
    item: str
    payer_name: str
    unit: str
    kind: str
    original_fen: int
    wished_fen: int
    granted_fen: int
    basis: str
    evidence: tuple[Evidence, ...]
    until: date | None
    state: str
    proposed_by: str
    proposed_at: Instant
    checked_by: str
    opinion: str
    decided_by: str
    reason: str
    entered: bool


_SELECT = (
    'SELECT f."id", f."number", f."notice", n."number", f."account", a."case_no", n."short_no", n."item", '
    'n."payer_name", f."unit", f."kind", f."original_fen", f."wished_fen", f."granted_fen", f."basis", f."evidence", '
    'f."until", f."state", f."proposed_by", f."proposed_at", f."checked_by", f."opinion", f."decided_by", f."reason", '
    'f."entered" FROM "fee_relief" f JOIN "notice" n ON n."id" = f."notice" '
    'JOIN "fee_account" a ON a."id" = f."account" '
)
_PENDING = "(" + ", ".join(f"'{state}'" for state in sorted(PENDING)) + ")"


def _row(row: Sequence[object]) -> ReliefView:
    values = list(row)
    values[15] = tuple(Evidence(**each) for each in json.loads(str(values[15])))
    values[16] = date.fromisoformat(str(values[16])) if values[16] else None
    values[24] = bool(values[24])
    return ReliefView(*values)  # type: ignore[arg-type]


def pending_reliefs(db: Database) -> tuple[ReliefView, ...]:
    """待审核 and 待批准, the oldest first."""
    return tuple(_row(row) for row in db.rows(f'{_SELECT} WHERE f."state" IN {_PENDING} ORDER BY f."proposed_at"'))


def reliefs_of_case(db: Database, case_id: str) -> tuple[ReliefView, ...]:
    """All reliefs of a case, in the order they were asked for."""
    return tuple(_row(row) for row in db.rows(_SELECT + 'WHERE f."account" = ? ORDER BY f."proposed_at"', (case_id,)))


def overdue_deferrals(db: Database, today: date) -> tuple[NoticeRow, ...]:
    """缓缴逾期: deferred notices whose day is past and that are not paid; each an overdue charge (domain.md §4.4)."""
    return tuple(row for row in unpaid(db, due_before=today) if row.deferred_until is not None)
