"""Many persons for one item at once, by keyboard and from a list (days.md 15)."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from models.catalogue import reading as catalogue
from tests.ui.desk.work_stand import ID, OTHER_ID, WorkDesk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.batch_leaf import BatchLeaf


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def opened(work: WorkDesk) -> BatchLeaf:
    """The list of an item with three papers, from the intake form; the first field is filled, the papers are there."""
    work.sit_down()
    work.pane.intake.item.item.setFocus()
    work.choose_item("SC-002")
    work.press("Ctrl+9")
    leaf = work.pane.top()
    assert isinstance(leaf, BatchLeaf)
    work.qtbot.waitUntil(lambda: leaf.offer is not None)
    work.settle()
    leaf.focus_first()
    work.enter("示例经办")
    work.press("0", "Return")
    return leaf


def typed(work: WorkDesk, leaf: BatchLeaf, name: str, number: str) -> None:
    """One row, Enter after each field."""
    before = len(leaf.rows.rows)
    for text in (name, number, "13812345678", "示例镇示例村3组"):
        work.enter(text)
    work.qtbot.waitUntil(lambda: len(leaf.rows.rows) == before + 1)


def test_day_15_rows_are_typed_taken_in_and_closed_with_one_receipt(work: WorkDesk) -> None:
    leaf = opened(work)
    typed(work, leaf, "示例甲", ID)
    typed(work, leaf, "示例乙", "430521199006154563")
    typed(work, leaf, "示例丙", OTHER_ID)
    typed(work, leaf, "示例丁", ID)
    assert [bool(row.wrong()) for row in leaf.rows.rows] == [False, True, False, True]
    assert cut_off(work.pane) == []
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: leaf.rows.taken() == 2 and not leaf._running)
    assert work.value("""SELECT count(*) FROM "case" WHERE state = 'ACCEPTED'""") == 2
    assert leaf.primary_words() == "结束并打印收件清单"
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM print_job WHERE paper = 'batch_receipt'") == 1)
    work.settle()
    assert work.pane.top() is work.pane.intake


def test_day_15_a_wrong_row_is_corrected_in_its_place(work: WorkDesk) -> None:
    leaf = opened(work)
    typed(work, leaf, "示例乙", "430521199006154563")
    assert leaf.primary_reason()
    leaf.list.setFocus()
    work.press("Return")
    assert leaf.number.text() == "430521199006154563" and not leaf.rows.rows
    leaf.number.set_text(ID)
    leaf.address.setFocus()
    work.press("Return")
    work.qtbot.waitUntil(lambda: len(leaf.rows.waiting()) == 1)


def test_day_15_a_list_of_five_hundred_is_read(work: WorkDesk, tmp_path: Path) -> None:
    leaf = opened(work)
    path = tmp_path / "名单.csv"
    lines = [f"示例{at:03},{ID if at == 0 else ''},13812345678,示例村" for at in range(500)]
    path.write_text("姓名,证件号码,电话,住址\n" + "\n".join(lines), encoding="utf-8")
    leaf.read(path)
    work.qtbot.waitUntil(lambda: leaf.list.model.rowCount() == 500)
    assert len(leaf.rows.waiting()) == 1


def test_day_15_a_list_without_its_columns_is_refused(work: WorkDesk, tmp_path: Path) -> None:
    leaf = opened(work)
    path = tmp_path / "名单.csv"
    path.write_text("甲,乙\n1,2\n", encoding="utf-8")
    leaf.read(path)
    assert work.room is not None
    work.qtbot.waitUntil(lambda: bool(work.room.notice.text()))  # type: ignore[union-attr]
    assert not leaf.rows.rows and catalogue.item_id(work.founded.db, "SC-002") == leaf.item
