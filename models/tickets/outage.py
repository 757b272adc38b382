"""Whether a window's visitor was there before the application stopped: the desk then asks about him (days.md 13)."""

from dataclasses import dataclass
from typing import Final

from models.office.database import Database
from models.office.instants import MINUTE, Instant
from models.people.rules import EndReason

_SIGN_ONS: Final = (
    'SELECT "station", "started", "reason", "heard" FROM "sign_on" WHERE "place" = ? ORDER BY "started" DESC LIMIT 2'
)
_HELD: Final = (
    'SELECT "id", "text", "state", "since" FROM "ticket" WHERE "window" = ? AND "state" IN (\'CALLED\', \'SERVING\')'
)
_ACTS: Final = "SELECT instant FROM act WHERE station = ? ORDER BY epoch DESC, number DESC LIMIT 200"

STOPPED: Final = (EndReason.RETURNED, EndReason.LEASE_OVER)
"""Ends of a sign-on that nobody wished: the application had stopped. A stand-in takes the visitor over as he is."""


@dataclass(frozen=True, slots=True)
class Interrupted:
    """A visitor over whom the application stopped."""

    ticket: str
    text: str
    state: str
    stopped: Instant
    """The last moment at which the desk is known to have worked: its last act, or its last sign of life."""
    again: Instant
    """When somebody signed on again."""


def interrupted(db: Database, window: str) -> Interrupted | None:
    """The visitor whom a window holds since before the application stopped; None for none, for a stop of less than a
    minute, and once it was answered (tickets.after_outage begins his state anew)."""
    with db.snapshot():
        held = db.row(_HELD, (window,))
        sign_ons = db.rows(_SIGN_ONS, (window,)) if held else []
        if held is None or len(sign_ons) < 2 or sign_ons[1][2] not in STOPPED:
            return None
        (_, again, _, _), (station, before, _, heard) = sign_ons
        ticket, text, state, since = held
        if since >= again:
            return None
        acts = (row[0] for row in db.rows(_ACTS, (station,)))
        acted = next((instant for instant in acts if instant < again), before)
    stopped = max(acted, since, min(heard or 0, again))
    if again - stopped < MINUTE:
        return None
    return Interrupted(ticket, text, state, Instant(stopped), Instant(again))
