"""撤回确认单."""

from models.office.sheets.course import WithdrawalSlip
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import about_rows
from printing.tables import Field, Form
from printing.text import day_text
from printing.words import WITHDRAWAL_REASON


def withdrawal(sheet: WithdrawalSlip) -> Document:
    """The applicant takes his application back, and has his papers again."""
    reason = WITHDRAWAL_REASON[sheet.reason_code]
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *about_rows(sheet.about),
                (Field("收件日期", day_text(sheet.received_on)), Field("撤回日期", day_text(sheet.withdrawn_on))),
                (Field("撤回原因", f"{reason}：{sheet.reason}" if sheet.reason else reason),),
            )
        ),
        Gap(1.5),
        Words("本人（单位）自愿撤回上述申请，本机关据此终止办理。撤回不影响以后重新申请。", indent=2),
        Heading("退还材料", note=f"共 {len(sheet.materials)} 种"),
        Words("、".join(sheet.materials) or "没有需要退还的材料。", indent=2),
        Gap(1.0),
        Signature(("申请人（代理人）签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("撤回确认单", sheet.head, sheet.foot, body, copies=TWO_COPIES)
