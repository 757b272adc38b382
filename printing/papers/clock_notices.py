"""特别程序告知书 and 延长期限告知书: what moves the limit is told in writing."""

from models.office.sheets.course import ExtensionNotice, SuspensionNotice
from printing.blocks import Block, Gap, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import about_rows
from printing.tables import Field, Form
from printing.text import day_text
from printing.words import LIMIT_UNIT, SUSPENSION


def suspension_notice(sheet: SuspensionNotice) -> Document:
    """Which procedure, on which basis, how long, and from when the clock runs again."""
    rows: list[tuple[Field, ...]] = [
        *about_rows(sheet.about),
        (Field("程序种类", SUSPENSION[sheet.procedure], bold=True), Field("批准人", sheet.approver, 0.8)),
        (Field("依据", sheet.basis),),
    ]
    if sheet.content:
        rows.append((Field("内容", sheet.content),))
    rows += [
        (Field("开始日期", day_text(sheet.started_on)), Field("所需时间", _term(sheet), 0.8)),
        (Field("预计恢复", day_text(sheet.resumes_on) if sheet.resumes_on else "另行告知", bold=True),),
    ]
    body: list[Block] = [
        Gap(1.0),
        Words(
            "您（单位）的申请需要进行下列特别程序。依照《中华人民共和国行政许可法》第四十五条，所需时间不计入办理期限，"
            "现将所需时间书面告知如下。程序结束之日起，期限继续计算；实际所需时间以程序结束之日为准。",
            indent=2,
        ),
        Gap(1.5),
        Form(tuple(rows)),
        Signature(("签收人：", "签收日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("特别程序告知书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _term(sheet: SuspensionNotice) -> str:
    return f"{sheet.expected}{LIMIT_UNIT[sheet.expected_unit]}"


def extension_notice(sheet: ExtensionNotice) -> Document:
    """By how much, from which day to which, and why (行政许可法 42)."""
    body: list[Block] = [
        Gap(1.0),
        Words(
            "您（单位）的申请在规定期限内不能作出决定。依照《中华人民共和国行政许可法》第四十二条，经本机关负责人批准，"
            "延长办理期限一次，现将延长的理由告知如下。",
            indent=2,
        ),
        Gap(1.5),
        Form(
            (
                *about_rows(sheet.about),
                (Field("原届满日", _day(sheet.due_before)), Field("延长天数", f"{sheet.days}{LIMIT_UNIT[sheet.unit]}")),
                (Field("新届满日", _day(sheet.due_now), bold=True), Field("批准人", sheet.approver)),
                (Field("理由", sheet.reason),),
            )
        ),
        Signature(("签收人：", "签收日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("延长期限告知书", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _day(day: str) -> str:
    return day_text(day) if day else "暂停计时"
