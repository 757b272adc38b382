"""How a line stands at this moment: who waits, which windows call, and how long it will take."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.office.act import Act
from models.office.database import Database
from models.office.instants import MINUTE, instant_at
from models.tickets import rules
from models.tickets.records import Line

_WAITING: Final = """SELECT "klass", count(*) FROM "ticket" WHERE "line" = ? AND "state" = 'WAITING'
    AND "for_window" = '' AND "queued" >= ? AND "id" <> ? GROUP BY 1"""
_WINDOWS: Final = """SELECT w."number", p."id" FROM "line_window" l
    JOIN "sign_on" o ON o."place" = l."window" AND o."ended" IS NULL JOIN "window" w ON w."id" = l."window"
    LEFT JOIN "window_pause" p ON p."window" = l."window" AND p."ended" IS NULL
    WHERE l."line" = ? AND l."valid_from" <= ? AND (l."ends_on" IS NULL OR l."ends_on" > ?) ORDER BY 1"""
_LAST_VISITS: Final = """SELECT "finished" - "started" FROM (
        SELECT "state", "started", "finished", "flagged" FROM "ticket"
        WHERE "line" = ? AND "called" IS NOT NULL ORDER BY "called" DESC LIMIT 30) AS "last"
    WHERE "state" = 'SERVED' AND "flagged" = '' AND "started" IS NOT NULL"""


@dataclass(frozen=True, slots=True)
class Outlook:
    """The state of a line as the slip tells it."""

    waiting: Mapping[str, int]
    """How many wait, by class."""
    names: tuple[str, ...]
    """Shown names of the windows that somebody is signed on at."""
    windows: int
    """Those of them that do not pause."""
    service_time: int
    """What a visit takes, in milliseconds."""
    after_ordinary: int

    @property
    def staffed(self) -> bool:
        return bool(self.names)

    @property
    def total(self) -> int:
        return sum(self.waiting.values())

    def ahead(self, klass: str) -> int:
        """Who will be called before a new number of this class."""
        return rules.ahead_of(klass, self.waiting, self.after_ordinary)

    def minutes(self, klass: str) -> int | None:
        """Estimated wait in minutes, rounded up; None where no window calls now."""
        wait = rules.wait_estimate(self.ahead(klass), self.service_time, self.windows)
        return None if wait is None else rules.minutes_up(wait)


def outlook(act: Act, line: Line, *, but: str = "") -> Outlook:
    """How a line stands, without the ticket `but`."""
    return outlook_of(act.db, line.id, line.service_minutes, act.today, act.settings.priority_after_ordinary, but=but)


def outlook_of(
    db: Database, line: str, service_minutes: int, day: date, after_ordinary: int, *, but: str = ""
) -> Outlook:
    """The same outside an act, for lists and boards."""
    waiting = {row[0]: int(row[1]) for row in db.run(_WAITING, (line, instant_at(day), but)).fetchall()}
    windows = db.run(_WINDOWS, (line, day.isoformat(), day.isoformat())).fetchall()
    times = [row[0] for row in db.run(_LAST_VISITS, (line,)).fetchall()]
    return Outlook(
        waiting, tuple(shown_window(row[0]) for row in windows), sum(row[1] is None for row in windows),
        rules.usual(times, service_minutes * MINUTE), after_ordinary,
    )  # fmt: skip


def shown_window(number: int) -> str:
    """A window as papers and boards name it: by its number, which is what a visitor looks for."""
    return f"{number}号窗口"
