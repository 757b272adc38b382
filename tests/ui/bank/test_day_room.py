"""日结 by keyboard: it agrees, it is short, it is corrected, and what closing leaves is said."""

from datetime import date, time

from PySide6.QtCore import Qt

from models.bank import reading, verbs
from models.bank.reading import CloseRow
from models.bank.rules import Method
from models.prints.reading import jobs_of
from tests.ui import looks
from tests.ui.bank.standing import FeePoint
from tests.ui.ground import PASSWORD

ENTER, CTRL = Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier


def closes(point: FeePoint) -> tuple[CloseRow, ...]:
    return reading.closes(point.founded.db, point.founded.windows[9])


def typed(point: FeePoint, *texts: str) -> None:
    for text in texts:
        point.type(text)
        point.press(ENTER)


def a_day(point: FeePoint) -> None:
    """Two notices in cash and one by card."""
    point.open()
    point.take(point.issue("1"))
    point.take(point.issue("2", "copy×2"))
    point.take(point.issue("3"), "CARD", "POS00000001")


def test_day_20_a_day_that_agrees_is_counted_and_closed_without_a_second_person(point: FeePoint) -> None:
    a_day(point)
    room = point.to_the_close()
    assert room.form.counts[Method.CASH].line.hasFocus()
    point.until(lambda: looks.cut_off(room) == [])

    typed(point, "100", "80")
    assert not room.form.explained()
    point.press(ENTER, CTRL)

    point.until(lambda: closes(point))
    (row,) = closes(point)
    assert (row.difference_fen, row.counted["CASH"], row.counted["CARD"]) == (0, 10000, 8000)
    assert [job.title for job in jobs_of(point.founded.db, "bank_day", row.bank_day)] == [row.number]
    point.until(lambda: row.number in room.notice.text())


def test_day_20_short_wants_a_reason_and_a_second_person_and_keeps_what_was_typed(point: FeePoint) -> None:
    a_day(point)
    room = point.to_the_close()

    typed(point, "95", "80", "", "")
    assert room.form.reason.line.hasFocus()
    point.until(lambda: looks.cut_off(room) == [])
    typed(point, "找零多付五元", "second", "wrong-password")
    point.until(lambda: room.form.secret.entry.property("problem"))
    assert closes(point) == () and room.form.counts[Method.CASH].text() == "95.00"
    room.form.secret.line.selectAll()
    typed(point, PASSWORD)

    point.until(lambda: closes(point))
    (row,) = closes(point)
    assert (row.difference_fen, row.reason) == (-500, "找零多付五元")
    assert (row.teller, row.second) == (point.founded.staff["teller"], point.founded.staff["second"])
    point.until(lambda: room.form.secret.text() == "")


def test_day_20_the_teller_is_not_his_own_second_person(point: FeePoint) -> None:
    a_day(point)
    room = point.to_the_close()

    typed(point, "95", "80", "", "", "找零多付五元", "teller", PASSWORD)

    point.until(lambda: room.form.login.entry.property("problem"))
    assert closes(point) == ()


def test_day_20_a_closed_day_is_counted_once_more_beside_the_first_count(point: FeePoint) -> None:
    a_day(point)
    room = point.to_the_close()
    typed(point, "95", "80", "", "", "找零多付五元", "second", PASSWORD)
    point.until(lambda: room.closes.current_row() is not None)

    point.press(Qt.Key.Key_F9)
    point.until(lambda: room.form.corrects is not None)
    typed(point, "100", "80", "", "", "复点无误", "second", PASSWORD)

    point.until(lambda: len(closes(point)) == 2)
    later, first = closes(point)
    assert (first.corrected_by, later.corrects, later.difference_fen) == (later.number, first.number, 0)


def test_day_20_closing_says_what_was_taken_after_the_cut_off_and_stays(point: FeePoint) -> None:
    a_day(point)
    point.founded.clock.set(date(2026, 11, 24), time(16, 45))
    point.take(point.issue("4"), "CASH")
    room = point.to_the_close()

    typed(point, "100", "80")
    point.press(ENTER, CTRL)

    point.until(lambda: "¥80.00" in room.notice.text())
    assert "截数后" in room.notice.text()
    assert room.form.isHidden() and [str(day.row.day) for day in room._days()] == ["2026-11-25"]


def test_a_day_on_which_more_went_back_than_came_in_is_counted_below_nothing(point: FeePoint) -> None:
    point.open()
    paid = point.take(point.issue("1"))
    point.founded.clock.set(date(2026, 11, 25))
    point.open()
    point.teller.do(verbs.reverse, payment=paid.id, reason="次日冲正")
    room = point.to_the_close()
    typed(point, "80")
    point.press(ENTER, CTRL)
    point.until(lambda: len(closes(point)) == 1)
    point.until(lambda: room.form.counts[Method.CASH].booked_fen == -8000)

    room.focus_first()
    typed(point, "-80")
    point.press(ENTER, CTRL)

    point.until(lambda: len(closes(point)) == 2)
    assert closes(point)[0].counted["CASH"] == -8000


def test_a_method_with_money_must_be_counted(point: FeePoint) -> None:
    a_day(point)
    room = point.to_the_close()

    typed(point, "100")
    point.press(ENTER, CTRL)

    assert room.form.counts[Method.CARD].entry.property("problem") and closes(point) == ()
