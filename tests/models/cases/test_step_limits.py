"""环节时限: which step runs, from which day, and when it is late; the day of the whole case is not touched."""

from dataclasses import replace
from datetime import date, time

import pytest

from models.calendar.years import shipped_calendar
from models.cases.clock import CaseTimes
from models.cases.rules import State
from models.cases.step_limits import Course, OpenPart, StepLimit, current_step, part_due
from models.catalogue.rules import StepRole
from models.deadlines.rules import Suspension, Unit

MONDAY, TUESDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 27)
STEPS = (
    StepLimit("审核", StepRole.REVIEWER, 2),
    StepLimit("踏勘", StepRole.SURVEY, 3),
    StepLimit("审批", StepRole.APPROVER, 1),
)
TIMES = CaseTimes(
    state=State.ACCEPTED, immediate=False, received=MONDAY, received_time=time(9, 0), accepted=MONDAY,
    statutory_days=20, promised_days=10, unit=Unit.WORKDAY, supplement_notice_days=5,
)  # fmt: skip
CAL = shipped_calendar()


def test_the_review_runs_from_the_acceptance() -> None:
    now = current_step(CAL, TIMES, STEPS, Course(), MONDAY)
    assert now is not None
    assert (now.name, now.begun, now.due, now.late) == ("审核", MONDAY, date(2026, 11, 25), 0)


def test_the_approval_runs_from_the_review_or_from_the_last_department() -> None:
    reviewed = Course(reviewed=TUESDAY)
    now = current_step(CAL, TIMES, STEPS, reviewed, TUESDAY)
    later = current_step(CAL, TIMES, STEPS, replace(reviewed, answered=FRIDAY), FRIDAY)
    assert now is not None and later is not None
    assert (now.name, now.due, later.due) == ("审批", date(2026, 11, 25), date(2026, 11, 30))


def test_while_departments_have_not_answered_the_part_that_falls_due_first_is_the_step() -> None:
    parts = (OpenPart("规划意见", MONDAY, 5), OpenPart("交通意见", MONDAY, 2))
    now = current_step(CAL, TIMES, STEPS, Course(reviewed=TUESDAY, open_parts=parts), date(2026, 11, 26))
    assert now is not None
    assert (now.name, now.due, now.late) == ("交通意见", date(2026, 11, 25), 1)


def test_a_survey_is_a_step_of_its_own_and_the_review_goes_on_after_it() -> None:
    surveyed = current_step(CAL, replace(TIMES, state=State.SURVEY), STEPS, Course(since=TUESDAY), TUESDAY)
    after = current_step(CAL, replace(TIMES, state=State.REVIEW), STEPS, Course(surveyed=FRIDAY), FRIDAY)
    assert surveyed is not None and after is not None
    assert (surveyed.name, surveyed.due) == ("踏勘", FRIDAY)
    assert (after.name, after.due) == ("审核", date(2026, 12, 1))


def test_days_on_which_the_clock_stood_still_are_not_counted() -> None:
    stopped = replace(TIMES, suspensions=(Suspension(MONDAY, FRIDAY, "TEST"),))
    now = current_step(CAL, stopped, STEPS, Course(), FRIDAY)
    assert now is not None
    assert now.due == date(2026, 12, 1)
    assert part_due(CAL, MONDAY, 1, replace(TIMES, suspensions=(Suspension(MONDAY, None, "TEST"),))) is None


def test_a_limit_in_calendar_days_counts_calendar_days() -> None:
    now = current_step(CAL, replace(TIMES, unit=Unit.CALENDAR), STEPS, Course(surveyed=FRIDAY), FRIDAY)
    assert now is not None
    assert now.due == date(2026, 11, 30)


@pytest.mark.parametrize(
    "times",
    [
        replace(TIMES, accepted=None),
        replace(TIMES, immediate=True),
        replace(TIMES, state=State.SUSPENDED),
        replace(TIMES, state=State.DECIDED_GRANT),
    ],
)
def test_no_step_runs_before_acceptance_while_stopped_or_when_it_is_decided(times: CaseTimes) -> None:
    assert current_step(CAL, times, STEPS, Course(), MONDAY) is None


def test_an_item_that_limits_no_step_has_none() -> None:
    assert current_step(CAL, TIMES, (), Course(), MONDAY) is None
