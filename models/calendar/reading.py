"""The hall's calendar and hours, as the rules of deadlines and the queue ask for them."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any
from weakref import WeakKeyDictionary

from models.calendar.hours import OfficeHours, hours_from
from models.calendar.rules import Calendar, CalendarRow, Source, YearNotice, notice_from
from models.calendar.years import shipped_calendar
from models.office.database import Database
from models.office.refusal import Trouble
from models.office.settings import HallSettings

_DAYS = (
    'SELECT "day", "is_workday", "name", "source", "document_no" FROM "hall_day" WHERE "cancelled" = 0 ORDER BY "day"'
)
_YEARS = 'SELECT "id", "notice" FROM "published_year" ORDER BY "id"'

_Stored = tuple[list[tuple[Any, ...]], list[tuple[Any, ...]]]

_known: WeakKeyDictionary[Database, tuple[_Stored, Calendar]] = WeakKeyDictionary()


@dataclass(frozen=True, slots=True)
class OverrideRow:
    """What the hall says of one day; a withdrawn one with its reason."""

    day: date
    is_workday: bool
    name: str
    source: str
    document_no: str
    cancelled: bool
    reason: str


@dataclass(frozen=True, slots=True)
class HoursRow:
    """A site's own hours, HH:MM; `lunch_from` "" is open at noon."""

    id: str
    site: str
    opens_at: str
    lunch_from: str
    lunch_to: str
    closes_at: str
    valid_from: date
    ends_on: date | None


@cache
def _shipped() -> Calendar:
    return shipped_calendar()


def hall_calendar(db: Database) -> Calendar:
    """The working days of this hall: the shipped years, the years published here, the hall's own days on top.

    The few rows are read each time and compared; the calendar is made anew only when one of them changed, also by the
    act that asks. Raises Trouble calendar.unreadable.
    """
    stored = (db.rows(_DAYS), db.rows(_YEARS))
    known = _known.get(db)
    if known is not None and known[0] == stored:
        return known[1]
    calendar = _shipped()
    for _, notice in stored[1]:
        calendar = calendar.with_notice(notice_from(json.loads(notice)))
    calendar = calendar.with_rows(
        CalendarRow(date.fromisoformat(day), bool(is_workday), name, Source(source), document_no)
        for day, is_workday, name, source, document_no in stored[0]
    )
    _known[db] = (stored, calendar)
    return calendar


def overrides(db: Database, year: int) -> tuple[OverrideRow, ...]:
    """What the hall ever said of days of a year, withdrawn ones too."""
    found = db.rows(
        'SELECT "day", "is_workday", "name", "source", "document_no", "cancelled", "reason" FROM "hall_day" '
        'WHERE "day" >= ? AND "day" <= ? ORDER BY "day"',
        (f"{year}-01-01", f"{year}-12-31"),
    )
    return tuple(
        OverrideRow(date.fromisoformat(day), bool(is_workday), name, source, document_no, bool(cancelled), reason)
        for day, is_workday, name, source, document_no, cancelled, reason in found
    )


def notice_of(db: Database, year: int) -> YearNotice | None:
    """A year's notice as it is in force, published here or shipped; None while the year is 暂定."""
    return hall_calendar(db).notices.get(year)


def next_year_warning(db: Database, today: date) -> str:
    """ "", "YELLOW" or "RED": the next year's notice is missing from 1 November on, from 1 December on, or this year's
    is (domain.md §2.4)."""
    notices = hall_calendar(db).notices
    if today.year not in notices:
        return "RED"
    if today.year + 1 in notices or today.month < 11:
        return ""
    return "RED" if today.month == 12 else "YELLOW"


def office_hours(db: Database, settings: HallSettings, site: str, day: date) -> OfficeHours:
    """When a site is open on a working day: its own hours of that day, else the hall's settings.

    Raises Trouble calendar.hours where the settings contradict each other.
    """
    text = day.isoformat()
    own = db.row(
        'SELECT "opens_at", "lunch_from", "lunch_to", "closes_at" FROM "opening_hours" WHERE "site" = ? '
        'AND "valid_from" <= ? AND ("ends_on" IS NULL OR "ends_on" > ?)',
        (site, text, text),
    )
    texts = own or (settings.opens_at, settings.lunch_from, settings.lunch_to, settings.closes_at)
    try:
        return hours_from(*texts)
    except ValueError as error:
        raise Trouble("calendar.hours", site=site, hours=list(texts)) from error


def own_hours(db: Database, day: date) -> tuple[HoursRow, ...]:
    """The hours that sites keep of their own on a day or later, by site; the others keep the hall's settings."""
    found = db.rows(
        'SELECT "id", "site", "opens_at", "lunch_from", "lunch_to", "closes_at", "valid_from", "ends_on" '
        'FROM "opening_hours" WHERE "ends_on" IS NULL OR ("ends_on" > ? AND "ends_on" > "valid_from") '
        'ORDER BY "site", "valid_from"',
        (day.isoformat(),),
    )
    return tuple(
        HoursRow(
            key, site, opens, lunch_from, lunch_to, closes, date.fromisoformat(first),
            date.fromisoformat(ends) if ends else None,
        )
        for key, site, opens, lunch_from, lunch_to, closes, first, ends in found
    )  # fmt: skip
