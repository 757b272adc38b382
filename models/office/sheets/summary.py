"""The paper of the day: 快报 until hall and fee point are closed, then one numbered 定报 (days.md 22)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.fees import METHODS
from models.office.sheets.sheet import Foot, Sheet, known

REPORT_KINDS = ("FLASH", "FINAL", "CORRECTION")
"""快报, 定报, 更正."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPlace:
    """A place that has not closed its day."""

    place: str
    """Window, fee point or site by its shown name."""
    who: str
    """Who is signed on there, by name or role; "" for nobody."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineFigures:
    """One line of the queue. issued = served + missed + left + cancelled + still_open (behaviour 31)."""

    letter: str
    name: str
    issued: int
    served: int
    missed: int
    left: int
    cancelled: int
    still_open: int
    wait_average_seconds: int | None
    """None where nobody was called."""
    wait_p90_seconds: int | None
    waits_over_30_minutes: int
    called: int
    """Denominator of the waits."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowFigures:
    """One window of the day."""

    window: str
    unit: str
    served: int
    missed: int
    service_average_seconds: int | None
    """None where nobody was served."""
    open_seconds: int
    paused_seconds: int
    cases_received: int
    cases_decided: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitCases:
    """Cases of one unit, in the columns of domain.md §10.1.

    still_open = open_before + received − decided − returned − not_accepted − withdrawn (domain.md §10.2).
    """

    unit: str
    open_before: int
    received: int
    received_immediate: int
    received_promised: int
    decided: int
    decided_immediate: int
    immediate_late: int
    promised_early: int
    promised_on_time: int
    promised_late: int
    returned: int
    not_accepted: int
    withdrawn: int
    still_open: int
    waiting_for_supplement: int
    delivered: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitFees:
    """Fees of one charging unit."""

    unit: str
    notices: int
    assessed_fen: int
    settled_notices: int
    settled_fen: int
    reversed_fen: int
    waived_fen: int
    outstanding_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodFees:
    """Money of one method at the fee point."""

    method: str
    """One of METHODS."""
    payments: int
    amount_fen: int
    counted_fen: int | None
    """None until the fee point's day is closed."""

    def __post_init__(self) -> None:
        known(self.method, METHODS, "method")


RATES = (
    "ACCEPTED",
    "DECIDED",
    "SAME_DAY",
    "IMMEDIATE_BY_DUE",
    "ON_TIME",
    "EARLY",
    "LATE",
    "ONE_NOTICE",
    "MISSED",
    "WAITED_OVER_30",
    "PAUSED",
    "ANSWERED_ON_SPOT",
    "HANDOVER_CONFIRMED",
    "POWERS",
    "SETTLED_IN",
    "PROMISE_SPEED",
    "HANDLING_SPEED",
)
"""受理率, 办结率, 即办率, 即办件当日办结率, 按时办结率, 提前办结率, 超期办结率, 一次性告知率, 过号率, 等候超三十分钟率,
窗口暂停率, 当场答复率, 移交确认及时率, 授权到位率, 进驻率, 承诺提速, 办理提速 (domain.md §3.3, §7, §10.2)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rate:
    """A rate with both its numbers; an empty denominator prints — (domain.md §10.2)."""

    code: str
    """One of RATES."""
    part: int
    whole: int

    def __post_init__(self) -> None:
        known(self.code, RATES, "code")


@dataclass(frozen=True, slots=True, kw_only=True)
class HourFigures:
    """Tickets issued and calls answered in one hour of the day."""

    hour: int
    issued: int
    served: int


@dataclass(frozen=True, slots=True, kw_only=True)
class InquiryFigures:
    """首问 of the day."""

    registered: int
    answered: int
    guided: int
    handed_over: int
    taken_in: int
    not_ours: int
    still_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFigures:
    """Sheets of one paper (days.md 14)."""

    paper: str
    """Code of the paper."""
    printed: int
    copies: int
    """补打."""
    spoiled: int
    """作废."""
    unprinted: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OverdueCase:
    """A case past its promise or legal day; no applicant's name (domain.md §12, reports)."""

    short_number: str
    item: str
    unit: str
    due: str
    days_late: int


CHECKS = (
    "TICKETS_BALANCE",
    "TICKETS_BY_LINE",
    "CASES_BALANCE",
    "FEES_SETTLED_EQUAL_FEE_POINT",
    "FEE_METHODS_EQUAL_UNITS",
    "COUNTED_EQUAL_BOOKED",
    "CERTIFICATES_SETTLED",
    "NUMBERS_GAPLESS",
    "JOURNAL_VERIFIED",
)
"""发号数=各去向之和, 各队列合计=全厅, 收件办结待办平衡, 已缴合计=收费点入账, 缴款方式合计=单位合计, 清点=账面,
发证均已缴清, 编号无断号, 账链校验."""
CHECK_UNITS = ("COUNT", "FEN")


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check that the summary makes of itself: two numbers that must agree."""

    code: str
    """One of CHECKS."""
    left: int
    right: int
    unit: str = "COUNT"
    """One of CHECK_UNITS."""

    def __post_init__(self) -> None:
        known(self.code, CHECKS, "code")
        known(self.unit, CHECK_UNITS, "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class DailySummary(Sheet):
    """政务服务日报 (domain.md §10.1, §10.2; days.md 22), A4."""

    paper: ClassVar[str] = "daily_summary"
    layout: ClassVar[int] = 1

    centre: str
    kind: str
    """One of REPORT_KINDS."""
    number: str
    """Of a 定报 or 更正; "" for a 快报."""
    corrects: str
    """Number of the report that a 更正 replaces; "" otherwise."""
    day: str
    cut_off_at: int
    """截止时间, instant."""
    made_by: str
    made_at: int
    not_closed: tuple[OpenPlace, ...]
    lines: tuple[LineFigures, ...]
    windows: tuple[WindowFigures, ...]
    hours: tuple[HourFigures, ...]
    cases: tuple[UnitCases, ...]
    rates: tuple[Rate, ...]
    fees: tuple[UnitFees, ...]
    methods: tuple[MethodFees, ...]
    inquiries: InquiryFigures
    papers: tuple[PaperFigures, ...]
    overdue: tuple[OverdueCase, ...]
    checks: tuple[Check, ...]
    acts: int
    """Acts in the journal up to the cut-off, over all stations."""
    heads_hash: str
    """SHA-256 over all heads, hex."""
    foot: Foot

    def __post_init__(self) -> None:
        known(self.kind, REPORT_KINDS, "kind")
