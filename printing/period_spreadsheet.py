"""A period's report as a workbook (XLSX): the same sheet as the paper, in cells that can be added up."""

from collections.abc import Sequence

from models.office.sheets.period import PeriodReport, TrendDay
from models.summary.rates import average, change, rate
from models.summary.trend import by_month
from printing.papers.period_report import NO_DATA, changed
from printing.text import day_text, time_text
from printing.words import FINDING, PERIOD_KIND, RATE
from printing.workbook import MINUTES, MONEY, TEXT, Cell, Part, Title, book_of, minutes, sums_of, yuan

Rows = tuple[tuple[Cell, ...], ...]


def period_workbook(sheet: PeriodReport) -> bytes:
    """XLSX with the pages 总览, 单位, 站点, 趋势, 超期, 监察, 体外核对. The same sheet gives the same bytes."""
    pages = (
        ("总览", _overview(sheet)),
        ("单位", (_units(sheet),)),
        ("站点", (_sites(sheet), _unreported(sheet))),
        ("趋势", (_trend("日期", [(each.day, each) for each in sheet.trend]), _months(sheet))),
        ("超期", (_overdue(sheet),)),
        ("监察", (_findings(sheet),)),
        ("体外核对", (_outside(sheet),)),
    )
    title = f"{PERIOD_KIND[sheet.kind]} {sheet.first} 至 {sheet.last}"
    return book_of(pages, title=title, company=sheet.centre, made_at=sheet.made_at)


def _overview(sheet: PeriodReport) -> tuple[Part, ...]:
    thousandths = sheet.handling_thousandths
    facts: Rows = (
        ("中心", sheet.centre),
        ("期间", f"{day_text(sheet.first)}至{day_text(sheet.last)}"),
        ("对比期", f"{day_text(sheet.before_first)}至{day_text(sheet.before_last)}"),
        ("制表", sheet.made_by),
        ("制表时间", time_text(sheet.made_at)),
        ("平均办理（工作日）", "—" if thousandths is None else average(thousandths, 1000)),
        ("未报（站点日）", str(sum(len(site.unreported) for site in sheet.sites))),
    )
    rates: Rows = tuple(
        (
            RATE[each.code], rate(each.part, each.whole), each.part, each.whole,
            *(
                (None, None, None, None)
                if each.part_before is None or each.whole_before is None
                else (
                    rate(each.part_before, each.whole_before), each.part_before, each.whole_before,
                    changed(change(each.part, each.whole, each.part_before, each.whole_before)),
                )
            ),
        )
        for each in sheet.rates
    )  # fmt: skip
    titles = tuple(Title(text) for text in ("指标", "本期", "分子", "分母", "对比期", "分子", "分母", "变化"))
    return (
        Part((Title(PERIOD_KIND[sheet.kind], TEXT, 26), Title("", TEXT, 40)), facts),
        Part(titles, rates, heading="指标"),
    )


def _units(sheet: PeriodReport) -> Part:
    counts = {
        "received": "收件", "decided": "办结", "on_time": "按时办结", "promised": "承诺件办结", "early": "承诺提前",
        "late": "超期办结", "still_open": "待办", "findings": "监察问题", "findings_open": "监察未结",
        "notices": "通知单",
    }  # fmt: skip
    money = {
        "assessed_fen": "应收（元）", "settled_fen": "已缴（元）", "reversed_fen": "冲正（元）",
        "waived_fen": "减免（元）", "outstanding_fen": "未缴（元）",
    }  # fmt: skip
    shares = (("on_time", "decided"), ("early", "promised"), ("late", "decided"))
    titles = (
        Title("单位", TEXT, 34), *(Title(text) for text in counts.values()),
        *(Title(text, MONEY, 14) for text in money.values()),
        *(Title(text, TEXT) for text in ("按时率", "提前率", "超期率")),
    )  # fmt: skip
    rows: Rows = tuple(
        (
            each.unit, *(getattr(each, name) for name in counts), *(yuan(getattr(each, name)) for name in money),
            *(rate(getattr(each, part), getattr(each, whole)) for part, whole in shares),
        )
        for each in sheet.units
    )  # fmt: skip
    whole = [
        rate(*(sum(getattr(each, name) for each in sheet.units) for name in share)) for share in shares
    ]  # fmt: skip
    return Part(titles, rows, (*sums_of(rows, len(titles))[: -len(shares)], *whole))


def _sites(sheet: PeriodReport) -> Part:
    titles = (
        Title("站点", TEXT, 34), Title("发号"), Title("已办"), Title("过号"), Title("平均等候（分）", MINUTES, 14),
        Title("收件"), Title("办结"), Title("超期"), Title("待办"), Title("首问"), Title("定报"), Title("应报"),
        Title("未报"),
    )  # fmt: skip
    rows: Rows = tuple(
        (
            each.site, each.issued, each.served, each.missed, minutes(each.wait_average_seconds), each.received,
            each.decided, each.late, each.still_open, each.inquiries, each.days_closed, each.workdays,
            len(each.unreported),
        )
        for each in sheet.sites
    )  # fmt: skip
    total = sums_of(rows, len(titles))
    return Part(titles, rows, (*total[:4], None, *total[5:]))


def _unreported(sheet: PeriodReport) -> Part:
    rows: Rows = tuple((site.site, day) for site in sheet.sites for day in site.unreported)
    return Part((Title("站点", TEXT), Title("未报的工作日", TEXT)), rows, heading="未报：既不是已结，也不是零")


def _trend(name: str, days: Sequence[tuple[str, TrendDay]], heading: str = "") -> Part:
    titles = (
        Title(name, TEXT, 14), Title("工作日", TEXT), Title("发号"), Title("办理"), Title("收件"), Title("办结"),
        Title("超期"), Title("已缴（元）", MONEY, 14),
    )  # fmt: skip
    rows: Rows = tuple(
        (
            said, "是" if each.workday else "否", each.issued, each.served, each.received, each.decided, each.late,
            yuan(each.settled_fen),
        )
        for said, each in days
    )  # fmt: skip
    return Part(titles, rows, sums_of(rows, len(titles)), heading=heading)


def _months(sheet: PeriodReport) -> Part:
    return _trend("月份", by_month(sheet.trend), heading="按月")


def _overdue(sheet: PeriodReport) -> Part:
    titles = (
        Title("办件短号", TEXT, 14), Title("事项", TEXT, 44), Title("单位", TEXT, 34), Title("届满日", TEXT, 14),
        Title("超期日数"),
    )  # fmt: skip
    rows: Rows = tuple((each.short_number, each.item, each.unit, each.due, each.days_late) for each in sheet.overdue)
    return Part(titles, rows)


def _findings(sheet: PeriodReport) -> Part:
    rows: Rows = tuple((FINDING[each.code], each.raised, each.still_open) for each in sheet.findings)
    return Part((Title("监察问题", TEXT, 40), Title("提出"), Title("未结")), rows, sums_of(rows, 3))


def _outside(sheet: PeriodReport) -> Part:
    titles = (
        Title("单位", TEXT, 34), Title("月份", TEXT), Title("上报发证数"), Title("本厅发证数"), Title("差"),
        Title("财政入账（元）", MONEY, 16), Title("本厅确认（元）", MONEY, 16), Title("差（元）", MONEY, 14),
    )  # fmt: skip
    rows: Rows = tuple(
        (
            each.unit, each.month, NO_DATA if each.certificates is None else each.certificates,
            each.certificates_here, None if each.certificates is None else each.certificates - each.certificates_here,
            NO_DATA if each.income_fen is None else yuan(each.income_fen), yuan(each.confirmed_fen),
            None if each.income_fen is None else yuan(each.income_fen - each.confirmed_fen),
        )
        for each in sheet.outside
    )  # fmt: skip
    return Part(titles, rows)
