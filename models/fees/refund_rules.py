"""退付: why money goes back, and the steps on the way with their limits (domain.md §4.4)."""

from enum import StrEnum


class Cause(StrEnum):
    """Why money goes back."""

    OVER_CHARGED = "OVER_CHARGED"
    """多收、多缴."""
    TECHNICAL = "TECHNICAL"
    """技术差错."""
    FINANCE = "FINANCE"
    """财政部门决定."""


class AskedBy(StrEnum):
    """Who asks: the payer, or the unit that found it itself."""

    APPLICANT = "APPLICANT"
    UNIT = "UNIT"


class RefundState(StrEnum):
    """ASKED → VERIFIED → APPLIED → APPROVED → PAID; REFUSED and WITHDRAWN end it."""

    ASKED = "ASKED"
    """待核实."""
    VERIFIED = "VERIFIED"
    """已核实，待报财政."""
    APPLIED = "APPLIED"
    """已报财政，待审核."""
    APPROVED = "APPROVED"
    """财政同意，待支付."""
    PAID = "PAID"
    """已退付."""
    REFUSED = "REFUSED"
    """不予退付."""
    WITHDRAWN = "WITHDRAWN"
    """已撤回."""


PENDING = frozenset({RefundState.ASKED, RefundState.VERIFIED, RefundState.APPLIED, RefundState.APPROVED})

LIMITS = {
    RefundState.ASKED: "refund_verify_days",
    RefundState.VERIFIED: "refund_apply_days",
    RefundState.APPLIED: "refund_decide_days",
    RefundState.APPROVED: "refund_pay_days",
}
"""The setting that says in how many working days the next step must follow."""


def first_state(asked_by: AskedBy) -> RefundState:
    """What the unit found itself needs no verifying: it applies at once."""
    return RefundState.VERIFIED if asked_by is AskedBy.UNIT else RefundState.ASKED


def most_to_refund(paid_fen: int, refunded_fen: int) -> int:
    """What may go back at most: what came in and has not gone back."""
    return max(paid_fen - refunded_fen, 0)


def usual_refund(total_fen: int, paid_fen: int, refunded_fen: int) -> int:
    """多缴: what came in beyond the notice; 0 where it was not overpaid."""
    return max(most_to_refund(paid_fen, refunded_fen) - total_fen, 0)
