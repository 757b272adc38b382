"""Findings, orders, reported months and full views on the supervisor's pages, by keyboard."""

from datetime import date, time
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel

from models.findings import verbs
from models.findings.rules import Code
from models.office.actors import Role, StationKind
from models.office.database import Database
from models.office.settings import read_settings
from models.privacy.rules import Reason as LookReason
from tests.ui.looks import cut_off
from tests.ui.supervisor.stand import Watch
from ui.desk.due_pane import errands
from ui.messages import Reason
from ui.scans import kind_of
from ui.supervisor.findings_evidence import evidence_lines
from ui.supervisor.findings_outside_room import FAULTS, MONTHS, PREVIEW, OutsideRoom
from ui.supervisor.findings_room import FindingsRoom
from ui.supervisor.looks_room import LooksRoom
from ui.supervisor.orders_form import OrderForm
from ui.supervisor.orders_room import OrdersRoom

LATE = date(2026, 12, 3)


def late(watch: Watch) -> None:
    """A case two working days past its promise, found."""
    watch.played.morning()
    watch.played.clock.set(LATE, time(10, 0))
    seen = verbs.everything_seen(watch.played.db, watch.played.clock())
    watch.played.hall.system().do(verbs.raise_findings, seen=seen)


def page(watch: Watch) -> FindingsRoom:
    room = watch._show(FindingsRoom)
    watch.qtbot.waitUntil(lambda: room.now is not None and "截至" in room.list.foot_text())
    return room


def test_b38_the_gravest_stands_first_and_opens_with_its_evidence_in_words(watch: Watch) -> None:
    late(watch)
    room = page(watch)
    levels = [room.list.model.index(at, 0).data() for at in range(room.list.model.rowCount())]
    assert levels == sorted(levels, key=lambda said: "■▲●".index(said[0])) and levels
    room.list.select(next(row.id for row in room.now.rows if row.code == "ALARM_EXPIRED"))  # type: ignore[union-attr]
    watch.press("Return")
    watch.qtbot.waitUntil(lambda: room.pages.currentWidget() is room.card)
    said = room.card.text()
    assert "▲ 预警" in said and "12-01 周二" in said and "2 个工作日" in said and "due_on" not in said
    watch.qtbot.waitUntil(lambda: cut_off(room) == [])
    watch.press("F7")
    watch.qtbot.waitUntil(lambda: room.pages.currentWidget() is room.pages.case_page)
    assert room.pages.case_page.case.card is not None
    assert room.pages.case_page.case.card.case.name == "示*甲"
    watch.press("Esc")
    assert room.pages.currentWidget() is room.card
    watch.press("Esc")
    assert QApplication.focusWidget() is room.list.table
    assert [row.code for row in room.now.counted] and room.counted.model.rowCount()  # type: ignore[union-attr]


def test_b38_answered_and_appealed_but_never_lifted_by_who_appealed(watch: Watch) -> None:
    late(watch)
    room = page(watch)
    assert "没有待答复的申诉" in room.steps_of.decide.reason()
    watch.messages.answers = [Reason("", "已督促承办人当日办结"), Reason("", "当日全厅停电，系统不可用")]
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: watch.value("SELECT count(*) FROM finding WHERE state = 'ANSWERED'") == 1)
    watch.press("F4")
    watch.press("Down")
    watch.qtbot.waitUntil(lambda: room.list.model.rowCount() == 1 and room.state.text() == "ANSWERED")
    watch.press("Return")
    watch.press("Return")
    if QApplication.focusWidget() is not room.list.table:
        room.list.setFocus()
    watch.press("Return")
    watch.qtbot.waitUntil(lambda: room.pages.currentWidget() is room.card)
    watch.press("F9")
    watch.qtbot.waitUntil(lambda: bool(room.steps_of.appeal.reason()))
    watch.qtbot.waitUntil(lambda: "自己" in room.steps_of.decide.reason())
    watch.press("F10")
    assert watch.value("SELECT count(*) FROM finding WHERE state = 'LIFTED'") == 0
    assert room.notice.text() == room.steps_of.decide.reason()


def test_what_no_clock_sees_is_entered_by_hand(watch: Watch) -> None:
    watch.played.open()
    room = page(watch)
    assert room.list.state_text() == "这里没有问题。"
    watch.press("F12")
    form = room.pages.currentWidget()
    assert isinstance(form, type(form)) and form is not None
    watch.press("Ctrl+Return")
    assert watch.value("SELECT count(*) FROM finding") == 0
    fields = {field.name: field for field in form.fields}  # type: ignore[attr-defined]
    fields["code"].set_text("R11")
    fields["unit"].set_text("SC")
    fields["words"].set_text("群众来电称在局里交了费")
    watch.press("Ctrl+Return")
    watch.qtbot.waitUntil(lambda: room.list.model.rowCount() == 1)
    assert watch.value("SELECT code FROM finding") == "R11"


def test_five_hundred_findings_are_one_list(watch: Watch) -> None:
    office = watch.played.hall.office(
        "O9", StationKind.OFFICE, staff=watch.played.manager.actor.id, roles=(Role.SUPERVISOR,)
    )
    for at in range(500):
        office.do(verbs.report, code=Code.R12, unit="SC", number=f"检查{at}", words="仍在部门办理")
    room = page(watch)
    assert room.list.model.rowCount() == 500 and "500 行" in room.list.foot_text()
    watch.type("499")
    assert room.list.model.rowCount() == 1


def test_day_24_an_order_is_written_printed_and_replied_to_by_the_named_officer(watch: Watch) -> None:
    late(watch)
    room = page(watch)
    room.list.select(next(row.id for row in room.now.rows if row.case))  # type: ignore[union-attr]
    watch.press("F11")
    watch.qtbot.waitUntil(lambda: isinstance(room.pages.currentWidget(), OrderForm))
    form = room.pages.currentWidget()
    assert isinstance(form, OrderForm)
    assert "12-08 周二" in form.limit.day_label.text()
    watch.press("Ctrl+Return")
    assert form.requirement.problem_text() and watch.value("SELECT count(*) FROM expedite") == 0
    me = watch.played.manager.actor.id
    form.officer.set_choices([*((form.officer.box.itemData(at), form.officer.box.itemText(at))
                                for at in range(form.officer.box.count())), (me, "本人")])  # fmt: skip
    form.officer.set_text(me)
    form.requirement.set_text("三日内办结并回复")
    watch.press("Ctrl+Return")
    watch.qtbot.waitUntil(lambda: watch.value("SELECT count(*) FROM print_job WHERE paper = 'expedite'") == 1)
    code = watch.value("SELECT code FROM expedite")
    assert kind_of(code) == "order"
    listed = watch._show(OrdersRoom)
    watch.qtbot.waitUntil(lambda: listed.list.model.rowCount() == 1)
    assert listed.scan(code)
    watch.qtbot.waitUntil(lambda: listed.pages.currentWidget() is listed.card)
    watch.messages.answers = [Reason("", "已办结，证件待领")]
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: watch.value("SELECT reply FROM expedite") == "已办结，证件待领")
    watch.qtbot.waitUntil(lambda: "已回复" in listed.reply_step.reason())
    watch.press("Esc")
    watch.qtbot.waitUntil(lambda: listed.list.state_text() == "没有等待回复的督办。")


def test_day_24_only_the_named_officer_replies(watch: Watch) -> None:
    late(watch)
    case = watch.value("SELECT \"case\" FROM finding WHERE code = 'ALARM_EXPIRED'")
    watch.played.manager.do(
        verbs.expedite, about="case", row=case, officer=watch.played.counter.reviewer, requirement="尽快办结",
        limit_day=date(2026, 12, 8),
    )  # fmt: skip
    room = watch._show(OrdersRoom)
    watch.qtbot.waitUntil(lambda: room.list.model.rowCount() == 1)
    watch.press("F8")
    assert room.notice.text() == room.reply_step.reason() and not watch.messages.asked


def test_day_23_reported_months_come_in_whole_or_not_at_all(watch: Watch, tmp_path: Path) -> None:
    watch.played.morning()
    room = watch._show(OutsideRoom)
    watch.qtbot.waitUntil(lambda: room.months.model.rowCount() == 1)
    assert room.months.model.index(0, 3).data() == "无数据"
    bad, good = tmp_path / "bad.csv", tmp_path / "good.csv"
    bad.write_text("单位,月份,发证数,财政入账\nSC,2026-13,5,\n没有的单位,2026-11,5,\n", encoding="utf-8")
    good.write_text("单位,月份,发证数,财政入账\nSC,2026-11,5,1000.00\n", encoding="utf-8")
    watch.messages.answers = [bad]
    watch.press("F2")
    watch.qtbot.waitUntil(lambda: room.pages.currentIndex() == FAULTS)
    assert [room.faults.model.index(at, 0).data() for at in range(2)] == ["2", "3"]
    watch.press("F8")
    assert watch.value("SELECT count(*) FROM outside_count") == 0
    watch.messages.answers = [good]
    watch.press("F2")
    watch.qtbot.waitUntil(lambda: room.pages.currentIndex() == PREVIEW)
    watch.press("F8")
    watch.qtbot.waitUntil(lambda: watch.value("SELECT count(*) FROM outside_count") == 1)
    watch.qtbot.waitUntil(lambda: room.pages.currentIndex() == MONTHS and "■" in room.months.model.index(0, 3).data())


def test_a_full_view_wants_a_reason_is_kept_and_goes_with_the_page(watch: Watch) -> None:
    late(watch)
    room = watch.today()
    watch.qtbot.waitUntil(lambda: room.due.model.rowCount() > 0)
    watch.press("F10")
    assert not watch.messages.asked and room.notice.text()
    watch.press("F7", "Return")
    watch.qtbot.waitUntil(lambda: room.case_page.case.card is not None)
    watch.messages.answers = [Reason(str(LookReason.COMPLAINT), "")]
    watch.press("F10")
    watch.qtbot.waitUntil(lambda: not room.case_page.full.isHidden())
    watch.press("Esc")
    assert room.case_page.full.isHidden()
    kept = watch._show(LooksRoom)
    watch.qtbot.waitUntil(lambda: kept.list.model.rowCount() == 1)
    assert kept.list.model.index(0, 4).data() == "投诉处理"


def test_evidence_is_said_in_words(database: Database) -> None:
    lines = evidence_lines(Code.R7, {"booked_fen": 250000, "confirmed_fen": 100000, "month": "2026-11"}, LATE)
    assert [value for _, value in lines] == ["2026-11", "¥2,500.00", "¥1,000.00"]
    assert evidence_lines(Code.R2, {"day": "2026-11-24", "payer": ""}, LATE)[0][1].startswith("11-24")
    assert evidence_lines(Code.R6, {"nobody": 1}, LATE) == []


def test_day_24_the_named_officer_finds_his_order_among_what_waits_for_him(watch: Watch) -> None:
    late(watch)
    case = watch.value("SELECT \"case\" FROM finding WHERE code = 'ALARM_EXPIRED'")
    clerk = watch.played.counter.people.clerk_1
    watch.played.manager.do(
        verbs.expedite, about="case", row=case, officer=clerk, requirement="尽快办结", limit_day=date(2026, 12, 8)
    )  # fmt: skip
    rows = errands(
        watch.founded.db, watch.played.windows[1], clerk, watch.played.clock(), read_settings(watch.founded.db)
    )  # fmt: skip
    assert (rows[0].kind, rows[0].why, rows[0].about) == ("order", "ORDERED", "尽快办结")
    assert kind_of(rows[0].number) == "order"


def test_b38_a_case_shows_what_was_found_wrong_with_it(watch: Watch) -> None:
    late(watch)
    room = watch.today()
    watch.qtbot.waitUntil(lambda: room.due.model.rowCount() > 0)
    watch.press("F7", "Return")
    watch.qtbot.waitUntil(lambda: not room.case_page.findings.isHidden())
    said = [label.text() for label in room.case_page.findings.findChildren(QLabel)]
    assert any(text.startswith("▲ 预警 · ") for text in said)
