"""The year by keyboard: every day says why, a change is looked at before it is made, a pasted notice is checked."""

from datetime import date
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from models.calendar.rules import DayKind
from models.calendar.years import shipped_calendar
from models.cases import intake_verbs
from models.cases.forms import Intake, Tick
from models.catalogue.reading import item_id
from tests.models.cases.counter import applicant
from tests.ui.admin.standing import Admin
from tests.ui.desk.work_stand import WorkDesk
from tests.ui.ground import Founded
from tests.ui.looks import cut_off
from ui import theme
from ui.admin.year_part import YearPart
from ui.admin.year_preview import ChangePreview
from ui.admin.year_view import CLOSED, MARKS, REST, UNSURE, WORKED, mark_of, months_on

NOTICE = """2027年部分节假日安排
一、元旦：1月1日（周五）至3日（周日）放假，共3天。
二、春节：2月5日（周五）至11日（周四）放假调休，共7天。1月31日（周日）、2月13日（周六）上班。
三、清明节：4月3日至5日放假，共3天。
四、劳动节：5月1日至5日放假调休，共5天。5月8日（周六）上班。
五、端午节：6月9日（周三）放假，不调休。
六、中秋节：9月15日（周三）放假，共1天。
七、国庆节：10月1日至7日放假调休，共7天。9月26日（周日）、10月9日（周六）上班。"""
"""Made up for these tests."""

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def year(admin: Admin) -> YearPart:
    """The page of the year in front."""
    admin.to(6)
    part = cast(YearPart, admin.part)
    admin.wait(lambda: part.seen is not None and part.view.known() is not None)
    return part


def shown(part: YearPart) -> ChangePreview:
    """What is looked at before it is done."""
    assert part.preview is not None
    return part.preview


def test_the_missing_notice_is_said_on_every_page_from_november_and_red_from_december(admin: Admin) -> None:
    note = admin.room.calendar
    admin.wait(note.isVisible)
    assert "2027" in note.text() and note.accessibleName().startswith(theme.MARKS["warn"])
    admin.founded.clock.set(date(2026, 12, 1))
    note.read()
    admin.wait(lambda: note.accessibleName().startswith(theme.MARKS["bad"]))


def test_every_kind_of_day_has_a_mark_of_its_own_beside_its_colour() -> None:
    calendar = shipped_calendar()
    assert mark_of(calendar.day(date(2026, 10, 1))) == REST
    assert mark_of(calendar.day(date(2026, 10, 10))) == WORKED
    assert mark_of(calendar.day(date(2027, 10, 1))) == UNSURE
    assert mark_of(calendar.day(date(2026, 11, 24))) == mark_of(calendar.day(date(2026, 11, 28))) == ""
    assert len({tone for tone, _ in MARKS.values()}) == len(MARKS) == len({REST, WORKED, CLOSED, UNSURE})


def test_arrows_move_the_day_and_page_keys_the_month(admin: Admin, year: YearPart) -> None:
    assert year.view.day == admin.ground.work.today() == date(2026, 11, 24)
    for key, day in (
        (Qt.Key.Key_Right, "2026-11-25"), (Qt.Key.Key_Down, "2026-12-02"), (Qt.Key.Key_Left, "2026-12-01"),
        (Qt.Key.Key_Up, "2026-11-24"), (Qt.Key.Key_PageUp, "2026-10-24"), (Qt.Key.Key_Home, "2026-10-01"),
        (Qt.Key.Key_End, "2026-10-31"), (Qt.Key.Key_PageDown, "2026-11-30"),
    ):  # fmt: skip
        admin.press(key)
        assert str(year.view.day) == day
    assert months_on(date(2026, 1, 31), 1) == date(2026, 2, 28)


def test_the_cursor_goes_over_new_year_and_a_key_changes_the_year(admin: Admin, year: YearPart) -> None:
    admin.press(Qt.Key.Key_PageDown)
    admin.press(Qt.Key.Key_PageDown)
    admin.wait(lambda: year.seen is not None and year.seen.year == 2027)
    assert year.view.day == date(2027, 1, 24)
    admin.press(Qt.Key.Key_F7)
    admin.wait(lambda: year.seen is not None and year.seen.year == 2026)
    assert year.view.day == date(2026, 1, 24)


def test_the_panel_says_why_a_day_is_what_it_is(admin: Admin, year: YearPart) -> None:
    year.view.point_at(date(2026, 10, 1))
    assert "国庆节" in year.panel.why.text() and "通知" in year.panel.why.text()
    assert "国庆节" in year.view.accessibleDescription()
    year.view.point_at(date(2026, 10, 10))
    assert year.panel.state.text().endswith("调休上班")
    assert "2027" in year.next.text()
    assert admin.focused() is year.view


def test_day_25_a_day_is_changed_right_there_after_a_look_and_withdrawn(admin: Admin, year: YearPart) -> None:
    year.view.point_at(date(2026, 11, 27))
    admin.press(Qt.Key.Key_F2)
    admin.fill(name="防汛")
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    assert not admin.founded.db.value('SELECT count(*) FROM "hall_day"')
    admin.keep()
    admin.wait(lambda: year.preview is None)
    assert "文号" in admin.beside("document_no")
    admin.fill(document_no="政办函〔2026〕9号")
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    admin.keep()
    admin.wait(lambda: year.form is None and mark_of_today(year) == CLOSED)
    assert "政办函〔2026〕9号" in year.panel.why.text()
    admin.press(Qt.Key.Key_F10)
    admin.fill(reason="汛情解除")
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    admin.keep()
    admin.wait(lambda: year.form is None and mark_of_today(year) == "")
    assert "汛情解除" in year.panel.why.text()


def mark_of_today(part: YearPart) -> str:
    known = part.view.known()
    return mark_of(known) if known is not None else "?"


def test_a_notice_is_pasted_looked_at_and_entered_by_keyboard(admin: Admin, year: YearPart) -> None:
    admin.press(Qt.Key.Key_F6)
    admin.fill(year="2027", document_no="示例发〔2026〕1号", text=NOTICE)
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    page = shown(year)
    assert page.found.read is not None and not page.blocked
    assert page.lines is not None and page.lines.model.rowCount() == 7
    assert date(2027, 5, 8) in page.found.different
    assert not admin.founded.db.value('SELECT count(*) FROM "published_year"')
    assert cut_off(admin.room) == []
    admin.keep()
    admin.wait(lambda: year.form is None and year.seen is not None and year.seen.year == 2027)
    assert year.seen is not None and year.seen.notice is not None
    assert year.seen.notice.document_no == "示例发〔2026〕1号"
    assert not year.next.isVisible()
    admin.wait(lambda: not admin.room.calendar.isVisible())
    year.view.point_at(date(2027, 5, 8))
    known = year.view.known()
    assert known is not None and known.kind is DayKind.WORKED_WEEKEND


def test_a_notice_that_contradicts_itself_is_named_in_place_and_not_entered(admin: Admin, year: YearPart) -> None:
    admin.press(Qt.Key.Key_F6)
    admin.fill(
        year="2027", document_no="示例发〔2026〕1号", text=NOTICE.replace("1日（周五）至3日", "1日（周四）至3日")
    )
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    page = shown(year)
    assert page.blocked and page.lines is not None
    assert "周五" in page.lines.model.index(0, 4).data()
    admin.keep()
    assert year.preview is page and not admin.founded.db.value('SELECT count(*) FROM "published_year"')
    admin.press(Qt.Key.Key_Escape)
    assert year.preview is None and year.form is not None
    assert year.form.form.draft()["text"].startswith("2027年")


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_the_year_is_drawn_in_both_themes_with_its_marks_in_their_tones(
    admin: Admin, year: YearPart, mode: theme.Mode
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app, mode=mode)
    try:
        assert theme.tokens().name == mode
        picture = year.view.grab().toImage()
        inks = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
        for key in (REST, WORKED):
            assert theme.tokens().tint(MARKS[key][0]).lower() in inks
    finally:
        theme.apply(app, mode="light")


def test_day_25_whose_due_day_moves_is_seen_before_and_ticked_as_told_afterwards(
    founded: Founded, qtbot: QtBot
) -> None:
    work = WorkDesk.make(founded, qtbot)
    item = item_id(founded.db, "SC-002")
    assert item is not None
    intake = Intake(item=item, applicant=applicant(), ticks=(Tick(1), Tick(2)))
    work.desk.office.do(intake_verbs.take_in, intake=intake)
    admin = Admin.make(founded, qtbot)
    admin.to(6)
    year = cast(YearPart, admin.part)
    admin.wait(lambda: year.view.known() is not None)
    year.view.point_at(date(2026, 11, 27))
    admin.press(Qt.Key.Key_F2)
    admin.fill(name="防汛", document_no="政办函〔2026〕9号")
    admin.keep()
    admin.wait(lambda: year.preview is not None)
    page = shown(year)
    assert [(row.clock, row.earlier) for row in page.found.moves] == [("PROMISE", False), ("LEGAL", False)]
    assert page.moves.model.rowCount() == 2
    admin.keep()
    admin.wait(lambda: year.preview is None)
    admin.to(6, 2)
    admin.wait(lambda: len(admin.rows) == 2)
    assert all(row.told_at is None and row.name != "示例甲" for row in admin.rows)
    admin.press(Qt.Key.Key_F4)
    admin.wait(lambda: sum(row.told_at is not None for row in admin.rows) == 1)
    admin.point_at(next(row.id for row in admin.rows if row.told_at is None))
    admin.press(Qt.Key.Key_F6)
    admin.fill(how="IN_PERSON")
    admin.keep()
    admin.wait(lambda: all(row.told_at and row.told_by for row in admin.rows))
    assert founded.db.value('SELECT count(*) FROM "case_due_move" WHERE "told_how" = \'IN_PERSON\'') == 1
