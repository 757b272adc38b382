"""Cases of a day beyond what models/cases/figures.py counts: what was overdue at its end, what moved since a close, the
rate of acceptance, and whether any number is missing."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta

from models.calendar.reading import hall_calendar
from models.cases.clock import CaseTimes, promise_due
from models.cases.finding import times_of
from models.cases.rules import Clock
from models.deadlines.lights import as_of
from models.office.database import Database
from models.office.instants import Instant, instant_at
from models.office.settings import read_settings
from models.summary.rules import Moved

_MOVED = (
    'SELECT (SELECT count(*) FROM "case" WHERE "home" = ? AND "received_at" > ? AND "received_at" < ?), '
    '(SELECT count(*) FROM "case" WHERE "home" = ? AND "decided_at" IS NOT NULL AND "decided_at" > ? '
    'AND "decided_at" < ?), (SELECT count(*) FROM "case" WHERE "home" = ? AND "ended_at" IS NOT NULL '
    'AND "ended_at" > ? AND "ended_at" < ? AND "decided_at" IS NULL)'
)
_ACCEPTED = (
    'SELECT coalesce(sum(CASE WHEN "accepted_at" < ? THEN 1 ELSE 0 END), 0), '
    'coalesce(sum(CASE WHEN "accepted_at" < ? OR "ended_at" < ? THEN 1 ELSE 0 END), 0) FROM "case" '
    'WHERE "received_at" >= ? AND "received_at" < ?'
)
_MAYBE_LATE = (
    'SELECT c."id" FROM "case" c WHERE c."id" IN (SELECT "source" FROM "derived_due" WHERE "runs" = ? '
    'AND "due" <> \'\' AND "due" < ? UNION SELECT "id" FROM "case" WHERE "decided_at" IS NOT NULL '
    'AND "decided_at" >= ? UNION SELECT "id" FROM "case" WHERE "ended_at" IS NOT NULL AND "ended_at" >= ? '
    'AND "decided_at" IS NULL) '
    'AND c."accepted_at" < ?'
)
_NAMED = (
    'SELECT c."id", c."short_number", v."name", c."unit" FROM "case" c JOIN "item_version" v '
    'ON v."id" = c."item_version" WHERE c."id" IN ({}) ORDER BY c."received_at", c."number"'
)
_RUNNING_NUMBERS = (
    'SELECT coalesce(max("number"), 0), count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? GROUP BY "letter"'
)
_AT_ONCE = 500
"""Ids in one question."""


def moved(db: Database, site: str, since: Instant, until: Instant) -> Moved:
    """Cases that came and went after one instant and before another."""
    row = db.row(_MOVED, (site, since, until) * 3)
    assert row is not None
    return Moved(*(int(many) for many in row))


@dataclass(frozen=True, slots=True)
class Accepted:
    """Of the cases received on a day: accepted, and past the point where they could still be told what is missing."""

    accepted: int
    settled: int
    """Accepted or ended by the end of the day; the others are still within the limit of the notice."""


def accepted(db: Database, site: str, day: date, last: date | None = None) -> Accepted:
    """The two numbers of the 受理率 of a day, or of the days to `last`, at a site or ("") at all (domain.md §10.2)."""
    first, end = instant_at(day), instant_at((last or day) + timedelta(days=1))
    where, home = (' AND "home" = ?', (site,)) if site else ("", ())
    row = db.row(_ACCEPTED + where, (end, end, end, first, end, *home))
    assert row is not None
    return Accepted(int(row[0]), int(row[1]))


@dataclass(frozen=True, slots=True)
class Overdue:
    """A case past its promised day at the end of a day. No applicant's name: it is read aloud."""

    short_number: str
    item_name: str
    unit: str
    due: date
    late: int
    """Working days."""


def overdue_at(db: Database, site: str, day: date) -> tuple[Overdue, ...]:
    """Accepted, undecided and past the promise at the end of a day, at a site or ("") at all, the latest first.

    What was decided since was open then: it is asked too, so that a past day names the same cases again.
    """
    end = instant_at(day + timedelta(days=1))
    where, home = (' AND c."home" = ?', (site,)) if site else ("", ())
    asked = (str(Clock.DECISION), day.isoformat(), end, end, end, *home)
    ids = [row[0] for row in db.rows(_MAYBE_LATE + where, asked)]
    calendar, settings = hall_calendar(db), read_settings(db)
    found: list[Overdue] = []
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        times = times_of(db, some, settings)
        marks = ", ".join("?" for _ in some)
        for case, short, item, unit in db.rows(_NAMED.format(marks), some):
            due = promise_due(calendar, _as_known(times[case], day)).day
            if due is not None and due < day:
                found.append(Overdue(short, item, unit, due, calendar.count_workdays(due, day)))
    return tuple(sorted(found, key=lambda each: (each.due, each.short_number)))


def _as_known(times: CaseTimes, day: date) -> CaseTimes:
    return replace(times, suspensions=as_of(times.suspensions, day))


def running_numbers(db: Database, site: str, day: date) -> Iterable[tuple[int, int]]:
    """Of each series that was numbered on a day: its highest running number, and how many rows have one."""
    first, end = instant_at(day), instant_at(day + timedelta(days=1))
    for highest, many in db.rows(_RUNNING_NUMBERS, (site, day.isoformat())):
        yield int(highest), int(many)
    for table, column in (("case", "received_at"), ("notice", "issued_at")):
        sql = f'SELECT "number" FROM "{table}" WHERE "home" = ? AND "{column}" >= ? AND "{column}" < ?'
        numbers = [int(row[0][-5:-1]) for row in db.rows(sql, (site, first, end))]
        yield max(numbers, default=0), len(numbers)
