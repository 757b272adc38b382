"""The command `summary`: the figures of a day, as a table, as JSON, as the paper's PDF and as a workbook."""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import east_asian_width

from models.office.money import format_fen
from models.summary.rates import rate
from ui.commands.context import CLEAN, Context, Parser, Usage

if TYPE_CHECKING:
    from models.office.sheets.summary import DailySummary

MADE_BY = "命令行"


def summary(context: Context, arguments: list[str]) -> int:
    """`summary [--date DAY] [--pdf FILE] [--xlsx FILE] [--json]`: reads only, so nobody has to sign on."""
    parser = Parser("summary")
    for name in ("--date", "--pdf", "--xlsx"):
        parser.add_argument(name)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    sheet = sheet_of(context, _day(given.date, context.today()))
    written = {}
    if given.pdf:
        written["pdf"] = _write(given.pdf, _pdf(sheet))
    if given.xlsx:
        written["xlsx"] = _write(given.xlsx, _xlsx(sheet))
    if context.json or given.json:
        print(json.dumps({**as_json(sheet), "files": written}, ensure_ascii=False))
    else:
        print("\n".join([*table(sheet), *(f"已写好：{path}" for path in written.values())]))
    return CLEAN


def sheet_of(context: Context, day: date) -> "DailySummary":
    """The summary of a day at the hall's own site. Raises Usage where no hall has been founded."""
    from models.office.settings import read_settings
    from models.summary.reading import summary_of_day
    from models.summary.sheet import to_sheet

    db, site, now = context.database(), context.place().site, context.now()
    if not site:
        raise Usage("这个数据库里还没有建立大厅")
    with db.snapshot():
        found = summary_of_day(db, site, day, now)
        return to_sheet(found, read_settings(db), made_by=MADE_BY, made_at=now)


def as_json(sheet: "DailySummary") -> dict[str, Any]:
    """The figures with their code names. Money is in fen, instants in milliseconds UTC; a rate has its text too."""
    facts = asdict(sheet)
    del facts["foot"]
    facts["rates"] = [
        {"code": each.code, "part": each.part, "whole": each.whole, "value": rate(each.part, each.whole)}
        for each in sheet.rates
    ]
    facts["balanced"] = all(check.left == check.right for check in sheet.checks)
    return facts


def _day(text: str | None, today: date) -> date:
    if text is None:
        return today
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise Usage(f"日期“{text}”不对，要写成 2026-11-24") from None
    if day > today:
        raise Usage(f"{day} 还没有到")
    return day


def _pdf(sheet: "DailySummary") -> bytes:
    from printing.render import render

    return render(sheet)


def _xlsx(sheet: "DailySummary") -> bytes:
    from printing.spreadsheet import workbook

    return workbook(sheet)


def _write(name: str, content: bytes) -> str:
    from models.office.whole_file import write_whole

    try:
        write_whole(Path(name), content)
    except OSError as error:
        raise Usage(f"文件写不进去：{name}（{error.strerror or error}）") from error
    return name


# The table


def table(sheet: "DailySummary") -> list[str]:
    """The summary as lines to read on a terminal."""
    from printing.text import day_text, time_text
    from printing.words import CHECK, METHOD, PAPER, RATE, REPORT_KIND

    lines = [f"{sheet.centre}　政务服务日报　{day_text(sheet.day)}　{REPORT_KIND[sheet.kind]} {sheet.number}".rstrip()]
    if sheet.corrects:
        lines.append(f"更正：{sheet.corrects} 之后有事实变动")
    open_places = "、".join(f"{each.place}（{each.who}）" if each.who else each.place for each in sheet.not_closed)
    lines += [f"截止 {time_text(sheet.cut_off_at)}　未结束：{open_places or '无'}", ""]
    queue = ("issued", "served", "missed", "left", "cancelled", "still_open")
    lines += _block(
        ("队列", "发号", "已办", "过号", "离开", "取消", "未结"),
        [(f"{each.letter} {each.name}", *_numbers(each, queue)) for each in sheet.lines],
    )
    cases = ("open_before", "received", "decided", "returned", "not_accepted", "withdrawn", "still_open", "delivered")
    lines += _block(
        ("办件", "上日待办", "收件", "办结", "退件", "不予受理", "撤回", "待办", "送达"),
        [(each.unit, *_numbers(each, cases)) for each in sheet.cases],
    )
    lines += _block(
        ("收费（元）", "通知单", "应收", "已缴", "冲正", "未缴"),
        [(each.unit, each.notices, *_amounts(each)) for each in sheet.fees],
        money=(2, 3, 4, 5),
    )
    lines += _block(
        ("缴款方式（元）", "笔数", "入账"),
        [(METHOD[each.method], each.payments, each.amount_fen) for each in sheet.methods],
        money=(2,),
    )
    asked = sheet.inquiries
    lines.append(
        f"首问：登记 {asked.registered}，当场答复 {asked.answered}，引导 {asked.guided}，移交 {asked.handed_over}，"
        f"代为接收 {asked.taken_in}，不属本单位 {asked.not_ours}，未结 {asked.still_open}"
    )
    papers = "，".join(f"{PAPER[each.paper]} {each.printed}" for each in sheet.papers if each.printed)
    lines += [f"用纸：{papers or '无'}；作废 {sum(each.spoiled for each in sheet.papers)}", ""]
    lines += [f"{RATE[each.code]} {rate(each.part, each.whole)}（{each.part}/{each.whole}）" for each in sheet.rates]
    lines.append("")
    lines += [f"超期 {each.short_number} {each.item} {each.unit} 超 {each.days_late} 日" for each in sheet.overdue]
    for check in sheet.checks:
        left, right = (format_fen(side) if check.unit == "FEN" else str(side) for side in (check.left, check.right))
        lines.append(f"{'相符' if check.left == check.right else '不符'}　{CHECK[check.code]}　{left} | {right}")
    return [*lines, "", f"操作记录 {sheet.acts} 条　链首摘要 {sheet.heads_hash}"]


def _numbers(row: object, names: Iterable[str]) -> tuple[int, ...]:
    return tuple(getattr(row, name) for name in names)


def _amounts(row: object) -> tuple[int, ...]:
    return _numbers(row, ("assessed_fen", "settled_fen", "reversed_fen", "outstanding_fen"))


def _block(titles: Sequence[str], rows: Sequence[Sequence[str | int]], money: Sequence[int] = ()) -> list[str]:
    """A table with its totals; columns of `money` are fen and shown in yuan."""
    if not rows:
        return [f"{titles[0]}：无", ""]
    total: list[str | int] = ["合计", *(sum(int(row[column]) for row in rows) for column in range(1, len(titles)))]
    texts = [
        [format_fen(int(cell)) if column in money else str(cell) for column, cell in enumerate(row)]
        for row in (*rows, total)
    ]
    widths = [max(_width(row[column]) for row in (titles, *texts)) for column in range(len(titles))]
    lines = []
    for row in (titles, *texts):
        first = row[0] + " " * (widths[0] - _width(row[0]))
        rest = (" " * (widths[column] - _width(row[column])) + row[column] for column in range(1, len(row)))
        lines.append("  ".join((first, *rest)))
    return [*lines, ""]


def _width(text: str) -> int:
    """Places of a terminal: a Chinese character takes two."""
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)
