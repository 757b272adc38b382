"""Papers of a case: from the receipt of materials to the delivery slip."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.fees import FeeLine
from models.office.sheets.sheet import FORMS, Applicant, Foot, Head, Limit, Material, Sheet, known

SUPPLEMENT_WAYS = ("WINDOW", "POST", "ONLINE")
"""补正方式: 窗口递交, 邮寄, 网上提交."""
PICK_UP_WAYS = ("ON_SITE", "POST", "PROXY")
"""领取(送达)方式: 现场, 邮寄, 代领."""
DECISIONS = ("GRANT", "REFUSE")
"""准予, 不予许可."""
SPECIAL_PROCEDURES = (
    "HEARING",
    "TENDER",
    "AUCTION",
    "TEST",
    "MEASURE",
    "QUARANTINE",
    "APPRAISAL",
    "EXPERT_REVIEW",
)
"""听证, 招标, 拍卖, 检验, 检测, 检疫, 鉴定, 专家评审 (行政许可法 45)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MissingMaterial:
    """One line of 需补正材料."""

    name: str
    requirement: str
    """要求: what it must show."""
    basis: str
    """依据."""
    form: str = "ORIGINAL"
    """One of FORMS."""

    def __post_init__(self) -> None:
        known(self.form, FORMS, "form")


@dataclass(frozen=True, slots=True, kw_only=True)
class OneTimeNotice(Sheet):
    """一次性告知书(补正通知书): everything to supplement, told once (行政许可法 32(四); domain.md §3.4; days.md 8)."""

    paper: ClassVar[str] = "one_time_notice"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    applicant: Applicant
    item: str
    item_code: str
    received_on: str
    """Day the papers were shown or received, ISO."""
    papers_kept: bool
    """False: the papers went home with the applicant, and no supplement clock runs (days.md 8)."""
    ordinal: int
    """Which notice of this matter: 1 is the only one the law knows."""
    missing: tuple[MissingMaterial, ...]
    ways: tuple[str, ...]
    """补正方式, each one of SUPPLEMENT_WAYS."""
    supplement_by: str
    """补正期限, ISO day; "" where no papers are kept."""

    def __post_init__(self) -> None:
        for way in self.ways:
            known(way, SUPPLEMENT_WAYS, "ways")


@dataclass(frozen=True, slots=True, kw_only=True)
class MaterialsReceipt(Sheet):
    """收件凭证. It says that receipt is not acceptance."""

    paper: ClassVar[str] = "materials_receipt"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    received_at: int
    applicant: Applicant
    item: str
    item_code: str
    materials: tuple[Material, ...]
    notice_due: str
    """Day by which the window says whether anything must be supplemented, ISO."""
    query_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FeeStandard:
    """收费项目和标准 as published."""

    name: str
    amount_fen: int
    unit: str
    """Per what, e.g. 件, 平方米."""
    basis: str
    """收费依据文号."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptanceNotice(Sheet):
    """受理通知书 (行政许可法 32; domain.md §3.4)."""

    paper: ClassVar[str] = "acceptance"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    case_number: str
    short_number: str
    """MMDD-0012."""
    applicant: Applicant
    item: str
    item_code: str
    accepted_on: str
    """受理日期, ISO."""
    deemed: bool
    """视为受理: no notice came in time, acceptance is the day of receipt."""
    legal: Limit
    """法定时限及届满日."""
    promise: Limit
    """承诺时限及届满日."""
    excluded: tuple[str, ...]
    """不计入期限的程序, each one of SPECIAL_PROCEDURES; empty for none."""
    fees: tuple[FeeStandard, ...]
    """Empty: 不收费."""
    pick_up: str
    """领取方式, one of PICK_UP_WAYS."""
    query_code: str

    def __post_init__(self) -> None:
        known(self.pick_up, PICK_UP_WAYS, "pick_up")
        for code in self.excluded:
            known(code, SPECIAL_PROCEDURES, "excluded")


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """证照 or decision handed over."""

    name: str
    number: str
    copies: int = 1


OUTCOMES = ("NOT_ACCEPTED", "GRANT", "REFUSE", "RETURNED")
"""不予受理, 准予, 不予许可, 退件."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionLetter(Sheet):
    """不予受理决定书, 准予行政许可决定书, 不予行政许可决定书, 退回件通知书 (行政许可法 32, 38; domain.md §3.4)."""

    paper: ClassVar[str] = "decision"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    case_number: str
    short_number: str
    applicant: Applicant
    item: str
    item_code: str
    outcome: str
    """One of OUTCOMES."""
    decided_on: str
    """ISO day."""
    content: str
    """决定内容, e.g. what is permitted and until when; "" where the outcome says all."""
    reason: str
    """理由; "" for a grant."""
    basis: str
    """法律依据."""
    other_authority: str
    """应向哪个机关申请, where it is not this one's remit; else ""."""
    review_authority: str
    """复议机关; "" for a grant."""
    court: str
    """有管辖权的人民法院; "" for a grant."""

    def __post_init__(self) -> None:
        known(self.outcome, OUTCOMES, "outcome")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImmediateSheet(Sheet):
    """即办件办理单: receipt, acceptance, decision and signature of a two-minute matter on one sheet (days.md 4)."""

    paper: ClassVar[str] = "immediate"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    case_number: str
    short_number: str
    applicant: Applicant
    item: str
    item_code: str
    received_at: int
    materials: tuple[Material, ...]
    accepted_at: int
    promise: Limit
    decision: str
    """One of DECISIONS, or "" while it is not decided."""
    decided_at: int | None
    decided_by: str
    """Who decided, by name or role; "" while it is not decided."""
    reason: str
    """理由, for a refusal; else ""."""
    basis: str
    """依据."""
    certificates: tuple[Certificate, ...]
    fee_lines: tuple[FeeLine, ...]
    """Empty: 不收费."""
    fee_total_fen: int
    notice_number: str
    """缴款通知单号; "" where there is no fee."""
    pick_up: str
    """One of PICK_UP_WAYS."""

    def __post_init__(self) -> None:
        known(self.decision, ("", *DECISIONS), "decision")
        known(self.pick_up, PICK_UP_WAYS, "pick_up")


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliverySlip(Sheet):
    """领证(送达)回执 (domain.md §3.4; days.md 10)."""

    paper: ClassVar[str] = "delivery"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    case_number: str
    short_number: str
    applicant: Applicant
    item: str
    certificates: tuple[Certificate, ...]
    way: str
    """送达方式, one of PICK_UP_WAYS."""
    collector: str
    """领取人姓名."""
    collector_id_last4: str
    """Last four of the collector's ID, nothing else of it."""
    relation: str
    """与申请人关系, e.g. 本人, 配偶."""
    proof: str
    """Proof seen of a proxy, e.g. 委托书; "" for the applicant himself."""
    post_number: str
    """邮单号; "" when not posted."""
    delivered_at: int

    def __post_init__(self) -> None:
        known(self.way, PICK_UP_WAYS, "way")


CLOCKS = ("PROMISE", "LEGAL")
"""承诺时限, 法定时限."""
DAY_REASONS = (
    "START",
    "COUNTED",
    "WEEKEND",
    "REST",
    "SUSPENDED",
    "MOVED_HERE",
    "AFTER_CLOSING",
    "ON_THE_SPOT",
)
"""Why a day counts or does not, as deadlines.explain says it: 起算日, 计入, 休息日, 节假日, 暂停计时, 顺延至此,
下班后收件, 即办件当日."""
SUSPENSIONS = (*SPECIAL_PROCEDURES, "APPLICANT_WAIT", "OTHER_AGENCY", "UPWARD", "OTHER")
"""What stops the clock: the procedures of art. 45, 等待申请人, 征求其他机关意见, 转报上级, 其他法定事由."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplainedDay:
    """One day between the start and the due day."""

    day: str
    ordinal: int
    """Which day of the limit it is, 1, 2, …; 0 when it does not count."""
    reason: str
    """One of DAY_REASONS."""
    name: str = ""
    """Name of the holiday, or the hall's reason for its own row; "" for none."""
    document_no: str = ""
    """The document behind the hall's own row."""
    procedures: tuple[str, ...] = ()
    """What the clock stood still for, each one of SUSPENSIONS."""
    worked_weekend: bool = False
    """调休上班."""
    extension: bool = False
    """Counted within the extension."""
    provisional: bool = False

    def __post_init__(self) -> None:
        known(self.reason, DAY_REASONS, "reason")
        for code in self.procedures:
            known(code, SUSPENSIONS, "procedures")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueExplanation(Sheet):
    """期限说明 (为何是这一天): day by day, for the citizen who asks (design.md, Deadlines)."""

    paper: ClassVar[str] = "due_explanation"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    case_number: str
    """"" where nothing was taken in yet: as if it were accepted on the day of the paper."""
    short_number: str
    item: str
    clock: str
    """One of CLOCKS."""
    started_on: str
    """The day the clock starts from, ISO; it is not counted itself."""
    limit: Limit
    extension_days: int
    """In the limit's unit; 0 for none."""
    excluded_days: int
    """Days a special procedure stopped the clock."""
    days: tuple[ExplainedDay, ...]

    def __post_init__(self) -> None:
        known(self.clock, CLOCKS, "clock")
