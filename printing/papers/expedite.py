"""督办单."""

from models.office.sheets.findings import ExpediteSheet
from printing.blocks import Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.tables import Field, Form
from printing.text import day_text
from printing.words import EXPEDITED, FINDING

COPIES = ("第一联　承办人反馈", "第二联　督办留存")


def expedite(sheet: ExpediteSheet) -> Document:
    """What is to be moved, why, by whom and by when; below it the officer writes what he did."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                (Field(EXPEDITED[sheet.about], sheet.about_number, bold=True),),
                (Field("督办原因", FINDING[sheet.cause]),),
                (Field("承办单位", sheet.head.unit), Field("承办人", sheet.officer)),
                (Field("下达日期", day_text(sheet.foot.day)), Field("回复期限", day_text(sheet.limit_on), bold=True)),
                (Field("督办要求", sheet.requirement),),
            )
        ),
        Gap(1.0),
        Words(f"请于{day_text(sheet.limit_on)}前办理并书面回复；逾期未回复的，列入监察问题。", indent=2),
        Heading("反馈栏"),
        Gap(24.0),
        Signature(("承办人签名：", "日期：")),
        Gap(1.0),
        Signature(("督办单位意见：", "日期：")),
        Gap(1.0),
        Seal(sheet.head.centre, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("督办单", sheet.head, sheet.foot, body, copies=COPIES)
