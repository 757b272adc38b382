"""The ID number that a visitor gave with his number: it fills the form of the window that calls him (days.md 5).

The ticket itself keeps the day's key alone (behaviour 6). The number lies beside it, in a note that no journal and no
backup has, for as long as the visit lasts.
"""

from dataclasses import dataclass
from typing import Final

from models.office.act import Act
from models.office.database import Database
from models.tickets.records import LocalIdentity, Ticket

_GIVEN: Final = (
    'SELECT g."number", t."agent" FROM "local_identity" g JOIN "ticket" t ON t."id" = g."id" WHERE g."id" = ?'
)


@dataclass(frozen=True, slots=True)
class Given:
    """Who took the number, as he said himself."""

    number: str
    agent: bool
    """A village agent (代办员) took it with his own document, for somebody else."""


def keep(act: Act, ticket: Ticket, id_number: str) -> None:
    """Lays the number beside its ticket; "" is none."""
    if id_number.strip():
        act.keep_local(LocalIdentity, ticket.id, day=ticket.day.isoformat(), number=id_number.strip())


def forget(act: Act, ticket: Ticket) -> None:
    """The visit is over: nobody needs to know any more."""
    act.drop_local(LocalIdentity, '"id" = ?', (ticket.id,))


def forget_days_before(act: Act) -> None:
    """What a passed number that never came back left over."""
    act.drop_local(LocalIdentity, '"day" < ?', (act.today.isoformat(),))


def given(db: Database, ticket: str) -> Given | None:
    """What a visitor gave with his number; None where he gave nothing, and once the visit is over."""
    row = db.row(_GIVEN, (ticket,))
    return Given(row[0], bool(row[1])) if row else None
