"""An office behind the windows: cases taken in at window 3, a reviewer, an approver, and the room driven by keys."""

from dataclasses import dataclass, field
from datetime import date
from typing import Any

from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.cases import intake_verbs
from models.cases.forms import Intake, Tick
from models.catalogue import reading as catalogue
from models.catalogue.verbs import bring_in
from models.office.actors import Role
from models.office.office import Office
from models.people import places, staff
from tests.models.cases.counter import CATALOGUE, FREE, applicant, item
from tests.models.people.staffed import give_all_powers
from tests.ui.desk.standing import Desk
from tests.ui.ground import PASSWORD, Founded, hash_of
from ui.backoffice.room import BackOfficeRoom
from ui.room import Room

LONG = item(
    "SC-009", days=20, name="食品经营许可证核发(含网络经营、餐饮服务、单位食堂和食品销售等各类经营项目的首次申请与变更)"
)
POLICE = item("GA-001", days=3, unit="公安局", name="特种行业许可证核发")


@dataclass
class BackOffice:
    """Window 3 takes in; `reviewer` and `approver` work for the market department, `police` approves for another."""

    founded: Founded
    qtbot: QtBot
    desk: Office
    rooms: list[Room] = field(default_factory=list)

    @classmethod
    def make(cls, founded: Founded, qtbot: QtBot) -> "BackOffice":
        desk = Desk.make(founded)
        admin = desk.administrator()
        admin.do(places.add_unit, unit="GA", name="公安局", site="H1")
        give_all_powers(admin, "SC", "GA")
        admin.do(bring_in, items=(*CATALOGUE, LONG, POLICE), on=date(2026, 1, 1), source="0" * 64)
        for login, name, role, unit in (
            ("reviewer", "承办人员", Role.REVIEWER, "SC"),
            ("approver", "审批人员", Role.APPROVER, "SC"),
            ("police", "公安审批人员", Role.APPROVER, "GA"),
        ):
            person = admin.do(
                staff.add_staff, login=login, name=name, secret=hash_of(PASSWORD), must_change=False
            ).value
            admin.do(staff.give_role, staff=person, role=role, unit=unit)
            founded.staff[login] = person
        admin.do(staff.give_role, staff=founded.staff["window3"], role=Role.APPROVER, unit="SC")
        return cls(founded, qtbot, desk.office)

    def accepted(self, code: str = FREE, *, who: int = 0, name: str = "") -> str:
        """Takes in and accepts a case at window 3; its long number."""
        found = catalogue.item_id(self.founded.db, code)
        assert found
        wish = Intake(item=found, applicant=applicant(who, name=name), ticks=(Tick(1), Tick(2)))
        made = self.desk.do(intake_verbs.take_in, intake=wish).value
        self.founded.clock.pass_(seconds=1)
        return str(self.value('SELECT "number" FROM "case" WHERE "id" = ?', made.case))

    def sit_down(self, login: str = "approver") -> BackOfficeRoom:
        """The room as this person sees it, read."""
        office = self.desk if login == "window3" else self.founded.signed_on(login)[0]
        room = BackOfficeRoom(self.founded.ground(self.qtbot, office))
        self.show(room)
        self.qtbot.waitUntil(lambda: bool(room.list.foot_text()))
        return room

    def show(self, room: Room, width: int = 1241, height: int = 676) -> None:
        """Shows a room as the frame does, following the database, its keys wherever the cursor is."""
        self.rooms.append(room)
        self.qtbot.addWidget(room)
        room.resize(width, height)
        room.ground.live.changed.connect(lambda subjects: room.heard(subjects, in_front=True))
        room.show()
        room.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is room)
        room.mark_unread()
        room.enter()

    # Keys.

    def type(self, text: str) -> None:
        """Letters where the cursor is, Chinese as an input method commits it."""
        focused = QApplication.focusWidget()
        assert focused is not None
        if text.isascii():
            QTest.keyClicks(focused, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(focused, event)

    def press(self, *keys: str) -> None:
        """Keys by name, such as Return, F8, Ctrl+Return."""
        for key in keys:
            chord = QKeySequence(key)[0]  # type: ignore[index]
            QTest.keyClick(QApplication.focusWidget() or self.rooms[-1], chord.key(), chord.keyboardModifiers())

    def value(self, sql: str, *values: Any) -> Any:
        """One value of the database."""
        return self.founded.db.value(sql, values)

    def state(self, number: str) -> str:
        """Where a case stands."""
        return str(self.value('SELECT "state" FROM "case" WHERE "number" = ?', number))

    def wait_for(self, number: str, state: str) -> None:
        """Waits until a case stands there and the room has heard of it."""
        self.qtbot.waitUntil(lambda: self.state(number) == state and not self.rooms[-1].work.busy(self.rooms[-1]))
