"""Taking a number, at the kiosk or at reception (domain.md §5, behaviours 1–9)."""

import secrets
from dataclasses import dataclass
from typing import Final

from models.office.act import Act
from models.office.actors import Kind, Role, StationKind
from models.office.instants import MINUTE
from models.office.keys import new_key
from models.office.refusal import Refused
from models.office.sheets.queue import TicketSlip
from models.office.verb import verb
from models.prints.verbs import store
from models.tickets import given, rules
from models.tickets.hours import own_spans, site_spans
from models.tickets.outlook import Outlook, outlook
from models.tickets.records import Line, PersonSalt, Ticket
from models.tickets.rules import OPEN, Klass, State
from models.tickets.steps import line_today, one_of

ISSUERS: Final = frozenset({Role.GUIDE, Role.WINDOW, Role.SUPERVISOR, Role.CENTRE_MANAGER})

LOOK_BACK: Final = 8
"""How many of the line's last numbers are looked at for a press that came twice."""

_OF_PERSON: Final = (
    'SELECT "text", "line", "state" FROM "ticket" WHERE "day" = ? AND "person_key" = ? '
    'AND "home" = ? AND "void" = 0 AND "state" <> \'CANCELLED\''
)
_ISSUED: Final = (
    'SELECT count(*) FROM "ticket" WHERE "home" = ? AND "day" = ? AND "letter" = ? AND "issued_line" = ? AND "void" = 0'
)
_PRESSED: Final = 'SELECT "id" FROM "ticket" WHERE "press" = ?'
_LAST_NUMBERS: Final = '"home" = ? AND "day" = ? AND "letter" = ? ORDER BY "number" DESC LIMIT ?'


@dataclass(frozen=True, slots=True)
class Issued:
    """A number that was taken."""

    ticket: str
    text: str
    ahead: int
    """Waiting visitors who come before."""
    minutes: int | None
    """Estimated wait; None where no window is open to estimate by."""
    job: str = ""
    """Id of the slip's print job."""
    again: bool = False
    """The second press of one wish: this is the number that the first one took (behaviour 7)."""


@verb("tickets.issue", roles=ISSUERS, stations={StationKind.KIOSK})
def issue(
    act: Act, *, line: str, priority: str = "", id_number: str = "", agent: bool = False, press: str = ""
) -> Issued:
    """取号. Takes the next number of a line and stores its slip, which has no name and no ID number.

    `priority` is one of PRIORITIES, asked for and not proved. `id_number` is kept as the day's person key, and beside
    the journal until the visit ends, for the form of the window that calls (days.md 5). `press`
    is the page's own key of the wish, so that pressing twice gives one number; without it a second press of the same
    station, line and person within a second does.

    Raises Refused, and uses no number (behaviour 5): tickets.unknown_line, tickets.line_ended, tickets.closed (`opens`
    or None), tickets.unstaffed, tickets.already_waiting (`ticket`), tickets.person_limit (`limit`), tickets.reason; at
    the kiosk, where a clerk may still add one, also tickets.quota (`quota`), tickets.closing, tickets.day_full.
    """
    row = line_today(act, line, hold=True)  # on PostgreSQL the line's other stations wait: what is checked stays true
    key = person_key(act, id_number)
    before = _pressed_before(act, row, key, press)
    if before is not None:
        look = outlook(act, row, but=before.id)
        return Issued(before.id, before.text, look.ahead(before.klass), look.minutes(before.klass), again=True)
    if priority:
        one_of(rules.PRIORITIES, priority, "priority")
    look = outlook(act, row)
    _line_takes(act, row, look)
    if key:
        _within_limits(act, row, key, agent)
    klass = Klass.PRIORITY if priority else Klass.ORDINARY
    number = act.next_number(rules.series(act.station.site, act.today, row.letter))
    ticket = new_ticket(act, row, number, klass)
    ticket.priority, ticket.person_key, ticket.agent, ticket.press = priority, key, agent, press or None
    act.add(ticket)
    given.keep(act, ticket, id_number)
    job = store(act, slip(act, ticket, row, look), about="ticket", about_id=ticket.id, title=ticket.text)
    return Issued(ticket.id, ticket.text, look.ahead(klass), look.minutes(klass), job)


def new_ticket(act: Act, line: Line, number: int, klass: Klass) -> Ticket:
    """A ticket that waits in its line from now on."""
    return Ticket(
        id=new_key(), letter=line.letter, number=number, text=rules.ticket_text(line.letter, number, klass),
        day=act.today, issued_line=line.id, line=line.id, klass=klass, state=State.WAITING, since=act.now,
        queued=act.now, issued=act.now, station=act.station.code,
    )  # fmt: skip


def person_key(act: Act, id_number: str) -> str | None:
    """The day's key of an ID number, None for none; the day's salt is made with its first."""
    if not id_number.strip():
        return None
    day = f"{act.station.site}:{act.today.isoformat()}"
    salt = act.find(PersonSalt, id=day)
    if salt is None:
        salt = act.add(PersonSalt(id=day, salt=secrets.token_hex(32)))
    return rules.person_key(salt.salt or "", id_number)


def _pressed_before(act: Act, line: Line, key: str | None, press: str) -> Ticket | None:
    """The number that an earlier press of the same wish took."""
    if press:
        found = act.db.run(_PRESSED, (press,)).fetchone()
        return act.get(Ticket, found[0]) if found else None
    last = act.select(Ticket, _LAST_NUMBERS, (act.station.site, act.today.isoformat(), line.letter, LOOK_BACK))
    for ticket in last:
        same = ticket.station == act.station.code and ticket.person_key == key and not ticket.press
        if same and act.now - ticket.issued < rules.PRESS_TWICE and ticket.state == State.WAITING:
            return ticket
    return None


def _line_takes(act: Act, line: Line, look: Outlook) -> None:
    """Whether the line takes another number now, from this station."""
    spans = own_spans(line.hours, act.today) or site_spans(act.db, act.settings, line.site, act.today)
    if not rules.is_open(spans, act.now):
        raise Refused("tickets.closed", line=line.name, opens=rules.next_opening(spans, act.now))
    if not look.staffed:
        raise Refused("tickets.unstaffed", line=line.name)
    if act.actor.kind != Kind.STATION:
        return
    if line.quota and _issued_today(act, line) >= line.quota:
        raise Refused("tickets.quota", line=line.name, quota=line.quota)
    left = rules.time_left(spans, act.now)
    if left <= act.settings.stop_issuing_minutes * MINUTE:
        raise Refused("tickets.closing", line=line.name)
    if rules.stops_issuing(look.total, look.service_time, look.windows, left):
        raise Refused("tickets.day_full", line=line.name)


def _issued_today(act: Act, line: Line) -> int:
    found = act.db.run(_ISSUED, (act.station.site, act.today.isoformat(), line.letter, line.id)).fetchone()
    return int(found[0])


def _within_limits(act: Act, line: Line, key: str, agent: bool) -> None:
    """One open number of a line, and so many a day (behaviour 6)."""
    taken = act.db.run(_OF_PERSON, (act.today.isoformat(), key, act.station.site)).fetchall()
    for text, its_line, state in taken:
        if its_line == line.id and state in OPEN:
            raise Refused("tickets.already_waiting", ticket=text, line=line.name)
    limit = act.settings.tickets_per_agent_day if agent else act.settings.tickets_per_person_day
    if rules.over_limit(len(taken), limit):
        raise Refused("tickets.person_limit", limit=limit)


def slip(act: Act, ticket: Ticket, line: Line, look: Outlook) -> TicketSlip:
    """What the paper says."""
    return TicketSlip(
        centre=act.settings.centre_name, line=line.name, number=ticket.text, day=ticket.day.isoformat(),
        issued_at=ticket.issued, waiting=look.ahead(ticket.klass), wait_minutes=look.minutes(ticket.klass),
        windows=look.names, area=line.area, calls=act.settings.calls_before_missed,
        barcode=rules.barcode(ticket.day, ticket.text), priority="PRIORITY" if ticket.priority else "",
    )  # fmt: skip
