"""Questions about 对账: how a bank day stands, which differences there are, and what bears one out."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from models.bank.entries import bank_entry, bank_of, hall_of, hall_unmatched
from models.bank.matching import SUGGESTED_WORKDAYS, Balance, HallEntry, suggestions
from models.bank.reading import PaymentRow, payment
from models.bank.reconcile_rules import COUNTED
from models.calendar.reading import hall_calendar
from models.office.database import Database
from models.office.instants import Instant


@dataclass(frozen=True, slots=True)
class StatementBrought:
    """A statement that came in."""

    id: str
    name: str
    bank: str
    first_day: date
    last_day: date
    lines: int
    total_fen: int
    by: str
    at: Instant


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """A difference in the list."""

    id: str
    day: date
    kind: str
    state: str
    hall_fen: int
    bank_fen: int
    line: str
    """Id of the statement line; "" for none."""
    entry: str
    payment: str
    """Id of the payment; "" for none."""
    payment_no: str
    serial: str
    """Of the line, else of the payment."""
    notices: str
    """Numbers: what the line names, else what the payment settled."""
    payer: str
    unit: str
    reason_code: str
    reason: str
    closed_by: str
    """Name of who closed it."""
    closed_at: Instant | None
    follow: str

    @property
    def amount_fen(self) -> int:
        """Bank less hall: what the bank has more is positive."""
        return self.bank_fen - self.hall_fen


@dataclass(frozen=True, slots=True)
class DayStanding:
    """A bank day between hall and bank."""

    day: date
    balance: Balance
    payments: int
    """Hall entries: payments and reversals."""
    lines: int
    matched: int
    """Hall entries that have their line, or are netted."""
    uncompared: int
    """Entries and lines that came after the day was compared last, or before it ever was."""
    covered: bool
    """Whether a statement reaches this day."""
    differences: tuple[DifferenceRow, ...]
    """Those that count in the day, the open ones first."""

    @property
    def open_differences(self) -> tuple[DifferenceRow, ...]:
        return tuple(row for row in self.differences if row.state == "OPEN")

    @property
    def compared(self) -> bool:
        """Whether every fen is matched or a known difference."""
        return not self.uncompared


@dataclass(frozen=True, slots=True)
class LineRow:
    """A statement line as the bank wrote it."""

    serial: str
    unit_code: str
    unit_name: str
    day: date
    time: str
    account: str
    amount_fen: int
    kind: str
    pay_code: str
    notice_no: str
    payer: str
    summary: str
    file: str
    line: int


@dataclass(frozen=True, slots=True)
class PaperRow:
    """A 一般缴款书 receipt that was brought back."""

    notice: str
    serial: str
    day: date
    amount_fen: int
    receipt_no: str
    borne_out: int
    """1 where a statement line has its serial and amount."""


@dataclass(frozen=True, slots=True)
class NoticeSeen:
    """A notice that a difference is about."""

    number: str
    payer: str
    case: str
    total_fen: int
    paid_fen: int
    state: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """What lies beside a difference."""

    line: LineRow | None
    payment: PaymentRow | None
    notices: tuple[NoticeSeen, ...]
    papers: tuple[PaperRow, ...]
    suggested: tuple[HallEntry, ...]
    """Payments that may be the same money; each needs a person."""


_ROW = (
    'SELECT f."id", f."day", f."kind", f."state", f."hall_fen", f."bank_fen", f."line", f."entry", f."payment", '
    'coalesce(p."number", \'\'), coalesce(l."serial", p."serial", \'\'), coalesce(l."notice_no", \'\'), '
    'coalesce(l."payer", \'\'), coalesce(l."unit_name", \'\'), f."reason_code", f."reason", '
    'coalesce(s."name", \'\'), f."closed_at", f."follow" FROM "bank_difference" f '
    'LEFT JOIN "statement_line" l ON l."id" = f."line" LEFT JOIN "payment" p ON p."id" = f."payment" '
    'LEFT JOIN "staff" s ON s."id" = f."closed_by" '
)
_IN_ORDER = ' ORDER BY CASE f."state" WHEN \'OPEN\' THEN 0 ELSE 1 END, f."day", f."kind", f."id"'
_SETTLED = (
    'SELECT n."number", n."payer_name", u."name" FROM "allocation" a JOIN "notice" n ON n."id" = a."notice" '
    'JOIN "unit" u ON u."id" = n."unit" WHERE a."payment" = ? ORDER BY n."number"'
)


def _difference(db: Database, row: tuple[Any, ...]) -> DifferenceRow:
    values = list(row)
    values[1] = date.fromisoformat(values[1])
    if values[8] and not (values[11] and values[12] and values[13]):
        settled = db.rows(_SETTLED, (values[8],))
        for place, column, between in ((11, 0, " "), (12, 1, "、"), (13, 2, "、")):
            values[place] = values[place] or between.join(dict.fromkeys(each[column] for each in settled))
    return DifferenceRow(*values)


def differences_of(db: Database, day: date) -> tuple[DifferenceRow, ...]:
    """The differences that count in a bank day, the open ones first."""
    marks = ", ".join("?" for _ in COUNTED)
    sql = f'{_ROW}WHERE f."day" = ? AND f."state" IN ({marks}){_IN_ORDER}'
    return tuple(_difference(db, row) for row in db.rows(sql, (day.isoformat(), *COUNTED)))


def open_differences(db: Database) -> tuple[DifferenceRow, ...]:
    """Every difference that still waits for a reason, of any day."""
    return tuple(_difference(db, row) for row in db.rows(f"{_ROW}WHERE f.\"state\" = 'OPEN'{_IN_ORDER}"))


def difference(db: Database, difference_id: str) -> DifferenceRow | None:
    """One difference."""
    row = db.row(f'{_ROW}WHERE f."id" = ?', (difference_id,))
    return _difference(db, row) if row else None


def day_standing(db: Database, day: date) -> DayStanding:
    """How a bank day stands between hall and bank, from raw rows (behaviour 47)."""
    with db.snapshot():
        hall, bank = hall_of(db, day), bank_of(db, day)
        rows = differences_of(db, day)
        matched = {row[0] for row in db.rows(_ENTRIES_MATCHED, (day.isoformat(),) * 2)}
        lines_matched = {row[0] for row in db.rows(_LINES_MATCHED, (day.isoformat(),))}
        reaches = db.value('SELECT max("bank_day") FROM "statement_line"')
    known = matched | lines_matched | {row.line for row in rows} | {row.entry for row in rows}
    return DayStanding(
        day,
        Balance(
            sum(entry.amount_fen for entry in hall),
            sum(line.amount_fen for line in bank),
            sum(row.bank_fen for row in rows),
            sum(row.hall_fen for row in rows),
        ),
        len(hall),
        len(bank),
        len(matched),
        len({entry.id for entry in hall} - known) + len({line.id for line in bank} - known),
        bool(reaches) and str(reaches) >= day.isoformat(),
        rows,
    )


_ENTRIES_MATCHED = (
    'SELECT m."entry" FROM "statement_match" m WHERE m."entry" IN '
    '(SELECT p."id" FROM "payment" p JOIN "bank_day" d ON d."id" = p."bank_day" WHERE d."day" = ? UNION ALL '
    'SELECT r."id" FROM "reversal" r JOIN "bank_day" d ON d."id" = r."bank_day" WHERE d."day" = ?)'
)
_LINES_MATCHED = (
    'SELECT m."line" FROM "statement_match" m JOIN "statement_line" l ON l."id" = m."line" WHERE l."bank_day" = ?'
)


def bank_days_known(db: Database, *, limit: int = 60) -> tuple[date, ...]:
    """The bank days on which the hall or the bank has something, the newest first."""
    rows = db.rows(
        'SELECT "day" FROM "bank_day" UNION SELECT "bank_day" FROM "statement_line" ORDER BY 1 DESC LIMIT ?', (limit,)
    )
    return tuple(date.fromisoformat(row[0]) for row in rows)


def statements(db: Database, *, limit: int = 60) -> tuple[StatementBrought, ...]:
    """The statements that came in, the newest first."""
    rows = db.rows(
        'SELECT t."id", t."name", t."bank", t."first_day", t."last_day", t."lines", t."total_fen", '
        'coalesce(s."name", t."by"), t."at" FROM "statement" t LEFT JOIN "staff" s ON s."id" = t."by" '
        'ORDER BY t."at" DESC, t."id" DESC LIMIT ?',
        (limit,),
    )
    return tuple(StatementBrought(*_dated(row, 3, 4)) for row in rows)


def _dated(row: Sequence[Any], *places: int) -> list[Any]:
    """The row with these places as days."""
    return [date.fromisoformat(value) if at in places else value for at, value in enumerate(row)]


# Evidence

_LINE = (
    'SELECT l."serial", l."unit_code", l."unit_name", l."day", l."time", l."account", l."amount_fen", l."kind", '
    'l."pay_code", l."notice_no", l."payer", l."summary", t."name", l."line" FROM "statement_line" l '
    'JOIN "statement" t ON t."id" = l."statement" WHERE l."id" = ?'
)
_NOTICE = (
    'SELECT n."number", n."payer_name", n."short_no", n."total_fen", CAST(coalesce((SELECT sum(s."amount_fen") '
    'FROM "settlement" s WHERE s."notice" = n."id"), 0) AS BIGINT), n."state" FROM "notice" n WHERE '
)
_PAPER = (
    'SELECT n."number", r."serial", r."day", r."amount_fen", r."receipt_no", '
    'CASE WHEN r."line" = \'\' THEN 0 ELSE 1 END FROM "paper_receipt" r '
    'JOIN "notice" n ON n."id" = r."notice" WHERE '
)


def evidence(db: Database, row: DifferenceRow) -> Evidence:
    """The line, the payment, the notices, the paper receipts and what may be the same money."""
    with db.snapshot():
        line = _line(db, row.line) if row.line else None
        numbers = row.notices.split()
        marks = ", ".join("?" for _ in numbers) or "NULL"
        notices = db.rows(f'{_NOTICE}n."number" IN ({marks}) ORDER BY n."number"', numbers)
        papers = db.rows(
            f'{_PAPER}r."serial" = ? OR n."number" IN ({marks}) ORDER BY r."at"', (row.serial or "-", *numbers)
        )
        suggested = _suggested(db, row)
        paid = payment(db, row.payment) if row.payment else None
    return Evidence(
        line,
        paid,
        tuple(NoticeSeen(*each) for each in notices),
        tuple(PaperRow(*_dated(each, 2)) for each in papers),
        suggested,
    )


def _line(db: Database, line: str) -> LineRow | None:
    row = db.row(_LINE, (line,))
    return LineRow(*_dated(row, 3)) if row else None


def _suggested(db: Database, row: DifferenceRow) -> tuple[HallEntry, ...]:
    """For a line that nobody answers: payments of the same amount, of the working day before, the same and the next."""
    line = bank_entry(db, row.line) if row.line and not row.entry and row.state == "OPEN" else None
    if line is None:
        return ()
    calendar = hall_calendar(db)
    after = calendar.add_workdays(line.day, SUGGESTED_WORKDAYS)
    before = line.day - timedelta(days=1)
    while not calendar.is_workday(before):
        before -= timedelta(days=1)
    days = {before, line.day, after}
    found = [entry for day in sorted(days) for entry in hall_unmatched(db, day, day)]
    by_id = {entry.id: entry for entry in found}
    return suggestions(line, by_id.values(), days)
