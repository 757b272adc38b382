"""The hall at a glance: what a supervisor sees of the present moment, one screen (design.md, "summary").

It asks the lists of each subject and stores nothing; the figures of the day are models/summary/reading.py's.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.bank.reading import bank_state
from models.bank.rules import BankState
from models.cases.lists import DUE_LIMIT, due_list
from models.deadlines.lights import Light
from models.fees import reading as fees
from models.inquiries.reading import open_at_site
from models.office.database import Database
from models.office.instants import MINUTE, Instant, civil_day
from models.office.settings import read_settings
from models.people.reading import windows
from models.summary.money import fee_point_day
from models.tickets.outlook import shown_window
from models.tickets.reading import longest_wait
from models.tickets.rules import State

_LINES: Final = (
    'SELECT "id", "letter", "name" FROM "line" WHERE "site" = ? AND "valid_from" <= ? '
    'AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "letter"'
)
_OPEN: Final = (
    'SELECT "line", "state", count(*), min("issued") FROM "ticket" WHERE "home" = ? AND "day" = ? '
    "AND \"state\" IN ('WAITING', 'CALLED', 'SERVING', 'PARKED') GROUP BY \"line\", \"state\""
)
_HELD: Final = (
    'SELECT "window", "text", "state", "since" FROM "ticket" '
    "WHERE \"window\" <> '' AND \"state\" IN ('CALLED', 'SERVING')"
)
_PAUSED: Final = 'SELECT "window", "reason", "started" FROM "window_pause" WHERE "ended" IS NULL'
_UNPRINTED: Final = (
    "SELECT \"station\", count(*) FROM \"print_job\" WHERE \"state\" IN ('STORED', 'SENDING', 'FAILED') "
    'GROUP BY "station" ORDER BY "station"'
)


OpenVisits = Mapping[tuple[str, str], tuple[int, Instant]]
"""By line and state: how many, and when the first of them came."""


@dataclass(frozen=True, slots=True)
class LineNow:
    """A line at this moment."""

    line: str
    letter: str
    name: str
    waiting: int
    longest: int
    """Milliseconds that the one who came first has waited, closed hours left out; 0 where nobody waits."""
    over_limit: bool
    """Somebody waits longer than the hall calls long."""


@dataclass(frozen=True, slots=True)
class WindowNow:
    """A window at this moment."""

    window: str
    shown: str
    kind: str
    who: str
    """Who is signed on, "" for nobody."""
    state: str
    """CLOSED, FREE, PAUSED, CALLED or SERVING."""
    ticket: str
    """The number it holds."""
    reason: str
    """Why it pauses."""
    since: Instant | None


@dataclass(frozen=True, slots=True)
class FeesNow:
    """The money of the day so far, in fen."""

    assessed_fen: int
    """Of notices issued today, void ones taken off."""
    settled_fen: int
    """What came in today, what went back taken off."""
    outstanding_fen: int
    """What all open notices still want."""
    difference_fen: int
    """Short or over as the fee point's day was closed."""
    bank: BankState


@dataclass(frozen=True, slots=True)
class Glance:
    """The hall now."""

    site: str
    day: date
    at: Instant
    lines: tuple[LineNow, ...]
    windows: tuple[WindowNow, ...]
    parked: int
    lights: dict[Light, int]
    """Open cases by light; DUE_LIMIT of them at most are looked at, the most urgent first."""
    late: int
    """Of them past their day."""
    fees: FeesNow
    inquiries: int
    """First inquiries that are open."""
    inquiries_late: int
    unprinted: dict[str, int]
    """Papers that have not come out, by station."""


def glance(db: Database, site: str, now: Instant) -> Glance:
    """The hall at this moment, in one snapshot."""
    today, settings = civil_day(now), read_settings(db)
    with db.snapshot():
        visits = {(row[0], row[1]): (int(row[2]), row[3]) for row in db.rows(_OPEN, (site, today.isoformat()))}
        due = due_list(db, today=today, limit=DUE_LIMIT)
        lights = Counter(row.light for row in due if row.light is not None)
        asked = open_at_site(db, site, today, settings)
        return Glance(
            site=site,
            day=today,
            at=now,
            lines=_lines(db, site, now, visits, settings.long_wait_minutes),
            windows=_windows(db, site, today),
            parked=sum(many for (_, state), (many, _) in visits.items() if state == State.PARKED),
            lights={light: lights[light] for light in Light},
            late=sum(row.late > 0 for row in due),
            fees=_fees(db, today, now),
            inquiries=len(asked),
            inquiries_late=sum(row.late > 0 for row in asked),
            unprinted={station: int(many) for station, many in db.rows(_UNPRINTED)},
        )


def _lines(db: Database, site: str, now: Instant, visits: OpenVisits, long_minutes: int) -> tuple[LineNow, ...]:
    today = civil_day(now).isoformat()
    found = []
    for line, letter, name in db.rows(_LINES, (site, today, today)):
        waiting, first = visits.get((line, State.WAITING), (0, None))
        longest = longest_wait(db, line, first, now)
        found.append(LineNow(line, letter, name, waiting, longest, longest > long_minutes * MINUTE))
    return tuple(found)


def _windows(db: Database, site: str, today: date) -> tuple[WindowNow, ...]:
    held = {row[0]: row[1:] for row in db.rows(_HELD)}
    paused = {row[0]: row[1:] for row in db.rows(_PAUSED)}
    found = []
    for window in windows(db, site, today):
        ticket = reason = ""
        since = window.holder.started if window.holder else None
        state = "FREE" if window.holder else "CLOSED"
        if window.id in held:
            ticket, state, since = held[window.id]
        elif window.id in paused:
            state, (reason, since) = "PAUSED", paused[window.id]
        who = window.holder.name if window.holder else ""
        found.append(WindowNow(window.id, shown_window(window.number), window.kind, who, state, ticket, reason, since))
    return tuple(found)


def _fees(db: Database, today: date, now: Instant) -> FeesNow:
    of_units = fees.day_figures(db, today)
    return FeesNow(
        sum(unit.issued_fen - unit.voided_fen for unit in of_units),
        sum(unit.settled_fen - unit.reversed_fen for unit in of_units),
        sum(unit.open_fen for unit in of_units),
        fee_point_day(db, today).difference_fen,
        bank_state(db, now),
    )
