"""The figures of a day, and the summary that is printed of them."""

from models.office.sheets.sheet import Foot
from models.office.sheets.summary import (
    Check,
    DailySummary,
    HourFigures,
    InquiryFigures,
    LineFigures,
    MethodFees,
    OverdueCase,
    PaperFigures,
    Rate,
    UnitCases,
    UnitFees,
    WindowFigures,
)

NINE = 1795482000000
"""2026-11-24 09:00 in the hall."""
MINUTE = 60_000
CENTRE = "示例县政务服务中心"
UNIT = "示例县市场监督管理局"


def unit_cases(name: str, at: int) -> UnitCases:
    return UnitCases(
        unit=name,
        open_before=10 + at,
        received=30,
        received_immediate=20,
        received_promised=10,
        decided=26,
        decided_immediate=18,
        immediate_late=1,
        promised_early=5,
        promised_on_time=2,
        promised_late=1,
        returned=1,
        not_accepted=1,
        withdrawn=0,
        still_open=12 + at,
        waiting_for_supplement=2,
        delivered=22,
    )


def line_figures(letter: str, name: str) -> LineFigures:
    return LineFigures(
        letter=letter,
        name=name,
        issued=120,
        served=104,
        missed=9,
        left=3,
        cancelled=2,
        still_open=2,
        wait_average_seconds=754,
        wait_p90_seconds=1620,
        waits_over_30_minutes=6,
        called=113,
    )


def window_figures(number: int, unit: str) -> WindowFigures:
    return WindowFigures(
        window=f"{number}号窗口",
        unit=unit,
        served=52,
        missed=4,
        service_average_seconds=431,
        open_seconds=28800,
        paused_seconds=1500,
        cases_received=15,
        cases_decided=13,
    )


def unit_fees(unit: str) -> UnitFees:
    return UnitFees(
        unit=unit,
        notices=24,
        assessed_fen=312050,
        settled_notices=20,
        settled_fen=262050,
        reversed_fen=8000,
        waived_fen=2000,
        outstanding_fen=40000,
    )


SUMMARY = DailySummary(
    centre=CENTRE,
    kind="FINAL",
    number="(示例)日报〔2026〕第0229号",
    corrects="",
    day="2026-11-24",
    cut_off_at=NINE + 510 * MINUTE,
    made_by="中心主管",
    made_at=NINE + 515 * MINUTE,
    not_closed=(),
    lines=(line_figures("A", "市场监管"), line_figures("B", "公安"), line_figures("C", "自然资源")),
    windows=tuple(window_figures(number, UNIT) for number in range(1, 7)),
    hours=tuple(
        HourFigures(hour=hour, issued=30 + 4 * (hour % 5), served=28 + 5 * (hour % 4)) for hour in range(8, 18)
    ),
    cases=(unit_cases(UNIT, 0), unit_cases("示例县公安局", 1), unit_cases("示例县自然资源局", 2)),
    rates=(
        Rate(code="ACCEPTED", part=59, whole=60),
        Rate(code="SAME_DAY", part=54, whole=78),
        Rate(code="ON_TIME", part=75, whole=78),
        Rate(code="EARLY", part=15, whole=24),
        Rate(code="ONE_NOTICE", part=0, whole=0),
        Rate(code="MISSED", part=27, whole=339),
        Rate(code="PAUSED", part=9000, whole=172800),
    ),
    fees=(unit_fees("示例县自然资源局"), unit_fees("示例县公安局")),
    methods=(
        MethodFees(method="CASH", payments=12, amount_fen=124100, counted_fen=124100),
        MethodFees(method="CODE", payments=28, amount_fen=400000, counted_fen=400000),
    ),
    inquiries=InquiryFigures(
        registered=81, answered=60, guided=12, handed_over=5, taken_in=1, not_ours=3, still_open=2
    ),
    papers=(
        PaperFigures(paper="ticket", printed=360, copies=0, spoiled=3, unprinted=0),
        PaperFigures(paper="payment_notice", printed=48, copies=4, spoiled=1, unprinted=1),
    ),
    overdue=(
        OverdueCase(short_number="1110-0004", item="取水许可", unit="示例县水利局", due="2026-11-20", days_late=2),
    ),
    checks=(
        Check(code="TICKETS_BALANCE", left=360, right=360),
        Check(code="CASES_BALANCE", left=39, right=39),
        Check(code="FEES_SETTLED_EQUAL_FEE_POINT", left=524100, right=524100, unit="FEN"),
    ),
    acts=8123,
    heads_hash="9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    foot=Foot(
        handler="中心主管",
        day="2026-11-24",
        enquiry_phone="0739-1234567",
        supervision_phone="0739-1234568",
        barcode="RB20261124",
    ),
)
