"""卷内目录."""

from models.office.sheets.course import FiledPaper, FileIndex
from printing.blocks import Block, Gap, Heading, Signature
from printing.coded import Seal
from printing.page import Document, document
from printing.papers.case_rows import about_rows
from printing.tables import Column, Field, Form, Table
from printing.text import day_text
from printing.words import DECISION, PAPER


def file_index(sheet: FileIndex) -> Document:
    """What lies in the case's file, page by page, and where it stands."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *about_rows(sheet.about),
                (Field("收件日期", day_text(sheet.opened_on)), Field("办结日期", day_text(sheet.ended_on))),
                (Field("办理结果", DECISION[sheet.outcome]), Field("盒号", sheet.box, bold=True)),
                *(((Field("架位", sheet.shelf),),) if sheet.shelf else ()),
            )
        ),
        Heading("卷内文件", note=f"共 {len(sheet.papers)} 件 {sum(each.pages for each in sheet.papers)} 页"),
        _table(sheet.papers),
        Signature(("立卷人：", "检查人：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]
    return document("卷内目录", sheet.head, sheet.foot, body)


def _table(papers: tuple[FiledPaper, ...]) -> Table:
    columns = (
        Column("顺序号", 1.2, "centre"),
        Column("文号", 4.6),
        Column("题名", 6.0),
        Column("份数", 1.1, "centre"),
        Column("页数", 1.1, "centre"),
    )
    rows = tuple(
        (str(at), each.number or "—", each.name or PAPER[each.paper], str(each.copies), str(each.pages))
        for at, each in enumerate(papers, start=1)
    )
    return Table(columns, rows)
