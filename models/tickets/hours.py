"""Opening hours as spans of instants: a line's own, else those of its site (models/calendar/reading.py)."""

import json
from collections.abc import Iterable, Sequence
from datetime import date, time

from models.calendar.reading import office_hours
from models.office.database import Database
from models.office.instants import instant_at
from models.office.settings import HallSettings, read_settings
from models.tickets.rules import Span


def site_spans(db: Database, settings: HallSettings, site: str, day: date) -> tuple[Span, ...]:
    """When a site is open on a day. Raises Trouble calendar.hours where the settings contradict each other."""
    return _spans(office_hours(db, settings, site, day).spans(), day)


def own_spans(hours: Sequence[Sequence[str]], day: date) -> tuple[Span, ...]:
    """A line's own hours (pairs of HH:MM) on a day; () where it keeps its site's."""
    return _spans(((time.fromisoformat(start), time.fromisoformat(end)) for start, end in hours), day)


def line_spans(db: Database, line: str, day: date) -> tuple[Span, ...]:
    """When a line is open on a day; () for an unknown one."""
    row = db.row('SELECT "hours", "site" FROM "line" WHERE "id" = ?', (line,))
    if row is None:
        return ()
    return own_spans(json.loads(row[0]), day) or site_spans(db, read_settings(db), row[1], day)


def _spans(times: Iterable[tuple[time, time]], day: date) -> tuple[Span, ...]:
    return tuple((instant_at(day, start), instant_at(day, end)) for start, end in times)
