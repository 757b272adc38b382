"""A joint case in the back office: another department answers its part, then the lead decides; and one that goes up."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from models.cases.course_rules import PartState
from models.cases.decision_verbs import review
from models.cases.joint_verbs import answer_part
from models.catalogue.rules import HandlingClass, ItemStep, StepRole
from models.catalogue.verbs import bring_in
from models.people import session
from tests.models.cases.counter import CATALOGUE, item
from tests.ui.backoffice.stand import LONG, POLICE, BackOffice
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.backoffice.room import BackOfficeRoom

JOINT, UPWARD = "SC-030", "SC-031"


@pytest.fixture
def office(founded: Founded, qtbot: QtBot) -> BackOffice:
    made = BackOffice.make(founded, qtbot)
    own = (ItemStep("审核", StepRole.REVIEWER, 1), ItemStep("审批", StepRole.APPROVER, 2))
    items = (
        item(JOINT, days=5, handling_class=HandlingClass.JOINT,
             steps=(*own, ItemStep("公安意见", StepRole.APPROVER, 2, "公安局"))),
        item(UPWARD, days=5, handling_class=HandlingClass.UPWARD, steps=own, county_part="初审"),
    )  # fmt: skip
    admin, signed = founded.signed_on("admin")
    admin.do(bring_in, items=(*CATALOGUE, LONG, POLICE, *items), on=date(2026, 11, 24), source="1" * 64)
    session.sign_off_here(admin, signed)
    return made


def in_front(office: BackOffice, room: BackOfficeRoom, number: str) -> None:
    office.qtbot.waitUntil(lambda: room.card is not None and room.card.case.number == number)


def test_domain_1_a_department_answers_its_part_of_a_joint_case(office: BackOffice) -> None:
    number = office.accepted(JOINT)
    room = office.sit_down("police")
    room.open_thing("case", number)
    in_front(office, room, number)
    assert room._joint_keys["answer_part"].isVisible()
    office.press("Shift+F3")
    office.qtbot.waitUntil(lambda: room.panel.joint.answer.isVisible())
    assert room.panel.joint.part.text(), "one part, chosen already"
    room.panel.joint.answer.entry.setFocus()
    office.press("Down", "Return")
    office.type("符合治安要求")
    office.qtbot.waitUntil(lambda: cut_off(room) == [])
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: office.value("SELECT state FROM case_part") == "AGREED")
    assert office.value("SELECT count(*) FROM print_job WHERE paper = 'joint_opinions'") == 1


def test_domain_1_the_lead_grants_a_joint_case_only_when_every_department_has_agreed(office: BackOffice) -> None:
    number = office.accepted(JOINT)
    police, signed = office.founded.signed_on("police")
    case, part = office.value('SELECT "id" FROM "case"'), office.value("SELECT id FROM case_part")
    police.do(answer_part, case=case, part=part, answer=PartState.DISAGREED, opinion="消防通道不足")
    session.sign_off_here(police, signed)
    room = office.sit_down()
    in_front(office, room, number)
    office.press("F8", "Ctrl+Return")
    office.qtbot.waitUntil(lambda: "公安局" in room.notice.text())
    assert office.state(number) == "ACCEPTED", "a department does not agree"
    office.press("Shift+F4")
    room.panel.joint.reason.entry.setFocus()
    office.type("已按要求拓宽消防通道")
    office.press("Ctrl+Return")
    office.qtbot.waitUntil(lambda: office.value("SELECT state FROM case_part") == "OPEN")


def test_domain_1_a_case_goes_up_and_its_answer_starts_the_clock_again(office: BackOffice) -> None:
    number = office.accepted(UPWARD)
    reviewer, signed = office.founded.signed_on("reviewer")
    reviewer.do(review, case=office.value('SELECT "id" FROM "case"'), opinion="初审符合条件")
    session.sign_off_here(reviewer, signed)
    office.founded.clock.pass_(seconds=1)
    room = office.sit_down()
    in_front(office, room, number)
    office.qtbot.waitUntil(lambda: room._joint_keys["send_up"].isVisible())
    office.press("Shift+F10")
    room.panel.joint.authority.entry.setFocus()
    office.type("省水利厅")
    room.panel.joint.expected_on.set_value(date(2026, 12, 8))
    office.press("Ctrl+Return")
    office.wait_for(number, "SUSPENDED")
    assert office.value("SELECT count(*) FROM print_job WHERE paper = 'upward_letter'") == 1
    office.qtbot.waitUntil(lambda: room._joint_keys["answer_up"].isVisible())
    office.founded.clock.pass_(seconds=1)
    office.press("Shift+F11")
    room.panel.joint.result.entry.setFocus()
    office.type("同意")
    room.panel.joint.answer_no.set_text("水许〔2026〕9号")
    office.press("Ctrl+Return")
    office.wait_for(number, "REVIEW")
