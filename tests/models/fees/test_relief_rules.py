"""What may be asked for and granted."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.fees.relief_rules import Fault, Fits, ReliefKind, grant_fault, taken_off, wish_fault

TODAY = date(2026, 11, 24)
LATER = date(2026, 12, 31)
WHOLE = Fits(total_fen=8000, about_fen=8000)
ONE_OF_TWO = Fits(total_fen=9000, about_fen=8000)


@pytest.mark.parametrize(
    ("kind", "fits", "wished", "until", "fault"),
    [
        (ReliefKind.WAIVE, WHOLE, 8000, None, None),
        (ReliefKind.WAIVE, ONE_OF_TWO, 8000, None, None),
        (ReliefKind.WAIVE, WHOLE, 7999, None, Fault.WHOLE),
        (ReliefKind.WAIVE, WHOLE, 8001, None, Fault.AMOUNT),
        (ReliefKind.WAIVE, WHOLE, 8000, LATER, Fault.UNTIL),
        (ReliefKind.REDUCE, WHOLE, 4000, None, None),
        (ReliefKind.REDUCE, WHOLE, 0, None, Fault.AMOUNT),
        (ReliefKind.REDUCE, WHOLE, 8000, None, Fault.PART),
        (ReliefKind.DEFER, WHOLE, 8000, LATER, None),
        (ReliefKind.DEFER, WHOLE, 8000, None, Fault.UNTIL),
        (ReliefKind.DEFER, WHOLE, 8000, TODAY, Fault.UNTIL),
        (ReliefKind.DEFER, ONE_OF_TWO, 8000, LATER, Fault.DEFER_WHOLE),
    ],
)
def test_a_request_fits_its_kind(
    kind: ReliefKind, fits: Fits, wished: int, until: date | None, fault: Fault | None
) -> None:
    assert wish_fault(kind, fits, wished, until, TODAY) is fault


@given(
    st.sampled_from(ReliefKind),
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.integers(1, 10**9),
    st.sampled_from([None, TODAY, LATER]),
)
def test_no_grant_takes_off_more_than_was_asked_for_or_is_wanted(
    kind: ReliefKind, total: int, about: int, wished: int, granted: int, until: date | None
) -> None:
    fits = Fits(total_fen=total, about_fen=about)
    if grant_fault(kind, fits, wished, granted, until, TODAY) is None:
        off = taken_off(kind, granted)
        assert 0 <= off <= min(total, about, wished)
        assert (off == 0) is (kind is ReliefKind.DEFER)
