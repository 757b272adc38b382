"""减免缓, 退付 and the pay code on the case card, driven by keyboard."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from models.bank import verbs as bank
from models.fees.relief_rules import Evidence
from tests.ui.desk.work_stand import WorkDesk, accepted, card, granted
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.case_card import CaseLeaf
from ui.desk.relief_forms import PayCodeForm, RefundForm, ReliefForm, SignedReliefForm, evidence_of


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def assessed(work: WorkDesk) -> CaseLeaf:
    """A granted case with its notice."""
    work.sit_down()
    leaf = card(work, accepted(work, "SC-003"))
    granted(work, leaf.number)
    work.qtbot.waitUntil(lambda: leaf.step is not None)
    leaf.focus_first()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT count(*) FROM "notice"') == 1)
    work.settle()
    return leaf


def step(work: WorkDesk, leaf: CaseLeaf, key: str, kind: type) -> Any:
    work.press(key)
    work.qtbot.waitUntil(lambda: isinstance(leaf.step, kind))
    work.qtbot.waitUntil(lambda: cut_off(work.pane) == [])
    return leaf.step


def test_documents_are_typed_one_a_line_with_a_number_after_a_comma() -> None:
    assert evidence_of("申请书\n\n低保证，43052120260001\n") == (
        Evidence("申请书"), Evidence("低保证", "43052120260001"),
    )  # fmt: skip


def test_b42_a_waiver_is_proposed_and_its_signed_form_entered(work: WorkDesk) -> None:
    leaf = assessed(work)
    form = step(work, leaf, "Ctrl+Shift+1", ReliefForm)
    form.basis.set_text("财税〔2014〕77号")
    form.evidence.set_text("申请书")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "state" FROM "fee_relief"') == "PROPOSED")
    work.qtbot.waitUntil(lambda: not isinstance(leaf.step, ReliefForm))

    form = step(work, leaf, "Ctrl+Shift+2", SignedReliefForm)
    form.checker.set_text("业务股长")
    form.approver.set_text("分管局长")
    form.number.set_text("减免〔2026〕1号")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "state" FROM "notice"') == "WAIVED")
    work.qtbot.waitUntil(lambda: leaf.view is not None and leaf.view.card.gate == "")


def test_a_reduction_of_more_than_there_is_says_so_at_its_field(work: WorkDesk) -> None:
    leaf = assessed(work)
    form = step(work, leaf, "Ctrl+Shift+1", ReliefForm)
    form.kind.set_text("REDUCE")
    form.follow()
    form.wished.set_value(10_000_000)
    form.basis.set_text("依据")
    form.evidence.set_text("申请书")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: bool(form.wished.entry.property("problem")))
    assert work.value('SELECT count(*) FROM "fee_relief"') == 0


def test_a_pay_code_of_another_region_is_kept_and_said(work: WorkDesk) -> None:
    leaf = assessed(work)
    said: list[str] = []
    leaf.said.connect(lambda text, _: said.append(text))
    form = step(work, leaf, "Ctrl+Shift+4", PayCodeForm)
    form.code.set_text("12345678901234567890")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "pay_code" FROM "notice"') == "12345678901234567890")
    work.qtbot.waitUntil(lambda: any("430521" in each for each in said))


def test_a_refund_is_asked_for_with_its_cause(work: WorkDesk) -> None:
    teller = work.fee_point()
    leaf = assessed(work)
    teller.do(bank.confirm, notices=(work.value('SELECT "id" FROM "notice"'),), method="CASH")
    work.qtbot.waitUntil(lambda: leaf.view is not None and bool(leaf.view.notices[0].notice.paid_fen))
    form = step(work, leaf, "Ctrl+Shift+5", RefundForm)
    form.reason_text.set_text("重复收费")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "state" FROM "refund"') == "ASKED")
