"""What is due, what came back, what waits to be fetched: read by keyboard, opened by Enter."""

import json
from dataclasses import dataclass
from datetime import time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.cases import decision_verbs, intake_verbs, result_verbs
from models.cases.forms import CertificateWish, Intake, Tick
from models.cases.rules import Decision
from models.catalogue.reading import fee_standards_on, item_id
from models.fees import verbs as fees
from models.fees.rules import LineWish
from models.inquiries import verbs as inquiries
from models.office.office import Office
from tests.models.cases.counter import FREE, PAID, applicant
from tests.ui.desk.pane import OneField
from tests.ui.desk.standing import Desk
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.room import DeskRoom

Key, Mod = Qt.Key, Qt.KeyboardModifier


@dataclass
class Busy:
    """Window 3 with cases in every state that its right column shows."""

    work: WorkDesk

    @property
    def desk(self) -> Desk:
        return self.work.desk

    @property
    def clerk(self) -> Office:
        return self.desk.office

    def accept(self, code: str = FREE, who: int = 0) -> str:
        """A case that is accepted at this window. Gives its id."""
        item = item_id(self.work.founded.db, code)
        assert item is not None
        intake = Intake(item=item, applicant=applicant(who), ticks=(Tick(1), Tick(2)))
        case: str = self.clerk.do(intake_verbs.take_in, intake=intake).value.case
        return case

    def decide(self, case: str, number: str) -> None:
        """The signed paper of the approver is entered."""
        self.clerk.do(
            decision_verbs.enter_signed_decision, case=case, decision=Decision.GRANT, approver="审批人员",
            document_no=number, document_day=self.desk.today,
        )  # fmt: skip

    def notice(self, case: str) -> str:
        """The fee of a case, printed."""
        item = item_id(self.work.founded.db, PAID)
        assert item is not None
        standard = fee_standards_on(self.work.founded.db, item, self.desk.today)[0].id
        made: str = self.clerk.do(result_verbs.assess_fee, case=case, lines=(LineWish(standard),)).value
        return made

    def short(self, case: str) -> str:
        found: str = self.work.founded.db.value('SELECT "short_number" FROM "case" WHERE "id" = ?', (case,))
        return found

    def number(self, case: str) -> str:
        found: str = self.work.founded.db.value('SELECT "number" FROM "case" WHERE "id" = ?', (case,))
        return found

    def sit_down(self, qtbot: QtBot) -> DeskRoom:
        room = self.desk.sit_down(qtbot)
        qtbot.waitUntil(lambda: all(view.foot_text() for view in room.due_pane.lists.values()))
        return room


@pytest.fixture
def busy(founded: Founded, qtbot: QtBot) -> Busy:
    return Busy(WorkDesk.make(founded, qtbot))


def _cells(room: DeskRoom, name: str) -> list[tuple[str, ...]]:
    model = room.due_pane.lists[name].model
    return [
        tuple(str(model.index(at, column).data()) for column in range(model.columnCount()))
        for at in range(model.rowCount())
    ]


def test_day_11_due_cases_by_light_with_short_number_and_masked_name(busy: Busy, qtbot: QtBot) -> None:
    first = busy.accept(who=0)
    busy.desk.founded.clock.set(busy.desk.today + timedelta(days=7))
    second = busy.accept(who=1)
    room = busy.sit_down(qtbot)

    assert _cells(room, "due") == [
        (busy.short(first), "示*甲", "■ 17:30 前"),
        (busy.short(second)[5:], "示*乙", "● 余 5 日"),
    ]
    counts = [light.text() for light in room.due_pane.counts.values()]
    assert counts == ["今日 1", "将到期 0", "期限内 1", "暂停 0"]


def test_a_case_that_is_late_says_by_how_much(busy: Busy, qtbot: QtBot) -> None:
    busy.accept()
    busy.desk.founded.clock.set(busy.desk.today + timedelta(days=9), time(10, 0))
    room = busy.sit_down(qtbot)
    assert _cells(room, "due")[0][2] == "■ 逾期 2 日"


def test_day_01_the_inbox_holds_what_was_decided_paid_doubted_and_handed_over(busy: Busy, qtbot: QtBot) -> None:
    decided, paid, doubted = busy.accept(), busy.accept(PAID, 1), busy.accept(PAID, 2)
    for at, case in enumerate((decided, paid, doubted)):
        busy.decide(case, f"市监许〔2026〕{at}号")
    teller = busy.work.fee_point()
    teller.do(bank.confirm, notices=(busy.notice(paid),), method="CASH")
    teller.do(fees.doubt, notice=busy.notice(doubted), remark="数量与申请不符")
    asked = busy.desk.other().do(
        inquiries.register, question="营业执照遗失怎么补办", handling="HANDED_OVER", to_unit="SC",
    ).value  # fmt: skip
    room = busy.sit_down(qtbot)

    def kinds() -> list[tuple[str, str]]:
        model = room.due_pane.lists["inbox"].model
        return [(model.row(at).kind, model.row(at).why) for at in range(model.rowCount())]

    assert kinds() == [("notice", "DOUBTED"), ("case", "DECIDED"), ("case", "PAID"), ("inquiry", "HANDED")]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_I, Mod.AltModifier)
    for _ in range(3):
        qtbot.keyClick(QApplication.focusWidget(), Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert isinstance(room.pane, OneField)
    assert room.pane.told[-1] == ("inquiry", asked.number)
    qtbot.waitUntil(lambda: cut_off(room) == [])


def test_day_10_what_waits_to_be_fetched_has_its_place_and_whether_it_was_told(busy: Busy, qtbot: QtBot) -> None:
    told, silent = busy.accept(who=0), busy.accept(who=1)
    for at, case in enumerate((told, silent)):
        busy.decide(case, f"市监许〔2026〕{at}号")
        busy.clerk.do(
            result_verbs.issue, case=case, certificates=(CertificateWish(number=f"JY-{at}"),), shelf=f"甲-{at}"
        )
    busy.clerk.do(result_verbs.tell_ready, case=told, how="PHONE")
    room = busy.sit_down(qtbot)

    assert [cells[2] for cells in _cells(room, "shelf")] == ["● 甲-0", "▲ 甲-1"]
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_G, Mod.AltModifier)
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Return)
    assert isinstance(room.pane, OneField)
    assert room.pane.told[-1] == ("case", busy.number(told))
    qtbot.keyClick(QApplication.focusWidget(), Key.Key_Escape)
    assert room.pane.field.hasFocus()


def test_b57_no_list_shows_a_whole_name(busy: Busy, qtbot: QtBot) -> None:
    case = busy.accept()
    busy.decide(case, "市监许〔2026〕1号")
    room = busy.sit_down(qtbot)
    said = json.dumps([_cells(room, name) for name in room.due_pane.lists], ensure_ascii=False)
    assert "示例甲" not in said and "示*甲" in said


def test_day_11_a_case_opens_by_its_short_number(busy: Busy, qtbot: QtBot) -> None:
    case = busy.accept()
    room = busy.sit_down(qtbot)
    assert isinstance(room.pane, OneField)
    told = room.pane.told
    room.open_thing("case", busy.short(case))
    qtbot.waitUntil(lambda: told[-1] == ("case", busy.number(case)))
    room.open_thing("case", "0101-0001")
    qtbot.waitUntil(lambda: "0101-0001" in room.notice.text())
