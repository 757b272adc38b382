"""没打出来 at the fee point: the sheet is void and counted, and comes out again as an original (days.md 14)."""

from collections.abc import Callable

from models.prints import verbs
from models.prints.reading import JobRow
from ui.messages import Reason, ReasonAsked
from ui.prints import SPOILED
from ui.room import Room
from ui.translation import tr


def ask_spoil(room: Room, job: JobRow, then: Callable[[object], object]) -> None:
    """Asks what became of the sheet, voids it and prints it again; `then` gets the Done."""
    asked = ReasonAsked(
        "prints.spoil", tr("{number} did not come out", number=job.title),
        tr("The sheet is void and counted; it is printed again as an original."), tr("Void and print again"),
        [(code, tr(said)) for code, said in SPOILED],
    )  # fmt: skip

    def spoil(reason: Reason) -> None:
        room.do(verbs.spoil, then=then, job=job.id, reason=f"{reason.code} {reason.words}".strip())

    room.messages.ask_reason(room, asked, spoil)
