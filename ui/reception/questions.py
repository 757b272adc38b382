"""What reception asks of several subjects at once: what somebody came for, how the hall stands, what a number means."""

from dataclasses import dataclass, replace
from datetime import date

from models.cases.lists import search_cases
from models.cases.notices import notice_item, one_time_notice
from models.cases.reading import PublicStatus, public_status
from models.catalogue.guide import ServiceGuide, service_guide
from models.catalogue.reading import ItemLine, ItemRow, find_items, item_id, items_of_unit
from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.people.reading import UnitRow, units
from models.prints.reading import JobRow, jobs_of
from models.tickets.board import LineNow, lines_now, lines_of_unit
from models.tickets.reading import Visitor, last_issued, missed, visitor
from ui.widgets import item_words
from ui.widgets.search_box import Suggestion

FOUND = 8
LAST = 40


@dataclass(frozen=True, slots=True)
class Guide:
    """What somebody who wants an item must know."""

    item: ItemLine
    row: ItemRow
    whole: ServiceGuide
    lines: tuple[LineNow, ...]
    """Where it is asked for, as they stand now; () where the hall has no line for it."""
    missing: tuple[int, ...] = ()
    """Places of the papers that a one-time notice found missing."""
    notice: str = ""
    """Number of that notice."""


@dataclass(frozen=True, slots=True)
class NumberRow:
    """A number of today with its slip."""

    visitor: Visitor
    slip: JobRow | None

    @property
    def id(self) -> str:
        return self.visitor.id


@dataclass(frozen=True, slots=True)
class Overview:
    """The hall at this moment, and the numbers of today that reception can still do something with."""

    lines: tuple[LineNow, ...]
    numbers: tuple[NumberRow, ...]
    units: tuple[UnitRow, ...]
    as_of: Instant


def found(db: Database, text: str, today: date) -> tuple[Suggestion, ...]:
    """Items by Chinese, pinyin, initials or code: what each takes and where it is."""
    return tuple(
        Suggestion(item.code, item.name, f"{item.code} · {item.unit_name}", item_words.days(item))
        for item in find_items(db, text, day=today, limit=FOUND)
    )


def guide(db: Database, site: str, code: str, now: Instant) -> Guide | None:
    """The guide of an item by its code."""
    with db.snapshot():
        return _guide(db, site, item_id(db, code), now)


def _guide(db: Database, site: str, item: str, now: Instant) -> Guide | None:
    today = civil_day(now)
    whole = service_guide(db, item, today)
    if whole is None:
        return None
    row = whole.row
    line = next(line for line in items_of_unit(db, row.unit, today) if line.item == item)
    wanted = lines_of_unit(db, row.unit, today)
    lines = tuple(each for each in lines_now(db, site, now) if each.line in wanted)
    return Guide(line, row, whole, lines)


def overview(db: Database, site: str, now: Instant, sought: str = "") -> Overview:
    """Lines, and today's numbers: `sought` (the ticket that was scanned), those that may come back, the last ones."""
    today = civil_day(now)
    with db.snapshot():
        asked = visitor(db, sought) if sought else None
        each = (*((asked,) if asked else ()), *missed(db, site, today), *last_issued(db, site, today, LAST))
        once = {found.id: found for found in reversed(each)}
        numbers = tuple(NumberRow(found, slip_of(db, found.id)) for found in reversed(once.values()))
        return Overview(lines_now(db, site, now), numbers, units(db, today), now)


def slip_of(db: Database, ticket: str) -> JobRow | None:
    """The newest slip of a number."""
    return next((job for job in jobs_of(db, "ticket", ticket) if job.paper == "ticket"), None)


def status(db: Database, text: str, today: date) -> PublicStatus | None:
    """Where a case stands, by the number of its papers or by its short number; the name masked."""
    with db.snapshot():
        exact = public_status(db, text, today=today)
        if exact is not None:
            return exact
        near = search_cases(db, text, today=today, limit=1)
        return public_status(db, near[0].number, today=today) if near else None


def returned(db: Database, site: str, code: str, now: Instant) -> Guide | None:
    """The guide that a one-time notice opens, with what was missing then (days.md 8)."""
    with db.snapshot():
        opened = _guide(db, site, notice_item(db, code), now)
        card = one_time_notice(db, code, version=opened.row.id) if opened is not None else None
        return replace(opened, missing=card.missing_places, notice=card.number) if opened and card else None
