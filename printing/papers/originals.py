"""原件留存(退还)清单."""

from models.office.sheets.custody import OriginalsList
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows
from printing.tables import Column, Field, Form, Table
from printing.text import day_text
from printing.words import KEEPING

_SAID = {
    "KEPT": "上列原件由窗口留存保管，办结或不再需要时退还。请妥善保存本清单，凭本清单和有效证件领回。",
    "RETURNED": "上列原件已当面核对，完好退还。",
}


def originals(sheet: OriginalsList) -> Document:
    """What of the applicant's originals the hall keeps, or gave back; both sign."""
    rows = tuple((str(turn), one.name, str(one.copies)) for turn, one in enumerate(sheet.originals, 1))
    copies = sum(one.copies for one in sheet.originals)
    back = (Field("领回人", sheet.returned_to),) if sheet.returned_to else ()
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *applicant_rows(sheet.applicant),
                (Field("办理事项", sheet.item),),
                (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6, bold=True)),
                *((back,) if back else ()),
            )
        ),
        Heading("原件清单", note=f"共 {len(rows)} 种 {copies} 份"),
        Table((Column("序号", 0.6, "centre"), Column("原件名称", 6.0), Column("份数", 0.8, "centre")), rows),
        Gap(1.0),
        Words(_SAID[sheet.what], indent=2),
        Gap(1.0),
        Signature(("申请人（代理人）签名：", "日期：")),
        Gap(0.6),
        Signature(("窗口经手人签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document(f"原件{KEEPING[sheet.what]}清单", sheet.head, sheet.foot, body, copies=TWO_COPIES)
