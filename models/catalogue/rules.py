"""Service items (事项) as values: what a version says, what a fee standard says, what a new catalogue changes.

Limits are fields of the item and never constants, because individual laws override the general one (domain.md §2.1).
Codes are stored; the official terms that stand in a catalogue file are in columns.py.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum

from models.deadlines.rules import Unit


class Kind(StrEnum):
    """The two kinds a citizen is told of: 即办件, done on the spot, and 承诺件, done within a promised limit."""

    IMMEDIATE = "immediate"
    PROMISED = "promised"


class HandlingClass(StrEnum):
    """The six ways of handling (六项办理制, domain.md §1): 即办件, 承诺件, 联办件 (several departments),
    上报件 (sent up), 补办件 (papers are missing), 退回件 (answered in writing why not).

    The first four are what an item is. The last two come of what happens to a case; a hall that files an item under one
    of them may say so.
    """

    IMMEDIATE = "immediate"
    PROMISED = "promised"
    JOINT = "joint"
    UPWARD = "upward"
    SUPPLEMENT = "supplement"
    RETURNED = "returned"


class Location(StrEnum):
    """Where the item is handled: 县政务中心, 分中心, 乡镇便民服务中心, or still at the department itself (单位自办)."""

    HALL = "hall"
    SUBCENTRE = "subcentre"
    TOWNSHIP = "township"
    DEPARTMENT = "department"


class AuthorityType(StrEnum):
    """The kind of power behind the item (权力类型)."""

    PERMIT = "permit"
    CONFIRMATION = "confirmation"
    BENEFIT = "benefit"
    PUBLIC_SERVICE = "public_service"
    LEVY = "levy"
    REWARD = "reward"
    RULING = "ruling"
    OTHER = "other"


class ApplicantKind(StrEnum):
    """Who may apply (办理对象): 个人, 法人, 个人/法人."""

    PERSON = "person"
    ORGANISATION = "organisation"
    EITHER = "either"


class FeeTiming(StrEnum):
    """Where the fee gate stands (domain.md §3.2): after the decision, before acceptance (exams, tests), on delivery."""

    AFTER_DECISION = "AFTER_DECISION"
    BEFORE_ACCEPT = "BEFORE_ACCEPT"
    ON_DELIVERY = "ON_DELIVERY"


class FeeStatus(StrEnum):
    """Where a standard stands (收费状态): 在收, 已取消, 停征, 经营服务性."""

    CHARGED = "CHARGED"
    CANCELLED = "CANCELLED"
    SUSPENDED = "SUSPENDED"
    COMMERCIAL = "COMMERCIAL"


class FeeType(StrEnum):
    """What kind of money a fee is; only 非税收入 gets a payment notice and is reconciled here (domain.md §4.1)."""

    NON_TAX = "NON_TAX"
    TAX = "TAX"
    SOCIAL_INSURANCE = "SOCIAL_INSURANCE"
    COMMERCIAL = "COMMERCIAL"


class Calculation(StrEnum):
    """How an amount comes from a standard: once for the case, or unit price × quantity."""

    PER_CASE = "PER_CASE"
    PER_UNIT = "PER_UNIT"


class Rounding(StrEnum):
    """How what is left over of an amount is treated (尾数处理)."""

    FEN = "FEN"
    JIAO = "JIAO"
    YUAN = "YUAN"
    YUAN_DOWN = "YUAN_DOWN"
    UNIT_UP = "UNIT_UP"


class Grade(StrEnum):
    """How far a value of the sample catalogue can be trusted; empty where a hall says nothing."""

    VERIFIED = "V"
    KNOWN_HIGH = "K-high"
    KNOWN_MEDIUM = "K-medium"
    SAMPLE = "S"
    UNSAID = ""


class Procedure(StrEnum):
    """Special procedures (特别程序, 行政许可法 45): 听证, 招标, 拍卖, 检验, 检测, 检疫, 鉴定, 专家评审."""

    HEARING = "HEARING"
    TENDER = "TENDER"
    AUCTION = "AUCTION"
    TEST = "TEST"
    MEASURE = "MEASURE"
    QUARANTINE = "QUARANTINE"
    APPRAISAL = "APPRAISAL"
    EXPERT_REVIEW = "EXPERT_REVIEW"


class StepRole(StrEnum):
    """Who does a step of an item (环节岗位): 窗口, 审核, 审批, 踏勘."""

    WINDOW = "WINDOW"
    REVIEWER = "REVIEWER"
    APPROVER = "APPROVER"
    SURVEY = "SURVEY"


class MaterialForm(StrEnum):
    """In which form a paper is wanted: 原件, 复印件, 电子件, 原件和复印件; empty where nothing is said."""

    ORIGINAL = "ORIGINAL"
    COPY = "COPY"
    ELECTRONIC = "ELECTRONIC"
    BOTH = "BOTH"
    UNSAID = ""


class VillageMode(StrEnum):
    """What a village's service point does with an item (domain.md §9): 直办, 代办, 协办, 公开告知."""

    DIRECT = "DIRECT"
    AGENT = "AGENT"
    ASSIST = "ASSIST"
    TOLD = "TOLD"
    UNSAID = ""


class DeliveryWay(StrEnum):
    """How a result reaches the applicant (送达方式): 现场领取, 邮寄, 代领, 网上."""

    ON_SITE = "ON_SITE"
    POST = "POST"
    PROXY = "PROXY"
    ONLINE = "ONLINE"


EXTENSION_DAYS = {
    HandlingClass.IMMEDIATE: 0,
    HandlingClass.PROMISED: 10,
    HandlingClass.JOINT: 15,
    HandlingClass.UPWARD: 10,
    HandlingClass.SUPPLEMENT: 10,
    HandlingClass.RETURNED: 10,
}
"""The one extension where an item says nothing: 10, jointly handled 15 (行政许可法 42); on the spot there is none."""

_ONCE_A_CASE = frozenset({"件", "户", "对", "次", "例", "宗", "项"})


def needs_exemption(location: Location) -> bool:
    """Whether the county must have agreed that an item is not handled in the hall (domain.md §0 S1).

    A sub-centre is the hall's own under the four unifications (S4) and counts as settled in (§10.2); a township's own
    items are handled where the township is; whatever a department still does itself needs the county's leave.
    """
    return location is Location.DEPARTMENT


@dataclass(frozen=True, slots=True)
class Material:
    """One paper on an item's list (申请材料). One that is not required (非必要) does not hold up acceptance."""

    name: str
    required: bool = True
    tolerable: bool = False
    """可容缺: needed, and may be brought after acceptance on a signed promise (容缺受理, domain.md §3.2 guard 1)."""
    source: str = ""
    """来源渠道: who gives it out, "" where nothing is said."""
    copies: int = 1
    """份数."""
    form: MaterialForm = MaterialForm.UNSAID
    requirement: str = ""
    """填报要求."""


@dataclass(frozen=True, slots=True)
class ItemStep:
    """One step of an item with its own limit (环节时限), in the item's `day_unit`; 0 is the same day.

    `unit` is the name of another department that does it, "" for the item's own: in a joint item (联办件) these are the
    parts, and the item's own department leads.
    """

    name: str
    role: StepRole
    days: int
    unit: str = ""


@dataclass(frozen=True, slots=True)
class GuideTexts:
    """What a service guide (办事指南) says in words beside the item's own facts (domain.md §11). "" says nothing."""

    basis: str = ""
    """办理依据."""
    conditions: str = ""
    """办理条件."""
    quantity_limit: str = ""
    """数量限制."""
    prior_approval: str = ""
    """前置审批 and the unit that gives it."""
    process: str = ""
    """办理流程, one step a line."""
    hours: str = ""
    """办理时间."""
    channels: str = ""
    """办理渠道: 窗口, 网上, 邮寄."""
    remedy: str = ""
    """行政复议和诉讼渠道."""
    faq: str = ""
    """常见问题."""
    inquiry_phone: str = ""
    """咨询电话."""
    complaint_phone: str = ""
    """监督投诉电话."""

    def __bool__(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))


NO_TEXTS = GuideTexts()


@dataclass(frozen=True, slots=True)
class FeeStandard:
    """One charge at one price with its basis (收费项目, 标准, 依据), valid between two days, both included.

    `amount_fen` is the price of one `unit`, which is 证 where a wall says 元/证. `valid_from` None means that the file
    does not say: from the day the catalogue takes effect. `valid_to` None means until further notice.
    """

    name: str
    amount_fen: int
    unit: str
    basis: str
    status: FeeStatus = FeeStatus.CHARGED
    fee_type: FeeType = FeeType.NON_TAX
    rounding: Rounding = Rounding.FEN
    code: str = ""
    valid_from: date | None = None
    valid_to: date | None = None

    @property
    def calculation(self) -> Calculation:
        """Charged once for a case (件, 户), or by quantity (证, 平方米)."""
        measure = re.split("[(（]", self.unit)[0].strip()
        return Calculation.PER_CASE if measure in _ONCE_A_CASE else Calculation.PER_UNIT


@dataclass(frozen=True, slots=True)
class Item:
    """One version of a service item (事项): what a guide prints and what a case keeps from its acceptance on.

    Limits are in `day_unit`, the supplement notice in working days. `statutory_days` is the law's limit (法定期限),
    `promised_days` the hall's (承诺期限), 0 for the same day. `unit` is the department's name (单位), `former_unit` its
    name in 2010, `place` the name of the hall, sub-centre or township centre where it is handled.
    """

    code: str
    name: str
    unit: str
    kind: Kind
    handling_class: HandlingClass
    statutory_days: int
    promised_days: int
    day_unit: Unit
    supplement_notice_days: int
    extension_days: int
    materials: tuple[Material, ...]
    fees: tuple[FeeStandard, ...]
    fee_timing: FeeTiming
    site_survey: bool
    agent_allowed: bool
    location: Location
    place: str
    authority_type: AuthorityType
    applicant: ApplicantKind
    result_document: str
    former_unit: str
    grade_days: Grade
    grade_fee: Grade
    notes: str
    steps: tuple[ItemStep, ...] = ()
    special_procedures: tuple[Procedure, ...] = ()
    """特别程序 that may stop the clock."""
    higher_authority: str = ""
    """上报机关 of an 上报件; the hall promises the county's part only."""
    county_part: str = ""
    """What the county does of it."""
    village_mode: VillageMode = VillageMode.UNSAID
    delivery_ways: tuple[DeliveryWay, ...] = ()
    validity: str = ""
    """证件有效期."""
    annual_check: bool = False
    """年审."""
    visits: int = 0
    """到场次数, 0 where nothing is said."""
    online: bool = False
    """可网办."""
    guide: GuideTexts = NO_TEXTS
    """Kept in dated rows of its own; a file that says nothing of it leaves it as it is."""


_UNIT_LETTERS = re.compile(r"([A-Z0-9]{1,8})-")


def unit_code(item_code: str) -> str:
    """The letters that stand before an item's running number (SC of SC-001), as a department's code; "" for none."""
    begun = _UNIT_LETTERS.match(item_code)
    return begun.group(1) if begun else ""


@dataclass(frozen=True, slots=True)
class FeeChanges:
    """What a new catalogue does to an item's standards: some end the day before it takes effect, some begin."""

    ended: tuple[FeeStandard, ...] = ()
    begun: tuple[FeeStandard, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.ended or self.begun)


def fee_changes(old: Iterable[FeeStandard], new: Iterable[FeeStandard], on: date) -> FeeChanges:
    """Compare an item's dated standards with those of a catalogue that takes effect on a day.

    A standard of which the new file does not say since when matches an old one that is otherwise the same, and keeps
    its day. A standard that was over before that day is history and needs no mention.
    """
    wanted = list(new)
    ended = []
    for standard in old:
        same = next((fee for fee in wanted if fee in (standard, replace(standard, valid_from=None))), None)
        if same is not None:
            wanted.remove(same)
        elif standard.valid_to is None or standard.valid_to >= on:
            ended.append(standard)
    return FeeChanges(tuple(ended), tuple(wanted))


@dataclass(frozen=True, slots=True)
class Change:
    """An item that both catalogues have: the fields that differ, in the order of Item, and its standards."""

    code: str
    fields: tuple[str, ...]
    fees: FeeChanges

    @property
    def needs_version(self) -> bool:
        """True when more changed than the standards and the guide's texts, which are dated rows of their own."""
        return any(field not in ("fees", "guide") for field in self.fields)


@dataclass(frozen=True, slots=True)
class Difference:
    """What a new catalogue changes: codes that are new, changes, codes that are gone."""

    new: tuple[str, ...]
    changed: tuple[Change, ...]
    gone: tuple[str, ...]

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)


def difference(old: Iterable[Item], new: Iterable[Item], on: date) -> Difference:
    """Compare two catalogues by item code; the new one takes effect on a day. Unchanged items are not mentioned."""
    before = {item.code: item for item in old}
    after = {item.code: item for item in new}
    changes = (_change(before[code], after[code], on) for code in after if code in before)
    return Difference(
        new=tuple(code for code in after if code not in before),
        changed=tuple(change for change in changes if change.fields),
        gone=tuple(code for code in before if code not in after),
    )


def _change(old: Item, new: Item, on: date) -> Change:
    fees = fee_changes(old.fees, new.fees, on)
    differing = tuple(field.name for field in fields(Item) if _differs(field.name, old, new, fees))
    return Change(old.code, differing, fees)


def _differs(field: str, old: Item, new: Item, fees: FeeChanges) -> bool:
    if field == "fees":
        return bool(fees)
    if field == "guide" and not new.guide:
        return False
    return bool(getattr(old, field) != getattr(new, field))
