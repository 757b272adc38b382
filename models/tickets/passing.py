"""A number that waits for one window alone is sent to another, when that window closes (days.md 12)."""

from typing import Final

from models.office.act import Act
from models.office.refusal import Refused
from models.tickets.records import Ticket
from models.tickets.rules import State

_SIGNED_ON: Final = 'SELECT 1 FROM "sign_on" WHERE "place" = ? AND "ended" IS NULL'


def pass_waiting(act: Act, *, ticket: str, window: str, to_window: str) -> str:
    """The visitor keeps his place and waits for `to_window` instead. Gives his number.

    Raises Refused tickets.taken (does not wait for `window`), tickets.same_place, tickets.unstaffed.
    """
    found = act.hold(Ticket, ticket)
    if found.state != State.WAITING or found.for_window != window:
        raise Refused("tickets.taken", ticket=found.text, window=found.for_window)
    if to_window == window:
        raise Refused("tickets.same_place", field="to_window", ticket=found.text)
    if act.db.run(_SIGNED_ON, (to_window,)).fetchone() is None:
        raise Refused("tickets.unstaffed", field="to_window", window=to_window)
    found.for_window, found.staff = to_window, act.staff
    act.save(found)
    act.note(ticket=found.text, window=window)
    return found.text
