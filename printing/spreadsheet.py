"""The daily summary as a workbook (XLSX): the same sheet as the paper, in cells that can be added up."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

from models.office.sheets.summary import DailySummary
from models.summary.rates import rate
from printing.text import day_text, time_text
from printing.words import CHECK, METHOD, PAPER, RATE, REPORT_KIND

MONEY = "#,##0.00"
COUNT = "#,##0"
MINUTES = "0.0"
TEXT = "@"
NOT_CLOSED = "未日结"

Cell = str | int | Decimal | None
"""Text, a count, an amount in yuan or a duration in minutes; None is an empty cell."""


@dataclass(frozen=True, slots=True)
class Title:
    """The head of a column: what it says, how amounts and durations in it are written, its width in characters."""

    text: str
    form: str = COUNT
    width: int = 10


@dataclass(frozen=True, slots=True)
class Part:
    """A table on a page of the workbook. `total` is its last row, set in bold."""

    titles: tuple[Title, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] = ()
    heading: str = ""


def yuan(fen: int | None) -> Cell:
    """An amount as a cell: exact decimals of the integer fen, no binary fraction is ever computed."""
    return None if fen is None else Decimal(fen).scaleb(-2)


def minutes(seconds: int | None) -> Cell:
    """A duration as a cell, in minutes."""
    return None if seconds is None else Decimal(seconds) / 60


def workbook(sheet: DailySummary) -> bytes:
    """The summary as XLSX with the pages 总览, 队列, 窗口, 办件, 收费, 检查. The same sheet gives the same bytes."""
    import xlsxwriter

    into = io.BytesIO()
    book = xlsxwriter.Workbook(into, {"in_memory": True})
    book.set_properties(
        {
            "title": f"政务服务日报 {sheet.day}",
            "company": sheet.centre,
            "created": datetime.fromtimestamp(sheet.made_at // 1000, UTC).replace(tzinfo=None),
        }
    )
    book.set_size(2400, 1600)
    formats = _Formats(book)
    for name, parts in (
        ("总览", _overview(sheet)),
        ("队列", (_lines(sheet), _hours(sheet))),
        ("窗口", (_windows(sheet),)),
        ("办件", (_cases(sheet), _overdue(sheet))),
        ("收费", (_fees(sheet), _methods(sheet))),
        ("检查", (_checks(sheet),)),
    ):
        _page(book.add_worksheet(name), formats, parts)
    book.close()
    return into.getvalue()


class _Formats:
    """The few ways a cell looks, made once a workbook."""

    def __init__(self, book: Any) -> None:
        self.head = book.add_format(
            {"bold": True, "bg_color": "#E8EDF2", "bottom": 1, "text_wrap": True, "valign": "top"}
        )
        self.heading = book.add_format({"bold": True, "font_size": 12})
        self.plain = {form: book.add_format({"num_format": form}) for form in (MONEY, COUNT, MINUTES, TEXT)}
        self.total = {
            form: book.add_format({"num_format": form, "bold": True, "top": 1})
            for form in (MONEY, COUNT, MINUTES, TEXT)
        }


def _page(page: Any, formats: _Formats, parts: Iterable[Part]) -> None:
    """Tables one below the other; the head of the first stays in sight."""
    at = 0
    for part in parts:
        if part.heading:
            page.write_string(at, 0, part.heading, formats.heading)
            at += 1
        for column, title in enumerate(part.titles):
            page.write_string(at, column, title.text, formats.head)
            if not part.heading or at == 1:
                page.set_column(column, column, title.width)
        if not part.heading:
            page.freeze_panes(at + 1, 1)
        at += 1
        for row in part.rows:
            at = _row(page, at, row, part.titles, formats.plain)
        if part.total:
            at = _row(page, at, part.total, part.titles, formats.total)
        at += 1
    page.set_landscape()
    page.set_paper(9)
    page.fit_to_pages(1, 0)


def _row(page: Any, at: int, row: Sequence[Cell], titles: Sequence[Title], looks: dict[str, Any]) -> int:
    for column, (value, title) in enumerate(zip(row, titles, strict=True)):
        if value is None:
            page.write_blank(at, column, None, looks[TEXT])
        elif isinstance(value, str):
            page.write_string(at, column, value, looks[TEXT])
        else:
            page.write_number(at, column, value, looks[COUNT if isinstance(value, int) else title.form])
    return at + 1


def _sums(rows: Sequence[Sequence[Cell]], columns: int) -> tuple[Cell, ...]:
    """合计 below a table whose first column names the row: the sum of every column of numbers."""
    sums: list[Cell] = ["合计"]
    for column in range(1, columns):
        numbers = [row[column] for row in rows if not isinstance(row[column], str | None)]
        whole = len(numbers) == len(rows)
        sums.append(sum(numbers) if whole else None)  # type: ignore[arg-type]
    return tuple(sums)


# The pages


def _overview(sheet: DailySummary) -> tuple[Part, ...]:
    places = "、".join(f"{each.place}（{each.who}）" if each.who else each.place for each in sheet.not_closed)
    wrong = sum(check.left != check.right for check in sheet.checks)
    facts: tuple[tuple[Cell, ...], ...] = (
        ("中心", sheet.centre), ("日期", day_text(sheet.day)), ("种类", REPORT_KIND[sheet.kind]),
        ("编号", sheet.number), ("更正", sheet.corrects), ("截止时间", time_text(sheet.cut_off_at)),
        ("未结束", places or "无"),
        ("制表", sheet.made_by), ("制表时间", time_text(sheet.made_at)),
        ("校核", f"{wrong} 项不符" if wrong else f"{len(sheet.checks)} 项全部相符"),
        ("操作记录", str(sheet.acts)), ("链首摘要", sheet.heads_hash),
    )  # fmt: skip
    rates: tuple[tuple[Cell, ...], ...] = tuple(
        (RATE[each.code], rate(each.part, each.whole), each.part, each.whole) for each in sheet.rates
    )
    asked = sheet.inquiries
    inquiries: tuple[tuple[Cell, ...], ...] = (
        ("登记", asked.registered), ("当场答复", asked.answered), ("引导", asked.guided), ("移交", asked.handed_over),
        ("代为接收", asked.taken_in), ("不属本单位", asked.not_ours), ("未结", asked.still_open),
    )  # fmt: skip
    papers: tuple[tuple[Cell, ...], ...] = tuple(
        (PAPER[each.paper], each.printed, each.copies, each.spoiled, each.unprinted) for each in sheet.papers
    )
    return (
        Part((Title("政务服务日报", TEXT, 22), Title("", TEXT, 24)), facts),
        Part((Title("指标"), Title("数值"), Title("分子"), Title("分母")), rates, heading="指标"),
        Part((Title("首问"), Title("件数")), inquiries, heading="首问"),
        Part(
            (Title("文书"), Title("打印"), Title("补打"), Title("作废"), Title("未打出")), papers,
            heading="文书用纸",
        ),
    )  # fmt: skip


def _lines(sheet: DailySummary) -> Part:
    titles = (
        Title("队列", TEXT, 22), Title("发号"), Title("已办"), Title("过号"), Title("离开"), Title("取消"),
        Title("未结"), Title("叫号"), Title("等候超三十分"), Title("平均等候（分）", MINUTES, 14),
        Title("九成内（分）", MINUTES, 14),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            f"{each.letter} {each.name}", each.issued, each.served, each.missed, each.left, each.cancelled,
            each.still_open, each.called, each.waits_over_30_minutes, minutes(each.wait_average_seconds),
            minutes(each.wait_p90_seconds),
        )
        for each in sheet.lines
    )  # fmt: skip
    return Part(titles, rows, (*_sums(rows, len(titles))[:-2], None, None))


def _hours(sheet: DailySummary) -> Part:
    rows: tuple[tuple[Cell, ...], ...] = tuple((f"{each.hour}时", each.issued, each.served) for each in sheet.hours)
    titles = (Title("时段"), Title("取号"), Title("办理"))
    return Part(titles, rows, _sums(rows, len(titles)), heading="分时")


def _windows(sheet: DailySummary) -> Part:
    titles = (
        Title("窗口", TEXT, 12), Title("单位", TEXT, 34), Title("已办"), Title("过号"),
        Title("平均办理（分）", MINUTES, 14), Title("在岗（分）", MINUTES, 12), Title("暂停（分）", MINUTES, 12),
        Title("暂停率"), Title("收件"), Title("办结"),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            each.window, each.unit, each.served, each.missed, minutes(each.service_average_seconds),
            minutes(each.open_seconds), minutes(each.paused_seconds), rate(each.paused_seconds, each.open_seconds),
            each.cases_received, each.cases_decided,
        )
        for each in sheet.windows
    )  # fmt: skip
    sums = list(_sums(rows, len(titles)))
    paused, open_ = sum(each.paused_seconds for each in sheet.windows), sum(each.open_seconds for each in sheet.windows)
    sums[1], sums[4], sums[7] = None, None, rate(paused, open_)
    return Part(titles, rows, tuple(sums))


def _cases(sheet: DailySummary) -> Part:
    names = {
        "open_before": "上日待办", "received": "收件", "received_immediate": "即办收件",
        "received_promised": "承诺收件",
        "decided": "办结", "decided_immediate": "即办", "immediate_late": "即办逾期", "promised_early": "承诺提前",
        "promised_on_time": "承诺按时", "promised_late": "承诺逾期", "returned": "退件", "not_accepted": "不予受理",
        "withdrawn": "撤回", "still_open": "待办", "waiting_for_supplement": "补正", "delivered": "送达",
    }  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (each.unit, *(getattr(each, name) for name in names)) for each in sheet.cases
    )
    titles = (Title("单位", TEXT, 34), *(Title(text) for text in names.values()))
    return Part(titles, rows, _sums(rows, len(titles)))


def _overdue(sheet: DailySummary) -> Part:
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (f"{each.short_number} {each.item}", each.unit, day_text(each.due), each.days_late) for each in sheet.overdue
    )
    return Part((Title("办件"), Title("单位"), Title("届满日"), Title("超期日数")), rows, heading="超期办件")


def _fees(sheet: DailySummary) -> Part:
    titles = (
        Title("执收单位", TEXT, 34), Title("通知单"), Title("应收（元）", MONEY, 14), Title("缴清单数"),
        Title("已缴（元）", MONEY, 14), Title("冲正（元）", MONEY, 14), Title("减免（元）", MONEY, 14),
        Title("未缴（元）", MONEY, 14),
    )  # fmt: skip
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            each.unit, each.notices, yuan(each.assessed_fen), each.settled_notices, yuan(each.settled_fen),
            yuan(each.reversed_fen), yuan(each.waived_fen), yuan(each.outstanding_fen),
        )
        for each in sheet.fees
    )  # fmt: skip
    return Part(titles, rows, _sums(rows, len(titles)))


def _methods(sheet: DailySummary) -> Part:
    titles = (Title("缴款方式"), Title("笔数"), Title("入账（元）", MONEY), Title("清点（元）", MONEY))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            METHOD[each.method], each.payments, yuan(each.amount_fen),
            NOT_CLOSED if each.counted_fen is None else yuan(each.counted_fen),
        )
        for each in sheet.methods
    )  # fmt: skip
    sums = _sums(rows, len(titles))
    return Part(titles, rows, (*sums[:-1], NOT_CLOSED if sums[-1] is None else sums[-1]), heading="缴款方式")


def _checks(sheet: DailySummary) -> Part:
    titles = (
        Title("等式", TEXT, 62),
        Title("左", MONEY, 16),
        Title("右", MONEY, 16),
        Title("结果", TEXT),
        Title("单位", TEXT),
    )
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        (
            CHECK[each.code],
            *((yuan(each.left), yuan(each.right)) if each.unit == "FEN" else (each.left, each.right)),
            "相符" if each.left == each.right else "不符",
            "元" if each.unit == "FEN" else "件",
        )
        for each in sheet.checks
    )
    return Part(titles, rows)
