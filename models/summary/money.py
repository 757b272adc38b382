"""Money of a day beyond what fees and bank say each by itself: settled notices, methods with their counts, and whether
what was handed out is paid."""

import json
from dataclasses import dataclass
from datetime import date, timedelta

from models.bank.reading import BankDayRow, bank_days, counter_totals
from models.bank.rules import Method
from models.catalogue.rules import FeeTiming
from models.office.database import Database
from models.office.instants import Instant, instant_at

_SETTLED = (
    'SELECT "unit", count(*) FROM (SELECT n."unit" AS "unit", sum(s."amount_fen") AS "came" FROM "settlement" s '
    'JOIN "notice" n ON n."id" = s."notice" WHERE s."at" >= ? AND s."at" < ? GROUP BY n."id", n."unit") AS "day" '
    'WHERE "came" > 0 GROUP BY "unit"'
)
_COUNTED = (
    'SELECT c."counted", c."difference_fen" FROM "bank_close" c WHERE c."bank_day" = ? '
    'AND NOT EXISTS (SELECT 1 FROM "bank_close" l WHERE l."corrects" = c."id" AND l."corrects" <> \'\')'
)
_OWING = (
    'EXISTS (SELECT 1 FROM "notice" n WHERE n."account" = o."case" AND n."issued_at" < ? '
    'AND (n."voided_at" IS NULL OR n."voided_at" >= ?) AND n."total_fen" > coalesce((SELECT sum(s."amount_fen") '
    'FROM "settlement" s WHERE s."notice" = n."id" AND s."at" < ?), 0))'
)
# What is paid on delivery may be made before; it is out when it is handed over.
_OUT = (
    'SELECT t."case" FROM "certificate" t JOIN "case" c ON c."id" = t."case" '
    'JOIN "item_version" v ON v."id" = c."item_version" WHERE t."issued_at" >= ? AND t."issued_at" < ? '
    'AND v."fee_timing" <> ? UNION ALL SELECT d."case" FROM "delivery" d JOIN "certificate" t ON t."case" = d."case" '
    'JOIN "case" c ON c."id" = d."case" JOIN "item_version" v ON v."id" = c."item_version" '
    'WHERE d."at" >= ? AND d."at" < ? AND v."fee_timing" = ?'
)
_CERTIFICATES = f"SELECT count(*), coalesce(sum(CASE WHEN {_OWING} THEN 0 ELSE 1 END), 0) FROM ({_OUT}) AS o"


@dataclass(frozen=True, slots=True)
class MethodDay:
    """One method at all counters of a bank day."""

    method: str
    payments: int
    booked_fen: int
    counted_fen: int | None
    """None until every counter that took this day's money has closed it."""


@dataclass(frozen=True, slots=True)
class FeePointDay:
    """The fee point's bank day, all counters together, by method."""

    counters: tuple[BankDayRow, ...]
    methods: tuple[MethodDay, ...]
    difference_fen: int
    """Short or over as it was closed with a reason."""

    @property
    def closed(self) -> bool:
        """Every counter has closed its day; a fee point that was not open has nothing to close."""
        return all(counter.closed_at is not None for counter in self.counters)


def fee_point_day(db: Database, day: date) -> FeePointDay:
    """What belongs to a bank day, and what was counted, from the last close of each counter."""
    counters = bank_days(db, day)
    totals: dict[str, list[int]] = {method: [0, 0, 0] for method in Method}
    difference = 0
    for counter in counters:
        for total in counter_totals(db, counter.id):
            totals[total.method][0] += total.payments
            totals[total.method][1] += total.booked_fen
        for counted, over in db.rows(_COUNTED, (counter.id,)):
            difference += over
            for method, amount in json.loads(counted).items():
                totals[method][2] += amount
    closed = bool(counters) and all(counter.closed_at is not None for counter in counters)
    methods = tuple(
        MethodDay(method, payments, booked, counted if closed else None)
        for method, (payments, booked, counted) in totals.items()
    )
    return FeePointDay(counters, methods, difference)


def settled_notices(db: Database, day: date, last: date | None = None) -> dict[str, int]:
    """How many notices of each charging unit were paid on a civil day, or on the days to `last`, and not given back."""
    return {unit: int(many) for unit, many in db.rows(_SETTLED, (instant_at(day), _bounds(last or day)[1]))}


@dataclass(frozen=True, slots=True)
class CertificatesOut:
    """Certificates that went out on a day, and of how many the case owed nothing at its end."""

    out: int
    settled: int


def certificates_of(db: Database, day: date) -> CertificatesOut:
    """Whether what was handed out is paid, as it stood at the end of the day (behaviours 42 and 44)."""
    first, end = _bounds(day)
    between = (first, end, FeeTiming.ON_DELIVERY)
    row = db.row(_CERTIFICATES, (end, end, end, *between, *between))
    assert row is not None
    return CertificatesOut(int(row[0]), int(row[1]))


def _bounds(day: date) -> tuple[Instant, Instant]:
    return instant_at(day), instant_at(day + timedelta(days=1))
