"""Opening hours as spans of instants: the hall's, or a line's own."""

import json
from collections.abc import Sequence
from datetime import date, time

from models.office.database import Database
from models.office.instants import instant_at
from models.office.settings import HallSettings, read_settings
from models.tickets.rules import Span


def clock_time(text: str) -> time:
    """HH:MM. Raises ValueError for anything else."""
    hour, minute = text.split(":")
    return time(int(hour), int(minute))


def spans_of(hours: Sequence[Sequence[str]], settings: HallSettings, day: date) -> tuple[Span, ...]:
    """When a line is open on a day; without hours of its own, when the hall is."""
    spans = hours or hall_hours(settings)
    return tuple((instant_at(day, clock_time(start)), instant_at(day, clock_time(end))) for start, end in spans)


def hall_hours(settings: HallSettings) -> list[tuple[str, str]]:
    """The hall's hours: morning and afternoon, or one stretch where there is no lunch break."""
    opens, closes = settings.opens_at, settings.closes_at
    if opens < settings.lunch_from < settings.lunch_to < closes:
        return [(opens, settings.lunch_from), (settings.lunch_to, closes)]
    return [(opens, closes)]


def line_spans(db: Database, line: str, day: date) -> tuple[Span, ...]:
    """When a line is open on a day, read from the database."""
    hours = db.value('SELECT "hours" FROM "line" WHERE "id" = ?', (line,))
    return spans_of(json.loads(hours) if hours else (), read_settings(db), day)
