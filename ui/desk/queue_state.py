"""What a window knows of its queue at one moment, and which of its steps may be taken now, with the reason where not.

The verbs decide; this only says beforehand what they would say, so that a key that cannot work tells why.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from models.office.database import Database
from models.office.instants import SECOND, Instant, civil_day, instant_at
from models.office.refusal import Refused
from models.office.settings import HallSettings
from models.people.reading import windows
from models.tickets import reading, rules
from models.tickets.outage import Interrupted, interrupted
from models.tickets.reading import AtWindow, LineState, Pause, Visitor
from models.tickets.rules import State
from models.tickets.undo import LastStep, offered_step


@dataclass(frozen=True, slots=True)
class Place:
    """The window that is looked at, and who works there."""

    site: str
    window: str
    station: str
    actor: str
    """Code of who works there, as the journal has it."""


@dataclass(frozen=True, slots=True)
class QueueState:
    """Everything the queue pane shows, as of one moment."""

    at: Instant
    held: AtWindow | None = None
    pause: Pause | None = None
    lines: tuple[LineState, ...] = ()
    own: tuple[Visitor, ...] = ()
    """Who waits for this window alone."""
    parked: tuple[Visitor, ...] = ()
    missed: tuple[Visitor, ...] = ()
    """Passed numbers of this window's lines that may still come back."""
    last: LastStep | None = None
    stopped: Interrupted | None = None
    numbers: Mapping[str, int] = field(default_factory=dict)
    """Number of each window of the site, by id."""

    @property
    def waiting(self) -> int:
        """How many this window could call now."""
        paid = sum(visitor.paid for visitor in self.parked)
        return sum(line.waiting for line in self.lines) + len(self.own) + paid

    @property
    def serving(self) -> bool:
        """Whether a visitor is being served."""
        return self.held is not None and self.held.visitor.state == State.SERVING


def read_queue(db: Database, place: Place, now: Instant) -> QueueState:
    """The queue of a window."""
    today = civil_day(now)
    with db.snapshot():
        lines = reading.lines_of(db, place.window, now)
        served = {line.line for line in lines}
        return QueueState(
            at=now,
            held=reading.at_window(db, place.window),
            pause=reading.paused(db, place.window),
            lines=lines,
            own=reading.waiting_for_window(db, place.window),
            parked=reading.parked(db, place.window),
            missed=tuple(row for row in reading.missed(db, place.site, today) if row.line in served),
            last=offered_step(db, place.station, place.actor, instant_at(today)),
            stopped=interrupted(db, place.window),
            numbers={row.id: row.number for row in windows(db, place.site, today)},
        )


def recall_in(queue: QueueState, now: Instant, settings: HallSettings) -> int:
    """Whole seconds until the number may be announced again; 0 for now, or where nobody is called."""
    if queue.held is None or queue.held.visitor.state != State.CALLED:
        return 0
    wait = rules.recall_wait(queue.held.visitor.announced or 0, now, settings.call_gap_seconds * SECOND)
    return -(-wait // SECOND)


def repeats_itself(queue: QueueState, now: Instant, settings: HallSettings) -> bool:
    """Whether the call is to be announced again by itself: where the hall wants it, up to the calls that a passed
    number needs (days.md 2)."""
    held = queue.held
    return (
        settings.recalls_repeat
        and held is not None
        and held.visitor.state == State.CALLED
        and not recall_in(queue, now, settings)
        and rules.calls_short(held.visitor.recalls, settings.calls_before_missed) > 0
    )


def why_not(
    step: str, queue: QueueState, now: Instant, settings: HallSettings, chosen: Visitor | None = None
) -> Refused | None:
    """Why a step cannot be taken now, as its verb would say; None where it can.

    `step` is a key of STEPS here; `chosen` is the line under the cursor of the parked or passed visitors.
    """
    return _CHECKS[step](_Look(queue, now, settings, chosen))


@dataclass(frozen=True, slots=True)
class _Look:
    queue: QueueState
    now: Instant
    settings: HallSettings
    chosen: Visitor | None

    @property
    def visitor(self) -> Visitor | None:
        return self.queue.held.visitor if self.queue.held is not None else None


def _free(look: _Look) -> Refused | None:
    return None if look.visitor is None else Refused("tickets.holds", ticket=look.visitor.text)


def _not_paused(look: _Look) -> Refused | None:
    pause = look.queue.pause
    return Refused("tickets.paused", reason=pause.reason) if pause is not None else None


def _next(look: _Look) -> Refused | None:
    if look.queue.serving:
        return None
    refused = _free(look) or _not_paused(look)
    return refused or (None if look.queue.waiting else Refused("tickets.nobody_waiting"))


def _number(look: _Look) -> Refused | None:
    return _free(look) or _not_paused(look)


def _pause(look: _Look) -> Refused | None:
    return None if look.queue.pause is not None else _free(look)


def _back(look: _Look) -> Refused | None:
    if look.chosen is None:
        return Refused("tickets.nobody_chosen")
    return _free(look) if look.chosen.state == State.PARKED else None


def _allowed(step: str) -> Callable[[_Look], Refused | None]:
    def check(look: _Look) -> Refused | None:
        visitor = look.visitor
        if visitor is None:
            return Refused("tickets.nobody_held")
        return None if rules.allowed(step, visitor.state) else _state(visitor)

    return check


def _state(visitor: Visitor) -> Refused:
    return Refused("tickets.state", ticket=visitor.text, state=visitor.state)


def _recall(look: _Look) -> Refused | None:
    seconds = recall_in(look.queue, look.now, look.settings)
    return _allowed("recall")(look) or (Refused("tickets.too_soon", seconds=seconds) if seconds else None)


def _miss(look: _Look) -> Refused | None:
    if refused := _allowed("miss")(look):
        return refused
    assert look.visitor is not None
    short = rules.calls_short(look.visitor.recalls, look.settings.calls_before_missed)
    return Refused("tickets.calls_short", ticket=look.visitor.text, needed=short) if short else None


def _held_or_parked(look: _Look) -> Refused | None:
    parked = look.chosen is not None and look.chosen.state == State.PARKED
    return None if look.visitor is not None or parked else Refused("tickets.nobody_held")


def _undo(look: _Look) -> Refused | None:
    return None if look.queue.last is not None else Refused("tickets.nothing_to_undo")


_CHECKS: dict[str, Callable[[_Look], Refused | None]] = {
    "next": _next,
    "recall": _recall,
    "start": _allowed("start"),
    "finish": _allowed("finish"),
    "miss": _miss,
    "park": _allowed("park"),
    "leave": _held_or_parked,
    "transfer": _held_or_parked,
    "number": _number,
    "here": _free,
    "pause": _pause,
    "back": _back,
    "undo": _undo,
}
STEPS = tuple(_CHECKS)
"""The steps of the visitor, by the name that this room gives them."""
