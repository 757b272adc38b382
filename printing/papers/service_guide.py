"""办事指南: what to bring first, because that is what it is picked up for; then what, how long, how much, and why."""

from collections.abc import Iterator

from models.office.money import format_fen
from models.office.sheets.catalogue import GuideFee, GuideMaterial, ServiceGuide
from printing.blocks import Block, Gap, Heading, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.tables import Column, Field, Form, Table
from printing.text import day_text
from printing.words import (
    AUTHORITY,
    GUIDE_APPLICANT,
    GUIDE_FORM,
    GUIDE_ROLE,
    GUIDE_WAY,
    HANDLING_CLASS,
    SPECIAL_PROCEDURE,
    VILLAGE_MODE,
    limit_text,
)

_REMEDY = "对办理结果不服的，可以依法申请行政复议或者提起行政诉讼。"


def service_guide(sheet: ServiceGuide) -> Document:
    """One A4 sheet where the texts are short; every page carries the head."""
    body: list[Block] = [
        Gap(1.0),
        Form(((Field("事项名称", sheet.item, bold=True),), (Field("版本", _edition(sheet)),))),
        Heading("一、要带什么", note=f"共 {len(sheet.materials)} 项"),
        _materials(sheet.materials),
        Heading("二、基本信息"),
        Form(tuple(_facts(sheet))),
        Heading("三、收费"),
        *_fees(sheet.fees),
        *_steps(sheet),
        *_texts(sheet),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode),
    ]
    return document("办事指南", sheet.head, sheet.foot, body)


def _edition(sheet: ServiceGuide) -> str:
    text = f"，指南第{sheet.edition}版" if sheet.edition else ""
    return f"{sheet.code}　事项第{sheet.version}版{text}　自{day_text(sheet.effective)}起生效"


def _materials(materials: tuple[GuideMaterial, ...]) -> Table:
    columns = (
        Column("序号", 0.9, "centre"),
        Column("材料名称", 4.3),
        Column("份数", 0.9, "centre"),
        Column("形式", 2.4, "centre"),
        Column("必要性", 1.4, "centre"),
        Column("来源", 2.3),
        Column("要求", 3.4),
    )
    rows = tuple(
        (str(at), each.name, str(each.copies), GUIDE_FORM[each.form], _need(each), each.source, each.requirement)
        for at, each in enumerate(materials, start=1)
    )
    return Table(columns, rows, size=9.0, pad=0.7)


def _need(material: GuideMaterial) -> str:
    if not material.required:
        return "非必要"
    return "可容缺" if material.tolerable else "必要"


def _facts(sheet: ServiceGuide) -> Iterator[tuple[Field, ...]]:
    yield Field("办件类型", HANDLING_CLASS[sheet.handling_class]), Field("事项类型", AUTHORITY[sheet.authority_type])
    law = limit_text(sheet.statutory_days, sheet.day_unit)
    yield Field("承诺期限", limit_text(sheet.promised_days, sheet.day_unit), bold=True), Field("法定期限", law)
    yield Field("办理对象", GUIDE_APPLICANT[sheet.applicant]), Field("办理结果", sheet.result or "—")
    yield (Field("办理地点", sheet.place),)
    if sheet.hours:
        yield (Field("办理时间", sheet.hours),)
    visits = f"{sheet.visits}次" if sheet.visits else "—"
    yield Field("到场次数", visits), Field("可否网办", "可以" if sheet.online else "暂不可以")
    yield (
        Field("可否代办", "可以" if sheet.agent_allowed else "须本人到场"),
        Field("村级办理", VILLAGE_MODE[sheet.village_mode] or "—"),
    )
    ways = "、".join(GUIDE_WAY[way] for way in sheet.ways)
    yield Field("送达方式", ways or GUIDE_WAY["ON_SITE"]), Field("现场踏勘", "有" if sheet.site_survey else "无")
    if sheet.procedures:
        yield (Field("特别程序", "、".join(SPECIAL_PROCEDURE[each] for each in sheet.procedures)),)
    if sheet.higher_authority:
        part = f"；本县办理：{sheet.county_part}" if sheet.county_part else ""
        yield (Field("转报单位", sheet.higher_authority + part),)
    if sheet.prior_approval:
        yield (Field("前置审批", sheet.prior_approval),)
    if sheet.quantity_limit:
        yield (Field("数量限制", sheet.quantity_limit),)
    if sheet.validity or sheet.annual_check:
        yield Field("有效期", sheet.validity or "—"), Field("年审", "需要" if sheet.annual_check else "不需要")


def _fees(fees: tuple[GuideFee, ...]) -> Iterator[Block]:
    if not fees:
        yield Words("本事项不收费。", indent=2)
        return
    columns = (Column("收费项目", 4.4), Column("标准（元）", 2.6, "right"), Column("收费依据", 6.4))
    rows = tuple((fee.name, f"{format_fen(fee.amount_fen)}/{fee.unit}", fee.basis) for fee in fees)
    yield Table(columns, rows, size=9.0, pad=0.7)
    if any(fee.income for fee in fees):
        yield Words("费用一律凭缴款通知单到银行收费点缴纳，窗口不收现金。", indent=2)


def _steps(sheet: ServiceGuide) -> Iterator[Block]:
    if not sheet.steps and not sheet.process:
        return
    yield Heading("四、办理流程")
    if sheet.steps:
        columns = (
            Column("序号", 0.9, "centre"), Column("环节", 4.0), Column("办理单位", 4.4), Column("岗位", 1.4, "centre"),
            Column("时限", 2.0, "centre"),
        )  # fmt: skip
        rows = tuple(
            (str(at), each.name, each.unit or sheet.head.unit, GUIDE_ROLE[each.role],
             limit_text(each.days, sheet.day_unit))
            for at, each in enumerate(sheet.steps, start=1)
        )  # fmt: skip
        yield Table(columns, rows, size=9.0, pad=0.7)
    for line in filter(None, sheet.process.split("\n")):
        yield Words(line, indent=2)


def _texts(sheet: ServiceGuide) -> Iterator[Block]:
    number = 5 if sheet.steps or sheet.process else 4
    said = (
        ("办理条件", sheet.conditions), ("办理依据", sheet.basis), ("办理渠道", sheet.channels),
        ("行政复议和诉讼", sheet.remedy or _REMEDY), ("常见问题", sheet.faq),
    )  # fmt: skip
    for title, text in said:
        if not text:
            continue
        yield Heading(f"{_NUMERALS[number]}、{title}")
        number += 1
        for line in filter(None, text.split("\n")):
            yield Words(line, indent=2)


_NUMERALS = "零一二三四五六七八九十"
