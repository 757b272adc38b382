"""The workbook of a period: the figures of its paper, exact, with heads that stay in sight."""

import io
from typing import Any

import openpyxl

from printing.period_spreadsheet import period_workbook
from tests.printing.period_sample import PERIOD, PERIOD_EXTREME

PAGES = ["总览", "单位", "站点", "趋势", "超期", "监察", "体外核对"]


def cells(name: str) -> list[tuple[Any, ...]]:
    book = openpyxl.load_workbook(io.BytesIO(period_workbook(PERIOD)))
    return list(book[name].iter_rows(values_only=True))


def test_day_23_the_pages_have_their_heads_in_sight() -> None:
    book = openpyxl.load_workbook(io.BytesIO(period_workbook(PERIOD)))
    assert book.sheetnames == PAGES
    assert [page.freeze_panes for page in book] == ["B2"] * len(PAGES)


def test_every_unit_site_day_case_and_finding_is_in_it_with_its_total() -> None:
    units = cells("单位")
    assert [row[0] for row in units[1:4]] == [unit.unit for unit in PERIOD.units]
    total = next(row for row in units if row[0] == "合计")
    assert total[1:3] == (sum(unit.received for unit in PERIOD.units), sum(unit.decided for unit in PERIOD.units))
    assert round(total[12] * 100) == sum(unit.settled_fen for unit in PERIOD.units)
    assert total[16] == "98.81%", "a rate of the whole, not a sum of rates"
    assert ("示例县政务服务中心", "2026-11-12") in [row[:2] for row in cells("站点")]
    trend = cells("趋势")
    assert [row[0] for row in trend[1:25]] == [day.day for day in PERIOD.trend]
    assert [row[0] for row in cells("超期")[1:]] == [case.short_number for case in PERIOD.overdue]
    assert [row[1:] for row in cells("监察")[1:]] == [(12, 4), (15, 2), (27, 6)]


def test_what_nobody_reported_is_no_data_and_has_no_difference() -> None:
    reported, silent = cells("体外核对")[1:3]
    assert reported[2:] == (315, 301, 14, 30000, 29990, 10)
    assert silent[2:] == ("无数据", 88, None, "无数据", 7040, None)


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert period_workbook(PERIOD_EXTREME) == period_workbook(PERIOD_EXTREME)
