"""交接清单: what one person hands over to another."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Foot, Head, Sheet, known

HANDED_KINDS = ("CASE", "INQUIRY", "CERTIFICATE", "ORIGINAL")
"""办件, 首问, 证照, 原件."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HandedOver:
    """One line: what is handed over."""

    kind: str
    """One of HANDED_KINDS."""
    number: str
    """Short number of the case, number of the inquiry or certificate."""
    what: str
    """Item, question, name of the certificate or paper; no applicant's name."""

    def __post_init__(self) -> None:
        known(self.kind, HANDED_KINDS, "kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverList(Sheet):
    """交接清单 of a clerk who leaves (days.md 26), in two copies with both signatures."""

    paper: ClassVar[str] = "handover"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    giver: str
    giver_title: str
    receiver: str
    receiver_title: str
    reason: str
    """Why the person leaves, as it was said; "" for none."""
    drawn_up_at: int
    confirmed_at: int | None
    """When both confirmed it at the screen; None where both sign the paper."""
    lines: tuple[HandedOver, ...]
