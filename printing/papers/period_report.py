"""政务服务周报、月报、期报: some days together, by unit and by site."""

from collections.abc import Sequence

from models.office.money import format_fen
from models.office.sheets.period import PeriodReport, RateRow, SiteRow, TrendDay, UnitRow
from models.summary.rates import average, change, points, rate
from models.summary.trend import by_month
from printing.blocks import SMALL, Block, Gap, Heading, Signature, Words
from printing.charts import Bars
from printing.coded import Seal
from printing.page import Document
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, minutes, time_text
from printing.words import FINDING, PERIOD_KIND, RATE

TINY = 8.0
DAYS_A_CHART = 16
"""More bars in a row would have unreadable figures."""
DAYS_ONE_BY_ONE = 62
"""A longer stretch is drawn by month."""
NO_DATA = "无数据"


def period_report(sheet: PeriodReport) -> Document:
    """The stretch in figures, each rate with its number of cases (domain.md §10.2; days.md 22, 23)."""
    body: list[Block] = [
        Form(_top_rows(sheet), size=SMALL, pad=0.8),
        Heading("一、指标", note="分子/分母；分母为零记 —；与对比期相比"),
        _rates(sheet.rates),
        Heading("二、各单位办件", note="率后为件数"),
        _unit_cases(sheet.units),
        Heading("三、各单位收费", note="单位：元　收费一律在银行收费点缴款"),
        _unit_fees(sheet.units),
        Heading("四、各站点"),
        _sites(sheet.sites),
        *_unreported(sheet.sites),
        Heading("五、趋势"),
        *_trend(sheet.trend),
        Heading("六、监察问题", note="期内提出，其中现仍未结"),
        _findings(sheet),
        Heading("七、超期办件", note=f"共 {len(sheet.overdue)} 件"),
        _overdue(sheet),
        Heading("八、体外核对", note="单位：元　上报多于本厅的，差为体外"),
        _outside(sheet),
        Signature(("制表：", "审核：", "签发：", "签发日期：")),
        Gap(1.0),
        Seal(sheet.centre, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]
    return Document(
        title=PERIOD_KIND[sheet.kind],
        centre=sheet.centre,
        number="",
        authority="",
        body=tuple(body),
        enquiry_phone=sheet.foot.enquiry_phone,
        supervision_phone=sheet.foot.supervision_phone,
        subtitle=f"{day_text(sheet.first)}至{day_text(sheet.last)}",
    )


def _top_rows(sheet: PeriodReport) -> tuple[tuple[Field, ...], ...]:
    handling = "—" if sheet.handling_thousandths is None else average(sheet.handling_thousandths, 1000)
    missing = sum(len(site.unreported) for site in sheet.sites)
    return (
        (Field("期间", f"{day_text(sheet.first)}至{day_text(sheet.last)}", bold=True),),
        (Field("对比期", f"{day_text(sheet.before_first)}至{day_text(sheet.before_last)}"),),
        (Field("制表", sheet.made_by), Field("制表时间", time_text(sheet.made_at))),
        (
            Field("平均办理", f"{handling} 个工作日" if handling != "—" else handling),
            Field("未报", f"{missing} 个站点日，见各站点" if missing else "无", bold=True),
        ),
    )


def _rates(rates: Sequence[RateRow]) -> Table:
    columns = (
        Column("指标", 3.4), Column("本期", 1.5, "right"), Column("分子/分母", 2.0, "right"),
        Column("对比期", 1.5, "right"), Column("分子/分母", 2.0, "right"), Column("变化", 2.6),
    )  # fmt: skip
    return Table(columns, tuple(_rate_cells(each) for each in rates), size=TINY, pad=0.6)


def _rate_cells(each: RateRow) -> tuple[str, ...]:
    now = (RATE[each.code], rate(each.part, each.whole), f"{each.part}/{each.whole}")
    if each.part_before is None or each.whole_before is None:
        return (*now, "", "", "")
    before = (rate(each.part_before, each.whole_before), f"{each.part_before}/{each.whole_before}")
    return (*now, *before, changed(change(each.part, each.whole, each.part_before, each.whole_before)))


def changed(hundredths: int | None) -> str:
    """A change in words and with its sign, so that it reads in black and white."""
    if hundredths is None:
        return "—"
    if not hundredths:
        return "持平"
    return f"{'▲ 升' if hundredths > 0 else '▼ 降'} {points(hundredths)} 个百分点"


def _share(part: int, whole: int) -> str:
    return f"{rate(part, whole)}\n{part}/{whole}"


def _unit_cases(units: Sequence[UnitRow]) -> Table:
    columns = (
        Column("单位", 4.0),
        *(Column(title, 1.0, "right") for title in ("收件", "办结")),
        *(Column(title, 1.7, "right") for title in ("按时率", "提前率", "超期率")),
        Column("待办", 1.0, "right"),
        Column("监察\n问题", 1.0, "right"),
        Column("其中\n未结", 1.0, "right"),
    )
    totals = [
        sum(getattr(unit, name) for unit in units)
        for name in ("received", "decided", "on_time", "early", "promised", "late", "still_open", "findings")
    ]
    rows = [
        (
            unit.unit, unit.received, unit.decided, unit.on_time, unit.early, unit.promised, unit.late,
            unit.still_open, unit.findings, unit.findings_open,
        )
        for unit in units
    ]  # fmt: skip
    rows.append(("合计", *totals, sum(unit.findings_open for unit in units)))
    return Table(columns, tuple(_case_cells(*row) for row in rows), size=TINY, totals=1, pad=0.6)


def _case_cells(
    unit: str, received: int, decided: int, on_time: int, early: int, promised: int, late: int, still_open: int,
    findings: int, findings_open: int,
) -> tuple[str, ...]:  # fmt: skip
    return (
        unit, str(received), str(decided), _share(on_time, decided), _share(early, promised), _share(late, decided),
        str(still_open), str(findings), str(findings_open),
    )  # fmt: skip


def _unit_fees(units: Sequence[UnitRow]) -> Table:
    columns = (
        Column("执收单位", 4.0),
        Column("通知单", 1.1, "right"),
        *(Column(title, 1.7, "right") for title in ("应收", "已缴", "冲正", "减免", "未缴")),
    )
    charged = (unit for unit in units if unit.notices or any(_fens(unit)))
    rows = [(unit.unit, unit.notices, _fens(unit)) for unit in charged]
    sums = tuple(sum(fens[at] for _, _, fens in rows) for at in range(5))
    rows.append(("合计", sum(row[1] for row in rows), sums))
    shown = tuple((name, str(many), *(format_fen(fen) for fen in fens)) for name, many, fens in rows)
    return Table(columns, shown, size=TINY, totals=1, pad=0.6)


def _fens(unit: UnitRow) -> tuple[int, ...]:
    return (unit.assessed_fen, unit.settled_fen, unit.reversed_fen, unit.waived_fen, unit.outstanding_fen)


def _sites(sites: Sequence[SiteRow]) -> Table:
    titles = ("发号", "已办", "过号", "均候\n（分）", "收件", "办结", "超期", "待办", "首问", "定报/\n应报")
    columns = (Column("站点", 3.6), *(Column(title, 1.0, "right") for title in titles))
    rows = tuple(
        (
            site.site, str(site.issued), str(site.served), str(site.missed), minutes(site.wait_average_seconds),
            str(site.received), str(site.decided), str(site.late), str(site.still_open), str(site.inquiries),
            f"{site.days_closed}/{site.workdays}",
        )
        for site in sites
    )  # fmt: skip
    return Table(columns, rows, size=TINY, pad=0.6)


def _unreported(sites: Sequence[SiteRow]) -> list[Block]:
    """Which days have no 定报: they are neither closed nor zero."""
    named = [f"{site.site}：{'、'.join(day_text(day) for day in site.unreported)}" for site in sites if site.unreported]
    return (
        [Gap(1.0), Words("未报（既不是已结，也不是零）：", TINY, bold=True), Words("\n".join(named), TINY)]
        if named
        else []
    )


def _trend(trend: Sequence[TrendDay]) -> list[Block]:
    """By day, or by month where the stretch is long; the table below says the same."""
    by_day = len(trend) <= DAYS_ONE_BY_ONE
    rows = [(day_text(each.day), each) for each in trend] if by_day else by_month(trend)
    if not rows:
        return [Words("无。", SMALL)]
    blocks: list[Block] = []
    for at in range(0, len(rows), DAYS_A_CHART):
        groups = tuple(
            (_bar_name(each.day, first=number == 0) if by_day else name, (each.received, each.decided))
            for number, (name, each) in enumerate(rows[at : at + DAYS_A_CHART])
        )
        blocks.append(Bars(groups, ("收件", "办结"), "收件和办结（件）" if at == 0 else "", high=36.0))
    columns = (
        Column("日期" if by_day else "月份", 3.0),
        *(Column(title, 1.1, "right") for title in ("发号", "办理", "收件", "办结", "超期")),
        Column("已缴（元）", 1.8, "right"),
    )
    shown = tuple(
        (
            name if each.workday else f"{name}（休）", str(each.issued), str(each.served), str(each.received),
            str(each.decided), str(each.late), format_fen(each.settled_fen),
        )
        for name, each in rows
    )  # fmt: skip
    return [*blocks, Gap(1.5), Table(columns, shown, size=TINY, pad=0.5)]


def _bar_name(day: str, *, first: bool) -> str:
    """24日; the month too where a row or a month begins."""
    month, number = int(day[5:7]), int(day[8:])
    return f"{month}月{number}日" if first or number == 1 else f"{number}日"


def _findings(sheet: PeriodReport) -> Block:
    if not sheet.findings:
        return Words("无。", SMALL)
    columns = (Column("监察问题", 6.0), Column("提出", 1.5, "right"), Column("未结", 1.5, "right"))
    rows = tuple((FINDING[each.code], str(each.raised), str(each.still_open)) for each in sheet.findings)
    return Table(columns, rows, size=TINY, pad=0.6)


def _overdue(sheet: PeriodReport) -> Block:
    if not sheet.overdue:
        return Words("无。", SMALL)
    columns = (
        Column("办件短号", 1.8), Column("事项", 5.0), Column("单位", 3.2), Column("届满日", 2.2, "centre"),
        Column("超期日数", 1.8, "centre"),
    )  # fmt: skip
    rows = tuple(
        (each.short_number, each.item, each.unit, day_text(each.due), str(each.days_late)) for each in sheet.overdue
    )
    return Table(columns, rows, size=TINY, pad=0.6)


def _outside(sheet: PeriodReport) -> Block:
    if not sheet.outside:
        return Words("无。", SMALL)
    columns = (
        Column("单位", 3.4), Column("月份", 1.4), Column("上报发证", 1.3, "right"), Column("本厅发证", 1.3, "right"),
        Column("差", 1.0, "right"), Column("财政入账", 1.8, "right"), Column("本厅确认", 1.8, "right"),
        Column("差", 1.6, "right"),
    )  # fmt: skip
    rows = tuple(
        (
            each.unit, each.month, *_beside(each.certificates, each.certificates_here, money=False),
            *_beside(each.income_fen, each.confirmed_fen, money=True),
        )
        for each in sheet.outside
    )  # fmt: skip
    return Table(columns, rows, size=TINY, pad=0.6)


def _beside(reported: int | None, here: int, *, money: bool) -> tuple[str, str, str]:
    said = format_fen if money else str
    return (NO_DATA, said(here), "—") if reported is None else (said(reported), said(here), said(reported - here))
