"""The command `summary`: the figures of a day or of a stretch, as a table, as JSON, as the paper's PDF and as a
workbook."""

import json
from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from models.office.money import format_fen
from models.office.refusal import Refused
from models.summary.rates import rate
from ui.commands import summary_period
from ui.commands.context import CLEAN, Context, Parser, Usage
from ui.commands.summary_table import block, numbers
from ui.supervisor.files import workbook_of

if TYPE_CHECKING:
    from models.office.sheets.sheet import Sheet
    from models.office.sheets.summary import DailySummary

MADE_BY = "命令行"
WRONG_STRETCH = {
    "summary.wrong_order": "--to 在 --from 之前",
    "summary.future": "--to 还没有到",
    "summary.too_long": "一次最多 366 天",
}


def summary(context: Context, arguments: list[str]) -> int:
    """`summary [--date DAY | --from DAY --to DAY] [--pdf FILE] [--xlsx FILE] [--json]`: reads only, so nobody has to
    sign on."""
    parser = Parser("summary")
    for name in ("--date", "--from", "--to", "--pdf", "--xlsx"):
        parser.add_argument(name)
    parser.add_argument("--json", action="store_true")
    given = parser.parse_args(arguments)
    stretch = (getattr(given, "from"), given.to)
    if any(stretch) and given.date:
        raise Usage("--date 不能和 --from、--to 一起用")
    if any(stretch):
        months = summary_period.sheet_of(context, *_stretch(context, stretch))
        _tell(context, given, months, summary_period.as_json, summary_period.table)
    else:
        _tell(context, given, sheet_of(context, _day(given.date, context.today())), as_json, table)
    return CLEAN


def _tell(
    context: Context,
    given: Namespace,
    sheet: Any,
    in_json: Callable[[Any], dict[str, Any]],
    in_lines: Callable[[Any], list[str]],
) -> None:
    written = {}
    if given.pdf:
        written["pdf"] = _write(given.pdf, _pdf(sheet))
    if given.xlsx:
        written["xlsx"] = _write(given.xlsx, workbook_of(sheet))
    if context.json or given.json:
        print(json.dumps({**in_json(sheet), "files": written}, ensure_ascii=False))
    else:
        print("\n".join([*in_lines(sheet), *(f"已写好：{path}" for path in written.values())]))


def _stretch(context: Context, given: tuple[str | None, str | None]) -> tuple[date, date]:
    """From and to; without --to it ends today. Raises Usage in one line."""
    from models.summary.period import check_stretch

    if given[0] is None:
        raise Usage("--to 要和 --from 一起用")
    first, last = _day(given[0], context.today()), _day(given[1], context.today())
    try:
        check_stretch(first, last, context.today())
    except Refused as refused:
        raise Usage(WRONG_STRETCH[refused.code]) from None
    return first, last


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


def _pdf(sheet: "Sheet") -> bytes:
    from printing.render import render

    return render(sheet)


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
    lines += block(
        ("队列", "发号", "已办", "过号", "离开", "取消", "未结"),
        [(f"{each.letter} {each.name}", *numbers(each, queue)) for each in sheet.lines],
    )
    cases = ("open_before", "received", "decided", "returned", "not_accepted", "withdrawn", "still_open", "delivered")
    lines += block(
        ("办件", "上日待办", "收件", "办结", "退件", "不予受理", "撤回", "待办", "送达"),
        [(each.unit, *numbers(each, cases)) for each in sheet.cases],
    )
    lines += block(
        ("收费（元）", "通知单", "应收", "已缴", "冲正", "未缴"),
        [(each.unit, each.notices, *_amounts(each)) for each in sheet.fees],
        money=(2, 3, 4, 5),
    )
    lines += block(
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


def _amounts(row: object) -> tuple[int, ...]:
    return numbers(row, ("assessed_fen", "settled_fen", "reversed_fen", "outstanding_fen"))
