"""期限说明: why that day."""

from models.office.sheets.cases import DueExplanation, ExplainedDay
from printing.blocks import SMALL, Block, Gap, Heading, Words
from printing.coded import Seal
from printing.page import Document, document
from printing.papers.case_rows import due_text
from printing.tables import Column, Field, Form, Table
from printing.text import day_text, weekday
from printing.words import CLOCK, DAY_REASON, LIMIT_UNIT, SUSPENSION, limit_text


def due_explanation(sheet: DueExplanation) -> Document:
    """The days that count, those that do not, and why, up to the due day."""
    unit = LIMIT_UNIT[sheet.limit.unit]
    rows: list[tuple[Field, ...]] = [
        (Field("事项", sheet.item, bold=True),),
        (
            Field(CLOCK[sheet.clock], limit_text(sheet.limit.days, sheet.limit.unit)),
            Field("起算日", f"{day_text(sheet.started_on)}（{weekday(sheet.started_on)}）"),
        ),
    ]
    if sheet.case_number:
        rows.insert(1, (Field("办件编号", sheet.case_number), Field("办件短号", sheet.short_number, 0.6)))
    if sheet.extension_days or sheet.excluded_days:
        extended = f"{sheet.extension_days}{unit}" if sheet.extension_days else "无"
        excluded = f"{sheet.excluded_days}{unit}" if sheet.excluded_days else "无"
        rows.append((Field("延长", extended), Field("不计入", excluded)))
    rows.append((Field("届满日", due_text(sheet.limit), bold=True),))
    body: list[Block] = [
        Gap(1.0),
        Form(tuple(rows)),
        Heading("逐日说明"),
        _days_table(sheet.days),
        Gap(1.5),
        Words(
            "期间开始的当日不计入，自次日起算；最后一日是法定休假日的，以休假日结束的次日为最后一日；有业务时间的，"
            "停止业务活动的时间为截止时间（民法典第二百零一条、第二百零三条）。以工作日计算的，不含法定节假日"
            "（行政许可法第八十二条）；听证、检验、检测、检疫、鉴定和专家评审等所需时间不计入（同法第四十五条）。",
            SMALL,
        ),
        *_not_taken_in(sheet),
        *_provisional(sheet),
        Gap(1.0),
        Seal(sheet.head.unit, day_text(sheet.foot.day), sheet.foot.handler, sheet.foot.barcode, seal=""),
    ]
    return document("办理期限说明", sheet.head, sheet.foot, body)


def _days_table(days: tuple[ExplainedDay, ...]) -> Table:
    columns = (
        Column("日期", 3.2),
        Column("星期", 1.5, "centre"),
        Column("第几日", 1.5, "centre"),
        Column("说明", 6.0),
    )
    return Table(columns, tuple(_day_row(day) for day in days), pad=0.5)


def _day_row(day: ExplainedDay) -> tuple[str, ...]:
    why = DAY_REASON[day.reason]
    if day.worked_weekend:
        why = f"调休上班，{why}"
    if day.extension:
        why = f"延长期，{why}"
    about = "、".join(filter(None, (day.name, day.document_no, *(SUSPENSION[code] for code in day.procedures))))
    if about:
        why = f"{why}（{about}）"
    if day.provisional:
        why = f"{why}　暂定"
    return (day_text(day.day), weekday(day.day), str(day.ordinal) if day.ordinal else "—", why)


def _not_taken_in(sheet: DueExplanation) -> list[Block]:
    if sheet.case_number:
        return []
    return [Words("本说明按于本日受理推算，不是受理凭证；期限以实际受理之日起算。", SMALL)]


def _provisional(sheet: DueExplanation) -> list[Block]:
    if not sheet.limit.provisional:
        return []
    return [Words("标明“暂定”的日期，其年度放假安排尚未公布，公布后如有变化将另行告知。", SMALL)]
