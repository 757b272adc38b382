"""Beginning and ending dated rows, the same way for every kind of them."""

from datetime import date
from typing import Protocol

from models.office.act import Act
from models.office.refusal import Refused
from models.people.rules import Period


class Dated(Protocol):
    """A row that holds from a day until another."""

    valid_from: date
    ends_on: date | None


def period_of(row: Dated) -> Period:
    """When a row holds."""
    return Period(row.valid_from, row.ends_on)


def wished_period(act: Act, first: date | None, ends: date | None, *, past: bool = False) -> Period:
    """The period of a new row; `first` None is today.

    Raises Refused people.day_past where it would begin before today, unless `past` allows it (a head of a unit who has
    been in office for years), and people.days_crossed where it ends before it begins.
    """
    period = Period(first or act.today, ends)
    if period.first < act.today and not past:
        raise Refused("people.day_past", field="valid_from")
    if period.is_empty():
        raise Refused("people.days_crossed", field="ends_on")
    return period


def last_day_wished(act: Act, day: date | None) -> date:
    """The first day on which something no longer holds; None is today. Raises Refused people.day_past: what was true
    on a day that is over stays true."""
    day = day or act.today
    if day < act.today:
        raise Refused("people.day_past", field="day")
    return day


def end(row: Dated, day: date) -> None:
    """Ends a row on a day; one that has not begun by then never holds. Raises Refused people.ended."""
    if row.ends_on is not None and row.ends_on <= day:
        raise Refused("people.ended")
    row.ends_on = max(day, row.valid_from)
