"""不予受理决定书, 准予行政许可决定书, 不予行政许可决定书, 退回件通知书."""

from models.office.sheets.cases import DecisionLetter
from printing.blocks import BODY, Block, Gap, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows, item_row
from printing.tables import Field, Form
from printing.text import day_text
from printing.words import OUTCOME

DECIDED = {
    "NOT_ACCEPTED": "本机关决定不予受理",
    "GRANT": "本机关决定准予行政许可",
    "REFUSE": "本机关决定不予行政许可",
    "RETURNED": "本机关决定将申请退回",
}


def decision(sheet: DecisionLetter) -> Document:
    """The decision with its basis; a refusal with its reason and the rights against it (行政许可法 38)."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *applicant_rows(sheet.applicant),
                item_row(sheet.item, sheet.item_code),
                (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6, bold=True)),
            )
        ),
        Gap(2.5),
        Words(_text(sheet), indent=2, after=1.0),
        *_rows(sheet),
        *_rights(sheet),
        Gap(1.0),
        Signature(("签收人：", "签收日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document(OUTCOME[sheet.outcome], sheet.head, sheet.foot, body, copies=TWO_COPIES)


BASIS = {
    "NOT_ACCEPTED": "《中华人民共和国行政许可法》第三十二条",
    "GRANT": "《中华人民共和国行政许可法》第三十八条第一款",
    "REFUSE": "《中华人民共和国行政许可法》第三十八条第二款",
    "RETURNED": "《中华人民共和国行政许可法》第三十八条",
}
"""What the decision rests on where the department names no law of its own beside it."""


def _text(sheet: DecisionLetter) -> str:
    return (
        f"您（单位）提出的上述申请，经审查，依照{sheet.basis or BASIS[sheet.outcome]}，"
        f"{DECIDED[sheet.outcome]}。决定日期：{day_text(sheet.decided_on)}。"
    )


def _rows(sheet: DecisionLetter) -> list[Block]:
    rows: list[tuple[Field, ...]] = []
    if sheet.content:
        rows.append((Field("决定内容", sheet.content),))
    if sheet.reason:
        rows.append((Field("理由", sheet.reason),))
    if sheet.other_authority:
        rows.append((Field("应向申请", sheet.other_authority),))
    return [Form(tuple(rows)), Gap(2.0)] if rows else []


def _rights(sheet: DecisionLetter) -> list[Block]:
    if sheet.outcome == "GRANT":
        return []
    text = (
        f"如不服本决定，可以自收到本决定之日起六十日内向{sheet.review_authority}申请行政复议，"
        f"或者在六个月内向{sheet.court}提起行政诉讼。"
    )
    return [Words(text, BODY, indent=2)]
