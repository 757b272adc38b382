"""Help, veil and lock: each covers the page and gives the focus back where it was."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.idle import IdleWatcher
from ui.widgets.key_button import KeyAction
from ui.widgets.overlay import BusyVeil, KeyHelp, LockScreen, key_lines


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.first, self.field, self.pressed = QLineEdit(), QLineEdit("43052119900101"), []
        self.call = KeyAction("下一位", "F8", "Alt+N", owner=self)
        self.call.done.connect(lambda: self.pressed.append("F8"))
        column = QVBoxLayout(self)
        for part in (self.first, self.field, QPushButton("受理")):
            column.addWidget(part)
        self.resize(800, 500)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def test_day_06_the_lock_covers_everything_and_opens_in_the_same_field(qtbot: QtBot, page: Page) -> None:
    lock = LockScreen(page)
    lock.lock("3 号窗口 · 窗口人员甲")
    assert lock.geometry() == page.rect() and lock._pin.hasFocus()
    colours = {page.grab().toImage().pixelColor(x, y).name() for x in range(0, 200, 10) for y in range(0, 100, 5)}
    assert len(colours) == 1, "nothing of the page shines through"
    with qtbot.waitSignal(lock.pin_entered) as heard:
        qtbot.keyClicks(lock._pin, "1234")
        qtbot.keyClick(lock._pin, Qt.Key.Key_Return)
    assert heard.args == ["1234"]
    lock.wrong("PIN 不正确")
    assert lock._wrong.text() == "PIN 不正确" and lock._pin.hasFocus()
    lock.unlock()
    assert page.field.hasFocus() and page.field.text() == "43052119900101"
    assert lock._pin.text() == ""


def test_day_06_a_lock_that_fell_while_another_program_had_the_keyboard_opens_in_the_same_field(
    qtbot: QtBot, page: Page
) -> None:
    other = QLineEdit()
    qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    lock = LockScreen(page)
    lock.lock("3 号窗口")
    page.activateWindow()
    qtbot.waitUntil(lock._pin.hasFocus)

    lock.unlock()

    assert page.field.hasFocus()


def test_day_06_tab_does_not_reach_what_lies_under_the_lock(qtbot: QtBot, page: Page) -> None:
    lock = LockScreen(page)
    lock.lock("3 号窗口")
    for _ in range(5):
        qtbot.keyClick(QApplication.focusWidget() or lock, Qt.Key.Key_Tab)
        assert lock.isAncestorOf(QApplication.focusWidget())


def test_the_lock_follows_the_size_of_its_page(page: Page) -> None:
    lock = LockScreen(page)
    lock.lock("3 号窗口")
    page.resize(1000, 700)
    assert lock.geometry() == page.rect()


def test_the_veil_takes_the_keys_at_once_and_is_seen_only_when_it_takes_long(qtbot: QtBot, page: Page) -> None:
    veil = BusyVeil(page)
    veil.begin("正在受理 …")
    assert not veil._card.isVisible()
    qtbot.keyClicks(QApplication.focusWidget() or veil, "x")
    assert page.field.text() == "43052119900101"
    qtbot.waitUntil(veil._card.isVisible)
    veil.end()
    assert page.field.hasFocus() and not veil.isVisible()


def test_what_is_typed_ahead_of_a_step_reaches_the_field_behind_it(qtbot: QtBot, page: Page) -> None:
    veil = BusyVeil(page)
    page.field.clear()
    veil.begin("正在开始 …")
    qtbot.keyClicks(veil, "4305x")
    veil.end()
    qtbot.waitUntil(lambda: page.field.text() == "4305x")
    veil.begin("正在开始 …")
    qtbot.keyClicks(veil, "21")
    qtbot.keyClick(veil, Qt.Key.Key_Return)
    qtbot.keyClicks(veil, "mingzi")
    veil.end()
    qtbot.waitUntil(lambda: page.field.text() == "4305x21")
    qtbot.wait(1)
    assert page.field.text() == "4305x21", "what was meant for the next field goes into none"


def test_the_veil_can_be_cancelled_only_where_that_is_offered(qtbot: QtBot, page: Page) -> None:
    veil, heard = BusyVeil(page), []
    veil.cancelled.connect(lambda: heard.append(True))
    veil.begin("正在打印 …", at_once=True)
    qtbot.keyClick(veil, Qt.Key.Key_Escape)
    assert heard == []
    veil.end()
    veil.begin("正在读取 …", cancel=True, at_once=True)
    veil.progress(3, 10)
    qtbot.keyClick(veil, Qt.Key.Key_Escape)
    assert heard == [True]


def test_help_lists_the_keys_of_the_page_and_closes_by_escape(qtbot: QtBot, page: Page) -> None:
    assert [(line.keys, line.does) for line in key_lines(page)] == [("F8 · Alt+N", "下一位")]
    shown = KeyHelp(page)
    for _ in range(2):
        shown.open("窗口办理", "一位来访者从叫号到送达都在这一页。", [("来访者", key_lines(page))])
        assert shown.isVisible()
        qtbot.keyClick(shown, Qt.Key.Key_Escape)
        assert not shown.isVisible() and page.field.hasFocus()


def test_day_06_idle_is_said_once_and_not_while_a_visitor_is_served(qtbot: QtBot, page: Page) -> None:
    watcher = IdleWatcher(60, page)
    heard: list[bool] = []
    watcher.idle.connect(lambda: heard.append(True))
    watcher._timer.timeout.emit()
    assert heard == [True]
    watcher.hold("visitor")
    watcher.hold("payment")
    assert not watcher.running()
    qtbot.keyClicks(page.field, "1")
    assert not watcher.running(), "a key does not end the hold"
    watcher.release("visitor")
    assert not watcher.running()
    watcher.release("payment")
    assert watcher.running()


def test_a_touch_starts_the_count_again(qtbot: QtBot, page: Page) -> None:
    watcher = IdleWatcher(60, page)
    watcher._timer.stop()
    qtbot.keyClicks(page.field, "1")
    assert watcher.running()
