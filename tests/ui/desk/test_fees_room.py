"""The window's notices, and that nothing here takes money."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from tests.models.cases.counter import PAID
from tests.ui.desk.test_due_pane import Busy
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.fees_room import FeesRoom


@pytest.fixture
def busy(founded: Founded, qtbot: QtBot) -> Busy:
    return Busy(WorkDesk.make(founded, qtbot))


def test_day_09_what_is_to_be_paid_and_what_was_paid_today_and_enter_opens_the_case(busy: Busy, qtbot: QtBot) -> None:
    cases = [busy.accept(PAID, who) for who in (0, 1)]
    for at, case in enumerate(cases):
        busy.decide(case, f"市监许〔2026〕{at}号")
    teller, first, _ = busy.work.fee_point(), busy.notice(cases[0]), busy.notice(cases[1])
    ground = busy.work.founded.ground(qtbot, busy.clerk)
    gone: list[tuple[str, str, str]] = []
    ground.go = lambda *where: bool(gone.append(where)) or True
    room = FeesRoom(ground)
    qtbot.addWidget(room)
    room.mark_unread()
    room.resize(1241, 676)
    ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
    room.show()
    room.activateWindow()
    room.enter()
    model = room.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert {str(model.index(at, 5).data()) for at in range(2)} == {"▲ 未缴"}
    assert "收费点" in room.bank.text()

    teller.do(bank.confirm, notices=(first,), method="CASH")
    qtbot.waitUntil(lambda: {str(model.index(at, 5).data()) for at in range(2)} == {"▲ 未缴", "● 已缴清"})
    qtbot.waitUntil(lambda: cut_off(room) == [])
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert gone == [("desk", "case", busy.number(cases[0]))]  # the cursor stays on its row, wherever that went


def test_b41_no_key_of_the_room_marks_money_as_received(busy: Busy, qtbot: QtBot) -> None:
    room = FeesRoom(busy.work.founded.ground(qtbot, busy.clerk))
    qtbot.addWidget(room)
    assert room.steps() == []
