"""完整查看: a person's particulars in full, asked for with a reason that is kept (domain.md §12)."""

from collections.abc import Callable
from typing import Any

from models.cases.reading import CaseFacts
from models.cases.rows import shown_name
from models.people.identity import Particulars, masked_id, masked_phone
from models.privacy.rules import Reason
from models.privacy.verbs import view
from ui import words
from ui.messages import Reason as Answer
from ui.messages import ReasonAsked
from ui.room import Room
from ui.translation import tr

KEY = "Ctrl+Alt+8"


def ask_full(room: Room, case: CaseFacts, then: Callable[[Particulars], object]) -> None:
    """Asks why, and shows the person of a case in full; who looked and why stays in the journal."""
    ask_full_view(room, "case", case.id, case.short_number, then)


def ask_full_view(room: Room, table: str, row: str, number: str, then: Callable[[Particulars], object]) -> None:
    """The same of a case or an inquiry: `table` says which, `row` is its id, `number` as people name it."""

    def answered(answer: Answer) -> None:
        def done(made: Any) -> None:
            then(made.value)

        room.do(view, then=done, table=table, row=row, reason_code=Reason(answer.code), reason=answer.words)

    asked = ReasonAsked(
        "privacy.view", tr("Show {number} in full", number=number),
        tr("Who looked, when and why is kept."), tr("Show in full"),
        [(str(reason), words.choice(f"privacy.{reason}")) for reason in Reason], other=str(Reason.OTHER),
    )  # fmt: skip
    room.messages.ask_reason(room, asked, answered)


def who_words(case: CaseFacts, *, own: bool, seen: Particulars | None) -> str:
    """Who applies: whole where it is the window's own case or was asked for, else masked; 已按规定删除."""
    if not case.name:
        return tr("Erased by rule")
    if seen is not None:
        parts = [seen.name, seen.id_number, seen.phone, seen.address]
    elif own:
        parts = [case.name, case.id_number, case.phone]
    else:
        parts = [
            shown_name(case.applicant_kind, case.name), masked_id(case.id_number) if case.id_number else "",
            masked_phone(case.phone) if case.phone else "",
        ]  # fmt: skip
    if case.agent_name:
        plain = own or seen is not None
        name = case.agent_name if plain else shown_name("", case.agent_name)
        phone = case.agent_phone if plain else masked_phone(case.agent_phone)
        parts.append(tr("through {name} {phone}", name=name, phone=phone))
    return " · ".join(part for part in parts if part)
