"""政务服务日报: 快报, 定报, 更正报."""

from models.office.money import format_fen
from models.office.sheets.summary import Check, DailySummary, MethodFees, OpenPlace, UnitCases, UnitFees
from models.summary.rates import rate
from printing.blocks import SMALL, Block, Gap, Heading, Signature, Words
from printing.charts import Bars
from printing.coded import Seal
from printing.page import Document
from printing.papers.queue_figures import inquiries_table, lines_table, papers_table, windows_table
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, time_text, weekday
from printing.words import CHECK, METHOD, RATE, REPORT_KIND

TINY = 7.5


def daily_summary(sheet: DailySummary) -> Document:
    """The day in figures that check themselves (domain.md §10; days.md 22; behaviour 31)."""
    body: list[Block] = [
        Form(_top_rows(sheet), size=SMALL, pad=0.8),
        Heading("一、取号和叫号"),
        lines_table(sheet.lines),
        *_charts(sheet),
        Heading("二、窗口"),
        windows_table(sheet.windows),
        Heading("三、办件", note="待办 = 上日待办 + 收件 − 办结 − 退件 − 不予受理 − 撤回"),
        _cases_table(sheet.cases),
        Heading("四、收费", note="单位：元　收费一律在银行收费点缴款"),
        _fees_table(sheet.fees),
        Gap(2.0),
        _methods_table(sheet.methods),
        Heading("五、指标", note="分子/分母；分母为零记 —"),
        _rates_form(sheet),
        Heading("六、首问"),
        inquiries_table(sheet.inquiries),
        Heading("七、超期办件", note=f"共 {len(sheet.overdue)} 件"),
        _overdue(sheet),
        Heading("八、文书用纸"),
        papers_table(sheet.papers),
        Heading("九、校核"),
        _checks_table(sheet.checks),
        *_journal(sheet),
        Signature(("制表：", "审核：")),
        Gap(1.0),
        Seal(sheet.centre, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]
    return Document(
        title="政务服务日报",
        centre=sheet.centre,
        number=sheet.number,
        authority="",
        body=tuple(body),
        enquiry_phone=sheet.foot.enquiry_phone,
        supervision_phone=sheet.foot.supervision_phone,
        subtitle=f"{day_text(sheet.day)}（{weekday(sheet.day)}）　{REPORT_KIND[sheet.kind]}",
    )


def _top_rows(sheet: DailySummary) -> tuple[tuple[Field, ...], ...]:
    rows: list[tuple[Field, ...]] = [
        (Field("截止时间", time_text(sheet.cut_off_at), bold=True), Field("制表", sheet.made_by)),
        (Field("制表时间", time_text(sheet.made_at)), Field("校核", _verdict(sheet.checks), bold=True)),
        (Field("未结束", _not_closed(sheet.not_closed)),),
    ]
    if sheet.corrects:
        rows.append((Field("更正", f"本报更正 {sheet.corrects}"),))
    return tuple(rows)


def _not_closed(places: tuple[OpenPlace, ...]) -> str:
    if not places:
        return "无，大厅和收费点均已结束"
    return "、".join(f"{each.place}（{each.who}）" if each.who else each.place for each in places)


def _verdict(checks: tuple[Check, ...]) -> str:
    wrong = sum(check.left != check.right for check in checks)
    return f"{wrong} 项不符，见校核" if wrong else f"{len(checks)} 项全部相符"


def _charts(sheet: DailySummary) -> list[Block]:
    blocks: list[Block] = []
    if sheet.hours:
        groups = tuple((f"{each.hour}时", (each.issued, each.served)) for each in sheet.hours)
        blocks += [Gap(2.0), Bars(groups, ("取号", "办理"), "分时取号和办理（人次）")]
    return blocks


def _total(cells: tuple[int, ...]) -> tuple[str, ...]:
    return tuple(str(cell) for cell in cells)


def _case_counts(unit: UnitCases) -> tuple[int, ...]:
    return (
        unit.open_before,
        unit.received,
        unit.received_immediate,
        unit.received_promised,
        unit.decided,
        unit.decided_immediate,
        unit.immediate_late,
        unit.promised_early,
        unit.promised_on_time,
        unit.promised_late,
        unit.returned,
        unit.not_accepted,
        unit.withdrawn,
        unit.still_open,
        unit.waiting_for_supplement,
        unit.delivered,
    )


def _cases_table(cases: tuple[UnitCases, ...]) -> Table:
    titles = (
        "上日待办", "收件", "即办收件", "承诺收件", "办结", "即办", "即办逾期", "承诺提前",
        "承诺按时", "承诺逾期", "退件", "不予受理", "撤回", "待办", "补正", "送达",
    )  # fmt: skip
    columns = (Column("单位", 4.2), *(Column(title, 1.0, "centre") for title in titles))
    rows = tuple((each.unit, *_total(_case_counts(each))) for each in cases)
    sums = tuple(map(sum, zip(*map(_case_counts, cases), strict=True))) if cases else (0,) * len(titles)
    return Table(columns, (*rows, ("合计", *_total(sums))), size=TINY, totals=1, pad=0.7)


def _fee_figures(unit: UnitFees) -> tuple[int, ...]:
    return (
        unit.notices,
        unit.assessed_fen,
        unit.settled_notices,
        unit.settled_fen,
        unit.reversed_fen,
        unit.waived_fen,
        unit.outstanding_fen,
    )


def _fee_cells(figures: tuple[int, ...]) -> tuple[str, ...]:
    counts = (0, 2)
    return tuple(str(value) if at in counts else format_fen(value) for at, value in enumerate(figures))


def _fees_table(fees: tuple[UnitFees, ...]) -> Table:
    columns = (
        Column("执收单位", 4.0),
        Column("通知单", 1.1, "right"),
        Column("应收", 1.8, "right"),
        Column("缴清单数", 1.3, "right"),
        Column("已缴", 1.8, "right"),
        Column("冲正", 1.5, "right"),
        Column("减免", 1.5, "right"),
        Column("未缴", 1.8, "right"),
    )
    rows = tuple((each.unit, *_fee_cells(_fee_figures(each))) for each in fees)
    sums = tuple(map(sum, zip(*map(_fee_figures, fees), strict=True))) if fees else (0,) * 7
    return Table(columns, (*rows, ("合计", *_fee_cells(sums))), size=8.0, totals=1, pad=0.7)


def _methods_table(methods: tuple[MethodFees, ...]) -> Table:
    columns = (
        Column("缴款方式", 3.0),
        Column("笔数", 1.5, "right"),
        Column("入账金额", 2.5, "right"),
        Column("清点金额", 2.5, "right"),
    )
    rows = tuple(
        (
            METHOD[each.method],
            str(each.payments),
            format_fen(each.amount_fen),
            "未日结" if each.counted_fen is None else format_fen(each.counted_fen),
        )
        for each in methods
    )
    counted = [each.counted_fen for each in methods if each.counted_fen is not None]
    total = (
        "合计",
        str(sum(each.payments for each in methods)),
        format_fen(sum(each.amount_fen for each in methods)),
        format_fen(sum(counted)) if methods and len(counted) == len(methods) else "未日结",
    )
    return Table(columns, (*rows, total), size=8.0, totals=1, pad=0.7)


def _rates_form(sheet: DailySummary) -> Block:
    columns = (
        Column("指标", 3.0),
        Column("数值", 1.6, "right"),
        Column("分子/分母", 1.8, "right"),
        Column("　指标", 3.0),
        Column("数值", 1.6, "right"),
        Column("分子/分母", 1.8, "right"),
    )
    cells = [(RATE[each.code], rate(each.part, each.whole), f"{each.part}/{each.whole}") for each in sheet.rates]
    if len(cells) % 2:
        cells.append(("", "", ""))
    rows = tuple(
        (*left, f"　{right[0]}", right[1], right[2]) for left, right in zip(cells[::2], cells[1::2], strict=True)
    )
    return Table(columns, rows, size=8.0, pad=0.7)


def _overdue(sheet: DailySummary) -> Block:
    if not sheet.overdue:
        return Words("无。", SMALL)
    columns = (
        Column("办件短号", 1.8),
        Column("事项", 5.0),
        Column("单位", 3.2),
        Column("届满日", 2.2, "centre"),
        Column("超期日数", 1.8, "centre"),
    )
    rows = tuple(
        (each.short_number, each.item, each.unit, day_text(each.due), str(each.days_late)) for each in sheet.overdue
    )
    return Table(columns, rows, size=8.0, pad=0.7)


def _checks_table(checks: tuple[Check, ...]) -> Table:
    columns = (
        Column("等式", 6.5),
        Column("左", 2.0, "right"),
        Column("右", 2.0, "right"),
        Column("结果", 1.3, "centre"),
    )
    rows = tuple(
        (
            CHECK[check.code],
            *(format_fen(value) if check.unit == "FEN" else str(value) for value in (check.left, check.right)),
            "相符" if check.left == check.right else "不符",
        )
        for check in checks
    )
    return Table(columns, rows, size=8.0, pad=0.7)


def _journal(sheet: DailySummary) -> list[Block]:
    return [
        Gap(1.5),
        Words(f"操作记录：截止时共 {sheet.acts} 条。各工作站链首合并摘要（SHA-256）：\n{sheet.heads_hash}", 8.0),
    ]
