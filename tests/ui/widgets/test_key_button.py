"""Every action has a key and an Alt twin, and what cannot be done says why."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QToolTip, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.key_button import KeyAction, KeyButton


class Page(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.refused: list[str] = []
        self.next = KeyAction("下一位", "F8", "Alt+N", icon="next", owner=self)
        self.next.done.connect(lambda: self.done.append("next"))
        self.next.refused.connect(self.refused.append)
        self.button, self.field = KeyButton(self.next, stacked=True), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.field)
        column.addWidget(self.button)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    made = Page()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.field.setFocus()
    return made


def test_b56_an_action_is_done_by_its_key_its_twin_and_its_button(qtbot: QtBot, page: Page) -> None:
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    qtbot.keyClick(page.field, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.done == ["next"] * 3


def test_the_keys_are_on_the_button(page: Page) -> None:
    assert page.next.keys() == "F8 · Alt+N"
    assert page.button.accessibleDescription() == "F8 · Alt+N"
    assert KeyAction("受理", "Ctrl+Return", owner=page).keys() == "Ctrl+Enter"


def test_what_is_blocked_is_not_done_and_says_why_by_key_hover_and_focus(qtbot: QtBot, page: Page) -> None:
    page.next.block("本窗口还在接待 A023")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    qtbot.mouseClick(page.button, Qt.MouseButton.LeftButton)
    assert page.done == [] and page.refused == ["本窗口还在接待 A023"] * 2
    assert page.button.toolTip() == "本窗口还在接待 A023"
    assert QToolTip.text() == "", "the page's bar says it already"
    page.field.setFocus()
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.button.hasFocus(), "what is blocked can still be reached"
    assert QToolTip.text() == "本窗口还在接待 A023"


def test_it_can_be_done_again_when_it_is_allowed(qtbot: QtBot, page: Page) -> None:
    page.next.block("x")
    page.next.allow()
    page.button.setFocus()
    qtbot.keyClick(page.button, Qt.Key.Key_Space)
    assert page.done == ["next"] and page.button.property("blocked") is False


def test_the_key_survives_another_text(qtbot: QtBot, page: Page) -> None:
    page.next.setText("办结并叫下一位的来访者")
    qtbot.keyClick(page.field, Qt.Key.Key_F8)
    assert page.done == ["next"]
    assert page.button.minimumSizeHint().width() > page.button.fontMetrics().horizontalAdvance(page.next.text())


def test_a_hidden_action_takes_its_button_away_and_back(page: Page) -> None:
    page.next.setVisible(False)
    assert page.button.isHidden()
    page.next.setVisible(True)
    assert page.button.isVisible()


def test_a_button_made_before_its_page_opens_no_window_of_its_own(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    button = KeyButton(KeyAction("重呼", "F9", owner=owner))
    qtbot.addWidget(button)
    assert not button.isVisible()
