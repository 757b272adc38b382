"""A case on its card, from acceptance to the hand of who fetches the result, driven by keyboard alone."""

import pytest
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.fees import verbs as fees
from models.tickets import call_verbs
from tests.ui.desk.work_stand import OTHER_ID, WorkDesk, accepted, applicant, card, granted
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.case_card import CaseLeaf
from ui.desk.step_forms import AcceptForm, EndingForm, SignedForm
from ui.desk.work_pane import WorkPane


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def test_day_01_a_signed_paper_is_entered_and_marked(work: WorkDesk) -> None:
    pane = work.sit_down()
    leaf = card(work, accepted(work))
    assert leaf.primary_words() == ""
    work.press("Ctrl+1")
    work.enter("审批甲")
    work.enter("市监许〔2026〕8号")
    assert cut_off(pane) == []
    work.press("Ctrl+Return")
    work.wait_case("DECIDED_GRANT")
    assert work.value('SELECT "entered" FROM "case"') == 1
    assert work.value('SELECT "approver" FROM "case_step" WHERE "entered" = 1') == "审批甲"


def restarted(work: WorkDesk, number: str) -> CaseLeaf:
    """The application stopped without a word, and the case is opened again."""
    assert work.room is not None
    work.pane.save_draft()
    work.settle()
    work.room.close()
    work.sit_down()
    return card(work, number)


def test_day_13_a_signed_paper_half_entered_is_there_after_a_restart(work: WorkDesk) -> None:
    work.sit_down()
    number = accepted(work)
    card(work, number)
    work.press("Ctrl+1")
    work.enter("审批甲")
    work.type("市监许")
    leaf = restarted(work, number)
    assert isinstance(leaf.step, SignedForm)
    assert (leaf.step.approver.text(), leaf.step.number.text()) == ("审批甲", "市监许")
    leaf.step.number.setFocus()
    work.type("〔2026〕8号")
    work.press("Ctrl+Return")
    work.wait_case("DECIDED_GRANT")
    leaf = restarted(work, number)
    assert not isinstance(leaf.step, SignedForm)


def test_day_13_an_ending_half_written_is_there_after_a_restart(work: WorkDesk) -> None:
    work.sit_down()
    number = accepted(work)
    leaf = card(work, number)
    work.press("Ctrl+8")
    work.press("Down", "Return")
    work.type("申请人改主意")
    assert isinstance(leaf.step, EndingForm)
    typed = leaf.step.form.draft()
    assert typed["reason_code"]
    leaf = restarted(work, number)
    assert isinstance(leaf.step, EndingForm)
    assert leaf.step.which == "withdraw"
    assert leaf.step.form.draft() == typed


def test_day_02_ctrl_enter_on_a_case_begins_the_service_of_whom_was_only_called(work: WorkDesk) -> None:
    pane = work.sit_down()
    number = accepted(work)
    granted(work, number)
    work.desk.issue()
    work.desk.office.do(call_verbs.call_next, window=work.founded.windows[3])
    touched: list[None] = []
    pane.touched.connect(lambda: touched.append(None))
    work.show_visitor()
    card(work, number)
    assert not touched
    work.press("Ctrl+Return")
    assert len(touched) == 1
    work.wait_case("ISSUED")


def test_day_10_the_result_waits_on_the_shelf_and_somebody_else_fetches_it(work: WorkDesk) -> None:
    work.sit_down()
    leaf = card(work, accepted(work))
    work.press("Ctrl+1")
    work.enter("审批甲")
    work.enter("市监许〔2026〕8号")
    work.press("Ctrl+Return")
    work.wait_case("DECIDED_GRANT")
    work.enter("JY0001")
    work.enter("")
    work.type("B-3")
    work.press("Ctrl+Return")
    work.wait_case("ISSUED")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "told_at" FROM "case"') is not None)
    work.settle()
    assert work.value('SELECT "shelf" FROM "case"') == "B-3"
    leaf.focus_first()
    work.press("Down", "Down", "Return", "Return")
    work.enter("示例乙")
    work.press("Ctrl+Return")
    assert work.value('SELECT count(*) FROM "delivery"') == 0
    work.enter("001X")
    work.enter("户口簿")
    work.wait_case("CLOSED")
    stored = work.founded.db.row('SELECT "collector", "relation", "id_last4", "proof" FROM "delivery"')
    assert stored == ("示例乙", "CHILD", "001X", "户口簿")


def test_b42_b43_the_fee_gate_and_a_notice_issued_anew(work: WorkDesk) -> None:
    teller = work.fee_point()
    work.sit_down()
    leaf = card(work, accepted(work, "SC-003"))
    granted(work, leaf.number)
    work.qtbot.waitUntil(lambda: leaf.step is not None)
    assert leaf.primary_words() == "打印缴款单"
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "notice"') == 1)
    work.settle()
    first = work.value('SELECT "id" FROM "notice"')
    teller.do(fees.doubt, notice=first, remark="数量不符")
    work.qtbot.waitUntil(lambda: leaf.primary_words() == "金额无误")
    work.press("Ctrl+3")
    work.type("数量改正")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "notice"') == 2)
    work.settle()
    assert work.value('SELECT "void_reason" FROM "notice" WHERE "id" = ?', first) == "数量改正"
    assert leaf.primary_words() == ""
    second = work.value('SELECT "id" FROM "notice" WHERE "replaces" = ?', first)
    teller.do(bank.confirm, notices=(second,), method="CASH")
    work.qtbot.waitUntil(lambda: leaf.primary_words() == "出证")


def test_b37_why_that_day_opens_day_by_day_and_prints(work: WorkDesk) -> None:
    pane = work.sit_down()
    leaf = card(work, accepted(work))
    work.press("Ctrl+Y")
    work.qtbot.waitUntil(lambda: pane.top() is not leaf and pane.top().primary_words() != "")
    work.press("Ctrl+Return")
    printed = 'SELECT count(*) FROM "print_job" WHERE "paper" = \'due_explanation\''
    work.qtbot.waitUntil(lambda: work.value(printed) == 1)
    work.settle()
    pane.top().focus_first()
    work.press("Escape")
    assert pane.top() is leaf
    work.press("Escape")
    assert pane.top() is pane.intake


def test_withdrawing_asks_for_a_reason_and_esc_leads_back(work: WorkDesk) -> None:
    pane: WorkPane = work.sit_down()
    leaf = card(work, accepted(work))
    work.press("Ctrl+8")
    assert leaf.primary_words() == "撤回"
    work.press("Escape")
    assert leaf.primary_words() == "" and pane.top() is leaf
    work.press("Ctrl+8", "Down", "Ctrl+Return")
    work.wait_case("WITHDRAWN")


def test_papers_kept_told_once_and_accepted_when_they_are_there(work: WorkDesk) -> None:
    work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    work.press("1", "Ctrl+2")
    work.wait_case("RECEIVED")
    leaf = card(work, work.value('SELECT "number" FROM "case"'))
    assert leaf.primary_words() == "收下材料并打印补正通知"
    assert isinstance(leaf.step, AcceptForm)
    leaf.focus_first()
    assert leaf.step.papers.entry.hasFocus()
    leaf.step.by.setFocus()
    work.type("1123")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: bool(leaf.step.by.entry.property("problem")))
    work.settle()
    leaf.step.by.set_text("")
    work.type("1201")
    work.press("Ctrl+Return")
    work.wait_case("SUPPLEMENT_WAIT")
    assert work.value('SELECT "supplement_by" FROM "one_time_notice"') == "2026-12-01"
    leaf.focus_first()
    work.press("2", "Ctrl+Return")
    work.wait_case("ACCEPTED")


def test_an_item_that_is_paid_before_acceptance_waits_for_the_money(work: WorkDesk) -> None:
    teller = work.fee_point()
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-007")
    work.press("0")
    assert pane.intake.primary_words() == "收件并打印缴款单"
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "notice"') == 1)
    work.settle()
    leaf = card(work, work.value('SELECT "number" FROM "case"'))
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.settle()
    assert work.value('SELECT "state" FROM "case"') == "RECEIVED"
    teller.do(bank.confirm, notices=(work.value('SELECT "id" FROM "notice"'),), method="CASH")
    work.qtbot.waitUntil(lambda: leaf.primary_reason() == "")
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.wait_case("ACCEPTED")


def test_a_matter_on_the_spot_that_was_only_received_is_decided_charged_and_handed_out(work: WorkDesk) -> None:
    teller = work.fee_point()
    work.sit_down()
    applicant(work)
    work.choose_item("SC-004")
    work.press("0", "Ctrl+2")
    work.wait_case("RECEIVED")
    leaf = card(work, work.value('SELECT "number" FROM "case"'))
    for state in ("ACCEPTED", "DECIDED_GRANT"):
        leaf.focus_first()
        work.press("Ctrl+Return")
        work.wait_case(state)
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "notice"') == 1)
    work.settle()
    assert leaf.primary_words() == ""
    teller.do(bank.confirm, notices=(work.value('SELECT "id" FROM "notice"'),), method="CASH")
    work.qtbot.waitUntil(lambda: leaf.primary_words() == "发放并办结")
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.wait_case("CLOSED")


def test_day_11_scans_open_the_case_its_notice_and_an_unknown_number_says_so(work: WorkDesk) -> None:
    pane = work.sit_down()
    number = accepted(work)
    assert pane.scan(number)
    leaf = pane.top()
    assert isinstance(leaf, CaseLeaf) and leaf.number == number
    pane.back()
    said: list[str] = []
    pane.said.connect(lambda text, _: said.append(text))
    assert pane.scan(number[:20] + str((int(number[20]) + 1) % 10))
    work.qtbot.waitUntil(lambda: bool(said))
    assert pane.top() is pane.intake
    assert pane.scan(OTHER_ID)
    assert pane.intake.applicant.id_number.text() == OTHER_ID
    assert not pane.scan("1124-0001")
