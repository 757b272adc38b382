"""即办件办理单."""

from models.office.sheets.cases import ImmediateSheet
from printing.blocks import SMALL, Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import (
    applicant_rows,
    certificates_table,
    due_text,
    fee_table,
    item_row,
    materials_table,
)
from printing.tables import Field, Form, Ticks
from printing.text import day_text, time_text
from printing.words import DECISION, PICK_UP, limit_text

RIGHTS = "如不服本决定，可以自收到本决定之日起六十日内依法申请行政复议，或者在六个月内依法向人民法院提起行政诉讼。"
"""行政许可法 38; 行政复议法 20; 行政诉讼法 46."""


def immediate(sheet: ImmediateSheet) -> Document:
    """Receipt, acceptance, decision and signature of an on-the-spot case on one sheet (days.md 4)."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *applicant_rows(sheet.applicant),
                item_row(sheet.item, sheet.item_code),
                (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6, bold=True)),
            ),
            pad=0.8,
        ),
        Heading("一、收件", note=f"收件时间　{time_text(sheet.received_at)}"),
        materials_table(sheet.materials),
        Heading("二、受理", note=f"受理时间　{time_text(sheet.accepted_at)}"),
        Words(_accepted(sheet)),
        *_decision(sheet),
        *_fee(sheet),
        Heading("五、领取"),
        Ticks("领取方式", tuple((word, code == sheet.pick_up) for code, word in PICK_UP.items())),
        Words("申请人确认：以上内容属实，已知悉办理结果。", SMALL),
        Signature(("申请人（代理人）签名：", "日期："), high=10.0),
        Gap(0.5),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("即办件办理单", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _accepted(sheet: ImmediateSheet) -> str:
    promised = limit_text(sheet.promise.days, sheet.promise.unit)
    return f"申请材料齐全、符合法定形式，予以受理，承诺{promised}办结，最迟于{due_text(sheet.promise)}前办结。"


def _decision(sheet: ImmediateSheet) -> list[Block]:
    note = f"决定时间　{time_text(sheet.decided_at)}" if sheet.decided_at is not None else ""
    rows: list[tuple[Field, ...]] = [
        (Field("办理结果", DECISION[sheet.decision], bold=True), Field("决定人", sheet.decided_by or "—"))
    ]
    if sheet.basis:
        rows.append((Field("依据", sheet.basis),))
    if sheet.reason:
        rows.append((Field("理由", sheet.reason),))
    blocks: list[Block] = [Heading("三、决定", note=note), Form(tuple(rows), pad=0.8)]
    if sheet.certificates:
        blocks += [Gap(1.5), certificates_table(sheet.certificates)]
    if sheet.decision == "REFUSE":
        blocks += [Gap(0.8), Words(RIGHTS, SMALL)]
    return blocks


def _fee(sheet: ImmediateSheet) -> list[Block]:
    if not sheet.fee_lines:
        return [Heading("四、收费"), Words("本事项不收费。")]
    return [
        Heading("四、收费", note=f"缴款通知单　{sheet.notice_number}"),
        fee_table(sheet.fee_lines, sheet.fee_total_fen),
        Words("请持缴款通知单到银行收费点缴款，窗口不收现金。", SMALL),
    ]
