"""What can be handed over, to whom, and what must be said with it (days.md 12 and 26)."""

from collections.abc import Iterable
from enum import StrEnum


class Reason(StrEnum):
    """Why somebody hands over."""

    LEAVES = "LEAVES"
    """离岗: the account ends with it."""
    SIGN_OFF = "SIGN_OFF"
    """交班."""


class State(StrEnum):
    """Where a hand-over stands."""

    OPEN = "OPEN"
    """A sign-off that is going on."""
    DRAFT = "DRAFT"
    """Printed for both to sign; nothing has moved."""
    DONE = "DONE"
    VOID = "VOID"
    """A later list took its place."""


class Kind(StrEnum):
    """What a line is about."""

    CASE = "CASE"
    INQUIRY = "INQUIRY"
    CERTIFICATE = "CERTIFICATE"
    ORIGINAL = "ORIGINAL"
    TICKET = "TICKET"
    PAPER = "PAPER"
    """A paper that is not printed."""


class Disposal(StrEnum):
    """What became of it; the words of models/office/sheets/queue.py."""

    PASSED = "PASSED"
    """移交."""
    CLOSED = "CLOSED"
    """了结."""
    KEPT = "KEPT"
    """留待次日."""


KIND_LEFT = {
    "PARKED": Kind.TICKET,
    "WAITING": Kind.TICKET,
    "UNPRINTED": Kind.PAPER,
    "UNDECIDED": Kind.CASE,
    "PAPERS_HELD": Kind.CASE,
    "INQUIRY": Kind.INQUIRY,
}
"""What a line is about, by the kind of what a window leaves at sign-off."""

PASSED_ON = frozenset({"PARKED", "WAITING", "UNDECIDED", "PAPERS_HELD", "INQUIRY"})
"""What can be passed to a person. A paper is printed where it was made, or cancelled."""

CLOSED_THERE = frozenset({"PARKED", "WAITING", "UNPRINTED"})
"""What the sign-off itself can close with a reason: a visitor who has left, a paper that nobody wants. A case or an
inquiry is closed by its own steps."""


def refusal(giver: str, receiver: str, *, active: bool) -> str:
    """ "" or why a person cannot be the receiver: handover.self, handover.not_active."""
    if giver == receiver:
        return "handover.self"
    return "" if active else "handover.not_active"


def may_take(roles: Iterable[str], kind: Kind) -> bool:
    """Whether somebody with these roles for the unit may be given a thing of this kind.

    Cases, papers of cases and certificates are a window's; an inquiry may be anybody's who answers.
    """
    wanted = {"GUIDE", "WINDOW", "REVIEWER", "APPROVER", "CENTRE_MANAGER"} if kind is Kind.INQUIRY else {"WINDOW"}
    if kind is Kind.TICKET:
        wanted = {"WINDOW", "GUIDE"}
    return bool(wanted & set(roles))


def rest_fault(left: int, reason: str) -> str:
    """ "" or handover.rest: a window that leaves something is signed off only with a reason (days.md 12)."""
    return "handover.rest" if left and not reason.strip() else ""


def handover_no(*, centre_name: str, year: int, sequence: int) -> str:
    """文书编号 such as (政)交字〔2026〕第0007号 (domain.md §3.5). Raises ValueError for a sequence below 1."""
    if sequence < 1:
        raise ValueError(f"a series begins at 1, not {sequence}")
    return f"({centre_name})交字〔{year}〕第{sequence:04}号"


def handover_code(*, centre: str, year: int, sequence: int) -> str:
    """What the barcode of a hand-over's paper holds: JJ, centre 2, year 4, running number, at least 4."""
    return f"JJ{centre}{year}{sequence:04}"
