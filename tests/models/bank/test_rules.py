"""Which bank day it is, whether the counter is open, how a payment is spread, whether the count agrees."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.bank.numbers import close_no, parse_payment_no, payment_no, serial
from models.bank.rules import BankState, Hours, Method, agrees, amount_fault, bank_day_of, bank_state, compare, spread
from models.calendar.years import shipped_calendar
from models.fees.numbers import Fault

CALENDAR = shipped_calendar()
HOURS = Hours(time(9), time(16, 30), time(17))
TUESDAY, FRIDAY, SATURDAY, MONDAY = (date(2026, 11, day) for day in (24, 27, 28, 30))


@pytest.mark.parametrize(
    ("day", "at", "bank_day"),
    [
        (TUESDAY, time(9), TUESDAY),
        (TUESDAY, time(16, 29, 59), TUESDAY),
        (TUESDAY, time(16, 30), date(2026, 11, 25)),
        (FRIDAY, time(16, 45), MONDAY),
        (SATURDAY, time(10), MONDAY),
        (date(2026, 9, 30), time(16, 45), date(2026, 10, 8)),
        (date(2026, 10, 10), time(10), date(2026, 10, 10)),
    ],
)
def test_day_20_money_after_the_cut_off_belongs_to_the_next_bank_day(day: date, at: time, bank_day: date) -> None:
    assert bank_day_of(day, at, HOURS, CALENDAR) == bank_day


@pytest.mark.parametrize(
    ("day", "at", "day_is_open", "state"),
    [
        (TUESDAY, time(10), True, BankState.OPEN),
        (TUESDAY, time(10), False, BankState.CLOSED),
        (TUESDAY, time(8, 59), True, BankState.CLOSED),
        (TUESDAY, time(16, 30), True, BankState.AFTER_CUT_OFF),
        (TUESDAY, time(16, 30), False, BankState.CLOSED),
        (TUESDAY, time(17), True, BankState.CLOSED),
        (SATURDAY, time(10), True, BankState.CLOSED),
    ],
)
def test_day_20_a_window_is_told_whether_the_fee_point_is_open(
    day: date, at: time, day_is_open: bool, state: BankState
) -> None:
    assert bank_state(day, at, HOURS, CALENDAR, day_is_open) is state


def test_hours_out_of_order_are_no_hours() -> None:
    with pytest.raises(ValueError, match="out of order"):
        Hours(time(9), time(17, 30), time(17))


@given(st.lists(st.integers(1, 10**9), min_size=1, max_size=20))
def test_day_18_the_allocations_of_a_payment_add_up_to_it(dues: list[int]) -> None:
    allocations = spread(sum(dues), [(str(place), due) for place, due in enumerate(dues)])
    assert sum(allocations.values()) == sum(dues)
    assert list(allocations.values()) == dues


@given(st.lists(st.integers(1, 10**6), min_size=1, max_size=6), st.integers(1, 10**7))
def test_day_18_a_part_or_more_than_all_is_spread_so_that_it_adds_up(dues: list[int], amount: int) -> None:
    wanted = [(str(place), due) for place, due in enumerate(dues)]
    if amount <= sum(dues[:-1]):
        with pytest.raises(ValueError, match="allocated"):
            spread(amount, wanted)
        return
    allocations = list(spread(amount, wanted).values())
    assert sum(allocations) == amount and min(allocations) > 0
    assert allocations[:-1] == dues[:-1]


@given(st.lists(st.integers(-5, 10**6), min_size=1, max_size=6))
def test_day_18_what_wants_nothing_or_is_named_twice_is_no_allocation(dues: list[int]) -> None:
    wanted = [(str(place), due) for place, due in enumerate(dues)]
    if min(dues) <= 0:
        with pytest.raises(ValueError, match="allocated"):
            spread(sum(dues), wanted)
    with pytest.raises(ValueError, match="allocated"):
        spread(2 * sum(dues), [*wanted, *wanted])


@pytest.mark.parametrize(
    ("amount", "method", "part", "code"),
    [
        (9000, Method.CASH, False, ""),
        (8500, Method.CASH, False, "bank.too_little"),
        (8500, Method.CASH, True, ""),
        (8000, Method.CASH, True, "bank.too_little"),
        (9001, Method.CASH, True, "bank.too_much"),
        (9001, Method.CARD, True, "bank.too_much"),
        (9001, Method.TRANSFER, False, ""),
        (9001, Method.CODE, False, ""),
    ],
)
def test_a_part_is_taken_where_it_is_allowed_and_more_where_it_was_sent(
    amount: int, method: Method, part: bool, code: str
) -> None:
    assert amount_fault(amount, (8000, 1000), method, part=part) == code


def test_day_20_a_method_that_is_over_does_not_make_up_for_one_that_is_short() -> None:
    booked = {Method.CASH: 8000, Method.CARD: 1000}
    counts = compare(booked, {Method.CASH: 8100, Method.CARD: 900})
    assert [count.difference_fen for count in counts] == [100, -100, 0, 0]
    assert not agrees(counts)
    assert agrees(compare(booked, booked))


def test_payment_numbers_say_the_day_and_carry_a_check_digit() -> None:
    number = payment_no(centre="01", day=TUESDAY, sequence=7)
    assert isinstance(number, str)
    assert number[:-1] == "012611240007"
    assert parse_payment_no(f" {number}\n") == number
    assert parse_payment_no(number[:-1] + str((int(number[-1]) + 1) % 10)) is Fault.CHECK_DIGIT
    assert parse_payment_no("12345") is Fault.LENGTH
    assert parse_payment_no("01261124000x7") is Fault.CHARACTERS
    assert payment_no(centre="01", day=TUESDAY, sequence=10000) is Fault.USED_UP
    assert len(str(close_no(centre="01", year=2026, sequence=1))) == 11
    with pytest.raises(ValueError, match="no number"):
        payment_no(centre="1", day=TUESDAY, sequence=1)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [(" 0012 3456 ", "00123456"), ("ａｂ12-9", "AB12-9"), ("12", ""), ("", ""), ("凭证1234", ""), ("1" * 41, "")],
)
def test_day_17_a_serial_is_kept_as_the_machine_gave_it(typed: str, kept: str) -> None:
    assert serial(typed) == kept
