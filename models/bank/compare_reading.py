"""What does not agree on a bank day, asked without keeping anything."""

from dataclasses import dataclass
from datetime import date, timedelta

from models.bank.entries import bank_unmatched, hall_unmatched, taken_for
from models.bank.matching import Found, compare_sides
from models.bank.reconcile_reading import DifferenceRow, differences_of
from models.office.database import Database


@dataclass(frozen=True, slots=True)
class Differs:
    """One difference in one line."""

    kind: str
    hall_fen: int
    bank_fen: int
    serial: str
    notices: str
    payer: str
    kept: bool
    """Whether it is in the list of differences already."""


def what_differs(db: Database, day: date) -> tuple[Differs, ...]:
    """Every difference of the day that nobody has given a reason for, kept or not: what `bank.reconcile` would find."""
    with db.snapshot():
        rows = differences_of(db, day)
        hall, bank = hall_unmatched(db, day, day), bank_unmatched(db, day, day)
        outcome = compare_sides(hall, bank, taken_for(db, bank))
        known = {(row.line, row.entry) for row in rows}
    new = [found for found in outcome.differences if found.day == day and not found.carried]
    return (
        *(_kept(row) for row in rows if row.state == "OPEN"),
        *(_new(found) for found in new if _key(found) not in known),
    )


def reaches(db: Database, day: date) -> bool:
    """Whether a statement covers the bank day, or there is nothing that it could say of it."""
    last = db.value('SELECT max("bank_day") FROM "statement_line"')
    if last and str(last) >= day.isoformat():
        return True
    return not hall_unmatched(db, day, day - timedelta(days=1))


def _key(found: Found) -> tuple[str, str]:
    return found.line.id if found.line else "", found.entry.id if found.entry else ""


def _kept(row: DifferenceRow) -> Differs:
    return Differs(row.kind, row.hall_fen, row.bank_fen, row.serial, row.notices, row.payer, True)


def _new(found: Found) -> Differs:
    line, entry = found.line, found.entry
    serial = (line.serial if line else "") or (entry.serial if entry else "")
    notices = (line.notices if line else frozenset()) or (entry.notices if entry else frozenset())
    payer = (line.payer if line else "") or (entry.payer if entry else "")
    return Differs(found.kind, found.hall_fen, found.bank_fen, serial, " ".join(sorted(notices)), payer, False)
