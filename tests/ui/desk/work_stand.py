"""The middle of the desk in a room of its own: window 3 with a visitor, a small catalogue, the fee point open."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.cases import decision_verbs
from models.cases.rules import Decision
from models.catalogue.verbs import bring_in
from models.office.actors import Role
from models.office.office import Office
from models.people import places, staff
from models.tickets import call_verbs, verbs
from models.tickets.reading import at_window
from tests.models.cases.counter import CATALOGUE, FEE, item
from tests.models.people.staffed import give_all_powers
from tests.ui.desk.standing import Desk
from tests.ui.ground import PASSWORD, Founded, hash_of
from ui.desk.case_card import CaseLeaf
from ui.desk.work_pane import WorkPane
from ui.room import Ground, Room
from ui.translation import mark

LONG = item(
    "SC-009", days=20, name="食品经营许可证核发(含网络经营、餐饮服务、单位食堂和食品销售等各类经营项目的首次申请与变更)"
)
SHOWN = (
    item("SC-010", name="个体工商户设立登记"),
    item("SC-011", days=15, name="食品经营许可证核发"),
    item("SC-012", name="居民身份证换领", fee=FEE),
)


ID = "430521199006154562"
OTHER_ID = "430521198001010012"

LOOK_MS = 20
"""How often the ground of these tests looks at the database."""


class PaneRoom(Room):
    """Nothing but the work pane."""

    title = mark("Desk")
    shows = frozenset({"cases"})

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground)
        self.pane = WorkPane(self)
        self.pane.said.connect(self.notice.say)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane)


@dataclass
class WorkDesk:
    """Window 3 with its clerk, and the pane shown."""

    founded: Founded
    desk: Desk
    qtbot: QtBot
    room: PaneRoom | None = None
    keys: int = 0
    """Keys pressed; what is typed into a field counts its letters."""

    @classmethod
    def make(cls, founded: Founded, qtbot: QtBot) -> "WorkDesk":
        desk = Desk.make(founded)
        admin = desk.administrator()
        admin.do(places.add_unit, unit="GA", name="公安局", site="H1")
        give_all_powers(admin, "SC", "GA")
        admin.do(bring_in, items=(*CATALOGUE, LONG, *SHOWN), on=date(2026, 1, 1), source="0" * 64)
        approver = admin.do(
            staff.add_staff, login="approver", name="审批人员", secret=hash_of(PASSWORD), must_change=False
        ).value
        admin.do(staff.give_role, staff=approver, role=Role.APPROVER, unit="SC")
        founded.staff["approver"] = approver
        return cls(founded, desk, qtbot)

    @property
    def pane(self) -> WorkPane:
        assert self.room is not None
        return self.room.pane

    def fee_point(self) -> Office:
        """The teller at the fee point, its day open."""
        office, _ = self.founded.signed_on("teller")
        office.do(bank.open_day)
        return office

    def visitor(self) -> str:
        """A number that is called and in service; its ticket's id."""
        text = self.desk.issue()
        window = self.founded.windows[3]
        self.desk.office.do(call_verbs.call_next, window=window)
        self.desk.office.do(verbs.start, window=window)
        found: str = self.founded.db.value('SELECT "id" FROM "ticket" WHERE "text" = ?', (text,))
        return found

    def sit_down(self, width: int = 660, height: int = 660, office: Office | None = None, window: int = 3) -> WorkPane:
        """The pane, shown and read, with the visitor of the window."""
        self.room = PaneRoom(self.founded.ground(self.qtbot, office or self.desk.office))
        self.qtbot.addWidget(self.room)
        self.room.resize(width, height)
        self.room.show()
        self.room.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.room)
        self.show_visitor(window)
        self.pane.focus_first()
        self.settle()
        return self.pane

    def show_visitor(self, window: int = 3) -> None:
        """Whom the window holds now, as the desk tells it."""
        self.pane.show_visitor(at_window(self.founded.db, self.founded.windows[window]))

    def settle(self) -> None:
        """Waits until nothing is under way on the threads, what a change of the database had read again too."""
        assert self.room is not None
        for _ in range(3):
            self._pass_through()
            self.qtbot.wait(LOOK_MS)

    def _pass_through(self) -> None:
        room = self.room
        came: list[object] = []
        assert room is not None
        work = room.work

        def then_ask(_: object) -> None:
            work.ask(lambda db: db.value("SELECT 1"), then=came.append)

        work.aside(lambda: None, then=lambda _: work.through(lambda _: None, then=then_ask))
        self.qtbot.waitUntil(lambda: bool(came) and not work.busy(room))

    # Keys.

    def type(self, text: str) -> None:
        """Letters where the cursor is, Chinese as an input method commits it."""
        focused = QApplication.focusWidget()
        assert focused is not None
        self.keys += len(text)
        if text.isascii():
            QTest.keyClicks(focused, text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(focused, event)

    def press(self, *keys: str) -> None:
        """Keys by name, such as Return, Space, Ctrl+Return, F2."""
        for key in keys:
            self.keys += 1
            chord = QKeySequence(key)[0]  # type: ignore[index]
            focused: QWidget | None = QApplication.focusWidget()
            QTest.keyClick(focused or self.pane, chord.key(), chord.keyboardModifiers())

    def enter(self, text: str = "") -> None:
        """Types a field and goes on."""
        self.type(text)
        self.press("Return")

    def choose_item(self, typed: str) -> None:
        """Types into the item box and takes the first answer."""
        self.type(typed)
        box = self.pane.intake.item.item.box
        self.qtbot.waitUntil(lambda: bool(box.answers_shown()))
        self.press("Return")
        self.qtbot.waitUntil(lambda: self.pane.intake.item.now is not None)
        self.settle()

    def value(self, sql: str, *values: Any) -> Any:
        """One value of the database."""
        return self.founded.db.value(sql, values)

    def wait_case(self, state: str, count: int = 1) -> None:
        """Waits until so many cases stand in a state."""
        self.qtbot.waitUntil(lambda: self.value('SELECT count(*) FROM "case" WHERE "state" = ?', state) == count)
        self.settle()


def applicant(work: WorkDesk, name: str = "示例甲", number: str = ID) -> None:
    """The first fields of the form, to the item."""
    for text in (number, name, "13812345678", "示例镇示例村3组"):
        work.enter(text)


def accepted(work: WorkDesk, code: str = "SC-002") -> str:
    """A promised case, taken in through the form; its number."""
    applicant(work)
    work.choose_item(code)
    work.press("0", "Ctrl+Return")
    work.wait_case("ACCEPTED")
    number: str = work.value('SELECT "number" FROM "case"')
    return number


def card(work: WorkDesk, number: str) -> CaseLeaf:
    """A case opened on its card."""
    work.pane.open_case(number)
    leaf = work.pane.top()
    assert isinstance(leaf, CaseLeaf)
    work.qtbot.waitUntil(lambda: leaf.view is not None)
    work.settle()
    return leaf


def granted(work: WorkDesk, number: str) -> None:
    """The approver decides, in the back office."""
    office, _ = work.founded.signed_on("approver")
    found = work.value('SELECT "id" FROM "case" WHERE "number" = ?', number)
    office.do(decision_verbs.decide, case=found, decision=Decision.GRANT)
