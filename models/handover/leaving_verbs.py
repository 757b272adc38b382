"""A clerk leaves (days.md 26): everything moves to a named successor in one transaction, and the account ends."""

from dataclasses import dataclass

from models.handover.lines import add_line, begin, known, lines_of, may_receive, move, must_be_draft
from models.handover.papers import store_list
from models.handover.reading import Held, held_by
from models.handover.records import Handover
from models.handover.rules import Disposal, Kind, Reason, State
from models.office.act import Act
from models.office.actors import Role
from models.office.refusal import Refused
from models.office.verb import verb
from models.people.signing import proved
from models.people.staff import end_staff

_ADMIN = frozenset({Role.ADMIN})


@dataclass(frozen=True, slots=True)
class Signed:
    """Both confirmed at the screen: the stored hashes that their passwords or PINs were checked against."""

    giver: str
    receiver: str


@dataclass(frozen=True, slots=True)
class HandedAll:
    """What a clerk's leaving moved. `number` and `job` are "" where there was nothing to hand over."""

    number: str
    moved: int
    job: str


@verb("handover.draw_up", roles=_ADMIN)
def draw_up(act: Act, *, staff: str, to: str, reason: str = "") -> HandedAll:
    """Prints the 交接清单 in two copies for both to sign; nothing moves yet. An earlier list not signed is void.

    Raises Refused handover.nothing, NotAllowed what `may_receive` says.
    """
    things = _to_hand_over(act, staff, to)
    for before in act.all(Handover, from_staff=staff, state=State.DRAFT):
        before.state = State.VOID
        act.save(before)
    found = begin(act, Reason.LEAVES, State.DRAFT, giver=staff, receiver=to)
    found.remark = reason.strip()
    act.add(found)
    _add_lines(act, found, things)
    act.note(handover=found.number, giver=staff, receiver=to)
    return HandedAll(found.number, len(things), store_list(act, found, lines_of(act, found)))


@verb("handover.leave", roles=_ADMIN)
def leave(
    act: Act, *, staff: str, reason: str, to: str = "", signed: Signed | None = None, document_no: str = ""
) -> HandedAll:
    """离岗: moves all that a person has to a successor and ends the account with its sign-on, at once.

    Signed by both: `signed` at the screen, or `document_no`, the number or barcode of the printed list that both
    signed. A person who has nothing leaves alone, without a successor. Raises Refused people.reason,
    handover.successor (something is there and nobody named), handover.nothing, handover.not_signed, handover.paper,
    handover.changed (more or less than the signed list), people.last_admin; NotAllowed what `may_receive` says.
    """
    if not reason.strip():
        raise Refused("people.reason", field="reason")
    if not to:
        if held := held_by(act.db, staff):
            raise Refused("handover.successor", field="to", count=len(held))
        end_staff(act, staff=staff, reason=reason)
        return HandedAll("", 0, "")
    things = _to_hand_over(act, staff, to)
    if document_no.strip():
        found = _signed_paper(act, staff, to, things, document_no)
    else:
        found = _signed_here(act, staff, to, things, signed)
    found.remark = reason.strip()
    for thing in things:
        move(act, found, thing, to)
    act.save(found)
    job = "" if found.signed_paper else store_list(act, found, lines_of(act, found))
    end_staff(act, staff=staff, reason=reason)
    act.note(handover=found.number, giver=staff, receiver=to, moved=len(things))
    return HandedAll(found.number, len(things), job)


def _to_hand_over(act: Act, staff: str, to: str) -> tuple[Held, ...]:
    things = held_by(act.db, staff)
    if not things:
        raise Refused("handover.nothing", field="to")
    may_receive(act, staff, to, [(_needed(thing), thing.unit) for thing in things])
    return things


def _needed(thing: Held) -> Kind:
    """An inquiry that only has to be checked needs no unit; whatever belongs to a case needs its window."""
    return Kind.INQUIRY if thing.kind is Kind.INQUIRY else Kind.CASE


def _add_lines(act: Act, found: Handover, things: tuple[Held, ...]) -> None:
    for thing in things:
        add_line(act, found, thing.kind, thing.id, thing.number, thing.what, Disposal.PASSED, to=found.to_staff)


def _signed_here(act: Act, staff: str, to: str, things: tuple[Held, ...], signed: Signed | None) -> Handover:
    if signed is None:
        raise Refused("handover.not_signed", field="giver")
    proved(act, staff=staff, proof=signed.giver)
    proved(act, staff=to, proof=signed.receiver)
    found = begin(act, Reason.LEAVES, State.DONE, giver=staff, receiver=to)
    found.from_confirmed = found.to_confirmed = act.now
    act.add(found)
    _add_lines(act, found, things)
    return found


def _signed_paper(act: Act, staff: str, to: str, things: tuple[Held, ...], paper: str) -> Handover:
    found = must_be_draft(act, paper, staff, to)
    lines = lines_of(act, found)
    if {(line.kind, line.about_id) for line in lines} != known(things):
        raise Refused("handover.changed", field="document_no", number=found.number)
    found.state, found.signed_paper, found.at = State.DONE, True, act.now
    for line in lines:
        line.at = act.now
        act.save(line)
    return found
