"""窗口交班单."""

from models.office.sheets.queue import WindowSignoff
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import Document
from printing.tables import Column, Field, Form, Table
from printing.text import minutes, time_text
from printing.words import DISPOSAL, LEFT_KIND


def window_signoff(sheet: WindowSignoff) -> Document:
    """The figures of a sign-on, and what the window leaves, each passed on or closed (days.md 12)."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                (Field("窗口", sheet.window, bold=True), Field("窗口人员", sheet.staff)),
                (Field("上岗时间", time_text(sheet.signed_on_at)), Field("离岗时间", time_text(sheet.signed_off_at))),
            )
        ),
        Heading("本班办理"),
        _figures(sheet),
        Heading("离岗时未了事项", note=f"共 {len(sheet.left_over)} 项"),
        _left_over(sheet),
        Signature(("交班人签名：", "接班人（主管）签名：")),
        Gap(2.0),
        Seal(sheet.unit, time_text(sheet.signed_off_at), sheet.staff, sheet.barcode, seal=""),
    ]
    return Document(
        title="窗口交班单",
        centre=sheet.centre,
        number=sheet.number,
        authority=f"{sheet.unit}（{sheet.window}）",
        authority_label="窗口单位",
        body=tuple(body),
    )


def _figures(sheet: WindowSignoff) -> Table:
    figures = (
        ("叫号办结", sheet.served),
        ("过号", sheet.missed),
        ("离开", sheet.left),
        ("转出", sheet.transferred),
        ("受理", sheet.accepted),
        ("决定", sheet.decided),
        ("缴款单", sheet.notices),
        ("作废纸", sheet.spoiled),
        ("补打", sheet.copies),
    )
    columns = (*(Column(title, 1.0, "centre") for title, _ in figures), Column("暂停（分）", 1.3, "centre"))
    row = (*(str(count) for _, count in figures), minutes(sheet.paused_seconds))
    return Table(columns, (row,))


def _left_over(sheet: WindowSignoff) -> Block:
    if not sheet.left_over:
        return Words("无。")
    columns = (
        Column("类别", 2.0),
        Column("编号", 2.4),
        Column("事由", 4.0),
        Column("处理", 1.3, "centre"),
        Column("移交给", 2.6),
    )
    rows = tuple(
        (LEFT_KIND[each.kind], each.number, each.about, DISPOSAL[each.disposal], each.to or "—")
        for each in sheet.left_over
    )
    return Table(columns, rows)
