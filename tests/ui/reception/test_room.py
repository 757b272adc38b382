"""The guide desk by its keys."""

import re
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from models.cases import intake_verbs
from models.cases.forms import ApplicantKind, Intake, MissingPaper, Tick, applicant_form
from models.cases.notice_verbs import one_time_notice
from models.catalogue.reading import item_id
from models.inquiries import verbs as inquiries
from models.office.actors import StationKind
from models.prints import verbs as prints
from models.prints.reading import jobs_of
from models.tickets import call_verbs, line_verbs
from tests.models.people.staffed import give_all_powers
from tests.ui.board.front import Front
from tests.ui.looks import cut_off
from ui import translation
from ui.messages import Reason
from ui.reception.room import ReceptionRoom

ID = "430521199006154562"
CTRL = Qt.KeyboardModifier.ControlModifier


class Guided:
    """Reception with a guide at its keyboard, whose keys are counted."""

    def __init__(self, front: Front, qtbot: QtBot) -> None:
        self.front, self.qtbot, self.keys = front, qtbot, 0
        room = front.room(qtbot, ReceptionRoom, front.guide, size=(1218, 640))
        assert isinstance(room, ReceptionRoom)
        self.room = room
        qtbot.waitUntil(lambda: room.overview is not None and room.search.hasFocus())

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """A key where the cursor is."""
        where = QWidget.focusWidget(self.room) or self.room
        QTest.keyClick(where, key, modifier)
        self.keys += 1

    def type(self, text: str) -> None:
        QTest.keyClicks(self.room.search, text)
        self.keys += len(text)

    def open_item(self, initials: str, name: str) -> None:
        """Types, waits for the list as a person does, and takes its first line."""
        self.type(initials)
        self.qtbot.waitUntil(lambda: [s.title for s in self.room.search.answers_shown()][:1] == [name])
        self.press(Qt.Key.Key_Return)
        self.qtbot.waitUntil(lambda: self.room.guide is not None and self.room.guide.item.name == name)

    def said(self, part: str) -> None:
        """Waits until the bar says it."""
        self.qtbot.waitUntil(lambda: part in self.room.notice.text())

    def taken(self, text: str) -> None:
        """Waits for the number that stands on the page."""
        self.qtbot.waitUntil(lambda: self.room.hall.taken.number.accessibleName().startswith(text))

    def count(self, table: str) -> int:
        return int(self.front.founded.db.value(f'SELECT count(*) FROM "{table}"'))


@pytest.fixture
def guide(front: Front, qtbot: QtBot) -> Guided:
    return Guided(front, qtbot)


def test_two_keys_for_a_ticket_the_letter_of_the_line_and_f8(guide: Guided) -> None:
    guide.type("b")
    guide.press(Qt.Key.Key_F8)
    guide.taken("B001")
    assert guide.keys == 2
    guide.qtbot.waitUntil(lambda: (row := guide.room.hall.number()) is not None and row.visitor.text == "B001")
    assert guide.room.search.hasFocus() and cut_off(guide.room) == []


def test_a_matter_by_its_initials_opens_its_guide_and_gives_a_number(guide: Guided) -> None:
    guide.front.issue()
    guide.open_item("spjy", "食品经营许可证核发")
    said = guide.room.item.said()
    for part in ("承诺 7 个工作日办结", "A 市场监管", "3号窗口", "经营场所平面图", "必要", "不收费"):
        assert part in said
    guide.press(Qt.Key.Key_F8)
    guide.taken("A002")
    guide.qtbot.waitUntil(lambda: "等候 2 人" in guide.room.item.said())
    guide.qtbot.waitUntil(lambda: cut_off(guide.room) == [])  # the card was made anew


def test_what_is_nothing_here_is_typed_over_and_esc_puts_the_message_away(guide: Guided) -> None:
    guide.type("nothing")
    guide.press(Qt.Key.Key_Return)
    guide.said("不是本大厅")
    assert guide.room.search.selectedText() == "nothing"
    guide.press(Qt.Key.Key_Escape)
    assert guide.room.notice.text() == ""
    guide.press(Qt.Key.Key_F8)
    guide.said("先选事项")
    guide.open_item("spjy", "食品经营许可证核发")
    assert guide.room.notice.text() == ""


def test_an_item_of_another_place_says_where_it_is_handled(guide: Guided) -> None:
    guide.open_item("sfz", "居民身份证到期换领")
    said = guide.room.item.said()
    assert "红土岭中心派出所分中心" in said and "¥20.00" in said and "银行收费点" in said


def test_b05_a_clerk_may_still_add_a_number_and_an_unstaffed_line_is_refused_with_the_reason(guide: Guided) -> None:
    guide.front.admin.do(
        line_verbs.stop_serving,
        line=guide.front.lines["B"], window=guide.front.founded.windows[3],
    )  # fmt: skip
    guide.type("B")
    guide.press(Qt.Key.Key_F8)
    guide.said("没有窗口")
    assert guide.count("ticket") == 0 and guide.room.search.text() == "B"


def test_b06_a_limit_of_a_person_is_said_beside_his_id_and_nothing_typed_is_lost(guide: Guided) -> None:
    guide.front.issue(id_number=ID)
    guide.room.person.identity.setFocus()
    QTest.keyClicks(guide.room.person.identity.line, ID[:-1] + "3")
    guide.type("A")
    guide.press(Qt.Key.Key_F8)
    assert "校验" in guide.room.person.identity.problem_text()
    guide.room.person.identity.set_text(ID)
    guide.press(Qt.Key.Key_F8)
    guide.qtbot.waitUntil(lambda: bool(guide.room.person.identity.problem_text()))
    assert guide.room.person.identity.text() == ID and guide.count("ticket") == 1


def test_day_03_answered_and_guided_are_one_key_and_counted(guide: Guided) -> None:
    guide.open_item("spjy", "食品经营许可证核发")
    guide.press(Qt.Key.Key_F6)
    guide.said("已答复")
    guide.press(Qt.Key.Key_F7)
    guide.said("已引导至 A 市场监管")
    rows = guide.front.founded.db.rows('SELECT "handling", "item", "state" FROM "inquiry" ORDER BY "number"')
    assert rows == [("ANSWERED", "SC-021", "CLOSED"), ("GUIDED", "SC-021", "CLOSED")]


def test_a_question_that_is_handed_over_is_written_down_with_its_slip(guide: Guided) -> None:
    guide.press(Qt.Key.Key_F9)
    form = guide.room.inquiry
    guide.qtbot.waitUntil(lambda: form.question.area.hasFocus())
    QTest.keyClicks(form.question.area, "where is the certificate")
    guide.press(Qt.Key.Key_Return, CTRL)
    guide.qtbot.waitUntil(lambda: bool(form.unit.problem_text()))
    assert form.question.text() == "where is the certificate" and guide.count("inquiry") == 0
    guide.press(Qt.Key.Key_Escape)
    guide.press(Qt.Key.Key_F9)
    assert form.question.text() == "where is the certificate"
    form.unit.set_text("GA")
    form.question.setFocus()
    guide.press(Qt.Key.Key_Return, CTRL)
    guide.said("SW01")
    state, unit = guide.front.founded.db.rows('SELECT "state", "to_unit" FROM "inquiry"')[0]
    assert (state, unit) == ("HANDED", "GA") and form.question.text() == ""
    (inquiry,) = guide.front.founded.db.rows('SELECT "id" FROM "inquiry"')[0]
    assert [job.paper for job in jobs_of(guide.front.founded.db, "inquiry", inquiry)] == ["inquiry"]


@pytest.mark.parametrize("language", translation.LANGUAGES)
def test_long_names_many_numbers_and_other_languages_fit(front: Front, qtbot: QtBot, language: str) -> None:
    translation.use(language)
    for _ in range(60):
        front.issue("B")
    guide = Guided(front, qtbot)
    guide.open_item("yanglao", "养老保险关系转移接续申请及参保缴费凭证出具和待遇资格认证受理")
    assert cut_off(guide.room) == []
    guide.press(Qt.Key.Key_F9)
    for handling in ("HANDED_OVER", "NOT_OURS"):
        guide.room.inquiry.handling.set_text(handling)
        guide.room.inquiry.handling.edited.emit()
        qtbot.wait(1)
        assert cut_off(guide.room) == []
    guide.press(Qt.Key.Key_F12)
    qtbot.waitUntil(lambda: guide.room.follow_up.list.state_text() != "")
    assert cut_off(guide.room) == []


def test_what_was_handed_over_stays_with_the_first_person_until_she_closes_it(guide: Guided) -> None:
    front, page = guide.front, guide.room.follow_up
    made = front.guide.do(inquiries.register, handling="TAKEN_IN", question="证什么时候能拿").value
    guide.press(Qt.Key.Key_F12)
    guide.qtbot.waitUntil(lambda: page.list.current_row() is not None)
    assert page.unit.isVisible() and page.text.isVisible() and not page.opinion.isVisible()
    page.unit.set_text("SC")
    page.unit.setFocus()
    guide.press(Qt.Key.Key_Return, CTRL)
    guide.qtbot.waitUntil(lambda: (row := page.list.current_row()) is not None and row.state == "HANDED")
    assert not page.text.isVisible() and cut_off(guide.room) == []
    front.desk.do(inquiries.confirm, inquiry=made.inquiry)
    front.desk.do(inquiries.reply, inquiry=made.inquiry, text="下周三")
    guide.qtbot.waitUntil(page.opinion.isVisible)
    guide.qtbot.waitUntil(lambda: "答复：下周三" in page._whole.text())
    page.opinion.setFocus()
    guide.press(Qt.Key.Key_Return, CTRL)
    guide.qtbot.waitUntil(lambda: page.list.current_row() is None)
    assert front.founded.db.value('SELECT "state" FROM "inquiry"') == "CLOSED"


def intake(front: Front) -> Any:
    give_all_powers(front.admin, "SC")
    person = applicant_form(ApplicantKind.PERSON, "示例丙", ID, phone="13812345678", address="示例路1号")
    item = item_id(front.founded.db, "SC-021")
    return front.desk.do(
        intake_verbs.take_in, intake=Intake(item=item, applicant=person, ticks=tuple(Tick(n) for n in (1, 2, 3)))
    ).value


def test_day_10_b57_the_scan_of_an_acceptance_notice_says_state_and_next_step_with_the_name_masked(
    guide: Guided,
) -> None:
    made = intake(guide.front)
    number = guide.front.founded.db.value('SELECT "number" FROM "case" WHERE "id" = ?', (made.case,))
    assert guide.room.scan(number)
    guide.qtbot.waitUntil(lambda: guide.room.stack.currentWidget() is guide.room.case)
    said = guide.room.case.said()
    assert "示*丙" in said and "示例丙" not in said and ID[-4:] not in said and "5678" not in said
    assert "已受理" in said and "下一步" in said
    guide.room.begin()
    guide.type("1124-0001")
    guide.qtbot.waitUntil(lambda: guide.room.search._answered == guide.room.search._question)
    guide.press(Qt.Key.Key_Return)
    guide.qtbot.waitUntil(lambda: guide.room.stack.currentWidget() is guide.room.case)


def test_day_08_the_scan_of_a_one_time_notice_opens_the_guide_with_what_was_missing(guide: Guided) -> None:
    item = item_id(guide.front.founded.db, "SC-021")
    missing = (MissingPaper(2, "营业执照", "带原件"),)
    code = guide.front.guide.do(one_time_notice, item=item, missing=missing).value.code
    assert guide.room.scan(code)
    guide.qtbot.waitUntil(lambda: guide.room.guide is not None)
    assert guide.room.guide is not None and guide.room.guide.missing == (2,)
    said = guide.room.item.said()
    assert re.search("营业执照[^\n]*\n上次缺", said)


def test_b08_day_14_a_slip_that_was_not_printed_is_voided_and_printed_again(guide: Guided) -> None:
    text = guide.front.issue()
    ticket = guide.front.founded.db.value('SELECT "id" FROM "ticket"')
    (job,) = jobs_of(guide.front.founded.db, "ticket", ticket)
    kiosk = guide.front.machine(StationKind.KIOSK, "K1")
    kiosk.do(prints.send, job=job.id, printer="小票机")
    kiosk.do(prints.printed, job=job.id, bytes_hash="0" * 64)
    assert guide.room.scan(f"T261124{text}")
    guide.said(text)
    guide.qtbot.waitUntil(lambda: guide.room.again.reason() == "" and guide.room.copy.reason() == "")
    guide.room.messages.answers.append(Reason("JAM", ""))  # type: ignore[attr-defined]
    guide.press(Qt.Key.Key_F10)
    guide.qtbot.waitUntil(lambda: len(jobs_of(guide.front.founded.db, "ticket", ticket)) == 2)
    newest, spoiled = jobs_of(guide.front.founded.db, "ticket", ticket)
    assert (spoiled.state, spoiled.detail, newest.copy_no, newest.station) == ("SPOILED", "卡纸", 0, "R1")


def test_b17_a_missed_number_comes_back_once(guide: Guided) -> None:
    front = guide.front
    front.issue()
    front.next()
    for _ in range(2):
        front.founded.clock.pass_(seconds=20)
        front.desk.do(call_verbs.recall, window=front.founded.windows[3])
    front.desk.do(call_verbs.miss, window=front.founded.windows[3], reason="ABSENT")
    guide.type("A001")
    guide.qtbot.waitUntil(lambda: guide.room.search._answered == guide.room.search._question)
    guide.press(Qt.Key.Key_Return)
    guide.qtbot.waitUntil(lambda: guide.room.back.reason() == "")
    guide.press(Qt.Key.Key_F11)
    guide.said("A001 已返回队列")
    assert front.founded.db.value('SELECT "state" FROM "ticket"') == "WAITING"


def test_b55_with_the_database_gone_the_lists_say_so_and_the_page_stands(guide: Guided) -> None:
    path = guide.front.founded.db.path
    assert path is not None
    away = path.with_suffix(".away")
    path.rename(away)
    guide.type("A")
    guide.press(Qt.Key.Key_F8)
    guide.qtbot.waitUntil(lambda: bool(guide.room.notice.text()))
    guide.room.refresh(guide.room.shows)
    guide.qtbot.waitUntil(lambda: "截至" in guide.room.hall.lines.foot_text())
    assert guide.room.search.text() == "A"
    away.rename(path)
    guide.press(Qt.Key.Key_F8)
    guide.taken("A001")
