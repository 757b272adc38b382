"""A window's day: pause, sign-off, a power cut, and the closing that ends what is left over (days.md 12 and 13)."""

from typing import Final

from models.office.act import Act
from models.office.actors import ANY_STAFF
from models.office.instants import Instant
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.rounds import each_round
from models.office.verb import verb
from models.people.records import SignOn
from models.people.signing import end_own
from models.tickets import given, rules
from models.tickets.call_verbs import DESKS
from models.tickets.hours import own_spans, site_spans
from models.tickets.records import Line, Ticket, WindowPause
from models.tickets.rules import CLOSING, PeriodKind, State
from models.tickets.steps import close_period, end_services, held_at, one_of, own_desk, take, without_visitor

AFTER_OUTAGE: Final = ("CONTINUE", "LEFT", "REQUEUE")
"""继续, 已离开, 重新排队."""

_OPEN: Final = ("\"state\" = 'WAITING'", "\"state\" IN ('CALLED', 'SERVING')", "\"state\" = 'PARKED'")
"""Each is a small index of its own, however many tickets are over."""
_SIGNED_ON: Final = 'SELECT "window" FROM "sign_on" WHERE "ended" IS NULL AND "window" <> \'\''
_LINE_WINDOWS: Final = (
    'SELECT DISTINCT l."line" FROM "line_window" l JOIN "sign_on" o ON o."place" = l."window" AND o."ended" IS NULL '
    'WHERE l."valid_from" <= ? AND (l."ends_on" IS NULL OR l."ends_on" > ?)'
)


@verb("tickets.pause", roles=DESKS)
def pause(act: Act, *, window: str, reason: str) -> str:
    """暂停服务, with one of PAUSE_REASONS. Gives the id of the pause.

    Raises NotAllowed tickets.not_your_window; Refused tickets.holds, tickets.paused, tickets.reason.
    """
    found = without_visitor(act, window)
    if found.paused:
        raise Refused("tickets.paused", reason=found.paused, window=window)
    one_of(rules.PAUSE_REASONS, reason, "reason")
    paused = WindowPause(id=new_key(), window=window, staff=act.staff, reason=reason, started=act.now)
    return act.add(paused).id


@verb("tickets.resume", roles=DESKS)
def resume(act: Act, *, window: str) -> None:
    """恢复服务. Raises NotAllowed tickets.not_your_window; Refused tickets.not_paused."""
    own_desk(act, window)
    if not _end_pause(act, window):
        raise Refused("tickets.not_paused", window=window)


def _end_pause(act: Act, window: str) -> bool:
    found = act.select(WindowPause, '"window" = ? AND "ended" IS NULL', (window,))
    for paused in found:
        paused.ended = act.now
        act.save(paused)
    return bool(found)


@verb("tickets.sign_off", roles=ANY_STAFF, seals=True)
def sign_off(act: Act) -> None:
    """交班. Ends the own sign-on, unless the window holds a visitor (behaviour 30); a pause ends with it.

    What the window leaves is in models/tickets/reading.py, for the page to ask about first. Raises NotAllowed
    tickets.holds_at_sign_off (`ticket`), people.sign_on_ended.
    """
    own = act.find(SignOn, id=act.actor.sign_on)
    if own is not None and own.window and own.ended is None:
        held = own_desk(act, own.window).held
        if held:
            raise NotAllowed("tickets.holds_at_sign_off", ticket=held, window=own.window)
        _end_pause(act, own.window)
    end_own(act)


@verb("tickets.after_outage", roles=DESKS)
def after_outage(act: Act, *, window: str, choice: str, stopped: Instant) -> str:
    """After a power cut: the held visitor goes on (CONTINUE), has gone (LEFT), or waits again at his old place
    (REQUEUE). The time from `stopped` until now is an outage and leaves the averages (days.md 13). Gives his id.

    `stopped` is the last moment the desk was known to work. Raises what held_at raises; Refused tickets.reason.
    """
    ticket = held_at(act, window)
    one_of(AFTER_OUTAGE, choice, "choice")
    cut = Instant(min(max(stopped, ticket.since), act.now))
    close_period(act, ticket, until=cut)
    ticket.since = cut
    close_period(act, ticket, kind=PeriodKind.OUTAGE)
    ticket.since = act.now
    if choice != "CONTINUE":
        end_services(act, ticket)
        take(act, ticket, "leave" if choice == "LEFT" else "requeue")
        if choice == "LEFT":
            ticket.finished, ticket.reason = act.now, "POWER"
        else:
            ticket.window = ""
    ticket.staff = act.staff
    act.save(ticket)
    act.note(ticket=ticket.text, window=window, choice=choice)
    return ticket.id


@each_round
@verb("tickets.end_leftovers", system=True)
def end_leftovers(act: Act) -> int:
    """Ends what the day left over: MISSED with reason 下班; who was still in service is SERVED. Gives how many.

    After closing it ends those whom nobody is left to call or to receive; after midnight everybody, flagged
    (behaviour 29). What is ended is open no more, so a second round finds nothing.
    """
    given.forget_days_before(act)
    closed = _closed_lines(act)
    today = act.today.isoformat()
    windows = {row[0] for row in act.db.run(_SIGNED_ON).fetchall()}
    staffed = {row[0] for row in act.db.run(_LINE_WINDOWS, (today, today)).fetchall()}
    ended = 0
    for ticket in [ticket for condition in _OPEN for ticket in act.select(Ticket, condition)]:
        over = ticket.day < act.today or (ticket.line in closed and _nobody_left(ticket, windows, staffed))
        if ticket.home != act.station.site or not over:
            continue
        end_services(act, ticket)
        take(act, ticket, "finish" if ticket.state == State.SERVING else "pass")
        ticket.finished, ticket.reason, ticket.first_since = act.now, CLOSING, None
        act.save(ticket)
        ended += 1
    for paused in act.select(WindowPause, '"ended" IS NULL'):
        if paused.window not in windows:
            _end_pause(act, paused.window)
    return ended


def _closed_lines(act: Act) -> set[str]:
    """The lines of the site that have closed for today."""
    site = act.station.site
    hall = site_spans(act.db, act.settings, site, act.today)
    closing = {line.id: rules.closing(own_spans(line.hours, act.today) or hall) for line in act.all(Line, site=site)}
    return {line for line, end in closing.items() if end is not None and act.now >= end}


def _nobody_left(ticket: Ticket, windows: set[str], staffed: set[str]) -> bool:
    """Whether nobody is signed on any more who could take this visitor; one in service is left to his window."""
    if ticket.state == State.SERVING:
        return False
    if ticket.state == State.WAITING and not ticket.for_window:
        return ticket.line not in staffed
    return (ticket.for_window or ticket.window) not in windows
