"""减免缓审批单."""

from models.office.money import format_fen
from models.office.sheets.fees import ReliefForm
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.tables import Column, Field, Form, Table, Ticks
from printing.text import day_text
from printing.words import RELIEF_KIND


def fee_relief(sheet: ReliefForm) -> Document:
    """What a payer asks to be let off or to pay later, by what, who checked and who approved (domain.md §3.4, §4.4).

    The places of whoever has not signed on the screen stay open for the pen.
    """
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                (Field("缴款人", sheet.payer, bold=True),),
                (Field("事项", sheet.item),),
                (Field("案件号", f"{sheet.case_number}（{sheet.short_number}）"),),
                (Field("通知单号", sheet.notice_number), Field("执收单位", sheet.head.unit)),
                (Field("收费项目", "、".join(sheet.charges)),),
            )
        ),
        Gap(0.5),
        Ticks("申请类别", tuple((word, code == sheet.kind) for code, word in RELIEF_KIND.items())),
        Form(_amounts(sheet)),
        Heading("证明材料", note=f"共 {len(sheet.evidence)} 项"),
        Table(
            (Column("序号", 0.9, "centre"), Column("材料名称", 7.0), Column("文号（证号）", 4.0)),
            tuple((str(at), each.name, each.number or "—") for at, each in enumerate(sheet.evidence, start=1)),
        ),
        Gap(1.0),
        Form(((Field("审核意见", sheet.opinion or ("同意" if sheet.checked_by else "")),),), pad=2.0),
        Signature((f"审核人：{sheet.checked_by}", f"日期：{day_text(sheet.checked_on)}"), high=9.0),
        Form(((Field("批准意见", _approval(sheet), bold=True),),), pad=2.0),
        Signature((f"批准人：{sheet.approved_by}", f"日期：{day_text(sheet.approved_on)}"), high=9.0),
        Signature(("申请人（代理人）签名：", "日期："), high=9.0),
        Gap(0.5),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, notes=_notes(sheet)),
    ]
    return document("减免缓审批单", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def _amounts(sheet: ReliefForm) -> tuple[tuple[Field, ...], ...]:
    rows: list[tuple[Field, ...]] = [
        (
            Field("原金额", f"¥{format_fen(sheet.original_fen)}", 0.7),
            Field("申请金额", f"¥{format_fen(sheet.wished_fen)}（{sheet.wished_capitals}）"),
        ),
        (Field("依据", sheet.basis),),
    ]
    if sheet.until:
        rows.append((Field("缓缴期限", f"至{day_text(sheet.until)}", bold=True),))
    return tuple(rows)


def _approval(sheet: ReliefForm) -> str:
    """What was granted; the choice stays open where the form is still to be signed."""
    if sheet.granted_fen is None:
        return "□同意　　□不同意　　批准金额：¥"
    said = f"同意{RELIEF_KIND[sheet.kind]} ¥{format_fen(sheet.granted_fen)}（{sheet.granted_capitals}）"
    return f"{said}，审批文号：{sheet.signed_paper}" if sheet.signed_paper else said


def _notes(sheet: ReliefForm) -> tuple[Words, ...]:
    return (Words(f"提出人：{sheet.proposed_by}　{day_text(sheet.proposed_on)}"),)
