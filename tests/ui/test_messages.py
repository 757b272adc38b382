"""Dialogs ask for reasons by keyboard, call back once, and open nowhere else."""

import ast
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.fakes import FakeMessages
from ui import messages
from ui.messages import BoxMessages, Messages, Reason, ReasonAsked, ReasonDialog

VOID = ReasonAsked(
    "fees.void",
    "作废缴款通知单",
    "编号不再使用。",
    "作废",
    (("amount", "金额有误"), ("payer", "缴款人有误"), ("other", "其他")),
)


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def opened(qtbot: QtBot, kind: type[QDialog]) -> QDialog:
    """The dialog that is open now, active."""
    qtbot.waitUntil(lambda: isinstance(QApplication.activeModalWidget(), kind))
    found = QApplication.activeModalWidget()
    assert isinstance(found, kind)
    found.activateWindow()
    qtbot.waitUntil(found.isActiveWindow)
    return found


def press(qtbot: QtBot, key: Any, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, key, modifier)


def test_a_reason_is_given_by_keys_alone(qtbot: QtBot, page: QWidget) -> None:
    heard: list[Reason] = []
    BoxMessages().ask_reason(page, VOID, heard.append)
    opened(qtbot, ReasonDialog)
    press(qtbot, Qt.Key.Key_2)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [Reason("payer", "")]


def test_no_reason_is_not_accepted_and_the_dialog_stays(qtbot: QtBot, page: QWidget) -> None:
    heard: list[Reason] = []
    BoxMessages().ask_reason(page, VOID, heard.append)
    dialog = opened(qtbot, ReasonDialog)
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(dialog, ReasonDialog)
    assert heard == [] and dialog.isVisible() and dialog.notice.text() == "请选原因。"
    dialog.reject()


def test_the_other_reason_needs_words_and_keeps_what_was_typed(qtbot: QtBot, page: QWidget) -> None:
    heard: list[Reason] = []
    BoxMessages().ask_reason(page, VOID, heard.append)
    dialog = opened(qtbot, ReasonDialog)
    assert isinstance(dialog, ReasonDialog)
    press(qtbot, Qt.Key.Key_3)
    press(qtbot, Qt.Key.Key_Return)
    assert dialog._words.area.hasFocus()
    qtbot.keyClicks(dialog._words.area, "2x")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [] and dialog._words.text() == "2x" and dialog.reason().code == "other"
    qtbot.keyClicks(dialog._words.area, " paid twice")
    press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert heard == [Reason("other", "2x paid twice")]


def test_going_back_calls_nobody(qtbot: QtBot, page: QWidget) -> None:
    heard: list[Reason] = []
    BoxMessages().ask_reason(page, VOID, heard.append)
    dialog = opened(qtbot, ReasonDialog)
    press(qtbot, Qt.Key.Key_Escape)
    assert heard == [] and not dialog.isVisible()


def test_a_second_person_signs(qtbot: QtBot, page: QWidget) -> None:
    heard: list[messages.Signature] = []
    BoxMessages().ask_second_person(page, "短款", "短款 ¥5.00,须另一人签名。", heard.append)
    dialog = opened(qtbot, messages.FormDialog)
    assert isinstance(dialog, messages.FormDialog)
    qtbot.keyClicks(QApplication.focusWidget(), "teller2")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), " s3cret ")
    press(qtbot, Qt.Key.Key_Return)
    assert heard == [messages.Signature("teller2", " s3cret ")], "a secret is not trimmed"


def test_one_line_is_asked_and_needed(qtbot: QtBot, page: QWidget) -> None:
    heard: list[str] = []
    BoxMessages().ask_line(page, "按号呼叫", "号码", heard.append)
    opened(qtbot, messages.FormDialog)
    press(qtbot, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClicks(QApplication.focusWidget(), "A023")
    press(qtbot, Qt.Key.Key_Return)
    assert heard == ["A023"]


def test_what_was_asked_is_logged_by_code(qtbot: QtBot, page: QWidget, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level("INFO"):
        BoxMessages().ask_reason(page, VOID, lambda _: None)
        opened(qtbot, ReasonDialog)
        press(qtbot, Qt.Key.Key_1)
        press(qtbot, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "asked fees.void: amount" in caplog.text


def test_say_is_one_box_that_is_closed_by_a_key(qtbot: QtBot, page: QWidget) -> None:
    BoxMessages().say(page, "银行收费点", "收费点已关账。")
    box = opened(qtbot, QMessageBox)
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert not box.isVisible()


def test_message_boxes_are_opened_nowhere_else() -> None:
    ui = Path(messages.__file__).parent
    wrong = []
    for file in (each for each in ui.rglob("*.py") if each.name != "messages.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            name = node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""
            if name in {"QMessageBox", "QInputDialog", "QFileDialog", "QErrorMessage", "processEvents"}:
                wrong.append(f"{file.relative_to(ui)}: {name}")
    assert wrong == []


def test_the_fake_takes_the_place_of_the_real_one() -> None:
    fake: Messages = FakeMessages(answers=[Reason("amount", ""), None])
    heard: list[Reason] = []
    parent: Any = None
    fake.ask_reason(parent, VOID, heard.append)
    fake.ask_reason(parent, VOID, heard.append)
    assert heard == [Reason("amount", "")]
