"""受理通知书."""

from models.office.money import format_fen
from models.office.sheets.cases import AcceptanceNotice
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Beside, Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows, item_row, limit_row
from printing.tables import Column, Field, Form, Table, Ticks
from printing.text import day_text
from printing.words import PICK_UP, SPECIAL_PROCEDURE


def acceptance(sheet: AcceptanceNotice) -> Document:
    """Acceptance with both clocks and both due days."""
    accepted = day_text(sheet.accepted_on)
    body: list[Block] = [
        Gap(1.0),
        Words(_opening(sheet), indent=2),
        Gap(1.5),
        Form(
            (
                *applicant_rows(sheet.applicant),
                item_row(sheet.item, sheet.item_code),
                (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6, bold=True)),
                (Field("受理日期", f"{accepted}（视为受理）" if sheet.deemed else accepted),),
                limit_row("法定时限", sheet.legal),
                limit_row("承诺时限", sheet.promise),
            )
        ),
        Gap(0.6),
        Words("时限自受理之日的次日起算。", 8.0, after=0.5),
        Ticks("不计期限", tuple((word, code in sheet.excluded) for code, word in SPECIAL_PROCEDURE.items())),
        Ticks("领取方式", tuple((word, code == sheet.pick_up) for code, word in PICK_UP.items())),
        *_fees(sheet),
        Gap(2.0),
        Beside(
            sheet.foot.barcode,
            (
                Words(f"查询码：{sheet.query_code}", bold=True, after=0.6),
                Words("持本通知书到窗口或导服台扫码，可查询办理进度和下一步；领取结果时请带本通知书和有效证件。"),
            ),
        ),
        Signature(("申请人（代理人）签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("受理通知书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _opening(sheet: AcceptanceNotice) -> str:
    if sheet.deemed:
        return (
            "您（单位）提出的申请，因本机关未在法定期限内告知补正内容，依照《中华人民共和国行政许可法》第三十二条"
            "第一款第四项，自收到申请材料之日起即为受理。"
        )
    return (
        "您（单位）提出的申请，属于本机关职权范围，申请材料齐全、符合法定形式，依照《中华人民共和国行政许可法》"
        "第三十二条第一款第五项，决定予以受理。"
    )


def _fees(sheet: AcceptanceNotice) -> list[Block]:
    if not sheet.fees:
        return [Heading("收费项目和标准"), Words("本事项不收费。")]
    columns = (
        Column("收费项目", 4.0),
        Column("标准（元）", 2.0, "right"),
        Column("单位", 1.4, "centre"),
        Column("收费依据", 5.0),
    )
    rows = tuple((fee.name, format_fen(fee.amount_fen), fee.unit, fee.basis) for fee in sheet.fees)
    return [
        Heading("收费项目和标准", note="一律到银行收费点缴款，窗口不收现金"),
        Table(columns, rows),
    ]
