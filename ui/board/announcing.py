"""Which calls were not announced yet: each once, whole, in order, with the window that called (behaviour 22).

The board reads the same calls again and again, so what was said is remembered by the call's own mark. Reading begins a
little before the newest mark: of two windows that call in one moment, the one whose call became visible later is not
lost. A call that is long over when it is first seen, after a lost database, is not shouted after the visitor.
"""

from models.office.instants import MINUTE, SECOND, Instant
from models.tickets.board import Call

MARGIN = 5 * SECOND
STALE = MINUTE

Said = tuple[str, Instant, int]
"""Ticket, instant of the announcement, and which call of it."""


class Announcer:
    """Remembers what was said. What was called before its first look is history and is never said (behaviour 18)."""

    def __init__(self) -> None:
        self._began: Instant | None = None
        self._newest = 0
        self._said: set[Said] = set()

    def after(self, now: Instant) -> tuple[int, str, int]:
        """From which mark on to read announcements."""
        return (now if self._began is None else self._newest) - MARGIN, "", 0

    def news(self, calls: tuple[Call, ...], now: Instant) -> tuple[Call, ...]:
        """Which of these, in order, are to be said now."""
        first = self._began is None
        began = self._began = now if self._began is None else self._began
        new = tuple(call for call in calls if _said(call) not in self._said)
        self._newest = max([self._newest or now, *(call.announced for call in calls)])
        horizon = self._newest - 2 * MARGIN
        self._said = {said for said in (*self._said, *map(_said, new)) if said[1] >= horizon}
        if first:
            return ()
        return tuple(call for call in new if call.announced >= began and now - call.announced <= STALE)


def _said(call: Call) -> Said:
    return call.ticket, call.announced, call.calls
