"""A month on paper, an ordinary one and one that breaks layouts."""

from dataclasses import replace

from models.office.sheets.period import (
    FindingRow,
    OutsideRow,
    PeriodReport,
    RateRow,
    SiteRow,
    TrendDay,
    UnitRow,
)
from models.office.sheets.sheet import Foot
from models.office.sheets.summary import OverdueCase
from tests.printing.day_sample import CENTRE, MINUTE, NINE, UNIT
from tests.printing.head_sample import LONG_ITEM, LONG_UNIT


def unit_row(name: str, at: int = 0) -> UnitRow:
    return UnitRow(
        unit=name, received=612 + at, decided=590, on_time=583, early=201, promised=240, late=7, still_open=44 + at,
        notices=301, assessed_fen=3120500 + at, settled_fen=2999000, reversed_fen=8000, waived_fen=12000,
        outstanding_fen=101500, findings=9, findings_open=2,
    )  # fmt: skip


def site_row(name: str, unreported: tuple[str, ...] = ()) -> SiteRow:
    return SiteRow(
        site=name, issued=4210, served=3988, missed=122, wait_average_seconds=612, received=1836, decided=1770, late=21,
        still_open=134, inquiries=420, days_closed=15 - len(unreported), workdays=15, unreported=unreported,
    )  # fmt: skip


def trend_day(month: str, at: int) -> TrendDay:
    rest = at % 7 in (0, 1)
    return TrendDay(
        day=f"{month}-{at:02}", workday=not rest, issued=0 if rest else 180 + at, served=0 if rest else 170 + at,
        received=0 if rest else 80 + at, decided=0 if rest else 76 + at, late=0 if rest else at % 3,
        settled_fen=0 if rest else 411000 + at * 100,
    )  # fmt: skip


def rate_row(code: str, part: int, whole: int, before: tuple[int, int] | None = None) -> RateRow:
    part_before, whole_before = before if before is not None else (None, None)
    return RateRow(code=code, part=part, whole=whole, part_before=part_before, whole_before=whole_before)


PERIOD = PeriodReport(
    centre=CENTRE,
    kind="MONTH",
    first="2026-11-01",
    last="2026-11-24",
    before_first="2026-10-01",
    before_last="2026-10-24",
    made_by="中心主管",
    made_at=NINE + 500 * MINUTE,
    units=(unit_row(UNIT), unit_row("示例县公安局", 1), unit_row("示例县自然资源局", 2)),
    sites=(site_row(CENTRE, ("2026-11-12",)), site_row("示例镇便民服务中心")),
    trend=tuple(trend_day("2026-11", at) for at in range(1, 25)),
    rates=(
        rate_row("ACCEPTED", 1820, 1836, (1600, 1640)),
        rate_row("ON_TIME", 1749, 1770, (1560, 1570)),
        rate_row("EARLY", 603, 720, (603, 720)),
        rate_row("ONE_NOTICE", 0, 0, (31, 32)),
        rate_row("MISSED", 244, 8220),
        rate_row("POWERS", 55, 75),
        rate_row("SETTLED_IN", 96, 100),
        rate_row("PROMISE_SPEED", 412, 980),
        rate_row("HANDLING_SPEED", 2890, 4800),
    ),
    handling_thousandths=2654,
    findings=(
        FindingRow(code="ALARM_EXPIRED", raised=12, still_open=4),
        FindingRow(code="POWER_NOT_GRANTED", raised=15, still_open=2),
    ),
    overdue=(
        OverdueCase(short_number="1110-0004", item="取水许可", unit="示例县水利局", due="2026-11-20", days_late=2),
    ),
    outside=(
        OutsideRow(
            unit=UNIT, month="2026-11", certificates=315, certificates_here=301, income_fen=3000000,
            confirmed_fen=2999000,
        ),
        OutsideRow(
            unit="示例县公安局", month="2026-11", certificates=None, certificates_here=88, income_fen=None,
            confirmed_fen=704000,
        ),
    ),
    foot=Foot(
        handler="中心主管",
        day="2026-11-24",
        enquiry_phone="0739-1234567",
        supervision_phone="0739-1234568",
        barcode="QB2026110120261124",
    ),
)  # fmt: skip

PERIOD_EXTREME = replace(
    PERIOD,
    kind="STRETCH",
    first="2026-10-05",
    last="2026-11-30",
    handling_thousandths=None,
    units=tuple(unit_row(f"{LONG_UNIT}第{at}中队", at) for at in range(44)),
    sites=tuple(
        site_row(f"{LONG_UNIT}第{at}便民服务中心", tuple(f"2026-11-{day:02}" for day in range(2, 7)))
        for at in range(30)
    ),
    trend=tuple(trend_day(month, at) for month in ("2026-10", "2026-11") for at in range(1, 31)),
    overdue=tuple(
        OverdueCase(short_number=f"1110-{at:04d}", item=LONG_ITEM, unit=LONG_UNIT, due="2026-11-20", days_late=at)
        for at in range(1, 70)
    ),
    outside=PERIOD.outside * 20,
)
