"""What follows from the rows of cases and is kept for speed: due days of what is open, and tokens to find a case by."""

from collections.abc import Iterable
from datetime import date
from functools import cache

from models.calendar.reading import hall_calendar, office_hours
from models.cases.clock import CaseTimes, case_due
from models.cases.printed_days import MovedClock, bound_days
from models.cases.records import Case, Certificate
from models.cases.rules import Clock, State
from models.catalogue.rules import Kind
from models.deadlines.rules import Hours, Suspension, Term, Unit
from models.office import record as column
from models.office.database import Database
from models.office.derived import Derivation, Row, register
from models.office.instants import Instant, civil
from models.office.record import Derived
from models.office.search import tokens
from models.office.settings import HallSettings, read_settings


class DerivedDue(Derived):
    """When an open case falls due. `source` is the case; "" where a day is not known.

    Only open cases on which a clock runs or stands still have a row, so the table is as small as the work at hand.
    """

    unit: str = column.text()
    window: str = column.text()
    runs: str = column.text()
    """`Clock`."""
    due: str = column.text()
    """Due day of the clock that runs, ISO; "" while it stands still."""
    limit_days: int = column.number()
    promise_day: str = column.text()
    law_day: str = column.text()
    provisional: int = column.number()
    """1: 暂定, depends on a year whose notice is not known."""

    class Meta:
        indexes = ((("unit", "due"), False), (("window", "due"), False), (("runs", "due"), False))


_TIMES = (
    'SELECT c."id", c."state", c."kind", c."received_at", c."acceptance_day", c."completed_day", c."deemed", '
    'c."decision_day", v."statutory_days", v."promised_days", v."day_unit", v."supplement_notice_days", '
    'coalesce(x."days", 0), c."home" FROM "case" c JOIN "item_version" v ON v."id" = c."item_version" '
    'LEFT JOIN "case_extension" x ON x."case" = c."id" WHERE c."id" IN ({})'
)
_STOPS = (
    'SELECT "case", "started", "ended", "reason", "expected", "expected_unit" FROM "case_suspension" '
    'WHERE "case" IN ({}) ORDER BY "case", "started", "id"'
)


def times_of(db: Database, ids: list[str], settings: HallSettings) -> dict[str, CaseTimes]:
    """What the rows of these cases say about their limits, by case."""

    @cache
    def hours(site: str, day: date) -> Hours:
        return Hours(office_hours(db, settings, site, day).closes, settings.due_at_midnight)

    marks = ", ".join("?" for _ in ids)
    stops: dict[str, list[Suspension]] = {}
    for case, started, ended, reason, expected, unit in db.rows(_STOPS.format(marks), ids):
        said = Term(expected, Unit(unit)) if expected else None
        one = Suspension(date.fromisoformat(started), _day(ended), reason, said)
        stops.setdefault(case, []).append(one)
    found = {}
    printed = bound_days(db, ids)
    for row in db.rows(_TIMES.format(marks), ids):
        received, bound = civil(Instant(row[3])), printed.get(row[0], {})
        found[row[0]] = CaseTimes(
            state=State(row[1]), immediate=row[2] == Kind.IMMEDIATE, received=received.date(),
            received_time=received.time(),
            hours=hours(row[13], received.date()), accepted=_day(row[4]), completed=_day(row[5]), deemed=bool(row[6]),
            decided=_day(row[7]), statutory_days=row[8], promised_days=row[9], unit=Unit(row[10]),
            supplement_notice_days=row[11], extension=row[12], suspensions=tuple(stops.get(row[0], ())),
            printed_promise=bound.get(MovedClock.PROMISE), printed_law=bound.get(MovedClock.LEGAL),
        )  # fmt: skip
    return found


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def delivery_of(settings: HallSettings) -> Term:
    """How long handing over may take (行政许可法 44)."""
    return Term(settings.delivery_days)


def _due_rows(db: Database, ids: list[str]) -> Iterable[Row]:
    marks = ", ".join("?" for _ in ids)
    where = f'SELECT "id", "unit", "window" FROM "case" WHERE "id" IN ({marks}) AND "ended_at" IS NULL'
    open_cases = {row[0]: (row[1], row[2]) for row in db.rows(where, ids)}
    if not open_cases:
        return []
    calendar, settings = hall_calendar(db), read_settings(db)
    rows = []
    for case, times in times_of(db, list(open_cases), settings).items():
        found = case_due(calendar, times, delivery=delivery_of(settings))
        if found.runs is Clock.NONE:
            continue
        running, promise, law = found.due, found.promise, found.law
        rows.append(
            (
                case, *open_cases[case], str(found.runs), _text(running.day if running else None), found.limit_days,
                _text(promise.day if promise else None), _text(law.day if law else None),
                int(running.provisional if running else False),
            )
        )  # fmt: skip
    return rows


def _text(day: date | None) -> str:
    return day.isoformat() if day else ""


_EVERY_OPEN = 'SELECT "id" FROM "case" WHERE "ended_at" IS NULL AND ? <> \'\''

register(
    Derivation(
        name="case_due",
        target=DerivedDue,
        source=Case,
        columns=("source", "unit", "window", "runs", "due", "limit_days", "promise_day", "law_day", "provisional"),
        compute=_due_rows,
        touched={
            "case": "?",
            "case_suspension": 'SELECT "case" FROM "case_suspension" WHERE "id" = ?',
            "case_extension": 'SELECT "case" FROM "case_extension" WHERE "id" = ?',
            "setting": _EVERY_OPEN,
            "case_due_move": 'SELECT "case" FROM "case_due_move" WHERE "id" = ?',
            "hall_day": _EVERY_OPEN,
            "published_year": _EVERY_OPEN,
            "opening_hours": _EVERY_OPEN,
        },
    )
)

_TOKENS = 8

tokens(
    "case",
    Case,
    touched={"case": "?", "applicant": 'SELECT "id" FROM "case" WHERE "applicant" = ?'},
    source_column='c."id"',
    # The newest case stands first among equals: a running number or a last four is shared by many.
    select='SELECT c."id", \'case\', CASE k."place" WHEN 1 THEN c."number" '
    "WHEN 2 THEN replace(c.\"short_number\", '-', '') "
    'WHEN 3 THEN substr(c."short_number", 6) WHEN 4 THEN a."name_key" WHEN 5 THEN a."name_pinyin" '
    'WHEN 6 THEN a."name_initials" WHEN 7 THEN lower(a."id_last4") ELSE a."phone_last4" END, -c."received_at" '
    'FROM "case" c JOIN "applicant" a ON a."id" = c."applicant" CROSS JOIN (SELECT 1 AS "place" '
    + " ".join(f"UNION ALL SELECT {place}" for place in range(2, _TOKENS + 1))
    + ') k WHERE {where} AND (k."place" < 8 OR a."phone_last4" <> \'\')',
)

tokens(
    "certificate",
    Certificate,
    touched={"certificate": "?"},
    source_column='t."id"',
    select='SELECT t."id", \'certificate\', t."number_key", -t."issued_at" FROM "certificate" t WHERE {where}',
)
