"""What may happen on a case's way, as pure rules: proposed stops, surveys, the parts of a joint case, the class a case
is of in the end (domain.md §1 六项办理制, §2.3)."""

from collections.abc import Iterable
from enum import StrEnum

from models.cases.rules import State
from models.catalogue.rules import HandlingClass


class ProposalState(StrEnum):
    """Where a proposed special procedure stands."""

    OPEN = "OPEN"
    """待批."""
    APPROVED = "APPROVED"
    """同意."""
    REJECTED = "REJECTED"
    """不同意."""
    LAPSED = "LAPSED"
    """The case went on without an answer."""


def own_stops(setting: str, item: str) -> frozenset[str]:
    """The reasons by which an item's own law stops the clock beside 行政许可法 45, by the setting `item_stops`
    ("SL-001:OTHER_AGENCY;…"): for a water permit, asking other agencies (取水条例 19)."""
    pairs = (entry.partition(":") for entry in setting.split(";") if entry)
    return frozenset(reason for code, _, reason in pairs if code == item)


LEAST_SURVEYORS = 2
"""A survey is made by two or more (行政许可法 34)."""

UPWARD = "UPWARD"
"""转报上级: why the clock of an 上报件 stands still. The county promises its own part and no other (domain.md §1)."""


class PartState(StrEnum):
    """What a department says to its part of a joint case (联办件)."""

    OPEN = "OPEN"
    """待会签."""
    AGREED = "AGREED"
    """同意."""
    DISAGREED = "DISAGREED"
    """不同意."""
    RETURNED = "RETURNED"
    """退回主办单位: it cannot be answered as it stands."""


ANSWERS = (PartState.AGREED, PartState.DISAGREED, PartState.RETURNED)


def all_answered(states: Iterable[str]) -> bool:
    """Whether nothing is waited for any more."""
    return all(state != PartState.OPEN for state in states)


def all_agreed(states: Iterable[str]) -> bool:
    """Whether a joint case may be granted: every department has agreed to its part (行政许可法 26). A case without
    parts is joint with nobody."""
    return all(state == PartState.AGREED for state in states)


def class_of(item: HandlingClass, state: State, *, supplemented: bool) -> HandlingClass:
    """Which of the six ways a case went (六项办理制): 退回 where it was returned in writing, 补办 once it was told what
    was missing and its papers were kept, else what its item is. It follows from the case and is never stored."""
    if state is State.RETURNED:
        return HandlingClass.RETURNED
    return HandlingClass.SUPPLEMENT if supplemented else item
