"""收件凭证."""

from models.office.sheets.cases import MaterialsReceipt
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Beside, Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows, item_row, materials_table
from printing.tables import Field, Form
from printing.text import day_text, time_text


def materials_receipt(sheet: MaterialsReceipt) -> Document:
    """What was handed in. It says that receipt is not acceptance."""
    form = Form(
        (
            *applicant_rows(sheet.applicant),
            item_row(sheet.item, sheet.item_code),
            (Field("收件时间", time_text(sheet.received_at)), Field("收件人", sheet.foot.handler, 0.8)),
        )
    )
    copies = sum(material.copies for material in sheet.materials)
    body: list[Block] = [
        Gap(1.0),
        form,
        Heading("材料清单", note=f"共 {len(sheet.materials)} 种 {copies} 份"),
        materials_table(sheet.materials),
        Gap(2.0),
        Beside(
            sheet.foot.barcode,
            (
                Words("本凭证仅证明收到上述材料，不表示申请已被受理。", bold=True, after=0.6),
                Words(
                    f"是否需要补正，窗口在{day_text(sheet.notice_due)}前一次告知；逾期不告知的，自收到材料之日起即为受理。",
                    after=0.6,
                ),
                Words(
                    f"查询码：{sheet.query_code}　请持本凭证到窗口或导服台扫码查询，"
                    f"或拨打咨询电话{sheet.foot.enquiry_phone}。"
                ),
            ),
        ),
        Signature(("交件人签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("收件凭证", sheet.head, sheet.foot, body, copies=TWO_COPIES)
