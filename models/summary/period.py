"""The figures of some days together: a week, a month, any stretch (domain.md §10.2; days.md 23).

Everything is counted anew from raw facts, never added up from stored totals: what crossed midnight is counted once.
A day that was not closed is named; a rate always has the number of cases beside it.
"""

from collections import Counter
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
from models.office.instants import HOUR, MINUTE, Instant, civil_day, instant_at
from models.office.refusal import Refused
from models.office.settings import read_settings
from models.people.reading import SiteRow, sites, units
from models.people.rules import SiteStatus
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
    """Days that want one: working days that are over, and what was closed besides."""
    unreported: tuple[date, ...]
    """未报: those of them without a 定报, neither closed nor zero (days.md 22)."""


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
    """By day, without those to come."""
    rates: tuple[RateRow, ...]
    before: tuple[date, date]
    """First and last day of the stretch that it is compared with (`before_of`)."""
    rates_before: tuple[RateRow, ...]
    """Of that stretch, the rates about cases."""
    overdue: tuple[Overdue, ...]
    """By name, as it stood at the end."""
    findings: tuple[FindingCount, ...]
    handling_thousandths: int | None
    """平均办理时长 in thousandths of a working day, over what was decided; None where nothing was."""
    outside: tuple[OutsideRow, ...]
    """What departments and finance reported for the months of the stretch, beside what the hall knows (R6, R7)."""


MOST_DAYS = 366


def check_stretch(first: date, last: date, today: date) -> None:
    """Refused summary.wrong_order, summary.future, summary.too_long (`most`), each naming its field."""
    if last < first:
        raise Refused("summary.wrong_order", field="last")
    if last > today:
        raise Refused("summary.future", field="last", day=last.isoformat())
    if (last - first).days >= MOST_DAYS:
        raise Refused("summary.too_long", field="first", most=MOST_DAYS)


def period(db: Database, first: date, last: date, now: Instant) -> PeriodSummary:
    """The stretch from one day to another, both included, in one snapshot."""
    with db.snapshot():
        return _Reading(db, first, last, now).summary()


class _Reading:
    """What the parts share."""

    def __init__(self, db: Database, first: date, last: date, now: Instant) -> None:
        self.db, self.first, self.last, self.now = db, first, last, now
        self.today = civil_day(now)
        self.until = max(first, min(last, self.today))
        """Days to come are neither counted nor judged: nothing is overdue yet by their evening."""
        self.settings, self.calendar = read_settings(db), hall_calendar(db)
        self.days = [first + timedelta(days=turn) for turn in range((self.until - first).days + 1)]
        self.judged = case_figures.judged(db, first, self.until)
        self.of_sites = case_figures.site_cases(db, first, self.until, decided=self.judged)
        self.cases = case_figures.together(self.of_sites.values())
        self.sites = sites(db)
        self.queues = {
            (site.id, day): queue.figures(db, site.id, day, now)
            for site in self.sites for day in self._days_with_tickets(site.id)
        }  # fmt: skip

    def _days_with_tickets(self, site: str) -> list[date]:
        sql = 'SELECT DISTINCT "day" FROM "ticket" WHERE "home" = ? AND "day" >= ? AND "day" <= ? ORDER BY "day"'
        found = self.db.rows(sql, (site, self.first.isoformat(), self.until.isoformat()))
        return [date.fromisoformat(row[0]) for row in found]

    def summary(self) -> PeriodSummary:
        before = before_of(self.first, self.until)
        cases_before = case_figures.together(case_figures.site_cases(self.db, *before, standing=False).values())
        worked = self._worked()
        return PeriodSummary(
            first=self.first, last=self.last, now=self.now, before=before, units=self._units(),
            sites=tuple(each for site in self.sites if (each := self._site(site)) is not None),
            trend=self._trend(),
            rates=(*self._rates(self.first, self.until, self.cases), *self._queue_rates(), *self._standing(worked)),
            rates_before=tuple(self._rates(*before, cases_before)),
            overdue=overdue_at(self.db, "", self.until),
            findings=counts(self.db, self.first, self.until),
            handling_thousandths=half_up(worked.actual * 1000, worked.cases),
            outside=outside_of(self.db, self.first, self.until),
        )  # fmt: skip

    def _units(self) -> tuple[UnitPeriod, ...]:
        names = {unit.id: unit.name for unit in units(self.db)}
        cases = {each.unit: each for each in self.cases}
        money = {each.unit: each for each in fees.day_figures(self.db, self.first, self.until)}
        paid = settled_notices(self.db, self.first, self.until)
        found = {unit: counts(self.db, self.first, self.until, unit) for unit in names}
        wanted = sorted(unit for unit in names if unit in cases or unit in money or found[unit])
        return tuple(
            _unit(
                unit, names[unit], cases.get(unit, case_figures.UnitCases(unit=unit)),
                money.get(unit, fees.UnitFees(unit)), paid.get(unit, 0), found[unit],
            )
            for unit in wanted
        )  # fmt: skip

    def _site(self, site: SiteRow) -> SitePeriod | None:
        """None for a site that is closed and did nothing in the stretch."""
        totals = [figures.total for (there, _), figures in self.queues.items() if there == site.id]
        transferred = sum(figures.transferred for (there, _), figures in self.queues.items() if there == site.id)
        waits = [wait for total in totals for wait in total.waits.values]
        of_cases = self.of_sites.get(site.id, ())
        if site.status != SiteStatus.OPEN and not totals and not of_cases:
            return None
        wanted, closed = self._days_to_close(site.id)
        asked = inquiries.figures(self.db, site.id, self.first, self.until)
        return SitePeriod(
            site=site.id, name=site.name, issued=sum(total.issued for total in totals),
            served=sum(total.served for total in totals), missed=sum(total.missed for total in totals),
            wait_average_ms=half_up(sum(waits), len(waits)), received=sum(unit.received for unit in of_cases),
            decided=sum(unit.decided for unit in of_cases),
            late=sum(unit.promised_late + unit.immediate_late for unit in of_cases),
            still_open=sum(unit.still_open for unit in of_cases), inquiries=asked.registered + transferred,
            days_closed=len(closed), workdays=len(wanted),
            unreported=tuple(day for day in self.days if day in wanted - closed),
        )  # fmt: skip

    def _days_to_close(self, site: str) -> tuple[set[date], set[date]]:
        """The days that want a 定报, and those that have one: working days since the site's first window that are
        over, and what was closed besides. A day that still runs wants none yet, nor does a site without a window."""
        sql = 'SELECT "day" FROM "day_close" WHERE "site" = ? AND "day" >= ? AND "day" <= ?'
        found = self.db.rows(sql, (site, self.first.isoformat(), self.until.isoformat()))
        closed = {date.fromisoformat(row[0]) for row in found}
        opened = self.db.value('SELECT min("opened") FROM "window" WHERE "site" = ?', (site,))
        if not opened:
            return closed, closed
        begun = date.fromisoformat(opened)
        over = {day for day in self.days if begun <= day < self.today and self.calendar.is_workday(day)}
        return over | closed, closed

    def _trend(self) -> tuple[DayTrend, ...]:
        received = self._by_day('SELECT {day}, count(*) FROM "case" WHERE {within} GROUP BY 1', "received_at")
        settled = self._by_day(
            'SELECT {day}, sum(CASE WHEN "amount_fen" > 0 OR "source" <> \'REFUND\' THEN "amount_fen" ELSE 0 END) '
            'FROM "settlement" WHERE {within} GROUP BY 1',
            "at",
        )
        decided = Counter(one.day for one in self.judged)
        late = Counter(one.day for one in self.judged if one.late)
        totals: dict[date, list[queue.Counts]] = {}
        for (_, day), figures in self.queues.items():
            totals.setdefault(day, []).append(figures.total)
        return tuple(
            DayTrend(
                day=day, workday=self.calendar.is_workday(day),
                issued=sum(total.issued for total in totals.get(day, ())),
                served=sum(total.served for total in totals.get(day, ())), received=received.get(day, 0),
                decided=decided[day], late=late[day], settled_fen=settled.get(day, 0),
            )
            for day in self.days
        )  # fmt: skip

    def _by_day(self, sql: str, column: str) -> dict[date, int]:
        """One number a day, in one question: a day by itself would ask again for all that came after it."""
        begin, end = instant_at(self.first), instant_at(self.until + timedelta(days=1))
        asked = sql.format(day=f'("{column}" - {begin}) / {24 * HOUR}', within=f'"{column}" >= ? AND "{column}" < ?')
        found = self.db.rows(asked, (begin, end))
        return {self.first + timedelta(days=int(turn)): int(many) for turn, many in found}

    def _rates(self, first: date, last: date, cases: Sequence[case_figures.UnitCases]) -> Iterable[RateRow]:
        for code, part, whole in rows.case_rates(cases, accepted(self.db, "", first, last)):
            yield RateRow(code, part, whole)
        yield RateRow(*rows.one_notice(case_figures.notice_figures(self.db, first, last)))

    def _queue_rates(self) -> Iterable[RateRow]:
        totals = [figures.total for figures in self.queues.values()]
        limit = self.settings.long_wait_minutes * MINUTE
        missed, served = sum(total.missed for total in totals), sum(total.served for total in totals)
        yield RateRow("MISSED", missed, served + missed)
        yield RateRow(
            "WAITED_OVER_30", sum(total.waits.over(limit) for total in totals),
            sum(len(total.waits.values) for total in totals),
        )  # fmt: skip

    def _standing(self, worked: "_Worked") -> Iterable[RateRow]:
        """授权到位率 and 进驻率 at the end, and both 提速 (domain.md §3.3, §10.2)."""
        powers, placed = power_coverage(self.db, self.until), settled_in(self.db, self.until)
        yield RateRow("POWERS", powers.granted, powers.possible)
        yield RateRow("SETTLED_IN", placed.hall + placed.exempted, placed.hall + placed.exempted + placed.without)
        items = self.db.row(
            'SELECT coalesce(sum("statutory_days" - "promised_days"), 0), coalesce(sum("statutory_days"), 0) '
            'FROM "item_version" WHERE "valid_from" <= ? AND ("valid_to" IS NULL OR "valid_to" >= ?) '
            'AND "statutory_days" > 0 AND "day_unit" = \'W\'',
            (self.until.isoformat(), self.until.isoformat()),
        )
        assert items is not None
        yield RateRow("PROMISE_SPEED", int(items[0]), int(items[1]))
        yield RateRow("HANDLING_SPEED", worked.statutory - worked.actual, worked.statutory)

    def _worked(self) -> "_Worked":
        """The promised cases decided in the stretch with a limit in working days."""
        found = [
            (case, date.fromisoformat(begun), date.fromisoformat(done), int(statutory))
            for case, begun, done, statutory in self.db.rows(
                'SELECT c."id", c."acceptance_day", c."decision_day", v."statutory_days" FROM "case" c '
                'JOIN "item_version" v ON v."id" = c."item_version" WHERE c."decided_at" >= ? AND c."decided_at" < ? '
                'AND c."acceptance_day" IS NOT NULL AND c."decision_day" IS NOT NULL AND v."statutory_days" > 0 '
                "AND v.\"day_unit\" = 'W' AND c.\"kind\" = 'promised'",
                (instant_at(self.first), instant_at(self.until + timedelta(days=1))),
            )
        ]
        stopped = self._stopped_days({case: (begun, done) for case, begun, done, _ in found})
        actual = sum(self.calendar.count_workdays(begun, done) - stopped.get(case, 0) for case, begun, done, _ in found)
        return _Worked(sum(row[3] for row in found), actual, len(found))

    def _stopped_days(self, cases: dict[str, tuple[date, date]]) -> dict[str, int]:
        """Working days between acceptance and decision on which a case's clock stood still, days in two procedures
        once. What ran on after the decision shortened nothing."""
        days: dict[str, set[date]] = {}
        ids = list(cases)
        for start in range(0, len(ids), 500):
            some = ids[start : start + 500]
            marks = ", ".join("?" for _ in some)
            sql = f'SELECT "case", "started", "ended" FROM "case_suspension" WHERE "case" IN ({marks})'
            for case, begun, ended in self.db.rows(sql, some):
                accepted_on, decided_on = cases[case]
                day = max(date.fromisoformat(begun), accepted_on)
                until = min(date.fromisoformat(ended), decided_on) if ended else decided_on
                while day < until:
                    day += timedelta(days=1)
                    if self.calendar.is_workday(day):
                        days.setdefault(case, set()).add(day)
        return {case: len(found) for case, found in days.items()}


@dataclass(frozen=True, slots=True)
class _Worked:
    """Σ statutory and Σ actual working days, without those on which the clock stood still, and of how many cases."""

    statutory: int
    actual: int
    cases: int


def before_of(first: date, last: date) -> tuple[date, date]:
    """The stretch that one is compared with: a whole month with the month before, a month so far with the same days of
    the month before, else as many days just before."""
    month_ends = (last + timedelta(days=1)).day == 1
    if first.day == 1 and (first.year, first.month) == (last.year, last.month):
        end_before = first - timedelta(days=1)
        begin_before = end_before.replace(day=1)
        return begin_before, end_before if month_ends else min(end_before, begin_before.replace(day=1) + (last - first))
    span = last - first + timedelta(days=1)
    return first - span, last - span


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
