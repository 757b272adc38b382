"""Questions about places and about who is where."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from models.office.database import Database
from models.office.instants import Instant

_SITE = '"id", "name", "kind", "centre_no", "status", "address", "phone"'
_UNIT = '"id", "name", "enquiry_phone", "charging_code", "site", "closed"'
_HOLDER = 'o."id", o."staff", p."name", o."place", o."window", o."station", o."started"'
_HOLDS = 'FROM "sign_on" o JOIN "staff" p ON p."id" = o."staff" WHERE o."ended" IS NULL'


@dataclass(frozen=True, slots=True)
class SiteRow:
    """A hall, sub-centre or township centre."""

    id: str
    name: str
    kind: str
    centre_no: str
    status: str
    address: str
    phone: str


@dataclass(frozen=True, slots=True)
class UnitRow:
    """A department."""

    id: str
    name: str
    enquiry_phone: str
    charging_code: str
    site: str
    closed: date | None = None
    """The first day on which there is no such unit any more."""


@dataclass(frozen=True, slots=True)
class HolderRow:
    """Who is signed on where."""

    sign_on: str
    staff: str
    name: str
    place: str
    window: str
    station: str
    started: Instant


@dataclass(frozen=True, slots=True)
class WindowRow:
    """A window on a day: what it works for, and who is there now."""

    id: str
    site: str
    number: int
    name: str
    kind: str
    opened: date
    closed: date | None
    units: tuple[str, ...] = field(default=())
    holder: HolderRow | None = None


def is_founded(db: Database) -> bool:
    """Whether the hall has its first site and administrator."""
    return db.row('SELECT 1 FROM "staff" LIMIT 1') is not None


def sites(db: Database) -> tuple[SiteRow, ...]:
    """All sites, by the two digits of their case numbers."""
    return tuple(SiteRow(*row) for row in db.rows(f'SELECT {_SITE} FROM "site" ORDER BY "centre_no"'))


def site_row(db: Database, site: str) -> SiteRow | None:
    row = db.row(f'SELECT {_SITE} FROM "site" WHERE "id" = ?', (site,))
    return SiteRow(*row) if row else None


def units(db: Database, day: date | None = None) -> tuple[UnitRow, ...]:
    """The units of a day by code; without a day, also those that are no more."""
    sql = f'SELECT {_UNIT} FROM "unit"'
    if day is None:
        found = db.rows(f'{sql} ORDER BY "id"')
    else:
        found = db.rows(f'{sql} WHERE "closed" IS NULL OR "closed" > ? ORDER BY "id"', (day.isoformat(),))
    return tuple(_unit(row) for row in found)


def unit_row(db: Database, unit: str) -> UnitRow | None:
    row = db.row(f'SELECT {_UNIT} FROM "unit" WHERE "id" = ?', (unit,))
    return _unit(row) if row else None


def _unit(row: tuple[Any, ...]) -> UnitRow:
    code, name, enquiry_phone, charging_code, site, closed = row
    return UnitRow(code, name, enquiry_phone, charging_code, site, _day_or_none(closed))


def _day_or_none(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def windows(db: Database, site: str, day: date) -> tuple[WindowRow, ...]:
    """The windows that a site has on a day, by number, with who is signed on there now: the page to sign on."""
    return tuple(row for row in windows_to_come(db, site, day) if row.opened <= day)


def windows_to_come(db: Database, site: str, day: date) -> tuple[WindowRow, ...]:
    """The windows that a site has on a day and those that open later, by number: what an administrator changes."""
    text = day.isoformat()
    with db.snapshot():
        found = db.rows(
            'SELECT "id", "site", "number", "name", "kind", "opened", "closed" FROM "window" WHERE "site" = ? '
            'AND ("closed" IS NULL OR ("closed" > ? AND "closed" > "opened")) ORDER BY "number", "opened"',
            (site, text),
        )
        served: dict[str, list[str]] = {}
        for window, unit in db.rows(
            'SELECT "window", "unit" FROM "window_unit" WHERE "valid_from" <= ? '
            'AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "window", "unit"',
            (text, text),
        ):
            served.setdefault(window, []).append(unit)
        held = {row.window: row for row in signed_on(db) if row.window}
    return tuple(_window(row, served.get(row[0], ()), held.get(row[0])) for row in found)


def window_row(db: Database, window: str, day: date) -> WindowRow | None:
    """One window, whether it is there on the day or not, with what it works for on that day."""
    row = db.row(
        'SELECT "id", "site", "number", "name", "kind", "opened", "closed" FROM "window" WHERE "id" = ?', (window,)
    )
    return _window(row, window_units(db, window, day), holder(db, window)) if row else None


def _window(row: tuple[Any, ...], served: Iterable[str], held: HolderRow | None) -> WindowRow:
    key, site, number, name, kind, opened, closed = row
    first = date.fromisoformat(opened)
    return WindowRow(key, site, number, name, kind, first, _day_or_none(closed), tuple(served), held)


def window_units(db: Database, window: str, day: date) -> tuple[str, ...]:
    """Codes of the units that a window works for on a day."""
    sql = (
        'SELECT "unit" FROM "window_unit" WHERE "window" = ? AND "valid_from" <= ? '
        'AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "unit"'
    )
    return tuple(row[0] for row in db.rows(sql, (window, day.isoformat(), day.isoformat())))


def unit_windows(db: Database, unit: str, day: date) -> tuple[str, ...]:
    """Ids of the windows that work for a unit on a day."""
    sql = (
        'SELECT "window" FROM "window_unit" WHERE "unit" = ? AND "valid_from" <= ? '
        'AND ("ends_on" IS NULL OR "ends_on" > ?) ORDER BY "window"'
    )
    return tuple(row[0] for row in db.rows(sql, (unit, day.isoformat(), day.isoformat())))


def signed_on(db: Database) -> tuple[HolderRow, ...]:
    """Everybody who is signed on anywhere, longest first."""
    return tuple(HolderRow(*row) for row in db.rows(f'SELECT {_HOLDER} {_HOLDS} ORDER BY o."started", o."id"'))


def holder(db: Database, window: str) -> HolderRow | None:
    """Who is signed on at a window (or, by its code, at a station that is no window)."""
    row = db.row(f'SELECT {_HOLDER} {_HOLDS} AND o."place" = ?', (window,))
    return HolderRow(*row) if row else None


def place_of(db: Database, staff: str) -> HolderRow | None:
    """Where a person is signed on."""
    row = db.row(f'SELECT {_HOLDER} {_HOLDS} AND o."staff" = ?', (staff,))
    return HolderRow(*row) if row else None
