"""Rows that papers of a case share: the applicant, the item, the materials, the fee, the things handed over."""

from models.fees.rules import format_quantity
from models.office.money import format_fen
from models.office.sheets.cases import Certificate
from models.office.sheets.course import About
from models.office.sheets.fees import FeeLine
from models.office.sheets.sheet import Applicant, Limit, Material
from printing.tables import Column, Field, Table
from printing.text import day_text, weekday
from printing.words import FORM, limit_text

Rows = tuple[tuple[Field, ...], ...]


def applicant_rows(applicant: Applicant, *, label: str = "申请人") -> Rows:
    """Who applies and who acts for him; what was not asked is not shown."""
    rows: list[tuple[Field, ...]] = [(Field(label, applicant.name, bold=True),)]
    if applicant.id_number or applicant.phone:
        rows.append((Field("证件号码", applicant.id_number or "—"), Field("联系电话", applicant.phone or "—", 0.8)))
    if applicant.address:
        rows.append((Field("住址", applicant.address),))
    if applicant.agent:
        agent_id = Field("代理人证件", applicant.agent_id_number or "—")
        rows.append((Field("代理人", applicant.agent), agent_id))
    return tuple(rows)


def item_row(item: str, code: str) -> tuple[Field, ...]:
    """事项 with its code."""
    return (Field("事项", f"{item}（{code}）" if code else item, bold=True),)


def about_rows(about: About) -> Rows:
    """Whose case it is, about what, and its numbers."""
    return (
        *applicant_rows(about.applicant),
        item_row(about.item, about.item_code),
        (Field("办件编号", about.case_number), Field("办件短号", about.short_number, 0.6, bold=True)),
    )


def materials_table(materials: tuple[Material, ...]) -> Table:
    """材料清单: 序号, 名称, 份数, 形式."""
    columns = (
        Column("序号", 1.0, "centre"),
        Column("材料名称", 8.0),
        Column("份数", 1.1, "centre"),
        Column("形式", 1.7, "centre"),
    )
    rows = tuple(
        (str(at), material.name, str(material.copies), FORM[material.form])
        for at, material in enumerate(materials, start=1)
    )
    return Table(columns, rows)


def fee_table(lines: tuple[FeeLine, ...], total_fen: int | None = None) -> Table:
    """项目编码, 名称, 数量, 标准, 金额, 依据, and the total where it is not said elsewhere."""
    columns = (
        Column("项目编码", 2.0),
        Column("收费项目", 4.0),
        Column("数量", 1.6, "right"),
        Column("标准（元）", 1.8, "right"),
        Column("金额（元）", 2.0, "right"),
        Column("收费依据", 4.0),
    )
    rows = tuple(
        (
            line.code,
            line.name,
            f"{format_quantity(line.quantity)} {line.unit}",
            format_fen(line.standard_fen),
            format_fen(line.amount_fen),
            line.basis,
        )
        for line in lines
    )
    if total_fen is None:
        return Table(columns, rows, size=8.5, pad=0.6)
    return Table(columns, (*rows, ("", "合计", "", "", format_fen(total_fen), "")), size=8.5, totals=1, pad=0.6)


def certificates_table(certificates: tuple[Certificate, ...]) -> Table:
    """证照(文书)名称, 编号, 份数."""
    columns = (Column("证照（文书）名称", 6.0), Column("编号", 4.5), Column("份数", 1.0, "centre"))
    return Table(columns, tuple((each.name, each.number, str(each.copies)) for each in certificates))


def due_text(limit: Limit) -> str:
    """The last day with its weekday and hour, 暂定 where its year is not published."""
    if not limit.due:
        return "暂停计时"
    at = f"{day_text(limit.due)}（{weekday(limit.due)}）{limit.due_time}"
    return f"{at}　暂定" if limit.provisional else at


def limit_row(label: str, limit: Limit) -> tuple[Field, ...]:
    """时限 and 届满日."""
    return (Field(label, limit_text(limit.days, limit.unit), 0.75), Field("届满日", due_text(limit)))
