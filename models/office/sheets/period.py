"""The paper of some days together: a week, a month, any stretch (domain.md §10.2; days.md 23)."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Foot, Sheet, known
from models.office.sheets.summary import OverdueCase, Rate

PERIOD_KINDS = ("WEEK", "MONTH", "STRETCH")
"""周报, 月报, 期报."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRow:
    """One unit's stretch. The parts of its rates stand beside what they are parts of."""

    unit: str
    received: int
    decided: int
    on_time: int
    """Of `decided`."""
    early: int
    """Of `promised`."""
    promised: int
    """Promised matters decided."""
    late: int
    """Of `decided`."""
    still_open: int
    notices: int
    assessed_fen: int
    settled_fen: int
    reversed_fen: int
    waived_fen: int
    outstanding_fen: int
    findings: int
    findings_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteRow:
    """One site's stretch."""

    site: str
    issued: int
    served: int
    missed: int
    wait_average_seconds: int | None
    """None where nobody was called."""
    received: int
    decided: int
    late: int
    still_open: int
    inquiries: int
    days_closed: int
    workdays: int
    unreported: tuple[str, ...]
    """未报, ISO days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrendDay:
    """One day of the trend."""

    day: str
    workday: bool
    issued: int
    served: int
    received: int
    decided: int
    late: int
    settled_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RateRow(Rate):
    """A rate beside that of the stretch before; None where it is not compared."""

    part_before: int | None
    whole_before: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingRow:
    """Findings of one code, raised in the stretch, and how many of them are still open."""

    code: str
    raised: int
    still_open: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OutsideRow:
    """What a unit and finance reported for a month beside what the hall knows (R6, R7). None is 无数据."""

    unit: str
    month: str
    """2026-11."""
    certificates: int | None
    certificates_here: int
    income_fen: int | None
    confirmed_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodReport(Sheet):
    """政务服务周报、月报、期报 (domain.md §10.2; days.md 22, 23), A4. It holds no applicant."""

    paper: ClassVar[str] = "period_report"
    layout: ClassVar[int] = 1

    centre: str
    kind: str
    """One of PERIOD_KINDS."""
    first: str
    last: str
    """As it was asked for; days after `made_at` are not in it."""
    before_first: str
    before_last: str
    """The stretch that the rates are compared with."""
    made_by: str
    made_at: int
    units: tuple[UnitRow, ...]
    sites: tuple[SiteRow, ...]
    trend: tuple[TrendDay, ...]
    rates: tuple[RateRow, ...]
    handling_thousandths: int | None
    """平均办理时长 in thousandths of a working day; None where nothing was decided."""
    findings: tuple[FindingRow, ...]
    overdue: tuple[OverdueCase, ...]
    outside: tuple[OutsideRow, ...]
    foot: Foot

    def __post_init__(self) -> None:
        known(self.kind, PERIOD_KINDS, "kind")
