"""What becomes of a difference between hall and bank (domain.md §4.5)."""

from enum import StrEnum


class DifferenceState(StrEnum):
    """Where a difference stands; models/bank/records_statement.py draws the ways."""

    OPEN = "OPEN"
    CLOSED = "CLOSED"
    """A person gave the reason."""
    CARRIED = "CARRIED"
    """Another bank day answers it."""
    CURED = "CURED"
    """Found in the same bank day after all: it is no difference of the day any more."""


COUNTED = (DifferenceState.OPEN, DifferenceState.CLOSED, DifferenceState.CARRIED)
"""The differences that stand in their day's account."""


class Reason(StrEnum):
    """Why there is a difference, for the day's sheet; on the page's keyboard in this order."""

    LATER = "LATER"
    """未达账项: it comes with a later statement."""
    BANK_MISTAKE = "BANK_MISTAKE"
    """银行差错, which the bank puts right."""
    HALL_MISTAKE = "HALL_MISTAKE"
    """收费点录入差错, put right by reversal and a new payment."""
    REFUNDED = "REFUNDED"
    """已退还缴款人."""
    OUTSIDE = "OUTSIDE"
    """未经收费点缴入: paid at another counter of the bank."""
    OTHER = "OTHER"
    """其他, in words."""


def money_missing(hall_fen: int, bank_fen: int) -> bool:
    """Whether the hall has booked more than the bank has: then who took the money does not close it."""
    return hall_fen > bank_fen
