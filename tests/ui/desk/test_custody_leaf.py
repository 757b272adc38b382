"""Originals in named hands and scans of a case, by keyboard (days.md 16)."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from tests.ui.desk.test_case_way import received
from tests.ui.desk.work_stand import WorkDesk, card
from tests.ui.fakes import FakeMessages
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.custody_leaf import CustodyLeaf


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def opened(work: WorkDesk) -> CustodyLeaf:
    """The originals of a case with two papers."""
    work.sit_down()
    card(work, received(work, "SC-002", 1, 2))
    work.press("Ctrl+Alt+6")
    leaf = work.pane.top()
    assert isinstance(leaf, CustodyLeaf)
    work.qtbot.waitUntil(lambda: leaf.found is not None)
    work.settle()
    return leaf


def waits_for(work: WorkDesk, state: str) -> None:
    """Until an original stands so."""
    asked = "SELECT count(*) FROM case_original WHERE state = ?"
    work.qtbot.waitUntil(lambda: work.value(asked, state) == 1)
    work.settle()


def test_day_16_an_original_is_kept_handed_on_and_given_back(work: WorkDesk) -> None:
    leaf = opened(work)
    assert cut_off(work.pane) == []
    work.press("Ctrl+2")
    waits_for(work, "KEPT")
    work.press("Ctrl+3")
    assert leaf.to.problem_text()
    leaf.to.set_text(work.founded.staff["window4"])
    work.press("Ctrl+3")
    waits_for(work, "OFFERED")
    assert work.room is not None
    messages = work.room.messages
    assert isinstance(messages, FakeMessages)
    messages.answers.append("示例甲")
    work.press("Ctrl+5")
    waits_for(work, "RETURNED")
    assert work.value("SELECT returned_to FROM case_original") == "示例甲"


def test_day_16_an_original_is_seen_and_given_back_at_once(work: WorkDesk) -> None:
    opened(work)
    work.press("Ctrl+1")
    waits_for(work, "SEEN")


def test_day_16_a_scan_is_kept_and_looked_at(work: WorkDesk, tmp_path: Path) -> None:
    leaf = opened(work)
    path = tmp_path / "身份证.png"
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(0xFFFFFF)
    assert picture.save(str(path))
    leaf.add_file(path)
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM case_scan") == 1)
    work.settle()
    assert leaf.scans.model.rowCount() == 1
    work.press("Ctrl+7")
    work.qtbot.waitUntil(lambda: not leaf.view.isHidden())
    work.press("Esc")
    assert leaf.view.isHidden()


def test_day_16_a_file_of_another_kind_is_refused(work: WorkDesk, tmp_path: Path) -> None:
    leaf = opened(work)
    path = tmp_path / "说明.txt"
    path.write_text("示例", encoding="utf-8")
    leaf.add_file(path)
    assert work.room is not None
    work.qtbot.waitUntil(lambda: bool(work.room.notice.text()))  # type: ignore[union-attr]
    assert work.value("SELECT count(*) FROM case_scan") == 0
