"""What was found wrong, at which level when, who appealed, and the orders to move something (督办)."""

from datetime import date
from typing import Any

from peewee import SQL

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record, Root
from models.people.records import Staff, Unit


class Finding(Root):
    """One thing that is wrong with one thing (监察问题). Raised once, its level only ever raised, never deleted.

    OPEN → ANSWERED · LIFTED (on appeal, by somebody outside the unit)
    """

    family: str = column.text()
    """`family_of` its code."""
    code: str = column.text()
    """The gravest `Code` so far."""
    level: str = column.text()
    type: str = column.text()
    about_table: str = column.text()
    about_id: str = column.text()
    number: str = column.text()
    """As people name what it is about: a case's or a notice's number, a bank serial."""
    case: str = column.text(default="", index=True)
    """Id of the case to open, "" where there is none."""
    unit: str = column.text()
    raised_at: Instant = column.instant(index=True)
    raised_by: str = column.text(default="")
    """Staff id; "" for the clock."""
    state: str = column.text()
    answer: str = column.text(default="")
    """处理情况."""
    answered_by: str = column.text(default="")
    answered_at: Instant | None = column.instant(null=True)

    class Meta:
        indexes = ((("family", "about_table", "about_id"), True), (("state", "unit"), False))


class FindingLevel(Record):
    """A code that a finding reached: once for each, with who was told and the evidence as it was then."""

    finding: str = column.link(Finding, index=False)
    code: str = column.text()
    level: str = column.text()
    at: Instant = column.instant(index=True)
    told: list[str] = column.json_value()
    """Staff ids of who was told (接收人)."""
    evidence: dict[str, Any] = column.json_value()

    class Meta:
        indexes = ((("finding", "code"), True),)


class FindingAppeal(Record):
    """申诉 against a finding, and its answer."""

    finding: str = column.link(Finding)
    reason: str = column.text()
    by: str = column.text()
    at: Instant = column.instant()
    granted: bool | None = column.number(null=True)
    """None while it waits."""
    opinion: str = column.text(default="")
    decided_by: str = column.text(default="")
    decided_at: Instant | None = column.instant(null=True)


FindingAppeal.add_index(
    SQL('CREATE UNIQUE INDEX "finding_appeal_open" ON "finding_appeal" ("finding") WHERE "granted" IS NULL')
)


class Expedite(Root):
    """督办单: an order to a named officer to move a named thing by a day, and his reply (days.md 24)."""

    number: str = column.text(unique=True)
    code: str = column.text(unique=True)
    """What its barcode holds: DB, year, running number."""
    about_table: str = column.text()
    """case, inquiry or finding."""
    about_id: str = column.text(index=True)
    about_number: str = column.text()
    unit: str = column.link(Unit, index=False)
    cause: str = column.text()
    """`Code` of the finding behind it, or OTHER."""
    requirement: str = column.text()
    officer: str = column.link(Staff)
    limit_day: date = column.day()
    by: str = column.text()
    at: Instant = column.instant(index=True)
    reply: str = column.text(default="")
    replied_by: str = column.text(default="")
    replied_at: Instant | None = column.instant(null=True)


Expedite.add_index(SQL('CREATE INDEX "expedite_open" ON "expedite" ("limit_day") WHERE "replied_at" IS NULL'))


class OutsideCount(Record):
    """What a department (certificates) and finance (income) reported for a unit's month (days.md 23)."""

    unit: str = column.link(Unit, index=False)
    month: str = column.text()
    """2026-11."""
    certificates: int | None = column.number(null=True)
    """None: 无数据."""
    income_fen: int | None = column.fen(null=True)
    source: str = column.text()
    """SHA-256 of the file."""
    by: str = column.text()
    at: Instant = column.instant()

    class Meta:
        indexes = ((("unit", "month"), True),)
