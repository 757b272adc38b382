"""Some days together as a paper: page, PDF, workbook and JSON are all made of this one value."""

from datetime import date, timedelta

from models.findings.outside import OutsideRow
from models.office.database import Database
from models.office.instants import SECOND, Instant, civil_day
from models.office.settings import HallSettings, read_settings
from models.office.sheets import period as sheets
from models.office.sheets.sheet import Foot
from models.office.sheets.summary import OverdueCase
from models.people.reading import units
from models.summary.period import PeriodSummary, SitePeriod, UnitPeriod, period
from models.summary.rates import half_up


def kind_of(first: date, last: date, today: date) -> str:
    """What the stretch is called: one of PERIOD_KINDS. A month or week that still runs is called so too."""
    runs = last >= today
    if first.day == 1 and (first.year, first.month) == (last.year, last.month):
        ended = (last + timedelta(days=1)).day == 1
        return "MONTH" if runs or ended else "STRETCH"
    if first.weekday() == 0 and (last - first).days <= 6 and (runs or last.weekday() == 6):
        return "WEEK"
    return "STRETCH"


def to_sheet(
    found: PeriodSummary, settings: HallSettings, *, names: dict[str, str], made_by: str, made_at: Instant
) -> sheets.PeriodReport:
    """周报, 月报 or 期报. `names` are those of the units by code."""
    before = {rate.code: rate for rate in found.rates_before}
    return sheets.PeriodReport(
        centre=settings.centre_name,
        kind=kind_of(found.first, found.last, civil_day(found.now)),
        first=found.first.isoformat(),
        last=found.last.isoformat(),
        before_first=found.before[0].isoformat(),
        before_last=found.before[1].isoformat(),
        made_by=made_by,
        made_at=made_at,
        units=tuple(_unit(unit) for unit in found.units),
        sites=tuple(_site(site) for site in found.sites),
        trend=tuple(
            sheets.TrendDay(
                day=each.day.isoformat(), workday=each.workday, issued=each.issued, served=each.served,
                received=each.received, decided=each.decided, late=each.late, settled_fen=each.settled_fen,
            )
            for each in found.trend
        ),
        rates=tuple(
            sheets.RateRow(
                code=each.code, part=each.part, whole=each.whole,
                part_before=before[each.code].part if each.code in before else None,
                whole_before=before[each.code].whole if each.code in before else None,
            )
            for each in found.rates
        ),
        handling_thousandths=found.handling_thousandths,
        findings=tuple(
            sheets.FindingRow(code=each.code, raised=each.raised, still_open=each.still_open)
            for each in found.findings
        ),
        overdue=tuple(
            OverdueCase(
                short_number=each.short_number, item=each.item_name, unit=names.get(each.unit, each.unit),
                due=each.due.isoformat(), days_late=each.late,
            )
            for each in found.overdue
        ),
        outside=tuple(_outside(each, names) for each in found.outside),
        foot=Foot(
            handler=made_by,
            day=civil_day(made_at).isoformat(),
            enquiry_phone=settings.enquiry_phone,
            supervision_phone=settings.supervision_phone,
            barcode=f"QB{found.first:%Y%m%d}{found.last:%Y%m%d}",
        ),
    )  # fmt: skip


def read_report(db: Database, first: date, last: date, now: Instant, *, made_by: str) -> sheets.PeriodReport:
    """The report of a stretch as of now, all of it in one snapshot."""
    with db.snapshot():
        names = {unit.id: unit.name for unit in units(db)}
        found = period(db, first, last, now)
        return to_sheet(found, read_settings(db), names=names, made_by=made_by, made_at=now)


def _unit(unit: UnitPeriod) -> sheets.UnitRow:
    cases = unit.cases
    late = cases.immediate_late + cases.promised_late
    return sheets.UnitRow(
        unit=unit.name, received=cases.received, decided=cases.decided, on_time=cases.decided - late,
        early=cases.promised_early, promised=cases.decided - cases.decided_immediate, late=late,
        still_open=cases.still_open, notices=unit.notices, assessed_fen=unit.assessed_fen,
        settled_fen=unit.settled_fen, reversed_fen=unit.reversed_fen, waived_fen=unit.waived_fen,
        outstanding_fen=unit.outstanding_fen, findings=unit.findings, findings_open=unit.findings_open,
    )  # fmt: skip


def _site(site: SitePeriod) -> sheets.SiteRow:
    wait = None if site.wait_average_ms is None else half_up(site.wait_average_ms, SECOND)
    return sheets.SiteRow(
        site=site.name, issued=site.issued, served=site.served, missed=site.missed, wait_average_seconds=wait,
        received=site.received, decided=site.decided, late=site.late, still_open=site.still_open,
        inquiries=site.inquiries, days_closed=site.days_closed, workdays=site.workdays,
        unreported=tuple(day.isoformat() for day in site.unreported),
    )  # fmt: skip


def _outside(row: OutsideRow, names: dict[str, str]) -> sheets.OutsideRow:
    return sheets.OutsideRow(
        unit=names.get(row.unit, row.unit), month=row.month, certificates=row.certificates,
        certificates_here=row.certificates_here, income_fen=row.income_fen, confirmed_fen=row.confirmed_fen,
    )  # fmt: skip
