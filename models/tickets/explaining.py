"""Why the order is as it is, for any ticket and for a window's whole list (behaviour 14)."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.settings import read_settings
from models.tickets.heads import everybody, line_waiting, turn_of, turns
from models.tickets.order import Head, in_order
from models.tickets.rules import State

_TEXTS: Final = 'SELECT "text" FROM "ticket" WHERE "id" = ?'
_STANDS: Final = 'SELECT "text", "state", "line", "for_window", "window", "why" FROM "ticket" WHERE "id" = ?'


@dataclass(frozen=True, slots=True)
class Place:
    """One ticket in the order of calls."""

    ticket: str
    text: str
    place: int
    """1 is next."""
    why: str
    """`Why` it comes at this place."""


@dataclass(frozen=True, slots=True)
class Explained:
    """Where a ticket stands, and who comes before it and why."""

    ticket: str
    text: str
    state: str
    why: str
    """Why it was called, or why its place is what it is; "" for one that is over without a call."""
    place: int | None
    """None for one that does not wait."""
    before: tuple[Place, ...]


def window_order(db: Database, window: str, now: Instant) -> tuple[Place, ...]:
    """Everybody in the lists of a window, in the order in which it would call them now."""
    with db.snapshot():
        return _places(db, everybody(db, window, civil_day(now)), now)


def explain(db: Database, ticket: str, now: Instant) -> Explained | None:
    """Where a ticket stands in its line (or in the list of the window it waits for), None for an unknown one."""
    today = civil_day(now)
    with db.snapshot():
        row = db.row(_STANDS, (ticket,))
        if row is None:
            return None
        text, state, line, for_window, window, why = row
        if state == State.WAITING:
            waiting = line_waiting(db, line, today) if not for_window else everybody(db, for_window, today)
        elif state == State.PARKED:
            waiting = everybody(db, window, today)
        else:
            return Explained(ticket, text, state, why, None, ())
        places = _places(db, waiting, now)
    own = next((place for place in places if place.ticket == ticket), None)
    if own is None:  # parked, and not paid yet: nobody calls him
        return Explained(ticket, text, state, "", None, ())
    return Explained(ticket, text, state, own.why, own.place, places[: own.place - 1])


def _places(db: Database, waiting: Iterable[Head], now: Instant) -> tuple[Place, ...]:
    found = list(waiting)
    turn = turn_of(read_settings(db))
    recent = turns(db, found, civil_day(now), turn)
    order = in_order(found, recent, now, turn)
    return tuple(
        Place(picked.head.ticket, db.value(_TEXTS, (picked.head.ticket,)), place, picked.why)
        for place, picked in enumerate(order, 1)
    )
