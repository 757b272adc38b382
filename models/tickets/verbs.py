"""The visitor at a window: served, parked, passed on, gone (behaviours 20 and 25–28, days.md 7 and 9)."""

from dataclasses import dataclass
from typing import Final

from models.office.act import Act
from models.office.actors import Role
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.records import Window
from models.tickets import given, rules
from models.tickets.call_verbs import DESKS, WINDOW, CallMade, call_picked
from models.tickets.issue_verbs import new_ticket, person_key
from models.tickets.order import Why
from models.tickets.outlook import outlook
from models.tickets.records import Line, LineWindow, Service, Ticket, Transfer
from models.tickets.rules import Klass, State
from models.tickets.steps import (
    desk,
    end_services,
    free_desk,
    held_at,
    line_today,
    may,
    of_today,
    one_of,
    own_desk,
    take,
    without_visitor,
)

SUPERVISORS: Final = frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER})
ENDERS: Final = DESKS | SUPERVISORS

_SIGNED_ON: Final = 'SELECT 1 FROM "sign_on" WHERE "place" = ? AND "ended" IS NULL'


@dataclass(frozen=True, slots=True)
class Finished:
    """A visit that ended at this window."""

    ticket: str
    text: str
    back_to: str = ""
    """Id of the window that the visitor goes back to (transfer with return), "" where the visit is over."""
    called: CallMade | None = None
    """Who was called next, None where nobody waits or nobody was asked for."""


@dataclass(frozen=True, slots=True)
class Here:
    """A visitor who is served without having drawn a number."""

    ticket: str
    text: str


@verb("tickets.start", roles=DESKS)
def start(act: Act, *, window: str) -> str:
    """开始办理. The called visitor is here: the first entry into the form or a scan of the slip says so. Gives his id.

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.nobody_held.
    """
    ticket = held_at(act, window)
    take(act, ticket, "start")
    ticket.staff = act.staff
    ticket.started = ticket.started or act.now
    act.save(ticket)
    return ticket.id


@verb("tickets.finish", roles=DESKS)
def finish(act: Act, *, window: str, result: str = "") -> Finished:
    """办结. Ends the visit and every matter of it; a visitor who was lent by another window goes back there.

    Raises NotAllowed tickets.not_your_window, tickets.state (nobody is being served, behaviour 28); Refused
    tickets.nobody_held, tickets.result_needed (field result), tickets.reason.
    """
    return _finish(act, window, result)


@verb("tickets.finish_and_next", roles=WINDOW)
def finish_and_next(act: Act, *, window: str, result: str = "") -> Finished:
    """F8 while serving: ends the visit and calls the next (days.md 2). Where nobody waits, the visit ends all the same.

    Raises what finish and call_next raise; tickets.paused where the window pauses.
    """
    done = _finish(act, window, result)
    free_desk(act, window)
    return Finished(done.ticket, done.text, done.back_to, call_picked(act, window))


def _finish(act: Act, window: str, result: str) -> Finished:
    ticket = held_at(act, window)
    may(ticket, "finish")
    if result:
        ticket.result = one_of(rules.RESULTS, result, "result")
    if not ticket.result and act.get(Line, ticket.line).needs_result:
        raise Refused("tickets.result_needed", field="result", ticket=ticket.text)
    end_services(act, ticket)
    ticket.staff = act.staff
    back_to = ticket.return_to
    if back_to:
        take(act, ticket, "return")
        _go_back(act, ticket, back_to)
    else:
        take(act, ticket, "finish")
        ticket.finished = act.now
    act.save(ticket)
    act.note(ticket=ticket.text, window=window)
    return Finished(ticket.id, ticket.text, back_to)


def _go_back(act: Act, ticket: Ticket, window: str) -> None:
    """Sends a lent visitor back to the line and window that he came from."""
    sent = act.select(
        Transfer, '"ticket" = ? AND "from_window" = ? AND "void" = 0 ORDER BY "at" DESC', (ticket.id, window)
    )
    ticket.line = sent[0].from_line if sent else ticket.line
    ticket.for_window, ticket.return_to, ticket.window = window, "", ""


@verb("tickets.serve_here", roles=DESKS)
def serve_here(act: Act, *, window: str, line: str = "", id_number: str = "") -> Here:
    """现场接待. Issues, calls and starts in one step, without board or paper; opening hours do not matter (days.md 7).

    `line` "" is the first that the window serves. Raises NotAllowed tickets.not_your_window; Refused tickets.holds,
    tickets.unknown_line, tickets.line_ended, tickets.no_line (the window serves none).
    """
    without_visitor(act, window)
    row = line_today(act, line or _first_line(act, window))
    number = act.next_number(rules.series(act.station.site, act.today, row.letter))
    ticket = new_ticket(act, row, number, Klass.ORDINARY)
    ticket.person_key = person_key(act, id_number)
    ticket.state, ticket.window, ticket.staff, ticket.why = State.SERVING, window, act.staff, Why.HERE
    ticket.started = act.now
    act.add(ticket)
    given.keep(act, ticket, id_number)
    act.note(ticket=ticket.text, window=window)
    return Here(ticket.id, ticket.text)


def _first_line(act: Act, window: str) -> str:
    day = act.today.isoformat()
    served = act.select(
        LineWindow,
        '"window" = ? AND "valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "valid_from", "id"',
        (window, day, day),
    )
    if not served:
        raise Refused("tickets.no_line", window=window)
    return served[0].line


@verb("tickets.set_result", roles=DESKS)
def set_result(act: Act, *, window: str, result: str) -> None:
    """Says what came of the visit. Raises what held_at raises; NotAllowed tickets.state, tickets.reason."""
    ticket = held_at(act, window)
    may(ticket, "finish")
    ticket.result = one_of(rules.RESULTS, result, "result")
    act.save(ticket)


@verb("tickets.begin_service", roles=DESKS)
def begin_service(act: Act, *, window: str, item: str, quantity: int = 1) -> str:
    """Begins a matter of the visit; the one before it ends (behaviour 27). Gives its id.

    Raises what held_at raises; NotAllowed tickets.state; Refused tickets.quantity (field quantity).
    """
    ticket = held_at(act, window)
    may(ticket, "finish")
    _counted(quantity)
    end_services(act, ticket)
    service = Service(
        id=new_key(), ticket=ticket.id, window=window, staff=act.staff, item=item, quantity=quantity, started=act.now
    )
    return act.add(service).id


@verb("tickets.change_service", roles=DESKS)
def change_service(act: Act, *, window: str, service: str, item: str, quantity: int) -> None:
    """Corrects what a matter of this visit was and how many; the last change is in the record (behaviour 27).

    Raises what held_at raises; Refused office.not_found, tickets.quantity (field quantity).
    """
    ticket = held_at(act, window)
    found = act.get(Service, service)
    if found.ticket != ticket.id:
        raise Refused("office.not_found", table="service", id=service)
    found.item, found.quantity = item, _counted(quantity)
    act.save(found)


def _counted(quantity: int) -> int:
    if not 1 <= quantity <= 9999:
        raise Refused("tickets.quantity", field="quantity", given=quantity)
    return quantity


@verb("tickets.park", roles=DESKS)
def park(act: Act, *, window: str, reason: str = "PAYMENT") -> str:
    """挂起. The visitor in service goes to pay or to fetch something, and the window is free. Gives his id.

    `reason` is one of PARK_REASONS. Raises NotAllowed tickets.not_your_window, tickets.state; Refused
    tickets.nobody_held, tickets.reason.
    """
    ticket = held_at(act, window)
    may(ticket, "park")
    _park(act, ticket, one_of(rules.PARK_REASONS, reason, "reason"))
    return ticket.id


def park_for_payment(act: Act, ticket: str) -> bool:
    """去缴费, as part of the verb that made the notice: parks a visitor in service.

    False where he is in no service of the own window: there is nobody to send then.
    """
    found = act.find(Ticket, id=ticket)
    if found is None or found.state != State.SERVING or desk(act, found.window).holder != act.staff:
        return False
    _park(act, found, "PAYMENT")
    return True


def _park(act: Act, ticket: Ticket, reason: str) -> None:
    end_services(act, ticket)
    take(act, ticket, "park")
    ticket.reason, ticket.staff, ticket.first_since = reason, act.staff, None
    act.save(ticket)
    act.note(ticket=ticket.text, window=ticket.window, reason=reason)


def first_in_list(act: Act, ticket: str) -> bool:
    """Puts a parked visitor who paid first in the list of his window (days.md 9), as part of the confirmation.

    False where he is not parked (he came back, or left): there is nothing to put first then. Time until he is called
    stays parked time.
    """
    found = act.find(Ticket, id=ticket)
    if found is None or found.state != State.PARKED or found.first_since is not None:
        return False
    found.first_since = act.now
    act.save(found)
    return True


@verb("tickets.unpark", roles=DESKS)
def unpark(act: Act, *, window: str, ticket: str) -> CallMade:
    """Takes a parked visitor of this window back into service, without an announcement.

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.holds, tickets.taken (`window`).
    """
    without_visitor(act, window)
    found = act.hold(Ticket, ticket)
    may(found, "unpark")
    if found.window != window:
        raise Refused("tickets.taken", ticket=found.text, window=found.window)
    take(act, found, "unpark")
    found.reason, found.staff, found.first_since = "", act.staff, None
    act.save(found)
    return CallMade(found.id, found.text, found.why)


@verb("tickets.transfer", roles=DESKS)
def transfer(
    act: Act,
    *,
    window: str,
    ticket: str = "",
    to_line: str = "",
    to_window: str = "",
    with_return: bool = False,
    remark: str = "",
) -> str:
    """转移. Closes the visit here and opens it there under the same number, with the remark (behaviour 20).

    `ticket` "" is the visitor held, else one parked here. `to_window` means that window alone; without `to_line` the
    visitor stays in his line. His place is that of his arrival. Gives the id of the transfer.

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused tickets.nobody_held, tickets.taken,
    tickets.same_place, tickets.lent (already to go back to `window`), tickets.unknown_line, tickets.line_ended,
    tickets.unknown_window, tickets.unstaffed (each with field to_line or to_window).
    """
    found = _here(act, window, ticket)
    may(found, "transfer")
    line = line_today(act, to_line or found.line, field="to_line")
    _staffed(act, window, found, line.id, to_window)
    if with_return and found.return_to:
        raise Refused("tickets.lent", field="with_return", ticket=found.text, window=found.return_to)
    back = window if with_return else found.return_to if found.return_to != to_window else ""
    moved = Transfer(
        id=new_key(), ticket=found.id, from_window=window, from_line=found.line, to_line=line.id, to_window=to_window,
        with_return=with_return, remark=remark.strip(), staff=act.staff, at=act.now,
    )  # fmt: skip
    end_services(act, found)
    take(act, found, "transfer")
    found.line, found.for_window, found.return_to = line.id, to_window, back
    found.window = found.reason = found.result = ""
    found.staff, found.first_since = act.staff, None
    act.save(found)
    act.add(moved)
    act.note(ticket=found.text, window=window)
    return moved.id


def _here(act: Act, window: str, ticket: str) -> Ticket:
    if not ticket:
        return held_at(act, window)
    own_desk(act, window)
    found = act.hold(Ticket, ticket)
    if found.window != window:
        raise Refused("tickets.taken", ticket=found.text, window=found.window)
    return found


def _staffed(act: Act, window: str, ticket: Ticket, line: str, to_window: str) -> None:
    """Makes sure that somebody is there to take the visitor."""
    if to_window == window or (not to_window and line == ticket.line):
        raise Refused("tickets.same_place", field="to_line", ticket=ticket.text)
    if not to_window:
        row = line_today(act, line, field="to_line")
        if not outlook(act, row).staffed:
            raise Refused("tickets.unstaffed", field="to_line", line=row.name)
        return
    there = act.find(Window, id=to_window)
    if there is None or there.site != act.station.site:
        raise Refused("tickets.unknown_window", field="to_window", window=to_window)
    if act.db.run(_SIGNED_ON, (to_window,)).fetchone() is None:
        raise Refused("tickets.unstaffed", field="to_window", window=to_window)


@verb("tickets.leave", roles=ENDERS)
def leave(act: Act, *, ticket: str, reason: str = "GAVE_UP") -> None:
    """离开. The visitor gave up, with one of LEAVE_REASONS. One whom a window holds or parked is let go by that window.

    Raises NotAllowed tickets.not_your_window, tickets.state; Refused office.not_found, tickets.reason.
    """
    found = act.hold(Ticket, ticket)
    may(found, "leave")
    if found.state != State.WAITING:
        own_desk(act, found.window)
    _leave(act, found, one_of(rules.LEAVE_REASONS, reason, "reason"))


def _leave(act: Act, ticket: Ticket, reason: str) -> None:
    end_services(act, ticket)
    take(act, ticket, "leave")
    ticket.finished, ticket.reason, ticket.staff, ticket.first_since = act.now, reason, act.staff, None
    act.save(ticket)
    act.note(ticket=ticket.text, reason=reason)


@verb("tickets.cancel", roles=ENDERS)
def cancel(act: Act, *, ticket: str, reason: str = "GAVE_UP") -> None:
    """取消. Takes a waiting number out of its line, with one of CANCEL_REASONS.

    Raises NotAllowed tickets.state; Refused office.not_found, tickets.not_today, tickets.reason.
    """
    found = of_today(act, ticket)
    take(act, found, "cancel")
    found.reason = one_of(rules.CANCEL_REASONS, reason, "reason")
    found.finished, found.staff = act.now, act.staff
    act.save(found)
    act.note(ticket=found.text, reason=found.reason)


@verb("tickets.end_visit", roles=SUPERVISORS)
def end_visit(act: Act, *, ticket: str, remark: str) -> None:
    """督查结束. A supervisor ends a visit that its window forgot: LEFT, flagged, out of the averages (behaviour 29).

    Raises NotAllowed tickets.state; Refused tickets.reason_needed (field remark).
    """
    if not remark.strip():
        raise Refused("tickets.reason_needed", field="remark")
    found = act.hold(Ticket, ticket)
    may(found, "leave")
    found.flagged = "SUPERVISOR"
    act.note(remark=remark.strip())
    _leave(act, found, "OTHER")
