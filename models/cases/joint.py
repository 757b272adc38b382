"""The parts of joint cases, what lies with a higher authority, and the step that each case is at (环节时限)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from models.calendar.reading import hall_calendar
from models.calendar.rules import Calendar
from models.cases.clock import CaseTimes
from models.cases.course_rules import PartState
from models.cases.finding import times_of
from models.cases.step_limits import Course, OpenPart, StepLimit, StepNow, current_step, part_due
from models.catalogue.reading import read_steps
from models.catalogue.rules import StepRole
from models.office.database import Database
from models.office.instants import Instant, civil_day
from models.office.settings import read_settings


@dataclass(frozen=True, slots=True)
class PartRow:
    """One department's part of a joint case."""

    id: str
    unit: str
    unit_name: str
    name: str
    days: int
    state: PartState
    begun_on: date
    due: date | None
    """None while the clock stands still."""
    late: int
    """Working days past it, while it is open."""
    opinion: str
    answered_by: str
    """Name."""
    answered_at: Instant | None


@dataclass(frozen=True, slots=True)
class UpwardRow:
    """What went to a higher authority."""

    number: str
    authority: str
    document_no: str
    sent_on: date
    expected_on: date
    overdue: bool
    """Not answered, and the day it was expected by is over."""
    result: str
    answer_no: str
    answered_on: date | None


_PARTS = (
    'SELECT p."case", p."id", p."unit", u."name", p."name", p."days", p."state", p."begun_on", p."opinion", '
    'coalesce(s."name", \'\'), p."answered_at" FROM "case_part" p JOIN "unit" u ON u."id" = p."unit" '
    'LEFT JOIN "staff" s ON s."id" = p."answered_by" WHERE p."case" IN ({}) ORDER BY p."case", p."place"'
)
_UPWARD = (
    'SELECT "number", "authority", "document_no", "sent_on", "expected_on", "result", "answer_no", "answered_on" '
    'FROM "case_upward" WHERE "case" = ? ORDER BY "sent_at", "id"'
)
_COURSE = (
    'SELECT c."id", c."item_version", c."reviewed_at", c."since", (SELECT max(s."at") FROM "case_step" s '
    'WHERE s."case" = c."id" AND s."verb" = \'survey_result\') FROM "case" c WHERE c."id" IN ({})'
)
_AT_ONCE = 500
"""Ids in one question."""


def parts(db: Database, case: str, times: CaseTimes, today: date) -> tuple[PartRow, ...]:
    """The parts of a case in the order of its item's steps; () where one department handles it."""
    return tuple(_parts_of(db, hall_calendar(db), {case: times}, today).get(case, ()))


def upward(db: Database, case: str, today: date) -> tuple[UpwardRow, ...]:
    """What went up, the last last; () for a case that never did."""
    return tuple(
        UpwardRow(
            number, authority, document, date.fromisoformat(sent), date.fromisoformat(expected),
            answered is None and date.fromisoformat(expected) < today, result, answer, _day(answered),
        )
        for number, authority, document, sent, expected, result, answer, answered in db.rows(_UPWARD, (case,))
    )  # fmt: skip


def steps_now(db: Database, ids: Sequence[str], today: date) -> dict[str, StepNow]:
    """The step each of these cases is at, with its own due day; nothing of a case whose item gives it no limit."""
    calendar, settings = hall_calendar(db), read_settings(db)
    found: dict[str, StepNow] = {}
    for start in range(0, len(ids), _AT_ONCE):
        some = list(ids[start : start + _AT_ONCE])
        times = times_of(db, some, settings)
        said = _parts_of(db, calendar, times, today)
        rows = db.rows(_COURSE.format(", ".join("?" for _ in some)), some)
        limits = _limits(db, sorted({row[1] for row in rows}))
        for case, version, reviewed, since, surveyed in rows:
            course = Course(
                reviewed=_day_of(reviewed), surveyed=_day_of(surveyed), since=_day_of(since),
                answered=max((_day_of(part.answered_at) or date.min for part in said.get(case, ())), default=None),
                open_parts=tuple(
                    OpenPart(part.name, part.begun_on, part.days)
                    for part in said.get(case, ())
                    if part.state is PartState.OPEN
                ),
            )  # fmt: skip
            if now := current_step(calendar, times[case], limits.get(version, ()), course, today):
                found[case] = now
    return found


def _limits(db: Database, versions: list[str]) -> dict[str, list[StepLimit]]:
    """The steps of the leading department, by version."""
    found: dict[str, list[StepLimit]] = {}
    where = f'WHERE "unit" = \'\' AND "item_version" IN ({", ".join("?" for _ in versions)})'
    for version, _, name, role, days, _, _ in read_steps(db, where, versions):
        found.setdefault(version, []).append(StepLimit(name, StepRole(role), days))
    return found


def _parts_of(db: Database, calendar: Calendar, times: dict[str, CaseTimes], today: date) -> dict[str, list[PartRow]]:
    found: dict[str, list[PartRow]] = {}
    marks = ", ".join("?" for _ in times)
    for case, key, unit, unit_name, name, days, state, begun, opinion, by, at in db.rows(
        _PARTS.format(marks), list(times)
    ):
        began = date.fromisoformat(begun)
        due = part_due(calendar, began, days, times[case])
        waits = state == PartState.OPEN and due is not None and due < today
        late = calendar.count_workdays(due, today) if due is not None and waits else 0
        found.setdefault(case, []).append(
            PartRow(key, unit, unit_name, name, days, PartState(state), began, due, late, opinion, by, at)
        )
    return found


def _day(stored: str | None) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _day_of(stored: int | None) -> date | None:
    return civil_day(Instant(stored)) if stored is not None else None
