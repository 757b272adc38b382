"""Signing off a window (days.md 12): what it leaves is passed on or closed, each; a rest needs a reason."""

from models.cases.records import Case
from models.handover.lines import add_line, begin, lines_of, may_receive, move
from models.handover.papers import left_kind, store_sign_off
from models.handover.reading import Held, Left, left_at
from models.handover.records import Handover
from models.handover.rules import KIND_LEFT, Disposal, Kind, Reason, State, may_take, rest_fault
from models.office.act import Act
from models.office.actors import ANY_STAFF, Role
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.authority import roles_in_unit
from models.people.reading import place_of, window_units
from models.people.records import SignOn
from models.prints.verbs import cancel
from models.tickets import day_verbs
from models.tickets.passing import pass_waiting
from models.tickets.verbs import leave, transfer

DESKS = frozenset({Role.WINDOW, Role.GUIDE})


@verb("handover.pass_on", roles=DESKS)
def pass_on(act: Act, *, kind: str, about: str, to: str) -> str:
    """移交 one thing that the own window leaves to a named person: a stand-in or a colleague of the unit's windows.

    A visitor goes to the window where that person is signed on. Gives the hand-over's number. Raises Refused
    handover.not_left (it is no longer there), handover.not_passed (a paper); tickets.unstaffed where a visitor would
    find nobody; NotAllowed what `may_receive` says.
    """
    left = _left(act, kind, about)
    if not left.passable:
        raise Refused("handover.not_passed", kind=kind)
    what = KIND_LEFT[kind]
    may_receive(act, act.staff, to, [_needed(act, what, about, to)])
    found = _of_sign_on(act)
    if what is Kind.TICKET:
        _pass_visitor(act, left, to)
    else:
        unit = act.get(Case, about).unit if what is Kind.CASE else ""
        move(act, found, Held(what, about, left.number, left.about, unit), to)
    add_line(act, found, what, about, left.number, left.about, Disposal.PASSED, to=to)
    act.note(handover=found.number, receiver=to, about=left.number)
    return found.number


@verb("handover.close_left", roles=DESKS)
def close_left(act: Act, *, kind: str, about: str, reason: str) -> str:
    """了结 one thing that the own window leaves: a visitor who has gone (one of LEAVE_REASONS), a paper that nobody
    wants (in words). Gives the hand-over's number. Raises Refused handover.not_left, handover.not_closed, and what the
    step itself says."""
    left = _left(act, kind, about)
    if not left.closable:
        raise Refused("handover.not_closed", kind=kind)
    if KIND_LEFT[kind] is Kind.TICKET:
        leave(act, ticket=about, reason=reason)
    else:
        cancel(act, job=about, reason=reason)
    found = _of_sign_on(act)
    add_line(act, found, KIND_LEFT[kind], about, left.number, left.about, Disposal.CLOSED)
    act.note(handover=found.number, about=left.number)
    return found.number


@verb("handover.sign_off", roles=ANY_STAFF, seals=True)
def sign_off(act: Act, *, reason: str = "", paper: bool = False) -> str:
    """交班. Signs off from a window that holds nobody (behaviour 30): everything it leaves was passed on or closed, or
    `reason` says why the rest stays. `paper` stores the 窗口交班单; gives its job, else "".

    Raises Refused handover.rest (field reason, `count`); NotAllowed tickets.holds_at_sign_off, people.sign_on_ended.
    """
    own = act.find(SignOn, id=act.actor.sign_on)
    if own is None or own.ended is not None or not own.window:
        day_verbs.sign_off(act)
        return ""
    rest = left_at(act.db, own.window, own.station)
    if code := rest_fault(len(rest), reason):
        raise Refused(code, field="reason", count=len(rest))
    found = _standing(act, own)
    if found is None and not rest and not paper:
        day_verbs.sign_off(act)
        return ""
    found = found or _of_sign_on(act)
    for left in rest:
        add_line(act, found, KIND_LEFT[left.kind], left.id, left.number, left.about, Disposal.KEPT)
    found.state, found.at, found.remark = State.DONE, act.now, reason.strip()
    act.save(found)
    act.note(handover=found.number, kept=len(rest))
    job = ""
    if paper:
        job = store_sign_off(act, found, own, [(line, left_kind(act, line)) for line in lines_of(act, found)])
    day_verbs.sign_off(act)
    return job


def _left(act: Act, kind: str, about: str) -> Left:
    """The thing among those that the own window leaves now."""
    own = _own(act)
    for each in left_at(act.db, own.window, own.station):
        if (each.kind, each.id) == (kind, about):
            return each
    raise Refused("handover.not_left", kind=kind, about=about)


def _own(act: Act) -> SignOn:
    own = act.find(SignOn, id=act.actor.sign_on)
    if own is None or own.ended is not None:
        raise NotAllowed("people.sign_on_ended", sign_on=act.actor.sign_on)
    return own


def _standing(act: Act, own: SignOn) -> Handover | None:
    return act.find(Handover, sign_on=own.id, state=State.OPEN)


def _of_sign_on(act: Act) -> Handover:
    """The hand-over of this sign-on, begun with its first line."""
    own = _own(act)
    found = _standing(act, own)
    if found is None:
        found = act.add(begin(act, Reason.SIGN_OFF, State.OPEN, giver=act.staff, sign_on=own.id))
    return found


def _needed(act: Act, what: Kind, about: str, to: str) -> tuple[Kind, str]:
    """For which unit the receiver needs a role: a case's own; else any that the window works for."""
    if what is Kind.CASE:
        return what, act.get(Case, about).unit
    units = window_units(act.db, _own(act).window, act.today)
    able = (unit for unit in units if may_take(map(str, roles_in_unit(act.db, to, unit, act.today)), what))
    return what, next(able, units[0] if units else "")


def _pass_visitor(act: Act, left: Left, to: str) -> None:
    window, there = _own(act).window, place_of(act.db, to)
    target = there.window if there else ""
    if not target:
        raise Refused("handover.not_signed_on", field="to", receiver=to)
    if left.kind == "WAITING":
        pass_waiting(act, ticket=left.id, window=window, to_window=target)
    else:
        transfer(act, window=window, ticket=left.id, to_window=target)
