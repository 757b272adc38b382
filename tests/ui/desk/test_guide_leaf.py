"""The service guide at the desk by keyboard: what to bring first, and a case shows the one it was received under."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from models.catalogue.guide_verbs import write_guide
from models.catalogue.reading import item_id
from models.catalogue.rules import GuideTexts
from models.catalogue.verbs import bring_in
from tests.models.cases.counter import item
from tests.ui.desk.work_stand import WorkDesk, accepted, applicant, card
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui.widgets.guide_leaf import GuideLeaf
from ui.widgets.guide_words import sections

PRINTED = 'SELECT count(*) FROM "print_job" WHERE "paper" = \'service_guide\''


@pytest.fixture
def work(founded: Founded, qtbot: QtBot) -> WorkDesk:
    return WorkDesk.make(founded, qtbot)


def opened(work: WorkDesk) -> GuideLeaf:
    """Ctrl+U, until it has been read."""
    work.press("Ctrl+U")
    work.qtbot.waitUntil(lambda: isinstance(work.pane.top(), GuideLeaf))
    leaf = work.pane.top()
    assert isinstance(leaf, GuideLeaf)
    work.qtbot.waitUntil(lambda: leaf.found is not None)
    return leaf


def test_the_guide_opens_over_the_form_and_prints_and_the_form_keeps_what_was_typed(work: WorkDesk) -> None:
    pane = work.sit_down()
    applicant(work)
    work.choose_item("SC-002")
    leaf = opened(work)
    assert leaf.found is not None
    shown = sections(leaf.found)
    assert (shown[0].title, shown[0].lines[0]) == ("要带的材料", "1  申请书 · 必要")
    assert cut_off(pane) == []
    work.press("Ctrl+Return")
    work.qtbot.waitUntil(lambda: work.value(PRINTED) == 1)
    work.settle()
    work.press("Escape")
    assert pane.top() is pane.intake
    assert pane.intake.item.now is not None


def test_b40_the_guide_of_a_case_stays_as_it_was_when_it_was_received(work: WorkDesk) -> None:
    work.sit_down()
    admin, db = work.desk.administrator(), work.founded.db
    accepted(work)
    received = work.pane.room.work.today()
    card(work, work.value('SELECT "number" FROM "case"'))
    work.founded.clock.pass_(minutes=1)
    admin.do(bring_in, items=(item("SC-002", days=4, name="改了的事项"),), on=received, source="1" * 64)
    admin.do(write_guide, item=item_id(db, "SC-002"), texts=GuideTexts(faq="新的问答"), on=received)
    leaf = opened(work)
    assert leaf.found is not None
    assert (leaf.found.row.number, leaf.found.guide.number, leaf.found.row.promised_days) == (1, 0, 5)
    assert leaf.found.effective < received + timedelta(days=1)
