"""Whole visits at the whole desk, by keyboard alone, with the keys counted as docs/guides/window.md counts them."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from tests.ui.desk.standing import Desk
from tests.ui.desk.test_room import Clerk
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.room import DeskRoom
from ui.desk.work_pane import WorkPane

ID, NAME, PHONE, ADDRESS = "430521199006154562", "示例甲", "13812345678", "示例镇示例村3组"


@dataclass
class Visit:
    """The desk with its pane; counts every key that is not part of a word."""

    work: WorkDesk
    qtbot: QtBot
    room: DeskRoom = field(init=False)
    keys: int = 0

    def __post_init__(self) -> None:
        self.room = self.work.desk.sit_down(self.qtbot, whole=True)

    @property
    def pane(self) -> WorkPane:
        assert isinstance(self.room.pane, WorkPane)
        return self.room.pane

    def press(self, key: str) -> None:
        chord = QKeySequence(key)[0]
        self.keys += 1
        QTest.keyClick(QApplication.focusWidget() or self.room, chord.key(), chord.keyboardModifiers())

    def enter(self, text: str) -> None:
        self.work.type(text)
        self.press("Return")

    def until_shows(self, number: str, light: str = "") -> None:
        held = self.room.queue_pane.held
        self.qtbot.waitUntil(lambda: held.number.accessibleName() == number and light in held.light.text())

    def until_case(self, state: str) -> None:
        self.qtbot.waitUntil(lambda: bool(self.work.value('SELECT 1 FROM "case" WHERE "state" = ?', state)))
        self.qtbot.waitUntil(lambda: not self.room.work.busy(self.room))

    def new_applicant(self) -> None:
        """The cursor is in the form already: nothing leads there."""
        self.qtbot.waitUntil(lambda: self.pane.isAncestorOf(QApplication.focusWidget()))
        for text in (ID, NAME, PHONE, ADDRESS):
            self.enter(text)

    def item(self, initials: str) -> None:
        self.work.type(initials)
        box = self.pane.intake.item.item.box
        self.qtbot.waitUntil(lambda: bool(box.answers_shown()))
        self.press("Return")
        self.qtbot.waitUntil(lambda: self.pane.intake.item.now is not None)


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def test_day_02_a_promised_matter_of_somebody_new_takes_nine_keys(work: WorkDesk, qtbot: QtBot) -> None:
    work.desk.issue()
    work.desk.issue()
    visit = Visit(work, qtbot)

    visit.press("F8")
    visit.until_shows("A001", "已呼叫")
    visit.new_applicant()
    visit.until_shows("A001", "办理中")
    visit.item("spjyxkz")
    visit.press("0")
    qtbot.waitUntil(lambda: cut_off(visit.room) == [])
    visit.press("Ctrl+Return")
    visit.until_case("ACCEPTED")
    visit.press("F8")
    visit.until_shows("A002", "已呼叫")

    assert visit.keys == 9
    assert work.desk.state("A001") == "SERVED"
    assert visit.room.question is None


def test_day_05_somebody_known_who_gave_his_id_needs_nothing_typed_but_the_item(work: WorkDesk, qtbot: QtBot) -> None:
    work.desk.issue(id_number=ID)
    work.desk.issue(id_number=ID, letter="B")
    visit = Visit(work, qtbot)

    visit.press("F8")
    visit.until_shows("A001", "已呼叫")
    visit.pane.intake.applicant.name.setFocus()
    for text in (NAME, PHONE, ADDRESS):
        visit.enter(text)
    visit.item("spjyxkz")
    visit.press("0")
    visit.press("Ctrl+Return")
    visit.until_case("ACCEPTED")
    visit.keys = 0
    visit.press("F8")
    visit.until_shows("B001", "已呼叫")
    qtbot.waitUntil(lambda: visit.pane.intake.applicant.name.text() == NAME)
    qtbot.waitUntil(visit.pane.intake.item.item.entry.hasFocus)
    visit.item("jmsfz")
    visit.until_shows("B001", "办理中")
    assert visit.keys == 2


def test_day_09_paying_frees_the_window_and_brings_him_back_first(work: WorkDesk, qtbot: QtBot) -> None:
    teller = work.fee_point()
    for _ in range(3):
        work.desk.issue()
    visit = Visit(work, qtbot)

    visit.press("F8")
    visit.until_shows("A001", "已呼叫")
    visit.new_applicant()
    visit.item("jmsfz")
    visit.press("0")
    visit.press("Ctrl+Return")
    visit.until_case("DECIDED_GRANT")
    visit.until_shows("空闲")
    assert visit.keys == 8
    visit.press("F8")
    visit.until_shows("A002", "已呼叫")
    visit.press("F5")
    visit.until_shows("A002", "办理中")
    teller.do(bank.confirm, notices=(work.value('SELECT "id" FROM "notice"'),), method="CASH")
    parked = visit.room.queue_pane.lists["parked"].model
    qtbot.waitUntil(lambda: parked.rowCount() == 1 and parked.row(0).paid)
    visit.press("F8")
    visit.until_shows("A001", "已呼叫")


def test_day_02_a_question_answered_on_the_spot_takes_two_keys(founded: Founded, qtbot: QtBot) -> None:
    desk = Desk.make(founded)
    desk.issue()
    desk.issue()
    clerk = Clerk(desk, qtbot)
    clerk.next("A001")
    clerk.press(QKeySequence("F5")[0].key())
    clerk.shows("A001", "办理中")
    clerk.next("A002")
    assert desk.state("A001") == "SERVED"
