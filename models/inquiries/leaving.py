"""What a window leaves of its first inquiries at sign-off (days.md 12)."""

from dataclasses import dataclass
from typing import Final

from models.office.database import Database

_OPEN: Final = (
    'SELECT "id", "number", "question" FROM "inquiry" WHERE "state" <> \'CLOSED\' AND "window" = ? '
    'ORDER BY "received_at", "id"'
)


@dataclass(frozen=True, slots=True)
class LeftInquiry:
    """An inquiry that was first asked here and is not closed."""

    kind: str
    """INQUIRY, of sheets.queue.LEFT_KINDS."""
    id: str
    number: str
    about: str
    """The question."""


def leaves(db: Database, window: str, _station: str) -> tuple[LeftInquiry, ...]:
    """Open inquiries that were first asked at a window, longest first."""
    return tuple(LeftInquiry("INQUIRY", *row) for row in db.rows(_OPEN, (window,)))
