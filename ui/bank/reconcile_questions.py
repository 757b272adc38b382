"""What the page 对账 asks, each in one moment, and what it does aside."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from models.bank.reconcile_reading import (
    DayStanding,
    DifferenceRow,
    StatementBrought,
    bank_days_known,
    day_standing,
    open_differences,
    statements,
)
from models.bank.statement_files import CheckedStatement, check_statement
from models.bank.statement_rows import Fault, column_map
from models.catalogue.files import write
from models.office.database import Database
from models.office.settings import read_settings
from ui.bank.fault_words import fault_reason
from ui.translation import tr
from ui.work import Errand


@dataclass(frozen=True, slots=True)
class ReconcileNow:
    """A bank day between hall and bank, and what waits beside it."""

    standing: DayStanding
    days: tuple[date, ...]
    """Days with something, the newest first."""
    everywhere: tuple[DifferenceRow, ...]
    """Open differences of all days."""
    statements: tuple[StatementBrought, ...]
    columns: str
    """The setting that says which column is which."""


def reconcile_now(db: Database, wished: date | None, today: date) -> ReconcileNow:
    """The wished day, else the newest that has come."""
    with db.snapshot():
        days = bank_days_known(db)
        day = wished or next((day for day in days if day <= today), today)
        return ReconcileNow(
            day_standing(db, day), days, open_differences(db), statements(db), read_settings(db).statement_columns
        )


def checked_aside(path: Path, columns: str, today: date, errand: Errand) -> CheckedStatement:
    """Reads and checks a statement whole, telling how far it is. Raises what models/bank/statement_files.py does."""

    def tell(done: int, of: int) -> bool:
        errand.tell(done, of)
        return True

    return check_statement(path, column_map(columns), today=today, tell=tell)


def write_faults(path: Path, faults: tuple[Fault, ...]) -> Path:
    """What is wrong with a statement as a table for the bank, XLSX or CSV by the name. Raises Trouble."""
    header = (tr("Row no."), tr("Column"), tr("What is wrong"), tr("What stands there"))
    rows = ((str(fault.line), fault.column, fault_reason(fault), _harmless(fault.value)) for fault in faults)
    write(path, header, rows)
    return path


def _harmless(text: str) -> str:
    """A spreadsheet would reckon what begins like a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
