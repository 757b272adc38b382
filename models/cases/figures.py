"""The figures of cases, from raw rows: a day counted again gives the same numbers (behaviour 26, domain.md §10.2)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import Any

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.cases.clock import CaseTimes, promise_due
from models.cases.finding import times_of
from models.deadlines.lights import as_of
from models.office.database import Database
from models.office.instants import Instant, civil_day, instant_at
from models.office.settings import read_settings


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCases:
    """One unit's cases of a period. 待办 balances: open_before + received = decided + not_accepted + returned +
    withdrawn + still_open. 办结 is the decision; what was entered afterwards counts on the day of entry."""

    unit: str
    open_before: int = 0
    received: int = 0
    received_immediate: int = 0
    received_promised: int = 0
    accepted: int = 0
    decided: int = 0
    decided_immediate: int = 0
    immediate_late: int = 0
    decided_same_day: int = 0
    """Decided on the day of receipt: the 即办率."""
    promised_early: int = 0
    promised_on_time: int = 0
    promised_late: int = 0
    entered: int = 0
    """代录: decisions entered from signed papers."""
    refused: int = 0
    not_accepted: int = 0
    returned: int = 0
    withdrawn: int = 0
    deemed: int = 0
    still_open: int = 0
    waiting_for_supplement: int = 0
    issued: int = 0
    delivered: int = 0

    @property
    def balances(self) -> bool:
        """Whether nothing was lost between the two ends of the period."""
        gone = self.decided + self.not_accepted + self.returned + self.withdrawn
        return self.open_before + self.received == gone + self.still_open


Counts = dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A decision measured by the promise, as it stood on the day of decision."""

    unit: str
    site: str
    day: date
    counts: tuple[str, ...]
    """The fields of UnitCases that it counts in."""

    @property
    def late(self) -> bool:
        return "promised_late" in self.counts or "immediate_late" in self.counts


def unit_cases(db: Database, first: date, last: date | None = None, *, site: str = "") -> tuple[UnitCases, ...]:
    """The cases of each unit from a day to another, both included; of one site, or of all."""
    return together(site_cases(db, first, last, site=site).values())


def together(sites: Iterable[Sequence[UnitCases]]) -> tuple[UnitCases, ...]:
    """Each unit's cases at several sites in one row."""
    sums: Counts = {}
    for each in (unit for of_site in sites for unit in of_site):
        of_unit = sums.setdefault(each.unit, {})
        for name in _COUNTED:
            of_unit[name] = of_unit.get(name, 0) + getattr(each, name)
    return tuple(UnitCases(unit=unit, **found) for unit, found in sorted(sums.items()))


_COUNTED = tuple(field.name for field in fields(UnitCases) if field.name != "unit")


def site_cases(
    db: Database,
    first: date,
    last: date | None = None,
    *,
    site: str = "",
    decided: Sequence[Judged] | None = None,
    standing: bool = True,
) -> dict[str, tuple[UnitCases, ...]]:
    """The cases of each unit at each site, in as many questions as for one site.

    `decided` is what `judged` gave for the same days, where the caller has it: each decision is measured once. Without
    `standing` what was open at either end is not asked.
    """
    begin, end = instant_at(first), instant_at((last or first) + timedelta(days=1))
    counts: dict[tuple[str, str], dict[str, int]] = {}
    with db.snapshot():
        where, home = (' AND c."home" = ?', (site,)) if site else ("", ())

        def count(name: str, condition: str, *values: Any) -> None:
            sql = f'SELECT c."home", c."unit", count(*) FROM "case" c WHERE {condition}{where} GROUP BY 1, 2'
            for there, unit, many in db.rows(sql, (*values, *home)):
                counts.setdefault((there, unit), {})[name] = int(many)

        between = (begin, end)
        count("received", 'c."received_at" >= ? AND c."received_at" < ?', *between)
        immediate = 'c."received_at" >= ? AND c."received_at" < ? AND c."kind" = \'immediate\''
        count("received_immediate", immediate, *between)
        for name, verbs in _BY_STEP.items():
            marks = ", ".join("?" for _ in verbs)
            stepped = f'SELECT s."case" FROM "case_step" s WHERE s."at" >= ? AND s."at" < ? AND s."verb" IN ({marks})'
            count(name, f'c."id" IN ({stepped})', *between, *verbs)
        if standing:
            count("open_before", _OPEN_AT, begin, begin, begin)
            count("still_open", _OPEN_AT, end, end, end)
            count("waiting_for_supplement", f"{_OPEN_AT} AND {_STATE_AT} = 'SUPPLEMENT_WAIT'", end, end, end, end)
        for one in judged(db, first, last, site=site) if decided is None else decided:
            found = counts.setdefault((one.site, one.unit), {})
            for name in one.counts:
                found[name] = found.get(name, 0) + 1
    by_site: dict[str, list[UnitCases]] = {}
    for (there, unit), found in sorted(counts.items()):
        found["received_promised"] = found.get("received", 0) - found.get("received_immediate", 0)
        by_site.setdefault(there, []).append(UnitCases(unit=unit, **found))
    return {there: tuple(units) for there, units in by_site.items()}


_BY_STEP = {
    "accepted": ("accept", "accept_on_promise", "deem_accepted"),
    "not_accepted": ("not_accepted",),
    "returned": ("return_",),
    "withdrawn": ("withdraw",),
    "deemed": ("deem_accepted",),
    "issued": ("issue",),
    "delivered": ("deliver",),
}

# What was open at a moment is told from what is open now and what has changed since, so that a day costs what happened
# on it and after it, not what the hall has ever handled.
_OPEN_AT = (
    'c."received_at" < ? AND c."id" IN (SELECT "id" FROM "case" WHERE "ended_at" IS NULL AND "decided_at" IS NULL '
    'UNION SELECT "id" FROM "case" WHERE "decided_at" IS NOT NULL AND "decided_at" >= ? '
    'UNION SELECT "id" FROM "case" WHERE "ended_at" IS NOT NULL AND "ended_at" >= ? AND "decided_at" IS NULL)'
)
_STATE_AT = (
    '(SELECT s."after" FROM "case_step" s WHERE s."case" = c."id" AND s."at" < ? ORDER BY s."place" DESC LIMIT 1)'
)


def judged(db: Database, first: date, last: date | None = None, *, site: str = "") -> tuple[Judged, ...]:
    """Decisions from a day to another: early, on time or late by the promise, as it stood on the day of decision."""
    where, home = (' AND c."home" = ?', (site,)) if site else ("", ())
    with db.snapshot():
        decided = db.rows(
            'SELECT c."id", c."unit", c."home", c."decided_at", c."entered", c."decision" FROM "case" c '
            f'WHERE c."decided_at" IS NOT NULL AND c."decided_at" >= ? AND c."decided_at" < ?{where}',
            (instant_at(first), instant_at((last or first) + timedelta(days=1)), *home),
        )
        calendar, settings = hall_calendar(db), read_settings(db)
        found: list[Judged] = []
        for start in range(0, len(decided), 500):
            some = decided[start : start + 500]
            times = times_of(db, [row[0] for row in some], settings)
            for case, unit, there, at, entered, decision in some:
                names = ["decided", *_judged(times[case], _days_late(calendar, times[case]))]
                names += ["entered"] if entered else []
                names += ["refused"] if decision == "REFUSE" else []
                found.append(Judged(unit, there, civil_day(Instant(at)), tuple(names)))
    return tuple(found)


def _days_late(calendar: Calendar, times: CaseTimes) -> int:
    """Days between the promised day and the decision: below 0 early, above 0 late. A clock that stood still on the day
    of decision had not run out."""
    decided = times.decided
    if decided is None:
        return 0
    known = replace(times, suspensions=as_of(times.suspensions, decided)) if times.suspensions else times
    due = promise_due(calendar, known).day
    return -1 if due is None else (decided - due).days


def _judged(times: CaseTimes, late: int) -> list[str]:
    same_day = ["decided_same_day"] if times.decided == times.received else []
    if times.immediate:
        return ["decided_immediate", *(["immediate_late"] if late > 0 else []), *same_day]
    return ["promised_late" if late > 0 else "promised_early" if late < 0 else "promised_on_time", *same_day]


@dataclass(frozen=True, slots=True)
class WindowCases:
    """What one window took in and what of its cases was decided in a period."""

    window: str
    received: int
    decided: int


def window_cases(db: Database, first: date, last: date | None = None) -> tuple[WindowCases, ...]:
    """Cases by window, from a day to another, both included."""
    begin, end = instant_at(first), instant_at((last or first) + timedelta(days=1))
    counts: dict[str, list[int]] = {}
    with db.snapshot():
        for place, column in enumerate(("received_at", "decided_at")):
            sql = (
                f'SELECT "window", count(*) FROM "case" WHERE "{column}" IS NOT NULL AND "{column}" >= ? '
                f'AND "{column}" < ? AND "window" <> \'\' GROUP BY "window"'
            )
            for window, many in db.rows(sql, (begin, end)):
                counts.setdefault(window, [0, 0])[place] = int(many)
    return tuple(WindowCases(window, *found) for window, found in sorted(counts.items()))


@dataclass(frozen=True, slots=True)
class NoticeFigures:
    """One-time notices of a period: the 一次性告知率 is `once` ÷ (`once` + `again`), both counted in matters."""

    once: int
    """Matters told exactly once."""
    again: int
    """Matters told a second time: MULTI_CORRECTION findings (guard 3)."""
    notices: int
    papers_kept: int


def notice_figures(db: Database, first: date, last: date | None = None) -> NoticeFigures:
    """One-time notices given from a day to another, both included; without papers kept they count all the same
    (days.md 8). A matter counts by its last notice of the period."""
    begin, end = instant_at(first), instant_at((last or first) + timedelta(days=1))
    row = db.row(
        'SELECT coalesce(sum(CASE WHEN n."ordinal" = 1 THEN 1 ELSE 0 END), 0), '
        'coalesce(sum(CASE WHEN n."ordinal" > 1 THEN 1 ELSE 0 END), 0) FROM "one_time_notice" n '
        'WHERE n."given_at" >= ? AND n."given_at" < ? AND NOT EXISTS (SELECT 1 FROM "one_time_notice" l '
        'WHERE l."follows" = n."id" AND l."given_at" < ?)',
        (begin, end, end),
    )
    given = db.row(
        'SELECT count(*), coalesce(sum("papers_kept"), 0) FROM "one_time_notice" WHERE "given_at" >= ? '
        'AND "given_at" < ?',
        (begin, end),
    )
    assert row is not None
    assert given is not None
    return NoticeFigures(*(int(many) for many in (*row, *given)))


@dataclass(frozen=True, slots=True)
class UnsettledCertificate:
    """A certificate that is out while its case owes money: behaviour 44, and the two skins that must not come apart."""

    case: str
    short_number: str
    certificate: str
    issued_at: Instant
    due_fen: int


def certificates_made(db: Database, first: date, last: date | None = None) -> int:
    """Certificates issued from a day to another, both included."""
    begin, end = instant_at(first), instant_at((last or first) + timedelta(days=1))
    return int(db.value('SELECT count(*) FROM "certificate" WHERE "issued_at" >= ? AND "issued_at" < ?', (begin, end)))


def unsettled_certificates(db: Database, today: date | None = None) -> tuple[UnsettledCertificate, ...]:
    """Certificates whose case owes money now; read from the few notices that want any. What is deferred to a day that
    is not past `today` is not owed yet."""
    sql = (
        'SELECT c."id", c."short_number", t."number", t."issued_at", d."due_fen" '
        # CROSS JOIN: from the few notices that want money, not from every certificate there ever was.
        'FROM "derived_notice_due" d CROSS JOIN "certificate" t JOIN "case" c ON c."id" = t."case" '
        'JOIN "notice" n ON n."id" = d."source" WHERE t."case" = d."account" '
        'AND (n."deferred_until" IS NULL OR n."deferred_until" < ?) ORDER BY t."issued_at", t."number"'
    )
    return tuple(UnsettledCertificate(*row) for row in db.rows(sql, ((today or date.max).isoformat(),)))
