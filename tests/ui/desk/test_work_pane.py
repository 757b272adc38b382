"""The visitor's form and the first inquiry, driven by keyboard alone."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.cases import drafts
from models.catalogue.reading import StandardRow
from models.inquiries import verbs as inquiries
from models.office.sheets.cases import DueExplanation
from models.office.sheets.stored import from_json
from models.tickets import call_verbs
from models.tickets import verbs as tickets
from tests.models.cases.counter import FEE
from tests.ui.desk.work_stand import ID, WorkDesk, accepted, applicant, card
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.case_card import CaseLeaf
from ui.desk.fee_lines import FeeLine
from ui.desk.inquiry_card import InquiryLeaf
from ui.desk.inquiry_form import InquiryForm


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def test_day_05_a_promised_matter_and_a_second_one_with_the_same_applicant(work: WorkDesk) -> None:
    work.visitor()
    pane = work.sit_down()
    touched: list[None] = []
    pane.touched.connect(lambda: touched.append(None))
    accepted(work)
    assert len(touched) == 1
    assert work.value('SELECT "name_pinyin" FROM "applicant"') == "shilijia"
    assert pane.intake.done.said()[0].startswith("1124-0001")
    assert not pane.busy()
    work.choose_item("SC-001")
    assert cut_off(pane) == []
    work.press("0", "Return")
    work.wait_case("CLOSED")
    assert work.value('SELECT count(*) FROM "applicant"') == 1
    assert work.value('SELECT count(*) FROM "inquiry" WHERE "visit" = 1') == 1
    assert pane.intake.item.item.entry.hasFocus()


def test_day_05_the_id_given_with_the_number_fills_the_form_and_nobody_has_typed(work: WorkDesk) -> None:
    pane = work.sit_down()
    accepted(work)
    work.desk.issue(id_number=ID)
    work.desk.office.do(call_verbs.call_next, window=work.founded.windows[3])
    touched: list[None] = []
    pane.touched.connect(lambda: touched.append(None))
    work.show_visitor()
    work.settle()
    who = pane.intake.applicant
    assert (who.id_number.text(), who.name.text(), who.phone.text()) == (ID, "示例甲", "13812345678")
    assert who.address.text() == "示例镇示例村3组"
    assert not touched
    assert not pane.busy()
    pane.focus_first()
    assert pane.intake.item.item.entry.hasFocus()


def test_day_05_a_village_agents_id_is_the_agents_and_not_the_applicants(work: WorkDesk) -> None:
    pane = work.sit_down()
    work.desk.issue(id_number=ID, agent=True)
    work.desk.office.do(call_verbs.call_next, window=work.founded.windows[3])
    work.show_visitor()
    who = pane.intake.applicant
    assert (who.id_number.text(), who.agent_id_number.text()) == ("", ID)
    assert who.agent_shown()


def test_day_05_the_applicant_of_the_visit_is_there_at_the_next_window_too(work: WorkDesk) -> None:
    ticket = work.visitor()
    work.sit_down()
    accepted(work)
    office, windows = work.desk.office, work.founded.windows
    other = work.desk.other()
    office.do(tickets.transfer, window=windows[3], ticket=ticket, to_window=windows[4])
    other.do(call_verbs.call_next, window=windows[4])
    assert work.room is not None
    work.room.close()
    again = work.sit_down(office=other, window=4)
    assert again.intake.applicant.id_number.text() == ID
    assert again.intake.applicant.name.text() == "示例甲"


def test_a_matter_that_is_done_is_opened_by_its_key(work: WorkDesk) -> None:
    pane = work.sit_down()
    number = accepted(work)
    assert "Ctrl+7" in pane.intake.done.findChildren(QPushButton)[0].text()
    work.press("Ctrl+7")
    assert isinstance(pane.top(), CaseLeaf)
    assert pane.top().number == number


def test_b37_why_that_day_prints_before_there_is_a_case(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("Ctrl+Y")
    work.qtbot.waitUntil(lambda: pane.top() is not pane.intake and pane.top().primary_words() == "打印")
    work.press("Ctrl+Return")
    printed = 'SELECT count(*) FROM "print_job" WHERE "paper" = \'due_explanation\''
    work.qtbot.waitUntil(lambda: work.value(printed) == 1)
    sheet = from_json("due_explanation", work.value('SELECT "sheet" FROM "print_job"'))
    assert isinstance(sheet, DueExplanation)
    assert (sheet.case_number, sheet.short_number, sheet.started_on) == ("", "", "2026-11-24")
    assert sheet.days


def test_what_cannot_be_left_out_when_a_question_is_handed_over_is_marked(work: WorkDesk) -> None:
    pane = work.sit_down()
    pane.start_inquiry()
    form = pane.top()
    assert isinstance(form, InquiryForm)
    work.press("Ctrl+3")
    assert form.unit._label.text().endswith("*") and form.question._label.text().endswith("*")
    work.press("Ctrl+1")
    assert not form.question._label.text().endswith("*")


def test_b56_ctrl_enter_twice_is_one_case(work: WorkDesk) -> None:
    work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("0", "Ctrl+Return", "Ctrl+Return")
    work.wait_case("ACCEPTED")
    assert work.value('SELECT count(*) FROM "case"') == 1


def test_choosing_an_item_takes_nothing_in(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-001")
    work.settle()
    assert work.value('SELECT count(*) FROM "case"') == 0
    assert pane.intake.item.papers.list.hasFocus()
    assert pane.intake.applicant.folded()


def test_b56_what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost(work: WorkDesk) -> None:
    pane = work.sit_down()
    work.enter("430521199006154563")
    part = pane.intake.applicant
    assert part.id_number.problem_text() != ""
    work.enter("示例甲")
    work.enter("13812345678")
    work.enter("")
    work.choose_item("SC-002")
    work.press("0", "Ctrl+Return")
    assert part.id_number.entry.hasFocus()
    assert part.name.text() == "示例甲"
    assert work.value('SELECT count(*) FROM "case"') == 0
    part.id_number.line.selectAll()
    work.type(ID)
    work.press("Ctrl+Return")
    work.wait_case("ACCEPTED")


def test_a_body_is_told_by_its_code_and_an_item_for_bodies_refuses_a_person(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-008")
    work.press("0", "Ctrl+Return")
    work.qtbot.waitUntil(lambda: pane.intake.applicant.id_kind.problem_text() != "")
    assert not pane.intake.applicant.folded()
    pane.intake.applicant.id_number.setFocus()
    pane.intake.applicant.id_number.line.selectAll()
    work.enter("91430521MA4L00001L")
    assert pane.intake.applicant.id_kind.text() == "UNIT_CODE"
    work.press("Ctrl+Return")
    work.wait_case("ACCEPTED")


def test_day_09_an_on_the_spot_matter_with_fee_sends_the_visitor_to_pay(work: WorkDesk) -> None:
    teller = work.fee_point()
    ticket = work.visitor()
    pane = work.sit_down()
    parked: list[None] = []
    pane.parked_for_payment.connect(lambda: parked.append(None))
    applicant(work)
    work.choose_item("SC-012")
    work.press("0")
    assert pane.intake.fee.sends_to_pay()
    assert "捌拾元整" in pane.intake.fee._total.text()
    work.press("Return", "Return")
    work.wait_case("DECIDED_GRANT")
    assert parked == [None]
    assert work.value('SELECT "state" FROM "ticket" WHERE "id" = ?', ticket) == "PARKED"
    work.show_visitor()
    notice = work.value('SELECT "id" FROM "notice"')
    leaf = card(work, work.value('SELECT "number" FROM "case"'))
    assert leaf.step is None
    teller.do(bank.confirm, notices=(notice,), method="CASH")
    work.qtbot.waitUntil(lambda: leaf.step is not None)
    leaf.focus_first()
    work.type("湘示0001")
    work.press("Ctrl+Return")
    work.wait_case("CLOSED")
    assert work.value('SELECT "number" FROM "certificate"') == "湘示0001"


def test_day_20_a_window_says_that_the_fee_point_is_closed(work: WorkDesk) -> None:
    work.visitor()
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-012")
    work.settle()
    assert "收费点已关" in pane.intake.fee._bank.text()
    assert not pane.intake.fee.park.isEnabled()
    assert not pane.intake.fee.sends_to_pay()


def test_day_08_missing_papers_and_the_same_ticks_when_he_comes_back(work: WorkDesk) -> None:
    work.visitor()
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("1", "Return")
    assert pane.intake.item.papers.problem_text() != ""
    assert pane.intake.primary_words() == "打印一次性告知书"
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "one_time_notice"') == 1)
    work.settle()
    assert work.value('SELECT count(*) FROM "case"') == 0
    pane.intake.clear()
    assert pane.scan(work.value('SELECT "code" FROM "one_time_notice"'))
    work.qtbot.waitUntil(lambda: pane.intake.item.now is not None)
    work.settle()
    assert pane.intake.applicant.name.text() == "示例甲"
    assert set(pane.intake.item.papers.list.ticked()) == {"1", "3"}
    pane.intake.item.papers.setFocus()
    work.press("2", "Ctrl+Return")
    work.wait_case("ACCEPTED")
    assert work.value('SELECT "case" FROM "one_time_notice"') == work.value('SELECT "id" FROM "case"')


def test_day_08_a_notice_needs_no_name(work: WorkDesk) -> None:
    pane = work.sit_down()
    pane.intake.item.item.setFocus()
    work.choose_item("SC-002")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "one_time_notice"') == 1)


def test_not_accepted_keeps_what_was_typed_until_its_reason_says_something(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("Ctrl+3")
    work.press("Down", "Return")
    work.type("不行")
    work.press("Ctrl+Return")
    assert pane.intake.ending.reason.problem_text() != ""
    assert work.value('SELECT count(*) FROM "case"') == 0
    work.type("申请人不具备申请资格")
    work.press("Ctrl+Return")
    work.wait_case("NOT_ACCEPTED")


def test_day_07_a_question_by_phone_leads_back_to_the_same_field(work: WorkDesk) -> None:
    pane = work.sit_down()
    work.enter(ID)
    work.type("示例")
    before = QApplication.focusWidget()
    pane.start_inquiry()
    assert isinstance(pane.top(), InquiryForm)
    work.type("办事时间")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: pane.top() is pane.intake)
    assert QApplication.focusWidget() is before
    assert pane.intake.applicant.name.text() == "示例"
    assert work.value('SELECT "handling" FROM "inquiry"') == "ANSWERED"


def test_an_inquiry_is_handed_over_in_writing(work: WorkDesk) -> None:
    pane = work.sit_down()
    pane.start_inquiry()
    work.settle()
    work.enter("补贴何时发放")
    work.press("Ctrl+3", "Ctrl+Return")
    form = pane.top()
    assert isinstance(form, InquiryForm)
    work.qtbot.waitUntil(lambda: form.unit.problem_text() != "")
    assert form.question.text() == "补贴何时发放"
    form.unit.set_text("SC")
    assert cut_off(pane) == []
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "state" FROM "inquiry"') == "HANDED")
    pane.open_inquiry(work.value('SELECT "number" FROM "inquiry"'))
    leaf = pane.top()
    assert isinstance(leaf, InquiryLeaf)
    work.qtbot.waitUntil(lambda: leaf.row is not None)
    assert leaf.primary_words() == ""


def test_the_receiver_confirms_and_replies(work: WorkDesk) -> None:
    made = work.desk.office.do(
        inquiries.register, handling="HANDED_OVER", question="补贴何时发放", to_unit="SC", channel="PHONE"
    ).value
    receiver, _ = work.founded.signed_on("approver")
    pane = work.sit_down(office=receiver)
    pane.open_inquiry(made.number)
    leaf = pane.top()
    assert isinstance(leaf, InquiryLeaf)
    work.qtbot.waitUntil(lambda: leaf.primary_words() == "确认接收")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: leaf.primary_words() == "答复")
    leaf.focus_first()
    work.type("下月十日前发放")
    assert cut_off(pane) == []
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "state" FROM "inquiry"') == "REPLIED")
    work.settle()
    assert work.value('SELECT "reply" FROM "inquiry"') == "下月十日前发放"


def test_day_13_a_form_is_kept_as_it_is_typed_and_is_there_after_a_restart(work: WorkDesk) -> None:
    work.visitor()
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("1")
    pane.save_draft()
    work.settle()
    assert drafts.kept(work.founded.db, work.founded.windows[3]) is not None
    assert work.room is not None
    work.room.close()
    again = work.sit_down()
    work.qtbot.waitUntil(lambda: again.intake.item.now is not None)
    assert again.intake.applicant.name.text() == "示例甲"
    assert set(again.intake.item.papers.list.ticked()) == {"1"}
    again.intake.item.papers.setFocus()
    work.press("2", "Ctrl+Return")
    work.wait_case("ACCEPTED")
    work.settle()
    assert drafts.kept(work.founded.db, work.founded.windows[3]) is None


def test_day_13_a_parked_visitor_keeps_his_half_filled_form(work: WorkDesk) -> None:
    ticket = work.visitor()
    pane = work.sit_down()
    work.enter(ID)
    work.type("示例甲")
    work.desk.office.do(tickets.park, window=work.founded.windows[3])
    work.show_visitor()
    assert pane.intake.applicant.name.text() == ""
    work.desk.office.do(tickets.unpark, window=work.founded.windows[3], ticket=ticket)
    work.show_visitor()
    assert pane.intake.applicant.name.text() == "示例甲"


def test_day_03_a_question_answered_in_passing_takes_two_keys(work: WorkDesk) -> None:
    pane = work.sit_down()
    pane.start_inquiry()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: pane.top() is pane.intake)
    assert work.value('SELECT "state" FROM "inquiry"') == "CLOSED"


def test_b56_a_lost_database_leaves_the_form_as_it_is_and_trying_again_takes_it_in(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("0")
    file, room = work.founded.db.path, work.room
    assert file is not None and room is not None
    away = file.with_suffix(".away")
    file.rename(away)
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: room.notice.text() != "")
    assert pane.intake.applicant.name.text() == "示例甲"
    away.rename(file)
    pane.intake.item.papers.setFocus()
    work.press("Ctrl+Return")
    work.wait_case("ACCEPTED")


def test_day_02_a_known_applicant_with_an_on_the_spot_matter_takes_six_keys_after_his_card(
    work: WorkDesk,
) -> None:
    work.fee_point()
    pane = work.sit_down()
    accepted(work)
    work.press("Ctrl+5")
    work.settle()
    work.keys = 0
    assert pane.scan(ID)
    work.settle()
    assert pane.intake.item.item.entry.hasFocus()
    work.choose_item("jms")
    work.press("0", "Ctrl+Return")
    work.wait_case("DECIDED_GRANT")
    assert work.keys == 6
    assert work.value('SELECT count(*) FROM "applicant"') == 1


@pytest.mark.parametrize(("unit", "quantity"), [("件", "1"), ("平方米", "")])
def test_one_is_charged_of_what_is_counted_and_a_measure_is_asked(qtbot: QtBot, unit: str, quantity: str) -> None:
    line = FeeLine(0)
    qtbot.addWidget(line)
    line.show_standard(StandardRow("", "", "", replace(FEE, unit=unit)), charged=True)
    assert line.text() == quantity
    line.set_text("0.5")
    assert line.amount() == (0 if quantity else 4000)
