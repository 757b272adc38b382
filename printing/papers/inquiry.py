"""首问登记单."""

from models.office.sheets.inquiries import InquirySlip
from printing.blocks import BODY, Block, Gap, Heading, Signature, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.tables import Field, Form, Ticks
from printing.text import day_text, time_text
from printing.words import CATEGORY, CHANNEL, HANDLING

COPIES = ("第一联　来访人留存", "第二联　首问责任人存档")
OPINIONS = ("满意", "基本满意", "不满意")


def inquiry(sheet: InquirySlip) -> Document:
    """The slip of a question that was not answered on the spot (domain.md §7)."""
    body: list[Block] = [
        Gap(1.0),
        Form(
            (
                (Field("登记时间", time_text(sheet.received_at)), Field("渠道", CHANNEL[sheet.channel], 0.75)),
                (Field("来访人", sheet.visitor or "未留姓名"), Field("联系电话", sheet.phone or "未留", 0.75)),
                (Field("首问责任人", sheet.first_person), Field("类别", CATEGORY[sheet.category], 0.75)),
                (Field("事项", sheet.item or "未确定"),),
                (Field("咨询内容", sheet.question),),
            )
        ),
        Heading("处理"),
        Ticks("处理方式", tuple((word, code == sheet.handling) for code, word in HANDLING.items())),
        Gap(1.0),
    ]
    body += _handing(sheet)
    if sheet.reply:
        body += [Gap(2.0), Form(((Field("答复", sheet.reply),),))]
    if sheet.closed_at is not None:
        body.append(Words(f"办结时间：{time_text(sheet.closed_at)}"))
    body += [
        Heading("来访人意见"),
        Ticks("", tuple((opinion, False) for opinion in OPINIONS)),
        Signature(("来访人签名：", "日期：")),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
        Words(
            "首问责任人负责到底：移交事项以接收人确认为准，在确认前首问责任人不得销号。您可凭本单编号查询进度。",
            BODY - 1.5,
        ),
    ]
    return document("首问登记单", sheet.head, sheet.foot, body, copies=COPIES)


def _handing(sheet: InquirySlip) -> list[Block]:
    rows: list[tuple[Field, ...]] = []
    if sheet.to_unit:
        rows.append((Field("承办单位", sheet.to_unit), Field("接收人", sheet.to_person or "—", 0.75)))
    if sheet.to_address or sheet.to_phone:
        rows.append((Field("地址", sheet.to_address or "—"), Field("电话", sheet.to_phone or "—", 0.75)))
    if sheet.handed_at is not None:
        confirmed = time_text(sheet.confirmed_at) if sheet.confirmed_at is not None else "待确认"
        rows.append((Field("移交时间", time_text(sheet.handed_at)), Field("接收确认", confirmed, 0.75)))
    if sheet.confirm_due or sheet.reply_due:
        reply = day_text(sheet.reply_due) or "—"
        rows.append((Field("确认期限", day_text(sheet.confirm_due) or "—"), Field("答复期限", reply, 0.75)))
    return [Form(tuple(rows))] if rows else []
