"""完整查看: what is asked before a person is shown in full (domain.md §12; 个人信息保护法 6)."""

from collections.abc import Callable

from models.people.identity import Particulars
from models.privacy.rules import Reason
from models.privacy.verbs import view
from ui import words
from ui.messages import Reason as Answer
from ui.messages import ReasonAsked
from ui.room import Room
from ui.translation import tr


def ask_full_view(room: Room, table: str, row: str, number: str, then: Callable[[str, Particulars], object]) -> None:
    """Asks why, keeps who looked at whom when and why, and gives `then` the row and its particulars.

    `table` is case or inquiry, `row` its id.
    """
    asked = ReasonAsked(
        "privacy.view", tr("Full view of {number}", number=number),
        tr("Who looks, when and why is kept and can be read by every supervisor."), tr("Show in full"),
        [(str(reason), words.choice(f"privacy.{reason}")) for reason in Reason], other=str(Reason.OTHER),
    )  # fmt: skip

    def answered(answer: Answer) -> None:
        room.do(
            view, then=lambda done: then(row, done.value), table=table, row=row, reason_code=Reason(answer.code),
            reason=answer.words,
        )  # fmt: skip

    room.messages.ask_reason(room, asked, answered)
