"""What comes besides the plain payment: doubts and answers, receipts, reversals, slips that are printed again."""

from datetime import date

from PySide6.QtCore import Qt

from models.bank import verbs
from models.bank.rules import Method
from models.fees import verbs as fees
from models.fees.rules import NoticeState
from models.prints.reading import jobs_of
from models.prints.rules import JobState
from tests.ui import looks
from tests.ui.bank.standing import FeePoint
from tests.ui.fakes import FakeMessages
from ui.bank.room import BankRoom
from ui.messages import Reason

ENTER, ESC, CTRL = Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def answer(room: BankRoom, *answers: Reason) -> FakeMessages:
    messages = room.messages
    assert isinstance(messages, FakeMessages)
    messages.answers += answers
    return messages


def test_day_19_a_doubt_goes_to_the_window_and_its_reissue_appears_while_the_payer_stays(point: FeePoint) -> None:
    number = point.issue("1", "copy×3")
    point.open()
    room = point.sit_down()
    point.scanned(room, number)

    point.press(Qt.Key.Key_F5)
    point.type("缴款人说只要两本")
    point.press(ENTER)
    point.until(lambda: any(seen.card.notice.doubtful for seen in room.page.notices.held))
    assert room.page.notices.payable() == () and room.page.box.hasFocus()

    new = point.reissue(number, "copy×2")
    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == [new])
    assert room.page.notices.total_fen() == 2000 and number in room.notice.text()


def test_a_change_under_the_tellers_hands_wants_the_method_again(point: FeePoint) -> None:
    number = point.issue("1", "copy×3")
    point.open()
    room = point.sit_down()
    point.scanned(room, number)
    point.type("1")
    point.until(lambda: room.page.pay.method is Method.CASH)

    point.reissue(number, "copy×2")
    point.until(lambda: room.page.notices.total_fen() == 2000)

    assert room.page.pay.method is None


def test_day_19_an_answer_is_there_after_the_next_payer_was_served(point: FeePoint) -> None:
    doubtful, other = point.issue("1", "copy×3"), point.issue("2")
    point.open()
    room = point.sit_down()
    point.scanned(room, doubtful, other)
    point.press(Qt.Key.Key_Up)
    point.press(Qt.Key.Key_F5)
    point.type("数量不对")
    point.press(ENTER)
    point.until(lambda: len(room.page.notices.payable()) == 1)
    point.type("1")
    point.press(ENTER)
    point.until(lambda: not room.page.notices.held)

    point.desk.do(fees.answer_doubt, notice=point.id(doubtful), answer="申请人要三本")
    point.until(lambda: room.page.following.answered)
    assert doubtful in room.notice.text()
    point.press(Qt.Key.Key_F2)

    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == [doubtful])
    assert room.page.notices.total_fen() == 3000


def test_a_notice_scanned_into_the_serial_joins_the_payment(point: FeePoint) -> None:
    first, second = point.issue("1"), point.issue("2")
    point.open()
    room = point.sit_down()
    point.scanned(room, first)
    point.type("2")
    point.press(ENTER)

    point.scan(second)

    point.until(lambda: len(room.page.notices.held) == 2)
    assert room.page.pay.serial.text() == "" and point.payments() == ()


def test_day_17_fiscal_receipts_are_kept_and_a_used_one_is_said_at_its_line(point: FeePoint) -> None:
    first, second, third = point.issue("1"), point.issue("2"), point.issue("3")
    point.open()
    point.teller.do(
        verbs.confirm, notices=(point.id(first),), method="CASH", receipts=(verbs.Receipt("43050126", "0000000001"),)
    )
    room = point.sit_down()
    point.scanned(room, second, third)
    point.press(Qt.Key.Key_F4)
    point.type("1")
    point.press(ENTER)
    for text in ("43050126", "0000000002", "a1b2c3", "43050126", "0000000001", ""):
        point.type(text)
        point.press(ENTER)

    used = room.page.pay.receipts[1].number
    point.until(lambda: used.entry.property("problem"))
    point.until(lambda: looks.cut_off(room) == [])
    used.line.selectAll()
    point.type("0000000003")
    point.press(ENTER, CTRL)

    point.until(lambda: not room.page.notices.held)
    assert point.payments()[0].receipts == 2


def test_b44_the_payment_just_taken_is_the_one_that_would_be_put_right(point: FeePoint) -> None:
    earlier, later = point.issue("1"), point.issue("2")
    point.open()
    point.take(earlier)
    room = point.sit_down()
    point.until(lambda: room.day.list.current_row() is not None)
    point.scanned(room, later)
    point.type("1")
    point.press(ENTER)

    point.until(lambda: len(point.payments()) == 2)

    point.until(lambda: room.day.current() is not None and room.day.current().id == point.payments()[0].id)


def test_b44_a_payment_is_reversed_with_its_reason(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    point.take(number)
    room = point.sit_down()
    messages = answer(room, Reason("method", "应为刷卡"))
    point.until(lambda: room.day.list.current_row() is not None)

    point.press(Qt.Key.Key_F9)

    point.until(lambda: point.payments()[0].state == "REVERSED" and room.notice.text())
    assert messages.asked == ["reason bank.reverse"]
    assert point.payments()[0].reason == "方式或流水号有误 应为刷卡" and point.state(number) is NoticeState.REVERSED
    point.until(lambda: room.of_payment.actions[-1].reason() != "")


def test_b46_the_slip_is_copied_or_voided_and_printed_again(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    made = point.take(number)
    first = jobs_of(point.founded.db, "payment", made.id)[0]
    point.printed(point.teller, first.id)
    room = point.sit_down()
    answer(room, Reason("blank", ""))
    point.until(lambda: room.day.list.current_row() is not None)

    point.press(Qt.Key.Key_F10)
    point.until(lambda: len(jobs_of(point.founded.db, "payment", made.id)) == 2 and room.page.box.hasFocus())
    states = {job.id: job.state for job in jobs_of(point.founded.db, "payment", made.id)}
    again = next(each for each in states if each != first.id)
    assert states[first.id] == JobState.SPOILED
    point.printed(point.teller, again)
    point.press(Qt.Key.Key_F7)

    point.until(lambda: len(jobs_of(point.founded.db, "payment", made.id)) == 3)
    assert jobs_of(point.founded.db, "payment", made.id)[0].copy_no == 1


def test_day_17_a_receipt_that_came_later_is_kept_with_its_payment(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    point.take(number)
    room = point.sit_down()
    point.until(lambda: room.day.list.current_row() is not None)

    point.press(Qt.Key.Key_F11)
    for text in ("43050126", "0000000009", "a1b2c3"):
        point.type(text)
        point.press(ENTER)

    point.until(lambda: point.payments()[0].receipts == 1)
    point.until(lambda: room.question is None and room.page.box.hasFocus())


def test_a_payment_slip_opens_its_payment_also_of_an_earlier_day(point: FeePoint) -> None:
    number = point.issue()
    point.open()
    made = point.take(number)
    point.founded.clock.set(date(2026, 11, 26))
    room = point.sit_down()

    point.scan(made.number)

    point.until(lambda: room.day.list.table.hasFocus())
    row = room.day.list.current_row()
    assert row is not None and row.id == made.id
    point.press(ESC)
    assert room.page.box.hasFocus()
