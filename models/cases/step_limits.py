"""环节时限: which step of its item a case is at, and when that step falls due. Pure.

A step's limit is counted as the case's own is: from the day the step began, in the item's unit, without the days on
which the clock stood still (domain.md §2.2, §2.3). The day the limit of the whole case falls due is not touched by it.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from models.calendar.rules import Calendar
from models.cases.clock import CaseTimes
from models.cases.rules import State
from models.catalogue.rules import StepRole
from models.deadlines.rules import Term, due


@dataclass(frozen=True, slots=True)
class StepLimit:
    """A step of the item with its limit, in the item's unit."""

    name: str
    role: StepRole
    days: int


@dataclass(frozen=True, slots=True)
class OpenPart:
    """A part of a joint case that has not been answered."""

    name: str
    begun: date
    days: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """What has happened on the way of a case, as days."""

    reviewed: date | None = None
    surveyed: date | None = None
    """When the last survey was recorded."""
    since: date | None = None
    """When the state it is in began."""
    answered: date | None = None
    """When the last department of a joint case answered."""
    open_parts: tuple[OpenPart, ...] = ()


@dataclass(frozen=True, slots=True)
class StepNow:
    """The step a case is at."""

    name: str
    role: StepRole
    begun: date
    due: date | None
    """None while the clock stands still."""
    late: int
    """Working days past it; 0 in time."""


def current_step(
    calendar: Calendar, times: CaseTimes, steps: Iterable[StepLimit], course: Course, today: date
) -> StepNow | None:
    """The step a case is at, None where none runs or its item gives that step no limit.

    Surveyed, it is the survey's. Not reviewed, it is the review. Reviewed while departments have not answered, it is
    the part that falls due first. Then it is the approval, from the day the last of that was there.
    """
    if times.accepted is None or times.immediate:
        return None
    if times.state is State.SURVEY:
        return _own(calendar, times, steps, StepRole.SURVEY, course.since or times.start, today)
    if times.state not in (State.ACCEPTED, State.REVIEW):
        return None
    if course.reviewed is None:
        return _own(calendar, times, steps, StepRole.REVIEWER, _latest(times.start, course.surveyed), today)
    if course.open_parts:
        dated = [(part_due(calendar, part.begun, part.days, times), part) for part in course.open_parts]
        day, first = min(dated, key=lambda pair: (pair[0] or date.max, pair[1].name))
        return StepNow(first.name, StepRole.REVIEWER, first.begun, day, _late(calendar, day, today))
    begun = _latest(course.reviewed, course.answered, course.surveyed)
    return _own(calendar, times, steps, StepRole.APPROVER, begun, today)


def part_due(calendar: Calendar, begun: date, days: int, times: CaseTimes) -> date | None:
    """When a department's part falls due; None while the clock stands still."""
    return due(calendar, begun, Term(days, times.unit), times.suspensions).day


def _latest(first: date, *others: date | None) -> date:
    return max([first, *(day for day in others if day is not None)])


def _own(
    calendar: Calendar, times: CaseTimes, steps: Iterable[StepLimit], role: StepRole, begun: date, today: date
) -> StepNow | None:
    """The first step of the leading department with this role."""
    found = next((step for step in steps if step.role is role), None)
    if found is None:
        return None
    day = due(calendar, begun, Term(found.days, times.unit), times.suspensions).day
    return StepNow(found.name, role, begun, day, _late(calendar, day, today))


def _late(calendar: Calendar, day: date | None, today: date) -> int:
    return calendar.count_workdays(day, today) if day is not None and day < today else 0
