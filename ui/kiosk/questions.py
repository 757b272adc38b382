"""What the kiosk asks of several subjects at once: the lines of today, and what can be done in one of them."""

from dataclasses import dataclass
from datetime import date

from models.catalogue.reading import ItemLine, find_items, items_of_unit
from models.office.database import Database
from models.office.instants import Instant
from models.people.reading import site_row
from models.tickets.board import LineNow, lines_now, units_of_line

FOUND = 8


@dataclass(frozen=True, slots=True)
class Hall:
    """The start page."""

    centre: str
    lines: tuple[LineNow, ...]
    as_of: Instant


def hall(db: Database, site: str, now: Instant) -> Hall:
    """The lines of a site now."""
    with db.snapshot():
        place = site_row(db, site)
        return Hall(place.name if place is not None else "", lines_now(db, site, now), now)


def found(db: Database, text: str, day: date) -> tuple[ItemLine, ...]:
    """The items that letters mean."""
    return find_items(db, text, day=day, limit=FOUND)


def matters(db: Database, line: str, day: date) -> tuple[ItemLine, ...]:
    """The items that are asked for in a line, by department and code."""
    with db.snapshot():
        return tuple(item for unit in units_of_line(db, line, day) for item in items_of_unit(db, unit, day))
