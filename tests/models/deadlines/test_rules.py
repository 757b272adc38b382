"""The clock: vectors, suspensions, extension, the days a clock starts from."""

from datetime import date, time, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from models.calendar.rules import OutOfRange
from models.calendar.years import shipped_calendar
from models.deadlines.rules import (
    DELIVERY,
    HEARING_REQUEST,
    INQUIRY_HAND_OVER,
    INQUIRY_REPLY,
    SUPPLEMENT_NOTICE,
    Hours,
    Suspension,
    Term,
    Unit,
    bound,
    decision_start,
    deemed_accepted,
    due,
    may_extend,
    may_suspend,
    merged,
    on_the_spot,
    suspension_overrun,
    two_clocks,
)
from models.office.instants import instant_at
from tests.models.deadlines.vectors import VECTORS, Vector

CALENDAR = shipped_calendar()
DAY = timedelta(days=1)


def d(text: str) -> date:
    return date.fromisoformat(text)


def stop(text: str) -> Suspension:
    first, _, last = text.partition("..")
    return Suspension(d(first), d(last) if last else None)


def due_day(start: str, term: Term, *stops: str) -> str:
    return str(due(CALENDAR, d(start), term, [stop(text) for text in stops]).day)


starts = st.dates(date(2008, 1, 1), date(2026, 6, 30))
terms = st.builds(Term, st.integers(1, 60), st.sampled_from([Unit.WORKDAY, Unit.CALENDAR]), st.integers(0, 20))
month_terms = st.builds(Term, st.integers(1, 6), st.just(Unit.MONTH), st.integers(0, 2))
any_terms = st.one_of(terms, month_terms)


@st.composite
def cases(draw: st.DrawFn) -> tuple[date, Term, list[Suspension]]:
    start, term = draw(starts), draw(any_terms)
    pairs = draw(st.lists(st.tuples(st.integers(-10, 90), st.integers(0, 40)), max_size=5))
    return start, term, [Suspension(start + DAY * at, start + DAY * (at + length)) for at, length in pairs]


def walked(start: date, term: Term, stops: list[Suspension]) -> date:
    """The same rule by walking, for units W and C."""

    def stopped(day: date) -> bool:
        return any(one.start < day <= (one.end or date.max) for one in stops)

    day, left = start, term.limit + term.extension
    while left:
        day += DAY
        left -= not stopped(day) and (term.unit is Unit.CALENDAR or CALENDAR.is_workday(day))
    while term.unit is Unit.CALENDAR and (stopped(day) or not CALENDAR.is_workday(day)):
        day += DAY
    return day


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_b32_the_vectors_hold(vector: Vector) -> None:
    term = Term(vector.limit, Unit(vector.unit), vector.extension)
    assert due_day(vector.start, term, *vector.suspensions) == vector.due


def test_b32_the_counts_of_the_table_hold() -> None:
    assert CALENDAR.count_workdays(d("2026-09-25"), d("2026-10-12")) == 7
    assert CALENDAR.count_workdays(d("2026-09-25"), d("2026-09-25")) == 0
    assert CALENDAR.count_workdays(d("2026-09-22"), d("2026-09-29")) == 4


def test_b32_a_worked_weekend_counts_and_the_day_of_acceptance_does_not() -> None:
    assert due_day("2026-10-09", Term(1)) == "2026-10-10"
    assert due_day("2026-10-10", Term(1)) == "2026-10-12"


@pytest.mark.parametrize(
    ("day", "at", "expected"),
    [
        ("2026-11-24", time(18, 10), "2026-11-25"),
        ("2026-11-24", time(17, 30), "2026-11-24"),
        ("2026-11-24", time(7, 0), "2026-11-24"),
        ("2026-11-24", None, "2026-11-24"),
        ("2026-10-03", time(10, 0), "2026-10-08"),
        ("2026-10-03", time(20, 0), "2026-10-08"),
        ("2026-09-30", time(18, 0), "2026-10-08"),
        ("2026-09-18", time(18, 0), "2026-09-20"),
        ("2026-10-10", time(10, 0), "2026-10-10"),
    ],
)
def test_b33_on_the_spot_after_closing_or_on_a_rest_day_is_due_the_next_working_day(
    day: str, at: time | None, expected: str
) -> None:
    assert on_the_spot(CALENDAR, d(day), at=at).day == d(expected)


def test_b33_closing_is_the_centre_s_own() -> None:
    assert on_the_spot(CALENDAR, d("2026-11-24"), at=time(17, 15), hours=Hours(time(17, 0))).day == d("2026-11-25")


def test_b33_a_promised_case_starts_on_its_day_also_on_a_rest_day() -> None:
    assert due_day("2026-10-03", Term(2)) == due_day("2026-10-07", Term(2)) == "2026-10-09"


def test_a_due_day_ends_at_closing_or_at_midnight() -> None:
    assert Hours(time(17, 0)).end_of(d("2026-12-22")) == (d("2026-12-22"), time(17, 0))
    assert Hours(until_midnight=True).end_of(d("2026-12-22")) == (d("2026-12-23"), time(0, 0))


def test_b34_overlapping_suspensions_count_once() -> None:
    once = due_day("2026-09-14", Term(20), "2026-09-22..2026-09-29")
    assert due_day("2026-09-14", Term(20), "2026-09-22..2026-09-28", "2026-09-24..2026-09-29") == once
    assert due_day("2026-09-14", Term(20), "2026-09-22..2026-09-29", "2026-09-22..2026-09-29") == once


def test_b34_a_suspended_case_keeps_its_remaining_days() -> None:
    running = due(CALENDAR, d("2026-09-14"), Term(20), [stop("2026-09-22..")])
    assert (running.day, running.left_when_stopped) == (None, 13)
    resumed = due(CALENDAR, d("2026-09-14"), Term(20), [stop("2026-09-22..2026-09-29")])
    assert resumed.day == CALENDAR.add_workdays(d("2026-09-29"), 13)


def test_b34_a_plain_site_visit_does_not_stop_the_clock() -> None:
    assert may_suspend("SITE_SURVEY") == "deadlines.does_not_stop"
    assert may_suspend("HEARING") == may_suspend("EXPERT_REVIEW") == ""
    assert may_suspend("OTHER_DEPARTMENTS") == "deadlines.does_not_stop"
    assert may_suspend("OTHER_DEPARTMENTS", frozenset({"OTHER_DEPARTMENTS"})) == ""


@pytest.mark.parametrize("begun", ["2026-10-16", "2026-10-17", "2026-11-02"])
@pytest.mark.parametrize("end", ["", "2026-11-20"])
def test_a_suspension_from_the_due_day_on_comes_too_late(begun: str, end: str) -> None:
    assert due_day("2026-09-14", Term(20), f"{begun}..{end}") == "2026-10-16"


def test_an_earlier_suspension_lets_a_later_one_take_effect() -> None:
    assert due_day("2026-09-14", Term(20), "2026-10-19..2026-10-21") == "2026-10-16"
    both = due_day("2026-09-14", Term(20), "2026-09-22..2026-09-29", "2026-10-19..2026-10-21")
    assert both == "2026-10-26"


def test_days_before_the_clock_started_are_no_suspension_of_it() -> None:
    assert due_day("2026-11-24", Term(20), "2026-11-02..2026-11-20") == "2026-12-22"
    assert due_day("2026-11-24", Term(20), "2026-11-02..2026-11-26") == "2026-12-24"


def test_calendar_days_are_shifted_by_calendar_days_and_then_moved_off_rest_days() -> None:
    assert due_day("2026-11-02", Term(10, Unit.CALENDAR)) == "2026-11-12"
    assert due_day("2026-11-02", Term(10, Unit.CALENDAR), "2026-11-05..2026-11-08") == "2026-11-16"


def test_a_limit_moved_off_a_rest_day_does_not_end_while_the_clock_stands_still() -> None:
    saturday = Term(12, Unit.CALENDAR)
    assert due_day("2026-11-02", saturday) == "2026-11-16"
    assert due_day("2026-11-02", saturday, "2026-11-15..2026-11-18") == "2026-11-19"
    assert due(CALENDAR, d("2026-11-02"), saturday, [stop("2026-11-15..")]).day is None


def test_months_end_on_the_same_number_and_are_shifted_by_calendar_days() -> None:
    assert due_day("2026-10-12", Term(1, Unit.MONTH)) == "2026-11-12"
    assert due_day("2026-10-31", Term(1, Unit.MONTH)) == "2026-11-30"
    assert due_day("2026-10-12", Term(1, Unit.MONTH, extension=1)) == "2026-12-14"  # the 12th is a Saturday
    assert due_day("2026-10-12", Term(1, Unit.MONTH), "2026-10-20..2026-10-26") == "2026-11-18"


def test_provisional_only_when_an_unpublished_year_is_reached() -> None:
    assert not due(CALENDAR, d("2026-11-24"), Term(26)).provisional
    assert due(CALENDAR, d("2026-11-24"), Term(28)).provisional
    assert on_the_spot(CALENDAR, d("2026-12-31"), at=time(18, 0)).provisional
    assert not on_the_spot(CALENDAR, d("2026-12-31"), at=time(9, 0)).provisional


def test_a_limit_past_the_calendar_is_refused() -> None:
    for unit in Unit:
        with pytest.raises(OutOfRange):
            due(CALENDAR, d("2026-11-24"), Term(99_999, unit))


def test_nothing_runs_backwards() -> None:
    with pytest.raises(ValueError, match="not negative"):
        Term(-1)
    with pytest.raises(ValueError, match="not negative"):
        Term(1, extension=-1)
    with pytest.raises(ValueError, match="before it starts"):
        Suspension(d("2026-09-22"), d("2026-09-21"))


def test_b35_an_extension_after_expiry_is_refused() -> None:
    due_at = instant_at(*Hours().end_of(d("2026-10-16")))

    def ask(asked_at: int) -> str:
        return may_extend(asked_at=asked_at, due_at=due_at, extended_before=False, days=10, allowed=10)

    assert ask(due_at) == ""
    assert ask(due_at + 1) == "deadlines.expired"


def test_b35_at_most_one_extension_and_not_longer_than_the_item_allows() -> None:
    def ask(*, extended_before: bool = False, days: int = 10) -> str:
        return may_extend(asked_at=1, due_at=2, extended_before=extended_before, days=days, allowed=10)

    assert ask() == ""
    assert ask(extended_before=True) == "deadlines.extended_before"
    assert ask(days=11) == ask(days=0) == "deadlines.extension_too_long"


def test_b35_a_suspended_case_has_not_expired() -> None:
    assert may_extend(asked_at=10**15, due_at=None, extended_before=False, days=10, allowed=10) == ""


def test_b36_without_a_notice_in_time_the_case_is_deemed_accepted_from_receipt() -> None:
    received = d("2026-09-18")  # five working days end on 24 September
    assert deemed_accepted(CALENDAR, received, None, d("2026-09-24")) is None
    assert deemed_accepted(CALENDAR, received, None, d("2026-09-28")) == received
    assert deemed_accepted(CALENDAR, received, d("2026-09-24"), d("2026-12-01")) is None
    assert deemed_accepted(CALENDAR, received, d("2026-09-28"), d("2026-12-01")) == received


def test_b36_the_item_s_own_notice_limit_rules() -> None:
    assert deemed_accepted(CALENDAR, d("2026-09-18"), None, d("2026-09-23"), Term(3)) == d("2026-09-18")


def test_which_day_a_decision_s_clock_starts_from() -> None:
    received, accepted, papers = d("2026-09-14"), d("2026-09-18"), d("2026-09-17")
    assert decision_start(accepted=accepted, received=received) == accepted
    assert decision_start(accepted=accepted, received=received, supplemented=papers) == papers
    assert decision_start(accepted=accepted, received=received, deemed=True) == received


def test_the_limits_of_law_and_of_the_first_inquiry() -> None:
    assert due_day("2026-09-18", SUPPLEMENT_NOTICE) == "2026-09-24"
    assert due_day("2026-09-18", HEARING_REQUEST) == "2026-09-24"
    assert due_day("2026-09-18", DELIVERY) == "2026-10-09"
    assert due_day("2026-09-18", INQUIRY_HAND_OVER) == "2026-09-20"
    assert due_day("2026-09-18", INQUIRY_REPLY) == "2026-09-21"


def test_a_suspension_longer_than_its_notice_said_is_known() -> None:
    said = Suspension(d("2026-09-22"), None, "TEST", Term(5))
    assert not suspension_overrun(CALENDAR, said, d("2026-09-30"))
    assert suspension_overrun(CALENDAR, said, d("2026-10-08"))
    assert not suspension_overrun(CALENDAR, Suspension(d("2026-09-22"), d("2026-09-30"), "TEST", Term(5)), date.max)
    assert not suspension_overrun(CALENDAR, Suspension(d("2026-09-22")), date.max)


def test_the_two_clocks_stop_together_and_are_extended_apart() -> None:
    both = two_clocks(
        CALENDAR,
        d("2026-09-14"),
        promise=Term(10),
        law=Term(20, extension=10),
        suspensions=[stop("2026-09-22..2026-09-29")],
    )
    assert both.promise == due(CALENDAR, d("2026-09-14"), Term(10), [stop("2026-09-22..2026-09-29")])
    assert both.law == due(CALENDAR, d("2026-09-14"), Term(30), [stop("2026-09-22..2026-09-29")])


@given(case=cases())
def test_the_engine_agrees_with_walking(case: tuple[date, Term, list[Suspension]]) -> None:
    start, term, stops = case
    if term.unit is Unit.MONTH:
        term = Term(due(CALENDAR, start, term).total, Unit.CALENDAR)
    assert due(CALENDAR, start, term, stops).day == walked(start, term, stops)


@given(case=cases(), more=st.integers(0, 20))
def test_a_longer_limit_is_never_due_earlier(case: tuple[date, Term, list[Suspension]], more: int) -> None:
    start, term, stops = case
    for longer in (
        Term(term.limit + more, term.unit, term.extension),
        Term(term.limit, term.unit, term.extension + more),
    ):
        first, second = due(CALENDAR, start, term, stops).day, due(CALENDAR, start, longer, stops).day
        assert first is not None
        assert second is not None
        assert first <= second


@given(case=cases(), later=st.integers(0, 60))
def test_a_later_start_is_never_due_earlier(case: tuple[date, Term, list[Suspension]], later: int) -> None:
    """A month is not a length: with a suspension, one from 1 January (31 days) may end a day after one from the 30th
    (30 days, to the end of February), so months are held to it only without.
    """
    start, term, stops = case
    assume(term.unit is not Unit.MONTH or not stops)
    first, second = due(CALENDAR, start, term, stops).day, due(CALENDAR, start + DAY * later, term, stops).day
    assert first is not None
    assert second is not None
    assert first <= second


@given(case=cases())
def test_a_suspension_never_shortens(case: tuple[date, Term, list[Suspension]]) -> None:
    start, term, stops = case
    previous = start
    for number in range(len(stops) + 1):
        day = due(CALENDAR, start, term, stops[:number]).day
        assert day is not None
        assert day >= previous
        previous = day


@given(case=cases(), data=st.data())
def test_merging_is_order_free(case: tuple[date, Term, list[Suspension]], data: st.DataObject) -> None:
    start, term, stops = case
    shuffled = data.draw(st.permutations(stops))
    assert merged(shuffled, start) == merged(stops, start)
    assert due(CALENDAR, start, term, shuffled) == due(CALENDAR, start, term, stops)


@given(case=cases(), at=st.integers(0, 60))
def test_resuming_on_the_same_day_is_no_suspension(case: tuple[date, Term, list[Suspension]], at: int) -> None:
    start, term, stops = case
    empty = Suspension(start + DAY * at, start + DAY * at)
    assert due(CALENDAR, start, term, [*stops, empty]) == due(CALENDAR, start, term, stops)


@given(case=cases())
def test_the_formula_of_the_field_agrees_where_every_suspension_begins_in_time(
    case: tuple[date, Term, list[Suspension]],
) -> None:
    start, term, stops = case
    day = due(CALENDAR, start, Term(term.limit), stops).day
    assert day is not None
    effective = [pair for pair in merged(stops, start) if pair[0] < day]
    excluded = sum(CALENDAR.count_workdays(first, last) for first, last in effective)
    assert day == CALENDAR.due_W(start, term.limit + excluded)


@given(case=cases(), printed=st.dates(date(2008, 1, 1), date(2026, 12, 31)))
def test_day_25_a_printed_day_is_never_passed_and_never_moved_on(
    case: tuple[date, Term, list[Suspension]], printed: date
) -> None:
    start, term, stops = case
    counted = due(CALENDAR, start, term, stops)
    held = bound(counted, printed)
    assert counted.day is not None and held.day == min(counted.day, printed)
    assert bound(counted, None) == counted


def test_day_25_a_clock_that_stands_still_is_held_to_no_printed_day() -> None:
    running = due(CALENDAR, d("2026-09-14"), Term(20), [stop("2026-09-22..")])
    assert bound(running, d("2026-10-16")).day is None


@given(day=st.dates(date(2008, 1, 1), date(2026, 12, 30)), minutes=st.integers(0, 24 * 60 - 1))
def test_b33_on_the_spot_is_due_on_a_working_day_and_counts_no_days(day: date, minutes: int) -> None:
    at = time(minutes // 60, minutes % 60)
    found = on_the_spot(CALENDAR, day, at=at)
    assert found.day is not None and CALENDAR.is_workday(found.day)
    if CALENDAR.is_workday(day) and at <= Hours().closes:
        assert found.day == day
    else:
        assert found.day == CALENDAR.add_workdays(day, 1)
