"""Statements on disk: what comes in from CSV and XLSX, UTF-8 and GBK, and how the broken ones are refused."""

from datetime import date, datetime, time
from pathlib import Path

import pytest

from models.bank.statement_files import CheckedStatement, check_statement, rows_of
from models.bank.statement_rows import LineKind, StatementFault, column_map
from models.office.refusal import Refused, Trouble
from tests.models.bank.statements.broken import BROKEN, Broken
from tests.models.bank.statements.builder import HEADER, NAMES, TODAY, line, table, write_csv, write_xlsx


def checked(path: Path) -> CheckedStatement:
    return check_statement(path, NAMES, today=TODAY)


ROWS = table(line(1), line(2, 金额="1,234.50", 通知单号="1126-0001 / 1126-0002"), line(3, 业务类型="冲正"))


def test_there_are_thirty_broken_files() -> None:
    assert len(BROKEN) >= 30


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_b45_a_broken_file_is_refused_whole_and_every_bad_line_named(broken: Broken, tmp_path: Path) -> None:
    path = tmp_path / "broken.csv"
    path.write_bytes(broken.make())
    faults = checked(path).faults
    assert tuple((fault.line, fault.column, fault.code) for fault in faults) == broken.faults


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk"])
def test_a_sound_csv_comes_in_whole(encoding: str, tmp_path: Path) -> None:
    found = checked(write_csv(tmp_path / "s.csv", ROWS, encoding))
    assert found.faults == ()
    assert (found.bank, found.lines, found.total_fen) == ("313", 3, 8000 + 123450 - 8000)
    assert (found.first_day, found.last_day) == (TODAY, TODAY)
    first, second, third = rows_of(found)
    assert (first.line, first.serial, first.unit_code, first.time) == (2, "S001", "052101", "10:15:00")
    assert (first.payer, first.summary, first.kind) == ("示例甲", "登记费", LineKind.CREDIT)
    assert (second.amount_fen, second.notice_no) == (123450, "11260001 11260002")
    assert (third.amount_fen, third.kind) == (-8000, LineKind.REVERSAL)


def test_a_sound_xlsx_comes_in_with_its_dates_and_numbers(tmp_path: Path) -> None:
    cells: list[object] = list(line(1))
    cells[0], cells[1], cells[4], cells[5], cells[7] = 313, 20261124001, datetime(2026, 11, 24), time(16, 31), 80.5
    path = write_xlsx(tmp_path / "s.xlsx", [HEADER, cells, ["合计", "笔数", 1, "金额", 80.5]])
    found = checked(path)
    assert found.faults == ()
    (row,) = rows_of(found)
    assert (row.bank, row.serial, row.day, row.time) == ("313", "20261124001", date(2026, 11, 24), "16:31:00")
    assert row.amount_fen == 8050


def test_a_code_that_a_spreadsheet_took_for_a_number_is_not_believed(tmp_path: Path) -> None:
    cells: list[object] = list(line(1))
    cells[8] = 43052126000000000001
    path = write_xlsx(tmp_path / "s.xlsx", [HEADER, cells, ["合计", 1, 80]])
    (fault,) = checked(path).faults
    assert (fault.line, fault.column, fault.code) == (2, "缴款码", StatementFault.BAD_CODE)


def test_the_bank_may_name_its_columns_as_the_setting_says(tmp_path: Path) -> None:
    names = column_map("Bank=bank;Ref=serial;Unit=unit_code;Date=day;Amount=amount")
    rows = [
        ["Ref", "Bank", "Unit", "Date", "Amount", "More"],
        ["A1", "313", "", "20261124", "80", "x"],
        ["合计", "1", "80"],
    ]
    found = check_statement(write_csv(tmp_path / "s.csv", rows), names, today=TODAY)
    assert found.faults == ()
    assert next(iter(rows_of(found))).serial == "A1"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\xd0\xcf\x11\xe0", "xls_or_locked"),
        (b"\xff\xfea\0", "utf16"),
        (b"a,\0b\n", "binary"),
        (b"PK\x03\x04 no zip", "damaged"),
        (b"a" * 70_000, "line_too_long"),
    ],
)
def test_what_is_no_statement_at_all_says_why(data: bytes, reason: str, tmp_path: Path) -> None:
    path = tmp_path / "s"
    path.write_bytes(data)
    with pytest.raises(Refused) as refused:
        checked(path)
    assert (refused.value.code, refused.value.facts["reason"]) == ("bank.unreadable", reason)


def test_a_file_that_is_not_there_is_trouble(tmp_path: Path) -> None:
    with pytest.raises(Trouble):
        checked(tmp_path / "none.csv")


def test_a_file_that_changed_after_it_was_checked_does_not_come_in(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "s.csv", ROWS)
    found = checked(path)
    write_csv(path, table(line(1)))
    with pytest.raises(Refused) as refused:
        list(rows_of(found))
    assert refused.value.code == "bank.file_changed"


def test_reading_tells_how_far_it_is_and_can_be_cancelled(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "s.csv", table(*(line(number) for number in range(1, 1200))))
    told: list[tuple[int, int]] = []

    def tell(done: int, of: int) -> bool:
        told.append((done, of))
        return len(told) < 3

    with pytest.raises(Refused) as refused:
        check_statement(path, NAMES, today=TODAY, tell=tell)
    assert refused.value.code == "bank.cancelled"
    assert len(told) == 3
    assert told[0][0] < told[1][0] < told[2][0] < told[0][1] == path.stat().st_size
