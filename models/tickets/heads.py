"""Who stands at the front of each list of a window: one step for each list, however long the history is."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from models.office.database import Database
from models.office.instants import MINUTE, instant_at
from models.office.settings import HallSettings
from models.tickets.order import Head, Source, Turn
from models.tickets.rules import Klass

_COLUMNS: Final = """t."id", t."line", t."klass", t."queued", t."number", t."since", t."issued", t."misses",
    t."not_before", t."first_since" """
_SERVES: Final = """l."window" = ? AND l."valid_from" <= ? AND (l."ends_on" IS NULL OR l."ends_on" > ?)"""


def _line_heads(klass: str) -> str:
    """The head of one class in each line of a window."""
    return f"""SELECT 'LINE', {_COLUMNS} FROM "line_window" l JOIN "ticket" t ON t."id" = (
        SELECT h."id" FROM "ticket" h WHERE h."line" = l."line" AND h."klass" = '{klass}' AND h."state" = 'WAITING'
        AND h."for_window" = '' AND h."queued" >= ? ORDER BY h."queued", h."number" LIMIT 1) WHERE {_SERVES}"""


_WINDOW_HEADS: Final = f"""SELECT 'WINDOW', {_COLUMNS} FROM "ticket" t WHERE t."id" = (
        SELECT h."id" FROM "ticket" h WHERE h."for_window" = ? AND h."state" = 'WAITING' AND h."queued" >= ?
        ORDER BY h."queued", h."number" LIMIT 1)
    UNION ALL SELECT 'PAID', {_COLUMNS} FROM "ticket" t WHERE t."id" = (
        SELECT h."id" FROM "ticket" h WHERE h."window" = ? AND h."state" = 'PARKED' AND h."first_since" >= ?
        ORDER BY h."first_since" LIMIT 1)"""
_HEADS: Final = " UNION ALL ".join([*(_line_heads(klass) for klass in Klass), _WINDOW_HEADS])
_EVERYBODY: Final = f"""SELECT 'LINE', {_COLUMNS} FROM "line_window" l JOIN "ticket" t ON t."line" = l."line"
    AND t."state" = 'WAITING' AND t."for_window" = '' AND t."queued" >= ? WHERE {_SERVES}
    UNION ALL SELECT 'WINDOW', {_COLUMNS} FROM "ticket" t
    WHERE t."for_window" = ? AND t."state" = 'WAITING' AND t."queued" >= ?
    UNION ALL SELECT 'PAID', {_COLUMNS} FROM "ticket" t
    WHERE t."window" = ? AND t."state" = 'PARKED' AND t."first_since" >= ?"""
_OF_LINE: Final = f"""SELECT 'LINE', {_COLUMNS} FROM "ticket" t
    WHERE t."line" = ? AND t."state" = 'WAITING' AND t."for_window" = '' AND t."queued" >= ?"""
_RECENT: Final = """SELECT "klass" FROM "ticket" WHERE "line" = ? AND "called" >= ? AND "void" = 0
    ORDER BY "called" DESC LIMIT ?"""


def heads(db: Database, window: str, day: date) -> list[Head]:
    """The heads of a window's lists: each class of each line that it serves today, and its own two lists.

    Whoever an earlier day left over is in no list.
    """
    midnight, text = instant_at(day), day.isoformat()
    lines = (midnight, window, text, text) * len(Klass)
    return [_head(row) for row in db.run(_HEADS, (*lines, window, midnight, window, midnight)).fetchall()]


def everybody(db: Database, window: str, day: date) -> list[Head]:
    """All who wait in a window's lists today."""
    midnight, text = instant_at(day), day.isoformat()
    values = (midnight, window, text, text, window, midnight, window, midnight)
    return [_head(row) for row in db.run(_EVERYBODY, values).fetchall()]


def line_waiting(db: Database, line: str, day: date) -> list[Head]:
    """All who wait in a line today for whichever window."""
    return [_head(row) for row in db.run(_OF_LINE, (line, instant_at(day))).fetchall()]


def turns(db: Database, found: Iterable[Head], day: date, turn: Turn) -> Mapping[str, list[str]]:
    """The classes of the last calls of each line in which priority and ordinary numbers meet, newest first."""
    classes: dict[str, set[bool]] = {}
    for head in found:
        if head.source == Source.LINE:
            classes.setdefault(head.line, set()).add(head.klass == Klass.PRIORITY)
    anywhere = set().union(*classes.values())
    asked = [line for line, kinds in classes.items() if True in kinds] if len(anywhere) > 1 else []
    midnight, many = instant_at(day), turn.after_ordinary
    return {line: [row[0] for row in db.run(_RECENT, (line, midnight, many)).fetchall()] for line in asked}


def turn_of(settings: HallSettings) -> Turn:
    """The hall's rule of turns."""
    return Turn(settings.priority_after_ordinary, settings.ordinary_wait_limit_minutes * MINUTE)


def _head(row: tuple[Any, ...]) -> Head:
    source, ticket, line, klass, queued, number, since, issued, misses, not_before, first_since = row
    place = first_since if source == "PAID" else queued
    waited_since = since if misses else issued
    return Head(ticket, Source(source), line, Klass(klass), place, number, waited_since, misses > 0, not_before)
