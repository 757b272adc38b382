"""一次性告知书(补正通知书)."""

from models.office.sheets.cases import OneTimeNotice
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import applicant_rows, item_row
from printing.tables import Column, Form, Table, Ticks
from printing.text import day_text
from printing.words import FORM, SUPPLEMENT_WAY


def one_time_notice(sheet: OneTimeNotice) -> Document:
    """Everything that is missing, told once; with or without papers kept (days.md 8)."""
    body: list[Block] = [
        Gap(1.0),
        Form((*applicant_rows(sheet.applicant), item_row(sheet.item, sheet.item_code))),
        Gap(1.5),
        Words(_opening(sheet), indent=2),
        Heading("需补正的全部材料", note=f"共 {len(sheet.missing)} 项　本事项第 {sheet.ordinal} 次告知"),
        _missing_table(sheet),
        Heading("补正方式和期限"),
        Ticks("补正方式", tuple((word, code in sheet.ways) for code, word in SUPPLEMENT_WAY.items())),
        *(Words(f"{at}．{text}", after=0.4) for at, text in enumerate(_terms(sheet), start=1)),
        Signature(("签收人：", "签收日期：", "联系电话：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("一次性告知书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _opening(sheet: OneTimeNotice) -> str:
    met = "收到" if sheet.papers_kept else "查看"
    return (
        f"我窗口于{day_text(sheet.received_on)}{met}您（单位）办理上述事项的申请材料。经审查，申请材料不齐全或者"
        "不符合法定形式，依照《中华人民共和国行政许可法》第三十二条第一款第四项，现将需要补正的全部内容一次告知如下。"
    )


def _missing_table(sheet: OneTimeNotice) -> Table:
    columns = (
        Column("序号", 0.9, "centre"),
        Column("材料名称", 4.2),
        Column("形式", 1.3, "centre"),
        Column("要求", 4.6),
        Column("依据", 3.4),
    )
    rows = tuple(
        (str(at), missing.name, FORM[missing.form], missing.requirement, missing.basis)
        for at, missing in enumerate(sheet.missing, start=1)
    )
    return Table(columns, rows)


def _terms(sheet: OneTimeNotice) -> list[str]:
    if not sheet.papers_kept:
        return [
            "本次未留存您的材料。请备齐上述材料后再来办理，来时出示本告知书，窗口扫码即可接续，不必重新说明。",
            "受理时限自材料补齐之日起算。",
        ]
    terms = ["逾期未补正的，视为放弃本次申请，已交材料退还申请人；之后可以重新申请。"]
    if sheet.supplement_by:
        terms.insert(0, f"请在{day_text(sheet.supplement_by)}前补正。")
    return [*terms, "受理时限自材料补齐之日起算。"]
