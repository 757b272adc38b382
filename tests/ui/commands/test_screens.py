"""The command `screens`; what it draws is looked at in tests/ui/scenes."""

import os
from pathlib import Path

import pytest

import main
from models.office.folder import DataFolder
from ui.commands.context import WRONG, Context, Usage
from ui.commands.screens import screens, without_display


def test_a_scene_that_there_is_not_is_named_before_anything_is_made(tmp_path: Path) -> None:
    with pytest.raises(Usage, match="no-such-scene"):
        screens(Context(DataFolder.at(tmp_path / "data", None)), ["--out", str(tmp_path / "out"), "no-such-scene"])
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main.main(["--data", str(tmp_path / "data"), "screens", "--out", str(tmp_path / "file" / "out")]) == WRONG
    assert "不能写入" in capsys.readouterr().err


def test_a_language_that_there_is_not_is_said(tmp_path: Path) -> None:
    with pytest.raises(Usage, match="lang"):
        screens(Context(DataFolder.at(tmp_path, None)), ["--out", str(tmp_path), "--lang", "fr"])


def test_nothing_has_to_show_what_is_drawn(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    without_display()
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
