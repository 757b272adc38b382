"""Fees: what a standard makes of a quantity, what may be charged, where a notice stands, what waits for the money.

Money is an integer number of fen (分), a quantity an integer number of thousandths of its unit; no float anywhere.
Text that a person typed gives a number or a `Fault`; a wrong argument from our own code is a ValueError.
Sources: domain.md §3.2, §4.1 to §4.3; 行政许可法 58 and 59 (only published items at published standards).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NewType

from models.catalogue.rules import Calculation, FeeStandard, FeeStatus, FeeTiming, FeeType, Rounding
from models.office.money import Fen, typed_figures

Thousandths = NewType("Thousandths", int)
"""A quantity in thousandths of its unit: 12500 is 12.5 square metres, 1000 is one certificate."""

ONE = Thousandths(1000)
"""A quantity of one."""


class Fault(StrEnum):
    """What is wrong with a typed quantity or pay code, or why nothing may be charged; a refusal's code."""

    QUANTITY_FORMAT = "fees.quantity_format"
    QUANTITY_DECIMALS = "fees.quantity_decimals"
    """More than three decimals."""
    QUANTITY_ZERO = "fees.quantity_zero"
    QUANTITY_ONE = "fees.quantity_one"
    """A standard per case is charged once."""
    QUANTITY_WHOLE = "fees.quantity_whole"
    """The unit is counted, not measured: half a certificate cannot be charged."""
    PAY_CODE = "fees.pay_code_format"
    TAX = "fees.tax"
    SOCIAL_INSURANCE = "fees.social_insurance"
    COMMERCIAL = "fees.commercial"
    CANCELLED = "fees.cancelled"
    SUSPENDED = "fees.suspended"
    NOT_YET_VALID = "fees.not_yet_valid"
    NO_LONGER_VALID = "fees.no_longer_valid"


def parse_quantity(text: str) -> Thousandths | Fault:
    """A quantity as a person types it (`2`, `12.5`, `１２．５`), in thousandths; more than nothing."""
    figures = typed_figures(text)
    if not re.fullmatch(r"[0-9]{1,9}(?:\.[0-9]+)?", figures):
        return Fault.QUANTITY_FORMAT
    whole, _, decimals = figures.partition(".")
    if len(decimals) > 3:
        return Fault.QUANTITY_DECIMALS
    return Thousandths(int(whole + decimals.ljust(3, "0"))) or Fault.QUANTITY_ZERO


def format_quantity(quantity: int) -> str:
    """A quantity in thousandths as a person writes it: `2`, `12.5`."""
    whole, rest = divmod(quantity, 1000)
    return f"{whole}.{rest:03}".rstrip("0") if rest else str(whole)


# Charging

_MEASURES = ("米", "亩", "公顷", "公里", "吨", "千克", "公斤", "升", "千瓦", "度")
"""Units that are measured and may have decimals (平方米, 立方米, 千瓦时 …); all others are counted."""


def chargeable(standard: FeeStandard, day: date) -> Fault | None:
    """Why a standard must not go on a payment notice on a day, or None where it may.

    What kind of money it is comes first, then its status, then its dates: a fee that became a tax says so.
    """
    match standard.fee_type:
        case FeeType.TAX:
            return Fault.TAX
        case FeeType.SOCIAL_INSURANCE:
            return Fault.SOCIAL_INSURANCE
        case FeeType.COMMERCIAL:
            return Fault.COMMERCIAL
    match standard.status:
        case FeeStatus.COMMERCIAL:
            return Fault.COMMERCIAL
        case FeeStatus.CANCELLED:
            return Fault.CANCELLED
        case FeeStatus.SUSPENDED:
            return Fault.SUSPENDED
    if standard.valid_from is not None and day < standard.valid_from:
        return Fault.NOT_YET_VALID
    if standard.valid_to is not None and day > standard.valid_to:
        return Fault.NO_LONGER_VALID
    return None


def check_quantity(standard: FeeStandard, quantity: int) -> Fault | None:
    """Whether a standard can be charged for a quantity (thousandths); None where it can."""
    if quantity <= 0:
        return Fault.QUANTITY_ZERO
    if standard.calculation is Calculation.PER_CASE:
        return Fault.QUANTITY_ONE if quantity != ONE else None
    measured = any(measure in standard.unit for measure in _MEASURES)
    return Fault.QUANTITY_WHOLE if quantity % ONE and not measured else None


def charge(standard: FeeStandard, quantity: int) -> Fen:
    """Standard × quantity (thousandths) with the standard's own rounding. Halves go up.

    Raises ValueError for a quantity that `check_quantity` refuses.
    """
    if fault := check_quantity(standard, quantity):
        raise ValueError(fault)
    if standard.rounding is Rounding.UNIT_UP:
        return Fen(standard.amount_fen * -(-quantity // ONE))
    exact = standard.amount_fen * quantity
    match standard.rounding:
        case Rounding.FEN:
            step = 1
        case Rounding.JIAO:
            step = 10
        case Rounding.YUAN:
            step = 100
        case Rounding.YUAN_DOWN:
            return Fen(exact // (100 * ONE) * 100)
    return Fen((exact + step * ONE // 2) // (step * ONE) * step)


# Assessing


@dataclass(frozen=True, slots=True)
class Payer:
    """缴款人 as a notice names him; ID only by its last four, to find the notice again (days.md 19)."""

    name: str
    id_last4: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class LineWish:
    """One line of a notice as a window asks for it; what it costs is the standard's to say."""

    standard_id: str
    quantity: int = ONE
    """In thousandths of the standard's unit."""


# Where a notice stands

OPEN = "OPEN"
"""What a notice that is neither void nor waived stores."""


class Source(StrEnum):
    """Who says that money came in."""

    TELLER = "TELLER"
    """The fee point's confirmation: it settles."""
    STATEMENT = "STATEMENT"
    """The bank's statement: it reconciles."""
    REFUND = "REFUND"
    """Finance's voucher: money that was paid back and is not asked for again."""


class RecoveryState(StrEnum):
    """OPEN → PAID | RECALLED (追缴, days.md 21)."""

    OPEN = "OPEN"
    PAID = "PAID"
    """The money came in."""
    RECALLED = "RECALLED"
    """The certificate was taken back."""


class NoticeState(StrEnum):
    """Where a payment notice stands. Void and waived are stored; the rest follows from its settlements."""

    UNPAID = "UNPAID"
    """未缴."""
    PART = "PART"
    """部分缴款."""
    SETTLED = "SETTLED"
    """已缴清."""
    OVER = "OVER"
    """多缴."""
    REVERSED = "REVERSED"
    """已冲正: there was money, and it was taken back; unpaid again (behaviour 44)."""
    REFUNDED = "REFUNDED"
    """已退付: paid, and paid back by finance in whole or in part; nothing is wanted any more."""
    WAIVED = "WAIVED"
    """已免缴."""
    VOID = "VOID"
    """已作废."""


def notice_state(stored: str, total_fen: int, settlements: Sequence[int], refunded_fen: int = 0) -> NoticeState:
    """The state of a notice from its settlements in fen, a reversal being a negative one (domain.md §4.4).

    `stored` is OPEN, VOID or WAIVED. `refunded_fen` is what finance paid back: it is no settlement here, because what
    was refunded is not wanted again.
    """
    if stored != OPEN:
        return NoticeState(stored)
    paid = sum(settlements)
    if paid >= total_fen and paid - refunded_fen < total_fen:
        return NoticeState.REFUNDED
    if paid - refunded_fen > total_fen:
        return NoticeState.OVER
    if paid >= total_fen:
        return NoticeState.SETTLED
    if paid > 0:
        return NoticeState.PART
    return NoticeState.REVERSED if settlements else NoticeState.UNPAID


class Step(StrEnum):
    """A step of a case that the fee gate can hold back."""

    ACCEPT = "ACCEPT"
    """受理."""
    ISSUE = "ISSUE"
    """制证."""
    DELIVER = "DELIVER"
    """送达."""


_FIRST_HELD_BACK = {
    FeeTiming.BEFORE_ACCEPT: Step.ACCEPT,
    FeeTiming.AFTER_DECISION: Step.ISSUE,
    FeeTiming.ON_DELIVERY: Step.DELIVER,
}


def waits_for_money(timing: FeeTiming, step: Step) -> bool:
    """Whether the gate stands before this step: at the item's timing and at every step after it, so that a payment
    that was reversed after acceptance still holds the certificate back (domain.md §3.2 guard 5, behaviour 42)."""
    order = list(Step)
    return order.index(step) >= order.index(_FIRST_HELD_BACK[timing])


@dataclass(frozen=True, slots=True)
class Standing:
    """A notice as the gate looks at it."""

    state: NoticeState
    deferred_until: date | None = None


def held_back(required: bool, notices: Iterable[Standing], today: date | None = None) -> str:
    """Why the gate of a case is shut, as a refusal's code; "" where it is open: every notice is settled, waived, or
    deferred to a day that is not past (behaviour 42, domain.md §4.4).

    `required` says whether the item has a fee in force (在收), so that a case without any notice is not let through.
    Without `today` no deferral counts.
    """
    standing = [each for each in notices if each.state is not NoticeState.VOID]
    shut = [each for each in standing if not _deferred(each, today)]
    for state, code in _SHUT.items():
        if found := [each for each in shut if each.state is state]:
            over = today is not None and any(each.deferred_until is not None for each in found)
            return "fees.deferral_over" if over else code
    return "fees.not_assessed" if required and not standing else ""


def _deferred(notice: Standing, today: date | None) -> bool:
    return notice.deferred_until is not None and today is not None and today <= notice.deferred_until


_SHUT = {
    NoticeState.REVERSED: "fees.payment_reversed",
    NoticeState.PART: "fees.part_paid",
    NoticeState.UNPAID: "fees.unpaid",
}


def check_pay_code(text: str, pattern: str) -> str | Fault:
    """缴款识别码 as finance gave it. Only its outer form is looked at, by the hall's setting: the rule of its last
    digit is not published, so none is computed (domain.md §4.3)."""
    code = typed_figures(text)
    return code if re.fullmatch(pattern, code) else Fault.PAY_CODE


def is_strange_here(pay_code: str, region: str) -> bool:
    """Whether a pay code does not begin with the hall's region: a hint to look again, never a refusal (§4.3)."""
    return not pay_code.startswith(region)
