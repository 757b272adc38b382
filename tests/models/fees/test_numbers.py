"""The notice number and the check digit."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fees.numbers import DayNumber, Fault, check_digit, notice_no, parse_notice_no

DAY = date(2026, 11, 24)

digit_texts = st.text(alphabet="0123456789", min_size=1, max_size=24)


def notice(sequence: int, day: date = DAY) -> str:
    made = notice_no(region="430521", centre="01", day=day, sequence=sequence)
    assert not isinstance(made, Fault)
    return made


@pytest.mark.parametrize(("body", "digit"), [("43052101202611240007", "5"), ("43052103202611240012", "7")])
def test_check_digits_of_known_numbers(body: str, digit: str) -> None:
    assert check_digit(body) == digit


@given(digit_texts, st.data())
def test_the_check_digit_catches_every_single_wrong_digit(body: str, data: st.DataObject) -> None:
    number = body + check_digit(body)
    place = data.draw(st.integers(0, len(number) - 1))
    digit = data.draw(st.sampled_from([other for other in "0123456789" if other != number[place]]))
    changed = number[:place] + digit + number[place + 1 :]
    assert check_digit(changed[:-1]) != changed[-1]


@given(digit_texts, st.data())
def test_the_check_digit_misses_no_swap_of_digits_that_do_not_follow_each_other(body: str, data: st.DataObject) -> None:
    number = body + check_digit(body)
    place = data.draw(st.integers(0, len(number) - 2))
    left, right = number[place], number[place + 1]
    changed = number[:place] + right + left + number[place + 2 :]
    if left != right and check_digit(changed[:-1]) == changed[-1]:
        assert (int(left) - int(right)) % 10 in (1, 9)


def test_the_check_digit_catches_880_of_900_swaps() -> None:
    # Ten leading bodies that bring the sum into each of its ten states, then every pair of unequal digits.
    states = {check_digit(str(first)): str(first) for first in range(10)}
    assert len(states) == 10
    pairs = [(lead, a, b) for lead in states.values() for a in "0123456789" for b in "0123456789" if a != b]
    caught = sum(check_digit(lead + a + b) != check_digit(lead + b + a) for lead, a, b in pairs)
    assert (len(pairs), caught) == (900, 880)


def test_a_notice_number_says_where_when_and_the_how_manieth() -> None:
    number = notice(12)
    assert number[:-1] == "430521012611240012"
    assert parse_notice_no(number) == DayNumber(number, "430521", "01", DAY, 12)
    assert parse_notice_no(f" {number[:8]} {number[8:]}\r\n") == parse_notice_no(number)


def test_b43_after_9999_a_notice_number_is_refused_and_never_wraps() -> None:
    assert notice(9999)[14:18] == "9999"
    assert notice_no(region="430521", centre="01", day=DAY, sequence=10000) is Fault.USED_UP


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", Fault.LENGTH),
        ("430521012026112400075", Fault.LENGTH),
        ("43052101261124001x5", Fault.CHARACTERS),
        ("430521012613240012" + check_digit("430521012613240012"), Fault.DAY),
        ("430521012611240000" + check_digit("430521012611240000"), Fault.SEQUENCE),
    ],
)
def test_what_is_no_notice_number_says_why(text: str, fault: Fault) -> None:
    assert parse_notice_no(text) is fault


@given(st.integers(1, 9999), st.integers(0, 18), st.integers(1, 9))
def test_a_mistyped_notice_number_finds_nobody_elses_notice(sequence: int, place: int, shift: int) -> None:
    number = notice(sequence)
    changed = number[:place] + str((int(number[place]) + shift) % 10) + number[place + 1 :]
    assert parse_notice_no(changed) is Fault.CHECK_DIGIT


@pytest.mark.parametrize(
    ("region", "centre", "sequence"), [("43052", "01", 1), ("430521", "1", 1), ("43052x", "01", 1), ("430521", "01", 0)]
)
def test_a_malformed_part_is_our_own_mistake(region: str, centre: str, sequence: int) -> None:
    with pytest.raises(ValueError, match="no number"):
        notice_no(region=region, centre=centre, day=DAY, sequence=sequence)
