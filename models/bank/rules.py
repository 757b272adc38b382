"""The fee point's day (days.md 17 to 20): which bank day a payment belongs to, whether the counter is open, whether
the count agrees with the books. Money is in fen; nothing here knows a database."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum

from models.calendar.rules import Calendar


class Method(StrEnum):
    """How it was paid (缴款方式); 1 to 4 on the fee point's keyboard, in this order."""

    CASH = "CASH"
    """现金."""
    CARD = "CARD"
    """刷卡."""
    CODE = "CODE"
    """扫码."""
    TRANSFER = "TRANSFER"
    """转账."""


class PaymentState(StrEnum):
    """CONFIRMED → REVERSED."""

    CONFIRMED = "CONFIRMED"
    REVERSED = "REVERSED"


class AnnouncementState(StrEnum):
    """ANNOUNCED → ARRIVED | WITHDRAWN (days.md 21)."""

    ANNOUNCED = "ANNOUNCED"
    """待到账."""
    ARRIVED = "ARRIVED"
    """已到账."""
    WITHDRAWN = "WITHDRAWN"
    """已撤销."""


class BankState(StrEnum):
    """What a window is told before it prints a notice (days.md 20)."""

    OPEN = "OPEN"
    """收费点营业."""
    AFTER_CUT_OFF = "AFTER_CUT_OFF"
    """已过截数: money is taken and belongs to the next bank day."""
    CLOSED = "CLOSED"
    """收费点已关."""


def counter_code(window: str, station: str) -> str:
    """Which counter a place of the fee point is: its window's id, or the station's code where it is no window."""
    return window or station


@dataclass(frozen=True, slots=True)
class Hours:
    """The fee point's hours, which are not the hall's. ValueError where they are out of order."""

    opens: time
    cut_off: time
    closes: time

    def __post_init__(self) -> None:
        if not self.opens <= self.cut_off <= self.closes:
            raise ValueError("the fee point's hours are out of order")


def bank_day_of(day: date, at: time, hours: Hours, calendar: Calendar) -> date:
    """入账日: the bank day that money taken at this moment belongs to. From the cut-off on, and on a rest day, it is
    the next working day."""
    if not calendar.is_workday(day):
        return calendar.workday_from(day)
    return day if at < hours.cut_off else calendar.add_workdays(day, 1)


def bank_state(day: date, at: time, hours: Hours, calendar: Calendar, day_is_open: bool) -> BankState:
    """Whether a payer who is sent to the fee point now finds it open. `day_is_open` says whether any counter has opened
    this day, or already the next one, and not closed it."""
    if not day_is_open or not calendar.is_workday(day) or not hours.opens <= at < hours.closes:
        return BankState.CLOSED
    return BankState.OPEN if at < hours.cut_off else BankState.AFTER_CUT_OFF


def spread(amount_fen: int, wanted: Iterable[tuple[str, int]]) -> dict[str, int]:
    """The allocations of one payment: notice → fen, Σ = amount (days.md 18).

    In the order given each notice is paid in full as far as the money goes: the last one that it reaches may be paid
    in part, and what is over stays with the last of all. Raises ValueError where a notice wants nothing, is named
    twice, or is not reached.
    """
    allocations: dict[str, int] = {}
    left, last = amount_fen, ""
    for notice, due_fen in wanted:
        if due_fen <= 0 or notice in allocations or left <= 0:
            raise ValueError(f"nothing can be allocated to notice {notice}")
        allocations[notice] = min(due_fen, left)
        left, last = left - allocations[notice], notice
    if not last:
        raise ValueError("money for no notice")
    allocations[last] += left
    return allocations


CARRIED_OVER = frozenset({Method.CODE, Method.TRANSFER})
"""What arrives as the payer sent it, so that it may be more than was wanted; cash and a card are taken exactly."""


def amount_fault(amount_fen: int, wanted: Iterable[int], method: Method, *, part: bool) -> str:
    """Why an amount is not taken for what is wanted, as a refusal's code; "" where it is (domain.md §4.4). `part`: the
    hall lets the fee point take a part."""
    dues = list(wanted)
    if amount_fen > sum(dues):
        return "" if method in CARRIED_OVER else "bank.too_much"
    if amount_fen < sum(dues):
        return "" if part and amount_fen > sum(dues[:-1]) else "bank.too_little"
    return ""


@dataclass(frozen=True, slots=True)
class Count:
    """Booked and counted of one method."""

    method: Method
    booked_fen: int
    counted_fen: int

    @property
    def difference_fen(self) -> int:
        """Short (短款) is negative, over (长款) positive."""
        return self.counted_fen - self.booked_fen


def compare(booked: Mapping[Method, int], counted: Mapping[Method, int]) -> tuple[Count, ...]:
    """What was counted beside what was booked, by method. A method that nobody counted is counted as nothing."""
    return tuple(Count(method, booked.get(method, 0), counted.get(method, 0)) for method in Method)


def agrees(counts: Iterable[Count]) -> bool:
    """Whether every method agrees by itself: cash that is over does not make up for a card slip that is short."""
    return all(count.difference_fen == 0 for count in counts)
