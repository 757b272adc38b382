"""批量收件清单."""

from models.office.sheets.custody import BatchReceipt
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import item_row
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, time_text


def batch_receipt(sheet: BatchReceipt) -> Document:
    """One receipt for many persons of one item, each with his own number."""
    rows = tuple((str(line.place), line.name, line.id_number, line.short_number) for line in sheet.lines)
    due = (
        f"其中已受理的办件，承诺在{day_text(sheet.promise_due)}前办结。"
        if sheet.promise_due
        else "本清单仅证明收到申请，不表示已被受理。"
    )
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                item_row(sheet.item, sheet.item_code),
                (Field("收件时间", time_text(sheet.received_at)), Field("交件人", sheet.handed_in_by)),
            )
        ),
        Heading("申请人名单", note=f"共 {len(rows)} 人"),
        Table(
            (
                Column("序号", 0.6, "centre"),
                Column("申请人", 2.4),
                Column("证件号码", 3.4),
                Column("办件短号", 1.6, "centre"),
            ),
            rows,
        ),
        Gap(1.0),
        Words(f"{due}每人可凭本人证件或办件短号到窗口、导服台查询办理进度。", indent=2),
        Gap(1.0),
        Signature(("交件人签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("批量收件清单", sheet.head, sheet.foot, body, copies=TWO_COPIES)
