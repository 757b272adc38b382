"""The figures of a period beside its lists: rates with the comparison, trend, sites, findings, what was reported."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from models.office.money import format_fen
from models.office.sheets.period import OutsideRow, PeriodReport, RateRow, SiteRow
from models.summary.rates import change, points, rate
from models.summary.trend import by_month
from ui import theme, words
from ui.supervisor.figure_table import FigureTable, Row
from ui.translation import mark, tr
from ui.widgets.chart import Bar, BarChart
from ui.widgets.marks import heading
from ui.words import Light

DAYS_ONE_BY_ONE = 62
"""A longer stretch is drawn by month."""
NUMBER = 62
RATES = ((mark("Rate"), 0), (mark("Value"), 84), (mark("Of"), 104), (mark("Against before"), -150))
SITES = (
    (mark("Site"), 0), (mark("Served"), NUMBER), (mark("Received"), NUMBER), (mark("Decided"), NUMBER),
    (mark("Late"), NUMBER), (mark("Still open"), NUMBER), (mark("Days reported"), 76),
)  # fmt: skip
FINDINGS = ((mark("Finding"), 0), (mark("Raised"), NUMBER), (mark("Still open"), NUMBER))
OUTSIDE = (
    (mark("Unit"), 0), (mark("Month"), 70), (mark("Issued, reported"), 72), (mark("Here"), 48),
    (mark("Booked, reported"), 84), (mark("Here"), 84),
)  # fmt: skip


class PeriodParts(QWidget):
    """Tables and the chart, one under the other."""

    def __init__(self) -> None:
        super().__init__()
        none = tr("Nothing in these days.")
        self.rates = FigureTable(tr("Rates"), RATES, empty=none)
        self.sites = FigureTable(tr("Sites"), SITES, empty=none)
        self.unreported = FigureTable(
            tr("Days without a final report"),
            ((mark("Site"), 0), (mark("Days"), -220)),
            empty=tr("Every day is closed."),
        )
        self.findings = FigureTable(tr("Findings"), FINDINGS, empty=none)
        self.outside = FigureTable(tr("Reported outside, and here"), OUTSIDE, empty=none)
        self.trend = BarChart(empty=none)
        card = QFrame()
        theme.dress(card, card=True)
        name = heading(tr("Received by day"), kind="text")
        theme.dress(name, strong=True)
        charted = QVBoxLayout(card)
        charted.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
        charted.addWidget(name)
        charted.addWidget(self.trend)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, theme.GAP_S, 0)
        column.setSpacing(theme.GAP_S)
        for part in (self.rates, card, self.sites, self.unreported, self.findings, self.outside):
            column.addWidget(part)
        column.addStretch(1)

    def show_report(self, report: PeriodReport) -> None:
        """Show a stretch."""
        self.rates.show_rows([_rate(each) for each in report.rates])
        self.sites.show_rows([_site(site) for site in report.sites])
        self.unreported.show_rows([(site.site, " ".join(site.unreported)) for site in report.sites if site.unreported])
        self.findings.show_rows([
            (words.choice(f"findings.{each.code}"), str(each.raised), str(each.still_open)) for each in report.findings
        ])  # fmt: skip
        self.outside.show_rows([_outside(each) for each in report.outside])
        by_day = len(report.trend) <= DAYS_ONE_BY_ONE
        rows = [(each.day[5:], each) for each in report.trend] if by_day else by_month(report.trend)
        self.trend.show_bars([
            Bar(
                name, each.received,
                tr("{received} received · {decided} decided", received=each.received, decided=each.decided),
                "warn" if each.late else None,
            )
            for name, each in rows
        ])  # fmt: skip


def _rate(each: RateRow) -> Row:
    said = (words.choice(f"summary.{each.code}"), rate(each.part, each.whole), f"{each.part} / {each.whole}")
    return (*said, against(each))


def against(each: RateRow) -> str:
    """How a rate differs from the stretch before, in words beside the sign."""
    if each.whole_before is None:
        return ""
    moved = change(each.part, each.whole, each.part_before, each.whole_before)
    if moved is None:
        return "—"
    if not moved:
        return tr("unchanged")
    more, less = tr("▲ up {points} points", points=points(moved)), tr("▼ down {points} points", points=points(moved))
    return more if moved > 0 else less


def _site(site: SiteRow) -> Row:
    closed = f"{site.days_closed} / {site.workdays}"
    return (
        site.site, str(site.served), str(site.received), str(site.decided), str(site.late), str(site.still_open),
        Light("warn", closed) if site.unreported else closed,
    )  # fmt: skip


def _outside(row: OutsideRow) -> Row:
    none = tr("no data")
    issued: str | Light = none if row.certificates is None else str(row.certificates)
    booked: str | Light = none if row.income_fen is None else format_fen(row.income_fen)
    if row.certificates is not None and row.certificates > row.certificates_here:
        issued = Light("bad", str(row.certificates))
    if row.income_fen is not None and row.income_fen > row.confirmed_fen:
        booked = Light("bad", format_fen(row.income_fen))
    return (row.unit, row.month, issued, str(row.certificates_here), booked, format_fen(row.confirmed_fen))
