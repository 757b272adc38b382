"""The lines of a site as the administrator sees them: dated, with the windows and units of each."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Final

from models.office.database import Database

_LINES: Final = (
    'SELECT "id", "letter", "name", "area", "quota", "service_minutes", "needs_result", "hours", "valid_from", '
    '"ends_on" FROM "line" WHERE "site" = ? ORDER BY "letter", "valid_from"'
)
_HOLDS: Final = '"valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?)'
_WINDOWS: Final = f'SELECT "line", "window" FROM "line_window" WHERE {_HOLDS} ORDER BY "valid_from", "id"'
_UNITS: Final = f'SELECT "line", "unit" FROM "line_unit" WHERE {_HOLDS} ORDER BY "unit"'


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line, whether it is in use on the day or not."""

    id: str
    letter: str
    name: str
    area: str
    quota: int
    service_minutes: int
    needs_result: bool
    hours: tuple[tuple[str, str], ...]
    """() for the hall's hours."""
    valid_from: date
    ends_on: date | None
    windows: tuple[str, ...]
    """Ids of the windows that serve it on the day."""
    units: tuple[str, ...]
    """Codes of the units whose items are asked for in it."""

    def in_use(self, day: date) -> bool:
        return self.valid_from <= day and (self.ends_on is None or self.ends_on > day)


def lines(db: Database, site: str, day: date) -> tuple[LineRow, ...]:
    """Every line of a site, also those that have ended or not begun, with what belongs to each on the day."""
    text = day.isoformat()
    with db.snapshot():
        windows, units = _of_lines(db, _WINDOWS, text), _of_lines(db, _UNITS, text)
        rows = db.rows(_LINES, (site,))
    return tuple(
        LineRow(
            line, letter, name, area, quota, minutes, bool(needs_result),
            tuple((start, end) for start, end in json.loads(hours)), date.fromisoformat(first),
            date.fromisoformat(ends) if ends else None, tuple(windows.get(line, ())), tuple(units.get(line, ())),
        )
        for line, letter, name, area, quota, minutes, needs_result, hours, first, ends in rows
    )  # fmt: skip


def _of_lines(db: Database, sql: str, day: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for line, other in db.rows(sql, (day, day)):
        found.setdefault(line, []).append(other)
    return found
