"""银行收费点日结单."""

from models.office.money import format_fen
from models.office.sheets.fees import BankDayClose
from printing.blocks import Block, Gap, Heading, Signature
from printing.coded import Seal
from printing.page import Document
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, time_text
from printing.words import METHOD


def bank_day(sheet: BankDayClose) -> Document:
    """The fee point's day: booked and counted by method, by charging unit, short or over (days.md 20)."""
    body: list[Block] = [
        Gap(1.0),
        Form(_rows(sheet)),
        Heading("按缴款方式", note="单位：元"),
        _methods(sheet),
        Heading("按执收单位", note="单位：元"),
        _units(sheet),
        Gap(1.5),
        Form(_ending(sheet)),
        Signature(("收费员签名：", "复核人签名：", "中心签名：", "财政签名：")),
        Gap(2.0),
        Seal(sheet.fee_point, day_text(sheet.bank_day), sheet.teller, sheet.barcode, seal="业务专用章", radius=17.0),
    ]
    return Document(
        title="银行收费点日结单",
        centre=sheet.centre,
        number=sheet.number,
        authority=sheet.fee_point,
        authority_label="收费点",
        body=tuple(body),
    )


def _rows(sheet: BankDayClose) -> tuple[tuple[Field, ...], ...]:
    rows: list[tuple[Field, ...]] = [
        (Field("入账日", day_text(sheet.bank_day), bold=True), Field("收费员", sheet.teller)),
        (Field("开点时间", time_text(sheet.opened_at)), Field("截止时间", time_text(sheet.cut_off_at))),
        (Field("日结时间", time_text(sheet.closed_at)), Field("复核人", sheet.second_person or "—")),
    ]
    if sheet.corrects:
        rows.append((Field("更正", f"本单更正 {sheet.corrects}"),))
    return tuple(rows)


def _methods(sheet: BankDayClose) -> Table:
    columns = (
        Column("方式", 2.0),
        Column("笔数", 1.2, "right"),
        Column("账面金额", 2.2, "right"),
        Column("清点金额", 2.2, "right"),
        Column("长（短）款", 2.0, "right"),
    )
    rows = [
        (
            METHOD[each.method],
            str(each.payments),
            format_fen(each.booked_fen),
            format_fen(each.counted_fen),
            format_fen(each.counted_fen - each.booked_fen),
        )
        for each in sheet.methods
    ]
    booked = sum(each.booked_fen for each in sheet.methods)
    counted = sum(each.counted_fen for each in sheet.methods)
    payments = sum(each.payments for each in sheet.methods)
    total = ("合计", str(payments), format_fen(booked), format_fen(counted), format_fen(counted - booked))
    return Table(columns, (*rows, total), totals=1)


def _units(sheet: BankDayClose) -> Table:
    columns = (Column("执收单位", 5.0), Column("通知单", 1.3, "right"), Column("金额", 2.2, "right"))
    rows = [(each.unit, str(each.notices), format_fen(each.amount_fen)) for each in sheet.units]
    notices = sum(each.notices for each in sheet.units)
    amount = sum(each.amount_fen for each in sheet.units)
    return Table(columns, (*rows, ("合计", str(notices), format_fen(amount))), totals=1)


def _ending(sheet: BankDayClose) -> tuple[tuple[Field, ...], ...]:
    rows: list[tuple[Field, ...]] = [
        (
            Field("冲正", f"{sheet.reversals} 笔　{format_fen(sheet.reversed_fen)} 元"),
            Field("转入次日", f"{sheet.after_cut_off} 笔　{format_fen(sheet.after_cut_off_fen)} 元"),
        ),
        (Field("长（短）款", f"{format_fen(sheet.difference_fen)} 元", bold=True),),
    ]
    if sheet.reason:
        rows.append((Field("原因", sheet.reason),))
    return tuple(rows)
