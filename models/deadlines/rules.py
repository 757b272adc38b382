"""The clock of a case (期限): start, limit, suspensions and extension → due day (domain.md §2).

One definition rules all of it: **the due day is the day on which the limit's last counted day falls.** A day counts
when it lies after the start day, is of the limit's unit (a working day for W, any day for C and M), and lies in no
suspension. A suspension from A to B takes out the days t with A < t ≤ B: the day it starts is used, the day it ends
is not. From this follow, without further rules, that overlapping suspensions count once, that one which ends the day
it starts changes nothing, and that one which starts on or after the running due day comes too late to move it.

A limit in calendar days or months whose last counted day is a rest day ends on the next working day (民法典 art. 203),
and never while the clock is stopped.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import NamedTuple

from models.calendar.rules import Calendar, days_after, months_after

_DAY = timedelta(days=1)


class Unit(StrEnum):
    """What a limit is counted in."""

    WORKDAY = "W"
    """工作日"""
    CALENDAR = "C"
    """自然日"""
    MONTH = "M"
    """月"""


@dataclass(frozen=True, slots=True)
class Term:
    """A limit (期限) and the extension granted to it (延长), both in `unit`. ValueError when either is negative."""

    limit: int
    unit: Unit = Unit.WORKDAY
    extension: int = 0

    def __post_init__(self) -> None:
        if self.limit < 0 or self.extension < 0:
            raise ValueError("a limit is not negative")


SUPPLEMENT_NOTICE = Term(5)
"""Telling once what is missing, from the day the materials were received, unless the item says otherwise
(行政许可法 art. 32)."""
DELIVERY = Term(10)
"""Issuing and delivering the certificate, from the day of decision (行政许可法 art. 44)."""
HEARING_REQUEST = Term(5)
"""Asking for a hearing, from the day of notice (行政许可法 art. 47)."""
INQUIRY_HAND_OVER = Term(1)
"""首问: written hand-over, from the day of the inquiry (domain.md §7)."""
INQUIRY_REPLY = Term(2)
"""首问: the handler's reply, from the day of the hand-over (domain.md §7)."""

STOPPING_REASONS = frozenset(
    {"HEARING", "TENDER", "AUCTION", "TEST", "MEASURE", "QUARANTINE", "APPRAISAL", "EXPERT_REVIEW", "APPLICANT_WAIT"}
)
"""Reasons that stop any clock: the eight of 行政许可法 art. 45, and waiting for the applicant, which is a finding."""


@dataclass(frozen=True, slots=True)
class Suspension:
    """A stop of the clock (暂停计时). `end` is the day it resumed, None while it runs. ValueError when turned round."""

    start: date
    end: date | None = None
    reason: str = ""
    expected: Term | None = None
    """How long it was said to take in the written notice (行政许可法 art. 45)."""

    def __post_init__(self) -> None:
        if self.end is not None and self.end < self.start:
            raise ValueError("a suspension ends before it starts")


@dataclass(frozen=True, slots=True)
class Hours:
    """When a centre closes, which is when a due day ends (民法典 art. 203)."""

    closes: time = time(17, 30)
    until_midnight: bool = False
    """True where the hall lets a due day run to 24:00 whatever its opening hours."""

    def end_of(self, day: date) -> tuple[date, time]:
        """Civil day and time at which a due day ends, for `instant_at(*…)`; 24:00 is 0:00 of the next day."""
        return (day + timedelta(days=1), time(0, 0)) if self.until_midnight else (day, self.closes)


DEFAULT_HOURS = Hours()


class Due(NamedTuple):
    """When something falls due, and what that rests on. A tuple, because a list of cases makes thousands."""

    start: date
    day: date | None
    """The due day; None while the clock stands still."""
    last_counted: date | None
    """The day the last counted day fell on; earlier than `day` only when a rest day moved it on."""
    total: int
    """Days to be counted: limit and extension, for months the calendar days they make."""
    left_when_stopped: int
    """Days not yet counted while the clock stands still; 0 once `day` is known."""
    provisional: bool
    """暂定: depends on a year whose notice is not known."""


Stop = tuple[date, date]
"""Days t with first < t ≤ second are taken out; date.max for a suspension that still runs."""


def merged(suspensions: Iterable[Suspension], start: date) -> list[Stop]:
    """Suspensions as stops in order, joined where they touch, and only as far as they lie after `start`."""
    stops: list[Stop] = []
    for first, last in sorted([(one.start, one.end or date.max) for one in suspensions]):
        first = first if first > start else start
        if last <= first:
            continue
        if stops and first <= stops[-1][1]:
            stops[-1] = (stops[-1][0], max(stops[-1][1], last))
        else:
            stops.append((first, last))
    return stops


def due(calendar: Calendar, start: date, term: Term, suspensions: Sequence[Suspension] = ()) -> Due:
    """When a limit that starts on `start` falls due (domain.md §2.2, §2.3).

    Raises calendar's OutOfRange when it reaches past the calendar's last year.
    """
    stops = merged(suspensions, start) if suspensions else []
    if term.unit is Unit.WORKDAY:
        total = term.limit + term.extension
        last, left = _last_workday(calendar, start, total, stops)
        day = last
    else:
        total = days_to_count(start, term)
        last, left = _last_day(start, total, stops)
        day = None if last is None else _moved_on(calendar, last, stops)
    provisional = day is not None and calendar.depends_on_provisional(start + _DAY, day)
    return Due(start, day, last, total, left, provisional)


def bound(found: Due, printed: date | None) -> Due:
    """A due day held to the one that the applicant was given in writing, where that is earlier (days.md 25).

    A change of the calendar may move what is counted; it takes nothing from him. A clock that stands still is not held.
    """
    if printed is None or found.day is None or found.day <= printed:
        return found
    return found._replace(day=printed, provisional=False)


def days_to_count(start: date, term: Term) -> int:
    """The counted days of a term from a start day; the months of a term are the calendar days to their end."""
    number = term.limit + term.extension
    return (months_after(start, number) - start).days if term.unit is Unit.MONTH else number


def on_the_spot(calendar: Calendar, received: date, *, at: time | None = None, hours: Hours = DEFAULT_HOURS) -> Due:
    """When an on-the-spot case (即办件) is due: the day it was received, at close of business.

    Received after closing or on a rest day it is due the next working day (behaviour 33). `at` None: in hours. It
    is neither suspended nor extended: what cannot be done on the spot is a promised case.
    """
    first = days_after(received, 1) if at is not None and at > hours.closes else received
    day = calendar.workday_from(first)
    return Due(received, day, received, 0, 0, calendar.depends_on_provisional(received, day))


def decision_start(*, accepted: date, received: date, supplemented: date | None = None, deemed: bool = False) -> date:
    """The day the clock of a decision starts from (domain.md §2.2).

    Day of acceptance; after a supplement the day the last missing paper came; deemed accepted, the day of receipt.
    """
    if deemed:
        return received
    return accepted if supplemented is None else supplemented


def deemed_accepted(
    calendar: Calendar, received: date, notified: date | None, today: date, term: Term = SUPPLEMENT_NOTICE
) -> date | None:
    """The day from which a case is deemed accepted, None while it is not (行政许可法 art. 32(4), behaviour 36).

    `notified` is the day of the one-time notice. Not told within the limit: accepted from the day of receipt; a
    notice given later changes nothing.
    """
    last = due(calendar, received, term).day
    told = today if notified is None else notified
    return received if last is not None and told > last else None


def may_suspend(reason: str, item_reasons: frozenset[str] = frozenset()) -> str:
    """ "" when the reason stops the clock, by 行政许可法 art. 45 or by the item's own law, else the refusal's code.

    A plain site visit (现场踏勘) does not (behaviour 34).
    """
    return "" if reason in STOPPING_REASONS or reason in item_reasons else "deadlines.does_not_stop"


def suspension_overrun(calendar: Calendar, suspension: Suspension, today: date) -> bool:
    """Whether a suspension takes, or took, longer than its notice said. False where it said nothing."""
    if suspension.expected is None:
        return False
    expected = due(calendar, suspension.start, suspension.expected).day
    return expected is not None and (suspension.end or today) > expected


def may_extend(*, asked_at: int, due_at: int | None, extended_before: bool, days: int, allowed: int) -> str:
    """ "" when an extension may be granted, else the refusal's code (行政许可法 art. 42, behaviour 35).

    `asked_at` and `due_at` are instants in milliseconds; `due_at` None while the clock stands still. `days` is what
    is asked for, `allowed` what the item allows (10 W, 15 W for joint cases, or its own).
    """
    if due_at is not None and asked_at > due_at:
        return "deadlines.expired"
    if extended_before:
        return "deadlines.extended_before"
    if not 0 < days <= allowed:
        return "deadlines.extension_too_long"
    return ""


@dataclass(frozen=True, slots=True)
class TwoClocks:
    """The promise (承诺期限) and the law (法定期限) of one case, side by side."""

    promise: Due
    law: Due


def two_clocks(
    calendar: Calendar, start: date, *, promise: Term, law: Term, suspensions: Sequence[Suspension] = ()
) -> TwoClocks:
    """Both clocks of a case, stopped by the same suspensions; each term carries its own extension."""
    return TwoClocks(due(calendar, start, promise, suspensions), due(calendar, start, law, suspensions))


def _last_workday(calendar: Calendar, start: date, number: int, stops: list[Stop]) -> tuple[date | None, int]:
    """The number-th working day after `start` outside the stops, or None and what is left to count."""
    at = start
    for first, last in stops:
        counted = calendar.count_workdays(at, first)
        if counted >= number:
            break
        number -= counted
        if last == date.max:
            return None, number
        at = last
    return calendar.add_workdays(at, number), 0


def _last_day(start: date, number: int, stops: list[Stop]) -> tuple[date | None, int]:
    """The number-th day after `start` outside the stops, or None and what is left to count."""
    at = start
    for first, last in stops:
        counted = (first - at).days
        if counted >= number:
            break
        number -= counted
        if last == date.max:
            return None, number
        at = last
    return days_after(at, number), 0


def _moved_on(calendar: Calendar, day: date, stops: list[Stop]) -> date | None:
    """The day, or the next one that is worked and outside the stops; None when that waits for a running stop."""
    day = calendar.workday_from(day)
    for first, last in stops:
        if first < day <= last:
            if last == date.max:
                return None
            day = calendar.workday_from(last + _DAY)
    return day
