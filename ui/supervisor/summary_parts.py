"""The parts of the day's summary as they are shown: the same figures as on its paper and in its workbook."""

from collections.abc import Callable, Iterable, Sequence
from operator import attrgetter

from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from models.findings.reading import FindingCount
from models.office.money import format_fen
from models.office.sheets.summary import Check
from models.summary.rates import rate
from models.summary.reading import DaySummary
from ui import theme, words
from ui.supervisor.figure_table import FigureTable, Row, with_total
from ui.translation import mark, tr
from ui.widgets.chart import Bar, BarChart
from ui.widgets.marks import heading
from ui.words import Light

NUMBER, MONEY = 76, 112

LINES = (
    (mark("Line"), 0),
    (mark("Issued"), NUMBER),
    (mark("Served"), NUMBER),
    (mark("Missed"), NUMBER),
    (mark("Left"), NUMBER),
    (mark("Cancelled"), NUMBER),
    (mark("Unfinished"), NUMBER),
    (mark("Mean wait"), 96),
    (mark("90 % wait at most"), 116),
    (mark("Over 30 min"), 96),
)
WINDOWS = (
    (mark("Window"), 0),
    (mark("Served"), NUMBER),
    (mark("Missed"), NUMBER),
    (mark("Mean service"), 104),
    (mark("Open for"), 116),
    (mark("Paused for"), 104),
    (mark("Received"), NUMBER),
    (mark("Decided"), NUMBER),
)
CASES = (
    (mark("Unit"), 0),
    (mark("Open before"), 84),
    (mark("Received"), NUMBER),
    (mark("On the spot"), 76),
    (mark("Promised matters"), 76),
    (mark("Decided"), NUMBER),
    (mark("Late"), 60),
    (mark("Returned"), 64),
    (mark("Not accepted"), 84),
    (mark("Withdrawn"), 64),
    (mark("Still open"), 64),
    (mark("Delivered"), 64),
)
FEES = (
    (mark("Unit"), 0),
    (mark("Payment notices"), 64),
    (mark("Assessed"), MONEY),
    (mark("Settled"), MONEY),
    (mark("Reversed"), MONEY),
    (mark("Outstanding"), MONEY),
)
METHODS = (
    (mark("Method"), 0),
    (mark("Payments made"), 64),
    (mark("Booked"), MONEY),
    (mark("Counted money"), MONEY),
)
INQUIRIES = ((mark("First inquiries"), 0), (mark("Count"), NUMBER))
PAPERS = (
    (mark("Paper"), 0),
    (mark("Originals"), NUMBER),
    (mark("Second copies"), 84),
    (mark("Spoiled"), NUMBER),
    (mark("Not printed"), NUMBER),
)
RATES = ((mark("Rate"), 0), (mark("Value"), 92), (mark("Of"), 128))
OVERDUE = ((mark("Number"), -100), (mark("Item"), 0), (mark("Unit"), -130), (mark("Late by"), 84))
FINDINGS = ((mark("Finding"), 0), (mark("Raised"), NUMBER), (mark("Still open"), NUMBER))
CHECKS = ((mark("What is checked"), 0), (mark("One side"), MONEY), (mark("Other side"), MONEY), (mark("Outcome"), -92))


class SummaryParts(QWidget):
    """Every table and chart of a day."""

    def __init__(self) -> None:
        super().__init__()
        none = tr("Nothing on this day.")
        self.lines = FigureTable(tr("Queue"), LINES, empty=none)
        self.windows = FigureTable(tr("Windows"), WINDOWS, empty=none)
        self.cases = FigureTable(tr("Cases"), CASES, empty=none)
        self.fees = FigureTable(tr("Fees in yuan"), FEES, empty=none)
        self.methods = FigureTable(tr("Fee point in yuan"), METHODS, empty=none)
        self.inquiries = FigureTable(tr("First inquiries"), INQUIRIES, empty=none)
        self.papers = FigureTable(tr("Papers"), PAPERS, empty=none)
        self.rates = FigureTable(tr("Rates"), RATES, empty=none)
        self.overdue = FigureTable(tr("Late cases"), OVERDUE, empty=tr("No case is late."))
        self.findings = FigureTable(tr("Findings"), FINDINGS, empty=none)
        self.checks = FigureTable(tr("Checks"), CHECKS, empty=none)
        self.hours = BarChart(empty=none)
        self.by_line = BarChart(empty=none)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, theme.GAP_S, 0)
        grid.setSpacing(theme.GAP)
        grid.addWidget(self.checks, 0, 0)
        grid.addWidget(_card(tr("Tickets by hour"), self.hours), 0, 1)
        grid.addWidget(self.lines, 1, 0, 1, 2)
        grid.addWidget(self.windows, 2, 0, 1, 2)
        grid.addWidget(self.cases, 3, 0, 1, 2)
        grid.addWidget(self.fees, 4, 0)
        grid.addWidget(self.methods, 4, 1)
        grid.addWidget(self.rates, 5, 0)
        grid.addWidget(_card(tr("Served by line"), self.by_line), 5, 1)
        grid.addWidget(self.inquiries, 6, 0)
        grid.addWidget(self.papers, 6, 1)
        grid.addWidget(self.overdue, 7, 0)
        grid.addWidget(self.findings, 7, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)

    def show_summary(self, day: DaySummary) -> None:
        """Show a day."""
        self.checks.show_rows([_check(each) for each in day.checks])
        self.lines.show_rows(_line_rows(day))
        self.windows.show_rows(_window_rows(day))
        self.cases.show_rows(_case_rows(day))
        self.fees.show_rows(_fee_rows(day))
        self.methods.show_rows(_method_rows(day))
        self.rates.show_rows([
            (words.choice(f"summary.{each.code}"), rate(each.part, each.whole), f"{each.part} / {each.whole}")
            for each in day.rates
        ])  # fmt: skip
        self.inquiries.show_rows(_inquiry_rows(day))
        self.papers.show_rows([
            (words.choice(f"prints.{each.paper}"), *_said((each.printed, each.copies, each.spoiled, each.unprinted)))
            for each in day.papers
        ])  # fmt: skip
        self.overdue.show_rows([
            (each.short_number, each.item, each.unit, tr("{count} days", count=each.days_late)) for each in day.overdue
        ])  # fmt: skip
        self.hours.show_bars([
            Bar(
                f"{each.hour:02}–{each.hour + 1:02}", each.issued,
                tr("issued {issued} · served {served}", issued=each.issued, served=each.served),
            )
            for each in day.hours
        ])  # fmt: skip
        self.by_line.show_bars([
            Bar(
                f"{line.letter} {line.name}", line.served,
                tr("{served} of {issued}", served=line.served, issued=line.issued),
            )
            for line in day.lines
        ])  # fmt: skip

    def show_findings(self, found: Sequence[FindingCount]) -> None:
        """Show what was raised on the day."""
        self.findings.show_rows([
            (words.choice(f"findings.{each.code}"), str(each.raised), str(each.still_open)) for each in found
        ])  # fmt: skip


def _card(title: str, chart: QWidget) -> QWidget:
    card = QFrame()
    theme.dress(card, card=True)
    name = heading(title, kind="text")
    theme.dress(name, strong=True)
    column = QVBoxLayout(card)
    column.setContentsMargins(theme.GAP, theme.GAP_S, theme.GAP, theme.GAP_S)
    column.addWidget(name)
    column.addWidget(chart)
    column.addStretch(1)
    return card


def _said(figures: Iterable[int]) -> tuple[str, ...]:
    return tuple(str(figure) for figure in figures)


def _span(seconds: int | None) -> str:
    return "—" if seconds is None else words.span(seconds * 1000)


def _figures(*names: str) -> Callable[[object], Sequence[int]]:
    return attrgetter(*names)


def _line_rows(day: DaySummary) -> list[Row]:
    figures = _figures("issued", "served", "missed", "left", "cancelled", "still_open", "waits_over_30_minutes")
    named = with_total([f"{line.letter} {line.name}" for line in day.lines], [figures(line) for line in day.lines])
    waits = [(_span(line.wait_average_seconds), _span(line.wait_p90_seconds)) for line in day.lines]
    waits += [("", "")] * (len(named) - len(waits))
    return [
        (name, *_said(row[:6]), mean, most, str(row[6])) for (name, row), (mean, most) in zip(named, waits, strict=True)
    ]


def _window_rows(day: DaySummary) -> list[Row]:
    return [
        (
            f"{each.window} {each.unit}".strip(), str(each.served), str(each.missed),
            _span(each.service_average_seconds), _span(each.open_seconds),
            _span(each.paused_seconds) if each.paused_seconds else "0", str(each.cases_received),
            str(each.cases_decided),
        )
        for each in day.windows
    ]  # fmt: skip


def _case_rows(day: DaySummary) -> list[Row]:
    figures = [
        (
            each.open_before, each.received, each.received_immediate, each.received_promised, each.decided,
            each.immediate_late + each.promised_late, each.returned, each.not_accepted, each.withdrawn,
            each.still_open, each.delivered,
        )
        for each in day.cases
    ]  # fmt: skip
    return [(name, *_said(row)) for name, row in with_total([each.unit for each in day.cases], figures)]


def _fee_rows(day: DaySummary) -> list[Row]:
    figures = _figures("notices", "assessed_fen", "settled_fen", "reversed_fen", "outstanding_fen")
    named = with_total([each.unit for each in day.fees], [figures(each) for each in day.fees])
    return [(name, str(row[0]), *(format_fen(fen) for fen in row[1:])) for name, row in named]


def _method_rows(day: DaySummary) -> list[Row]:
    rows: list[Row] = []
    for each in day.methods:
        counted = tr("not counted") if each.counted_fen is None else format_fen(each.counted_fen)
        rows.append((words.choice(f"bank.{each.method}"), str(each.payments), format_fen(each.amount_fen), counted))
    return rows


def _inquiry_rows(day: DaySummary) -> list[Row]:
    asked = day.inquiries
    return [
        (tr("registered"), str(asked.registered)),
        (words.choice("inquiries.ANSWERED"), str(asked.answered)),
        (words.choice("inquiries.GUIDED"), str(asked.guided)),
        (words.choice("inquiries.HANDED_OVER"), str(asked.handed_over)),
        (words.choice("inquiries.TAKEN_IN"), str(asked.taken_in)),
        (words.choice("inquiries.NOT_OURS"), str(asked.not_ours)),
        (tr("still open"), str(asked.still_open)),
    ]


def _check(check: Check) -> Row:
    """Both sides, and whether they agree."""
    said = format_fen if check.unit == "FEN" else str
    agrees = check.left == check.right
    result = Light("ok", tr("both agree")) if agrees else Light("bad", tr("differs"))
    return (words.choice(f"summary.{check.code}"), said(check.left), said(check.right), result)
