"""The figures of cases balance, and a day counted again gives the same numbers."""

from datetime import date, time
from typing import Any

from models.cases import figures
from models.cases.decision_verbs import decide, return_, withdraw
from models.cases.figures import UnitCases, unit_cases
from models.cases.forms import HIMSELF, MissingPaper
from models.cases.intake_verbs import not_accepted, supplement_notice
from models.cases.notice_verbs import one_time_notice
from models.cases.on_the_spot_verbs import hand_out, handle_immediate
from models.cases.result_verbs import deliver, issue
from models.cases.rules import Decision
from tests.models.cases.counter import DAY, FREE, FREE_SPOT, REASON, Counter, applicant

NEXT = date(2026, 11, 25)


def of(counter: Counter, first: date, last: date | None = None) -> UnitCases:
    (unit,) = unit_cases(counter.hall.db, first, last)
    return unit


def granted(counter: Counter, case: str) -> None:
    counter.back_office().do(decide, case=case, decision=Decision.GRANT)


def a_day(counter: Counter) -> list[str]:
    """One on-the-spot matter done, five promised ones taken in; gives the promised ones' ids."""
    counter.desk().do(handle_immediate, intake=counter.intake(FREE_SPOT))
    taken = [counter.accepted(who=who) for who in range(4)]
    waiting = counter.receive(places=(1,)).case
    counter.desk().do(supplement_notice, case=waiting)
    return [*taken, waiting]


def test_open_before_and_received_are_what_was_done_and_what_is_open(counter: Counter) -> None:
    first, second, third, *_ = a_day(counter)
    refused = counter.receive().case
    counter.desk().do(not_accepted, case=refused, reason_code="NOT_REQUIRED", reason=REASON)
    day = of(counter, DAY)
    assert (day.received, day.received_immediate, day.received_promised, day.accepted) == (7, 1, 6, 5)
    assert (day.decided, day.decided_immediate, day.decided_same_day, day.not_accepted) == (1, 1, 1, 1)
    assert (day.open_before, day.still_open, day.waiting_for_supplement, day.delivered) == (0, 5, 1, 1)
    assert day.balances
    counter.hall.clock.set(NEXT)
    granted(counter, first)
    counter.desk().do(return_, case=second, reason_code="OTHER", basis="某某办法第三条", reason=REASON)
    counter.desk().do(withdraw, case=third, reason_code="OTHER")
    after = of(counter, NEXT)
    assert (after.open_before, after.received, after.decided, after.promised_early) == (5, 0, 1, 1)
    assert (after.returned, after.withdrawn, after.still_open) == (1, 1, 2)
    assert after.balances
    assert of(counter, DAY, NEXT).balances


def test_b26_a_day_counted_again_later_gives_the_same_numbers(counter: Counter) -> None:
    cases = a_day(counter)
    then = of(counter, DAY)
    counter.hall.clock.set(NEXT)
    for case in cases[:2]:
        granted(counter, case)
        counter.desk().do(issue, case=case)
        counter.desk().do(deliver, case=case, collector=HIMSELF)
    counter.desk().do(withdraw, case=cases[-1], reason_code="APPLICANT_WISH")
    assert of(counter, DAY) == then


def test_a_promise_is_kept_early_on_its_day_or_late(counter: Counter) -> None:
    cases = [counter.accepted(who=who) for who in range(3)]
    for case, day in zip(cases, (date(2026, 11, 30), date(2026, 12, 1), date(2026, 12, 2)), strict=True):
        counter.hall.clock.set(day)
        granted(counter, case)
    whole = of(counter, DAY, date(2026, 12, 2))
    assert (whole.promised_early, whole.promised_on_time, whole.promised_late) == (1, 1, 1)


def test_an_on_the_spot_matter_of_yesterday_is_late(counter: Counter) -> None:
    case = counter.accepted(FREE_SPOT)
    counter.hall.clock.set(NEXT)
    counter.desk().do(hand_out, case=case)
    assert (of(counter, NEXT).immediate_late, of(counter, NEXT).decided_same_day) == (1, 0)


def test_windows_are_counted_apart(counter: Counter) -> None:
    counter.accepted()
    counter.desk(station="W2").do(handle_immediate, intake=counter.intake(FREE_SPOT, who=1))
    rows = {row.window: (row.received, row.decided) for row in figures.window_cases(counter.hall.db, DAY)}
    assert rows == {counter.people.desk_1: (1, 0), counter.people.desk_2: (1, 1)}


def test_one_time_notices_count_with_and_without_papers(counter: Counter) -> None:
    wishes: dict[str, Any] = {"item": counter.item(FREE), "missing": (MissingPaper(1, "申请书"),)}
    counter.desk().do(one_time_notice, applicant=applicant(), **wishes)
    counter.desk().do(one_time_notice, applicant=applicant(), **wishes)
    counter.desk().do(supplement_notice, case=counter.receive(who=1, places=()).case)
    found = figures.notice_figures(counter.hall.db, DAY)
    assert (found.once, found.again, found.notices, found.papers_kept) == (1, 1, 3, 1)


def test_a_decision_after_closing_belongs_to_its_civil_day(counter: Counter) -> None:
    case = counter.accepted()
    counter.hall.clock.set(DAY, time(23, 59))
    granted(counter, case)
    assert of(counter, DAY).decided == 1
    assert unit_cases(counter.hall.db, NEXT) == ()
    assert figures.certificates_made(counter.hall.db, DAY) == 0
