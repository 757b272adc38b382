"""银行收费点对账日报."""

from models.office.money import format_fen
from models.office.sheets.reconciliation import DifferenceLine, ReconciliationDay
from printing.blocks import Block, Gap, Heading, Signature
from printing.coded import Seal
from printing.page import Document
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, time_text
from printing.words import DIFFERENCE, DIFFERENCE_REASON, DIFFERENCE_STATE


def reconciliation_day(sheet: ReconciliationDay) -> Document:
    """What the hall booked, what the bank has, every difference with its reason, and the proof that they balance."""
    body: list[Block] = [Gap(1.0), Form(_rows(sheet)), Heading("按执收单位和缴款方式", note="单位：元"), _units(sheet)]
    if sheet.files:
        body += [Heading("银行对账单", note="单位：元"), _files(sheet)]
    body += [Heading("差异", note="单位：元"), _differences(sheet), Gap(1.5), Form(_proof(sheet))]
    body += [
        Signature(("大厅签名：", "银行签名：", "财政签名：", "签名日期：")),
        Gap(2.0),
        Seal(sheet.fee_point, day_text(sheet.bank_day), sheet.made_by, sheet.barcode, seal="业务专用章", radius=17.0),
    ]
    return Document(
        title="银行收费点对账日报",
        centre=sheet.centre,
        number=sheet.number,
        authority=sheet.fee_point,
        authority_label="收费点",
        body=tuple(body),
    )


def _rows(sheet: ReconciliationDay) -> tuple[tuple[Field, ...], ...]:
    return (
        (Field("入账日", day_text(sheet.bank_day), bold=True), Field("制表", sheet.made_by)),
        (
            Field("大厅笔数", f"{sheet.payments} 笔，已对上 {sheet.matched} 笔"),
            Field("银行笔数", f"{sheet.lines} 笔"),
        ),
        (Field("制表时间", time_text(sheet.made_at)),),
    )


def _units(sheet: ReconciliationDay) -> Table:
    columns = (
        Column("执收单位", 3.2),
        *(Column(title, 1.6, "right") for title in ("现金", "刷卡", "扫码", "转账", "合计")),
    )
    rows = [(each.unit, (each.cash_fen, each.card_fen, each.code_fen, each.transfer_fen)) for each in sheet.units]
    sums = tuple(sum(fens[at] for _, fens in rows) for at in range(4))
    shown = [(unit, *(format_fen(fen) for fen in (*fens, sum(fens)))) for unit, fens in [*rows, ("合计", sums)]]
    return Table(columns, tuple(shown), totals=1)


def _files(sheet: ReconciliationDay) -> Table:
    columns = (Column("文件", 5.0), Column("本日笔数", 1.5, "right"), Column("本日金额", 2.2, "right"))
    rows = [(each.name, str(each.lines), format_fen(each.amount_fen)) for each in sheet.files]
    total = sum(each.amount_fen for each in sheet.files)
    return Table(columns, (*rows, ("合计", str(sum(each.lines for each in sheet.files)), format_fen(total))), totals=1)


def _differences(sheet: ReconciliationDay) -> Table:
    columns = (
        Column("差异", 1.9),
        Column("流水号", 2.2),
        Column("通知单号", 2.4),
        Column("大厅多", 1.3, "right"),
        Column("银行多", 1.3, "right"),
        Column("原因", 2.8),
    )
    rows = [
        (
            DIFFERENCE[each.kind],
            each.serial,
            "、".join(each.notices),
            format_fen(each.hall_fen) if each.hall_fen else "",
            format_fen(each.bank_fen) if each.bank_fen else "",
            _why(each),
        )
        for each in sheet.differences
    ]
    total = ("合计", "", "", format_fen(sheet.hall_only_fen), format_fen(sheet.bank_only_fen), "")
    return Table(columns, (*(rows or [("无差异", "", "", "", "", "")]), total), totals=1)


def _why(line: DifferenceLine) -> str:
    """How it stands, the reason, and who gave it."""
    parts = (DIFFERENCE_REASON[line.reason_code], line.reason, line.closed_by)
    said = "，".join(part for part in parts if part)
    return f"{DIFFERENCE_STATE[line.state]}：{said}" if said else DIFFERENCE_STATE[line.state]


def _proof(sheet: ReconciliationDay) -> tuple[tuple[Field, ...], ...]:
    rest = sheet.hall_fen - (sheet.bank_fen - sheet.bank_only_fen + sheet.hall_only_fen)
    proof = (
        f"{format_fen(sheet.bank_fen)} − {format_fen(sheet.bank_only_fen)} + {format_fen(sheet.hall_only_fen)} = "
        f"{format_fen(sheet.hall_fen - rest)}"
    )
    still_open = sum(each.state == "OPEN" for each in sheet.differences)
    return (
        (Field("大厅实收", f"{format_fen(sheet.hall_fen)} 元"), Field("银行到账", f"{format_fen(sheet.bank_fen)} 元")),
        (Field("平衡", f"银行到账 − 银行多 + 大厅多：{proof}", bold=True),),
        (
            Field("不平", f"{format_fen(rest)} 元", bold=bool(rest)),
            Field("未销差异", f"{still_open} 笔", bold=bool(still_open)),
        ),
    )
