"""`summary --from DAY --to DAY`: some days together by unit and by site, made of the paper's own value."""

from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

from models.office.money import format_fen
from models.summary.rates import average, change, rate
from ui.commands.context import Context, Usage
from ui.commands.summary_table import block, numbers

if TYPE_CHECKING:
    from models.office.sheets.period import PeriodReport

MADE_BY = "命令行"


def sheet_of(context: Context, first: date, last: date) -> "PeriodReport":
    """The report of a stretch. Raises Usage where no hall has been founded."""
    from models.summary.period_sheet import read_report

    db, now = context.database(), context.now()
    if not context.place().site:
        raise Usage("这个数据库里还没有建立大厅")
    return read_report(db, first, last, now, made_by=MADE_BY)


def as_json(sheet: "PeriodReport") -> dict[str, Any]:
    """The figures with their code names: money in fen, instants in milliseconds UTC, null where nothing was reported.
    A rate has its text too."""
    facts = asdict(sheet)
    del facts["foot"]
    for each in facts["rates"]:
        each["value"] = rate(each["part"], each["whole"])
    return facts


def table(sheet: "PeriodReport") -> list[str]:
    """The report as lines to read on a terminal."""
    from printing.papers.period_report import NO_DATA, changed
    from printing.text import day_text, minutes, time_text
    from printing.words import FINDING, PERIOD_KIND, RATE

    lines = [
        f"{sheet.centre}　{PERIOD_KIND[sheet.kind]}　{day_text(sheet.first)}至{day_text(sheet.last)}",
        f"制表 {time_text(sheet.made_at)}　对比期 {day_text(sheet.before_first)}至{day_text(sheet.before_last)}",
        "",
    ]
    for each in sheet.rates:
        said = f"{RATE[each.code]} {rate(each.part, each.whole)}（{each.part}/{each.whole}）"
        if each.part_before is not None and each.whole_before is not None:
            said += "　" + changed(change(each.part, each.whole, each.part_before, each.whole_before))
        lines.append(said)
    thousandths = sheet.handling_thousandths
    lines += [f"平均办理 {'—' if thousandths is None else average(thousandths, 1000)} 个工作日", ""]
    counted = ("received", "decided", "on_time", "early", "promised", "late", "still_open", "findings", "findings_open")
    lines += block(
        ("单位", "收件", "办结", "按时", "提前", "承诺件", "超期", "待办", "问题", "未结"),
        [(unit.unit, *numbers(unit, counted)) for unit in sheet.units],
    )
    fens = ("notices", "assessed_fen", "settled_fen", "reversed_fen", "waived_fen", "outstanding_fen")
    lines += block(
        ("收费（元）", "通知单", "应收", "已缴", "冲正", "减免", "未缴"),
        [(unit.unit, *numbers(unit, fens)) for unit in sheet.units],
        money=(2, 3, 4, 5, 6),
    )
    of_sites = ("issued", "served", "missed", "received", "decided", "late", "still_open", "inquiries")
    lines += block(
        ("站点", "发号", "已办", "过号", "收件", "办结", "超期", "待办", "首问", "定报", "应报"),
        [(site.site, *numbers(site, (*of_sites, "days_closed", "workdays"))) for site in sheet.sites],
    )
    for site in sheet.sites:
        wait = minutes(site.wait_average_seconds)
        lines.append(f"{site.site}　平均等候 {wait} 分　未报：{'、'.join(site.unreported) or '无'}")
    lines.append("")
    daily = ("issued", "served", "received", "decided", "late", "settled_fen")
    lines += block(
        ("日期", "发号", "办理", "收件", "办结", "超期", "已缴（元）"),
        [(day.day, *numbers(day, daily)) for day in sheet.trend],
        money=(6,),
    )
    lines += [f"监察 {FINDING[each.code]} 提出 {each.raised} 未结 {each.still_open}" for each in sheet.findings]
    lines += [f"超期 {each.short_number} {each.item} {each.unit} 超 {each.days_late} 日" for each in sheet.overdue]
    for row in sheet.outside:
        issued = NO_DATA if row.certificates is None else str(row.certificates)
        income = NO_DATA if row.income_fen is None else format_fen(row.income_fen)
        lines.append(
            f"体外核对 {row.month} {row.unit} 发证 上报 {issued} 本厅 {row.certificates_here}，"
            f"入账 财政 {income} 本厅 {format_fen(row.confirmed_fen)}"
        )
    return lines
