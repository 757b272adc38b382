"""Whom the end of a fee standard hits, with the cases that are still to be assessed by it (days.md 25)."""

from dataclasses import dataclass
from datetime import date

from models.cases.rules import OVER
from models.fees.standards_reading import EndingStandard, ending_standards
from models.office.database import Database


@dataclass(frozen=True, slots=True)
class Hit:
    """A standard that ends soon: its unpaid notices, and the accepted cases of its item without any assessment."""

    ending: EndingStandard
    unassessed: tuple[str, ...]
    """Short numbers, the oldest first."""


_OVER = "(" + ", ".join(f"'{state}'" for state in sorted(OVER)) + ")"
_UNASSESSED = (
    'SELECT c."short_number" FROM "case" c WHERE c."item" = ? AND c."accepted_at" IS NOT NULL '
    f'AND c."state" NOT IN {_OVER} AND NOT EXISTS (SELECT 1 FROM "notice" n WHERE n."account" = c."id" '
    'AND n."state" <> \'VOID\') ORDER BY c."accepted_at"'
)


def standards_and_whom_they_hit(db: Database, today: date, days: int) -> tuple[Hit, ...]:
    """The standards whose last day is within `days` from today, the earliest first. A case that is not assessed by
    then is assessed by what follows: the standard on the day of assessment rules."""
    with db.snapshot():
        return tuple(
            Hit(ending, tuple(str(row[0]) for row in db.rows(_UNASSESSED, (ending.item,))))
            for ending in ending_standards(db, today, days)
        )
