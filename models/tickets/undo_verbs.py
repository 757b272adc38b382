"""撤销: taking back the last step of a window (behaviour 19)."""

from dataclasses import dataclass
from typing import cast

from models.office.act import Act
from models.office.instants import instant_at
from models.office.record import CREATED, Record
from models.office.refusal import Refused
from models.office.verb import verb
from models.tickets.records import Period, Service, Ticket, Transfer
from models.tickets.rules import HELD, UNDONE, State
from models.tickets.steps import own_desk
from models.tickets.undo import UNDO, Written, last_step, still_says, values_before, written_by
from models.tickets.verbs import ENDERS


@dataclass(frozen=True, slots=True)
class Undone:
    """What was taken back."""

    verb: str
    ticket: str


@verb(UNDO, roles=ENDERS)
def undo_last(act: Act, *, offered: int = 0) -> Undone:
    """Takes back the last step of the person who acts, at this station, today: its rows read again as before, also the
    recall count; what it made is void and in no figure. Repeated, it goes back step by step.

    `offered` is the act that the page named (`LastStep.act`); 0 takes whichever is last. Raises Refused
    tickets.nothing_to_undo, tickets.undo_changed (another step came in between), tickets.undo_too_late (`ticket`: a row
    was changed since), tickets.holds; NotAllowed tickets.not_your_window.
    """
    step = last_step(act.db, act.station.code, act.actor.code, instant_at(act.today))
    if step is None:
        raise Refused("tickets.nothing_to_undo")
    if offered not in (0, step.act):
        raise Refused("tickets.undo_changed", verb=step.verb, ticket=step.ticket)
    rows = written_by(act.db, step.act)
    if rows is None:
        raise Refused("tickets.undo_too_late", verb=step.verb, ticket=step.ticket)
    # Backwards, each row at a time: every state on the way is one that stood before, so no unique index objects.
    for row in rows:
        found = act.hold(row.model, row.row_id)
        if not still_says(found, row):
            raise Refused("tickets.undo_too_late", verb=step.verb, ticket=step.ticket)
        _take_back(act, found, row)
    act.note(undid=list(step.place), verb=step.verb, ticket=step.ticket)
    return Undone(step.verb, step.ticket)


def _take_back(act: Act, found: Record, row: Written) -> None:
    if row.version == CREATED:
        _void(act, found)
    else:
        before = values_before(act.db, row)
        if before is None:
            raise Refused("tickets.undo_too_late", ticket="")
        version = found.version
        found = row.model.from_stored(before)
        found.version = version
        if isinstance(found, Ticket) and found.state in HELD:
            own_desk(act, found.window)
    act.save(found)


def _void(act: Act, made: Record) -> None:
    """Closes what the step made. No row is ever deleted."""
    if isinstance(made, Ticket):
        made.state, made.since, made.finished, made.reason = State.CANCELLED, act.now, act.now, UNDONE
    elif isinstance(made, Service):
        made.ended = made.ended or act.now
    cast(Period | Service | Transfer | Ticket, made).void = True
