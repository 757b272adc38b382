"""Every figure of a day that was played through, counted by hand."""

from models.office.sheets.summary import (
    HourFigures,
    InquiryFigures,
    LineFigures,
    MethodFees,
    UnitCases,
    UnitFees,
    WindowFigures,
)
from tests.models.summary.played import Played

UNIT = "市场监督管理局"


def test_b31_every_number_issued_has_gone_somewhere(morning: Played) -> None:
    found = morning.summary()
    assert found.lines == (
        LineFigures(
            letter="A", name="市场监管", issued=5, served=3, missed=1, left=1, cancelled=0, still_open=0,
            wait_average_seconds=990, wait_p90_seconds=1620, waits_over_30_minutes=0, called=4,
        ),
        LineFigures(
            letter="B", name="公安户政", issued=2, served=1, missed=0, left=0, cancelled=1, still_open=0,
            wait_average_seconds=2340, wait_p90_seconds=2340, waits_over_30_minutes=1, called=1,
        ),
    )  # fmt: skip
    assert found.hours == (HourFigures(hour=9, issued=7, served=4),)


def test_b25_parked_time_is_no_service_and_a_window_counts_its_own_part(evening: Played) -> None:
    first, second = evening.summary().windows
    assert first == WindowFigures(
        window="1号窗口", unit=UNIT, served=3, missed=0, service_average_seconds=400, open_seconds=31200,
        paused_seconds=0, cases_received=5, cases_decided=3,
    )  # fmt: skip
    assert second == WindowFigures(
        window="2号窗口", unit=UNIT, served=1, missed=1, service_average_seconds=300, open_seconds=31200,
        paused_seconds=600, cases_received=1, cases_decided=1,
    )  # fmt: skip


def test_cases_of_the_day_by_unit(morning: Played) -> None:
    assert morning.summary().cases == (
        UnitCases(
            unit=UNIT, open_before=0, received=6, received_immediate=3, received_promised=3, decided=4,
            decided_immediate=3, immediate_late=0, promised_early=1, promised_on_time=0, promised_late=0, returned=0,
            not_accepted=0, withdrawn=1, still_open=1, waiting_for_supplement=0, delivered=2,
        ),
    )  # fmt: skip


def test_money_of_the_day_by_unit_and_method(morning: Played) -> None:
    found = morning.summary()
    assert found.fees == (
        UnitFees(
            unit=UNIT, notices=3, assessed_fen=24000, settled_notices=2, settled_fen=24000, reversed_fen=8000,
            waived_fen=0, outstanding_fen=8000,
        ),
    )  # fmt: skip
    assert found.methods == (
        MethodFees(method="CASH", payments=1, amount_fen=8000, counted_fen=None),
        MethodFees(method="CARD", payments=1, amount_fen=8000, counted_fen=None),
        MethodFees(method="CODE", payments=1, amount_fen=0, counted_fen=None),
        MethodFees(method="TRANSFER", payments=0, amount_fen=0, counted_fen=None),
    )


def test_day_03_visits_that_became_cases_and_visitors_passed_on_are_first_inquiries(morning: Played) -> None:
    assert morning.summary().inquiries == InquiryFigures(
        registered=5, answered=3, guided=1, handed_over=1, taken_in=0, not_ours=0, still_open=1
    )


def test_rates_carry_both_their_numbers(evening: Played) -> None:
    found = {each.code: (each.part, each.whole) for each in evening.summary().rates}
    assert found == {
        "ACCEPTED": (6, 6),
        "DECIDED": (4, 6),
        "SAME_DAY": (4, 4),
        "IMMEDIATE_BY_DUE": (3, 3),
        "ON_TIME": (4, 4),
        "EARLY": (1, 1),
        "LATE": (0, 4),
        "ONE_NOTICE": (0, 0),
        "MISSED": (1, 5),
        "WAITED_OVER_30": (1, 5),
        "PAUSED": (600, 62400),
        "ANSWERED_ON_SPOT": (3, 5),
        "HANDOVER_CONFIRMED": (0, 0),
        "POWERS": (10, 10),
    }


def test_checks_agree_on_a_day_without_fault(evening: Played) -> None:
    found = {each.code: (each.left, each.right) for each in evening.summary().checks}
    assert found == {
        "TICKETS_BALANCE": (7, 7),
        "TICKETS_BY_LINE": (4, 4),
        "CASES_BALANCE": (1, 1),
        "FEES_SETTLED_EQUAL_FEE_POINT": (16000, 16000),
        "FEE_METHODS_EQUAL_UNITS": (16000, 16000),
        "COUNTED_EQUAL_BOOKED": (16000, 16000),
        "CERTIFICATES_SETTLED": (3, 3),
        "NUMBERS_GAPLESS": (16, 16),
    }
    assert evening.summary().balanced
