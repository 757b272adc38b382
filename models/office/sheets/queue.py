"""Papers of the queue and of a window's day: ticket slip, sign-off sheet, printer test."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Sheet, known

PRIORITIES = ("", "PRIORITY", "BOOKED")
"""Ordinary, 优先, 预约."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TicketSlip(Sheet):
    """排队小票, 80 mm (domain.md §3.4, §5). It has no field for a name or an ID number, and none may be added."""

    paper: ClassVar[str] = "ticket"
    layout: ClassVar[int] = 1

    centre: str
    line: str
    """业务名称: the line's shown name."""
    number: str
    """排队号 as called, e.g. A023 or VA024."""
    day: str
    """The business day it is good for, ISO."""
    issued_at: int
    """取号时间, instant."""
    waiting: int
    """当前等候人数: who is before this number."""
    wait_minutes: int | None
    """Estimated wait; None where no window is open to estimate by."""
    windows: tuple[str, ...]
    """请留意的窗口, shown names; empty where only the area is told."""
    area: str
    """Area of the hall; "" for none."""
    calls: int
    """Calls after which an absent number is passed."""
    barcode: str
    priority: str = ""
    """One of PRIORITIES."""
    booked_from: int | None = None
    booked_to: int | None = None
    """The booked band, instants; None without booking."""

    def __post_init__(self) -> None:
        known(self.priority, PRIORITIES, "priority")


LEFT_KINDS = ("PARKED", "UNDECIDED", "UNPRINTED", "PAPERS_HELD", "INQUIRY", "CERTIFICATE")
"""挂起的群众, 未决的即办件, 未打出的文书, 暂存的材料, 未结的首问, 待领的证照."""
DISPOSALS = ("PASSED", "CLOSED", "KEPT")
"""移交, 了结, 留待次日."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOver:
    """One thing a window leaves at sign-off, and what became of it (days.md 12)."""

    kind: str
    """One of LEFT_KINDS."""
    number: str
    """Ticket, short case or document number."""
    about: str
    """Item or paper, no applicant's name."""
    disposal: str
    """One of DISPOSALS."""
    to: str
    """Role or window that it was passed to; "" for none."""

    def __post_init__(self) -> None:
        known(self.kind, LEFT_KINDS, "kind")
        known(self.disposal, DISPOSALS, "disposal")


@dataclass(frozen=True, slots=True, kw_only=True)
class WindowSignoff(Sheet):
    """窗口交班单: the window's figures of the sign-on, and what it leaves (days.md 12)."""

    paper: ClassVar[str] = "window_signoff"
    layout: ClassVar[int] = 1

    number: str
    centre: str
    unit: str
    window: str
    staff: str
    signed_on_at: int
    signed_off_at: int
    served: int
    missed: int
    left: int
    transferred: int
    accepted: int
    decided: int
    notices: int
    paused_seconds: int
    spoiled: int
    """作废纸张."""
    copies: int
    """补打份数."""
    left_over: tuple[LeftOver, ...]
    barcode: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterTest(Sheet):
    """打印测试页: shows on a new printer that rare names, lines and barcodes come out (days.md 27)."""

    paper: ClassVar[str] = "printer_test"
    layout: ClassVar[int] = 1

    centre: str
    station: str
    printer: str
    tested_at: int
    barcode: str
