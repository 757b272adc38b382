"""The command `demo`: a fresh demonstration in DIR/demo, and who may sign on to it."""

import tomllib
from pathlib import Path

import pytest

import main
from models.demo.hall import PASSWORD
from models.demo.in_progress import NOTE


def test_the_sign_on_list_is_printed_and_noted_beside_the_data(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["--data", str(tmp_path), "demo", "--no-window"]) == 0
    told = capsys.readouterr().out
    assert PASSWORD in told and "w1" in told and "1号窗口工作人员" in told and "bank" in told
    note = tomllib.loads((tmp_path / "demo" / NOTE).read_text(encoding="utf-8"))
    assert note["password"] == PASSWORD
    assert note["accounts"]["supervisor"] == "督查员"
    assert (tmp_path / "demo" / "hall.db").is_file() and (tmp_path / "demo" / "station.toml").is_file()


def test_other_peoples_data_is_left_alone(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "demo").mkdir()
    (tmp_path / "demo" / "hall.db").write_bytes(b"mine")
    assert main.main(["--data", str(tmp_path), "demo", "--no-window"]) == 2
    assert "不能覆盖" in capsys.readouterr().err
    assert (tmp_path / "demo" / "hall.db").read_bytes() == b"mine"
