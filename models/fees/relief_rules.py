"""减免缓: what may be asked for and granted (domain.md §4.4, behaviour 42). Money is in fen."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReliefKind(StrEnum):
    """What a payer asks for."""

    WAIVE = "WAIVE"
    """免缴."""
    REDUCE = "REDUCE"
    """减缴."""
    DEFER = "DEFER"
    """缓缴."""


class ReliefState(StrEnum):
    """PROPOSED → CHECKED → APPROVED; REFUSED or WITHDRAWN from both of the first."""

    PROPOSED = "PROPOSED"
    """待审核."""
    CHECKED = "CHECKED"
    """待批准."""
    APPROVED = "APPROVED"
    """已批准."""
    REFUSED = "REFUSED"
    """不予批准."""
    WITHDRAWN = "WITHDRAWN"
    """已撤回."""


PENDING = frozenset({ReliefState.PROPOSED, ReliefState.CHECKED})


class Fault(StrEnum):
    """What is wrong with a wish, a grant or who gives it; a refusal's code."""

    AMOUNT = "fees.relief_amount"
    """More than is charged, or nothing."""
    WHOLE = "fees.relief_whole"
    """A waiver asks for all of the charges it names; less is a reduction."""
    PART = "fees.relief_part"
    """A reduction leaves something; all of it is a waiver."""
    DEFER_WHOLE = "fees.relief_defer_whole"
    """A notice is put off as a whole."""
    UNTIL = "fees.relief_until"
    """A deferral needs a day after today, nothing else has one."""
    SAME_PERSON = "fees.relief_same_person"


@dataclass(frozen=True, slots=True)
class Evidence:
    """证明材料: one document of a request. `sha256` is of its scan, "" where it was not scanned."""

    name: str
    number: str = ""
    sha256: str = ""


@dataclass(frozen=True, slots=True)
class Fits:
    """A notice as a relief finds it."""

    total_fen: int
    """What it wants now."""
    about_fen: int
    """The charges that the relief is about."""

    @property
    def most_fen(self) -> int:
        """No relief makes a notice want less than nothing, whatever earlier ones took off it."""
        return min(self.about_fen, self.total_fen)


def wish_fault(kind: ReliefKind, fits: Fits, wished_fen: int, until: date | None, today: date) -> Fault | None:
    """What is wrong with a request, or None.

    A waiver is of all that it is about, a reduction leaves something, a deferral is of the whole notice until a later
    day.
    """
    if not 0 < wished_fen <= fits.most_fen:
        return Fault.AMOUNT
    if (until is not None) is not (kind is ReliefKind.DEFER) or (until is not None and until <= today):
        return Fault.UNTIL
    if kind is ReliefKind.WAIVE and wished_fen < fits.most_fen:
        return Fault.WHOLE
    if kind is ReliefKind.REDUCE and wished_fen == fits.about_fen:
        return Fault.PART
    if kind is ReliefKind.DEFER and wished_fen < fits.total_fen:
        return Fault.DEFER_WHOLE
    return None


def grant_fault(
    kind: ReliefKind, fits: Fits, wished_fen: int, granted_fen: int, until: date | None, today: date
) -> Fault | None:
    """What is wrong with what is granted, or None: never more than was asked for, never more than is wanted."""
    if not 0 < granted_fen <= min(wished_fen, fits.most_fen):
        return Fault.AMOUNT
    if kind is ReliefKind.DEFER:
        if granted_fen < fits.total_fen:
            return Fault.DEFER_WHOLE
        return Fault.UNTIL if until is None or until <= today else None
    return Fault.UNTIL if until is not None else None


def taken_off(kind: ReliefKind, granted_fen: int) -> int:
    """What a granted relief takes off its notice: a deferral nothing."""
    return 0 if kind is ReliefKind.DEFER else granted_fen


def same_person(person: str, earlier: Collection[str]) -> bool:
    """Whether who checks or approves has had a hand in it before (behaviour 42)."""
    return person in earlier
