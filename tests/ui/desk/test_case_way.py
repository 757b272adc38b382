"""The way of a case at the window: promised papers, a survey, the file; and the powers that a unit did not give."""

import pytest
from pytestqt.qtbot import QtBot

from models.cases import decision_verbs, intake_verbs
from models.cases.forms import Intake, Tick
from models.catalogue import reading as catalogue
from models.office.instants import civil_day
from models.people import powers
from models.people.rules import Power
from tests.models.cases.counter import IDS
from tests.models.cases.counter import applicant as form_of
from tests.ui.desk.work_stand import WorkDesk, accepted, applicant, card, granted
from tests.ui.fakes import FakeMessages
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.desk.step_forms import IssueForm
from ui.desk.way_forms import ArchiveForm, BringForm, OnPromiseForm, PromiseForm, RecordForm
from ui.messages import Reason


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def received(work: WorkDesk, code: str = "SC-020", *ticks: int) -> str:
    """A case that is taken in and waits for papers; its number."""
    found = catalogue.item_id(work.founded.db, code)
    assert found
    wish = Intake(item=found, applicant=form_of(0), ticks=tuple(Tick(place) for place in ticks or (1,)))
    return str(work.desk.office.do(intake_verbs.receive, intake=wish).value.number)


def test_domain_3_2_accepted_on_a_promise_and_the_papers_are_brought_later(work: WorkDesk) -> None:
    pane = work.sit_down()
    leaf = card(work, received(work))
    work.press("Ctrl+Alt+1")
    assert isinstance(leaf.step, PromiseForm)
    assert cut_off(pane) == []
    work.type(work.desk.today.isoformat())
    work.press("Return", "Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM case_tolerance") == 1)
    work.settle()
    assert isinstance(leaf.step, OnPromiseForm)
    leaf.focus_first()
    work.press("Down", "Return", "Down", "Return")
    work.wait_case("ACCEPTED")
    assert work.value("SELECT signed FROM case_tolerance") == 1
    work.settle()
    assert leaf.view is not None and leaf.view.card.way.promise is not None
    if not isinstance(leaf.step, BringForm):
        work.press("Ctrl+Alt+2")
    assert isinstance(leaf.step, BringForm)
    leaf.focus_first()
    work.press("1", "2", "Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value("SELECT fulfilled_at FROM case_tolerance") is not None)


def test_domain_3_3_a_survey_is_arranged_and_recorded_from_the_window(work: WorkDesk) -> None:
    work.sit_down()
    leaf = card(work, accepted(work))
    work.press("Ctrl+Alt+3")
    assert leaf.step is not None
    leaf.step.form.restore(
        {"day": work.desk.today.isoformat(), "place": "示例镇示例村3组", "surveyors": "勘查甲、勘查乙"}
    )
    work.press("Ctrl+Return")
    work.wait_case("SURVEY")
    work.press("Ctrl+Alt+4")
    assert isinstance(leaf.step, RecordForm)
    assert leaf.step.record.came.text() == "勘查甲、勘查乙"
    leaf.focus_first()
    work.type("现场与图纸一致")
    work.press("Ctrl+Return")
    work.wait_case("REVIEW")


def test_domain_3_2_a_finished_case_is_put_away_with_its_list(work: WorkDesk) -> None:
    work.sit_down()
    number = accepted(work)
    granted(work, number)
    leaf = card(work, number)
    work.press("Ctrl+Return")
    work.wait_case("ISSUED")
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value('SELECT "told_at" FROM "case"') is not None)
    work.settle()
    work.press("Ctrl+Return")
    work.wait_case("CLOSED")
    assert isinstance(leaf.step, ArchiveForm)
    work.qtbot.waitUntil(lambda: bool(leaf.step.pages.text()))  # type: ignore[union-attr]
    leaf.focus_first()
    work.enter("2026-3")
    work.enter("A-1")
    work.press("Ctrl+Return")
    work.wait_case("ARCHIVED")
    assert work.value("SELECT box FROM case_file") == "2026-3"


def without(work: WorkDesk, power: Power) -> None:
    """The unit takes a power back."""
    work.desk.administrator().do(
        powers.withdraw_power,
        unit="SC",
        power=power,
        document_no="示例〔2026〕1号",
        day=civil_day(work.founded.clock()),
    )


def test_b39_without_the_power_to_issue_the_key_says_so_and_the_attempt_is_kept(work: WorkDesk) -> None:
    work.sit_down()
    number = accepted(work)
    granted(work, number)
    without(work, Power.ISSUE)
    leaf = card(work, number)
    assert isinstance(leaf.step, IssueForm)
    assert "未授予" in leaf.primary_reason()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM act WHERE outcome = 'REFUSED'") == 1)
    assert work.room is not None
    work.qtbot.waitUntil(lambda: "未授予" in work.room.notice.text())  # type: ignore[union-attr]
    assert work.value('SELECT state FROM "case"') == "DECIDED_GRANT"


def test_b39_without_the_first_review_not_accepting_is_an_attempt_too(work: WorkDesk) -> None:
    work.sit_down()
    number = received(work, "SC-002")
    without(work, Power.PRECHECK)
    leaf = card(work, number)
    assert "未授予" in leaf._actions["not_accepted"].reason()
    work.press("Ctrl+7")
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM act WHERE outcome = 'REFUSED'") == 1)
    assert leaf.step is not None and leaf.step.action == "accept"


def test_domain_12_a_case_that_is_over_is_masked_until_a_reason_is_given(work: WorkDesk) -> None:
    work.sit_down()
    number = received(work)
    leaf = card(work, number)
    assert IDS[0] in leaf.head._who.text() and "full" not in leaf._offered()
    case = work.value('SELECT "id" FROM "case"')
    work.desk.office.do(decision_verbs.withdraw, case=case, reason_code="APPLICANT_WISH")
    work.qtbot.waitUntil(lambda: "430521********4562" in leaf.head._who.text())
    assert IDS[0] not in leaf.head._who.text()
    assert work.room is not None
    messages = work.room.messages
    assert isinstance(messages, FakeMessages)
    messages.answers.append(Reason("IDENTITY", ""))
    work.press("Ctrl+Alt+8")
    work.qtbot.waitUntil(lambda: IDS[0] in leaf.head._who.text())
    assert work.value("SELECT reason_code FROM personal_look") == "IDENTITY"


def test_b39_without_the_first_review_nothing_is_accepted_and_the_attempt_is_kept(work: WorkDesk) -> None:
    pane = work.sit_down()
    without(work, Power.PRECHECK)
    applicant(work)
    work.choose_item("SC-002")
    work.press("0")
    assert "未授予" in pane.intake.primary_reason()
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value("SELECT count(*) FROM act WHERE outcome = 'REFUSED'") == 1)
    assert work.value('SELECT count(*) FROM "case"') == 0
