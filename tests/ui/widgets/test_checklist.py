"""Materials are ticked without the mouse."""

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ui.widgets.checklist import CheckItem, Checklist

FORMS = (("original", "原件"), ("copy", "复印件"))
ITEMS = (CheckItem("a", "申请书"), CheckItem("b", "营业执照"), CheckItem("c", "委托书", needed=False))


@pytest.fixture
def listed(qtbot: QtBot) -> Checklist:
    made = Checklist(forms=FORMS, name="材料")
    made.set_items(ITEMS)
    made.resize(400, 200)
    qtbot.addWidget(made)
    made.show()
    return made


def test_space_and_numbers_tick(qtbot: QtBot, listed: Checklist) -> None:
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert listed.ticked() == {"a": "original"}
    qtbot.keyClicks(listed, "3")
    assert set(listed.ticked()) == {"a", "c"}
    assert [item.key for item in listed.missing()] == ["b"]
    qtbot.keyClicks(listed, "1")
    assert set(listed.ticked()) == {"c"}
    qtbot.keyClicks(listed, "9")
    assert set(listed.ticked()) == {"c"}, "a number without a line does nothing"


def test_arrows_change_the_form_and_a_form_is_a_tick(qtbot: QtBot, listed: Checklist) -> None:
    qtbot.keyClick(listed, Qt.Key.Key_Down)
    qtbot.keyClick(listed, Qt.Key.Key_Right)
    assert listed.ticked() == {"b": "original"}
    qtbot.keyClick(listed, Qt.Key.Key_Right)
    assert listed.ticked() == {"b": "copy"}


def test_a_click_on_a_line_ticks_it_and_enter_goes_on(qtbot: QtBot, listed: Checklist) -> None:
    with qtbot.waitSignal(listed.changed):
        qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(150, 10))
    assert set(listed.ticked()) == {"a"}
    with qtbot.waitSignal(listed.went_on):
        qtbot.keyClick(listed, Qt.Key.Key_Return)


def test_day_08_the_ticks_of_a_notice_open_again(listed: Checklist) -> None:
    listed.set_items(ITEMS, {"b": "copy", "gone": "original"})
    assert listed.ticked() == {"b": "copy"}


def test_a_long_line_wraps_and_gets_the_height_it_needs(listed: Checklist) -> None:
    before = listed.height_for_all()
    listed.set_items(
        (CheckItem("a", "营业执照或者其他主体资格证明文件复印件(需同时核对原件并加盖申请人公章)" * 3), *ITEMS[1:])
    )
    assert listed.height_for_all() > before


def test_a_reader_hears_whether_a_line_is_there(listed: Checklist) -> None:
    listed.set_items(ITEMS, {"b": "copy"})
    role = Qt.ItemDataRole.AccessibleTextRole
    assert listed.model().index(0, 0).data(role) == "申请书: 缺"
    assert listed.model().index(1, 0).data(role) == "营业执照: 已有 复印件"
