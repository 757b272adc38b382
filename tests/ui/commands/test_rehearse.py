"""The command `rehearse`: processes of their own, papers in a folder, figures in the last line, in its own place."""

import json
from datetime import date
from pathlib import Path

import pypdf
import pytest

import main
from models.demo.county import HALL
from models.demo.figures import day_figures
from models.office.database import Database
from models.office.verify import verify

ASKED = ("rehearse", "--windows", "2", "--tickets", "30", "--seed", "5", "--date", "2026-11-20")
PROMISED = (
    "issued served missed left cancelled open duplicate_numbers double_calls inquiries cases_immediate cases_promised "
    "notices notices_settled certificates certificates_unsettled fees_assessed_fen fees_settled_fen journal_rows "
    "seconds"
).split()


@pytest.fixture(scope="module")
def rehearsal(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path, int, list[str]]:
    """Data folder, papers, exit code and printed lines of one run."""
    folder = tmp_path_factory.mktemp("rehearsal")
    printed: list[str] = []
    patch = pytest.MonkeyPatch()
    patch.setattr("builtins.print", lambda *words, **_: printed.append(" ".join(map(str, words))))
    try:
        code = main.main(["--data", str(folder / "data"), *ASKED, "--out", str(folder / "papers")])
    finally:
        patch.undo()
    return folder / "data", folder / "papers", code, printed


Rehearsal = tuple[Path, Path, int, list[str]]


def test_the_last_line_is_the_days_figures_and_they_balance(rehearsal: Rehearsal) -> None:
    _, _, code, printed = rehearsal
    figures = json.loads(printed[-1])
    assert code == 0
    assert set(PROMISED) <= set(figures)
    assert figures["issued"] >= 30 and figures["date"] == "2026-11-20"
    fates = [figures[name] for name in ("served", "missed", "left", "cancelled", "open")]
    assert figures["issued"] == sum(fates)
    assert not figures["duplicate_numbers"] and not figures["double_calls"] and not figures["certificates_unsettled"]


def test_the_database_says_the_same_and_verifies(rehearsal: Rehearsal) -> None:
    data, _, _, printed = rehearsal
    db = Database.beside(str(data / "hall.db"))
    figures = json.loads(printed[-1])
    read = day_figures(db, HALL, date(2026, 11, 20))
    assert read == {name: figures[name] for name in read}
    assert verify(db).findings == []
    stations = {row[0] for row in db.rows("SELECT DISTINCT station FROM act")}
    assert {"W1", "W2", "QH1", "DX1", "YH1", "SP1", "DC1"} <= stations
    db.close()


def test_every_paper_of_the_day_is_a_pdf_named_by_paper_and_number(rehearsal: Rehearsal) -> None:
    data, papers, _, _ = rehearsal
    db = Database.beside(str(data / "hall.db"))
    printed = db.rows('SELECT "paper", "title", "copy_no" FROM "print_job" WHERE "state" = \'PRINTED\'')
    kinds = {row[0] for row in db.rows('SELECT DISTINCT "paper" FROM "print_job"')}
    db.close()
    names = {path.stem for path in papers.glob("*.pdf")}
    assert {f"{paper}-{title}" for paper, title, copy in printed if not copy} <= names
    assert len(names) == len(printed)
    assert {"ticket", "acceptance", "immediate", "payment_notice", "payment_confirmation", "daily_summary"} <= kinds
    assert pypdf.PdfReader(next(papers.glob("daily_summary-*.pdf"))).pages


def test_an_empty_or_new_place_is_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    assert main.main(["--data", str(tmp_path), *ASKED]) == 2
    assert "空的或新的文件夹" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--windows", "0"), "--windows"),
        (("--tickets", "0"), "--tickets"),
        (("--date", "tomorrow"), "--date"),
        (("--tickets", "many"), "整数"),
    ],
)
def test_wrong_words_are_said_in_one_line_and_make_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], words: tuple[str, ...], said: str
) -> None:
    assert main.main(["--data", str(tmp_path / "new"), "rehearse", *words]) == 2
    told = capsys.readouterr().err
    assert said in told and told.count("\n") == 1
    assert not (tmp_path / "new" / "hall.db").exists()


def test_a_window_that_fails_ends_the_day_with_its_log(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.commands.rehearse.PRINTER", "ui.commands.rehearse:no_such_printer")
    asked = ("rehearse", "--windows", "1", "--tickets", "2", "--out", str(tmp_path / "out"))
    assert main.main(["--data", str(tmp_path / "data"), *asked]) == 2
    assert "演练中止" in capsys.readouterr().err
    logs = list((tmp_path / "data" / "logs").glob("rehearsal-*.log"))
    assert logs and "no_such_printer" in logs[0].read_text(encoding="utf-8")
