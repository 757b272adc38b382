"""The limits of one case, pure."""

from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest

from models.calendar.years import shipped_calendar
from models.cases.clock import CaseTimes, case_due, case_judgement, explained, row_light
from models.cases.rules import CLOCKS, Clock, State
from models.deadlines.lights import DEFAULT_THRESHOLDS, Card, Light
from models.deadlines.rules import Suspension, Unit

CALENDAR = shipped_calendar()
RECEIVED = date(2026, 9, 14)


def times(**said: Any) -> CaseTimes:
    plain: dict[str, Any] = {
        "state": State.REVIEW, "immediate": False, "received": RECEIVED, "received_time": time(10, 0),
        "accepted": RECEIVED, "statutory_days": 20, "promised_days": 10, "unit": Unit.WORKDAY,
        "supplement_notice_days": 5,
    }  # fmt: skip
    return CaseTimes(**{**plain, **said})


def law(**said: Any) -> date | None:
    found = case_due(CALENDAR, times(**said)).law
    assert found is not None
    return found.day


@pytest.mark.parametrize(
    ("said", "due"),
    [
        ({}, date(2026, 10, 16)),
        ({"suspensions": (Suspension(date(2026, 9, 22), date(2026, 9, 29)),)}, date(2026, 10, 22)),
        ({"extension": 10}, date(2026, 10, 30)),
        ({"accepted": date(2026, 9, 18)}, date(2026, 10, 22)),
        ({"accepted": date(2026, 9, 21), "completed": date(2026, 9, 18)}, date(2026, 10, 22)),
        ({"accepted": date(2026, 9, 14), "deemed": True}, date(2026, 10, 16)),
    ],
)
def test_b32_the_vectors_of_domain_2_4_hold_for_a_case(said: dict[str, Any], due: date) -> None:
    assert law(**said) == due


def test_each_state_runs_its_own_clock() -> None:
    for state in State:
        found = case_due(CALENDAR, times(state=state, decided=date(2026, 9, 18)))
        assert found.runs is CLOCKS.get(state, Clock.NONE)
        assert (found.due is None) == (found.runs in (Clock.NONE, Clock.STOPPED))


def test_before_acceptance_the_window_has_five_days_to_tell_what_is_missing() -> None:
    found = case_due(CALENDAR, times(state=State.RECEIVED, accepted=None))
    assert found.due is not None
    assert (found.due.day, found.promise, found.law) == (date(2026, 9, 20), None, None)


def test_after_the_decision_ten_days_to_hand_over() -> None:
    found = case_due(CALENDAR, times(state=State.DECIDED_GRANT, decided=date(2026, 9, 18)))
    assert found.due is not None and found.due.day == date(2026, 10, 9)


def test_an_on_the_spot_case_without_a_legal_limit_has_only_its_promise() -> None:
    found = case_due(CALENDAR, times(state=State.ACCEPTED, immediate=True, promised_days=0, statutory_days=0))
    assert found.law == found.promise
    assert found.law is not None and found.law.day == RECEIVED


def test_the_promise_drives_the_light_and_the_law_the_card() -> None:
    late = case_judgement(CALENDAR, times(), today=date(2026, 10, 10))
    assert (late.light, late.card, late.promise_broken_only) == (Light.RED, Card.NONE, True)
    both = case_judgement(CALENDAR, times(), today=date(2026, 10, 20))
    assert both.card is Card.RED


def test_a_stopped_clock_is_grey_and_a_finished_one_has_no_light() -> None:
    assert row_light(CALENDAR, Clock.STOPPED, None, 0, RECEIVED, DEFAULT_THRESHOLDS) is Light.GREY
    assert row_light(CALENDAR, Clock.NONE, None, 0, RECEIVED, DEFAULT_THRESHOLDS) is None


def test_a_limit_in_months_takes_its_yellow_share_of_the_working_days_it_makes() -> None:
    found = case_due(CALENDAR, times(unit=Unit.MONTH, promised_days=2, statutory_days=3))
    assert found.due is not None
    assert (found.due.day, found.limit_days) == (
        date(2026, 11, 16),
        CALENDAR.count_workdays(RECEIVED, date(2026, 11, 16)),
    )


def test_the_explanation_ends_on_the_due_day() -> None:
    case = times(suspensions=(Suspension(date(2026, 9, 22), date(2026, 9, 29), "TEST"),))
    for by_law in (False, True):
        due = case_due(CALENDAR, case)
        wanted = due.law if by_law else due.promise
        assert wanted is not None
        assert explained(CALENDAR, case, law=by_law, today=RECEIVED)[-1].day == wanted.day


def test_b33_an_on_the_spot_case_received_after_closing_is_not_late_the_next_morning() -> None:
    case = times(state=State.ACCEPTED, immediate=True, promised_days=0, received_time=time(17, 31))
    for day, light, late in ((14, Light.YELLOW, 0), (15, Light.RED, 0), (16, Light.RED, 1)):
        promise = case_judgement(CALENDAR, case, today=date(2026, 9, day)).promise
        assert (promise.light, promise.late) == (light, late)
    done = case_judgement(CALENDAR, replace(case, decided=date(2026, 9, 15)), today=date(2026, 9, 20)).promise
    assert (done.light, done.late) == (None, 0)
