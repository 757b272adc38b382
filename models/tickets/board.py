"""What the hall sees at this moment: the board, the kiosk's lines, and the supervisor's view of today."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.settings import read_settings
from models.tickets import rules
from models.tickets.hours import own_spans, site_spans
from models.tickets.outlook import Outlook, outlook_of
from models.tickets.rules import Klass

LAST_CALLS: Final = 6
"""Rows of the board (domain.md §5, behaviour 23)."""

_CALLS: Final = (
    'SELECT t."id", t."text", t."window", w."number", l."name", t."announced", t."recalls", t."state" FROM "ticket" t '
    'JOIN "window" w ON w."id" = t."window" JOIN "line" l ON l."id" = t."line" '
    'WHERE t."home" = ? AND t."day" = ? AND t."announced" IS NOT NULL AND t."void" = 0 '
)
_LINES: Final = (
    'SELECT "id", "letter", "name", "area", "hours", "quota", "service_minutes", "needs_result" FROM "line" '
    'WHERE "site" = ? AND "valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "letter"'
)
_FIRST: Final = (
    'SELECT "line", min("issued") FROM "ticket" WHERE "home" = ? AND "day" = ? AND "state" = \'WAITING\' '
    'GROUP BY "line"'
)
_WINDOWS: Final = (
    'SELECT w."id", w."number", w."name", s."id", s."name", o."started", p."reason", p."started", t."id", t."text", '
    't."state", t."since" FROM "window" w LEFT JOIN "sign_on" o ON o."place" = w."id" AND o."ended" IS NULL '
    'LEFT JOIN "staff" s ON s."id" = o."staff" LEFT JOIN "window_pause" p ON p."window" = w."id" AND p."ended" IS NULL '
    'LEFT JOIN "ticket" t ON t."window" = w."id" AND t."state" IN (\'CALLED\', \'SERVING\') '
    'WHERE w."site" = ? AND w."opened" <= ? AND (w."closed" IS NULL OR w."closed" > ?) ORDER BY w."number"'
)
_OUT_OF_ORDER: Final = (
    'SELECT "text", "window", "staff", "called", "out_of_order" FROM "ticket" WHERE "home" = ? AND "day" = ? '
    'AND "out_of_order" <> \'\' AND "void" = 0 ORDER BY "called"'
)


@dataclass(frozen=True, slots=True)
class Call:
    """A call as the board shows it: a number and a window, no name."""

    ticket: str
    text: str
    window: str
    window_number: int
    line_name: str
    announced: Instant
    calls: int
    """1 for the first announcement, 2 for its first recall …"""
    state: str

    @property
    def mark(self) -> tuple[int, str, int]:
        """Where the call stands in the order of announcements. A repeated read brings no new mark."""
        return self.announced, self.text, self.calls


@dataclass(frozen=True, slots=True)
class LineNow:
    """A line at this moment."""

    line: str
    letter: str
    name: str
    area: str
    quota: int
    needs_result: bool
    open: bool
    """In its hours."""
    opens: Instant | None
    """When it opens next today."""
    staffed: bool
    waiting: int
    minutes: int | None
    """Estimated wait of a new ordinary number; None where no window calls."""
    longest: int
    """Milliseconds that the one who came first has waited, closed hours left out."""
    windows: tuple[str, ...]
    """Shown names of the windows that somebody is signed on at."""


@dataclass(frozen=True, slots=True)
class WindowNow:
    """A window at this moment."""

    window: str
    number: int
    name: str
    staff: str
    """Id, "" where nobody is signed on."""
    staff_name: str
    signed_on: Instant | None
    paused: str
    """Why it pauses, "" where it does not."""
    paused_since: Instant | None
    ticket: str
    text: str
    state: str
    since: Instant | None
    """When the state of its visitor began."""


@dataclass(frozen=True, slots=True)
class OutOfOrder:
    """A call out of order, with the reason that was given (behaviour 21)."""

    text: str
    window: str
    staff: str
    called: Instant
    reason: str


@dataclass(frozen=True, slots=True)
class Board:
    """The hall board."""

    calls: tuple[Call, ...]
    """Newest first."""
    lines: tuple[LineNow, ...]
    as_of: Instant


def board(db: Database, site: str, now: Instant) -> Board:
    """The last calls with their windows, and how each line stands."""
    with db.snapshot():
        return Board(last_calls(db, site, civil_day(now)), lines_now(db, site, now), now)


def last_calls(db: Database, site: str, day: date, many: int = LAST_CALLS) -> tuple[Call, ...]:
    """The last numbers that were announced, newest first."""
    sql = _CALLS + 'ORDER BY t."announced" DESC, t."text" DESC LIMIT ?'
    return _calls(db.rows(sql, (site, day.isoformat(), many)))


def announcements(db: Database, site: str, day: date, after: tuple[int, str, int]) -> tuple[Call, ...]:
    """What was announced after a mark, in order, each with the window that called: for the voice (behaviour 22)."""
    rows = db.rows(
        _CALLS + 'AND t."announced" >= ? ORDER BY t."announced", t."text"', (site, day.isoformat(), after[0])
    )
    return tuple(call for call in _calls(rows) if call.mark > after)


def _calls(rows: Sequence[Sequence[Any]]) -> tuple[Call, ...]:
    return tuple(
        Call(ticket, text, window, number, line, announced, recalls + 1, state)
        for ticket, text, window, number, line, announced, recalls, state in rows
    )


def lines_now(db: Database, site: str, now: Instant) -> tuple[LineNow, ...]:
    """Every line of today: for the kiosk, reception, the board and the supervisor."""
    day, settings = civil_day(now), read_settings(db)
    first = dict(db.rows(_FIRST, (site, day.isoformat())))
    hall = site_spans(db, settings, site, day)
    found = []
    for line, letter, name, area, hours, quota, minutes, needs_result in db.rows(
        _LINES, (site, day.isoformat(), day.isoformat())
    ):
        spans = own_spans(json.loads(hours), day) or hall
        look: Outlook = outlook_of(db, line, minutes, day, settings.priority_after_ordinary)
        longest = rules.open_time(spans, first[line], now) if line in first else 0
        found.append(
            LineNow(
                line, letter, name, area, quota, bool(needs_result), rules.is_open(spans, now),
                _instant(rules.next_opening(spans, now)), look.staffed, look.total, look.minutes(Klass.ORDINARY),
                longest, look.names,
            )
        )  # fmt: skip
    return tuple(found)


def _instant(value: int | None) -> Instant | None:
    return None if value is None else Instant(value)


def lines_of_unit(db: Database, unit: str, day: date) -> tuple[str, ...]:
    """Ids of the lines in which a unit's items are asked for."""
    sql = (
        'SELECT "line" FROM "line_unit" WHERE "unit" = ? AND "valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?)'
    )
    return tuple(row[0] for row in db.rows(sql, (unit, day.isoformat(), day.isoformat())))


def units_of_line(db: Database, line: str, day: date) -> tuple[str, ...]:
    """Codes of the units whose items are asked for in a line."""
    sql = (
        'SELECT "unit" FROM "line_unit" WHERE "line" = ? AND "valid_from" <= ? '
        'AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "unit"'
    )
    return tuple(row[0] for row in db.rows(sql, (line, day.isoformat(), day.isoformat())))


def windows_now(db: Database, site: str, day: date) -> tuple[WindowNow, ...]:
    """Every window of today: who is there, whether it pauses, whom it holds."""
    rows = db.rows(_WINDOWS, (site, day.isoformat(), day.isoformat()))
    return tuple(
        WindowNow(
            window, number, name, staff or "", staff_name or "", started, reason or "", paused, ticket or "",
            text or "", state or "", since,
        )
        for window, number, name, staff, staff_name, started, reason, paused, ticket, text, state, since in rows
    )  # fmt: skip


def out_of_order(db: Database, site: str, day: date) -> tuple[OutOfOrder, ...]:
    """The calls of a day that were made out of order, each with its reason."""
    return tuple(OutOfOrder(*row) for row in db.rows(_OUT_OF_ORDER, (site, day.isoformat())))
