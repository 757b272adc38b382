"""踏勘通知单 and 踏勘记录."""

from models.office.sheets.course import SurveyNotice, SurveyRecord
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import TWO_COPIES, Document, document
from printing.papers.case_rows import about_rows
from printing.tables import Field, Form, Ticks
from printing.text import day_text, weekday


def survey_notice(sheet: SurveyNotice) -> Document:
    """When and where, and who comes."""
    body: list[Block] = [
        Gap(1.0),
        Words(
            "为办理上述申请，依照《中华人民共和国行政许可法》第三十四条第三款，定于下列时间进行现场踏勘，请申请人（代理人）"
            "届时到场。踏勘人员不少于二人，并应当出示证件；踏勘期间计入办理时限。",
            indent=2,
        ),
        Gap(1.5),
        Form(
            (
                *about_rows(sheet.about),
                (Field("踏勘时间", f"{day_text(sheet.day)}（{weekday(sheet.day)}）{sheet.time}", bold=True),),
                (Field("踏勘地点", sheet.place, bold=True),),
                (Field("参加部门", "、".join(sheet.units) or sheet.head.unit),),
                (Field("踏勘人员", "、".join(sheet.surveyors)),),
            )
        ),
        Signature(("签收人：", "签收日期：", "联系电话：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("踏勘通知单", sheet.head, sheet.foot, body, copies=TWO_COPIES)


def survey_record(sheet: SurveyRecord) -> Document:
    """What was found, and who signs for it."""
    present = (("到场并签字", sheet.applicant_signed), ("未到场或未签字", not sheet.applicant_signed))
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                *about_rows(sheet.about),
                (Field("通知单号", sheet.notice_number), Field("踏勘日期", day_text(sheet.done_on), 0.8)),
                (Field("踏勘地点", sheet.place),),
                (Field("参加部门", "、".join(sheet.units) or sheet.head.unit),),
                (Field("踏勘人员", "、".join(sheet.came)),),
            )
        ),
        Heading("踏勘情况和结论"),
        Words(sheet.conclusion, indent=2, after=1.5),
        Ticks("申请人", present),
        Form(((Field("照片编号", "、".join(sheet.photos) or "无"),),)),
        Signature(("踏勘人员签名：", "踏勘人员签名：", "申请人（代理人）签名：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("踏勘记录", sheet.head, sheet.foot, body, copies=TWO_COPIES)
