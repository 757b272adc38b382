"""A demonstration shows its password beside the sign-on, and nothing else does."""

from pathlib import Path

from models.office.actors import StationKind
from ui.demo_note import read_note


def test_only_a_demonstration_shows_a_password(tmp_path: Path) -> None:
    assert read_note(tmp_path) is None
    (tmp_path / "demo.toml").write_text(
        'password = "shown-1"\n[accounts]\nw3 = "3号窗口工作人员"\nbank = "收费点1号柜员"\n'
    )
    note = read_note(tmp_path)
    assert note is not None
    assert "w3 3号窗口工作人员" in note.said(StationKind.WINDOW, 3)
    assert "bank" not in note.said(StationKind.WINDOW, 3)
    assert "bank 收费点1号柜员" in note.said(StationKind.BANK, None)
    (tmp_path / "demo.toml").write_text("password = ")
    assert read_note(tmp_path) is None
