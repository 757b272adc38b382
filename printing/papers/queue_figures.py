"""Tables of the daily summary about the hall itself: lines, windows, first inquiries, sheets of paper."""

from collections.abc import Sequence

from models.office.sheets.summary import InquiryFigures, LineFigures, PaperFigures, WindowFigures
from models.summary.rates import rate
from printing.tables import Column, Table
from printing.text import minutes
from printing.words import PAPER

SIZE = 8.0
PAD = 0.7


def lines_table(lines: tuple[LineFigures, ...]) -> Table:
    """By line: where every number issued has gone, and the waits."""
    columns = (
        Column("队列", 3.6),
        Column("发号", 1.0, "right"),
        Column("已办", 1.0, "right"),
        Column("过号", 1.0, "right"),
        Column("离开", 1.0, "right"),
        Column("取消", 1.0, "right"),
        Column("未结", 1.0, "right"),
        Column("均候（分）", 1.4, "right"),
        Column("九成内（分）", 1.6, "right"),
        Column("超三十分/叫号", 1.8, "right"),
    )
    rows = tuple(
        (
            f"{each.letter} {each.name}",
            *map(str, _line_counts(each)),
            minutes(each.wait_average_seconds),
            minutes(each.wait_p90_seconds),
            f"{each.waits_over_30_minutes}/{each.called}",
        )
        for each in lines
    )
    sums = [sum(column) for column in zip(*map(_line_counts, lines), strict=True)] if lines else [0] * 6
    over = f"{sum(each.waits_over_30_minutes for each in lines)}/{sum(each.called for each in lines)}"
    return Table(columns, (*rows, ("合计", *map(str, sums), "", "", over)), size=SIZE, totals=1, pad=PAD)


def _line_counts(line: LineFigures) -> tuple[int, ...]:
    return (line.issued, line.served, line.missed, line.left, line.cancelled, line.still_open)


def windows_table(windows: tuple[WindowFigures, ...]) -> Table:
    """By window: visitors, service time, pauses, cases."""
    columns = (
        Column("窗口", 1.8),
        Column("单位", 5.0),
        Column("已办", 1.0, "right"),
        Column("过号", 1.0, "right"),
        Column("均办（分）", 1.5, "right"),
        Column("在岗（分）", 1.6, "right"),
        Column("暂停（分）", 1.5, "right"),
        Column("暂停率", 1.5, "right"),
        Column("收件", 1.0, "right"),
        Column("办结", 1.0, "right"),
    )
    rows = tuple((each.window, each.unit, *_window_cells((each,), each.service_average_seconds)) for each in windows)
    return Table(columns, (*rows, ("合计", "", *_window_cells(windows, None))), size=SIZE, totals=1, pad=PAD)


def _window_cells(windows: Sequence[WindowFigures], average: int | None) -> tuple[str, ...]:
    """The figures of one window or the sums of many, which have no average of their own."""
    open_seconds = sum(each.open_seconds for each in windows)
    paused = sum(each.paused_seconds for each in windows)
    return (
        str(sum(each.served for each in windows)),
        str(sum(each.missed for each in windows)),
        minutes(average),
        minutes(open_seconds),
        minutes(paused),
        rate(paused, open_seconds),
        str(sum(each.cases_received for each in windows)),
        str(sum(each.cases_decided for each in windows)),
    )


def inquiries_table(inquiries: InquiryFigures) -> Table:
    """首问 by handling."""
    figures = (
        ("登记", inquiries.registered),
        ("当场答复", inquiries.answered),
        ("引导", inquiries.guided),
        ("移交", inquiries.handed_over),
        ("代为接收", inquiries.taken_in),
        ("不属本单位", inquiries.not_ours),
        ("未结", inquiries.still_open),
    )
    columns = tuple(Column(title, 1.0, "centre") for title, _ in figures)
    return Table(columns, (tuple(str(count) for _, count in figures),), size=SIZE, pad=PAD)


def papers_table(papers: tuple[PaperFigures, ...]) -> Table:
    """Sheets by paper: good originals, second copies and spoiled sheets apart (days.md 14)."""
    columns = (
        Column("文书", 4.0),
        Column("打印", 1.0, "right"),
        Column("补打", 1.0, "right"),
        Column("作废", 1.0, "right"),
        Column("未打出", 1.0, "right"),
    )
    rows = tuple(
        (PAPER[each.paper], str(each.printed), str(each.copies), str(each.spoiled), str(each.unprinted))
        for each in papers
    )
    return Table(columns, rows, size=SIZE, pad=PAD)
