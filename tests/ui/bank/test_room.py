"""The counter by keyboard: one notice, several, lost ones, and what must not happen twice."""

from datetime import time

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from models.bank import reading
from models.bank.rules import Method
from models.fees.rules import NoticeState
from models.prints.reading import jobs_of
from tests.ui import looks
from tests.ui.bank.standing import FeePoint

ENTER, ESC, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_one_notice_in_cash_is_a_scan_a_digit_and_enter(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    assert room.page.box.hasFocus()

    point.scanned(room, number)
    point.until(lambda: looks.cut_off(room) == [])
    point.type("1")
    point.press(ENTER)

    point.until(lambda: not room.page.notices.held)
    (paid,) = point.payments()
    assert (point.state(number), paid.method, paid.serial) == (NoticeState.SETTLED, "CASH", paid.number)
    assert [job.paper for job in jobs_of(point.founded.db, "payment", paid.id)] == ["payment_confirmation"]
    assert "¥80.00" in room.notice.text() and room.page.box.hasFocus() and room.page.box.text() == ""


def test_day_18_notices_scanned_together_are_one_payment_with_one_serial(point: FeePoint) -> None:
    numbers = [point.issue("1"), point.issue("2", "copy×2"), point.issue("3", "area×320", unit="SL")]
    point.open()
    room = point.sit_down()

    point.scanned(room, *numbers)
    point.type("2")
    point.press(ENTER)
    assert room.page.pay.serial.line.hasFocus()
    point.scan("POS00012345")

    point.until(lambda: not room.page.notices.held)
    (paid,) = point.payments()
    assert (paid.amount_fen, paid.serial, set(paid.notices)) == (8000 + 2000 + 48000, "POS00012345", set(numbers))


def test_day_19_a_lost_notice_is_found_by_name_reprinted_and_paid(point: FeePoint) -> None:
    number = point.issue(payer="示例乙")
    point.open()
    room = point.sit_down()

    point.type("示例乙")
    point.press(ENTER)
    point.until(lambda: room.page.notices.held)
    point.press(Qt.Key.Key_F6)
    point.until(lambda: room.notice.text())
    point.type("1")
    point.press(ENTER)

    point.until(lambda: not room.page.notices.held)
    assert jobs_of(point.founded.db, "notice", point.id(number))[0].copy_no == 1
    assert point.state(number) is NoticeState.SETTLED


def test_day_19_of_several_that_fit_the_teller_chooses_and_none_is_taken_by_itself(point: FeePoint) -> None:
    point.issue("1", payer="示例甲", last4="0031")
    other = point.issue("2", payer="示例乙", last4="0031")
    point.open()
    room = point.sit_down()

    point.type("0031")
    point.press(ENTER)
    point.until(lambda: len(room.page.box.answers_shown()) == 2)
    assert room.page.notices.held == ()
    wanted = [each.key for each in room.page.box.answers_shown()].index(point.id(other))
    for _ in range(wanted):
        point.press(Qt.Key.Key_Down)
    point.press(ENTER)

    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == [other])


def test_day_19_a_void_notice_says_so_and_gives_its_place_to_the_new_one(point: FeePoint) -> None:
    old = point.issue()
    new = point.reissue(old, "copy×2")
    point.open()
    room = point.sit_down()

    point.scan(old)

    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == [new])
    assert new in room.notice.text() and "作废" in room.notice.text()
    assert room.page.notices.total_fen() == 2000


def test_a_settled_notice_says_who_took_it_and_is_not_in_the_total(point: FeePoint) -> None:
    paid, open_one = point.issue("1"), point.issue("2", "copy")
    point.open()
    made = point.take(paid)
    room = point.sit_down()

    point.scanned(room, paid)
    assert made.number in room.notice.text() and "银行收费员甲" in room.notice.text()
    assert room.page.why_not() != "" and room.page.notices.total_fen() == 0

    point.scanned(room, open_one)
    assert [seen.card.notice.number for seen in room.page.notices.held] == [open_one]


def test_b56_esc_gives_back_what_it_cleared(point: FeePoint) -> None:
    numbers = [point.issue("1"), point.issue("2")]
    point.open()
    room = point.sit_down()
    point.scanned(room, *numbers)

    point.press(ESC)
    assert room.page.notices.held == () and "Ctrl+Shift+Z" in room.notice.text()
    point.press(Qt.Key.Key_Z, CTRL | SHIFT)

    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == numbers)


def test_delete_takes_one_out_and_gives_it_back(point: FeePoint) -> None:
    numbers = [point.issue("1"), point.issue("2")]
    point.open()
    room = point.sit_down()
    point.scanned(room, *numbers)

    point.press(Qt.Key.Key_Up)
    point.press(Qt.Key.Key_Delete)
    assert [seen.card.notice.number for seen in room.page.notices.held] == numbers[1:]
    point.press(Qt.Key.Key_Z, CTRL | SHIFT)

    point.until(lambda: {seen.card.notice.number for seen in room.page.notices.held} == set(numbers))


def test_enter_pressed_twice_takes_the_money_once(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    point.scanned(room, number)

    point.type("1")
    point.press(ENTER)
    for _ in range(3):
        room.page.confirm()
    point.until(lambda: not room.page.notices.held)
    point.press(ENTER)
    point.press(ENTER, CTRL)

    assert len(point.payments()) == 1 and point.state(number) is NoticeState.SETTLED


def test_day_17_a_serial_that_was_used_is_said_at_its_field_and_stays(point: FeePoint) -> None:
    first, second = point.issue("1"), point.issue("2")
    point.open()
    point.take(first, "CARD", "POS00000001")
    room = point.sit_down()
    point.scanned(room, second)

    point.type("2")
    point.press(ENTER)
    point.scan("POS00000001")

    serial = room.page.pay.serial
    point.until(lambda: serial.entry.property("problem"))
    assert serial.text() == "POS00000001" and serial.line.hasFocus()
    assert point.state(second) is NoticeState.UNPAID


def test_day_20_money_after_the_cut_off_says_its_bank_day_before_it_is_taken(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    point.scanned(room, number)
    point.founded.clock.set(room.work.today(), time(16, 31))

    point.type("1")
    point.press(ENTER)
    point.until(lambda: room.now is not None and room.now.takes > room.work.today())
    assert point.payments() == () and room.page.notices.held
    point.press(ENTER)

    point.until(lambda: not room.page.notices.held)
    assert "11-25" in room.notice.text()
    assert [str(day.day) for day in reading.open_days(point.founded.db, room.counter)] == ["2026-11-24", "2026-11-25"]


def test_day_20_a_counter_that_is_not_open_says_so_and_opens_by_key(point: FeePoint) -> None:
    number = point.issue()
    room = point.sit_down()
    point.until(lambda: looks.cut_off(room) == [])
    point.scanned(room, number)
    point.type("1")
    point.press(ENTER)
    assert point.payments() == () and "开账" in room.notice.text()

    point.press(Qt.Key.Key_F8)
    point.until(lambda: room.now is not None and room.now.days)
    point.press(ENTER)

    point.until(lambda: not room.page.notices.held)
    assert point.state(number) is NoticeState.SETTLED


def test_day_06_the_lock_does_not_fall_during_a_payment(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    held: list[tuple[str, bool]] = []
    room.lock_held.connect(lambda why, on: held.append((why, on)))

    point.scanned(room, number)
    assert held[-1] == ("payment", True)
    point.type("1")
    point.press(ENTER)

    point.until(lambda: held[-1] == ("payment", False))


def test_b56_a_scan_that_could_not_be_looked_up_stands_in_the_field_again(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    path = point.founded.db.path
    assert path is not None
    away = path.rename(path.with_suffix(".away"))

    point.scan(number)
    point.until(lambda: room.page.box.text() == number)
    away.rename(path)
    retry = next(button for button in room.notice.findChildren(QPushButton) if button.isVisible() and button.text())
    retry.click()

    point.until(lambda: room.page.notices.held)
    assert room.page.box.text() == ""


def test_a_mistyped_number_says_what_is_wrong_and_is_overwritten_by_the_next_scan(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)

    point.scan(wrong)
    point.until(lambda: room.page.box.text() == wrong)
    assert room.notice.text()
    point.scanned(room, number)

    assert room.page.box.text() == ""


def test_a_small_screen_keeps_the_payment_and_turns_to_the_day_by_key(point: FeePoint) -> None:
    number = point.issue(payer="湖南省邵东县两市镇示例建材贸易有限责任公司")
    point.open()
    room = point.sit_down()
    room.resize(559, 290)
    point.scanned(room, number)

    assert (room.page.box.isVisible(), room.day.isVisible()) == (True, False)
    point.press(Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    assert (room.page.box.isVisible(), room.day.isVisible()) == (False, True)
    point.press(ESC)
    assert room.page.box.hasFocus()


def test_a_digit_alone_shows_its_method_and_a_number_that_begins_with_it_does_not(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    room = point.sit_down()
    point.scanned(room, number)

    point.type("2")
    point.until(lambda: room.page.pay.method is Method.CARD)
    point.type("0261124")

    assert room.page.pay.method is None and room.page.pay.serial.isHidden()
