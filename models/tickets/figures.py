"""The figures of a day, from raw times on reading (behaviours 26, 29 and 31; domain.md §10.2)."""

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, Final

from models.office.database import Database
from models.office.instants import Instant, civil, instant_at
from models.office.settings import read_settings
from models.tickets import rules
from models.tickets.hours import own_spans, site_spans
from models.tickets.rules import OPEN, PeriodKind, Span, State, Times

_TICKETS: Final = (
    'SELECT "id", "text", "issued_line", "state", "window", "issued", "first_called", "finished", "flagged", "misses", '
    '"why", "klass", "called" FROM "ticket" WHERE "home" = ? AND "day" = ? AND "void" = 0'
)
_PERIODS: Final = (
    'SELECT p."ticket", p."kind", p."window", p."started", p."ended" FROM "ticket" t '
    'JOIN "period" p ON p."ticket" = t."id" WHERE t."home" = ? AND t."day" = ? AND t."void" = 0 AND p."void" = 0'
)
_LINES: Final = (
    'SELECT "id", "letter", "name", "hours" FROM "line" WHERE "site" = ? AND ("valid_from" <= ? AND ("ends_on" IS NULL '
    'OR "ends_on" > ?) OR "id" IN (SELECT "issued_line" FROM "ticket" WHERE "home" = ? AND "day" = ?)) '
    'ORDER BY "letter", "id"'
)
_WINDOWS: Final = (
    'SELECT "id", "number", "name" FROM "window" WHERE "site" = ? AND "opened" <= ? '
    'AND ("closed" IS NULL OR "closed" >= ?) ORDER BY "number", "opened"'
)
_TRANSFERS: Final = (
    'SELECT r."ticket", r."from_window", r."at" FROM "ticket" t JOIN "transfer" r ON r."ticket" = t."id" '
    'WHERE t."home" = ? AND t."day" = ? AND t."void" = 0 AND r."void" = 0'
)
_BETWEEN: Final = '"started" < ? AND ("ended" IS NULL OR "ended" > ?)'


@dataclass(frozen=True, slots=True)
class Counts:
    """Tickets by what became of them: issued = served + missed + left + cancelled + open, always (behaviour 31)."""

    issued: int
    served: int
    missed: int
    left: int
    cancelled: int
    open: int
    waits: Times
    """Issue to first call, closed hours and flagged visits left out; their number is who was called."""
    services: Times
    """Time in service of each served visit: no parked time, no outage, no flagged visit."""


@dataclass(frozen=True, slots=True)
class LineFigures:
    """A line's day. A transferred number stays a number of the line that issued it."""

    line: str
    letter: str
    name: str
    counts: Counts


@dataclass(frozen=True, slots=True)
class WindowFigures:
    """A window's day."""

    window: str
    number: int
    name: str
    calls: int
    """Visitors called or received."""
    served: int
    missed: int
    left: int
    transferred: int
    services: Times
    open_ms: int
    """Time signed on."""
    paused_ms: int


@dataclass(frozen=True, slots=True)
class HourFigures:
    """Numbers taken and visits ended as served in one hour of the day."""

    hour: int
    issued: int
    served: int


@dataclass(frozen=True, slots=True)
class DayFigures:
    """A site's day of the queue."""

    site: str
    day: date
    total: Counts
    lines: tuple[LineFigures, ...]
    windows: tuple[WindowFigures, ...]
    hours: tuple[HourFigures, ...]
    priority: int
    """Numbers with priority."""
    here: int
    """现场接待: visits without a number drawn."""
    transferred: int
    """Visitors passed on, each counted as 引导 (days.md 3)."""
    confirmed: int
    """Those of them whom the receiving window has called."""
    returned: int
    """Numbers that were passed and came back."""
    flagged: int
    """Visits left out of the averages."""


@dataclass(slots=True)
class _Visit:
    """One ticket with its closed periods."""

    id: str
    line: str
    state: str
    window: str
    issued: int
    first_called: int | None
    finished: int | None
    flagged: str
    misses: int
    why: str
    klass: str
    called: int | None
    periods: list[tuple[str, str, int, int]] = field(default_factory=list)
    transfers: list[tuple[str, int]] = field(default_factory=list)
    """From which window, and when."""

    def windows(self) -> set[str]:
        """Every window that called or received the visitor."""
        there = {window for _, window, _, _ in self.periods}
        return (there | {self.window if self.state != State.WAITING else ""}) - {""}

    def service(self, window: str | None = None) -> int:
        """Milliseconds in service, at one window or at all."""
        return sum(
            ended - started
            for kind, there, started, ended in self.periods
            if kind == PeriodKind.SERVING and window in (None, there)
        )


def figures(db: Database, site: str, day: date, now: Instant) -> DayFigures:
    """The figures of a day, as far as it has gone at `now`."""
    with db.snapshot():
        visits = _visits(db, site, day)
        hours = _hours(db, site, day)
        spans = {line: span for line, (_, _, span) in hours.items()}
        of_line: dict[str, list[_Visit]] = {line: [] for line in hours}
        for visit in visits:
            of_line[visit.line].append(visit)
        lines = tuple(
            LineFigures(line, letter, name, _counts(of_line[line], spans)) for line, (letter, name, _) in hours.items()
        )
        windows = _windows(db, site, day, visits, now)
    return DayFigures(
        site, day, _counts(visits, spans), lines, windows, _by_hour(visits), sum(v.klass == "PRIORITY" for v in visits),
        sum(v.why == "HERE" for v in visits), sum(len(v.transfers) for v in visits),
        sum(v.called is not None and v.called >= at for v in visits for _, at in v.transfers),
        sum(v.misses > 0 and (v.misses > 1 or v.state != State.MISSED) for v in visits),
        sum(v.flagged != "" for v in visits),
    )  # fmt: skip


def _visits(db: Database, site: str, day: date) -> list[_Visit]:
    found = {row[0]: _Visit(row[0], *row[2:]) for row in db.rows(_TICKETS, (site, day.isoformat()))}
    for ticket, kind, window, started, ended in db.rows(_PERIODS, (site, day.isoformat())):
        found[ticket].periods.append((kind, window, started, ended))
    for ticket, window, at in db.rows(_TRANSFERS, (site, day.isoformat())):
        found[ticket].transfers.append((window, at))
    return list(found.values())


def _hours(db: Database, site: str, day: date) -> dict[str, tuple[str, str, tuple[Span, ...]]]:
    """Letter, name and opening hours of each line that there was on the day."""
    hall, text = site_spans(db, read_settings(db), site, day), day.isoformat()
    return {
        line: (letter, name, own_spans(json.loads(hours), day) or hall)
        for line, letter, name, hours in db.rows(_LINES, (site, text, text, site, text))
    }


def _counts(visits: Iterable[_Visit], spans: Mapping[str, tuple[Span, ...]]) -> Counts:
    states: Counter[str] = Counter()
    waits, services = [], []
    for visit in visits:
        states[visit.state] += 1
        if visit.flagged:
            continue
        if visit.first_called is not None:
            waits.append(rules.open_time(spans[visit.line], visit.issued, visit.first_called))
        if visit.state == State.SERVED:
            services.append(visit.service())
    return Counts(
        states.total(), states[State.SERVED], states[State.MISSED], states[State.LEFT], states[State.CANCELLED],
        sum(states[state] for state in OPEN), Times(tuple(waits)), Times(tuple(services)),
    )  # fmt: skip


def _windows(db: Database, site: str, day: date, visits: Iterable[_Visit], now: Instant) -> tuple[WindowFigures, ...]:
    start, end = instant_at(day), instant_at(day + timedelta(days=1))
    until = min(now, end)
    open_ms = _length(db, f'SELECT "place", "started", "ended" FROM "sign_on" WHERE {_BETWEEN}', start, until)
    paused_ms = _length(db, f'SELECT "window", "started", "ended" FROM "window_pause" WHERE {_BETWEEN}', start, until)
    transferred = Counter(window for visit in visits for window, _ in visit.transfers)
    ended: dict[tuple[str, str], int] = Counter()
    calls: Counter[str] = Counter()
    services: dict[str, list[int]] = {}
    for visit in visits:
        ended[visit.window, visit.state] += 1
        for window in visit.windows():
            calls[window] += 1
            done = window != visit.window or visit.state not in OPEN
            if done and not visit.flagged and (spent := visit.service(window)):
                services.setdefault(window, []).append(spent)
    return tuple(
        WindowFigures(
            window, number, name, calls[window], ended[window, State.SERVED], ended[window, State.MISSED],
            ended[window, State.LEFT], transferred[window], Times(tuple(services.get(window, ()))),
            open_ms.get(window, 0), paused_ms.get(window, 0),
        )
        for window, number, name in db.rows(_WINDOWS, (site, day.isoformat(), day.isoformat()))
    )  # fmt: skip


def _length(db: Database, sql: str, start: int, until: int) -> dict[str, int]:
    """How much of each place's stretches lies between two instants."""
    found: dict[str, int] = {}
    for place, started, ended in db.rows(sql, (until, start)):
        stretch = min(ended or until, until) - max(started, start)
        found[place] = found.get(place, 0) + max(0, stretch)
    return found


def _by_hour(visits: Iterable[_Visit]) -> tuple[HourFigures, ...]:
    issued: Counter[int] = Counter()
    served: Counter[int] = Counter()
    for visit in visits:
        issued[civil(Instant(visit.issued)).hour] += 1
        if visit.state == State.SERVED and visit.finished is not None:
            served[civil(Instant(visit.finished)).hour] += 1
    return tuple(HourFigures(hour, issued[hour], served[hour]) for hour in sorted({*issued, *served}))


@dataclass(frozen=True, slots=True)
class Doubled:
    """A number that two windows held at once."""

    text: str
    windows: tuple[str, ...]


_IMAGES: Final = (
    'SELECT i.row_id, i.version, i.body FROM "ticket" t '
    "JOIN image i ON i.table_name = 'ticket' AND i.row_id = t.\"id\" "
    'WHERE t."home" = ? AND t."day" = ? ORDER BY i.row_id, i.version'
)


def double_calls(db: Database, site: str, day: date) -> tuple[Doubled, ...]:
    """Tickets that were ever open at two windows at once, read back from the journal and not from the rows.

    A ticket has one window at a time; so it was at two at once where it went from one window's hands into another's
    without being let go between (waiting, parked or over).
    """
    found: list[Doubled] = []
    before: dict[str, Any] = {}
    for ticket, _, body in db.rows(_IMAGES, (site, day.isoformat())):
        values = json.loads(bytes(body)) if body else {}
        both = (before.get("window", ""), values.get("window", ""))
        if before.get("id") == ticket and both[0] != both[1] and _held(before) and _held(values):
            found.append(Doubled(values["text"], both))
        before = values
    return tuple(found)


def _held(values: Mapping[str, Any]) -> bool:
    return values.get("state") in rules.HELD


def duplicate_numbers(db: Database, site: str, day: date) -> tuple[str, ...]:
    """Numbers that the journal shows to have been given twice on a day."""
    created = (
        json.loads(bytes(body)) for _, version, body in db.rows(_IMAGES, (site, day.isoformat())) if version == 1
    )
    texts = Counter((values["letter"], values["number"]) for values in created)
    return tuple(rules.ticket_text(letter, number) for (letter, number), many in sorted(texts.items()) if many > 1)
