"""Papers of cases that more than one authority handles: 联办会签单 and 上报件转报函."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.course import About
from models.office.sheets.sheet import LIMIT_UNITS, Foot, Head, Sheet, known

PART_ANSWERS = ("AGREED", "DISAGREED", "RETURNED")
"""同意, 不同意, 退回主办单位."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartOpinion:
    """What one department said to its part."""

    unit: str
    part: str
    """会签内容: the step of the item."""
    answer: str
    """One of PART_ANSWERS."""
    opinion: str
    by: str
    answered_on: str
    """ISO."""
    due: str
    """会签期限, ISO; "" where the clock stood still."""

    def __post_init__(self) -> None:
        known(self.answer, PART_ANSWERS, "answer")


@dataclass(frozen=True, slots=True, kw_only=True)
class JointSheet(Sheet):
    """联办会签单: every department's opinion, who gave it and when (行政许可法 26)."""

    paper: ClassVar[str] = "joint_opinions"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    accepted_on: str
    """受理日期, ISO."""
    parts: tuple[PartOpinion, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class UpwardLetter(Sheet):
    """上报件转报函: the county has done its part and sends the case up (行政许可法 43)."""

    paper: ClassVar[str] = "upward_letter"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: About
    authority: str
    """上报机关."""
    document_no: str
    """The department's own 文号; "" for none."""
    county_part: str
    """县级办理内容; "" where the item says nothing."""
    opinion: str
    """初审意见."""
    reviewed_by: str
    accepted_on: str
    """ISO."""
    sent_on: str
    expected_on: str
    """希望答复日, ISO."""
    days: int
    """承诺时限 of the county's part."""
    unit: str
    """One of LIMIT_UNITS."""
    materials: tuple[str, ...]

    def __post_init__(self) -> None:
        known(self.unit, LIMIT_UNITS, "unit")
