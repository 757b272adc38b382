"""Amounts typed, written and computed; which standards may be charged."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.fees.rules import (
    MOST,
    ONE,
    Calculation,
    Fault,
    FeeStatus,
    FeeType,
    Fen,
    Rounding,
    Standard,
    Thousandths,
    capitals,
    charge,
    chargeable,
    check_quantity,
    format_fen,
    format_quantity,
    parse_quantity,
    parse_yuan,
)

DAY = date(2026, 11, 24)
STANDARD = Standard(
    id="01",
    code="103044201",
    name="不动产登记费",
    unit="件",
    amount_fen=Fen(8000),
    calculation=Calculation.PER_UNIT,
    rounding=Rounding.FEN,
    valid_from=date(2016, 12, 6),
    valid_to=None,
    status=FeeStatus.CHARGED,
    fee_type=FeeType.NON_TAX,
    basis="发改价格规〔2016〕2559号",
)
PER_SQUARE_METRE = replace(STANDARD, unit="平方米", amount_fen=Fen(15))

amounts = st.integers(0, MOST) | st.integers(0, 10**7) | st.integers(0, 10**6).map(lambda n: n * 10**6)


# Figures


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        ("80", 8000),
        ("80.5", 8050),
        ("80.50", 8050),
        ("0.05", 5),
        ("007", 700),
        ("0", 0),
        ("1,002.50", 100250),
        (" 1 002.50 ", 100250),
        ("１００２．５０", 100250),
        ("８０。５", 8050),
        ("¥80", 8000),
        ("￥80元", 8000),
        ("999,999,999,999.99", MOST),
        ("0.29", 29),
    ],
)
def test_yuan_are_read_as_typed(typed: str, fen: int) -> None:
    assert parse_yuan(typed) == fen


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", Fault.AMOUNT_EMPTY),
        ("元", Fault.AMOUNT_EMPTY),
        ("-5", Fault.AMOUNT_FORMAT),
        ("1e3", Fault.AMOUNT_FORMAT),
        ("80.", Fault.AMOUNT_FORMAT),
        (".5", Fault.AMOUNT_FORMAT),
        ("1,5", Fault.AMOUNT_FORMAT),
        ("1,00.50", Fault.AMOUNT_FORMAT),
        ("8.0.5", Fault.AMOUNT_FORMAT),
        ("八十", Fault.AMOUNT_FORMAT),
        ("٨٠", Fault.AMOUNT_FORMAT),
        ("0.005", Fault.AMOUNT_DECIMALS),
        ("1000000000000", Fault.AMOUNT_TOO_LARGE),
        ("9" * 5000, Fault.AMOUNT_TOO_LARGE),
    ],
)
def test_what_is_no_amount_says_why(typed: str, fault: Fault) -> None:
    assert parse_yuan(typed) is fault


def test_amounts_are_written_with_two_decimals_and_groups() -> None:
    assert [format_fen(fen) for fen in (8000, 100250, 5, 0, -5, 123456789)] == [
        "80.00",
        "1,002.50",
        "0.05",
        "0.00",
        "-0.05",
        "1,234,567.89",
    ]


@given(amounts)
def test_a_written_amount_is_read_back(fen: int) -> None:
    assert parse_yuan(format_fen(fen)) == fen


@pytest.mark.parametrize(
    ("typed", "quantity"), [("1", 1000), ("12.5", 12500), ("0.001", 1), ("１２．５", 12500), ("12。5", 12500)]
)
def test_a_quantity_is_read_as_typed(typed: str, quantity: int) -> None:
    assert parse_quantity(typed) == quantity


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", Fault.QUANTITY_FORMAT),
        ("-1", Fault.QUANTITY_FORMAT),
        ("1,5", Fault.QUANTITY_FORMAT),
        ("1" * 10, Fault.QUANTITY_FORMAT),
        ("0.0005", Fault.QUANTITY_DECIMALS),
        ("0", Fault.QUANTITY_ZERO),
        ("0.000", Fault.QUANTITY_ZERO),
    ],
)
def test_what_is_no_quantity_says_why(typed: str, fault: Fault) -> None:
    assert parse_quantity(typed) is fault


@given(st.integers(1, 10**12 - 1))
def test_a_written_quantity_is_read_back(quantity: int) -> None:
    written = format_quantity(quantity)
    assert parse_quantity(written) == quantity
    assert not written.endswith((".", ".0"))


# Capitals


@pytest.mark.parametrize(
    ("fen", "text"),
    [
        (0, "零元整"),
        (5, "伍分"),
        (50, "伍角整"),
        (55, "伍角伍分"),
        (105, "壹元零伍分"),
        (8000, "捌拾元整"),
        (1600, "壹拾陆元整"),
        (100250, "壹仟零贰元伍角整"),
        (100000, "壹仟元整"),
        (1000500, "壹万零伍元整"),
        (100000500, "壹佰万零伍元整"),
        (10700053, "壹拾万柒仟元伍角叁分"),
        (1001000, "壹万零壹拾元整"),
        (1001000000, "壹仟零壹万元整"),
        (10000000000, "壹亿元整"),
        (10000000100, "壹亿零壹元整"),
        (10000500000, "壹亿零伍仟元整"),
        (10005000000, "壹亿零伍万元整"),
        (10005000005, "壹亿零伍万元零伍分"),
        (123456789012, "壹拾贰亿叁仟肆佰伍拾陆万柒仟捌佰玖拾元壹角贰分"),
        (MOST, "玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"),
    ],
)
def test_capitals_of_known_amounts(fen: int, text: str) -> None:
    assert capitals(fen) == text


@pytest.mark.parametrize("fen", [-1, MOST + 1])
def test_an_amount_without_capitals_is_our_own_mistake(fen: int) -> None:
    with pytest.raises(ValueError, match="no capitals"):
        capitals(fen)


def fen_of_capitals(text: str) -> int:
    """The other way round, by another road: a running sum, closed at each larger unit."""
    worth = {"拾": 1000, "佰": 10000, "仟": 100000, "元": 100, "角": 10, "分": 1}
    total = group = 0
    digit = 0
    for sign in text:
        if sign in "零壹贰叁肆伍陆柒捌玖":
            digit = "零壹贰叁肆伍陆柒捌玖".index(sign)
        elif sign in "拾佰仟":
            group += digit * worth[sign]
            digit = 0
        elif sign in "万亿元":
            group += digit * 100
            total += group * {"亿": 10**8, "万": 10**4, "元": 1}[sign]
            group = digit = 0
        elif sign in "角分":
            total += digit * worth[sign]
            digit = 0
    return total


@given(amounts)
@example(10005000005)
def test_capitals_say_the_same_amount(fen: int) -> None:
    assert fen_of_capitals(capitals(fen)) == fen


@given(st.integers(1, MOST))
def test_capitals_are_well_formed(fen: int) -> None:
    text = capitals(fen)
    assert "零零" not in text
    assert not text.startswith(("零", "元"))
    assert all(wrong not in text for wrong in ("零元", "零万", "零亿", "零角", "零整", "亿万"))
    assert text.endswith("整") == (fen % 10 == 0)


# Charging


@given(st.integers(0, 10**8), st.integers(1, 10**4))
def test_b41_an_amount_is_unit_price_times_quantity_in_fen(price: int, count: int) -> None:
    assert charge(replace(STANDARD, amount_fen=Fen(price)), count * ONE) == price * count


@pytest.mark.parametrize(
    ("rounding", "fen"),
    [
        (Rounding.FEN, 188),
        (Rounding.JIAO, 190),
        (Rounding.YUAN, 200),
        (Rounding.YUAN_DOWN, 100),
        (Rounding.UNIT_UP, 195),
    ],
)
def test_a_measured_quantity_is_rounded_as_the_standard_says(rounding: Rounding, fen: int) -> None:
    assert charge(replace(PER_SQUARE_METRE, rounding=rounding), 12500) == fen


@given(st.integers(0, 10**6), st.integers(1, 10**7), st.sampled_from([Rounding.FEN, Rounding.JIAO, Rounding.YUAN]))
def test_rounding_is_never_off_by_more_than_half_a_step(price: int, quantity: int, rounding: Rounding) -> None:
    step = {Rounding.FEN: 1, Rounding.JIAO: 10, Rounding.YUAN: 100}[rounding]
    fen = charge(replace(PER_SQUARE_METRE, amount_fen=Fen(price), rounding=rounding), quantity)
    error = fen - Fraction(price * quantity, 1000)
    assert fen % step == 0
    assert Fraction(-step, 2) < error <= Fraction(step, 2)


def test_a_standard_per_case_is_charged_once() -> None:
    per_case = replace(STANDARD, calculation=Calculation.PER_CASE)
    assert charge(per_case, ONE) == 8000
    assert check_quantity(per_case, 2000) is Fault.QUANTITY_ONE
    with pytest.raises(ValueError, match=r"fees\.quantity_one"):
        charge(per_case, 2000)


def test_what_is_counted_has_no_decimals_and_what_is_measured_may() -> None:
    assert check_quantity(STANDARD, 1500) is Fault.QUANTITY_WHOLE
    assert check_quantity(STANDARD, 2000) is None
    for unit in ("平方米", "平方米(应建面积)", "立方米", "亩", "吨"):
        assert check_quantity(replace(STANDARD, unit=unit), 1500) is None
    assert check_quantity(PER_SQUARE_METRE, Thousandths(0)) is Fault.QUANTITY_ZERO


@pytest.mark.parametrize(
    ("status", "fault"),
    [
        (FeeStatus.CHARGED, None),
        (FeeStatus.CANCELLED, Fault.CANCELLED),
        (FeeStatus.SUSPENDED, Fault.SUSPENDED),
        (FeeStatus.COMMERCIAL, Fault.COMMERCIAL),
    ],
)
def test_b41_cancelled_suspended_and_company_prices_are_refused(status: FeeStatus, fault: Fault | None) -> None:
    assert chargeable(replace(STANDARD, status=status), DAY) is fault


@pytest.mark.parametrize(
    ("fee_type", "fault"),
    [
        (FeeType.NON_TAX, None),
        (FeeType.TAX, Fault.TAX),
        (FeeType.SOCIAL_INSURANCE, Fault.SOCIAL_INSURANCE),
        (FeeType.COMMERCIAL, Fault.COMMERCIAL),
    ],
)
def test_b41_only_non_tax_revenue_gets_a_payment_notice(fee_type: FeeType, fault: Fault | None) -> None:
    assert chargeable(replace(STANDARD, fee_type=fee_type), DAY) is fault


def test_b41_a_standard_is_in_force_from_its_first_to_its_last_day() -> None:
    dated = replace(STANDARD, valid_from=date(2026, 1, 1), valid_to=date(2026, 6, 30))
    answers = [chargeable(dated, date(*day)) for day in ((2025, 12, 31), (2026, 1, 1), (2026, 6, 30), (2026, 7, 1))]
    assert answers == [Fault.NOT_YET_VALID, None, None, Fault.NO_LONGER_VALID]


def test_a_fee_that_became_a_tax_says_so_rather_than_cancelled() -> None:
    water = replace(STANDARD, fee_type=FeeType.TAX, status=FeeStatus.CANCELLED, valid_to=date(2024, 11, 30))
    assert chargeable(water, DAY) is Fault.TAX
