"""What the board asks: one moment of the hall, without a name of anybody (behaviour 57)."""

import re
from dataclasses import dataclass

from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.settings import read_settings
from models.people.reading import site_row
from models.tickets.board import Call, LineNow, announcements, board, windows_now


@dataclass(frozen=True, slots=True)
class Moment:
    """What the board shows, and the announcements since a mark."""

    centre: str
    calls: tuple[Call, ...]
    """The last ones, newest first."""
    lines: tuple[LineNow, ...]
    paused: tuple[int, ...]
    """Numbers of the windows that pause."""
    notices: tuple[str, ...]
    announced: tuple[Call, ...]
    """Oldest first."""
    as_of: Instant


def moment(db: Database, site: str, now: Instant, after: tuple[int, str, int]) -> Moment:
    """The hall at this moment, read as one."""
    day = civil_day(now)
    with db.snapshot():
        shown, settings = board(db, site, now), read_settings(db)
        place = site_row(db, site)
        paused = tuple(row.number for row in windows_now(db, site, day) if row.paused)
        told = announcements(db, site, day, after)
    centre = place.name if place is not None else settings.centre_name
    return Moment(centre, shown.calls, shown.lines, paused, notices(settings.board_notice), told, now)


def notices(text: str) -> tuple[str, ...]:
    """The sentences of the notice line, shown one after another."""
    return tuple(part.strip() for part in re.split("[;；\n]", text) if part.strip())
