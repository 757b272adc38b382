"""Amounts typed and written, in figures and in capitals."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from models.office.money import MOST, Fault, capitals, format_fen, parse_yuan

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
        ("", Fault.EMPTY),
        ("元", Fault.EMPTY),
        ("-5", Fault.FORMAT),
        ("1e3", Fault.FORMAT),
        ("80.", Fault.FORMAT),
        (".5", Fault.FORMAT),
        ("1,5", Fault.FORMAT),
        ("1,00.50", Fault.FORMAT),
        ("8.0.5", Fault.FORMAT),
        ("八十", Fault.FORMAT),
        ("٨٠", Fault.FORMAT),
        ("0.005", Fault.DECIMALS),
        ("1000000000000", Fault.TOO_LARGE),
        ("9" * 5000, Fault.TOO_LARGE),
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
