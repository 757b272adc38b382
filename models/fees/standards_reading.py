"""Whom the end of a fee standard hits (days.md 25): the standard on the day of assessment rules, so a notice that is
out keeps its amount, but what is not assessed yet, and what is printed, does not."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.fees.reading import NoticeRow, notices_by_id
from models.office.database import Database


@dataclass(frozen=True, slots=True)
class EndingStandard:
    """A standard that ends soon, with the notices on it that are not paid. What cases have still to be assessed by it
    is known above."""

    standard: str
    item: str
    item_code: str
    code: str
    name: str
    amount_fen: int
    measure: str
    valid_to: date
    """Its last day."""
    unpaid: tuple[NoticeRow, ...]


_ENDING = (
    'SELECT s."id", s."item", i."code", s."code", s."name", s."amount_fen", s."unit", s."valid_to" '
    'FROM "fee_standard" s JOIN "service_item" i ON i."id" = s."item" '
    'WHERE s."valid_to" >= ? AND s."valid_to" <= ? AND s."status" = \'CHARGED\' AND s."fee_type" = \'NON_TAX\' '
    'ORDER BY s."valid_to", i."code", s."place"'
)
_UNPAID = (
    'SELECT DISTINCT c."standard", c."notice" FROM "derived_notice_due" d JOIN "charge" c ON c."notice" = d."source" '
    'JOIN "fee_standard" s ON s."id" = c."standard" WHERE s."valid_to" >= ? AND s."valid_to" <= ?'
)


def ending_standards(db: Database, today: date, days: int) -> tuple[EndingStandard, ...]:
    """The standards in force whose last day is within `days` from today, the earliest first."""
    between = (today.isoformat(), (today + timedelta(days=days)).isoformat())
    with db.snapshot():
        hit = db.rows(_UNPAID, between)
        notices = {row.id: row for row in notices_by_id(db, [str(notice) for _, notice in hit])}
        ending = db.rows(_ENDING, between)
    return tuple(_ending(row, [notices[notice] for standard, notice in hit if standard == row[0]]) for row in ending)


def _ending(row: Sequence[object], unpaid: Sequence[NoticeRow]) -> EndingStandard:
    last = date.fromisoformat(str(row[7]))
    return EndingStandard(*row[:7], last, tuple(sorted(unpaid, key=lambda each: each.number)))  # type: ignore[arg-type, call-arg]
