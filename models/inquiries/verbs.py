"""What is done with first inquiries (首问): register, hand over, confirm, send back, reply, close."""

import secrets
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeVar

from models.calendar.reading import hall_calendar
from models.catalogue.reading import item_id
from models.inquiries.papers import slip
from models.inquiries.records import HandOver, Inquiry, VisitorSalt
from models.inquiries.rules import (
    BEGINS,
    BY_FIRST,
    REPEAT_DAYS,
    TEXT_LIMIT,
    Category,
    Channel,
    Ended,
    Handling,
    Opinion,
    State,
    Step,
    after,
    inquiry_no,
    missing,
    needs_slip,
    refusal,
)
from models.office.act import Act
from models.office.actors import Role
from models.office.instants import civil_day
from models.office.keys import new_key
from models.office.refusal import NotAllowed, Refused
from models.office.verb import verb
from models.people.authority import roles_in_unit
from models.people.identity import Fault, check_phone
from models.people.reading import window_units
from models.people.records import Site, Staff, Unit
from models.people.staff import is_stand_in
from models.prints.verbs import store
from models.tickets.rules import person_key

ANSWERING = frozenset({Role.GUIDE, Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.CENTRE_MANAGER})
"""Whoever a visitor may ask first, and whoever may be handed a question."""

_FOR_A_UNIT = frozenset({Role.WINDOW, Role.REVIEWER, Role.APPROVER, Role.CENTRE_MANAGER})

Word = TypeVar("Word", Channel, Category, Handling, Opinion)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visitor:
    """Who asks, as far as he says so. The ID number is never kept, only compared (二次询问)."""

    name: str = ""
    phone: str = ""
    id_number: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """The body whose matter it is where it is not ours: name, address, phone (domain.md §7)."""

    body: str = ""
    address: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """A registered inquiry. `job` is the slip's print job, "" where none is given; `repeats` the earlier inquiry."""

    inquiry: str
    number: str
    job: str = ""
    repeats: str = ""


@verb("inquiries.register", roles=ANSWERING)
def register(
    act: Act,
    *,
    handling: str,
    question: str = "",
    item: str = "",
    channel: str = Channel.VISIT,
    category: str = Category.CONSULT,
    visitor: Visitor = Visitor(),
    to_unit: str = "",
    to_staff: str = "",
    whose: Whose = Whose(),
    ticket: str = "",
) -> Registered:
    """首问登记. Only a question that was not answered on the spot prints a slip and stays open.

    `item` is a service item's code. Refused with the field: inquiries.missing, inquiries.unknown_word, inquiries.item,
    inquiries.too_long, people.phone_format, inquiries.to_self; office.not_found for an unknown receiver.
    """
    way = _word(Handling, handling, "handling")
    found = Inquiry(
        id=new_key(), received_at=act.now, channel=_word(Channel, channel, "channel"),
        category=_word(Category, category, "category"), handling=way, state=BEGINS[way], first_person=act.staff,
        window=act.station.window, visitor_name=visitor.name.strip(), visitor_phone=_phone(visitor.phone, "phone"),
        question=_text(question, "question"), item=_item(act, item), ticket=ticket,
        other_body=whose.body.strip(), other_address=whose.address.strip(), other_phone=whose.phone.strip(),
    )  # fmt: skip
    if empty := missing(
        way, question=found.question, item=found.item, receiver=bool(to_unit or to_staff),
        other_body=found.other_body, other_reach=bool(found.other_address or found.other_phone),
    ):  # fmt: skip
        raise Refused("inquiries.missing", field=empty)
    _recognise(act, found, visitor)
    _address(act, found, to_unit, to_staff)
    found.number = _next_number(act)
    found.closed_at = act.now if found.state == State.CLOSED else None
    found.due_on = None if found.state == State.CLOSED else _due(act, act.today, act.settings.handover_days)
    act.add(found)
    handed = _hand(act, found) if found.state == State.HANDED else None
    job = _print(act, found, handed) if needs_slip(way) else ""
    return Registered(found.id, found.number, job, found.repeats)


def of_visit(act: Act, *, ticket: str, staff: str, item: str) -> str:
    """A visit that becomes a case here is its own first inquiry, answered on the spot (days.md 3): counted, without a
    number and a slip. A part of the verbs of cases; further matters of the same visit are the same inquiry.

    Gives the inquiry's id.
    """
    for known in act.select(Inquiry, '"ticket" <> \'\' AND "ticket" = ? AND "visit" = 1', (ticket,)):
        return known.id
    found = Inquiry(
        id=new_key(), received_at=act.now, channel=Channel.VISIT, category=Category.BUSINESS,
        handling=Handling.ANSWERED, state=State.CLOSED, first_person=staff, window=act.station.window, item=item,
        ticket=ticket, closed_at=act.now, visit=True,
    )  # fmt: skip
    return act.add(found).id


@verb("inquiries.hand_over", roles=ANSWERING)
def hand_over(act: Act, *, inquiry: str, to_unit: str = "", to_staff: str = "", reason: str = "") -> str:
    """移交, or 改交 while no receiver has confirmed; prints the slip anew. Gives its job."""
    found = _step(act, inquiry, Step.HAND_OVER)
    if not (to_unit or to_staff):
        raise Refused("inquiries.missing", field="to_unit")
    standing = _standing(act, found.id)
    if standing is not None:
        _end(act, standing, Ended.REDIRECTED, _text(reason, "reason"))
    _address(act, found, to_unit, to_staff)
    found.state = after(Step.HAND_OVER, State(found.state))
    handed = _hand(act, found)
    act.save(found)
    return _print(act, found, handed)


@verb("inquiries.confirm", roles=ANSWERING)
def confirm(act: Act, *, inquiry: str) -> None:
    """接收确认 by the named receiver, his stand-in, or somebody of the unit, never by who handed it over."""
    found = _step(act, inquiry, Step.CONFIRM)
    handed = _must_stand(act, found)
    handed.confirmed_at, handed.confirmed_by = act.now, act.staff
    act.save(handed)
    found.state, found.due_on = after(Step.CONFIRM, State(found.state)), handed.reply_due
    act.save(found)


@verb("inquiries.decline", roles=ANSWERING)
def decline(act: Act, *, inquiry: str, reason: str) -> None:
    """退回 with a reason: it is the first person's again, by the day it should have been handed over."""
    found = _step(act, inquiry, Step.DECLINE)
    _end(act, _must_stand(act, found), Ended.DECLINED, _reason(reason))
    found.state, found.to_unit, found.to_staff = after(Step.DECLINE, State(found.state)), "", ""
    found.due_on = _due(act, civil_day(found.received_at), act.settings.handover_days)
    act.save(found)


@verb("inquiries.reply", roles=ANSWERING)
def reply(act: Act, *, inquiry: str, text: str) -> None:
    """答复 by the receiver, or by the first person while the question is still with her."""
    found = _step(act, inquiry, Step.REPLY)
    if not text.strip():
        raise Refused("inquiries.missing", field="text")
    found.reply, found.replied_at, found.replied_by = _text(text, "text"), act.now, act.staff
    found.state, found.due_on = after(Step.REPLY, State(found.state)), None
    act.save(found)
    handed = _standing(act, found.id)
    if handed is not None:
        handed.replied_at = act.now
        act.save(handed)


@verb("inquiries.close", roles=ANSWERING)
def close(act: Act, *, inquiry: str, opinion: str = Opinion.NOT_SAID) -> None:
    """销号 by the first person, who has checked the reply; never before a receiver has confirmed (domain.md §7)."""
    found = _step(act, inquiry, Step.CLOSE)
    found.opinion = _word(Opinion, opinion, "opinion")
    found.state, found.closed_at = after(Step.CLOSE, State(found.state)), act.now
    act.save(found)


@verb("inquiries.print_slip", roles=ANSWERING)
def print_slip(act: Act, *, inquiry: str) -> str:
    """The slip as the inquiry now stands, with confirmation and reply. Gives its job."""
    found = act.get(Inquiry, inquiry)
    if not found.number:
        raise NotAllowed("inquiries.no_slip", inquiry=inquiry)
    return _print(act, found, _standing(act, found.id))


# Guards


def _step(act: Act, inquiry: str, step: Step) -> Inquiry:
    """The inquiry, held, where its state allows the step and the step is this person's to do (behaviour 39)."""
    found = act.hold(Inquiry, inquiry)
    state = State(found.state)
    if code := refusal(step, state):
        raise NotAllowed(code, number=found.number, step=step, state=state)
    if (step, state) in BY_FIRST:
        if not _is(act, found.first_person):
            raise NotAllowed("inquiries.not_first_person", number=found.number, step=step, first=found.first_person)
    elif act.staff in (found.first_person, _must_stand(act, found).by):
        raise NotAllowed("inquiries.own_hand_over", number=found.number, step=step)
    elif not _receives(act, found):
        raise NotAllowed(
            "inquiries.not_receiver", number=found.number, step=step, unit=found.to_unit, receiver=found.to_staff
        )
    return found


def _is(act: Act, person: str) -> bool:
    """Whether who acts is this person or takes his place today, which the act's facts then say."""
    if act.staff == person:
        return True
    if not is_stand_in(act, staff=person, stand_in=act.staff):
        return False
    act.note(acting_for=person)
    return True


def _receives(act: Act, found: Inquiry) -> bool:
    if found.to_staff:
        return _is(act, found.to_staff)
    if act.station.window and found.to_unit in window_units(act.db, act.station.window, act.today):
        return True
    return bool(roles_in_unit(act.db, act.staff, found.to_unit, act.today) & _FOR_A_UNIT)


# Parts


def _address(act: Act, found: Inquiry, to_unit: str, to_staff: str) -> None:
    """Puts down to whom it goes; whoever was asked first cannot hand it to himself."""
    if to_staff == found.first_person:
        raise Refused("inquiries.to_self", field="to_staff")
    found.to_unit = act.get(Unit, to_unit).id if to_unit else ""
    found.to_staff = act.get(Staff, to_staff).id if to_staff else ""


def _hand(act: Act, found: Inquiry) -> HandOver:
    """Writes a hand-over of today; its limits run from the day after (domain.md §7)."""
    handed = HandOver(
        id=new_key(), inquiry=found.id, unit=found.to_unit, staff=found.to_staff, by=act.staff, at=act.now,
        confirm_due=_due(act, act.today, act.settings.handover_days),
        reply_due=_due(act, act.today, act.settings.reply_days),
    )  # fmt: skip
    found.due_on = handed.confirm_due
    return act.add(handed)


def _standing(act: Act, inquiry: str) -> HandOver | None:
    found = act.select(HandOver, '"inquiry" = ? AND "ended_at" IS NULL', (inquiry,))
    return found[0] if found else None


def _must_stand(act: Act, found: Inquiry) -> HandOver:
    handed = _standing(act, found.id)
    if handed is None:
        raise NotAllowed("inquiries.state", number=found.number, state=found.state)
    return handed


def _end(act: Act, handed: HandOver, why: Ended, reason: str) -> None:
    handed.ended_at, handed.ended, handed.reason = act.now, why, reason
    act.save(handed)


def _due(act: Act, start: date, days: int) -> date:
    """The day a limit in working days ends; the day it starts does not count, and nothing suspends an inquiry."""
    return hall_calendar(act.db).add_workdays(start, days)


def _next_number(act: Act) -> str:
    site = act.get(Site, act.station.site)
    sequence = act.next_number(f"inquiry:{site.id}:{act.today.year}")
    return inquiry_no(centre=site.centre_no, year=act.today.year, sequence=sequence)


def _print(act: Act, found: Inquiry, handed: HandOver | None) -> str:
    return store(act, slip(act, found, handed), about="inquiry", about_id=found.id, title=found.number)


def _recognise(act: Act, found: Inquiry, visitor: Visitor) -> None:
    """Gives the visitor his key of this month, and finds what he asked about the same item before (二次询问)."""
    known_by = visitor.id_number.strip() or found.visitor_phone
    if not known_by:
        return
    this = f"{act.station.site}:{act.today:%Y-%m}"
    last = f"{act.station.site}:{act.today.replace(day=1) - timedelta(days=1):%Y-%m}"
    salt = act.find(VisitorSalt, id=this)
    if salt is None:
        salt = act.add(VisitorSalt(id=this, salt=secrets.token_hex(32)))
    before = act.find(VisitorSalt, id=last)
    found.visitor_key = person_key(salt.salt or "", known_by)
    keys = (found.visitor_key, person_key(before.salt or "", known_by) if before else "")
    found.repeats = _asked_before(act, keys, found.item) if found.item else ""


def _asked_before(act: Act, keys: tuple[str, str], item: str) -> str:
    condition = '"visitor_key" <> \'\' AND "visitor_key" IN (?, ?) AND "item" = ? ORDER BY "received_at" DESC LIMIT 1'
    for earlier in act.select(Inquiry, condition, (*keys, item)):
        if _due(act, civil_day(earlier.received_at), REPEAT_DAYS) >= act.today:
            return earlier.id
    return ""


# What was typed


def _word(kind: type[Word], text: str, field: str) -> Word:
    try:
        return kind(text)
    except ValueError:
        raise Refused("inquiries.unknown_word", field=field, value=text) from None


def _item(act: Act, code: str) -> str:
    code = code.strip().upper()
    if code and not item_id(act.db, code):
        raise Refused("inquiries.item", field="item", item=code)
    return code


def _phone(text: str, field: str) -> str:
    found = check_phone(text) if text.strip() else None
    if isinstance(found, Fault):
        raise Refused(found, field=field)
    return found.number if found else ""


def _text(text: str, field: str) -> str:
    text = text.strip()
    if len(text) > TEXT_LIMIT:
        raise Refused("inquiries.too_long", field=field, most=TEXT_LIMIT)
    return text


def _reason(text: str) -> str:
    if not text.strip():
        raise Refused("inquiries.missing", field="reason")
    return _text(text, "reason")
