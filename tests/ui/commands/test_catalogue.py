"""`catalogue import` and `catalogue export`: all or nothing, every bad line named, the same out as in."""

import json
from datetime import timedelta
from pathlib import Path

import pytest

from models.catalogue import editions
from models.catalogue.files import check_file
from models.catalogue.lines import FaultCode
from models.office.actors import StationKind
from models.office.folder import DataFolder
from models.office.office import Office
from models.people.places import add_site
from models.people.rules import SiteKind
from tests.fakes import OPENING, Hall
from tests.models.catalogue.samples import HEADER, SOUND
from ui.commands import catalogue
from ui.commands.context import Context, Usage

SAMPLE = Path(__file__).parents[3] / "resources" / "catalogue" / "sample.csv"
TODAY = OPENING.date()


class Call(Context):
    """A call of main.py whose operator needs no password."""

    def __init__(self, hall: Hall, *, json: bool = False) -> None:
        super().__init__(DataFolder.at(Path(), None), json=json)
        self._db = hall.db
        self.hall = hall
        self.asked = 0

    def operator(self) -> Office:
        self.asked += 1
        return self.hall.office("CLI", StationKind.COMMAND)


@pytest.fixture
def place(hall: Hall) -> Hall:
    hall.office().do(add_site, site="H1", name="政务中心", kind=SiteKind.HALL, centre_no="01")
    return hall


def written(folder: Path, *rows: dict[str, str]) -> Path:
    path = folder / "catalogue.csv"
    lines = [HEADER, *([{**SOUND, **row}.get(name, "") for name in HEADER] for row in rows)]
    path.write_text("\n".join(",".join(line) for line in lines), encoding="utf-8")
    return path


def test_the_sample_goes_in_says_what_it_made_and_comes_out_the_same(
    place: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert catalogue.run(Call(place), ["import", str(SAMPLE)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "已导入 124 个事项，自 2026-11-24 起施行：新增 124，变更 0，取消 0。"
    assert said[1].startswith("新设的单位：") and "SC 市场监督管理局" in said[1]
    for name in ("out.csv", "out.xlsx"):
        assert catalogue.run(Call(place), ["export", str(tmp_path / name)]) == 0
        assert {item.code: item for item in check_file(tmp_path / name).items} == {
            item.code: item for item in check_file(SAMPLE).items
        }
    capsys.readouterr()
    assert catalogue.run(Call(place), ["import", str(tmp_path / "out.xlsx")]) == 0
    assert capsys.readouterr().out == "124 个事项与现行目录相同，没有改动。\n"


def test_every_bad_line_is_named_nobody_is_asked_for_a_password_and_nothing_comes_in(
    place: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, {"promised_days": "三天"}, {"item_code": "SC-1"}, {"item_code": "SC-1", "fee_basis": ""})
    call = Call(place)
    assert catalogue.run(call, ["import", str(path)]) == 2
    assert capsys.readouterr().out.splitlines() == [
        "第 2 行 承诺期限：数不对（“三天”）",
        "第 4 行 收费依据：有收费项目，没有收费依据（“居民身份证工本费(换领)”）",
        "第 4 行 事项编码：编码重复（“SC-1”），见第 3 行",
        "共 3 处不对，一行也没有导入。",
    ]
    assert (call.asked, editions.newest_edition(place.db)) == (0, None)


def test_a_file_without_a_column_is_told_which(place: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "catalogue.csv"
    path.write_text(",".join(name for name in HEADER if name != "kind") + "\n", encoding="utf-8")
    assert catalogue.run(Call(place), ["import", str(path)]) == 2
    assert capsys.readouterr().out.splitlines()[0] == "第 1 行 办件类型：缺少这一列"


def test_json_says_faults_and_changes_as_one_object(
    place: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = written(tmp_path, {"promised_days": "三天"})
    assert catalogue.run(Call(place, json=True), ["import", str(path)]) == 2
    (fault,) = json.loads(capsys.readouterr().out)["faults"]
    assert (fault["line"], fault["column"], fault["code"]) == (2, "promised_days", "bad_number")
    path = written(tmp_path, {})
    on = TODAY + timedelta(days=7)
    assert catalogue.run(Call(place, json=True), ["import", str(path), "--on", on.isoformat()]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["takes_effect"], told["new"], told["units"]) == (
        on.isoformat(), ["GA-002"], [{"code": "GA", "name": "公安局"}],
    )  # fmt: skip


def test_a_catalogue_that_drops_items_names_them(
    place: Hall, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue.run(Call(place), ["import", str(written(tmp_path, {}, {"item_code": "GA-003"}))])
    capsys.readouterr()
    catalogue.run(Call(place), ["import", str(written(tmp_path, {}))])
    assert capsys.readouterr().out.splitlines()[1] == "取消的事项：GA-003"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ([], "用法"),
        (["import"], "用法"),
        (["export", "a.csv", "--on", "2026-11-24"], "用法"),
        (["import", "nowhere.csv"], "没有这个文件"),
        (["import", str(SAMPLE), "--on", "24.11.2026"], "日期“24.11.2026”不对"),
        (["export", "a.csv"], "还没有导入过事项目录"),
        (["import", str(SAMPLE), "--on", "2026-11-23"], "最早可以是 2026-11-30"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(place: Hall, tmp_path: Path, arguments: list[str], said: str) -> None:
    if "2026-11-23" in arguments:
        catalogue.run(Call(place), ["import", str(written(tmp_path, {})), "--on", "2026-11-30"])
    with pytest.raises(Usage, match=said) as wrong:
        catalogue.run(Call(place), arguments)
    assert "\n" not in str(wrong.value)


def test_a_file_that_is_no_catalogue_and_a_folder_that_cannot_be_written_are_said_plainly(
    place: Hall, tmp_path: Path
) -> None:
    old = tmp_path / "old.xls"
    old.write_bytes(b"\xd0\xcf\x11\xe0old")
    with pytest.raises(Usage, match=r"旧的 \.xls"):
        catalogue.run(Call(place), ["import", str(old)])
    catalogue.run(Call(place), ["import", str(SAMPLE)])
    with pytest.raises(Usage, match="文件写不进去"):
        catalogue.run(Call(place), ["export", str(tmp_path / "no folder" / "out.csv")])


def test_every_fault_has_its_reason_in_words() -> None:
    assert set(catalogue._REASONS) == set(FaultCode)
