"""Questions about the fee point: is it open, what did a bank day bring, which notices may be paid."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.bank.hours import bank_day_at, hours_of
from models.bank.rules import BankState, Method
from models.bank.rules import bank_state as state_of
from models.calendar.reading import hall_calendar
from models.fees.reading import NoticeRow, find
from models.office.database import Database
from models.office.instants import Instant, civil, instant_at
from models.office.settings import read_settings


@dataclass(frozen=True, slots=True)
class BankDayRow:
    """A bank day at one counter."""

    id: str
    counter: str
    day: date
    opened_at: Instant
    opened_by: str
    cut_off_at: Instant
    closed_at: Instant | None


@dataclass(frozen=True, slots=True)
class PaymentRow:
    """A payment in the teller's list."""

    id: str
    number: str
    method: str
    serial: str
    amount_fen: int
    state: str
    teller: str
    at: Instant
    payers: str
    notices: tuple[str, ...]
    """Numbers of the notices it settled."""
    receipts: int
    """Fiscal receipts recorded with it."""
    reversal: str
    """Number of its reversal; "" for none."""
    reason: str


@dataclass(frozen=True, slots=True)
class MethodTotal:
    """One method of a bank day."""

    method: str
    payments: int
    amount_fen: int
    reversals: int
    reversed_fen: int

    @property
    def booked_fen(self) -> int:
        """What should be there when it is counted."""
        return self.amount_fen - self.reversed_fen


@dataclass(frozen=True, slots=True)
class UnitTotal:
    """What a bank day brought for one charging unit, reversals taken off."""

    unit: str
    name: str
    notices: int
    """Notices that were paid."""
    amount_fen: int


@dataclass(frozen=True, slots=True)
class CloseRow:
    """One count of a bank day, with what corrects what."""

    id: str
    number: str
    bank_day: str
    """Id of the bank day."""
    day: date
    at: Instant
    teller: str
    second: str
    booked: Mapping[str, int]
    """Method → fen."""
    counted: Mapping[str, int]
    difference_fen: int
    reason: str
    corrects: str
    """Number of the close that this one corrects; "" for a first one."""
    corrected_by: str
    """Number of the close that corrects this one; "" while it stands."""


@dataclass(frozen=True, slots=True)
class AfterCutOff:
    """Money taken after the cut-off of a day, which belongs to the next."""

    payments: int
    amount_fen: int


@dataclass(frozen=True, slots=True)
class UnitMethod:
    """What a bank day brought for one unit by one method, reversals taken off."""

    unit: str
    method: str
    amount_fen: int


@dataclass(frozen=True, slots=True)
class BankFigures:
    """The fee point on a day, all counters together.

    booked = taken + carried_in − carried_out; and `taken_fen` is what fees says was settled on the civil day.
    """

    by_unit: tuple[UnitMethod, ...]
    booked_fen: int
    """What belongs to the bank day."""
    taken_fen: int
    """What was taken, less what was given back, on the civil day."""
    carried_in_fen: int
    """Of the booked, taken on earlier days after their cut-off."""
    carried_out_fen: int
    """Of the taken, after the cut-off, so belonging to a later bank day."""
    difference_fen: int
    """Short or over by the last counts."""
    not_closed: tuple[str, ...]
    """Counters whose day is still open."""


_DAY = 'SELECT "id", "counter", "day", "opened_at", "opened_by", "cut_off_at", "closed_at" FROM "bank_day" '


def _day_row(row: Sequence[object]) -> BankDayRow:
    return BankDayRow(row[0], row[1], date.fromisoformat(str(row[2])), *row[3:])  # type: ignore[arg-type]


def open_days(db: Database, counter: str) -> tuple[BankDayRow, ...]:
    """The days of a counter that are not closed, the earliest first."""
    rows = db.rows(_DAY + 'WHERE "counter" = ? AND "closed_at" IS NULL ORDER BY "day"', (counter,))
    return tuple(_day_row(row) for row in rows)


def bank_days(db: Database, day: date) -> tuple[BankDayRow, ...]:
    """A bank day at every counter."""
    rows = db.rows(_DAY + 'WHERE "day" = ? ORDER BY "counter"', (day.isoformat(),))
    return tuple(_day_row(row) for row in rows)


def bank_state(db: Database, now: Instant) -> BankState:
    """Whether a payer may be sent to the fee point now; a window asks before it prints a notice (days.md 20)."""
    settings = read_settings(db)
    moment = civil(now)
    today, next_day = moment.date().isoformat(), bank_day_at(db, settings, now).isoformat()
    is_open = db.value(
        'SELECT count(*) FROM "bank_day" WHERE "day" IN (?, ?) AND "closed_at" IS NULL AND "opened_at" <= ?',
        (today, next_day, now),
    )
    return state_of(moment.date(), moment.time(), hours_of(settings), hall_calendar(db), bool(is_open))


def open_notices(db: Database, typed: str, *, limit: int = 20) -> tuple[NoticeRow, ...]:
    """Notices that want money, by payer, last four of ID, case number or notice number: those and no others (days.md
    19). Doubtful ones are among them and say so."""
    return tuple(row for row in find(db, typed, limit=limit) if row.due_fen)


# Payments

_PAYMENT = (
    'SELECT p."id", p."number", p."method", p."serial", p."amount_fen", p."state", p."teller", p."at", '
    '(SELECT count(*) FROM "fiscal_receipt" f WHERE f."payment" = p."id"), coalesce(r."number", \'\'), '
    'coalesce(r."reason", \'\') FROM "payment" p LEFT JOIN "reversal" r ON r."payment" = p."id" '
)
_SETTLED_BY = (
    'SELECT n."number", n."payer_name" FROM "allocation" a JOIN "notice" n ON n."id" = a."notice" '
    'WHERE a."payment" = ? ORDER BY n."number"'
)


def _payment_row(db: Database, row: Sequence[object]) -> PaymentRow:
    settled = db.rows(_SETTLED_BY, (row[0],))
    payers = "、".join(dict.fromkeys(payer for _, payer in settled))
    notices = tuple(number for number, _ in settled)
    return PaymentRow(*row[:8], payers, notices, *row[8:])  # type: ignore[arg-type, call-arg]


def payment(db: Database, payment_id: str) -> PaymentRow | None:
    """One payment by id."""
    row = db.row(_PAYMENT + 'WHERE p."id" = ?', (payment_id,))
    return _payment_row(db, row) if row else None


def payment_by_number(db: Database, number: str) -> PaymentRow | None:
    """One payment by the number on its slip."""
    row = db.row(_PAYMENT + 'WHERE p."number" = ?', (number,))
    return _payment_row(db, row) if row else None


def payments_of(db: Database, bank_day: str) -> tuple[PaymentRow, ...]:
    """The payments of a bank day at its counter, newest first."""
    rows = db.rows(_PAYMENT + 'WHERE p."bank_day" = ? ORDER BY p."at" DESC, p."number" DESC', (bank_day,))
    return tuple(_payment_row(db, row) for row in rows)


def payments_for(db: Database, notice: str) -> tuple[PaymentRow, ...]:
    """The payments that settled a notice, reversed ones too, newest first."""
    sql = _PAYMENT + 'WHERE p."id" IN (SELECT "payment" FROM "allocation" WHERE "notice" = ?) ORDER BY p."at" DESC'
    return tuple(_payment_row(db, row) for row in db.rows(sql, (notice,)))


# A counter's day


def counter_totals(db: Database, bank_day: str) -> tuple[MethodTotal, ...]:
    """The running totals of a counter's bank day, every method in the order of its key."""
    found: dict[str, list[int]] = {method: [0, 0, 0, 0] for method in Method}
    with db.snapshot():
        taken = 'SELECT "method", count(*), sum("amount_fen") FROM "payment" WHERE "bank_day" = ? GROUP BY "method"'
        for method, many, amount in db.rows(taken, (bank_day,)):
            found[method][0:2] = [many, int(amount)]
        back = (
            'SELECT p."method", count(*), sum(r."amount_fen") FROM "reversal" r '
            'JOIN "payment" p ON p."id" = r."payment" WHERE r."bank_day" = ? GROUP BY p."method"'
        )
        for method, many, amount in db.rows(back, (bank_day,)):
            found[method][2:4] = [many, int(amount)]
    return tuple(MethodTotal(method, *totals) for method, totals in found.items())


def unit_totals(db: Database, bank_day: str) -> tuple[UnitTotal, ...]:
    """What a counter's bank day brought by charging unit."""
    sql = (
        'SELECT u."id", u."name", sum(m."paid"), sum(m."amount") FROM (' + _moves('{0}."bank_day" = ?') + ") m "
        'JOIN "unit" u ON u."id" = m."unit" GROUP BY u."id", u."name" ORDER BY u."id"'
    )
    return tuple(UnitTotal(unit, name, int(n), int(fen)) for unit, name, n, fen in db.rows(sql, (bank_day, bank_day)))


def taken_after_cut_off(db: Database, bank_day: str) -> AfterCutOff:
    """What the counter took, up to the closing of this day, for later bank days."""
    row = db.row(
        'SELECT count(*), coalesce(sum(p."amount_fen"), 0) FROM "bank_day" d JOIN "bank_day" l '
        'ON l."counter" = d."counter" AND l."day" > d."day" JOIN "payment" p ON p."bank_day" = l."id" '
        'WHERE d."id" = ? AND (d."closed_at" IS NULL OR p."at" <= d."closed_at")',
        (bank_day,),
    )
    assert row is not None
    return AfterCutOff(int(row[0]), int(row[1]))


_CLOSE = (
    'SELECT c."id", c."number", c."bank_day", d."day", c."at", c."teller", c."second", c."booked", c."counted", '
    'c."difference_fen", c."reason", coalesce(b."number", \'\'), coalesce(l."number", \'\') FROM "bank_close" c '
    'JOIN "bank_day" d ON d."id" = c."bank_day" LEFT JOIN "bank_close" b ON b."id" = c."corrects" '
    'LEFT JOIN "bank_close" l ON l."corrects" = c."id" AND l."corrects" <> \'\' '
)


def closes(db: Database, counter: str, *, limit: int = 60) -> tuple[CloseRow, ...]:
    """What a counter has counted and closed, newest first, corrections too."""
    rows = db.rows(_CLOSE + 'WHERE d."counter" = ? ORDER BY c."at" DESC, c."number" DESC LIMIT ?', (counter, limit))
    return tuple(_close_row(row) for row in rows)


def _close_row(row: Sequence[object]) -> CloseRow:
    values = list(row)
    values[3] = date.fromisoformat(str(values[3]))
    values[7:9] = (json.loads(str(each)) for each in values[7:9])
    return CloseRow(*values)  # type: ignore[arg-type]


# A day of the whole fee point


def _moves(where: str) -> str:
    """Every allocation of a payment, and once more with the sign turned for its reversal. `where` is asked of both
    halves, with {0} for the payment or the reversal."""
    columns = 'n."unit" AS "unit", p."method" AS "method"'
    allocated = 'JOIN "allocation" a ON a."payment" = p."id" JOIN "notice" n ON n."id" = a."notice"'
    return (
        f'SELECT {columns}, p."at" AS "at", p."bank_day" AS "bank_day", a."amount_fen" AS "amount", 1 AS "paid" '
        f'FROM "payment" p {allocated} WHERE {where.format("p")} UNION ALL '
        f'SELECT {columns}, r."at", r."bank_day", -a."amount_fen", 0 '
        f'FROM "reversal" r JOIN "payment" p ON p."id" = r."payment" {allocated} WHERE {where.format("r")}'
    )


_OF_BANK_DAY = '{0}."bank_day" IN (SELECT "id" FROM "bank_day" WHERE "day" = ?)'
_BOOKED = (
    'SELECT "unit", "method", sum("amount"), sum(CASE WHEN "at" < ? THEN "amount" ELSE 0 END) '
    f'FROM ({_moves(_OF_BANK_DAY)}) m GROUP BY "unit", "method" ORDER BY "unit", "method"'
)
_OF_CIVIL_DAY = '{0}."at" >= ? AND {0}."at" < ?'
_TAKEN = (
    'SELECT coalesce(sum(m."amount"), 0), coalesce(sum(CASE WHEN d."day" > ? THEN m."amount" ELSE 0 END), 0) '
    f'FROM ({_moves(_OF_CIVIL_DAY)}) m JOIN "bank_day" d ON d."id" = m."bank_day"'
)


def day_figures(db: Database, day: date) -> BankFigures:
    """The fee point's figures of a day by unit and method, from raw rows (days.md 20)."""
    first, end = instant_at(day), instant_at(day + timedelta(days=1))
    text = day.isoformat()
    with db.snapshot():
        rows = db.rows(_BOOKED, (first, text, text))
        took = db.row(_TAKEN, (text, first, end, first, end))
        days = bank_days(db, day)
        difference = sum(_difference(db, each.id) for each in days)
    assert took is not None
    return BankFigures(
        by_unit=tuple(UnitMethod(unit, method, int(amount)) for unit, method, amount, _ in rows if amount),
        booked_fen=sum(int(row[2]) for row in rows),
        taken_fen=int(took[0]),
        carried_in_fen=sum(int(row[3]) for row in rows),
        carried_out_fen=int(took[1]),
        difference_fen=difference,
        not_closed=tuple(each.counter for each in days if each.closed_at is None),
    )


def _difference(db: Database, bank_day: str) -> int:
    """Short or over of a counter's day by its last close."""
    found = db.value(
        'SELECT c."difference_fen" FROM "bank_close" c WHERE c."bank_day" = ? '
        'AND NOT EXISTS (SELECT 1 FROM "bank_close" l WHERE l."corrects" = c."id" AND l."corrects" <> \'\')',
        (bank_day,),
    )
    return int(found or 0)
