"""What the window's cases wait for: one list, by keyboard."""

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.cases import intake_verbs
from models.cases.forms import Intake, Tick
from models.catalogue.reading import item_id
from tests.models.cases.counter import FREE, applicant
from tests.ui.desk.test_due_pane import Busy
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from ui.desk.waiting_room import WaitingRoom


def test_day_08_a_supplement_waits_with_its_day_and_enter_opens_its_case(founded: Founded, qtbot: QtBot) -> None:
    busy = Busy(WorkDesk.make(founded, qtbot))
    item = item_id(founded.db, FREE)
    assert item is not None
    ground, gone = founded.ground(qtbot, busy.clerk), list[tuple[str, str, str]]()
    ground.go = lambda *where: bool(gone.append(where)) or True
    room = WaitingRoom(ground)
    qtbot.addWidget(room)
    room.mark_unread()
    room.resize(1241, 676)
    ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
    room.show()
    room.activateWindow()
    room.enter()
    qtbot.waitUntil(lambda: room.list.state_text() == "本窗口没有此类待办事宜。")

    intake = Intake(item=item, applicant=applicant(0), ticks=(Tick(1),))
    case = busy.clerk.do(intake_verbs.receive, intake=intake).value.case
    until = busy.desk.today + timedelta(days=3)
    busy.clerk.do(intake_verbs.supplement_notice, case=case, by=until)
    model = room.list.model
    qtbot.waitUntil(lambda: model.rowCount() == 1)
    shown = [str(model.index(0, column).data()) for column in range(model.columnCount())]
    assert (shown[0], shown[2], shown[5]) == ("待补正", "示*甲", "待补正")

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F2)
    assert room.kind == "OWED" and model.rowCount() == 0 and room.list.state_text()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_F7)
    assert model.rowCount() == 1
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert gone == [("desk", "case", busy.number(case))]
