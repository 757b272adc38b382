"""Service items as the hall keeps them: an item, its dated versions with papers and steps, its dated fee standards,
its dated guide texts, and what lets it be handled outside the hall.

A version or standard is in force on the days from `valid_from` to `valid_to`, None being until further notice. A row
that a later catalogue replaces on its own first day stays, because a case may already rest on it, with a `valid_to`
before its `valid_from`: it is in force on no day.
"""

from datetime import date

from models.office.instants import Instant
from models.office.record import Record, day, fen, flag, instant, json_value, link, number, text
from models.people.records import Unit


class Edition(Record):
    """A catalogue that was brought in and changed something."""

    takes_effect: date = day(index=True)
    source: str = text()
    """SHA-256 of the file, hex."""
    brought_in: Instant = instant()
    brought_by: str = text()
    """Staff id."""
    items: int = number()
    """How many items it holds."""


class ServiceItem(Record):
    """A thing that can be applied for (事项), whatever its versions say of it. It is never deleted."""

    code: str = text(unique=True)
    """事项编码."""
    first_day: date = day()
    ended_on: date | None = day(null=True)
    """The first day on which the catalogue has it no more; a later catalogue may have it again."""


class ItemVersion(Record):
    """What an item was from one day to another. A case keeps the version it was accepted under (behaviour 40)."""

    item: str = link(ServiceItem, index=False)
    valid_from: date = day()
    valid_to: date | None = day(null=True)
    superseded_by: str = text(default="")
    """Id of the version that took its place, "" while there is none."""
    name: str = text()
    unit: str = link(Unit)
    """实施单位."""
    unit_name: str = text()
    """The unit's name as this catalogue has it."""
    kind: str = text()
    handling_class: str = text()
    day_unit: str = text()
    fee_timing: str = text()
    location: str = text()
    authority_type: str = text()
    applicant: str = text()
    grade_days: str = text()
    grade_fee: str = text()
    statutory_days: int = number()
    promised_days: int = number()
    supplement_notice_days: int = number()
    extension_days: int = number()
    site_survey: bool = flag()
    agent_allowed: bool = flag()
    place: str = text()
    """办理地点: the name of the hall, sub-centre or township centre."""
    result_document: str = text()
    former_unit: str = text()
    notes: str = text()
    source: str = text()
    """SHA-256 of the file it came in with, hex."""
    special_procedures: list[str] = json_value(default=list)
    """`Procedure`s that may stop the clock (特别程序)."""
    higher_authority: str = text(default="")
    """上报机关 of an item that is sent up."""
    county_part: str = text(default="")
    """What the county does of it."""
    village_mode: str = text(default="")
    """`VillageMode`."""
    delivery_ways: list[str] = json_value(default=list)
    """`DeliveryWay`s."""
    validity: str = text(default="")
    """证件有效期."""
    annual_check: bool = flag()
    """年审."""
    visits: int = number(default=0)
    """到场次数, 0 where nothing is said."""
    online: bool = flag()
    """可网办."""
    number: int = number()
    """1, 2, 3 … within the item."""

    class Meta:
        indexes = ((("item", "number"), True), (("item", "valid_from"), False))


class ItemMaterial(Record):
    """One paper on a version's list (申请材料)."""

    item_version: str = link(ItemVersion)
    place: int = number()
    """Its place on the list, from 1."""
    name: str = text()
    required: bool = flag()
    tolerable: bool = flag()
    """可容缺: needed, and may be brought after acceptance on a signed promise (容缺受理)."""
    source: str = text(default="")
    """来源渠道."""
    copies: int = number(default=1)
    """份数."""
    form: str = text(default="")
    """`MaterialForm`."""
    requirement: str = text(default="")
    """填报要求."""


class ItemStep(Record):
    """One step of a version with its own limit (环节时限)."""

    item_version: str = link(ItemVersion)
    place: int = number()
    """Its place among the steps, from 1."""
    name: str = text()
    role: str = text()
    """`StepRole`."""
    days: int = number()
    """In the version's day unit."""
    unit: str = text(default="")
    """Code of the other department that does this part (联办), "" for the item's own."""
    unit_name: str = text(default="")


class ItemGuide(Record):
    """The texts of an item's service guide (办事指南), one edition of them. Never changed: an edit is another row.

    Of those that have begun on a day, the one that began last holds, and of several of one day the highest number. A
    case keeps the one that held when it was received, which day and instant tell.
    """

    item: str = link(ServiceItem, index=False)
    number: int = number()
    """1, 2, 3 … within the item."""
    valid_from: date = day()
    basis: str = text(default="")
    conditions: str = text(default="")
    quantity_limit: str = text(default="")
    prior_approval: str = text(default="")
    process: str = text(default="")
    hours: str = text(default="")
    channels: str = text(default="")
    remedy: str = text(default="")
    faq: str = text(default="")
    inquiry_phone: str = text(default="")
    complaint_phone: str = text(default="")
    written_at: Instant = instant()
    written_by: str = text()
    """Staff id."""

    class Meta:
        indexes = ((("item", "number"), True),)


class ItemExemption(Record):
    """The county's leave to handle an item outside the hall (不进驻批准, domain.md §0 S1)."""

    item: str = link(ServiceItem)
    approval_no: str = text()
    """批准文号."""
    body: str = text()
    """批准机关."""
    approved_on: date = day()
    reason: str = text()
    expires: date | None = day(null=True)
    """The last day on which it holds; None until further notice."""
    recorded_at: Instant = instant()
    recorded_by: str = text()
    ended_on: date | None = day(null=True)
    """The first day on which it holds no more because it was taken back; None while it stands."""
    ended_by: str = text(default="")
    end_reason: str = text(default="")


class FeeStandard(Record):
    """One charge of an item at one price (收费标准). A changed price is another row (domain.md §4.1)."""

    item: str = link(ServiceItem, index=False)
    place: int = number()
    """Its place among the standards of its catalogue, from 1."""
    code: str = text(default="")
    """收费项目编码."""
    name: str = text()
    amount_fen: int = fen()
    unit: str = text()
    """What one unit is: 证, 平方米."""
    calculation: str = text()
    rounding: str = text()
    status: str = text()
    fee_type: str = text()
    basis: str = text()
    """收费依据."""
    valid_from: date = day()
    """Never before the catalogue that brought it took effect: what is charged today must not change the past."""
    said_from: date | None = day(null=True)
    """Since when by the file, None where it does not say."""
    valid_to: date | None = day(null=True)
    withdrawn: bool = flag()
    """A later catalogue has it no more and set its `valid_to`."""
    charging_unit: str | None = link(Unit, null=True)
    """执收单位; None for what is no government income."""

    class Meta:
        indexes = ((("item", "valid_from"), False),)
