"""Parts of the verbs of handing over: the row with its number, its lines, and the move itself."""

from collections.abc import Sequence

from models.cases.holding import pass_case
from models.custody.records import CaseOriginal
from models.custody.verbs import move as give_original
from models.handover import rules
from models.handover.reading import Held
from models.handover.records import Handover, HandoverLine
from models.handover.rules import Disposal, Kind, Reason, State
from models.inquiries.holding import pass_inquiry
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.people.authority import roles_in_unit, roles_on
from models.people.reading import place_of
from models.people.records import Site, Staff


def begin(act: Act, reason: Reason, state: State, *, giver: str, receiver: str = "", sign_on: str = "") -> Handover:
    """A new hand-over with its number, without gaps by site and year; not yet written."""
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"handover:{site.id}:{act.today.year}")
    return Handover(
        id=new_key(), reason=reason, state=state, from_staff=giver, to_staff=receiver, sign_on=sign_on,
        number=rules.handover_no(centre_name=act.settings.centre_short, year=act.today.year, sequence=sequence),
        code=rules.handover_code(centre=site.centre_no, year=act.today.year, sequence=sequence),
        window=act.station.window if reason is Reason.SIGN_OFF else "", at=act.now, by=act.staff,
    )  # fmt: skip


def add_line(
    act: Act, found: Handover, kind: Kind, about: str, number: str, what: str, disposal: Disposal, *, to: str = ""
) -> HandoverLine:
    """The next line of a hand-over."""
    last = act.db.run('SELECT max("place") FROM "handover_line" WHERE "handover" = ?', (found.id,)).fetchone()[0]
    return act.add(
        HandoverLine(
            id=new_key(), handover=found.id, place=(last or 0) + 1, kind=kind, about_id=about, number=number,
            what=what, disposal=disposal, to_staff=to, at=act.now,
        )
    )  # fmt: skip


def may_receive(act: Act, giver: str, receiver: str, things: Sequence[tuple[Kind, str]]) -> Staff:
    """The person who takes over, kept from other writers: active, somebody else, and with a role for each thing's unit.

    Raises NotAllowed handover.self, handover.not_active, handover.no_role (`unit`, `receiver`); each with field to.
    """
    person = act.hold(Staff, receiver)
    if code := rules.refusal(giver, receiver, active=person.active):
        raise NotAllowed(code, field="to", receiver=receiver)
    for kind, unit in dict.fromkeys(things):
        roles = roles_in_unit(act.db, receiver, unit, act.today) if unit else roles_on(act.db, receiver, act.today)
        if not rules.may_take(map(str, roles), kind):
            raise NotAllowed("handover.no_role", field="to", receiver=receiver, unit=unit)
    return person


def window_of(act: Act, receiver: str, unit: str) -> str:
    """The window at which a person works for a unit: where she is signed on, else where she was last; "" for none."""
    serves = (
        'SELECT 1 FROM "window" w JOIN "window_unit" u ON u."window" = w."id" WHERE w."id" = ? AND u."unit" = ? '
        'AND u."valid_from" <= ? AND (u."ends_on" IS NULL OR u."ends_on" > ?) AND w."closed" IS NULL'
    )
    today = act.today.isoformat()
    here = place_of(act.db, receiver)
    last = act.db.run(
        'SELECT "window" FROM "sign_on" WHERE "staff" = ? AND "window" <> \'\' ORDER BY "started" DESC LIMIT 1',
        (receiver,),
    ).fetchone()
    for window in (here.window if here else "", last[0] if last else ""):
        if window and act.db.run(serves, (window, unit, today, today)).fetchone():
            return window
    return ""


def move(act: Act, found: Handover, thing: Held, receiver: str) -> None:
    """Gives one thing to its new holder. A certificate goes with its case."""
    if thing.kind is Kind.CASE:
        window = window_of(act, receiver, thing.unit)
        pass_case(act, thing.id, to=receiver, window=window, document_no=found.number)
    elif thing.kind is Kind.INQUIRY:
        pass_inquiry(act, thing.id, giver=found.from_staff, to=receiver)
    elif thing.kind is Kind.ORIGINAL:
        give_original(act, act.hold(CaseOriginal, thing.id), to=receiver)


def known(things: Sequence[Held]) -> set[tuple[str, str]]:
    """What two lists are compared by."""
    return {(str(thing.kind), thing.id) for thing in things}


def lines_of(act: Act, found: Handover) -> list[HandoverLine]:
    """Its lines in order."""
    return sorted(act.all(HandoverLine, handover=found.id), key=lambda line: line.place)


def must_be_draft(act: Act, paper: str, giver: str, receiver: str) -> Handover:
    """The list that both signed, by its number or barcode. Raises Refused handover.paper (field document_no)."""
    text = paper.strip()
    found = act.find(Handover, number=text) or act.find(Handover, code=text.upper())
    if found is None or found.state != State.DRAFT or (found.from_staff, found.to_staff) != (giver, receiver):
        raise Refused("handover.paper", field="document_no", number=text)
    return found
