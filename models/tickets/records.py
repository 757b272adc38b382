"""Lines, tickets and what happened to them. Dated rows hold from `valid_from` until the day before `ends_on`."""

from datetime import date
from typing import Any

from peewee import SQL

from models.office import record as column
from models.office.instants import Instant
from models.office.record import Local, Record, Root
from models.people.records import Site, Unit, Window


class Line(Record):
    """A queue (业务队列) with its letter. Letters are a site's own; lines change in the open hall (days.md 27)."""

    site: str = column.link(Site)
    letter: str = column.text()
    name: str = column.text()
    area: str = column.text(default="")
    """Area of the hall where its visitors wait."""
    quota: int = column.number(default=0)
    """Numbers a day at the kiosk; 0 for no limit."""
    service_minutes: int = column.number(default=8)
    """What a visit is expected to take until enough of them were measured."""
    needs_result: bool = column.flag()
    """A visit is not finished before its result is said (behaviour 28)."""
    hours: list[list[str]] = column.json_value(default=list)
    """[["09:00", "12:00"], …]; [] for the hall's hours."""
    valid_from: date = column.day()
    ends_on: date | None = column.day(null=True)


class LineWindow(Record):
    """A window that serves a line."""

    line: str = column.link(Line)
    window: str = column.link(Window)
    valid_from: date = column.day()
    ends_on: date | None = column.day(null=True)


class LineUnit(Record):
    """A unit whose items are asked for in a line."""

    line: str = column.link(Line)
    unit: str = column.link(Unit)
    valid_from: date = column.day()
    ends_on: date | None = column.day(null=True)


class PersonSalt(Record):
    """What a day's person keys are made with. `id` is the site and the day ("H1:2026-11-24").

    The salt never enters the journal, so that nobody can try ID numbers against the keys of a day that is over.
    """

    salt: str | None = column.secret()


class Ticket(Root):
    """A visitor's number (排队号), and where he stands with it.

        WAITING → CALLED → SERVING → SERVED           the road
        CALLED → MISSED → WAITING                     passed, back once
        SERVING ↔ PARKED (→ CALLED when put first)    gone to pay
        CALLED, SERVING, PARKED → WAITING             transferred to another line or window, or back from there
        WAITING, CALLED, SERVING, PARKED → LEFT       gave up
        WAITING → CANCELLED

    The state and `since` are the one period that is open; each that ended is a `Period`. Times are raw; whatever is an
    average or a wait is computed on reading (behaviours 25 and 26).
    """

    letter: str = column.text()
    number: int = column.number()
    text: str = column.text()
    """As it is called: A023, VA024."""
    day: date = column.day()
    issued_line: str = column.link(Line, index=False)
    """The line whose figures it belongs to."""
    line: str = column.link(Line, index=False)
    """The line it stands in."""
    klass: str = column.text()
    """`Klass`."""
    priority: str = column.text(default="")
    """One of `PRIORITIES`, "" for none."""
    state: str = column.text()
    since: Instant = column.instant()
    """When the state began."""
    queued: int = column.number()
    """Place in the line: an instant of which only the order counts; equals the arrival but for one who returned."""
    not_before: Instant | None = column.instant(null=True)
    """A booked visitor is not called earlier (behaviour 15)."""
    for_window: str = column.text(default="")
    """Waits for this window alone."""
    return_to: str = column.text(default="")
    """Comes back to this window when it is done here (transfer with return)."""
    window: str = column.text(default="")
    """The window that holds it, parked it or ended it."""
    staff: str = column.text(default="")
    """Who took the last step at a window."""
    issued: Instant = column.instant()
    station: str = column.text()
    press: str | None = column.text(null=True)
    """The page's own key of the press that asked for it (behaviour 7)."""
    person_key: str | None = column.text(null=True)
    """The day's key of the person's ID number, None where it was not given."""
    agent: bool = column.flag()
    """Taken by an agent (代办员), whose limit is another."""
    first_called: Instant | None = column.instant(null=True)
    """Never changes after the first call: the wait is frozen."""
    called: Instant | None = column.instant(null=True)
    """The last call."""
    announced: Instant | None = column.instant(null=True)
    """The last announcement of that call, its recalls included."""
    recalls: int = column.number(default=0)
    """Announcements of the last call after its first."""
    why: str = column.text(default="")
    """`Why` it was called."""
    out_of_order: str = column.text(default="")
    """The reason that was given for calling it out of order."""
    started: Instant | None = column.instant(null=True)
    """When service first began."""
    finished: Instant | None = column.instant(null=True)
    first_since: Instant | None = column.instant(null=True)
    """Paid, and put first in the window's list."""
    misses: int = column.number(default=0)
    result: str = column.text(default="")
    """One of `RESULTS`."""
    reason: str = column.text(default="")
    """Why it was passed, left, cancelled or parked."""
    flagged: str = column.text(default="")
    """One of `FLAGS`: left out of the averages (behaviour 29)."""
    void: bool = column.flag()
    """Made by a slip of the hand and taken back: in no figure."""

    class Meta:
        indexes = ((("home", "day", "letter", "number"), True),)


class LocalIdentity(Local):
    """The ID number that a visitor gave with his number (days.md 5). `id` is the ticket.

    It fills the form of the window that calls him. It goes when the visit ends and when the day does; it is in no
    journal, no backup, on no slip and on no board.
    """

    day: date = column.day(index=True)
    number: str = column.text()


def _index(name: str, columns: str, where: str, *, unique: bool = False) -> Any:
    return SQL(f'CREATE {"UNIQUE " if unique else ""}INDEX "{name}" ON "ticket" ({columns}) WHERE {where}')


# The head of each class of a line in one step, and of a window's own two lists. None of these conditions speaks of a
# column that is compared with a bound value: SQLite would prepare such a statement anew at each call.
Ticket.add_index(_index("ticket_head", '"line", "klass", "for_window", "queued", "number"', "\"state\" = 'WAITING'"))
Ticket.add_index(_index("ticket_window_head", '"for_window", "queued", "number"', "\"state\" = 'WAITING'"))
Ticket.add_index(_index("ticket_called", '"line", "called"', '"called" IS NOT NULL'))
Ticket.add_index(_index("ticket_parked", '"window", "first_since"', "\"state\" = 'PARKED'"))
# A window holds one visitor, whatever a rule missed. A ticket has one state and one window: no two can hold it.
Ticket.add_index(_index("ticket_held", '"window"', "\"state\" IN ('CALLED', 'SERVING')", unique=True))
Ticket.add_index(_index("ticket_person", '"day", "person_key"', '"person_key" IS NOT NULL'))
Ticket.add_index(_index("ticket_press", '"press"', '"press" IS NOT NULL', unique=True))


class Period(Record):
    """A stretch of a visit that is over; the open one is the ticket's own state."""

    ticket: str = column.link(Ticket)
    kind: str = column.text()
    """`PeriodKind`."""
    line: str = column.text()
    """The line it stood in."""
    window: str = column.text(default="")
    staff: str = column.text(default="")
    started: Instant = column.instant()
    ended: Instant = column.instant()
    void: bool = column.flag()
    """What it closes was undone: in no figure."""


class Service(Record):
    """One matter of a visit (behaviour 27)."""

    ticket: str = column.link(Ticket)
    window: str = column.text()
    staff: str = column.text()
    item: str = column.text()
    """Code of the service item."""
    quantity: int = column.number(default=1)
    started: Instant = column.instant()
    ended: Instant | None = column.instant(null=True)
    void: bool = column.flag()


Service.add_index(SQL('CREATE UNIQUE INDEX "service_open" ON "service" ("ticket") WHERE "ended" IS NULL'))


class Transfer(Record):
    """A visitor passed on. It counts as 引导, and the receiving window's call is the confirmation (days.md 3)."""

    ticket: str = column.link(Ticket)
    from_window: str = column.text()
    from_line: str = column.text()
    to_line: str = column.text()
    to_window: str = column.text(default="")
    """"" for any window of the line."""
    with_return: bool = column.flag()
    remark: str = column.text(default="")
    staff: str = column.text()
    at: Instant = column.instant(index=True)
    void: bool = column.flag()


class WindowPause(Record):
    """暂停服务 of a window, with the reason."""

    window: str = column.link(Window)
    staff: str = column.text()
    reason: str = column.text()
    """One of `PAUSE_REASONS`."""
    started: Instant = column.instant()
    ended: Instant | None = column.instant(null=True)


WindowPause.add_index(SQL('CREATE UNIQUE INDEX "window_pause_open" ON "window_pause" ("window") WHERE "ended" IS NULL'))
