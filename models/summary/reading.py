"""The summary of a day: every figure from raw facts, read in one moment (domain.md §10; days.md 22).

The figures are those of the sheet, so that screen, paper and workbook cannot differ. Nothing here is stored but by
`summary.close_day`; a past day that is read again gives the same numbers, or says 更正.
"""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from models.bank.reading import BankFigures
from models.bank.reading import day_figures as bank_figures
from models.cases import figures as case_figures
from models.fees import reading as fees
from models.inquiries import reading as inquiries
from models.office.database import Database
from models.office.instants import MINUTE, SECOND, Instant, instant_at
from models.office.record import JSON_TEXT
from models.office.settings import HallSettings, read_settings
from models.office.sheets import summary as sheets
from models.people.reading import WindowRow, signed_on, site_row, units, window_row, windows
from models.people.rules import WindowKind
from models.people.staff_reading import power_coverage
from models.prints.reading import paper_counts
from models.summary import rows, rules
from models.summary.cases import accepted, moved, overdue_at, running_numbers
from models.summary.heads import journal_line
from models.summary.money import FeePointDay, certificates_of, fee_point_day, settled_notices
from models.summary.rules import Kind, Money, Sides
from models.tickets import figures as queue
from models.tickets.outlook import shown_window

_CLOSE = 'SELECT "day", "number", "closed_at", "by", "balances", "figures_hash", "acts", "heads_hash" FROM "day_close" '


@dataclass(frozen=True, slots=True)
class DayClosed:
    """How a day was closed."""

    day: date
    number: str
    closed_at: Instant
    by: str
    """Staff id."""
    cases_open: dict[str, int]
    """The next day's start, by unit."""
    fees_open_fen: dict[str, int]
    figures_hash: str
    acts: int
    heads_hash: str


@dataclass(frozen=True, slots=True)
class NotClosed:
    """A place that has not ended its day."""

    id: str
    """Of the window, or the counter's code."""
    shown: str
    who: str
    fee_point: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class DaySummary:
    """A site's day. Rows are those of its sheet (models/office/sheets/summary.py)."""

    site: str
    centre_no: str
    day: date
    kind: Kind
    number: str
    """Of the day's 定报; "" while it is not closed."""
    cut_off: Instant
    not_closed: tuple[NotClosed, ...]
    lines: tuple[sheets.LineFigures, ...]
    windows: tuple[sheets.WindowFigures, ...]
    hours: tuple[sheets.HourFigures, ...]
    cases: tuple[sheets.UnitCases, ...]
    rates: tuple[sheets.Rate, ...]
    fees: tuple[sheets.UnitFees, ...]
    methods: tuple[sheets.MethodFees, ...]
    inquiries: sheets.InquiryFigures
    papers: tuple[sheets.PaperFigures, ...]
    overdue: tuple[sheets.OverdueCase, ...]
    checks: tuple[sheets.Check, ...]
    cases_open: dict[str, int]
    """By unit code, as the close stores them."""
    fees_open_fen: dict[str, int]
    figures_hash: str
    acts: int
    heads_hash: str

    @property
    def balanced(self) -> bool:
        """Whether every check agrees."""
        return all(check.left == check.right for check in self.checks)


def day_closed(db: Database, site: str, day: date) -> DayClosed | None:
    """How a day was closed, None where it is not."""
    return _closed(db, 'WHERE "site" = ? AND "day" = ?', (site, day.isoformat()))


def last_closed(db: Database, site: str, before: date) -> DayClosed | None:
    """The last close before a day: where its balances start."""
    return _closed(db, 'WHERE "site" = ? AND "day" < ? ORDER BY "day" DESC LIMIT 1', (site, before.isoformat()))


def _closed(db: Database, where: str, values: tuple[str, str]) -> DayClosed | None:
    row = db.row(_CLOSE + where, values)
    if row is None:
        return None
    balances = json.loads(row[4])
    return DayClosed(
        date.fromisoformat(row[0]), row[1], row[2], row[3], balances["cases_open"], balances["fees_open_fen"], *row[5:]
    )


def summary_of_day(db: Database, site: str, day: date, now: Instant) -> DaySummary:
    """The summary of a day as it stands at `now`, all of it in one snapshot. `now` is after the day's first moment."""
    with db.snapshot():
        return _Reading(db, site, day, now).summary()


class _Reading:
    """What the parts of one summary share: the database at one moment, and the facts that several of them ask for."""

    def __init__(self, db: Database, site: str, day: date, now: Instant) -> None:
        self.db, self.site, self.day, self.now = db, site, day, now
        self.settings: HallSettings = read_settings(db)
        self.unit_names = {unit.id: unit.name for unit in units(db)}
        self.queue = queue.figures(db, site, day, now)
        self.cases = case_figures.unit_cases(db, day, site=site)
        self.fees = fees.day_figures(db, day)
        self.bank: BankFigures = bank_figures(db, day)
        self.fee_point: FeePointDay = fee_point_day(db, day)
        self.inquiries = inquiries.figures(db, site, day, day)
        self.places: Mapping[str, WindowRow] = {window.id: window for window in windows(db, site, day)}

    def summary(self) -> DaySummary:
        closed, desks = day_closed(self.db, self.site, self.day), self._windows()
        last_moment = Instant(min(self.now, instant_at(self.day + timedelta(days=1)) - 1))
        parts: dict[str, Any] = {
            "lines": tuple(rows.line(line, self.settings) for line in self.queue.lines),
            "hours": rows.hours(self.queue.hours),
            "cases": tuple(self._unit_cases(unit) for unit in self.cases),
            "fees": self._fees(),
            "methods": rows.methods(self.fee_point),
            "inquiries": rows.inquiries(self.inquiries, self.queue.transferred),
        }
        figures_hash = _hash_of(parts)
        told = closed.figures_hash if closed else ""
        kind = rules.kind_of(number=closed.number if closed else "", told=told, now=figures_hash)
        if closed is not None and kind is Kind.FINAL:
            cut_off, acts, heads = closed.closed_at, closed.acts, closed.heads_hash
        else:
            line = journal_line(self.db, last_moment)
            cut_off, acts, heads = last_moment, line.acts, line.hash
        site = site_row(self.db, self.site)
        return DaySummary(
            site=self.site, centre_no=site.centre_no if site else "", day=self.day, kind=kind,
            number=closed.number if closed else "", cut_off=cut_off,
            not_closed=() if closed else self._not_closed(),
            windows=desks, rates=self._rates(desks), papers=self._papers(), overdue=self._overdue(),
            checks=tuple(rows.check(sides) for sides in self._checks()),
            cases_open={unit.unit: unit.still_open for unit in self.cases if unit.still_open},
            fees_open_fen={unit.unit: unit.open_fen for unit in self.fees if unit.open_fen},
            figures_hash=figures_hash, acts=acts, heads_hash=heads, **parts,
        )  # fmt: skip

    # Places.

    def _kind(self, window: str) -> str:
        place = self.places.get(window) or window_row(self.db, window, self.day)
        return place.kind if place else ""

    def _not_closed(self) -> tuple[NotClosed, ...]:
        """Who holds the day open: windows somebody is signed on at, and counters of the fee point that are not closed
        or still attended."""
        end = instant_at(self.day + timedelta(days=1))
        holders = {holder.place: holder for holder in signed_on(self.db) if holder.started < end}
        numbers = {window.window: window.number for window in self.queue.windows}
        counters = [day.counter for day in self.fee_point.counters if day.closed_at is None or day.counter in holders]
        counters += [w for w in holders if w in numbers and self._kind(w) == WindowKind.BANK and w not in counters]
        found = [
            NotClosed(place, shown_window(numbers[place]), holder.name, False)
            for place, holder in sorted(holders.items(), key=lambda each: numbers.get(each[0], 0))
            if place in numbers and place not in counters
        ]
        for counter in counters:
            shown = " ".join(
                [self.settings.bank_name, *([shown_window(numbers[counter])] if counter in numbers else [])]
            )
            found.append(NotClosed(counter, shown, holders[counter].name if counter in holders else "", True))
        return tuple(found)

    def _windows(self) -> tuple[sheets.WindowFigures, ...]:
        """Desks and reception; the fee point has its own part of the summary."""
        of_cases = {each.window: each for each in case_figures.window_cases(self.db, self.day)}
        nothing = case_figures.WindowCases("", 0, 0)
        return tuple(
            sheets.WindowFigures(
                window=shown_window(window.number),
                unit="、".join(self.unit_names[unit] for unit in self._units(window.window)),
                served=window.served,
                missed=window.missed,
                service_average_seconds=rows.seconds(window.services.mean),
                open_seconds=window.open_ms // SECOND,
                paused_seconds=window.paused_ms // SECOND,
                cases_received=of_cases.get(window.window, nothing).received,
                cases_decided=of_cases.get(window.window, nothing).decided,
            )
            for window in self.queue.windows
            if self._kind(window.window) != WindowKind.BANK
        )

    def _units(self, window: str) -> tuple[str, ...]:
        place = self.places.get(window) or window_row(self.db, window, self.day)
        return place.units if place else ()

    # Cases, money, papers.

    def _unit_cases(self, unit: case_figures.UnitCases) -> sheets.UnitCases:
        names = (name for name in sheets.UnitCases.__dataclass_fields__ if name != "unit")
        return sheets.UnitCases(unit=self.unit_names[unit.unit], **{name: getattr(unit, name) for name in names})

    def _fees(self) -> tuple[sheets.UnitFees, ...]:
        settled = settled_notices(self.db, self.day)
        return tuple(
            sheets.UnitFees(
                unit=self.unit_names[unit.unit],
                notices=unit.issued - unit.voided,
                assessed_fen=unit.issued_fen - unit.voided_fen,
                settled_notices=settled.get(unit.unit, 0),
                settled_fen=unit.settled_fen,
                reversed_fen=unit.reversed_fen,
                waived_fen=unit.waived_fen,
                outstanding_fen=unit.open_fen,
            )
            for unit in self.fees
        )

    def _papers(self) -> tuple[sheets.PaperFigures, ...]:
        return tuple(
            sheets.PaperFigures(
                paper=each.paper, printed=each.originals, copies=each.reprints, spoiled=each.spoiled,
                unprinted=each.unprinted,
            )
            for each in paper_counts(self.db, self.day)
        )  # fmt: skip

    def _overdue(self) -> tuple[sheets.OverdueCase, ...]:
        return tuple(
            sheets.OverdueCase(
                short_number=each.short_number, item=each.item_name, unit=self.unit_names[each.unit],
                due=each.due.isoformat(), days_late=each.late,
            )
            for each in overdue_at(self.db, self.site, self.day)
        )  # fmt: skip

    # What is made of them.

    def _rates(self, windows: Iterable[sheets.WindowFigures]) -> tuple[sheets.Rate, ...]:
        limit = self.settings.long_wait_minutes * MINUTE
        powers = power_coverage(self.db, self.day)
        parts = [
            *rows.case_rates(self.cases, accepted(self.db, self.site, self.day)),
            rows.one_notice(case_figures.notice_figures(self.db, self.day)),
            *rows.queue_rates(self.queue.total, windows, limit),
            *rows.inquiry_rates(self.inquiries, self.queue.transferred),
            ("POWERS", powers.granted, powers.possible),
        ]
        return tuple(sheets.Rate(code=code, part=part, whole=whole) for code, part, whole in parts)

    def _checks(self) -> Iterable[Sides]:
        lines = [rows.fates(line.counts) for line in self.queue.lines]
        yield rules.tickets_balance(lines, rows.fates(self.queue.total))
        yield rules.tickets_by_line(lines, (window.served for window in self.queue.windows))
        yield self._cases_balance()
        yield from rules.money_agrees(self._money())
        if self.fee_point.counters and self.fee_point.closed:
            counted = sum(method.counted_fen or 0 for method in self.fee_point.methods)
            yield rules.counted_agrees(
                counted=counted, difference=self.fee_point.difference_fen, booked=self.bank.booked_fen
            )
        certificates = certificates_of(self.db, self.day)
        yield rules.certificates_settled(made=certificates.out, settled=certificates.settled)
        yield rules.gapless(running_numbers(self.db, self.site, self.day))

    def _cases_balance(self) -> Sides:
        """From the balances of the last close on, so that a fact changed behind it shows; else from the morning on."""
        before = last_closed(self.db, self.site, self.day)
        end = instant_at(self.day + timedelta(days=1))
        start = sum(before.cases_open.values()) if before else sum(unit.open_before for unit in self.cases)
        since = before.closed_at if before else Instant(instant_at(self.day) - 1)
        still_open = sum(unit.still_open for unit in self.cases)
        return rules.cases_balance(start=start, moved=moved(self.db, self.site, since, end), still_open=still_open)

    def _money(self) -> Money:
        return Money(
            settled=sum(unit.settled_fen - unit.reversed_fen for unit in self.fees),
            carried_in=self.bank.carried_in_fen,
            carried_out=self.bank.carried_out_fen,
            booked=self.bank.booked_fen,
            by_method=sum(method.booked_fen for method in self.fee_point.methods),
            by_unit=sum(part.amount_fen for part in self.bank.by_unit),
        )


def _hash_of(parts: Mapping[str, Any]) -> str:
    """SHA-256 of the figures that are facts of the day, hex. Papers are printed, windows signed on and heads move on
    after a close without any fact of it changing, so they are not in it."""
    plain = {
        name: [asdict(row) for row in part] if isinstance(part, tuple) else asdict(part)
        for name, part in sorted(parts.items())
    }
    return hashlib.sha256(JSON_TEXT(plain).encode()).hexdigest()
