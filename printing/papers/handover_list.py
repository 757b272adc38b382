"""交接清单."""

from dataclasses import replace

from models.office.sheets.handover import HANDED_KINDS, HandoverList
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, time_text
from printing.words import HANDED_KIND

_AGREED = "以上事项经双方逐项核对无误，自签字（确认）之时起由接收人负责办理；移交前的办理记录保留移交人姓名。"
COPIES = ("第一联　移交人留存", "第二联　接收人存档")


def handover_list(sheet: HandoverList) -> Document:
    """What a clerk who leaves hands over, line by line, signed by both (days.md 26)."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                (Field("移交人", _person(sheet.giver, sheet.giver_title), bold=True),
                 Field("接收人", _person(sheet.receiver, sheet.receiver_title), bold=True)),
                (Field("移交事由", sheet.reason or "—"), Field("造册时间", time_text(sheet.drawn_up_at))),
            )
        ),
        Heading("交接事项", note=_counted(sheet)),
        _lines(sheet),
        Gap(2.0),
        Words(_AGREED, indent=2),
        *_signatures(sheet),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]  # fmt: skip
    paper = document("交接清单", sheet.head, sheet.foot, body, copies=COPIES)
    return replace(paper, authority_label="交接单位")


def _person(name: str, title: str) -> str:
    return f"{name}（{title}）" if title else name


def _counted(sheet: HandoverList) -> str:
    """办件 3 件 · 首问 1 件 … 共 5 项."""
    by_kind = {kind: sum(line.kind == kind for line in sheet.lines) for kind in HANDED_KINDS}
    said = "，".join(f"{HANDED_KIND[kind]} {many}" for kind, many in by_kind.items() if many)
    return f"{said}，共 {len(sheet.lines)} 项"


def _lines(sheet: HandoverList) -> Table:
    columns = (
        Column("序号", 0.7, "centre"),
        Column("类别", 0.9, "centre"),
        Column("编号", 2.6),
        Column("名称（事由）", 5.0),
        Column("备注", 1.2),
    )
    rows = tuple(
        (str(at), HANDED_KIND[line.kind], line.number, line.what, "") for at, line in enumerate(sheet.lines, start=1)
    )
    return Table(columns, rows)


def _signatures(sheet: HandoverList) -> tuple[Block, ...]:
    """Lines to sign on; where both confirmed at the screen, the moment is said too."""
    lines: tuple[Block, ...] = (Signature(("移交人签名：", "接收人签名：", "监交人签名：", "日期：")),)
    if sheet.confirmed_at is None:
        return lines
    return (Words(f"双方已于{time_text(sheet.confirmed_at)}在系统内用本人密码或PIN确认。", bold=True), *lines)
