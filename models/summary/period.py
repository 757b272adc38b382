"""The figures of some days together: a week, a month, any stretch (domain.md §10.2; days.md 23).

Everything is counted anew from raw facts, never added up from stored totals: what crossed midnight is counted once.
A day that was not closed is named; a rate always has the number of cases beside it.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from models.calendar.reading import hall_calendar
from models.cases import figures as case_figures
from models.catalogue.outside import settled_in
from models.fees import reading as fees
from models.findings.outside import OutsideRow, outside_of
from models.findings.reading import FindingCount, counts
from models.inquiries import reading as inquiries
from models.office.database import Database
from models.office.instants import MINUTE, Instant, instant_at
from models.office.settings import read_settings
from models.people.reading import units
from models.people.staff_reading import power_coverage
from models.summary import rows
from models.summary.cases import Accepted, Overdue, accepted, overdue_at
from models.summary.money import settled_notices
from models.summary.rates import half_up
from models.tickets import figures as queue


@dataclass(frozen=True, slots=True)
class RateRow:
    """A rate with both its numbers."""

    code: str
    """One of the codes of the daily summary, its last three among them."""
    part: int
    whole: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitPeriod:
    """One unit's stretch: its cases, its money, its findings."""

    unit: str
    name: str
    cases: case_figures.UnitCases
    rates: tuple[RateRow, ...]
    """ON_TIME, EARLY, LATE, with their cases."""
    notices: int
    assessed_fen: int
    settled_notices: int
    settled_fen: int
    reversed_fen: int
    waived_fen: int
    outstanding_fen: int
    findings: int
    findings_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SitePeriod:
    """One site's stretch."""

    site: str
    name: str
    issued: int
    served: int
    missed: int
    wait_average_ms: int | None
    received: int
    decided: int
    late: int
    still_open: int
    inquiries: int
    days_closed: int
    """Days with a 定报."""
    workdays: int
    """Working days up to the moment of reading: days not closed are 未报, neither closed nor zero (days.md 22)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayTrend:
    """One day of the trend."""

    day: date
    workday: bool
    issued: int
    served: int
    received: int
    decided: int
    late: int
    settled_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodSummary:
    """A stretch of days, all sites together, by unit and by site."""

    first: date
    last: date
    now: Instant
    units: tuple[UnitPeriod, ...]
    sites: tuple[SitePeriod, ...]
    trend: tuple[DayTrend, ...]
    rates: tuple[RateRow, ...]
    rates_before: tuple[RateRow, ...]
    """The same of as many days just before, for the comparison."""
    overdue: tuple[Overdue, ...]
    """By name, as it stood at the end."""
    findings: tuple[FindingCount, ...]
    handling_ms: int | None
    """平均办理时长 in working days × 1000, over what was decided; None where nothing was."""
    outside: tuple[OutsideRow, ...]
    """What departments and finance reported for the months of the stretch, beside what the hall knows (R6, R7)."""


def period(db: Database, first: date, last: date, now: Instant) -> PeriodSummary:
    """The stretch from one day to another, both included, in one snapshot."""
    with db.snapshot():
        return _Reading(db, first, last, now).summary()


class _Reading:
    """What the parts share."""

    def __init__(self, db: Database, first: date, last: date, now: Instant) -> None:
        self.db, self.first, self.last, self.now = db, first, last, now
        self.settings, self.calendar = read_settings(db), hall_calendar(db)
        self.days = [first + timedelta(days=turn) for turn in range((last - first).days + 1)]
        self.places = db.rows('SELECT "id", "name" FROM "site" WHERE "status" = \'OPEN\' ORDER BY "centre_no"')
        self.queues = {(site, day): queue.figures(db, site, day, now) for site, _ in self.places for day in self.days}
        self.cases = case_figures.unit_cases(db, first, last)

    def summary(self) -> PeriodSummary:
        span = timedelta(days=len(self.days))
        return PeriodSummary(
            first=self.first, last=self.last, now=self.now, units=self._units(),
            sites=tuple(self._site(site, name) for site, name in self.places),
            trend=tuple(self._trend(day) for day in self.days),
            rates=(*self._rates(self.first, self.last, self.cases), *self._standing_rates()),
            rates_before=tuple(
                self._rates(
                    self.first - span, self.last - span,
                    case_figures.unit_cases(self.db, self.first - span, self.last - span),
                )
            ),
            overdue=tuple(
                each for site, _ in self.places for each in overdue_at(self.db, site, self.last)
            ),
            findings=counts(self.db, self.first, self.last), handling_ms=self._handling(),
            outside=outside_of(self.db, self.first, self.last),
        )  # fmt: skip

    def _units(self) -> tuple[UnitPeriod, ...]:
        names = {unit.id: unit.name for unit in units(self.db)}
        cases = {each.unit: each for each in self.cases}
        money = {each.unit: each for each in fees.day_figures(self.db, self.first, self.last)}
        paid = settled_notices(self.db, self.first, self.last)
        found = {unit: counts(self.db, self.first, self.last, unit) for unit in names}
        wanted = sorted(unit for unit in names if unit in cases or unit in money or found[unit])
        return tuple(
            _unit(
                unit, names[unit], cases.get(unit, case_figures.UnitCases(unit=unit)),
                money.get(unit, fees.UnitFees(unit)), paid.get(unit, 0), found[unit],
            )
            for unit in wanted
        )  # fmt: skip

    def _site(self, site: str, name: str) -> SitePeriod:
        totals = [self.queues[site, day].total for day in self.days]
        waits = [wait for total in totals for wait in total.waits.values]
        of_cases = case_figures.unit_cases(self.db, self.first, self.last, site=site)
        closed = self.db.value(
            'SELECT count(*) FROM "day_close" WHERE "site" = ? AND "day" >= ? AND "day" <= ?',
            (site, self.first.isoformat(), self.last.isoformat()),
        )
        asked = inquiries.figures(self.db, site, self.first, self.last)
        return SitePeriod(
            site=site, name=name, issued=sum(total.issued for total in totals),
            served=sum(total.served for total in totals), missed=sum(total.missed for total in totals),
            wait_average_ms=half_up(sum(waits), len(waits)), received=sum(unit.received for unit in of_cases),
            decided=sum(unit.decided for unit in of_cases),
            late=sum(unit.promised_late + unit.immediate_late for unit in of_cases),
            still_open=sum(unit.still_open for unit in of_cases),
            inquiries=asked.registered + sum(self.queues[site, day].transferred for day in self.days),
            days_closed=int(closed), workdays=sum(self._is_past_workday(day) for day in self.days),
        )  # fmt: skip

    def _is_past_workday(self, day: date) -> bool:
        return self.calendar.is_workday(day) and instant_at(day) <= self.now

    def _trend(self, day: date) -> DayTrend:
        of_cases = case_figures.unit_cases(self.db, day)
        totals = [self.queues[site, day].total for site, _ in self.places]
        return DayTrend(
            day=day, workday=self.calendar.is_workday(day), issued=sum(total.issued for total in totals),
            served=sum(total.served for total in totals), received=sum(unit.received for unit in of_cases),
            decided=sum(unit.decided for unit in of_cases),
            late=sum(unit.promised_late + unit.immediate_late for unit in of_cases),
            settled_fen=sum(unit.settled_fen - unit.reversed_fen for unit in fees.day_figures(self.db, day)),
        )  # fmt: skip

    def _rates(self, first: date, last: date, cases: Sequence[case_figures.UnitCases]) -> Iterable[RateRow]:
        taken = [accepted(self.db, site, first, last) for site, _ in self.places]
        together = Accepted(sum(each.accepted for each in taken), sum(each.settled for each in taken))
        for code, part, whole in rows.case_rates(cases, together):
            yield RateRow(code, part, whole)
        yield RateRow(*rows.one_notice(case_figures.notice_figures(self.db, first, last)))
        if first == self.first:
            totals = [figures.total for figures in self.queues.values()]
            limit = self.settings.long_wait_minutes * MINUTE
            missed, served = sum(total.missed for total in totals), sum(total.served for total in totals)
            yield RateRow("MISSED", missed, served + missed)
            yield RateRow(
                "WAITED_OVER_30", sum(total.waits.over(limit) for total in totals),
                sum(len(total.waits.values) for total in totals),
            )  # fmt: skip

    def _standing_rates(self) -> Iterable[RateRow]:
        """授权到位率 and 进驻率 at the end, and both 提速 (domain.md §3.3, §10.2)."""
        powers, placed = power_coverage(self.db, self.last), settled_in(self.db, self.last)
        yield RateRow("POWERS", powers.granted, powers.possible)
        yield RateRow("SETTLED_IN", placed.hall + placed.exempted, placed.hall + placed.exempted + placed.without)
        items = self.db.row(
            'SELECT coalesce(sum("statutory_days" - "promised_days"), 0), coalesce(sum("statutory_days"), 0) '
            'FROM "item_version" WHERE "valid_from" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) '
            'AND "statutory_days" > 0 AND "day_unit" = \'W\'',
            (self.last.isoformat(), self.last.isoformat()),
        )
        assert items is not None
        yield RateRow("PROMISE_SPEED", int(items[0]), int(items[1]))
        statutory, actual, _ = self._worked()
        yield RateRow("HANDLING_SPEED", statutory - actual, statutory)

    def _handling(self) -> int | None:
        _, actual, many = self._worked()
        return half_up(actual * 1000, many)

    def _worked(self) -> tuple[int, int, int]:
        """Of the promised cases decided in the stretch with a limit in working days: Σ statutory, Σ actual working
        days without what was suspended, and how many they are."""
        found = self.db.rows(
            'SELECT c."id", c."acceptance_day", c."decision_day", v."statutory_days" FROM "case" c '
            'JOIN "item_version" v ON v."id" = c."item_version" WHERE c."decided_at" >= ? AND c."decided_at" < ? '
            'AND c."acceptance_day" IS NOT NULL AND c."decision_day" IS NOT NULL AND v."statutory_days" > 0 '
            "AND v.\"day_unit\" = 'W' AND c.\"kind\" = 'promised'",
            (instant_at(self.first), instant_at(self.last + timedelta(days=1))),
        )
        stopped = self._stopped_days([row[0] for row in found])
        actual = sum(
            self.calendar.count_workdays(date.fromisoformat(begun), date.fromisoformat(done)) - stopped.get(case, 0)
            for case, begun, done, _ in found
        )
        return sum(int(row[3]) for row in found), actual, len(found)

    def _stopped_days(self, cases: list[str]) -> dict[str, int]:
        """Working days on which a case's clock stood still, days in two procedures once."""
        days: dict[str, set[date]] = {}
        for start in range(0, len(cases), 500):
            some = cases[start : start + 500]
            marks = ", ".join("?" for _ in some)
            sql = f'SELECT "case", "started", "ended" FROM "case_suspension" WHERE "case" IN ({marks})'
            for case, begun, ended in self.db.rows(sql, some):
                day, until = date.fromisoformat(begun), date.fromisoformat(ended) if ended else self.last
                while day < until:
                    day += timedelta(days=1)
                    if self.calendar.is_workday(day):
                        days.setdefault(case, set()).add(day)
        return {case: len(found) for case, found in days.items()}


def _unit(
    unit: str,
    name: str,
    cases: case_figures.UnitCases,
    money: fees.UnitFees,
    paid: int,
    found: tuple[FindingCount, ...],
) -> UnitPeriod:
    nothing = Accepted(0, 0)
    wanted = ("ON_TIME", "EARLY", "LATE")
    return UnitPeriod(
        unit=unit, name=name, cases=cases,
        rates=tuple(RateRow(*part) for part in rows.case_rates((cases,), nothing) if part[0] in wanted),
        notices=money.issued - money.voided, assessed_fen=money.issued_fen - money.voided_fen, settled_notices=paid,
        settled_fen=money.settled_fen, reversed_fen=money.reversed_fen, waived_fen=money.waived_fen,
        outstanding_fen=money.open_fen, findings=sum(each.raised for each in found),
        findings_open=sum(each.still_open for each in found),
    )  # fmt: skip
