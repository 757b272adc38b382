"""The summary of a day on the screen, on paper and in files, by keyboard."""

from datetime import timedelta
from pathlib import Path

import openpyxl
import pypdf
from PySide6.QtWidgets import QApplication

from models.findings.rules import Code
from models.findings.verbs import report
from models.office.refusal import Trouble
from models.prints.verbs import printed, send
from models.summary.rules import Kind
from printing.render import render
from tests.models.summary.played import DAY
from tests.ui.looks import cut_off
from tests.ui.supervisor.stand import Watch


def test_b31_the_days_figures_and_checks_are_on_the_screen(watch: Watch) -> None:
    watch.played.morning()
    room = watch.summary()
    assert QApplication.focusWidget() is room.scrolled
    rows = room.parts.lines.rows()
    assert [row[:7] for row in rows] == [
        ["A 市场监管", "5", "3", "1", "1", "0", "0"],
        ["B 公安户政", "2", "1", "0", "0", "1", "0"],
        ["合计", "7", "4", "1", "1", "1", "0"],
    ]
    checks = room.parts.checks.rows()
    assert {row[3] for row in checks} == {"● 相符"}
    assert ["通知单已缴 = 收费点入账", "160.00", "160.00", "● 相符"] in checks
    assert room.parts.hours.accessibleDescription().startswith("09–10 发号 7")
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])


def test_the_rate_of_powers_and_what_was_found_today_stand_on_the_page(watch: Watch) -> None:
    watch.played.morning()
    watch.played.manager.do(
        report, code=Code.R11, unit="SC", number="1124-0001", words="当面收取工本费"
    )  # fmt: skip
    room = watch.summary()
    assert ["授权到位率", "100.00%", "10 / 10"] in room.parts.rates.rows()
    (found,) = room.parts.findings.rows()
    assert found[1:] == ["1", "1"]
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])


def test_day_22_a_preliminary_report_names_who_is_not_closed(watch: Watch) -> None:
    watch.played.morning()
    room = watch.summary()
    assert "快报" in room._kind.text()
    assert "1号窗口（一号窗口人员）" in room._open.text() and "收费点" in room._open.text()
    watch.press("F9")
    assert "尚未结束" in room.notice.text()
    assert watch.value("SELECT count(*) FROM day_close") == 0
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: watch.value("SELECT count(*) FROM print_job WHERE paper = 'daily_summary'") == 1)


def test_day_22_closing_the_day_makes_one_numbered_final_report(watch: Watch) -> None:
    watch.played.morning()
    watch.played.evening()
    room = watch.summary()
    assert room._open.text() == "" and room._close.reason() == ""
    watch.press("F9")
    watch.qtbot.waitUntil(lambda: room.found is not None and room.found.summary.kind is Kind.FINAL)
    assert room.found is not None
    number = room.found.summary.number
    assert number in room._kind.text() and "定报" in room._kind.text()
    assert number in room._close.reason()
    watch.qtbot.waitUntil(lambda: not room.work.busy(room))
    assert room._print.reason()
    watch.played.manager.do(send, job=room.found.reports[0].id, printer="pdf")
    watch.played.manager.do(printed, job=room.found.reports[0].id, bytes_hash="")
    watch.qtbot.waitUntil(lambda: not room._print.reason())
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: "补打" in room.notice.text())
    copies = "SELECT max(copy_no) FROM print_job WHERE paper = 'daily_summary'"
    assert watch.value(copies) == 1
    assert watch.value("SELECT count(*) FROM day_close") == 1


def test_screen_pdf_and_workbook_are_of_the_same_figures(watch: Watch, tmp_path: Path) -> None:
    watch.played.morning()
    room = watch.summary()
    sheet = room.sheet()
    assert sheet is not None
    watch.messages.answers = [tmp_path / "report", tmp_path / "report.xlsx"]
    watch.press("F6")
    watch.qtbot.waitUntil(lambda: (tmp_path / "report.pdf").exists())
    assert (tmp_path / "report.pdf").read_bytes() == render(sheet)
    text = "".join(page.extract_text() for page in pypdf.PdfReader(tmp_path / "report.pdf").pages)
    assert "快报" in text
    watch.press("F7")
    watch.qtbot.waitUntil(lambda: (tmp_path / "report.xlsx").exists())
    book = openpyxl.load_workbook(tmp_path / "report.xlsx")
    cells = [[cell for cell in row if cell is not None] for row in book["队列"].iter_rows(values_only=True)]
    assert any(row[:2] == ["A 市场监管", 5] or row[:3] == ["A", "市场监管", 5] for row in cells)
    watch.qtbot.waitUntil(lambda: "已写好" in room.notice.text())
    assert watch.messages.asked == [f"save 政务服务日报 {DAY}.pdf", f"save 政务服务日报 {DAY}.xlsx"]


def test_a_folder_that_cannot_be_written_says_so(watch: Watch, tmp_path: Path) -> None:
    room = watch.summary()
    watch.messages.answers = [tmp_path / "gone" / "report.pdf"]
    watch.press("F6")
    watch.qtbot.waitUntil(lambda: str(tmp_path / "gone") in room.notice.text())


def test_another_day_is_shown_and_one_ahead_is_refused(watch: Watch) -> None:
    watch.played.morning()
    room = watch.summary()
    watch.press("Alt+Left")
    watch.qtbot.waitUntil(lambda: room.found is not None)
    assert room.day == DAY - timedelta(days=1) and room.parts.lines.rows() == []
    watch.press("F2")
    watch.type("12-31")
    watch.press("Return")
    assert room.field.problem_text() and room.day == DAY - timedelta(days=1)
    watch.press("F2")
    watch.type("11-24")
    watch.press("Return")
    watch.qtbot.waitUntil(lambda: room.found is not None and room.day == DAY)
    assert room.parts.lines.rows()[0][1] == "5"
    watch.press("Alt+Right")
    assert room.day == DAY and room.notice.text()


def test_b55_a_summary_that_cannot_be_read_stays_as_of_then(watch: Watch) -> None:
    watch.played.morning()
    room = watch.summary()
    room._show_trouble(Trouble("database.locked"))
    assert room.parts.lines.rows() and "11:10" in room._state.text()
    assert room.trouble.text()
