"""`bank import` and `bank reconcile` on a rehearsed day: exactly the differences that the bank's file was given."""

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest

import main
from models.demo.hall import PASSWORD
from models.demo.statement import bank_lines, with_differences, write_statement
from models.office.database import Database
from models.office.verify import verify

DAY = "2026-11-20"


@pytest.fixture(autouse=True)
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HALL_PASSWORD", PASSWORD)


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, int]:
    """Data folder, papers and exit code of a rehearsal that left four differences in the bank's file."""
    folder = tmp_path_factory.mktemp("day")
    asked = ("rehearse", "--windows", "2", "--tickets", "40", "--seed", "5", "--date", DAY)
    code = main.main(["--data", str(folder / "data"), *asked, "--out", str(folder / "papers"), "--differences", "4"])
    return folder / "data", folder / "papers", code


def copied(day: tuple[Path, Path, int], folder: Path) -> tuple[str, Path]:
    shutil.copytree(day[0], folder / "data")
    return str(folder / "data"), day[1] / "statement.csv"


def said(data: str, words: Sequence[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str], str]:
    capsys.readouterr()
    code = main.main(["--data", data, *words])
    printed = capsys.readouterr()
    return code, printed.out.splitlines(), printed.err


def test_each_difference_of_the_rehearsal_is_found_in_one_line(
    day: tuple[Path, Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, statement = copied(day, tmp_path)
    assert day[2] == 0
    code, lines, error = said(data, ["bank", "reconcile", "--date", DAY], capsys)
    assert (code, lines) == (2, []) and DAY in error
    code, lines, _ = said(data, ["--as", "bank", "bank", "import", str(statement)], capsys)
    assert code == 0 and lines[0].startswith("已导入 ")
    code, lines, _ = said(data, ["bank", "reconcile", "--date", DAY], capsys)
    assert (code, len(lines)) == (1, 4)
    assert {line.split()[0] for line in lines} == {"大厅有、银行无", "金额不符", "重复到账", "银行已冲正"}
    code, kept, _ = said(data, ["--as", "supervisor", "bank", "reconcile", "--date", DAY], capsys)
    assert (code, sorted(kept)) == (1, sorted(lines))
    code, told, _ = said(data, ["--json", "bank", "reconcile", "--date", DAY], capsys)
    assert code == 1 and all(each["kept"] for each in json.loads(told[0])["differences"])
    db = Database.beside(f"{data}/hall.db")
    assert verify(db).findings == []
    db.close()


@pytest.mark.parametrize("many", [0, 1, 7, 60])
def test_so_many_differences_are_found_as_were_made(
    many: int, day: tuple[Path, Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from datetime import date

    from models.demo.day import usual_times

    data, _ = copied(day, tmp_path)
    db = Database.beside(f"{data}/hall.db")
    wished = date.fromisoformat(DAY)
    lines = with_differences(bank_lines(db, wished), many, usual_times(wished).noon)
    db.close()
    write_statement(tmp_path / "own.csv", lines)
    assert said(data, ["--as", "bank", "bank", "import", str(tmp_path / "own.csv")], capsys)[0] == 0
    code, found, _ = said(data, ["bank", "reconcile", "--date", DAY], capsys)
    assert (code, len(found)) == (1 if many else 0, many)


def test_the_same_file_is_refused_the_second_time_and_a_bad_one_names_its_lines(
    day: tuple[Path, Path, int], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    data, statement = copied(day, tmp_path)
    bad = tmp_path / "bad.csv"
    bad.write_bytes(statement.read_bytes().replace(DAY.encode(), b"2026-11-31", 2))
    code, lines, error = said(data, ["--as", "bank", "bank", "import", str(bad)], capsys)
    assert code == 2 and error == ""
    assert [line.split("，")[0] for line in lines[:2]] == ["第 2 行", "第 3 行"] and "收款日期" in lines[0]
    assert lines[-1] == "共 2 处不对，一行也没有导入。"
    assert said(data, ["--as", "bank", "bank", "import", str(statement)], capsys)[0] == 0
    code, _, error = said(data, ["--as", "bank", "bank", "import", str(statement)], capsys)
    assert code == 2 and "statement.csv" in error


def test_differences_need_a_place_for_the_statement(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    words = ["rehearse", "--windows", "2", "--tickets", "30", "--differences", "2"]
    code, _, error = said(str(tmp_path / "new"), words, capsys)
    assert code == 2 and "--out" in error


@pytest.mark.parametrize("words", [["bank", "import"], ["bank", "reconcile"], ["bank", "reconcile", "--date", "today"]])
def test_what_is_not_understood_is_said(words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert said(str(tmp_path), words, capsys)[0] == 2
