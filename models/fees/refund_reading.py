"""Refunds, overpaid notices and open recoveries, for the window, the fee point and the supervisor."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.fees.reading import NoticeRow, notices_by_id
from models.fees.refund_rules import PENDING
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class RefundRow:
    """A refund with the notice that it is about."""

    id: str
    number: str
    notice: str
    """Its id."""
    notice_no: str
    case_no: str
    short_no: str
    payer_name: str
    unit: str
    cause: str
    asked_by: str
    reason: str
    amount_fen: int
    state: str
    asked_at: Instant
    due_day: date | None
    """Last day of the step that is next."""
    remark: str
    document_no: str
    voucher: str


@dataclass(frozen=True, slots=True)
class OverPaid:
    """多缴: a notice with more money than it wanted, and the refund under way for it."""

    notice: NoticeRow
    refund: str
    """Number; "" where nobody has asked for it."""
    refund_state: str


@dataclass(frozen=True, slots=True)
class RecoveryRow:
    """追缴: a payment taken back though the certificate is out."""

    id: str
    notice: str
    """Its id."""
    notice_no: str
    case_id: str
    case_no: str
    short_no: str
    item: str
    payer_name: str
    window: str
    amount_fen: int
    reversal: str
    opened_at: Instant


_REFUND = (
    'SELECT r."id", r."number", r."notice", n."number", a."case_no", n."short_no", n."payer_name", r."unit", '
    'r."cause", r."asked_by", r."reason", r."amount_fen", r."state", r."asked_at", r."due_day", r."remark", '
    'r."document_no", r."voucher" FROM "refund" r JOIN "notice" n ON n."id" = r."notice" '
    'JOIN "fee_account" a ON a."id" = r."account" '
)
_PENDING = "(" + ", ".join(f"'{state}'" for state in sorted(PENDING)) + ")"
_OVER = (
    'SELECT n."id" FROM "notice" n JOIN "settlement" s ON s."notice" = n."id" WHERE n."state" = \'OPEN\' '
    'GROUP BY n."id", n."total_fen" HAVING sum(s."amount_fen") > n."total_fen" ORDER BY n."id"'
)
_RECOVERY = (
    'SELECT f."id", f."notice", n."number", f."account", a."case_no", n."short_no", n."item", n."payer_name", '
    'f."window", f."amount_fen", f."reversal", f."opened_at" FROM "fee_recovery" f '
    'JOIN "notice" n ON n."id" = f."notice" JOIN "fee_account" a ON a."id" = f."account" WHERE f."state" = \'OPEN\' '
)


def _refund_row(row: Sequence[object]) -> RefundRow:
    values = list(row)
    values[14] = date.fromisoformat(str(values[14])) if values[14] else None
    return RefundRow(*values)  # type: ignore[arg-type]


def pending_refunds(db: Database, *, due_before: date | None = None) -> tuple[RefundRow, ...]:
    """Refunds under way, the earliest limit first; `due_before` gives those whose next step is overdue on that day."""
    last = (due_before or date.max).isoformat()
    sql = f'{_REFUND} WHERE r."state" IN {_PENDING} AND r."due_day" < ? ORDER BY r."due_day", r."number"'
    return tuple(_refund_row(row) for row in db.rows(sql, (last,)))


def refunds_of_case(db: Database, case_id: str) -> tuple[RefundRow, ...]:
    """All refunds of a case, in the order they were asked for."""
    return tuple(
        _refund_row(row) for row in db.rows(_REFUND + 'WHERE r."account" = ? ORDER BY r."asked_at"', (case_id,))
    )


def over_paid(db: Database) -> tuple[OverPaid, ...]:
    """Overpaid notices, each with the refund that is under way for it (domain.md §4.4)."""
    with db.snapshot():
        rows = notices_by_id(db, [str(row[0]) for row in db.rows(_OVER)])
        asked = {
            row[0]: (str(row[1]), str(row[2]))
            for row in db.rows(f'SELECT "notice", "number", "state" FROM "refund" WHERE "state" IN {_PENDING}')
        }
    return tuple(OverPaid(row, *asked.get(row.id, ("", ""))) for row in rows)


def open_recoveries(db: Database, *, window: str = "") -> tuple[RecoveryRow, ...]:
    """What is still to be recovered, of one window or of all, the oldest first."""
    rows = db.rows(_RECOVERY + 'AND (? = \'\' OR f."window" = ?) ORDER BY f."opened_at"', (window, window))
    return tuple(RecoveryRow(*row) for row in rows)
