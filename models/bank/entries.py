"""The two sides of a reconciliation as they stand in the database: what the fee point booked, what the bank wrote."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice
from typing import Any, TypeVar

from models.bank.matching import BankEntry, HallEntry
from models.office.database import Database

T = TypeVar("T")

AT_ONCE = 400
"""Keys that are asked for in one question."""


def slices(things: Iterable[T], size: int = AT_ONCE) -> Iterator[list[T]]:
    """The things in lists of at most so many."""
    left = iter(things)
    while some := list(islice(left, size)):
        yield some


_HALL = (
    'SELECT p."id", p."id", d."day", p."amount_fen", p."serial" FROM "payment" p '
    'JOIN "bank_day" d ON d."id" = p."bank_day" WHERE {payments} UNION ALL '
    'SELECT r."id", r."payment", d."day", -r."amount_fen", p."serial" FROM "reversal" r '
    'JOIN "payment" p ON p."id" = r."payment" JOIN "bank_day" d ON d."id" = r."bank_day" WHERE {reversals}'
)
_NAMED = (
    'SELECT a."payment", n."number", n."pay_code", n."payer_name", u."charging_code" FROM "allocation" a '
    'JOIN "notice" n ON n."id" = a."notice" JOIN "unit" u ON u."id" = n."unit" WHERE a."payment" IN ({marks})'
)
_UNMATCHED = 'NOT EXISTS (SELECT 1 FROM "statement_match" m WHERE m."entry" = {0}."id")'
_OF_DAY = 'd."day" = ?'
_STILL_LOOKED_FOR = (
    '{0}."id" IN (SELECT f."entry" FROM "bank_difference" f WHERE f."kind" = \'NOT_AT_BANK\' '
    'AND (f."state" = \'OPEN\' OR (f."state" = \'CLOSED\' AND f."day" >= ?)) AND f."day" < ?)'
)
_LINE = (
    'SELECT l."id", l."bank_day", l."amount_fen", l."serial", l."notice_no", l."pay_code", l."unit_code", l."payer" '
    'FROM "statement_line" l '
)
_LINE_UNMATCHED = 'NOT EXISTS (SELECT 1 FROM "statement_match" m WHERE m."line" = l."id" AND m."line" <> \'\')'
_LINE_STILL_LOOKED_FOR = (
    'l."id" IN (SELECT f."line" FROM "bank_difference" f WHERE f."kind" IN '
    "('NOT_IN_HALL', 'DUPLICATE', 'REVERSED') AND (f.\"state\" = 'OPEN' OR (f.\"state\" = 'CLOSED' "
    'AND f."day" >= ?)) AND f."day" < ?)'
)


def hall_of(db: Database, day: date) -> list[HallEntry]:
    """Everything that the fee point booked in a bank day, at all counters."""
    where = _HALL.format(payments=_OF_DAY, reversals=_OF_DAY)
    return _entries(db, db.rows(where, (day.isoformat(),) * 2))


def hall_unmatched(db: Database, day: date, since: date) -> list[HallEntry]:
    """What no line answers yet: of the day, and of earlier days what is still open, or was closed from `since` on."""
    before = (since.isoformat(), day.isoformat())
    rows: list[tuple[Any, ...]] = []
    for where, values in ((_OF_DAY, (day.isoformat(),)), (_STILL_LOOKED_FOR, before)):
        payments, reversals = (f"{where.format(each)} AND {_UNMATCHED.format(each)}" for each in ("p", "r"))
        rows += db.rows(_HALL.format(payments=payments, reversals=reversals), values * 2)
    return _entries(db, rows)


def hall_entry(db: Database, entry: str) -> HallEntry | None:
    """One entry by its id."""
    found = _entries(db, db.rows(_HALL.format(payments='p."id" = ?', reversals='r."id" = ?'), (entry, entry)))
    return found[0] if found else None


def bank_of(db: Database, day: date) -> list[BankEntry]:
    """Every line that counts in a bank day."""
    return _lines(db.rows(_LINE + 'WHERE l."bank_day" = ?', (day.isoformat(),)))


def bank_unmatched(db: Database, day: date, since: date) -> list[BankEntry]:
    """The same for lines."""
    own = db.rows(f'{_LINE}WHERE l."bank_day" = ? AND {_LINE_UNMATCHED}', (day.isoformat(),))
    earlier = f"{_LINE}WHERE {_LINE_STILL_LOOKED_FOR} AND {_LINE_UNMATCHED}"
    return _lines([*own, *db.rows(earlier, (since.isoformat(), day.isoformat()))])


def bank_entry(db: Database, line: str) -> BankEntry | None:
    """One line by its id."""
    found = _lines(db.rows(_LINE + 'WHERE l."id" = ?', (line,)))
    return found[0] if found else None


_TAKEN_BY = (
    (
        'JOIN "allocation" a ON a."payment" = p."id" JOIN "notice" n ON n."id" = a."notice" WHERE n."number" IN ({})',
        "notices",
    ),
    (
        'JOIN "allocation" a ON a."payment" = p."id" JOIN "notice" n ON n."id" = a."notice" '
        'WHERE n."pay_code" <> \'\' AND n."pay_code" IN ({})',
        "pay_code",
    ),
    ('WHERE p."serial" IN ({})', "serial"),
)


def taken_for(db: Database, lines: Sequence[BankEntry]) -> list[HallEntry]:
    """The matched entries that these lines name once more."""
    ids: dict[str, None] = {}
    for joined, name in _TAKEN_BY:
        keys = {key for line in lines for key in _codes(getattr(line, name)) if key}
        for some in slices(sorted(keys)):
            sql = 'SELECT m."entry" FROM "statement_match" m JOIN "payment" p ON p."id" = m."payment" ' + joined
            ids |= dict.fromkeys(row[0] for row in db.rows(sql.format(_marks(some)), some))
    rows: list[tuple[Any, ...]] = []
    for some in slices(ids):
        marks = _marks(some)
        where = _HALL.format(payments=f'p."id" IN ({marks})', reversals=f'r."id" IN ({marks})')
        rows += db.rows(where, (*some, *some))
    return _entries(db, rows)


def _codes(value: str | Iterable[str]) -> Iterable[str]:
    return (value,) if isinstance(value, str) else value


def _marks(some: Sequence[object]) -> str:
    return ", ".join("?" for _ in some)


def _entries(db: Database, rows: Iterable[tuple[Any, ...]]) -> list[HallEntry]:
    found = list(rows)
    named: dict[str, list[tuple[Any, ...]]] = {}
    for some in slices(dict.fromkeys(row[1] for row in found)):
        for row in db.rows(_NAMED.format(marks=_marks(some)), some):
            named.setdefault(row[0], []).append(row)
    return [_entry(row, named.get(row[1], [])) for row in found]


def _entry(row: tuple[Any, ...], notices: Sequence[tuple[Any, ...]]) -> HallEntry:
    return HallEntry(
        id=row[0],
        payment=row[1],
        day=date.fromisoformat(row[2]),
        amount_fen=int(row[3]),
        serial=row[4],
        notices=frozenset(each[1] for each in notices),
        pay_codes=frozenset(each[2].upper() for each in notices if each[2]),
        units=frozenset(each[4].upper() for each in notices) if all(each[4] for each in notices) else frozenset(),
        payer="、".join(dict.fromkeys(each[3] for each in notices)),
    )


def _lines(rows: Iterable[tuple[Any, ...]]) -> list[BankEntry]:
    return list(_each_line(rows))


def _each_line(rows: Iterable[tuple[Any, ...]]) -> Iterator[BankEntry]:
    for line, day, amount, serial, notices, pay_code, unit_code, payer in rows:
        yield BankEntry(
            line, date.fromisoformat(day), int(amount), serial, frozenset(notices.split()), pay_code, unit_code, payer
        )
