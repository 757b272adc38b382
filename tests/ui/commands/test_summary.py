"""The command `summary`: screen, JSON, paper and workbook carry the same figures, and nobody signs on for it."""

import io
import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from models.office.folder import DataFolder
from models.office.instants import Instant
from models.summary import verbs
from tests.fakes import Hall
from tests.models.summary.played import DAY, Played
from ui.commands.context import Context, Usage
from ui.commands.summary import summary

ROOT = Path(__file__).parents[3]
UNIT = "市场监督管理局"
Out = pytest.CaptureFixture[str]


class Call(Context):
    """A call of main.py on a hall whose clock stands still."""

    def __init__(self, hall: Hall, *, json: bool = False) -> None:
        super().__init__(DataFolder.at(Path(), None), json=json)
        self._db = hall.db
        self.hall = hall

    def now(self) -> Instant:
        return self.hall.clock()


@pytest.fixture
def morning(hall: Hall) -> Played:
    played = Played(hall)
    played.morning()
    return played


def test_screen_json_paper_and_workbook_carry_the_same_figures(morning: Played, tmp_path: Path, capsys: Out) -> None:
    pdf, xlsx = tmp_path / "day.pdf", tmp_path / "day.xlsx"
    assert summary(Call(morning.hall, json=True), ["--pdf", str(pdf), "--xlsx", str(xlsx)]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["files"] == {"pdf": str(pdf), "xlsx": str(xlsx)}
    line, money, cases = told["lines"][0], told["fees"][0], told["cases"][0]
    book = openpyxl.load_workbook(xlsx)
    names = ("issued", "served", "missed", "left", "cancelled", "still_open")
    assert [cell.value for cell in book["队列"][2]][1:7] == [line[name] for name in names] == [5, 3, 1, 1, 0, 0]
    row = [cell.value for cell in book["收费"][2]]
    assert [row[2] * 100, row[4] * 100] == [money["assessed_fen"], money["settled_fen"]] == [24000, 24000]
    assert [cell.value for cell in book["办件"][2]][2] == cases["received"] == 6
    paper = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.read_bytes())).pages)
    for said in ("A 市场监管", "240.00", "160.00", "快报", told["heads_hash"][:16]):
        assert said in paper
    assert summary(Call(morning.hall), []) == 0
    screen = capsys.readouterr().out
    assert [int(word) for word in next(s for s in screen.splitlines() if s.startswith("A ")).split()[2:]] == [
        line[name] for name in names
    ]  # fmt: skip
    assert next(s for s in screen.splitlines() if s.startswith("现金")).split() == ["现金", "1", "80.00"]
    assert told["heads_hash"] in screen


def test_the_screen_says_who_is_open_and_that_it_balances(morning: Played, capsys: Out) -> None:
    summary(Call(morning.hall), ["--date", str(DAY)])
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "政务中心　政务服务日报　2026年11月24日　快报"
    assert "未结束：1号窗口（一号窗口人员）、2号窗口（二号窗口人员）、银行收费点 3号窗口（收费员）" in lines[1]
    assert "一次性告知率 —（0/0）" in lines
    assert not [line for line in lines if line.startswith("不符")]


def test_json_has_code_names_and_money_in_fen(morning: Played, capsys: Out) -> None:
    summary(Call(morning.hall), ["--json"])
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["day"], told["balanced"], told["number"]) == ("FLASH", str(DAY), True, "")
    assert {"code": "MISSED", "part": 1, "whole": 5, "value": "20.00%"} in told["rates"]
    assert told["methods"][0] == {"method": "CASH", "payments": 1, "amount_fen": 8000, "counted_fen": None}


def test_a_past_day_gives_the_same_numbers_twice_and_its_report_number(morning: Played, capsys: Out) -> None:
    morning.evening()
    morning.manager.do(verbs.close_day, day=DAY)
    told = []
    for later in (1, 5):
        morning.clock.set(DAY + timedelta(days=later))
        summary(Call(morning.hall, json=True), ["--date", str(DAY)])
        told.append(json.loads(capsys.readouterr().out))
    assert told[0]["number"] == "(政)日报〔2026〕第0001号"
    assert told[0] == {**told[1], "made_at": told[0]["made_at"]}


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--date", "24.11.2026"], "要写成 2026-11-24"),
        (["--date", "2026-02-30"], "要写成 2026-11-24"),
        (["--date", "2026-11-25"], "还没有到"),
        (["--from", "2026-11-24", "--to", "2026-11-23"], "--to 在 --from 之前"),
        (["--from", "2026-11-01", "--to", "2026-11-25"], "还没有到"),
        (["--from", "2025-11-01", "--to", "2026-11-24"], "一次最多 366 天"),
        (["--to", "2026-11-24"], "--to 要和 --from 一起用"),
        (["--date", "2026-11-24", "--from", "2026-11-24"], "不能和"),
        (["--from", "1.11.2026"], "要写成 2026-11-24"),
    ],
)
def test_a_day_that_cannot_be_is_said_in_one_line(hall: Hall, arguments: list[str], said: str) -> None:
    with pytest.raises(Usage, match=said):
        summary(Call(hall), arguments)


def test_day_23_a_stretch_is_the_same_on_screen_paper_workbook_and_in_json(
    morning: Played, tmp_path: Path, capsys: Out
) -> None:
    pdf, xlsx = tmp_path / "month.pdf", tmp_path / "month.xlsx"
    asked = ["--from", "2026-11-01", "--to", "2026-11-24", "--pdf", str(pdf), "--xlsx", str(xlsx)]
    assert summary(Call(morning.hall, json=True), asked) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["kind"], told["first"], told["last"]) == ("MONTH", "2026-11-01", "2026-11-24")
    assert told["files"] == {"pdf": str(pdf), "xlsx": str(xlsx)}
    (unit,) = [each for each in told["units"] if each["unit"] == UNIT]
    assert (unit["received"], unit["settled_fen"]) == (6, 24000)
    assert told["outside"][0]["certificates"] is None and "foot" not in told
    row = next(row for row in openpyxl.load_workbook(xlsx)["单位"].iter_rows(values_only=True) if row[0] == UNIT)
    assert row[1] == 6 and row[12] == 240
    paper = "".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf.read_bytes())).pages)
    assert "月报" in paper.replace(" ", "") and "240.00" in paper and "无数据" in paper
    assert summary(Call(morning.hall), asked[:4]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "政务中心　政务服务月报　2026年11月1日至2026年11月24日"
    assert next(line for line in lines if line.startswith(UNIT)).split()[1] == "6"


def test_a_database_without_a_hall_has_no_summary(hall: Hall) -> None:
    with pytest.raises(Usage, match="还没有建立大厅"):
        summary(Call(hall), [])


def test_a_file_that_cannot_be_written_is_said_and_leaves_nothing(morning: Played, tmp_path: Path) -> None:
    with pytest.raises(Usage, match="文件写不进去"):
        summary(Call(morning.hall), ["--xlsx", str(tmp_path / "no folder" / "day.xlsx")])
    assert not list(tmp_path.glob("*.xlsx*"))


def test_main_gives_the_summary_of_a_data_folder_without_signing_on(morning: Played, tmp_path: Path) -> None:
    morning.db.close()
    call = [sys.executable, str(ROOT / "main.py"), "--data", str(tmp_path), "--json", "summary", "--date", str(DAY)]
    done = subprocess.run(call, capture_output=True, text=True, timeout=60, cwd=ROOT)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["lines"][0]["issued"] == 5
