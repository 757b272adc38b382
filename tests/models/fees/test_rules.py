"""Quantities and amounts, which standards may be charged, where a notice stands, what the gate holds back."""

from dataclasses import replace
from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.catalogue.rules import FeeStandard, FeeStatus, FeeTiming, FeeType, Rounding
from models.fees.rules import (
    ONE,
    OPEN,
    Fault,
    NoticeState,
    Standing,
    Step,
    Thousandths,
    charge,
    chargeable,
    check_pay_code,
    check_quantity,
    format_quantity,
    held_back,
    is_strange_here,
    notice_state,
    parse_quantity,
    waits_for_money,
)

DAY = date(2026, 11, 24)
STANDARD = FeeStandard(
    name="不动产登记费",
    amount_fen=8000,
    unit="本",
    basis="发改价格规〔2016〕2559号",
    code="103044201",
    valid_from=date(2016, 12, 6),
)
PER_SQUARE_METRE = replace(STANDARD, unit="平方米", amount_fen=15)


# Figures


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


# Charging


@given(st.integers(0, 10**8), st.integers(1, 10**4))
def test_b41_an_amount_is_unit_price_times_quantity_in_fen(price: int, count: int) -> None:
    assert charge(replace(STANDARD, amount_fen=price), count * ONE) == price * count


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
    fen = charge(replace(PER_SQUARE_METRE, amount_fen=price, rounding=rounding), quantity)
    error = fen - Fraction(price * quantity, 1000)
    assert fen % step == 0
    assert Fraction(-step, 2) < error <= Fraction(step, 2)


def test_a_standard_per_case_is_charged_once() -> None:
    per_case = replace(STANDARD, unit="件")
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


# Where a notice stands


@pytest.mark.parametrize(
    ("settlements", "state"),
    [
        ((), NoticeState.UNPAID),
        ((3000,), NoticeState.PART),
        ((3000, 5000), NoticeState.SETTLED),
        ((8000, 1), NoticeState.OVER),
        ((8000, -8000), NoticeState.REVERSED),
        ((8000, -8000, 8000), NoticeState.SETTLED),
    ],
)
def test_b44_a_notice_stands_where_its_settlements_put_it(settlements: tuple[int, ...], state: NoticeState) -> None:
    assert notice_state(OPEN, 8000, settlements) is state
    assert notice_state("VOID", 8000, settlements) is NoticeState.VOID
    assert notice_state("WAIVED", 8000, settlements) is NoticeState.WAIVED


@pytest.mark.parametrize(
    ("settlements", "refunded", "state"),
    [
        ((8000,), 8000, NoticeState.REFUNDED),
        ((8000,), 3000, NoticeState.REFUNDED),
        ((9000,), 1000, NoticeState.SETTLED),
        ((9000,), 500, NoticeState.OVER),
        ((9000,), 1500, NoticeState.REFUNDED),
    ],
)
def test_what_finance_paid_back_is_not_wanted_again(
    settlements: tuple[int, ...], refunded: int, state: NoticeState
) -> None:
    assert notice_state(OPEN, 8000, settlements, refunded) is state
    assert held_back(True, [Standing(state)]) == ""


@given(st.integers(1, 10**9), st.lists(st.integers(-(10**9), 10**9), max_size=6))
def test_a_notice_is_settled_exactly_when_its_settlements_add_up(total: int, settlements: list[int]) -> None:
    settled = notice_state(OPEN, total, settlements) in (NoticeState.SETTLED, NoticeState.OVER)
    assert settled == (sum(settlements) >= total)


def test_b42_the_gate_stands_at_the_timing_of_the_item_and_at_every_later_step() -> None:
    held = {timing: [step for step in Step if waits_for_money(timing, step)] for timing in FeeTiming}
    assert held == {
        FeeTiming.BEFORE_ACCEPT: [Step.ACCEPT, Step.ISSUE, Step.DELIVER],
        FeeTiming.AFTER_DECISION: [Step.ISSUE, Step.DELIVER],
        FeeTiming.ON_DELIVERY: [Step.DELIVER],
    }


@pytest.mark.parametrize(
    ("required", "states", "code"),
    [
        (False, (), ""),
        (True, (), "fees.not_assessed"),
        (True, (NoticeState.VOID,), "fees.not_assessed"),
        (True, (NoticeState.VOID, NoticeState.SETTLED), ""),
        (True, (NoticeState.SETTLED, NoticeState.UNPAID), "fees.unpaid"),
        (True, (NoticeState.OVER,), ""),
        (True, (NoticeState.WAIVED,), ""),
        (False, (NoticeState.PART,), "fees.part_paid"),
        (True, (NoticeState.UNPAID, NoticeState.REVERSED), "fees.payment_reversed"),
    ],
)
def test_b42_the_gate_opens_when_every_notice_is_settled(
    required: bool, states: tuple[NoticeState, ...], code: str
) -> None:
    assert held_back(required, map(Standing, states)) == code


@pytest.mark.parametrize(
    ("until", "today", "code"),
    [
        (date(2026, 11, 30), date(2026, 11, 30), ""),
        (date(2026, 11, 30), date(2026, 12, 1), "fees.deferral_over"),
        (date(2026, 11, 30), None, "fees.unpaid"),
    ],
)
def test_b42_a_deferral_opens_the_gate_until_its_day(until: date, today: date | None, code: str) -> None:
    assert held_back(True, [Standing(NoticeState.UNPAID, until)], today) == code
    assert held_back(True, [Standing(NoticeState.UNPAID, until), Standing(NoticeState.UNPAID)], date(2026, 11, 30)) == (
        "fees.unpaid"
    )


def test_a_pay_code_is_taken_as_finance_gave_it_by_the_outer_form_alone() -> None:
    assert check_pay_code(" ４３０５2100000000000001 ", r"^\d{20}$") == "43052100000000000001"
    assert check_pay_code("43052100000000000002", r"^\d{20}$") == "43052100000000000002"
    assert check_pay_code("123", r"^\d{20}$") is Fault.PAY_CODE


def test_a_pay_code_of_another_region_is_a_hint_and_no_fault() -> None:
    assert is_strange_here("43010021000000000001", "430521")
    assert not is_strange_here("43052121000000000001", "430521")
