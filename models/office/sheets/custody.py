"""Papers about originals, and the receipt of many cases at once."""

from dataclasses import dataclass
from typing import ClassVar

from models.office.sheets.sheet import Applicant, Foot, Head, Sheet, known

KEEPING = ("KEPT", "RETURNED")
"""留存, 退还."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Original:
    """One original."""

    name: str
    copies: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OriginalsList(Sheet):
    """原件留存(退还)清单: what the hall keeps of the applicant's originals, or gave back, with both signatures
    (days.md 16)."""

    paper: ClassVar[str] = "originals"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    what: str
    """One of KEEPING."""
    case_number: str
    short_number: str
    item: str
    applicant: Applicant
    originals: tuple[Original, ...]
    returned_to: str
    """Name of who took them back; "" while they are kept."""

    def __post_init__(self) -> None:
        known(self.what, KEEPING, "what")


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchLine:
    """One person of a list receipt."""

    place: int
    name: str
    id_number: str
    """Masked."""
    short_number: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchReceipt(Sheet):
    """批量收件清单: one receipt for many persons of one item (days.md 15)."""

    paper: ClassVar[str] = "batch_receipt"
    layout: ClassVar[int] = 1

    head: Head
    foot: Foot
    item: str
    item_code: str
    received_at: int
    handed_in_by: str
    """交件人 by name."""
    lines: tuple[BatchLine, ...]
    promise_due: str
    """Promised day of those accepted now, ISO; "" where none was accepted."""
