"""The back office stops the clock by two persons, and looks at the place by two or more, driven by keyboard."""

import pytest
from pytestqt.qtbot import QtBot

from models.cases.clock_verbs import propose_suspension
from models.people import session
from tests.ui.backoffice.stand import BackOffice
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.backoffice.room import BackOfficeRoom


@pytest.fixture
def office(founded: Founded, qtbot: QtBot) -> BackOffice:
    return BackOffice.make(founded, qtbot)


def in_front(office: BackOffice, room: BackOfficeRoom, number: str) -> None:
    office.qtbot.waitUntil(lambda: room.card is not None and room.card.case.number == number)


def proposed(office: BackOffice) -> None:
    """The reviewer asks for an appraisal to be waited for, and goes home."""
    made, signed = office.founded.signed_on("reviewer")
    case = office.value('SELECT "id" FROM "case"')
    made.do(propose_suspension, case=case, reason="APPRAISAL", basis="行政许可法第四十五条", expected=10)
    session.sign_off_here(made, signed)
    office.founded.clock.pass_(seconds=1)


def test_domain_3_2_a_stop_is_proposed_and_the_clock_runs_on_until_it_is_agreed_to(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down("reviewer")
    in_front(office, room, number)
    office.press("F12", "Down", "Return")
    office.type("行政许可法第四十五条")
    office.press("Return")
    office.type("10")
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: office.value("SELECT count(*) FROM suspension_proposal") == 1)
    office.qtbot.waitUntil(lambda: bool(room.now.asked) and not room.work.busy(room))
    assert office.state(number) == "ACCEPTED"
    assert room._steps_of["agree"].reason()


def test_b33_the_clock_stops_when_another_person_agrees_and_runs_again(office: BackOffice) -> None:
    number = office.accepted()
    proposed(office)
    room = office.sit_down()
    in_front(office, room, number)
    room._show_desk("ASKED")
    assert room.list.model.rowCount() == 1
    office.press("Shift+F8")
    assert "承办人员" in room.panel.clock.said.text()
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.wait_for(number, "SUSPENDED")
    office.qtbot.waitUntil(lambda: room.now.rows[0].desk == "SUSPENDED" and bool(room._steps_of["grant"].reason()))
    assert room.list.model.index(0, 0).data() == "‖ 暂停"
    assert office.value("SELECT count(*) FROM print_job WHERE paper = 'suspension'") == 1
    office.press("Shift+F12")
    office.type("鉴定合格")
    office.press("Ctrl+Return")
    office.wait_for(number, "REVIEW")


def test_domain_3_2_a_stop_is_declined_with_a_reason(office: BackOffice) -> None:
    number = office.accepted()
    proposed(office)
    room = office.sit_down()
    in_front(office, room, number)
    office.press("Shift+F9")
    office.type("材料已经齐全，不需要鉴定")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: office.value("SELECT state FROM suspension_proposal") == "REJECTED")
    assert office.state(number) == "ACCEPTED"


def test_b34_a_survey_needs_two_and_the_clock_runs_on(office: BackOffice) -> None:
    number = office.accepted()
    room = office.sit_down("reviewer")
    in_front(office, room, number)
    due = office.value("SELECT due FROM derived_due")
    office.press("Shift+F5")
    office.type(room.work.today().isoformat())
    office.press("Return", "Return")
    office.type("示例镇示例村3组")
    office.press("Return")
    office.type("勘查甲")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: bool(room.panel.arranged.surveyors.problem_text()) and not room.work.busy(room))
    assert office.state(number) == "ACCEPTED"
    office.type("、勘查乙")
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.wait_for(number, "SURVEY")
    assert office.value("SELECT due FROM derived_due") == due
    office.qtbot.waitUntil(lambda: room.card is not None and room.card.way.survey is not None)
    office.press("Shift+F6")
    assert room.panel.record.came.text() == "勘查甲、勘查乙"
    office.type("现场与图纸一致")
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.wait_for(number, "REVIEW")
