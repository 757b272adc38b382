"""What the pages of findings and orders ask; each answer is of one moment."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.findings.reading import (
    FindingCard,
    FindingRow,
    OrderAbout,
    OrderRow,
    counts,
    finding_card,
    findings,
    officers_of,
    order,
    order_about,
    orders,
)
from models.findings.rules import Code, State, Type
from models.office.actors import Role
from models.office.database import Database
from models.people.reading import units, window_units
from models.people.staff_reading import PersonRow, roles_of
from models.prints.reading import JobRow, jobs_of

WATCHERS = frozenset({Role.SUPERVISOR, Role.CENTRE_MANAGER})
APPEALED = "APPEALED"
"""Of the choices of state: an appeal waits for its answer."""


@dataclass(frozen=True, slots=True)
class Who:
    """Who asks: a person at a window or at an office desk."""

    staff: str
    window: str
    roles: frozenset[Role]

    @property
    def watching(self) -> bool:
        """Sees every unit."""
        return bool(self.roles & WATCHERS)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What of the findings is to be seen; "" for all."""

    type: str = ""
    state: str = str(State.OPEN)
    """A `State`, or APPEALED."""
    unit: str = ""


@dataclass(frozen=True, slots=True)
class CodeCount:
    """How often a code was raised."""

    code: Code
    today: int
    month: int
    still_open: int
    """Of those of the month."""


@dataclass(frozen=True, slots=True)
class FindingsNow:
    """The list, the names of the units, and the numbers by code."""

    rows: tuple[FindingRow, ...]
    units: Mapping[str, str]
    counted: tuple[CodeCount, ...]
    own_units: frozenset[str]
    """Of who asks."""


def findings_now(db: Database, who: Who, wanted: Wanted, today: date) -> FindingsNow:
    """The findings that somebody may see: a supervisor all, a unit its own, an approver every appeal too."""
    with db.snapshot():
        named = {row.id: row.name for row in units(db)}
        own = own_units(db, who, today)
        state = None if wanted.state in ("", APPEALED) else State(wanted.state)
        rows = findings(db, state=state, unit=wanted.unit, type=Type(wanted.type) if wanted.type else None)
        if wanted.state == APPEALED:
            rows = tuple(row for row in rows if row.appealed)
        if not who.watching:
            rows = tuple(row for row in rows if row.unit in own or (row.appealed and Role.APPROVER in who.roles))
        day = {row.code: row for row in counts(db, today, today)}
        month = counts(db, today.replace(day=1), today)
    counted = tuple(
        CodeCount(row.code, day[row.code].raised if row.code in day else 0, row.raised, row.still_open) for row in month
    )
    return FindingsNow(rows, named, counted if who.watching else (), own)


def own_units(db: Database, who: Who, today: date) -> frozenset[str]:
    """The units that somebody works for: by his roles, and by the window where he sits."""
    named = {row.unit for row in roles_of(db, who.staff, today)} - {""}
    return frozenset(named | set(window_units(db, who.window, today) if who.window else ()))


@dataclass(frozen=True, slots=True)
class FindingNow:
    """One finding whole, with the orders about it."""

    card: FindingCard
    orders: tuple[OrderRow, ...]


def finding_now(db: Database, finding: str, today: date) -> FindingNow | None:
    """A finding by its id."""
    with db.snapshot():
        card = finding_card(db, finding)
        if card is None:
            return None
        about = orders(db, today=today, about=finding, still_open=False)
        case = orders(db, today=today, about=card.row.case, still_open=False) if card.row.case else ()
        return FindingNow(card, (*about, *case))


@dataclass(frozen=True, slots=True)
class OrdersNow:
    """The orders that somebody sees."""

    rows: tuple[OrderRow, ...]
    units: Mapping[str, str] = field(default_factory=dict)


def orders_now(db: Database, who: Who, today: date, still_open: bool) -> OrdersNow:
    """A supervisor sees all; others those that name them."""
    with db.snapshot():
        officer = "" if who.watching else who.staff
        return OrdersNow(
            orders(db, today=today, officer=officer, still_open=still_open), {row.id: row.name for row in units(db)}
        )


@dataclass(frozen=True, slots=True)
class OrderNow:
    """One order with its papers, newest first."""

    row: OrderRow
    prints: tuple[JobRow, ...]


def order_now(db: Database, name: str, today: date) -> OrderNow | None:
    """An order by its id, its number, or the barcode of its paper."""
    with db.snapshot():
        row = order(db, name, today=today)
        return None if row is None else OrderNow(row, jobs_of(db, "expedite", row.id))


@dataclass(frozen=True, slots=True)
class OrderWanted:
    """What is needed to write an order: what it is about, whom it can name, and the calendar for its limit."""

    about: OrderAbout
    officers: tuple[PersonRow, ...]
    calendar: Calendar


def order_wanted(db: Database, name: str, today: date) -> OrderWanted | None:
    """For an order about a case, an inquiry (by number) or a finding (by id); None where there is no such thing."""
    with db.snapshot():
        about = order_about(db, name)
        if about is None:
            return None
        return OrderWanted(about, officers_of(db, about.unit, today), hall_calendar(db))
