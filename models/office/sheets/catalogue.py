"""The paper of an item: its service guide (办事指南)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import LIMIT_UNITS, Foot, Head, Sheet, known

CLASSES = ("immediate", "promised", "joint", "upward", "supplement", "returned")
"""即办件, 承诺件, 联办件, 上报件, 补办件, 退回件."""
AUTHORITIES = ("permit", "confirmation", "benefit", "public_service", "levy", "reward", "ruling", "other")
"""行政许可, 行政确认, 行政给付, 公共服务, 行政征收, 行政奖励, 行政裁决, 其他行政权力."""
APPLICANTS = ("person", "organisation", "either")
"""个人, 法人, 个人或法人."""
GUIDE_FORMS = ("", "ORIGINAL", "COPY", "ELECTRONIC", "BOTH")
"""不限, 原件, 复印件, 电子件, 原件和复印件."""
ROLES = ("WINDOW", "REVIEWER", "APPROVER", "SURVEY")
"""窗口, 审核, 审批, 踏勘."""
GUIDE_WAYS = ("ON_SITE", "POST", "PROXY", "ONLINE")
"""现场领取, 邮寄, 代领, 网上."""
VILLAGE_MODES = ("", "DIRECT", "AGENT", "ASSIST", "TOLD")
"""Not said, 直办, 代办, 协办, 公开告知."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideMaterial:
    """One line of 申请材料."""

    name: str
    required: bool
    tolerable: bool
    source: str
    copies: int
    form: str
    """One of GUIDE_FORMS."""
    requirement: str

    def __post_init__(self) -> None:
        known(self.form, GUIDE_FORMS, "form")


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideFee:
    """One charge: what it costs for one `unit`, and by which document. `income` False is a company's price or a tax."""

    name: str
    amount_fen: int
    unit: str
    basis: str
    income: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideStep:
    """One step with its limit in the guide's `day_unit`; `unit` "" is the item's own department."""

    name: str
    role: str
    """One of ROLES."""
    days: int
    unit: str

    def __post_init__(self) -> None:
        known(self.role, ROLES, "role")


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceGuide(Sheet):
    """办事指南 of one version of an item (GB/T 36114; domain.md §11). Texts that say nothing are ""."""

    paper: ClassVar[str] = "service_guide"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    item: str
    code: str
    version: int
    """事项版本."""
    edition: int
    """指南版本, 0 where no texts were written."""
    effective: str
    """生效日: since when both hold, ISO day."""
    handling_class: str
    """One of CLASSES."""
    authority_type: str
    """One of AUTHORITIES."""
    applicant: str
    """One of APPLICANTS."""
    statutory_days: int
    promised_days: int
    day_unit: str
    """One of LIMIT_UNITS."""
    place: str
    """办理地点."""
    hours: str
    materials: tuple[GuideMaterial, ...]
    fees: tuple[GuideFee, ...]
    steps: tuple[GuideStep, ...]
    procedures: tuple[str, ...]
    """特别程序: codes of SPECIAL_PROCEDURES (sheets/cases.py)."""
    ways: tuple[str, ...]
    """送达方式: some of GUIDE_WAYS."""
    village_mode: str
    """One of VILLAGE_MODES."""
    higher_authority: str
    county_part: str
    result: str
    """办理结果 by its name."""
    validity: str
    annual_check: bool
    visits: int
    """到场次数, 0 where nothing is said."""
    site_survey: bool
    agent_allowed: bool
    online: bool
    basis: str
    conditions: str
    quantity_limit: str
    prior_approval: str
    process: str
    channels: str
    remedy: str
    faq: str

    def __post_init__(self) -> None:
        for name, codes in _CODES:
            known(getattr(self, name), codes, name)


_CODES = (
    ("handling_class", CLASSES),
    ("authority_type", AUTHORITIES),
    ("applicant", APPLICANTS),
    ("day_unit", LIMIT_UNITS),
    ("village_mode", VILLAGE_MODES),
)
