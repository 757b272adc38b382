"""Papers of supervision."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Foot, Head, Sheet

EXPEDITED = ("case", "inquiry", "finding")
"""办件, 首问登记, 监察问题."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpediteSheet(Sheet):
    """督办单: 案件号, 原因, 要求, 期限, 承办人, 反馈栏 (domain.md §3.4; days.md 24)."""

    paper: ClassVar[str] = "expedite"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    about: str
    """One of EXPEDITED."""
    about_number: str
    cause: str
    """The finding's code, or OTHER."""
    requirement: str
    officer: str
    """承办人 by name."""
    limit_on: str
    """Last day for the reply, ISO."""
