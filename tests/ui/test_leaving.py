"""Signing off by keys (days.md 12): each thing that is left is passed on or closed, and a rest needs a reason."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QWidget
from pytestqt.qtbot import QtBot

from models.inquiries.verbs import register
from models.office.office import Office
from models.tickets import call_verbs, issue_verbs, verbs
from tests.ui import looks
from tests.ui.desk.standing import Desk
from tests.ui.ground import Founded
from tests.ui.rooms import ENTRIES, FormRoom
from ui import theme, translation
from ui.leaving import LeavingPanel
from ui.shell import Shell


@dataclass
class Leaver:
    """window3 at window 3, in the frame."""

    shell: Shell
    founded: Founded
    qtbot: QtBot
    office: Office

    @property
    def panel(self) -> LeavingPanel:
        return self.shell._off.panel

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.qtbot.keyClick(QApplication.focusWidget() or self.shell, key, modifier)

    def wait(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()))

    def begin(self, many: int) -> None:
        """Ctrl+Q, until the list shows this many."""
        self.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        self.wait(lambda: self.panel.isVisible() and self.panel.list.model.rowCount() == many)

    def left(self) -> list[str]:
        model = self.panel.list.model
        return [model.row(at).kind for at in range(model.rowCount())]

    def point_at(self, kind: str) -> None:
        model = self.panel.list.model
        row = next(model.row(at) for at in range(model.rowCount()) if model.row(at).kind == kind)
        assert self.panel.list.select(row.id)

    def asked(self) -> QWidget:
        self.wait(self.panel.question.is_open)
        field = self.panel.question._field
        assert field is not None
        return field.entry

    def say(self, entry: QWidget, text: str) -> None:
        """Words, as an input method puts them."""
        QApplication.clipboard().setText(text)
        self.qtbot.keyClick(entry, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    def choose(self, code: str) -> None:
        """In the question's list, by arrow keys, and Enter."""
        box = self.asked()
        assert isinstance(box, QComboBox)
        at = box.findData(code)
        assert at >= 0
        while box.currentIndex() < at:
            self.qtbot.keyClick(box, Qt.Key.Key_Down)
        self.qtbot.keyClick(box, Qt.Key.Key_Return)

    def signed_on(self) -> int:
        sql = 'SELECT count(*) FROM "sign_on" WHERE "staff" = ? AND "ended" IS NULL'
        return int(self.founded.db.value(sql, (self.founded.staff["window3"],)))


@pytest.fixture
def leaver(founded: Founded, qtbot: QtBot) -> Leaver:
    desk = Desk.make(founded)
    desk.other()
    office, signed_on = founded.signed_on()
    shell = Shell(founded.ground(qtbot, office), signed_on, place="示例县政务中心 · 3 号窗口", entries=ENTRIES)
    qtbot.addWidget(shell)
    shell.resize(1366, 768)
    shell.show()
    shell.activateWindow()
    room = shell.current
    assert isinstance(room, FormRoom)
    qtbot.waitUntil(room.line.hasFocus)
    return Leaver(shell, founded, qtbot, office)


def inquiry(leaver: Leaver) -> None:
    """An open question, whose slip is not printed."""
    leaver.office.do(register, handling="TAKEN_IN", question="怎么办理变更")


def parked(leaver: Leaver) -> None:
    db, window = leaver.founded.db, leaver.founded.windows[3]
    line = db.value('SELECT "id" FROM "line" WHERE "letter" = \'A\'')
    leaver.founded.office("kiosk").do(issue_verbs.issue, line=line)
    leaver.office.do(call_verbs.call_next, window=window)
    leaver.office.do(verbs.start, window=window)
    leaver.office.do(verbs.park, window=window)


def test_day_12_nothing_left_ends_the_sign_on_at_once(leaver: Leaver) -> None:
    with leaver.qtbot.waitSignal(leaver.shell.signed_off):
        leaver.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert leaver.signed_on() == 0
    assert leaver.founded.db.value('SELECT count(*) FROM "print_job"') == 0


def test_day_12_one_key_signs_off_and_stores_the_sheet(leaver: Leaver) -> None:
    with leaver.qtbot.waitSignal(leaver.shell.signed_off):
        leaver.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert leaver.founded.db.value('SELECT "paper" FROM "print_job"') == "window_signoff"


def test_day_12_each_thing_is_passed_on_or_closed_by_keys_and_then_the_person_goes(leaver: Leaver) -> None:
    inquiry(leaver)
    parked(leaver)
    leaver.begin(3)
    assert sorted(leaver.left()) == ["INQUIRY", "PARKED", "UNPRINTED"]

    leaver.point_at("INQUIRY")
    leaver.press(Qt.Key.Key_F6)
    leaver.choose(leaver.founded.staff["window4"])
    leaver.wait(lambda: leaver.panel.list.model.rowCount() == 2)
    leaver.point_at("PARKED")
    leaver.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    leaver.choose("GAVE_UP")
    leaver.wait(lambda: leaver.left() == ["UNPRINTED"])
    leaver.press(Qt.Key.Key_F7)
    leaver.say(leaver.asked(), "不需要")
    leaver.press(Qt.Key.Key_Return)
    leaver.wait(lambda: leaver.left() == [])
    assert leaver.signed_on() == 1, "the person says when it is enough"
    with leaver.qtbot.waitSignal(leaver.shell.signed_off):
        leaver.press(Qt.Key.Key_F9)

    db = leaver.founded.db
    found = dict(db.rows('SELECT "kind", "disposal" FROM "handover_line"'))
    assert found == {"INQUIRY": "PASSED", "TICKET": "CLOSED", "PAPER": "CLOSED"}
    assert db.value('SELECT "first_person" FROM "inquiry"') == leaver.founded.staff["window4"]
    assert db.value('SELECT count(*) FROM "print_job" WHERE "paper" = \'window_signoff\'') == 1


def test_day_12_a_rest_asks_for_a_reason_beside_the_field_and_goes_with_it(leaver: Leaver) -> None:
    inquiry(leaver)
    leaver.begin(2)
    leaver.panel._off.setFocus()
    leaver.press(Qt.Key.Key_Return)
    leaver.wait(lambda: "2" in leaver.panel.reason.problem_text())
    assert leaver.signed_on() == 1 and leaver.panel.reason.entry.hasFocus()
    leaver.say(leaver.panel.reason.entry, "停电")
    with leaver.qtbot.waitSignal(leaver.shell.signed_off):
        leaver.press(Qt.Key.Key_Return)
    assert leaver.founded.db.value('SELECT "remark" FROM "handover"') == "停电"


def test_day_12_a_visitor_goes_only_to_somebody_at_work_and_what_was_chosen_stays(leaver: Leaver) -> None:
    parked(leaver)
    leaver.begin(1)
    leaver.press(Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    leaver.choose(leaver.founded.staff["window3b"])
    field = leaver.panel.question._field
    assert field is not None
    leaver.wait(lambda: "未在岗" in field.problem_text())
    assert leaver.left() == ["PARKED"]
    leaver.press(Qt.Key.Key_Escape)
    assert not leaver.panel.question.is_open() and leaver.panel.isVisible()
    leaver.press(Qt.Key.Key_Escape)
    assert leaver.panel.isHidden() and leaver.signed_on() == 1


def test_b30_a_held_visitor_keeps_the_person_here_whatever_is_said(leaver: Leaver) -> None:
    db, window = leaver.founded.db, leaver.founded.windows[3]
    line = db.value('SELECT "id" FROM "line" WHERE "letter" = \'A\'')
    leaver.founded.office("kiosk").do(issue_verbs.issue, line=line)
    leaver.office.do(call_verbs.call_next, window=window)
    with leaver.qtbot.waitSignal(leaver.shell.stayed):
        leaver.press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert leaver.signed_on() == 1 and "A001" in leaver.shell.notice.text()


def test_a_paper_is_not_passed_to_a_person(leaver: Leaver) -> None:
    inquiry(leaver)
    leaver.begin(2)
    leaver.point_at("UNPRINTED")
    leaver.press(Qt.Key.Key_F6)
    assert not leaver.panel.question.is_open() and "打印" in leaver.panel.notice.text()


@pytest.mark.parametrize(("language", "factor"), [("zh_CN", 1.0), ("zh_CN", 1.25), ("en", 1.0)])
def test_nothing_of_it_is_cut_off(leaver: Leaver, dressed: QApplication, language: str, factor: float) -> None:
    theme.apply(dressed, mode="dark", type_factor=factor)
    translation.use(language)
    try:
        inquiry(leaver)
        leaver.begin(2)
        leaver.point_at("INQUIRY")
        leaver.press(Qt.Key.Key_F6)
        leaver.asked()
        QApplication.sendPostedEvents()
        found = looks.cut_off(leaver.panel)
    finally:
        translation.use("zh_CN")
        theme.apply(dressed, mode="light")
    assert found == []
