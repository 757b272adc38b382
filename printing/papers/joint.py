"""联办会签单 and 上报件转报函."""

from models.office.sheets.joint import JointSheet, PartOpinion, UpwardLetter
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.papers.case_rows import about_rows
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, weekday
from printing.words import PART_ANSWER, limit_text


def joint_opinions(sheet: JointSheet) -> Document:
    """What every department said to its part, who and when."""
    body: list[Block] = [
        Gap(1.0),
        Words(
            "依照《中华人民共和国行政许可法》第二十六条，上述事项由主办单位统一受理并转告有关部门分别提出意见后统一办理。"
            "各部门会签意见如下：",
            indent=2,
        ),
        Gap(1.5),
        Form(
            (
                *about_rows(sheet.about),
                (Field("主办单位", sheet.head.unit), Field("受理日期", day_text(sheet.accepted_on), 0.8)),
            )
        ),
        Heading("会签意见", note=f"共 {len(sheet.parts)} 个部门"),
        _opinions(sheet.parts),
        Signature(("主办单位经办人：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("联办会签单", sheet.head, sheet.foot, body)


def _opinions(parts: tuple[PartOpinion, ...]) -> Table:
    columns = (
        Column("会签部门", 3.4),
        Column("会签内容", 2.6),
        Column("结论", 1.9, "centre"),
        Column("意见", 4.8),
        Column("签署人", 1.9),
        Column("签署日期", 2.3),
        Column("会签期限", 2.3),
    )
    rows = tuple(
        (
            part.unit, part.part, PART_ANSWER[part.answer], part.opinion, part.by, day_text(part.answered_on),
            day_text(part.due) if part.due else "暂停计时",
        )
        for part in parts
    )  # fmt: skip
    return Table(columns, rows)


def upward_letter(sheet: UpwardLetter) -> Document:
    """To the higher authority: what the county has done, and what is asked for."""
    body: list[Block] = [
        Gap(1.0),
        Words(f"{sheet.authority}：", after=0.5),
        Words(
            "下列申请依法应当先经下级行政机关审查后报上级行政机关决定。依照《中华人民共和国行政许可法》第四十三条，我单位已在"
            "法定期限内审查完毕，现将初步审查意见和全部申请材料报送，请予审查决定。",
            indent=2,
        ),
        Gap(1.5),
        Form(
            (
                *about_rows(sheet.about),
                (
                    Field("受理日期", day_text(sheet.accepted_on)),
                    Field("县级时限", limit_text(sheet.days, sheet.unit), 0.8),
                ),
                *(((Field("县级办理", sheet.county_part),),) if sheet.county_part else ()),
                (Field("报送日期", day_text(sheet.sent_on)), Field("单位文号", sheet.document_no or "—")),
                (Field("希望答复", f"{day_text(sheet.expected_on)}（{weekday(sheet.expected_on)}）前", bold=True),),
            )
        ),
        Heading("初步审查意见"),
        Words(sheet.opinion or "详见所附审查材料。", indent=2, after=1.0),
        Form(((Field("审查人", sheet.reviewed_by or "—"),),)),
        Heading("报送材料", note=f"共 {len(sheet.materials)} 份"),
        Table(
            (Column("序号", 1.0, "centre"), Column("材料名称", 11.0)),
            tuple((str(at), name) for at, name in enumerate(sheet.materials, start=1)),
        ),
        Signature(("上级机关签收人：", "签收日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("上报件转报函", sheet.head, sheet.foot, body, copies=("第一联　上级机关留存", "第二联　存档"))
