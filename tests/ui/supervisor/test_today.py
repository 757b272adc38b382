"""Today's hall on the supervisor's page, by keyboard."""

from datetime import date, time

from PySide6.QtWidgets import QApplication

from models.office.refusal import Trouble
from models.tickets import day_verbs
from tests.ui.looks import cut_off
from tests.ui.supervisor.stand import Watch
from ui.messages import Reason


def test_the_hall_is_seen_at_a_glance_and_follows(watch: Watch) -> None:
    watch.played.morning()
    room = watch.today()
    assert QApplication.focusWidget() is room.windows.table
    assert room.cards.cards["served"].text() == "4 发号 7"
    assert "应收 ¥240.00" in room.cards.cards["settled"].text()
    assert room.cards.cards["inquiries"].text().startswith("1")
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])
    number = watch.played.issue("A").text
    watch.played.issue("B")
    watch.played.serve(1)
    watch.qtbot.waitUntil(lambda: room.hall is not None and room.hall.issued == 9)
    assert room.hall is not None
    states = {row.now.shown: (row.now.who, row.now.state, row.now.ticket) for row in room.hall.windows}
    assert states["1号窗口"] == ("一号窗口人员", "SERVING", number)
    assert states["3号窗口"][1] == "FREE"
    assert [row.now.waiting for row in room.hall.lines] == [0, 1]
    assert room.chart.accessibleDescription() == "B 公安户政 1 人"


def test_day_12_a_forgotten_sign_on_is_freed_with_a_reason(watch: Watch) -> None:
    watch.played.morning()
    room = watch.today()
    watch.messages.answers = [None, Reason("", "下班未退出，人已离开")]
    watch.press("Down", "F9")
    assert watch.messages.asked == ["reason people.free_window"]
    watch.press("F9")
    watch.qtbot.waitUntil(lambda: "2号窗口" in room.notice.text())
    assert watch.value("SELECT count(*) FROM sign_on WHERE ended_by = ? AND remark = '下班未退出，人已离开'",
                       watch.played.manager.actor.id) == 1  # fmt: skip
    watch.qtbot.waitUntil(lambda: bool(room.at_window.free.reason()))
    assert room.at_window.free.reason() == "2号窗口 无人登录。"


def test_b29_a_forgotten_visit_is_ended_with_a_remark_and_marked(watch: Watch) -> None:
    watch.played.morning()
    number = watch.played.issue("A").text
    watch.played.serve(1)
    room = watch.today()
    watch.messages.answers = [Reason("", "群众已离开，窗口忘记结束")]
    assert room.at_window.end.reason() == ""
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: number in room.notice.text())
    assert watch.value('SELECT "state" || "flagged" FROM "ticket" WHERE "text" = ?', number) == "LEFTSUPERVISOR"
    watch.qtbot.waitUntil(lambda: bool(room.at_window.end.reason()))
    watch.press("F8")
    assert len(watch.messages.asked) == 1 and room.notice.text() == room.at_window.end.reason()


def test_an_overdue_case_is_opened_with_its_person_masked(watch: Watch) -> None:
    watch.played.morning()
    watch.played.clock.set(date(2026, 12, 2), time(10, 0))
    room = watch.today()
    watch.qtbot.waitUntil(lambda: room.due.model.rowCount() == 1)
    assert room.cards.cards["due"].text().startswith("■ 1")
    watch.press("F7", "Return")
    watch.qtbot.waitUntil(lambda: room.case_page.case.card is not None)
    shown = room.case_page.case.card
    assert shown is not None and (shown.case.name, shown.case.id_number) == ("示*甲", "430521********4562")
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])
    watch.press("Ctrl+Y")
    days = room.case_page.days
    assert days is not None
    watch.qtbot.waitUntil(lambda: days.list.model.rowCount() > 5)
    watch.press("Esc", "Esc")
    assert QApplication.focusWidget() is room.due.table
    watch.press("Shift+F7", "Return")
    watch.qtbot.waitUntil(lambda: room._pages.currentWidget() is room.inquiry_page)
    assert QApplication.focusWidget() is room.inquiry_page


def test_b55_one_list_that_fails_says_so_and_leaves_the_rest(watch: Watch) -> None:
    watch.played.morning()
    room = watch.today()
    room.due.show_trouble(Trouble("database.locked"))
    assert "截至" in room.due.foot_text()
    watch.played.issue("A")
    watch.qtbot.waitUntil(lambda: room.hall is not None and room.hall.issued == 8)
    assert room.windows.state_text() == ""


def test_a_window_that_pauses_says_why(watch: Watch) -> None:
    watch.played.morning()
    watch.played.do(1, day_verbs.pause, reason="LUNCH")
    room = watch.today()
    model = room.windows.model
    assert model.index(0, 2).data() == "▲ 暂停 午餐"
    assert room.at_window.end.reason() == "1号窗口 没有在接待群众。"


def test_b55_with_the_database_gone_every_list_keeps_its_rows_as_of_then(watch: Watch) -> None:
    watch.played.morning()
    room = watch.today()
    path = watch.founded.db.path
    assert path is not None
    path.rename(path.with_suffix(".away"))
    room._read(room.shows)
    watch.qtbot.waitUntil(
        lambda: all("截至 11:10:00" in each.foot_text() and "▲" in each.foot_text() for each in room._lists())
    )
    assert room.windows.model.rowCount() == 3
    path.with_suffix(".away").rename(path)
    room.windows.retry.emit()
    watch.qtbot.waitUntil(lambda: not any("▲" in each.foot_text() for each in room._lists()))
