"""The queue's rules, without a database."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.tickets import rules
from models.tickets.rules import Klass, State, Times

MINUTE = 60_000
DAY = date(2026, 11, 24)
HOURS = ((9 * 60 * MINUTE, 12 * 60 * MINUTE), (13 * 60 * MINUTE + 30 * MINUTE, 17 * 60 * MINUTE + 30 * MINUTE))


def at(hour: int, minute: int = 0) -> int:
    return (hour * 60 + minute) * MINUTE


def test_b04_a_number_has_three_digits_and_four_past_999() -> None:
    assert rules.ticket_text("A", 23) == "A023"
    assert rules.ticket_text("A", 999) == "A999"
    assert rules.ticket_text("A", 1000) == "A1000"
    assert rules.ticket_text("B", 7, Klass.PRIORITY) == "VB007"


@pytest.mark.parametrize("typed", ["a23", "A023", " a 023 ", "A-23", "VA023", "ａ２３", "T261124A023", "t261124va023"])
def test_a_number_is_read_as_people_type_it(typed: str) -> None:
    assert rules.typed_number(typed) == ("A", 23)


@pytest.mark.parametrize("typed", ["", "A", "23", "A000", "V12", "王A23", "A123456"])
def test_what_is_no_number_is_none(typed: str) -> None:
    assert rules.typed_number(typed) is None


@given(st.sampled_from(["A", "B", "AB", "T"]), st.integers(1, 20_000), st.sampled_from(list(Klass)))
def test_every_number_and_its_barcode_read_back(letter: str, number: int, klass: Klass) -> None:
    shown = rules.ticket_text(letter, number, klass)
    scanned = rules.barcode(DAY, shown)
    assert rules.typed_number(shown) == rules.typed_number(scanned) == (letter, number)
    assert rules.barcode_day(scanned) == DAY


def test_a_barcode_that_names_no_day_has_none() -> None:
    assert rules.barcode_day("T261324A023") is None
    assert rules.barcode_day("A023") is None


def test_a_letter_is_not_one_of_the_prefixes() -> None:
    assert [letter for letter in ("A", "Z", "AB", "V", "Y", "VA", "a", "", "ABC") if rules.letter_fits(letter)] == [
        "A",
        "Z",
        "AB",
    ]


def test_b02_a_series_is_of_one_site_one_day_and_one_letter() -> None:
    assert rules.series("H1", DAY, "A") == "ticket:H1:2026-11-24:A"


def test_a_person_key_tells_nothing_of_the_number_and_changes_with_the_salt() -> None:
    key = rules.person_key("salt", "11010519491231002x")
    assert key == rules.person_key("salt", " 11010519491231002X ")
    assert key != rules.person_key("other", "11010519491231002X")
    assert "1949" not in key
    assert rules.person_key("salt", " ") == ""


def test_b17_three_calls_at_least_twenty_seconds_apart() -> None:
    assert rules.recall_wait(1000, 20_999, 20_000) == 1
    assert rules.recall_wait(1000, 21_000, 20_000) == 0
    assert [rules.calls_short(recalls, 3) for recalls in range(4)] == [2, 1, 0, 0]


def test_b17_back_once_and_the_second_miss_is_the_end() -> None:
    assert rules.may_come_back(State.MISSED, 1)
    assert not rules.may_come_back(State.MISSED, 2)
    assert not rules.may_come_back(State.LEFT, 1)


def test_b17_a_returned_number_stands_behind_the_set_number_of_visitors() -> None:
    assert rules.place_behind([10, 20, 30, 40], 3, now=100) == 31
    assert rules.place_behind([10, 20], 3, now=100) == 21
    assert rules.place_behind([], 3, now=100) == 100


def test_a_line_is_open_in_its_hours() -> None:
    assert rules.is_open(HOURS, at(9))
    assert not rules.is_open(HOURS, at(12))
    assert not rules.is_open(HOURS, at(17, 30))
    assert rules.next_opening(HOURS, at(12, 5)) == at(13, 30)
    assert rules.next_opening(HOURS, at(18)) is None
    assert rules.closing(HOURS) == at(17, 30)
    assert rules.time_left(HOURS, at(11)) == 5 * 60 * MINUTE


def test_day_12_closed_hours_leave_the_wait() -> None:
    assert rules.open_time(HOURS, at(11, 50), at(13, 40)) == 20 * MINUTE
    assert rules.open_time(HOURS, at(10), at(10, 30)) == 30 * MINUTE
    assert rules.open_time(HOURS, at(18), at(18, 5)) == 5 * MINUTE


def test_issuing_stops_when_the_wait_is_longer_than_the_day() -> None:
    assert not rules.stops_issuing(12, 10 * MINUTE, 2, 60 * MINUTE)
    assert rules.stops_issuing(13, 10 * MINUTE, 2, 60 * MINUTE)
    assert not rules.stops_issuing(99, 10 * MINUTE, 0, 60 * MINUTE)


def test_the_wait_is_estimated_by_those_before_and_the_open_windows() -> None:
    assert rules.wait_estimate(5, 10 * MINUTE, 2) == 25 * MINUTE
    assert rules.wait_estimate(5, 10 * MINUTE, 0) is None
    assert rules.minutes_up(61_000) == 2


def test_a_priority_number_counts_only_those_who_come_before_it() -> None:
    waiting = {Klass.ORDINARY: 10, Klass.PRIORITY: 1}
    assert rules.ahead_of(Klass.ORDINARY, waiting, 2) == 11
    assert rules.ahead_of(Klass.PRIORITY, waiting, 2) == 5
    assert rules.ahead_of(Klass.PRIORITY, {Klass.ORDINARY: 1}, 2) == 1


def test_one_long_visit_does_not_move_the_estimate() -> None:
    assert rules.usual([5, 6, 7, 8, 900], expected=60) == 7
    assert rules.usual([5, 6, 7, 8], expected=60) == 60


def test_figures_of_nothing_are_none() -> None:
    assert Times().mean is None
    assert Times().percentile(90) is None
    assert Times((1, 2)).mean == 2
    assert Times(tuple(range(1, 11))).percentile(90) == 9
    assert Times((30, 31)).over(30) == 1


def test_every_step_leaves_a_state_it_is_allowed_from() -> None:
    assert rules.allowed("finish", State.SERVING)
    assert not rules.allowed("finish", State.CALLED)
    ended = set(State) - rules.OPEN
    assert all(not rules.allowed(step, state) for step in rules.STEPS for state in ended if step != "back")
    assert rules.after("miss") == State.MISSED
