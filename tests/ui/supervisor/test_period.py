"""A month on the screen, on paper and in files, by keyboard."""

from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtWidgets import QApplication

from models.office.refusal import Trouble
from printing.render import render
from tests.models.summary.played import DAY
from tests.ui.looks import cut_off
from tests.ui.supervisor.stand import Watch
from ui.supervisor.period_room import stepped

NOVEMBER = (date(2026, 11, 1), date(2026, 11, 30))


def test_day_23_the_month_by_unit_and_site_with_its_trend_and_the_cases_beside_each_rate(watch: Watch) -> None:
    watch.played.morning()
    room = watch.period()
    assert room.found is not None and (room.found.first, room.found.last) == ("2026-11-01", DAY.isoformat())
    assert "月报" in room._kind.text()
    cells = [room.units.model.index(0, column).data() for column in range(3)]
    assert cells[:2] == ["市场监督管理局", "6"]
    rates = {row[0]: row for row in room.parts.rates.rows()}
    (powers,) = [rate for rate in room.found.rates if rate.code == "POWERS"]
    assert [row[2] for row in rates.values() if row[2] == f"{powers.part} / {powers.whole}"]
    assert room.parts.sites.rows() and "11-24" in room.parts.trend.accessibleDescription()
    assert {row[2] for row in room.parts.outside.rows()} == {"无数据"}
    assert QApplication.focusWidget() is room.units.table
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])


def test_the_days_are_chosen_by_keys_and_wrong_ones_refused(watch: Watch) -> None:
    room = watch.period()
    for key, days in (
        ("F4", ("2026-11-23", "2026-11-24")),
        ("Shift+F5", ("2026-10-01", "2026-10-31")),
        ("Alt+Left", ("2026-09-01", "2026-09-30")),
        ("F5", ("2026-11-01", "2026-11-24")),
    ):
        watch.press(key)
        watch.qtbot.waitUntil(lambda: room.found is not None and not room._unread())
        assert room.found is not None and (room.found.first, room.found.last) == days
    watch.press("Alt+Right")
    assert room.last == DAY and room.notice.text(), "the next month lies ahead"
    watch.press("F2")
    watch.type("11-24")
    watch.press("Return")
    watch.press("Ctrl+A")
    watch.type("11-23")
    watch.press("Return")
    assert room.to_field.problem_text() and room.first == date(2026, 11, 1)


def test_day_23_a_report_is_printed_and_who_printed_it_is_kept(watch: Watch) -> None:
    watch.played.morning()
    watch.period()
    watch.press("F8")
    printed = "SELECT count(*) FROM print_job WHERE paper = 'period_report'"
    watch.qtbot.waitUntil(lambda: watch.value(printed) == 1)


def test_paper_and_workbook_are_of_what_is_on_the_screen(watch: Watch, tmp_path: Path) -> None:
    watch.played.morning()
    room = watch.period()
    assert room.found is not None
    watch.messages.answers = [tmp_path / "month", tmp_path / "month.xlsx"]
    watch.press("F6")
    watch.qtbot.waitUntil(lambda: (tmp_path / "month.pdf").exists())
    assert (tmp_path / "month.pdf").read_bytes() == render(room.found)
    watch.press("F7")
    watch.qtbot.waitUntil(lambda: (tmp_path / "month.xlsx").exists())
    assert openpyxl.load_workbook(tmp_path / "month.xlsx")["单位"]["B2"].value == 6


def test_units_are_ordered_and_one_opens_its_overdue_cases(watch: Watch) -> None:
    watch.played.morning()
    room = watch.period()
    watch.press("F9")
    received = [int(room.units.model.index(row, 1).data()) for row in range(room.units.model.rowCount())]
    assert received == sorted(received, reverse=True) and room.notice.text()
    watch.press("Return")
    assert room._unit == "市场监督管理局" and "市场监督管理局" in room.notice.text()
    watch.press("Escape")
    assert room._unit == ""


def test_b55_a_month_that_cannot_be_read_says_so_and_the_rows_stay(watch: Watch) -> None:
    watch.played.morning()
    room = watch.period()
    room._show_trouble(Trouble("database.locked"))
    assert room.units.model.rowCount() and "截至" in room.units.foot_text()


def test_a_month_without_a_single_fact_is_said_in_words(watch: Watch) -> None:
    room = watch.period()
    watch.press("Shift+F5")
    watch.qtbot.waitUntil(lambda: not room._unread())
    assert room.units.state_text() and room.overdue.state_text()


@pytest.mark.parametrize(
    ("first", "last", "ways", "found"),
    [
        (*NOVEMBER, -1, ("2026-10-01", "2026-10-31")),
        (*NOVEMBER, 1, ("2026-12-01", "2026-12-31")),
        (date(2026, 11, 23), date(2026, 11, 24), -1, ("2026-11-16", "2026-11-22")),
        (date(2026, 11, 10), date(2026, 11, 12), -1, ("2026-11-07", "2026-11-09")),
    ],
)
def test_one_before_is_of_the_same_kind(first: date, last: date, ways: int, found: tuple[str, str]) -> None:
    assert tuple(day.isoformat() for day in stepped(first, last, ways)) == found
