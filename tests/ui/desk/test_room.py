"""A clerk's morning at the desk by keyboard: calling, serving, parking, passing on, taking back."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.office.refusal import Trouble
from models.office.verbs import set_setting
from models.tickets import rules
from models.tickets.verbs import first_in_list
from tests.ui.desk.pane import OneField
from tests.ui.desk.standing import Desk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.questions import ChoiceQuestion, NumberQuestion, TransferQuestion
from ui.desk.room import DeskRoom

Key, Mod = Qt.Key, Qt.KeyboardModifier
PLAIN = Mod.NoModifier


@pytest.fixture
def desk(founded: Founded) -> Desk:
    return Desk.make(founded)


class Clerk:
    """Presses keys where the cursor is, and waits until the desk has understood."""

    def __init__(self, desk: Desk, qtbot: QtBot) -> None:
        self.desk, self.qtbot = desk, qtbot
        self.room: DeskRoom = desk.sit_down(qtbot)

    @property
    def middle(self) -> OneField:
        assert isinstance(self.room.pane, OneField)
        return self.room.pane

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.room, key, modifier)

    def type(self, text: str) -> None:
        """Letters as keys, Chinese as an input method commits it."""
        if text.isascii():
            self.qtbot.keyClicks(QApplication.focusWidget(), text)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(QApplication.focusWidget(), event)

    def until(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=3000)

    def shows(self, number: str, light: str = "") -> None:
        """Waits until this stands at the top."""
        held = self.room.queue_pane.held
        self.until(lambda: held.number.accessibleName() == number and light in held.light.text())

    def next(self, expected: str) -> None:
        self.press(Key.Key_F8)
        self.shows(expected)

    def reason(self, step: str) -> str:
        """Why a step cannot be done."""
        return self.room.steps_of_visitor.actions[step].reason()

    def says(self, text: str) -> None:
        self.until(lambda: text in self.room.notice.text())


@pytest.fixture
def clerk(desk: Desk, qtbot: QtBot) -> Clerk:
    desk.issue()
    desk.issue()
    return Clerk(desk, qtbot)


def test_day_02_f8_calls_and_while_serving_finishes_and_calls_the_next(clerk: Clerk) -> None:
    clerk.next("A001")
    assert "A001" in clerk.reason("next")
    clerk.press(Key.Key_F5)
    clerk.shows("A001", "办理中")
    clerk.next("A002")
    assert clerk.desk.state("A001") == "SERVED"
    assert ("visitor", "A002") in clerk.middle.told


def test_b10_with_nobody_waiting_next_says_so_and_changes_nothing(desk: Desk, qtbot: QtBot) -> None:
    clerk = Clerk(desk, qtbot)
    acts = desk.founded.db.value("SELECT count(*) FROM act")
    clerk.press(Key.Key_F8)
    clerk.says("没有人")
    assert desk.founded.db.value("SELECT count(*) FROM act") == acts


def test_b18_entering_the_desk_calls_nobody(clerk: Clerk) -> None:
    clerk.shows("空闲")
    assert clerk.desk.state("A001") == "WAITING"


def test_b16_b17_three_calls_twenty_seconds_apart_then_passed_with_one_digit(clerk: Clerk) -> None:
    clerk.next("A001")
    for called in (2, 3):
        assert "20" in clerk.reason("recall") and "再呼叫" in clerk.reason("miss")
        clerk.desk.founded.clock.pass_(seconds=20)
        clerk.room.steps_of_visitor.judge()
        clerk.press(Key.Key_F9)
        clerk.shows("A001", f"{called} 次")
    clerk.press(Key.Key_F10)
    assert isinstance(clerk.room.question, ChoiceQuestion)
    clerk.press(Key.Key_1)
    clerk.shows("空闲")
    assert clerk.desk.founded.db.row('SELECT "state", "reason" FROM "ticket" WHERE "text" = ?', ("A001",)) == (
        "MISSED",
        rules.MISS_REASONS[0],
    )
    clerk.press(Key.Key_O, Mod.AltModifier)
    clerk.press(Key.Key_F11, Mod.ShiftModifier)
    clerk.until(lambda: clerk.desk.state("A001") == "WAITING")


def test_day_02_a_call_repeats_itself_where_the_hall_wants_it(desk: Desk, qtbot: QtBot) -> None:
    desk.administrator().do(set_setting, code="recalls_repeat", value=True)
    desk.issue()
    clerk = Clerk(desk, qtbot)
    clerk.next("A001")
    desk.founded.clock.pass_(seconds=20)
    clerk.shows("A001", "2 次")


def test_day_02_the_first_entry_into_the_form_begins_service(clerk: Clerk) -> None:
    clerk.next("A001")
    clerk.until(clerk.middle.field.hasFocus)
    clerk.type("示")
    clerk.shows("A001", "办理中")
    assert clerk.middle.field.text() == "示"


def test_day_02_a_scan_of_the_slip_begins_service(clerk: Clerk) -> None:
    clerk.next("A001")
    assert clerk.room.scan(rules.barcode(clerk.desk.today, "A001"))
    clerk.shows("A001", "办理中")


def test_b19_the_last_step_is_offered_by_its_name_and_taken_back(clerk: Clerk) -> None:
    clerk.next("A001")
    undo = clerk.room.steps_of_visitor.actions["undo"]
    clerk.until(lambda: undo.text() == "撤销「呼叫 A001」")
    clerk.press(Key.Key_Z, Mod.ControlModifier | Mod.ShiftModifier)
    clerk.shows("空闲")
    assert clerk.desk.state("A001") == "WAITING"


def test_day_09_who_paid_comes_first_in_the_list_and_back_by_one_key(clerk: Clerk) -> None:
    for number in ("A001", "A002"):
        clerk.next(number)
        clerk.press(Key.Key_F5)
        clerk.shows(number, "办理中")
        clerk.press(Key.Key_F11)
        clerk.press(Key.Key_1)
        clerk.shows("空闲")
    _pay(clerk.desk, "A002")
    parked = clerk.room.queue_pane.lists["parked"]
    clerk.until(lambda: parked.model.rowCount() == 2 and parked.model.row(0).text == "A002")
    assert parked.model.data(parked.model.index(0, 1)) == "● 已缴费"
    parked.select(parked.model.key(0))
    clerk.press(Key.Key_F11, Mod.ShiftModifier)
    clerk.shows("A002", "办理中")


def _pay(desk: Desk, text: str) -> None:
    """What the confirmation at the fee point does to the visitor's place."""
    from models.office.act import Act
    from models.office.actors import Role
    from models.office.verb import VERBS, verb

    @verb("test.paid", roles={Role.ADMIN})
    def paid(act: Act, *, ticket: str) -> None:
        first_in_list(act, ticket)

    VERBS.pop("test.paid")
    ticket = desk.founded.db.value('SELECT "id" FROM "ticket" WHERE "text" = ?', (text,))
    desk.administrator().do(paid, ticket=ticket)


def test_b20_a_transfer_with_return_and_remark_by_keyboard(clerk: Clerk) -> None:
    other = clerk.desk.other()
    clerk.next("A001")
    clerk.press(Key.Key_F12)
    clerk.until(lambda: isinstance(clerk.room.question, TransferQuestion))
    clerk.type("4")
    clerk.press(Key.Key_Return)
    clerk.press(Key.Key_Down)
    clerk.press(Key.Key_Return)
    clerk.type("请核对地址")
    clerk.press(Key.Key_Return)
    clerk.shows("空闲")
    assert clerk.desk.state("A001") == "WAITING"
    clerk.desk.served(other)
    held = clerk.desk.founded.db.row('SELECT "text", "return_to" FROM "ticket" WHERE "state" = ?', ("SERVING",))
    assert held == ("A001", clerk.desk.founded.windows[3])


def test_b21_by_number_out_of_order_asks_why(clerk: Clerk) -> None:
    clerk.press(Key.Key_F7)
    assert isinstance(clerk.room.question, NumberQuestion)
    clerk.type("a2")
    clerk.press(Key.Key_Return)
    clerk.until(lambda: clerk.room.question is not None and QApplication.focusWidget() is not None
                and QApplication.focusWidget().accessibleName() == "原因")  # fmt: skip
    clerk.type("赶车")
    clerk.press(Key.Key_Return)
    clerk.shows("A002")


def test_b21_a_number_that_is_not_there_is_said_at_its_field_and_stays(clerk: Clerk) -> None:
    clerk.press(Key.Key_F7)
    clerk.type("a77")
    clerk.press(Key.Key_Return)
    question = clerk.room.question
    assert isinstance(question, NumberQuestion)
    clerk.until(lambda: "a77" in question._number.problem_text())
    assert question._number.text() == "a77"


def test_b28_where_the_line_wants_a_result_it_is_asked_before_the_end(founded: Founded, qtbot: QtBot) -> None:
    desk = Desk.make(founded, needs_result=True)
    desk.issue()
    clerk = Clerk(desk, qtbot)
    clerk.next("A001")
    clerk.press(Key.Key_F5)
    clerk.shows("A001", "办理中")
    clerk.press(Key.Key_F6)
    clerk.until(lambda: isinstance(clerk.room.question, ChoiceQuestion))
    clerk.press(Key.Key_3)
    clerk.shows("空闲")
    assert founded.db.value('SELECT "result" FROM "ticket"') == "ANSWERED"


def test_day_07_a_walk_in_is_served_by_one_key(desk: Desk, qtbot: QtBot) -> None:
    clerk = Clerk(desk, qtbot)
    clerk.press(Key.Key_F4)
    clerk.shows("A001", "办理中")


def test_day_12_a_pause_shows_plainly_and_ends_by_the_same_key(clerk: Clerk) -> None:
    clerk.press(Key.Key_F8, Mod.ControlModifier)
    clerk.press(Key.Key_5)
    clerk.shows("暂停服务", "不叫号")
    assert "暂停" in clerk.reason("next")
    clerk.press(Key.Key_F8, Mod.ControlModifier)
    clerk.shows("空闲")


def test_day_13_after_a_power_cut_the_desk_asks_about_the_visitor(desk: Desk, qtbot: QtBot) -> None:
    desk.issue()
    desk.served(desk.office)
    desk.founded.clock.pass_(minutes=9)
    desk.office, _ = desk.founded.signed_on()
    clerk = Clerk(desk, qtbot)
    clerk.until(lambda: clerk.room.question is not None)
    assert clerk.room.question is not None and "A001" in clerk.room.question.title
    clerk.press(Key.Key_3)
    clerk.shows("空闲")
    assert desk.state("A001") == "WAITING"
    assert desk.founded.db.value('SELECT count(*) FROM "period" WHERE "kind" = \'OUTAGE\'') == 1


def test_b14_a_number_typed_anywhere_explains_its_place(clerk: Clerk) -> None:
    clerk.room.open_thing("ticket", "A002")
    clerk.until(lambda: clerk.room.question is not None)
    said = " ".join(label.text() for label in clerk.room.question.findChildren(type(clerk.room.queue_pane.held._said)))
    assert "第 2 位" in said and "先到先办" in said and "A001" in said


def test_b14_the_order_of_calls_says_why(clerk: Clerk) -> None:
    clerk.desk.issue(priority="AGED")
    clerk.press(Key.Key_Y, Mod.AltModifier)
    order = clerk.room.queue_pane.lists["order"]
    clerk.until(lambda: order.model.rowCount() == 3)
    assert [(order.model.row(at).text, order.model.row(at).why) for at in range(3)] == [
        ("VA003", "PRIORITY"),
        ("A001", "ARRIVAL"),
        ("A002", "ARRIVAL"),
    ]


def test_b56_esc_leads_from_a_question_back_to_the_field_and_nothing_is_lost(clerk: Clerk) -> None:
    clerk.next("A001")
    clerk.until(clerk.middle.field.hasFocus)
    clerk.type("示例甲")
    clerk.shows("A001", "办理中")
    clerk.press(Key.Key_F11)
    assert clerk.room.question is not None
    clerk.press(Key.Key_Escape)
    assert clerk.room.question is None and clerk.middle.field.hasFocus()
    assert clerk.middle.field.text() == "示例甲"


def test_b56_f8_over_an_unfinished_form_asks_and_keeps_it(clerk: Clerk) -> None:
    clerk.next("A001")
    clerk.press(Key.Key_F5)
    clerk.shows("A001", "办理中")
    clerk.middle.unfinished = True
    clerk.press(Key.Key_F8)
    assert isinstance(clerk.room.question, ChoiceQuestion)
    clerk.press(Key.Key_2)
    clerk.shows("A002")
    assert ("draft", "") in clerk.middle.told


def test_b12_who_was_taken_by_another_window_is_told(clerk: Clerk) -> None:
    clerk.desk.issue("B")
    other = clerk.desk.other()
    clerk.desk.served(other)
    clerk.press(Key.Key_F7)
    clerk.type("b1")
    clerk.press(Key.Key_Return)
    question = clerk.room.question
    assert isinstance(question, NumberQuestion)
    clerk.until(lambda: "B001" in question.notice.text())


def test_b55_one_list_that_fails_leaves_the_rest_working(clerk: Clerk, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: Any, **__: Any) -> None:
        raise Trouble("database.locked")

    monkeypatch.setattr("ui.desk.room.due_list", broken)
    clerk.room.refresh(frozenset({"cases"}))
    due = clerk.room.due_pane.lists["due"]
    clerk.until(lambda: "▲" in due.foot_text())
    clerk.next("A001")


def test_day_06_the_lock_does_not_fall_while_a_visitor_is_in_service(clerk: Clerk, qtbot: QtBot) -> None:
    held: list[tuple[str, bool]] = []
    clerk.room.lock_held.connect(lambda why, on: held.append((why, on)))
    clerk.next("A001")
    clerk.press(Key.Key_F5)
    clerk.shows("A001", "办理中")
    assert held[-1] == ("serving", True)
    clerk.press(Key.Key_F6)
    clerk.shows("空闲")
    assert held[-1] == ("serving", False)


@pytest.mark.parametrize("waiting", [0, 5])
def test_every_word_of_the_desk_can_be_read(desk: Desk, qtbot: QtBot, waiting: int) -> None:
    for _ in range(waiting):
        desk.issue()
    clerk = Clerk(desk, qtbot)
    clerk.until(lambda: cut_off(clerk.room) == [])
    if waiting:
        clerk.next("A001")
        clerk.press(Key.Key_F5)
        clerk.shows("A001", "办理中")
        clerk.press(Key.Key_F11)
        clerk.until(lambda: cut_off(clerk.room) == [])
        clerk.room.resize(900, 620)
        assert clerk.room.due_pane.isHidden()
        clerk.press(Key.Key_D, Mod.AltModifier)
        assert clerk.room.due_pane.isVisible()
        clerk.press(Key.Key_Escape)
        assert clerk.room.pane.isVisible()


def test_b39_a_key_that_the_role_does_not_allow_says_so(desk: Desk, qtbot: QtBot) -> None:
    room = desk.sit_down(qtbot, desk.founded.signed_on("admin")[0])
    assert room.steps_of_visitor.actions["next"].reason() != ""
