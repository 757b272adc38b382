"""Who has a first inquiry: what a person was asked first, or was handed by name, goes on (days.md 12 and 26)."""

from models.inquiries.records import HandOver, Inquiry
from models.inquiries.rules import Ended, State
from models.office.act import Act
from models.office.keys import new_key
from models.office.refusal import NotAllowed

_TO_ANSWER = (State.HANDED, State.CONFIRMED)


def pass_inquiry(act: Act, inquiry_id: str, *, giver: str, to: str) -> Inquiry:
    """Gives what a person has of an open inquiry to another: its limits stay as they are.

    Who was asked first hands over the checking; a named receiver the answering. Where both would then be one person,
    the question is with the first person again, who never confirms the own hand-over (domain.md §7). Raises NotAllowed
    inquiries.closed.
    """
    found = act.hold(Inquiry, inquiry_id)
    if found.state == State.CLOSED:
        raise NotAllowed("inquiries.closed", number=found.number, step="HAND_OVER", state=found.state)
    if found.first_person == giver:
        found.first_person = to
    if found.to_staff == giver and found.state in _TO_ANSWER:
        found.to_staff = to
    if found.state in _TO_ANSWER and found.to_staff in (giver, to):
        _move(act, found, to)
    return act.save(found)


def _move(act: Act, found: Inquiry, to: str) -> None:
    """The hand-over that stands goes to the new receiver, confirmed or not, by the same days."""
    standing = act.select(HandOver, '"inquiry" = ? AND "ended_at" IS NULL', (found.id,))[0]
    if standing.staff == to and found.first_person != to:
        return
    standing.ended_at, standing.ended = act.now, Ended.REDIRECTED
    act.save(standing)
    if found.first_person == to:
        found.state, found.to_unit, found.to_staff, found.due_on = State.WITH_FIRST, "", "", standing.reply_due
        return
    act.add(
        HandOver(
            id=new_key(), inquiry=found.id, unit=standing.unit, staff=to, by=standing.by, at=standing.at,
            confirm_due=standing.confirm_due, reply_due=standing.reply_due, confirmed_at=standing.confirmed_at,
            confirmed_by=standing.confirmed_by,
        )
    )  # fmt: skip
