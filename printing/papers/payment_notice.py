"""缴款通知单."""

from models.office.money import format_fen
from models.office.sheets.fees import Account, PaymentNotice
from printing.blocks import BODY, SMALL, Block, Gap, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.papers.case_rows import fee_table
from printing.tables import Field, Form
from printing.text import day_text
from printing.words import NOTICE_STATE

COPIES = ("第一联　缴款人留存", "第二联　窗口存档")


def payment_notice(sheet: PaymentNotice) -> Document:
    """What to pay, by which standard, and where: at the bank fee point, never at a window (domain.md §4.2)."""
    body: list[Block] = [
        Gap(0.5),
        Form(_head_rows(sheet), size=SMALL, pad=0.55, wide_labels=True),
        Gap(1.0),
        fee_table(sheet.lines),
        Form(
            (
                (
                    Field("合计大写", sheet.total_capitals, 1.5, bold=True),
                    Field("合计小写", f"¥{format_fen(sheet.total_fen)}", bold=True),
                ),
            ),
            size=SMALL,
            pad=0.7,
        ),
        Gap(1.0),
        Form((_account("收款人", sheet.payee), _account("付款人", sheet.payer_account)), size=8.0, pad=0.5),
        Gap(1.0),
        Seal(
            sheet.head.unit,
            day_text(sheet.foot.day),
            sheet.foot.handler,
            sheet.foot.barcode,
            seal="收费专用章",
            radius=15.0,
            bar_high=9.0,
            notes=_notes(sheet),
        ),
    ]
    return document("缴款通知单", sheet.head, sheet.foot, body, copies=COPIES, halves=True)


def _head_rows(sheet: PaymentNotice) -> tuple[tuple[Field, ...], ...]:
    rows: list[tuple[Field, ...]] = [
        (
            Field("执收单位", f"{sheet.charging_unit}（{sheet.charging_unit_code}）"),
            Field("开单日期", day_text(sheet.issued_on), 0.7),
        ),
        (
            Field("缴款识别码", sheet.pay_code or "待财政赋码"),
            Field("缴款期限", day_text(sheet.pay_by) or "—", 0.7),
        ),
        (Field("缴款人全称", sheet.payer, bold=True), Field("手机", sheet.payer_phone or "—", 0.7)),
        (Field("事项", sheet.item),),
        (
            Field("案件号", f"{sheet.case_number}（{sheet.short_number}）"),
            Field("状态", NOTICE_STATE[sheet.state], 0.7),
        ),
    ]
    if sheet.payer_mail:
        rows.append((Field("邮箱", sheet.payer_mail),))
    if sheet.remark or sheet.replaces:
        replaced = f"本单替代已作废的 {sheet.replaces}" if sheet.replaces else ""
        rows.append((Field("备注", "；".join(filter(None, (replaced, sheet.remark)))),))
    return tuple(rows)


def _account(label: str, account: Account) -> tuple[Field, ...]:
    return (Field(label, account.name, 1.25), Field("账号", account.number), Field("开户行", account.bank, 1.2))


def _notes(sheet: PaymentNotice) -> tuple[Words, ...]:
    notes = [
        Words("请到大厅银行收费点缴款，窗口不收现金。", BODY, bold=True),
        Words(f"{sheet.fee_point}　{sheet.fee_point_hours}", SMALL),
    ]
    if sheet.check_address:
        notes.append(Words(f"电子票查验：{sheet.check_address}", 8.0))
    return tuple(notes)
