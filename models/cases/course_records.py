"""What may happen to a case on its way: papers promised for later, site surveys, special procedures proposed, its file.

Each is a row of its own and never overwritten by the next; the limits follow from them (domain.md §2.3).
"""

from datetime import date

from peewee import SQL

from models.cases.records import Case
from models.office import record as column
from models.office.instants import Instant
from models.office.record import Record


class CaseTolerance(Record):
    """容缺受理: accepted although some papers are missing, on the applicant's signed promise (domain.md §3.2 guard 1).

    Drawn up and printed first; `signed` once he has signed it and the case was accepted on it. Only a signed one
    counts, and of those there is at most one.
    """

    case: str = column.link(Case)
    number: str = column.text()
    """文书编号 of the promise and of the notice that answers it."""
    materials: list[dict[str, object]] = column.json_value(default=list)
    """[{"place", "name"}] of what is promised."""
    completion: str = column.text()
    """补齐形式, one of `SUPPLEMENT_WAYS`."""
    promised_by: date = column.day()
    """补齐期限, never after the promised day of the decision."""
    drawn_at: Instant = column.instant()
    drawn_by: str = column.text()
    signed: bool = column.flag()
    credit_clear: bool = column.flag()
    """The window looked and found no serious breach of trust (严重失信) of the applicant."""
    accepted_at: Instant | None = column.instant(null=True)
    fulfilled_at: Instant | None = column.instant(null=True)
    """When the last promised paper was there."""


CaseTolerance.add_index(
    SQL(
        'CREATE INDEX "case_tolerance_owed" ON "case_tolerance" ("promised_by") '
        'WHERE "signed" = 1 AND "fulfilled_at" IS NULL'
    )
)


class CaseSurvey(Record):
    """现场踏勘 by two or more (行政许可法 34): arranged, and what was found. The clocks run on.

    A survey that is arranged anew, or whose case ended before it, is `dropped`; at most one is neither dropped nor
    recorded, and the case is in SURVEY while there is one.
    """

    case: str = column.link(Case)
    number: str = column.text()
    """踏勘通知单."""
    day: date = column.day(index=True)
    time: str = column.text()
    """HH:MM."""
    place: str = column.text()
    units: list[str] = column.json_value(default=list)
    """参加部门, ids."""
    surveyors: list[str] = column.json_value(default=list)
    """参加人员 by name."""
    arranged_at: Instant = column.instant()
    arranged_by: str = column.text()
    dropped: bool = column.flag()
    recorded_at: Instant | None = column.instant(null=True)
    recorded_by: str = column.text(default="")
    record_number: str = column.text(default="")
    """踏勘记录."""
    done_on: date | None = column.day(null=True)
    came: list[str] = column.json_value(default=list)
    conclusion: str = column.text(default="")
    applicant_signed: bool = column.flag()
    """申请人在场签字."""
    photos: list[str] = column.json_value(default=list)
    """照片编号."""


class SuspensionProposal(Record):
    """特别程序申请: the reviewer proposes that the clock be stopped, the approver answers (domain.md §3.1).

    OPEN → APPROVED (and a `CaseSuspension` begins) | REJECTED | LAPSED (the case went on without an answer)
    """

    case: str = column.link(Case)
    state: str = column.text()
    """`ProposalState`."""
    reason: str = column.text()
    """HEARING, TENDER … of models/deadlines/rules.py."""
    basis: str = column.text()
    content: str = column.text(default="")
    """申请内容: what is to be done, or what the applicant is waited for."""
    expected: int = column.number()
    expected_unit: str = column.text()
    proposed_at: Instant = column.instant()
    proposed_by: str = column.text()
    answered_at: Instant | None = column.instant(null=True)
    answered_by: str = column.text(default="")
    answer: str = column.text(default="")
    """Why it was rejected."""


SuspensionProposal.add_index(
    SQL('CREATE INDEX "suspension_proposal_open" ON "suspension_proposal" ("proposed_at") WHERE "state" = \'OPEN\'')
)


class CaseFile(Record):
    """卷宗: the case's papers put together and put away (归档), with its 卷内目录."""

    case: str = column.link(Case, index=False)
    number: str = column.text()
    """档号 of the list."""
    box: str = column.text()
    shelf: str = column.text(default="")
    papers: list[dict[str, object]] = column.json_value(default=list)
    """[{"key", "name", "paper", "number", "copies", "pages"}] in the file's order."""
    pages: int = column.number()
    archived_at: Instant = column.instant(index=True)
    archived_by: str = column.text()

    class Meta:
        indexes = ((("case",), True),)
