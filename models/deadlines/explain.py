"""为何? The days of a limit one by one: which count, which do not and why (behaviour 37)."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

from models.calendar.rules import Calendar, CalendarDay, DayKind, Source
from models.deadlines.rules import DEFAULT_HOURS, Hours, Suspension, Term, Unit, bound, days_to_count, due, on_the_spot


class Why(StrEnum):
    """Why a day counts or does not."""

    START = "START"
    """The day of the event itself (民法典 art. 201)."""
    COUNTED = "COUNTED"
    WEEKEND = "WEEKEND"
    REST = "REST"
    """A named rest day; `name` says which."""
    SUSPENDED = "SUSPENDED"
    """Would have counted, but the clock stood still; `reasons` say why."""
    MOVED_HERE = "MOVED_HERE"
    """The limit ended before on a day that could not be its last (民法典 art. 203)."""
    AFTER_CLOSING = "AFTER_CLOSING"
    """An on-the-spot case received after closing."""
    ON_THE_SPOT = "ON_THE_SPOT"
    """The day of an on-the-spot case."""


@dataclass(frozen=True, slots=True)
class ExplainedDay:
    """One day of an explanation."""

    day: date
    counts: bool
    why: Why
    number: int
    """Days counted up to and with this one."""
    name: str = ""
    """The holiday, or the hall's reason."""
    worked_weekend: bool = False
    """调休上班: a Saturday or Sunday that is worked."""
    extension: bool = False
    """Counted within the extension, the limit itself being used up."""
    reasons: tuple[str, ...] = ()
    provisional: bool = False
    document_no: str = ""
    """The document behind the hall's own row for this day."""
    printed: bool = False
    """The last row: this day was given in writing and stays binding, though counting anew would end later."""


def explain(
    calendar: Calendar,
    start: date,
    term: Term,
    suspensions: Sequence[Suspension] = (),
    *,
    until: date | None = None,
    printed: date | None = None,
) -> tuple[ExplainedDay, ...]:
    """Every day from the start day to the due day, in order.

    In working days the last row is the last counted day. While the clock stands still there is no due day, and the
    rows go to `until`, or to the start day without it. Where an earlier day was `printed`, they end with it.
    """
    counted = due(calendar, start, term, suspensions)
    result = bound(counted, printed)
    limit = days_to_count(start, Term(term.limit, term.unit))
    number = 0
    rows = [_row(calendar.day(start), Why.START, 0)]
    for day in _after(start, result.day or until or start):
        known = calendar.day(day)
        stopped = _reasons(suspensions, day)
        if number < result.total:
            why = _why_counting(known, term.unit, stopped is not None)
            number += why is Why.COUNTED
            extension = why is Why.COUNTED and number > limit
            rows.append(_row(known, why, number, extension=extension, reasons=stopped or ()))
        else:
            rows.append(_row(known, _why_moving(known, stopped is not None), number, reasons=stopped or ()))
    if result.day != counted.day:
        rows[-1] = replace(rows[-1], printed=True)
    return tuple(rows)


def explain_on_the_spot(
    calendar: Calendar, received: date, *, at: time | None = None, hours: Hours = DEFAULT_HOURS
) -> tuple[ExplainedDay, ...]:
    """Every day from receipt of an on-the-spot case to its due day."""
    result = on_the_spot(calendar, received, at=at, hours=hours)
    known = calendar.day(received)
    why = Why.AFTER_CLOSING if known.is_workday else _why_moving(known, False)
    rows = [_row(known, Why.ON_THE_SPOT if result.day == received else why, 0)]
    for day in _after(received, result.day or received):
        rows.append(_row(calendar.day(day), _why_moving(calendar.day(day), False), 0))
    return tuple(rows)


def _after(start: date, last: date) -> Iterator[date]:
    return (start + timedelta(days=offset) for offset in range(1, (last - start).days + 1))


def _reasons(suspensions: Sequence[Suspension], day: date) -> tuple[str, ...] | None:
    """The reasons of the suspensions that take a day out; None when none does."""
    covering = [one for one in suspensions if one.start < day and (one.end is None or day <= one.end)]
    return tuple(dict.fromkeys(one.reason for one in covering if one.reason)) if covering else None


def _why_counting(known: CalendarDay, unit: Unit, stopped: bool) -> Why:
    if unit is Unit.WORKDAY and not known.is_workday:
        return Why.WEEKEND if known.kind is DayKind.WEEKEND else Why.REST
    return Why.SUSPENDED if stopped else Why.COUNTED


def _why_moving(known: CalendarDay, stopped: bool) -> Why:
    if not known.is_workday:
        return Why.WEEKEND if known.kind is DayKind.WEEKEND else Why.REST
    return Why.SUSPENDED if stopped else Why.MOVED_HERE


def _row(
    known: CalendarDay, why: Why, number: int, *, extension: bool = False, reasons: tuple[str, ...] = ()
) -> ExplainedDay:
    return ExplainedDay(
        day=known.day,
        counts=why is Why.COUNTED,
        why=why,
        number=number,
        name=known.name,
        worked_weekend=known.kind is DayKind.WORKED_WEEKEND,
        extension=extension,
        reasons=reasons if why is Why.SUSPENDED else (),
        provisional=known.source is Source.PROVISIONAL,
        document_no=known.document_no,
    )
