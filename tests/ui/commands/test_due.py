"""The command `due`: its lines, its refusals, and that it touches nothing."""

import json
import subprocess
import sys
from datetime import date, time
from pathlib import Path

import pytest

from models.calendar.rules import CalendarRow
from models.calendar.years import shipped_calendar
from models.deadlines.rules import Hours
from tests.models.deadlines.vectors import VECTORS, Vector
from ui.commands.due import run

CALENDAR = shipped_calendar()
Out = pytest.CaptureFixture[str]


def answer(out: Out, *arguments: str) -> list[str]:
    assert run(list(arguments), CALENDAR) == 0
    said = out.readouterr()
    assert said.err == ""
    return said.out.splitlines()


@pytest.mark.parametrize("vector", VECTORS, ids=str)
def test_b32_the_command_gives_the_vectors(vector: Vector, capsys: Out) -> None:
    arguments = ["--accepted", vector.start, "--days", str(vector.limit), "--unit", vector.unit]
    arguments += [word for text in vector.suspensions for word in ("--suspend", text)]
    arguments += ["--extend", str(vector.extension)] if vector.extension else []
    assert answer(capsys, *arguments) == [vector.due]


def test_working_days_are_the_unit_when_none_is_named(capsys: Out) -> None:
    assert answer(capsys, "--accepted", "2026-09-18", "--days", "5") == ["2026-09-24"]


def test_the_second_line_says_provisional_for_an_unpublished_year(capsys: Out) -> None:
    assert answer(capsys, "--accepted", "2026-12-20", "--days", "20") == ["2027-01-18", "暂定"]
    assert answer(capsys, "--accepted", "2026-12-31T18:00", "--days", "0") == ["2027-01-04", "暂定"]


@pytest.mark.parametrize(
    ("accepted", "due"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-24T09:00", "2026-11-24"),
        ("2026-11-24T18:10", "2026-11-25"),
        ("2026-11-24 18:10:30", "2026-11-25"),
        ("2026-11-24T18:10+08:00", "2026-11-25"),
        ("2026-11-24T02:00Z", "2026-11-24"),
        ("2026-11-24T10:10Z", "2026-11-25"),
        ("2026-10-03", "2026-10-08"),
        ("2026-10-03T20:00", "2026-10-08"),
    ],
)
def test_b33_no_days_is_the_rule_of_the_on_the_spot_case(accepted: str, due: str, capsys: Out) -> None:
    assert answer(capsys, "--accepted", accepted, "--days", "0") == [due]


def test_b33_a_promised_case_starts_on_its_civil_day_whatever_the_hour(capsys: Out) -> None:
    assert answer(capsys, "--accepted", "2026-11-24T23:50", "--days", "1") == ["2026-11-25"]
    assert answer(capsys, "--accepted", "2026-11-24T16:30Z", "--days", "1") == ["2026-11-26"]


def test_the_hall_s_closing_time_decides(capsys: Out) -> None:
    assert run(["--accepted", "2026-11-24T17:10", "--days", "0"], CALENDAR, hours=Hours(time(17, 0))) == 0
    assert capsys.readouterr().out == "2026-11-25\n"


def test_the_hall_s_calendar_is_used_when_given(capsys: Out) -> None:
    closed = CALENDAR.with_rows([CalendarRow(date(2026, 11, 25), False, "停电", document_no="示例 5 号")])
    assert run(["--accepted", "2026-11-24", "--days", "1", "--explain"], closed) == 0
    assert capsys.readouterr().out.splitlines() == [
        "2026-11-26",
        "2026-11-24 周二  起算日，不计入",
        "2026-11-25 周三  停电放假，不计入",
        "2026-11-26 周四  第 1 日",
    ]


def test_b34_overlapping_suspensions_count_once(capsys: Out) -> None:
    base = ["--accepted", "2026-09-14", "--days", "20"]
    overlapping = ["--suspend", "2026-09-24..2026-09-29", "--suspend", "2026-09-22..2026-09-25"]
    assert answer(capsys, *base, *overlapping) == ["2026-10-22"]
    assert answer(capsys, *base, "--suspend", "2026-10-19..2026-10-30") == ["2026-10-16"]
    assert answer(capsys, *base, "--suspend", "2026-09-22..2026-09-22") == ["2026-10-16"]


def test_b37_explain_tells_each_day(capsys: Out) -> None:
    lines = answer(
        capsys,
        "--accepted",
        "2026-10-07",
        "--days",
        "2",
        "--extend",
        "1",
        "--suspend",
        "2026-10-08..2026-10-09",
        "--explain",
    )
    assert lines == [
        "2026-10-12",
        "2026-10-07 周三  起算日，不计入",
        "2026-10-08 周四  第 1 日",
        "2026-10-09 周五  暂停计时，不计入",
        "2026-10-10 周六  第 2 日  国庆节调休上班",
        "2026-10-11 周日  周末，不计入",
        "2026-10-12 周一  第 3 日  延长期内",
    ]


def test_b37_explain_comes_after_the_provisional_line(capsys: Out) -> None:
    assert answer(capsys, "--accepted", "2026-12-31", "--days", "1", "--explain")[:3] == [
        "2027-01-04",
        "暂定",
        "2026-12-31 周四  起算日，不计入",
    ]


def test_json_is_one_object(capsys: Out) -> None:
    lines = answer(capsys, "--accepted", "2026-12-19", "--days", "1", "--unit", "C", "--json", "--explain")
    told = json.loads("\n".join(lines))
    assert (told["due"], told["provisional"], told["due_at"]) == ("2026-12-21", False, "2026-12-21T17:30+08:00")
    assert [(row["day"], row["counts"], row["why"]) for row in told["explanation"]] == [
        ("2026-12-19", False, "START"),
        ("2026-12-20", True, "COUNTED"),
        ("2026-12-21", False, "MOVED_HERE"),
    ]
    assert "explanation" not in json.loads(answer(capsys, "--accepted", "2026-12-19", "--days", "1", "--json")[0])


GOOD = ["--accepted", "2026-11-24", "--days", "20"]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "缺少 --accepted"),
        (["--accepted", "2026-11-24"], "缺少 --days"),
        (["--days", "3"], "缺少 --accepted"),
        (["--accepted", "--days", "3"], "--accepted"),
        (["--accepted", "2026-02-30", "--days", "3"], "2026-02-30"),
        (["--accepted", "24.11.2026", "--days", "3"], "24.11.2026"),
        (["--accepted", "20261124", "--days", "3"], "20261124"),
        (["--accepted", "2026-11-24T25:00", "--days", "3"], "25:00"),
        (["--accepted", "2026-11-24", "--days", "-1"], "--days"),
        (["--accepted", "2026-11-24", "--days", "1.5"], "--days"),
        (["--accepted", "2026-11-24", "--days", "三"], "--days"),
        (["--accepted", "2026-11-24", "--days", ""], "--days"),
        ([*GOOD, "--unit", "D"], "--unit"),
        ([*GOOD, "--extend", "x"], "--extend"),
        ([*GOOD, "--suspend", "2026-12-01"], "--suspend"),
        ([*GOOD, "--suspend", "2026-12-05..2026-12-01"], "早于"),
        ([*GOOD, "--suspend", "2026-12-05..2026-12-32"], "2026-12-32"),
        ([*GOOD, "--suspend", "2026-12-05.."], "恢复后还要计 12 日"),
        ([*GOOD, "--suspend"], "--suspend"),
        ([*GOOD, "--explan"], "--explan"),
        ([*GOOD, "--json=1"], "--json"),
        ([*GOOD, "2026-12-01"], "2026-12-01"),
        (["--accepted", "2026-11-24", "--days", "0", "--extend", "5"], "即办件"),
        (["--accepted", "2026-11-24", "--days", "0", "--suspend", "2026-11-24..2026-11-25"], "即办件"),
        (["--accepted", "1999-11-24", "--days", "3"], "超出日历范围"),
        (["--accepted", "9999-12-31", "--days", "3", "--unit", "C"], "超出日历范围"),
        (["--accepted", "9999-12-31T20:00", "--days", "0"], "超出日历范围"),
        ([*GOOD, "--suspend", "2026-12-05..9999-12-30"], "超出日历范围"),
        ([*GOOD, "--unit", "C", "--suspend", "2026-12-05..9999-12-30"], "超出日历范围"),
        ([*GOOD, "--unit", "C", "--suspend", "0001-01-01..9999-12-30"], "超出日历范围"),
        (["--accepted", "0001-01-01T00:00+08:00", "--days", "3"], "0001-01-01"),
        (["--accepted", "2026-11-24", "--days", "999999", "--unit", "M"], "超出日历范围"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_wrong_input_is_one_line_and_exit_2(arguments: list[str], said: str, capsys: Out) -> None:
    assert run(arguments, CALENDAR) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1
    assert said in told.err


def test_help_is_an_answer(capsys: Out) -> None:
    assert answer(capsys, "--help")[0].startswith("推算期限届满日")


def test_it_needs_no_hall_no_qt_and_leaves_nothing_behind(tmp_path: Path) -> None:
    root = Path(__file__).resolve().parents[3]
    program = (
        f"import sys; sys.path.insert(0, {str(root)!r}); from ui.commands.due import run;"
        "code = run(['--accepted', '2026-09-18', '--days', '5']);"
        "print(code, [name for name in ('PySide6', 'peewee', 'pypinyin') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["2026-09-24", "0 []"]
    assert list(tmp_path.iterdir()) == []
