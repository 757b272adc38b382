"""Rates, averages and percentiles of a summary."""

from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.summary.rates import NOTHING, average, half_up, percentile, rate


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (0, 3, "0.00%"),
        (1, 3, "33.33%"),
        (2, 3, "66.67%"),
        (3, 3, "100.00%"),
        (1, 20000, "0.01%"),
        (1, 20001, "0.00%"),
        (-1, 8, "-12.50%"),
        (-1, 20000, "-0.01%"),
        (7, 2, "350.00%"),
    ],
)
def test_a_rate_has_two_decimals_half_up(part: int, whole: int, text: str) -> None:
    assert rate(part, whole) == text


def test_a_rate_of_nothing_is_neither_0_nor_100_per_cent() -> None:
    assert rate(0, 0) == rate(5, 0) == average(0, 0) == NOTHING == "—"


@given(st.integers(-(10**6), 10**6), st.integers(1, 10**6))
def test_a_rate_agrees_with_decimal_arithmetic(part: int, whole: int) -> None:
    exact = (Decimal(part * 100) / Decimal(whole)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert rate(part, whole) == f"{exact + 0}%"


def test_an_average_is_in_the_unit_of_its_total() -> None:
    assert average(7, 3) == "2.33"
    assert average(5, 2) == "2.50"
    assert half_up(5, 2) == 3
    assert half_up(-5, 2) == -3
    assert half_up(0, 0) is None


def test_a_negative_count_is_our_own_mistake() -> None:
    with pytest.raises(ValueError, match="a count"):
        rate(1, -1)


@given(st.integers(-(10**9), 10**9), st.integers(1, 10**6))
def test_a_rounded_quotient_is_within_half(numerator: int, denominator: int) -> None:
    rounded = half_up(numerator, denominator)
    assert rounded is not None
    assert abs(rounded - Fraction(numerator, denominator)) <= Fraction(1, 2)


def test_a_percentile_is_a_value_that_occurred() -> None:
    waits = [50, 15, 40, 20, 35]
    assert [percentile(waits, percent) for percent in (1, 30, 40, 50, 90, 100)] == [15, 20, 20, 35, 50, 50]
    assert percentile(range(1, 11), 90) == 9
    assert percentile([7], 90) == 7
    assert percentile([], 90) is None


@pytest.mark.parametrize("percent", [0, 101])
def test_a_percentile_out_of_range_is_our_own_mistake(percent: int) -> None:
    with pytest.raises(ValueError, match="percentile"):
        percentile([1], percent)


@given(st.lists(st.integers(0, 10**9), min_size=1, max_size=50), st.integers(1, 100))
def test_so_many_per_cent_of_the_values_do_not_exceed_the_percentile(values: list[int], percent: int) -> None:
    found = percentile(values, percent)
    assert found in values
    assert sum(value <= found for value in values) * 100 >= percent * len(values)
    assert sum(value < found for value in values) * 100 < percent * len(values)
