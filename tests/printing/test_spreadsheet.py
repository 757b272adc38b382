"""The workbook of the daily summary: the figures of the paper, exact, with heads that stay in sight."""

import io
from dataclasses import replace
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from models.office.sheets.summary import DailySummary, MethodFees
from printing.spreadsheet import workbook
from printing.workbook import MONEY, minutes, yuan
from tests.printing.day_sample import SUMMARY

PAGES = ["总览", "队列", "窗口", "办件", "收费", "检查"]


def read(sheet: DailySummary = SUMMARY) -> Any:
    return openpyxl.load_workbook(io.BytesIO(workbook(sheet)))


def rows(page: Worksheet) -> dict[str, tuple[Any, ...]]:
    """Rows of a page by their first cell."""
    return {str(row[0]): row[1:] for row in page.iter_rows(values_only=True) if row[0] is not None}


def numbers(row: tuple[Any, ...]) -> list[Any]:
    return [cell for cell in row if cell is not None]


def test_the_pages_have_their_heads_in_sight() -> None:
    book = read()
    assert book.sheetnames == PAGES
    assert [page.freeze_panes for page in book] == ["B2"] * len(PAGES)
    assert all(page["A1"].font.b for page in book)


def test_every_line_window_unit_method_and_check_of_the_sheet_is_in_it() -> None:
    book = read()
    lines, windows, cases, fees, checks = (rows(book[name]) for name in PAGES[1:])
    for line in SUMMARY.lines:
        assert lines[f"{line.letter} {line.name}"][:6] == (
            line.issued, line.served, line.missed, line.left, line.cancelled, line.still_open,
        )  # fmt: skip
    assert lines["合计"][0] == sum(hour.issued for hour in SUMMARY.hours)  # the last table of the page is by hour
    for window in SUMMARY.windows:
        assert windows[window.window][1:3] == (window.served, window.missed)
    for unit in SUMMARY.cases:
        assert cases[unit.unit][:2] == (unit.open_before, unit.received) and cases[unit.unit][15] == unit.delivered
    for money in SUMMARY.fees:
        assert fees[money.unit][1] == money.assessed_fen / 100 and fees[money.unit][6] == money.outstanding_fen / 100
    assert len(numbers(tuple(checks.values()))) == len(SUMMARY.checks) + 1


def test_the_total_of_a_table_is_the_sum_of_its_rows() -> None:
    page = read()["收费"]
    total = next(row for row in page.iter_rows(values_only=True) if row[0] == "合计")
    assert total[1:] == (48, 6241, 40, 5241, 160, 40, 800)
    windows = rows(read()["窗口"])["合计"]
    assert windows[1] == 6 * 52 and windows[6] == "5.21%"


def test_money_is_a_number_with_two_decimals_and_no_binary_error() -> None:
    amounts = (1, 10, 29, 112349, 8_000_000_000_019, -5)
    fees = tuple(replace(SUMMARY.fees[0], unit=f"单位{at}", assessed_fen=fen) for at, fen in enumerate(amounts))
    page = read(replace(SUMMARY, fees=fees))["收费"]
    cells = [page.cell(row=2 + at, column=3) for at in range(len(amounts))]
    assert [Decimal(str(cell.value)) * 100 for cell in cells] == list(amounts)
    assert {cell.number_format for cell in cells} == {MONEY}


@pytest.mark.parametrize(("fen", "said"), [(0, "0.00"), (7, "0.07"), (-123, "-1.23"), (10**13 + 1, "100000000000.01")])
def test_yuan_are_exact_decimals_of_fen(fen: int, said: str) -> None:
    assert str(yuan(fen)) == said


def test_what_is_not_known_is_empty_and_never_nought() -> None:
    assert yuan(None) is None and minutes(None) is None
    line = replace(SUMMARY.lines[0], wait_average_seconds=None, wait_p90_seconds=None, called=0)
    page = read(replace(SUMMARY, lines=(line,)))["队列"]
    assert [page.cell(row=2, column=column).value for column in (10, 11)] == [None, None]
    overview = rows(read()["总览"])
    assert overview["一次性告知率"][:3] == ("—", 0, 0)


def test_a_fee_point_that_is_not_closed_has_no_count() -> None:
    methods = (MethodFees(method="CASH", payments=1, amount_fen=8000, counted_fen=None),)
    found = rows(read(replace(SUMMARY, methods=methods))["收费"])
    assert found["现金"][:3] == (1, 80, "未日结")
    assert found["合计"][:3] == (1, 80, "未日结")


def test_a_check_that_fails_says_so() -> None:
    wrong = replace(SUMMARY.checks[2], right=1)
    book = read(replace(SUMMARY, checks=(SUMMARY.checks[0], wrong)))
    found = list(book["检查"].iter_rows(min_row=2, values_only=True))
    assert [row[3] for row in found] == ["相符", "不符"]
    assert found[0][1:3] == (360, 360) and found[1][1:3] == (5241, 0.01)
    assert book["检查"].cell(row=2, column=2).number_format == "#,##0"
    assert rows(book["总览"])["校核"][0] == "1 项不符"


def test_a_text_that_looks_like_a_formula_stays_a_text() -> None:
    page = read(replace(SUMMARY, centre="=1+1"))["总览"]
    cell = next(row[1] for row in page.iter_rows() if row[0].value == "中心")
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_the_same_sheet_gives_the_same_bytes() -> None:
    assert workbook(SUMMARY) == workbook(SUMMARY)
