"""领证(送达)回执."""

from models.office.sheets.cases import DeliverySlip
from printing.blocks import Block, Gap, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows, certificates_table
from printing.tables import Field, Form, Ticks
from printing.text import day_text, time_text
from printing.words import PICK_UP


def delivery(sheet: DeliverySlip) -> Document:
    """What was handed over, to whom, and how."""
    rows: list[tuple[Field, ...]] = [
        *applicant_rows(sheet.applicant),
        (Field("事项", sheet.item),),
        (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6, bold=True)),
    ]
    collected: list[tuple[Field, ...]] = [
        (Field("领取人", sheet.collector, bold=True), Field("证件后四位", sheet.collector_id_last4, 0.7)),
        (Field("与申请人关系", sheet.relation, 0.8), Field("送达时间", time_text(sheet.delivered_at))),
    ]
    if sheet.proof:
        collected.append((Field("代领凭据", sheet.proof),))
    if sheet.post_number:
        collected.append((Field("邮单号", sheet.post_number),))
    body: list[Block] = [
        Gap(1.0),
        Form(tuple(rows), pad=0.7),
        Gap(1.2),
        certificates_table(sheet.certificates),
        Gap(0.6),
        Ticks("送达方式", tuple((word, code == sheet.way) for code, word in PICK_UP.items())),
        Gap(0.5),
        Form(tuple(collected), pad=0.7),
        Words("上述证照（文书）已当面核对，名称、编号、份数无误。"),
        Signature(("领取人签名：", "日期："), high=8.5),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal="", bar_high=8.0),
    ]
    return document("领证（送达）回执", sheet.head, sheet.foot, body, copies=TWO_COPIES, halves=True)
