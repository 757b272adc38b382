"""Calling a number, again, and what happens when nobody comes (behaviours 10–21)."""

from dataclasses import dataclass
from typing import Final

from models.office.act import Act
from models.office.actors import Role
from models.office.instants import SECOND
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.tickets import rules
from models.tickets.heads import heads, line_waiting, turn_of, turns
from models.tickets.order import Picked, Why, pick
from models.tickets.records import Ticket
from models.tickets.rules import HELD, State
from models.tickets.steps import free_desk, held_at, may, of_today, one_of, take

WINDOW: Final = frozenset({Role.WINDOW})
DESKS: Final = frozenset({Role.WINDOW, Role.GUIDE})

_SERVES: Final = (
    'SELECT 1 FROM "line_window" WHERE "line" = ? AND "window" = ? AND "valid_from" <= ? '
    'AND ("ends_on" IS NULL OR "ends_on" > ?)'
)


@dataclass(frozen=True, slots=True)
class CallMade:
    """A number that was called."""

    ticket: str
    text: str
    why: str
    """`Why` this one."""


@dataclass(frozen=True, slots=True)
class Recalled:
    """An announcement that was repeated."""

    ticket: str
    text: str
    calls: int
    """The how-manieth call this was."""


@verb("tickets.call_next", roles=WINDOW)
def call_next(act: Act, *, window: str) -> CallMade:
    """叫下一位. Calls who is next in the lines of the own window (models/tickets/order.py says who).

    Raises NotAllowed tickets.not_your_window; Refused tickets.holds (`ticket`), tickets.paused (`reason`),
    tickets.nobody_waiting.
    """
    free_desk(act, window)
    made = call_picked(act, window)
    if made is None:
        raise Refused("tickets.nobody_waiting")
    return made


def call_picked(act: Act, window: str) -> CallMade | None:
    """Calls who is next, None where nobody is; a part of other verbs, which know that the window is free."""
    while (picked := _next(act, window)) is not None:
        ticket = act.hold(Ticket, picked.head.ticket)
        # On PostgreSQL another window may have taken it since it was read: then whoever is next now.
        if rules.allowed("call", ticket.state) and ticket.line == picked.head.line:
            return _call(act, ticket, window, picked.why)
    return None


def _next(act: Act, window: str) -> Picked | None:
    found = heads(act.db, window, act.today)
    turn = turn_of(act.settings)
    return pick(found, turns(act.db, found, act.today, turn), act.now, turn)


def _call(act: Act, ticket: Ticket, window: str, why: Why, reason: str = "") -> CallMade:
    take(act, ticket, "call")
    ticket.window, ticket.staff, ticket.for_window, ticket.first_since = window, act.staff, "", None
    ticket.called = ticket.announced = act.now
    ticket.first_called = ticket.first_called or act.now
    ticket.recalls, ticket.why, ticket.out_of_order = 0, why, reason
    act.save(ticket)  # where its version is still the one read: of two windows one wins (behaviour 12)
    act.note(ticket=ticket.text, window=window, why=why)
    return CallMade(ticket.id, ticket.text, why)


@verb("tickets.call_number", roles=WINDOW)
def call_number(act: Act, *, window: str, number: str, reason: str = "") -> CallMade:
    """按号呼叫. Calls a number of today that waits in a line of this window; out of order needs a reason, which the
    supervisor sees (behaviour 21).

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.holds, tickets.paused,
    tickets.no_such_number, tickets.taken (`ticket`, `window`), tickets.not_your_line, tickets.reason_needed (field
    reason).
    """
    free_desk(act, window)
    ticket = by_number(act, number)
    if ticket.state in HELD or (ticket.state == State.PARKED and ticket.window != window):
        raise Refused("tickets.taken", ticket=ticket.text, window=ticket.window)
    may(ticket, "call")
    if ticket.state == State.WAITING and not _offered(act, ticket, window):
        raise Refused("tickets.not_your_line", ticket=ticket.text)
    picked = _next(act, window)
    if picked is not None and picked.head.ticket == ticket.id:
        return _call(act, ticket, window, picked.why)
    if not reason.strip():
        raise Refused("tickets.reason_needed", field="reason", ticket=ticket.text)
    return _call(act, ticket, window, Why.BY_NUMBER, reason.strip())


def by_number(act: Act, number: str) -> Ticket:
    """Today's ticket of a typed or scanned number. Raises Refused tickets.no_such_number (field number)."""
    named = rules.typed_number(number)
    day = rules.barcode_day(number)
    found = None
    if named and day in (None, act.today):
        found = act.find(Ticket, home=act.station.site, day=act.today, letter=named[0], number=named[1])
    if found is None:
        raise Refused("tickets.no_such_number", field="number", number=number.strip())
    return found


def _offered(act: Act, ticket: Ticket, window: str) -> bool:
    """Whether a waiting ticket stands in a list of this window (behaviour 14)."""
    if ticket.for_window:
        return ticket.for_window == window
    day = act.today.isoformat()
    return act.db.run(_SERVES, (ticket.line, window, day, day)).fetchone() is not None


@verb("tickets.recall", roles=WINDOW)
def recall(act: Act, *, window: str) -> Recalled:
    """重呼. Announces the held number again; arrival and first call stay as they were (behaviour 16).

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.nobody_held, tickets.too_soon (`seconds`).
    """
    ticket = held_at(act, window)
    may(ticket, "recall")
    wait = rules.recall_wait(ticket.announced or 0, act.now, act.settings.call_gap_seconds * SECOND)
    if wait:
        raise Refused("tickets.too_soon", ticket=ticket.text, seconds=-(-wait // SECOND))
    ticket.recalls += 1
    ticket.announced = act.now
    act.save(ticket)
    return Recalled(ticket.id, ticket.text, ticket.recalls + 1)


@verb("tickets.miss", roles=WINDOW)
def miss(act: Act, *, window: str, reason: str = "ABSENT") -> str:
    """过号. Passes the called number after its calls, with one of MISS_REASONS (behaviour 17). Gives its id.

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.nobody_held, tickets.calls_short
    (`needed`), tickets.reason.
    """
    ticket = held_at(act, window)
    may(ticket, "miss")
    short = rules.calls_short(ticket.recalls, act.settings.calls_before_missed)
    if short:
        raise Refused("tickets.calls_short", ticket=ticket.text, needed=short)
    take(act, ticket, "miss")
    ticket.reason = one_of(rules.MISS_REASONS, reason, "reason")
    ticket.misses += 1
    ticket.finished = act.now
    act.save(ticket)
    act.note(ticket=ticket.text, window=window)
    return ticket.id


@verb("tickets.back_once", roles=DESKS)
def back_once(act: Act, *, ticket: str) -> int:
    """过号返回. Takes a passed number back into its line once, on its day, behind the set number of waiting visitors
    (behaviour 17). Gives how many wait before it.

    Raises Refused tickets.not_today; NotAllowed tickets.no_return (`misses`), tickets.state.
    """
    found = of_today(act, ticket)
    may(found, "back")
    if not rules.may_come_back(found.state, found.misses):
        raise NotAllowed("tickets.no_return", ticket=found.text, misses=found.misses)
    places = sorted(head.queued for head in line_waiting(act.db, found.line, act.today))
    take(act, found, "back")
    found.queued = rules.place_behind(places, act.settings.return_behind, act.now)
    found.window = found.reason = found.staff = ""
    found.finished = None
    act.save(found)
    act.note(ticket=found.text)
    return sum(place < found.queued for place in places)
