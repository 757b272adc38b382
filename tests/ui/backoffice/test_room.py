"""The back office, driven by keyboard alone."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.bank.rules import BankState
from models.cases import decision_verbs
from models.cases.lists import Desk
from models.cases.rules import Decision
from models.fees.reading import NoticeRow
from models.fees.rules import NoticeState
from models.office.refusal import Trouble
from tests.ui.backoffice.stand import BackOffice
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.backoffice.case_read import lines_of
from ui.backoffice.room import BackOfficeRoom


@pytest.fixture
def office(founded: Founded, qtbot: QtBot) -> BackOffice:
    return BackOffice.make(founded, qtbot)


def in_front(office: BackOffice, room: BackOfficeRoom, number: str) -> None:
    office.qtbot.waitUntil(lambda: room.card is not None and room.card.case.number == number)


def test_day_01_an_approver_grants_and_the_next_case_comes_in_front(office: BackOffice) -> None:
    first, second = office.accepted(), office.accepted(who=1)
    room = office.sit_down()
    in_front(office, room, first)
    assert QApplication.focusWidget() is room.list.table
    assert room.panel.mode == "grant"
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Return", "Ctrl+Return")
    office.wait_for(first, "DECIDED_GRANT")
    in_front(office, room, second)
    assert "准予" in room.notice.text()
    assert room.list.model.rowCount() == 1
    assert office.value("SELECT count(*) FROM print_job WHERE paper = 'decision'") == 0


def test_the_decision_letter_is_printed_on_request(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    office.press("F8", "Down", "Ctrl+Return")
    office.wait_for(number, "DECIDED_GRANT")
    assert office.value("SELECT count(*) FROM print_job WHERE paper = 'decision'") == 1


def test_a_decided_case_is_opened_by_scan_and_its_letter_printed(office: BackOffice) -> None:
    number = office.accepted()
    made, _ = office.founded.signed_on("approver")
    case = office.value('SELECT "id" FROM "case"')
    made.do(decision_verbs.decide, case=case, decision=Decision.GRANT)
    office.accepted(who=1)
    room = office.sit_down()
    office.qtbot.waitUntil(lambda: room.card is not None)
    assert room.scan(number)
    in_front(office, room, number)
    assert "现在不能" in room._steps_of["grant"].reason() and "准予" in room._steps_of["grant"].reason()
    office.press("F6")
    office.qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM print_job WHERE paper = 'decision'") == 1)
    office.qtbot.waitUntil(lambda: not room.work.busy(room))
    assert room.card is not None and room.card.case.number == number


def test_a_refusal_needs_its_reason_and_keeps_what_was_typed(office: BackOffice) -> None:
    number, other = office.accepted(), office.accepted(who=1)
    room = office.sit_down()
    in_front(office, room, number)
    office.press("F9")
    assert QApplication.focusWidget() is room.panel.ending.code.entry
    office.press("Down", "Return")
    office.type("材料不符")
    office.press("Ctrl+Return")
    assert "10" in room.panel.ending.reason.problem_text()
    assert office.state(number) == "ACCEPTED"
    assert QApplication.focusWidget() is room.panel.ending.reason.entry
    office.press("Esc", "Down")
    in_front(office, room, other)
    assert room.panel.mode == "grant"
    office.press("Up")
    in_front(office, room, number)
    office.press("F9")
    assert room.panel.ending.reason.text() == "材料不符"
    assert room.panel.ending.code.text() == "CONDITIONS_NOT_MET"
    room.panel.ending.reason.setFocus()
    office.press("End")
    office.type("，现场与平面图明显不一致")
    office.press("Ctrl+Return")
    office.wait_for(number, "DECIDED_REFUSE")
    assert office.value("SELECT reason FROM case_step WHERE verb = 'decide'") == "材料不符，现场与平面图明显不一致"


def test_a_case_is_returned_with_its_basis(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    office.press("F10", "Down", "Return")
    office.type("不属于本次政策支持的范围")
    office.press("Tab")
    office.type("示例办法第八条")
    office.press("Ctrl+Return")
    office.wait_for(number, "RETURNED")
    office.qtbot.waitUntil(lambda: room.card is None)
    assert room.list.state_text()


def test_a_reviewer_passes_a_case_on_with_an_opinion(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down("reviewer")
    in_front(office, room, number)
    assert room.panel.mode == "review"
    assert room._steps_of["grant"].reason()
    office.press("Return", "Ctrl+Return")
    assert room.panel.opinion.problem_text()
    office.type("材料齐全，建议准予")
    office.press("Ctrl+Return")
    office.wait_for(number, "REVIEW")
    office.qtbot.waitUntil(lambda: bool(room.now.rows[0].opinion))
    assert room.now.rows[0].opinion == "材料齐全，建议准予"
    assert room._tabs[None].text().startswith("全部")


def test_b39_who_accepted_a_case_is_told_why_he_does_not_decide_it(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down("window3")
    in_front(office, room, number)
    assert "不能" in room._steps_of["grant"].reason()
    assert room.panel.mode != "grant"
    office.press("F8")
    assert room.notice.text()
    assert office.state(number) == "ACCEPTED"


def test_b39_a_case_of_another_unit_is_read_and_not_decided(office: BackOffice) -> None:
    office.accepted()
    foreign = office.accepted("GA-001", who=1)
    room = office.sit_down()
    office.qtbot.waitUntil(lambda: room.list.model.rowCount() == 1)
    room.open_thing("case", foreign)
    in_front(office, room, foreign)
    assert room._steps_of["grant"].reason() == room._steps_of["return_"].reason() != ""
    office.press("F8")
    assert room.notice.text()
    assert office.state(foreign) == "ACCEPTED"


def test_the_days_of_a_limit_are_explained(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    office.press("F9", "Down", "Return")
    office.type("材料")
    office.press("F7")
    days = room._days
    assert days is not None
    office.qtbot.waitUntil(lambda: days.list.model.rowCount() > 5)
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM print_job WHERE paper = 'due_explanation'") == 1)
    office.qtbot.waitUntil(lambda: not room.work.busy(room))
    office.press("Esc")
    assert room._days is None and room.panel.mode == "refuse"
    assert room.panel.ending.reason.text() == "材料"
    assert room._primary.text() == "不予许可并打印决定书"
    assert office.state(number) == "ACCEPTED"


def test_a_case_decided_elsewhere_leaves_the_list_and_another_stays_in_front(office: BackOffice) -> None:
    first, second = office.accepted(), office.accepted(who=1)
    room = office.sit_down("reviewer")
    in_front(office, room, first)
    office.press("Down")
    in_front(office, room, second)
    office.press("Return")
    office.type("已看过材料")
    made = office.value('SELECT "id" FROM "case" WHERE "number" = ?', first)
    office.desk.do(decision_verbs.withdraw, case=made, reason_code="APPLICANT_WISH")
    office.qtbot.waitUntil(lambda: room.list.model.rowCount() == 1)
    in_front(office, room, second)
    assert room.panel.opinion.text() == "已看过材料"


def test_the_last_case_of_a_part_decided_shows_what_still_waits(office: BackOffice) -> None:
    first = office.accepted()
    office.accepted(who=1)
    room = office.sit_down("reviewer")
    in_front(office, room, first)
    rows = room.now.rows
    one = replace(rows[0], desk=Desk.APPROVE)
    room._show_list(replace(room.now, rows=(one, rows[1])))
    room._show_desk(Desk.APPROVE)
    assert room.list.model.rowCount() == 1
    room._show_list(replace(room.now, rows=(rows[1],)))
    assert room.desk is None and room.list.model.rowCount() == 1


def test_day_20_the_back_office_says_that_the_fee_point_is_closed_where_money_is_wanted(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    assert room.card is not None
    due = NoticeRow(
        id="N", number="SWJ012026112400001", case_id=room.card.case.id, case_no=number, short_no="1124-0001",
        item="食品经营许可证核发", payer_name="示例甲", unit="SC", unit_name="市场监管局", total_fen=8000, paid_fen=0,
        state=NoticeState.UNPAID, issued_at=office.founded.clock(), due_day=date(2026, 12, 1), doubtful=False,
        doubt_remark="", pay_code="", window="", ticket="", deferred_until=None, refunded_fen=0,
    )  # fmt: skip
    card, today = replace(room.card, notices=(due,)), room.work.today()
    assert [said for _, said in lines_of(card, today, BankState.CLOSED)["fee"]][-1].startswith("▲ 收费点")
    assert len(lines_of(card, today, BankState.OPEN)["fee"]) == 1
    assert lines_of(room.card, today, BankState.CLOSED)["fee"] == []


def test_b55_a_list_that_fails_says_so_and_keeps_its_rows(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    room.list.show_trouble(Trouble("database.locked"))
    assert room.list.model.rowCount() == 1 and "09:00" in room.list.foot_text()
    office.press("Ctrl+Return")
    office.wait_for(number, "DECIDED_GRANT")


def test_a_limit_is_extended_once(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down()
    in_front(office, room, number)
    due = office.value("SELECT due FROM derived_due")
    office.press("F11")
    assert QApplication.focusWidget() is room.panel.clock.days.entry
    office.type("5")
    office.press("Return")
    office.type("需要核实的材料较多，按期无法完成")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: room.card is not None and room.card.extension_days == 5)
    assert office.value("SELECT due FROM derived_due") > due


def test_two_hundred_cases_scroll_and_filter_by_keyboard(office: BackOffice) -> None:
    first = office.accepted()
    room = office.sit_down()
    in_front(office, room, first)
    row = room.now.rows[0]
    rows = tuple(
        replace(row, case=replace(row.case, number=f"{at:021}", short_number=f"1124-{at:04}")) for at in range(200)
    )
    room._show_list(replace(room.now, rows=rows))
    assert room.list.model.rowCount() == 200 and "200" in room._tabs[None].text()
    office.press("PgDown", "End", "Up", "Home")
    office.type("0199")
    assert room.list.model.rowCount() == 1
    office.press("Esc", "F2")
    assert room.list.model.rowCount() == 200 and room.desk == "REVIEW"
