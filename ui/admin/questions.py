"""What the administrator's pages ask, each in one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.calendar.reading import (
    HoursRow,
    OverrideRow,
    hall_calendar,
    next_year_warning,
    office_hours,
    overrides,
    own_hours,
)
from models.calendar.rules import YearNotice
from models.cases.catalogue_hits import Hits, hits_of_items
from models.catalogue.editions import newest_edition, standing_items
from models.catalogue.reading import ItemLine, find_items, item_id, items_on
from models.catalogue.rules import Difference, Item, difference
from models.office.actors import Role
from models.office.database import Database
from models.office.instants import Instant
from models.office.settings import HallSettings, read_settings
from models.people.reading import (
    HolderRow,
    SiteRow,
    UnitRow,
    WindowRow,
    signed_on,
    sites,
    units,
    windows,
    windows_to_come,
)
from models.people.rules import Coverage, coverage
from models.people.staff_reading import (
    AbsenceRow,
    DelegationRow,
    HeadRow,
    PersonRow,
    RoleRow,
    StaffRow,
    UnitPowers,
    absences_on,
    delegations,
    heads,
    people_in_role,
    powers_matrix,
    roles_of,
    staff_list,
    stand_ins_of,
)
from models.tickets.lines import LineRow, lines

FOUND = 60
"""Items that a search gives."""


# Places


@dataclass(frozen=True, slots=True)
class UnitsNow:
    """The units of today and those that end later, with the sites that they may stand in."""

    units: tuple[UnitRow, ...]
    sites: tuple[SiteRow, ...]


def units_now(db: Database, today: date) -> UnitsNow:
    """For the page of units."""
    with db.snapshot():
        return UnitsNow(units(db, today), sites(db))


@dataclass(frozen=True, slots=True)
class WindowsNow:
    """The windows of a site, today's and planned ones, with its lines; and what can be chosen."""

    site: str
    windows: tuple[WindowRow, ...]
    lines: tuple[LineRow, ...]
    units: tuple[UnitRow, ...]
    sites: tuple[SiteRow, ...]

    def lines_at(self, window: str) -> tuple[LineRow, ...]:
        """The lines that a window serves."""
        return tuple(line for line in self.lines if window in line.windows)


def windows_now(db: Database, site: str, today: date) -> WindowsNow:
    """For the pages of windows and lines. `site` "" is the hall, or the first site there is."""
    with db.snapshot():
        every = sites(db)
        if site not in [row.id for row in every]:
            site = next((row.id for row in every if row.kind == "HALL"), every[0].id if every else "")
        current = tuple(line for line in lines(db, site, today) if line.ends_on is None or line.ends_on > today)
        return WindowsNow(site, windows_to_come(db, site, today), current, units(db, today), every)


# People


@dataclass(frozen=True, slots=True)
class PersonNow:
    """An account with what the person may do today and later, who stands in, and where he works now."""

    row: StaffRow
    roles: tuple[RoleRow, ...]
    stand_ins: tuple[PersonRow, ...]
    at: HolderRow | None

    @property
    def id(self) -> str:
        return self.row.id

    @property
    def name(self) -> str:
        return self.row.name


@dataclass(frozen=True, slots=True)
class StaffNow:
    """Everybody, and the units that a role may be for."""

    people: tuple[PersonNow, ...]
    units: tuple[UnitRow, ...]
    away: tuple[AbsenceRow, ...] = ()
    """Who is away today, and who stands in."""


def staff_now(db: Database, today: date, ended: bool) -> StaffNow:
    """For the page of staff; `ended` shows also the accounts that have ended."""
    with db.snapshot():
        places = {row.staff: row for row in signed_on(db)}
        people = tuple(
            PersonNow(row, _roles(db, row.id, today), stand_ins_of(db, row.id, today), places.get(row.id))
            for row in staff_list(db, ended=ended)
        )
        return StaffNow(people, units(db, today), absences_on(db, today))


def _roles(db: Database, staff: str, today: date) -> tuple[RoleRow, ...]:
    return tuple(
        role
        for role in roles_of(db, staff)
        if role.ends_on is None or (role.ends_on > today and role.ends_on > role.valid_from)
    )


@dataclass(frozen=True, slots=True)
class AtWork:
    """Somebody signed on, with the number of the window."""

    row: HolderRow
    window: int
    """0 where it is no window of this site."""

    @property
    def id(self) -> str:
        return self.row.sign_on


def at_work(db: Database, today: date) -> tuple[AtWork, ...]:
    """Everybody who is signed on, longest first."""
    with db.snapshot():
        numbers = {row.id: row.number for site in sites(db) for row in windows(db, site.id, today)}
        return tuple(AtWork(row, numbers.get(row.window, 0)) for row in signed_on(db))


# Powers


@dataclass(frozen=True, slots=True)
class PowersNow:
    """The powers matrix, 授权到位率, and each unit's documents."""

    lines: tuple[UnitPowers, ...]
    coverage: Coverage
    documents: dict[str, tuple[DelegationRow, ...]]


def powers_now(db: Database, today: date) -> PowersNow:
    """For the page of the five powers."""
    with db.snapshot():
        lines = powers_matrix(db, today)
        documents = {line.unit.id: delegations(db, line.unit.id) for line in lines}
    return PowersNow(lines, coverage({line.unit.id: line.powers for line in lines}), documents)


@dataclass(frozen=True, slots=True)
class HeadsNow:
    """Every unit's heads of today and later, the units, and the accounts a head may have."""

    heads: tuple[HeadRow, ...]
    units: tuple[UnitRow, ...]
    people: tuple[PersonRow, ...]


def heads_now(db: Database, today: date) -> HeadsNow:
    """For the page of heads."""
    with db.snapshot():
        every = units(db, today)
        found = tuple(
            head
            for unit in every
            for head in heads(db, unit.id)
            if head.ends_on is None or (head.ends_on > today and head.ends_on > head.valid_from)
        )
        return HeadsNow(found, every, people_in_role(db, Role.APPROVER, today))


# Catalogue


def items_now(db: Database, typed: str, today: date) -> tuple[ItemLine, ...]:
    """The catalogue of today, or what a search as you type finds in it."""
    return find_items(db, typed, day=today, limit=FOUND) if typed.strip() else items_on(db, today)


@dataclass(frozen=True, slots=True)
class Preview:
    """What a checked catalogue would change, and what the changed items are today."""

    difference: Difference
    before: dict[str, Item]
    newest: date | None
    """The day on which the newest catalogue takes effect: no other comes before it."""
    units: tuple[str, ...]
    """Names of departments that would be made."""
    hits: Mapping[str, Hits]
    """Code of each item that changes or goes → whom that hits."""


def preview(db: Database, items: Sequence[Item], on: date, today: date) -> Preview:
    """Compares a file with the standing catalogue; nothing is written."""
    with db.snapshot():
        before = standing_items(db)
        known = {unit.name for unit in units(db, today)}
        newest = newest_edition(db)
        change = difference(before, items, on)
        codes = [*change.gone, *(each.code for each in change.changed)]
        ids = {code: item_id(db, code) for code in codes}
        counted = hits_of_items(db, ids.values(), on)
    hits = {code: counted[item] for code, item in ids.items()}
    new_units = tuple(dict.fromkeys(item.unit for item in items if item.unit not in known))
    return Preview(change, {item.code: item for item in before}, newest, new_units, hits)


# Calendar


@dataclass(frozen=True, slots=True)
class YearNow:
    """The days the hall changed in a year, the year's notice, and how urgent the next one is."""

    year: int
    days: tuple[OverrideRow, ...]
    notice: YearNotice | None
    next_notice: YearNotice | None
    warning: str
    """ "", YELLOW or RED (domain.md §2.4)."""


def year_now(db: Database, year: int, today: date) -> YearNow:
    """For the page of changed days."""
    with db.snapshot():
        notices = hall_calendar(db).notices
        return YearNow(
            year, overrides(db, year), notices.get(year), notices.get(today.year + 1), next_year_warning(db, today)
        )


@dataclass(frozen=True, slots=True)
class SiteHours:
    """When a site is open: its own hours (with the days they hold) or, `own` None, the hall's."""

    site: SiteRow
    own: HoursRow | None
    spans: str
    """As 09:00–12:00 13:30–17:30."""

    @property
    def id(self) -> str:
        return f"{self.site.id} {self.own.id if self.own is not None else ''}"


def hours_now(db: Database, today: date) -> tuple[SiteHours, ...]:
    """Every site's hours of today, and those that begin later."""
    with db.snapshot():
        settings = read_settings(db)
        kept: dict[str, list[HoursRow]] = {}
        for row in own_hours(db, today):
            kept.setdefault(row.site, []).append(row)
        found: list[SiteHours] = []
        for site in sites(db):
            mine = kept.get(site.id, [])
            if not any(row.valid_from <= today for row in mine):
                spans = office_hours(db, settings, site.id, today).spans()
                found.append(SiteHours(site, None, " ".join(f"{a:%H:%M}–{b:%H:%M}" for a, b in spans)))
            found += [SiteHours(site, row, _said(row)) for row in mine]
    return tuple(found)


def _said(row: HoursRow) -> str:
    if not row.lunch_from:
        return f"{row.opens_at}–{row.closes_at}"
    return f"{row.opens_at}–{row.lunch_from} {row.lunch_to}–{row.closes_at}"


# Settings


def settings_now(db: Database) -> HallSettings:
    """The settings in force."""
    return read_settings(db)


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup on this machine."""

    name: str
    bytes: int
    made: Instant

    @property
    def id(self) -> str:
        return self.name
