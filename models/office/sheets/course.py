"""Papers of what happens to a case on its way: promised papers, surveys, special procedures, extension, withdrawal, and
the list of its file (domain.md §3.4)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.cases import SUPPLEMENT_WAYS, SUSPENSIONS
from models.office.sheets.sheet import LIMIT_UNITS, Applicant, Foot, Head, Limit, Sheet, known


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """The case that a paper is about."""

    case_number: str
    short_number: str
    """MMDD-0012."""
    applicant: Applicant
    item: str
    item_code: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TolerancePromise(Sheet):
    """容缺受理承诺书: the applicant promises to bring what is missing by a day, in a form; signed in two copies."""

    paper: ClassVar[str] = "tolerance_promise"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    missing: tuple[str, ...]
    """容缺材料."""
    completion: str
    """补齐形式, one of SUPPLEMENT_WAYS."""
    promised_by: str
    """补齐期限, ISO day."""

    def __post_init__(self) -> None:
        known(self.completion, SUPPLEMENT_WAYS, "completion")


@dataclass(frozen=True, slots=True, kw_only=True)
class ToleranceNotice(Sheet):
    """容缺受理通知书: accepted on the promise; what is owed, in which form, by when, and what follows if it is not."""

    paper: ClassVar[str] = "tolerance_notice"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    accepted_on: str
    """受理日期, ISO."""
    missing: tuple[str, ...]
    completion: str
    """One of SUPPLEMENT_WAYS."""
    promised_by: str
    """ISO day."""
    promise: Limit
    """承诺时限及届满日 of the decision."""

    def __post_init__(self) -> None:
        known(self.completion, SUPPLEMENT_WAYS, "completion")


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyNotice(Sheet):
    """踏勘通知单: when and where, who comes (行政许可法 34: two or more)."""

    paper: ClassVar[str] = "survey_notice"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    day: str
    """ISO."""
    time: str
    """HH:MM."""
    place: str
    units: tuple[str, ...]
    """参加部门."""
    surveyors: tuple[str, ...]
    """参加人员."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyRecord(Sheet):
    """踏勘记录: what was found, by whom, in whose presence."""

    paper: ClassVar[str] = "survey_record"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    notice_number: str
    """踏勘通知单."""
    done_on: str
    """ISO."""
    place: str
    units: tuple[str, ...]
    came: tuple[str, ...]
    """踏勘人员 who were there."""
    conclusion: str
    applicant_signed: bool
    """申请人在场签字."""
    photos: tuple[str, ...]
    """照片编号; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspensionNotice(Sheet):
    """特别程序告知书: how long a procedure takes that is not counted (行政许可法 45)."""

    paper: ClassVar[str] = "suspension"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    procedure: str
    """程序种类, one of SUSPENSIONS."""
    content: str
    """申请内容: what is done, or what the applicant is waited for; "" where the kind says all."""
    basis: str
    started_on: str
    """ISO."""
    expected: int
    """所需时间."""
    expected_unit: str
    """One of LIMIT_UNITS."""
    resumes_on: str
    """预计恢复日, ISO; "" where it lies beyond the calendar."""
    approver: str

    def __post_init__(self) -> None:
        known(self.procedure, SUSPENSIONS, "procedure")
        known(self.expected_unit, LIMIT_UNITS, "expected_unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class ExtensionNotice(Sheet):
    """延长期限告知书 (行政许可法 42): once, with its reason."""

    paper: ClassVar[str] = "extension"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    due_before: str
    """原届满日 of the law, ISO; "" while the clock stands still."""
    days: int
    """延长天数."""
    unit: str
    """One of LIMIT_UNITS."""
    due_now: str
    """延长后的届满日, ISO; "" while the clock stands still."""
    reason: str
    approver: str
    """批准人."""

    def __post_init__(self) -> None:
        known(self.unit, LIMIT_UNITS, "unit")


@dataclass(frozen=True, slots=True, kw_only=True)
class WithdrawalSlip(Sheet):
    """撤回确认单: the applicant takes the application back and signs that he has his papers."""

    paper: ClassVar[str] = "withdrawal"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    received_on: str
    """ISO."""
    withdrawn_on: str
    """ISO."""
    reason_code: str
    """One of WITHDRAWAL_REASONS."""
    reason: str
    """In the applicant's words; "" for none."""
    materials: tuple[str, ...]
    """What is given back; empty for nothing."""

    def __post_init__(self) -> None:
        known(self.reason_code, WITHDRAWAL_REASONS, "reason_code")


WITHDRAWAL_REASONS = ("APPLICANT_WISH", "PAPERS_NOT_TO_BE_HAD", "ALREADY_DONE", "OTHER")
"""申请人意愿, 材料无法取得, 已在别处办妥, 其他."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FiledPaper:
    """One line of 卷内目录."""

    name: str
    """Of a material; "" where `paper` says it."""
    paper: str
    """Code of a printed paper; "" for a material."""
    number: str
    """文号; "" for none."""
    copies: int
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class FileIndex(Sheet):
    """卷内目录: what lies in the case's file, and where that stands."""

    paper: ClassVar[str] = "file_index"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    opened_on: str
    """收件日期, ISO."""
    ended_on: str
    """办结日期, ISO."""
    outcome: str
    """GRANT or REFUSE."""
    box: str
    """盒号."""
    shelf: str
    """架位; "" for none."""
    papers: tuple[FiledPaper, ...]
