"""What the verbs of the queue have in common: whose window it is, whom it holds, and one step of a ticket."""

from dataclasses import dataclass
from typing import Final

from models.office.act import Act
from models.office.database import POSTGRESQL
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.tickets import given, rules
from models.tickets.records import Line, Period, Service, Ticket
from models.tickets.rules import OPEN, PeriodKind, State

_DESK: Final = (
    'SELECT (SELECT "staff" FROM "sign_on" WHERE "place" = ? AND "ended" IS NULL), '
    '(SELECT "reason" FROM "window_pause" WHERE "window" = ? AND "ended" IS NULL), '
    '(SELECT "text" FROM "ticket" WHERE "window" = ? AND "state" IN (\'CALLED\', \'SERVING\'))'
)
_HELD: Final = "\"window\" = ? AND \"state\" IN ('CALLED', 'SERVING')"


@dataclass(frozen=True, slots=True)
class Desk:
    """A window at this moment; each "" for none."""

    holder: str
    """Id of who is signed on there."""
    paused: str
    """Why it pauses."""
    held: str
    """The number it holds."""


def desk(act: Act, window: str) -> Desk:
    """Who is at a window, and whom it holds."""
    holder, paused, held = act.db.run(_DESK, (window, window, window)).fetchone()
    return Desk(holder or "", paused or "", held or "")


def own_desk(act: Act, window: str) -> Desk:
    """The window that the person who acts is signed on at.

    Raises NotAllowed tickets.not_your_window, with the id of who is signed on there.
    """
    found = desk(act, window)
    if found.holder != act.staff:
        raise NotAllowed("tickets.not_your_window", window=window, holder=found.holder)
    return found


def without_visitor(act: Act, window: str) -> Desk:
    """The own window, which holds nobody. Raises Refused tickets.holds (`ticket`: whom), and what own_desk raises."""
    found = own_desk(act, window)
    if found.held:
        raise Refused("tickets.holds", ticket=found.held, window=window)
    return found


def free_desk(act: Act, window: str) -> None:
    """Makes sure that the own window may call (behaviour 11).

    Raises what without_visitor raises; Refused tickets.paused (`reason`).
    """
    paused = without_visitor(act, window).paused
    if paused:
        raise Refused("tickets.paused", reason=paused, window=window)


def held_at(act: Act, window: str) -> Ticket:
    """The visitor whom the own window holds. Raises NotAllowed tickets.not_your_window, Refused tickets.nobody_held."""
    own_desk(act, window)
    found = act.select(Ticket, _HELD, (window,))
    if not found:
        raise Refused("tickets.nobody_held", window=window)
    return found[0]


def of_today(act: Act, ticket_id: str) -> Ticket:
    """A ticket of today. Raises Refused office.not_found, tickets.not_today."""
    ticket = act.hold(Ticket, ticket_id)
    if ticket.day != act.today:
        raise Refused("tickets.not_today", ticket=ticket.text, day=ticket.day.isoformat())
    return ticket


def line_today(act: Act, line: str, *, field: str = "line", hold: bool = False) -> Line:
    """A line that there is today. Raises Refused tickets.unknown_line, tickets.line_ended."""
    found = act.find(Line, id=line)
    if found is not None and hold and act.db.engine == POSTGRESQL:
        found = act.hold(Line, line)
    if found is None or found.site != act.station.site:
        raise Refused("tickets.unknown_line", field=field, line=line)
    if found.valid_from > act.today or (found.ends_on is not None and found.ends_on <= act.today):
        raise Refused("tickets.line_ended", field=field, line=line)
    return found


def may(ticket: Ticket, step: str) -> None:
    """Raises NotAllowed tickets.state where the ticket's state forbids a step."""
    if not rules.allowed(step, ticket.state):
        raise NotAllowed("tickets.state", step=step, state=ticket.state, ticket=ticket.text)


def take(act: Act, ticket: Ticket, step: str) -> None:
    """Moves a ticket one step on: the period that was open ends, the next begins with the state (behaviour 25).

    The caller sets what else the step changes, and saves the ticket. A visit that crossed midnight is flagged
    (behaviour 29). Raises NotAllowed tickets.state.
    """
    may(ticket, step)
    close_period(act, ticket)
    ticket.state, ticket.since = rules.after(step), act.now
    if ticket.person_key and ticket.state in rules.OVER:
        given.forget(act, ticket)
    if ticket.day != act.today:
        ticket.flagged = ticket.flagged or "MIDNIGHT"


def close_period(act: Act, ticket: Ticket, until: int | None = None, kind: PeriodKind | None = None) -> None:
    """Keeps the stretch that ends now (or ended at `until`) as a period; one of no length is none."""
    end = act.now if until is None else until
    if ticket.state not in OPEN or end <= ticket.since:
        return
    at_window = ticket.state != State.WAITING
    act.add(
        Period(
            id=new_key(), ticket=ticket.id, kind=kind or ticket.state, line=ticket.line,
            window=ticket.window if at_window else "", staff=ticket.staff if at_window else "",
            started=ticket.since, ended=end,
        )
    )  # fmt: skip


def end_services(act: Act, ticket: Ticket) -> None:
    """Ends the matter that is being worked on (behaviour 27: finishing closes all)."""
    for service in act.select(Service, '"ticket" = ? AND "ended" IS NULL', (ticket.id,)):
        service.ended = act.now
        act.save(service)


def one_of(codes: tuple[str, ...], code: str, field: str) -> str:
    """A reason or result from its list. Raises Refused tickets.reason (field)."""
    if code not in codes:
        raise Refused("tickets.reason", field=field, given=code)
    return code
