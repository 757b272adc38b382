"""Questions of a desk and of reception: whom the window holds, who waits, who is parked, who may come back."""

from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.prints.reading import unfinished
from models.tickets import rules
from models.tickets.given import Given, given
from models.tickets.hours import line_spans

_VISITOR: Final = (
    'SELECT t."id", t."text", t."day", t."state", t."line", l."letter", l."name", t."klass", t."priority", '
    't."window", t."for_window", t."return_to", t."staff", t."issued", t."since", t."first_called", t."announced", '
    't."recalls", t."why", t."started", t."finished", t."misses", t."first_since", t."result", t."reason" '
    'FROM "ticket" t JOIN "line" l ON l."id" = t."line" WHERE t."void" = 0 AND '
)
_TRANSFER: Final = (
    'SELECT "from_window", "remark", "with_return" FROM "transfer" WHERE "ticket" = ? AND "void" = 0 '
    'ORDER BY "at" DESC LIMIT 1'
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A ticket in a list or at a window."""

    id: str
    text: str
    """The number as it is called."""
    day: date
    state: str
    line: str
    line_letter: str
    line_name: str
    klass: str
    priority: str
    window: str
    """Who holds it, parked it or ended it."""
    for_window: str
    return_to: str
    staff: str
    issued: Instant
    since: Instant
    """When the state began."""
    first_called: Instant | None
    announced: Instant | None
    recalls: int
    why: str
    started: Instant | None
    finished: Instant | None
    misses: int
    first_since: Instant | None
    result: str
    reason: str

    @property
    def paid(self) -> bool:
        """Paid, and first in the window's list (days.md 9)."""
        return self.first_since is not None

    @property
    def calls(self) -> int:
        """How often this call was announced."""
        return self.recalls + 1 if self.announced is not None else 0

    @property
    def may_come_back(self) -> bool:
        return rules.may_come_back(self.state, self.misses)


@dataclass(frozen=True, slots=True)
class ServiceRow:
    """A matter of the visit."""

    id: str
    item: str
    quantity: int
    started: Instant
    ended: Instant | None


@dataclass(frozen=True, slots=True)
class AtWindow:
    """The visitor whom a window holds, with all that the desk shows of him."""

    visitor: Visitor
    waited: int
    """Milliseconds until the first call, closed hours left out; frozen then (behaviour 26)."""
    from_window: str
    """The window that sent him, "" for none."""
    remark: str
    """What it said about him."""
    services: tuple[ServiceRow, ...]
    given: Given | None = None
    """The ID number that he gave with his number."""


@dataclass(frozen=True, slots=True)
class LineState:
    """How a line stands for a window: 市场监管 7 人 最长 18 分."""

    line: str
    letter: str
    name: str
    waiting: int
    longest: int
    """Milliseconds that the one who came first has waited, closed hours left out; 0 where nobody waits."""


def _visitors(db: Database, condition: str, values: tuple[Any, ...]) -> tuple[Visitor, ...]:
    return tuple(
        Visitor(row[0], row[1], date.fromisoformat(row[2]), *row[3:]) for row in db.rows(_VISITOR + condition, values)
    )


def at_window(db: Database, window: str) -> AtWindow | None:
    """The visitor whom a window holds, None for none."""
    found = _visitors(db, "t.\"window\" = ? AND t.\"state\" IN ('CALLED', 'SERVING')", (window,))
    if not found:
        return None
    visitor = found[0]
    sent = db.row(_TRANSFER, (visitor.id,)) or ("", "", 0)
    until = visitor.first_called or visitor.started or visitor.since
    waited = rules.open_time(line_spans(db, visitor.line, visitor.day), visitor.issued, until)
    return AtWindow(visitor, waited, sent[0], sent[1], services(db, visitor.id), given(db, visitor.id))


def services(db: Database, ticket: str) -> tuple[ServiceRow, ...]:
    """The matters of a visit, in order."""
    sql = (
        'SELECT "id", "item", "quantity", "started", "ended" FROM "service" WHERE "ticket" = ? AND "void" = 0 '
        'ORDER BY "started", "id"'
    )
    return tuple(ServiceRow(*row) for row in db.rows(sql, (ticket,)))


def visitor(db: Database, ticket: str) -> Visitor | None:
    """One ticket."""
    found = _visitors(db, 't."id" = ?', (ticket,))
    return found[0] if found else None


def by_number(db: Database, site: str, today: date, text: str) -> Visitor | None:
    """The ticket that a typed number or a scanned slip means: a number is today's, a slip names its day."""
    named = rules.typed_number(text)
    if named is None:
        return None
    day = rules.barcode_day(text) or today
    found = _visitors(
        db, 't."home" = ? AND t."day" = ? AND t."letter" = ? AND t."number" = ?', (site, day.isoformat(), *named)
    )
    return found[0] if found else None


def lines_of(db: Database, window: str, now: Instant) -> tuple[LineState, ...]:
    """The lines that a window serves today, with who waits in them."""
    day = civil_day(now)
    sql = (
        'SELECT l."id", l."letter", l."name", count(t."id"), min(t."issued") FROM "line_window" w '
        'JOIN "line" l ON l."id" = w."line" LEFT JOIN "ticket" t ON t."line" = l."id" AND t."state" = \'WAITING\' '
        'AND t."for_window" = \'\' WHERE w."window" = ? AND w."valid_from" <= ? '
        'AND (w."ends_on" IS NULL OR w."ends_on" > ?) GROUP BY l."id", l."letter", l."name" ORDER BY l."letter"'
    )
    rows = db.rows(sql, (window, day.isoformat(), day.isoformat()))
    return tuple(
        LineState(line, letter, name, int(many), longest_wait(db, line, first, now))
        for line, letter, name, many, first in rows
    )


def longest_wait(db: Database, line: str, first: int | None, now: Instant) -> int:
    """How long the one who came at `first` has waited until now, closed hours left out."""
    return 0 if first is None else rules.open_time(line_spans(db, line, civil_day(now)), first, now)


def waiting(db: Database, line: str) -> tuple[Visitor, ...]:
    """Who waits in a line, by place; models/tickets/explaining.py says who is called when."""
    condition = 't."line" = ? AND t."state" = \'WAITING\' AND t."for_window" = \'\' ORDER BY t."queued", t."number"'
    return _visitors(db, condition, (line,))


def waiting_for_window(db: Database, window: str) -> tuple[Visitor, ...]:
    """Who waits for this window alone: transferred here, or coming back."""
    condition = 't."for_window" = ? AND t."state" = \'WAITING\' ORDER BY t."queued", t."number"'
    return _visitors(db, condition, (window,))


def parked(db: Database, window: str) -> tuple[Visitor, ...]:
    """Who is parked at a window: first who paid, by the time of payment, then the others."""
    condition = (
        't."window" = ? AND t."state" = \'PARKED\' '
        'ORDER BY CASE WHEN t."first_since" IS NULL THEN 1 ELSE 0 END, t."first_since", t."since"'
    )
    return _visitors(db, condition, (window,))


def missed(db: Database, site: str, day: date) -> tuple[Visitor, ...]:
    """Who was passed today and may still come back, last first."""
    found = _visitors(
        db, 't."home" = ? AND t."day" = ? AND t."state" = \'MISSED\' ORDER BY t."since" DESC', (site, day.isoformat())
    )
    return tuple(visitor for visitor in found if visitor.may_come_back)


def last_issued(db: Database, site: str, day: date, many: int = 20) -> tuple[Visitor, ...]:
    """The last numbers that were taken, newest first: reception's list. Whether the slip came out is in prints."""
    condition = 't."home" = ? AND t."day" = ? ORDER BY t."issued" DESC, t."number" DESC LIMIT ?'
    return _visitors(db, condition, (site, day.isoformat(), many))


@dataclass(frozen=True, slots=True)
class NotPrinted:
    """A number whose slip did not come out (behaviour 8)."""

    ticket: str
    text: str
    job: str
    """Id of the print job, to print it again."""
    job_state: str
    failure: str
    """Why, where the printer said."""
    station: str


def not_printed(db: Database, site: str, day: date) -> tuple[NotPrinted, ...]:
    """The numbers of a day that wait without a slip, oldest first."""
    sql = (
        'SELECT t."id", t."text", j."id", j."state", j."failure", j."station" FROM "print_job" j '
        'JOIN "ticket" t ON t."id" = j."about_id" WHERE j."state" IN (\'STORED\', \'SENDING\', \'FAILED\') '
        'AND j."about_table" = \'ticket\' AND t."home" = ? AND t."day" = ? ORDER BY j."stored"'
    )
    return tuple(NotPrinted(*row) for row in db.rows(sql, (site, day.isoformat())))


@dataclass(frozen=True, slots=True)
class Pause:
    """A window that pauses."""

    id: str
    reason: str
    started: Instant
    staff: str


def paused(db: Database, window: str) -> Pause | None:
    """Why and since when a window pauses, None where it does not."""
    sql = 'SELECT "id", "reason", "started", "staff" FROM "window_pause" WHERE "window" = ? AND "ended" IS NULL'
    row = db.row(sql, (window,))
    return Pause(*row) if row else None


@dataclass(frozen=True, slots=True)
class Left:
    """One thing that a window leaves at sign-off (days.md 12)."""

    kind: str
    """PARKED, UNPRINTED or WAITING (for this window alone), of sheets.queue.LEFT_KINDS where it is one."""
    id: str
    """Of the ticket or of the print job."""
    number: str
    about: str
    """Line or paper."""


def leaves(db: Database, window: str, station: str) -> tuple[Left, ...]:
    """What a window leaves, as far as the queue and the printer know: cases and inquiries add their own."""
    left = [Left("PARKED", row.id, row.text, row.line_name) for row in parked(db, window)]
    left += [Left("WAITING", row.id, row.text, row.line_name) for row in waiting_for_window(db, window)]
    left += [Left("UNPRINTED", job.id, job.title, job.paper) for job in unfinished(db, station)]
    return tuple(left)
