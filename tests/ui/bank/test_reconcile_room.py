"""对账 by keyboard: a file in, the day compared, a reason given, the sheet printed; and a bad file sent back."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from models.bank import reconcile_reading as reading
from models.bank.reconcile_rules import Reason
from tests.models.bank.statements.builder import line, table, write_csv
from tests.ui import looks
from tests.ui.bank.standing import FeePoint
from tests.ui.fakes import FakeMessages
from ui.bank.reconcile_room import DIFFERENCES_PAGE, FAULTS_PAGE, ReconcileRoom
from ui.messages import Reason as Answer

ENTER = Qt.Key.Key_Return


def the_room(point: FeePoint) -> ReconcileRoom:
    room = point._show(ReconcileRoom)
    assert isinstance(room, ReconcileRoom)
    point.until(lambda: room.now is not None)
    return room


def said(point: FeePoint) -> FakeMessages:
    assert point.ground is not None
    messages = point.ground.messages
    assert isinstance(messages, FakeMessages)
    return messages


def a_statement(point: FeePoint, folder: Path) -> Path:
    """One payment that the bank has, one that it has not, and money that nobody announced."""
    point.open()
    first, second = point.issue("1"), point.issue("2")
    for number in (first, second):
        point.take(number)
    rows = [line(1, 通知单号=first), line(2, 金额="5.00", 付款人="示例丙")]
    return write_csv(folder / "bank.csv", table(*rows))


def test_b47_a_statement_comes_in_the_day_is_compared_and_each_difference_wants_a_reason(
    point: FeePoint, tmp_path: Path
) -> None:
    path = a_statement(point, tmp_path)
    room = the_room(point)
    messages = said(point)
    messages.answers += [path, Answer(str(Reason.OUTSIDE), "")]

    point.press(Qt.Key.Key_F2)
    point.until(lambda: "2 笔" in room.notice.text())
    point.until(lambda: room.now is not None and room.now.standing.uncompared == 4)
    point.until(lambda: looks.cut_off(room) == [])
    point.press(Qt.Key.Key_F5)
    point.until(lambda: len(reading.open_differences(point.founded.db)) == 2)
    point.until(lambda: room.list.current_row() is not None)
    extra = next(row for row in reading.open_differences(point.founded.db) if row.line)
    assert room.list.select(extra.id)
    point.until(lambda: room.beside.evidence is not None and room.beside.evidence.line is not None)
    point.until(lambda: looks.cut_off(room) == [])
    point.press(Qt.Key.Key_F8)
    point.until(lambda: len(reading.open_differences(point.founded.db)) == 1)
    assert messages.asked[-1] == "reason bank.close_difference"
    point.until(lambda: not room.work.busy(room))

    point.press(Qt.Key.Key_F7)
    point.until(lambda: "DZ20260001" in room.notice.text())
    messages.answers += [path]
    point.press(Qt.Key.Key_F2)
    point.until(lambda: "已经导入过" in room.notice.text())


def test_b45_a_bad_file_shows_every_bad_line_and_is_saved_for_the_bank(point: FeePoint, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "bad.csv", table(line(1, 金额="八十"), line(2, 收款日期="2026-02-30"), line(3)))
    room = the_room(point)
    said(point).answers += [tmp_path / "wrong.csv"]
    room.take(path)
    point.until(lambda: room.pages.currentIndex() == FAULTS_PAGE)
    assert "2 处不对" in room.notice.text()
    point.until(lambda: looks.cut_off(room) == [])
    point.press(Qt.Key.Key_F12)
    point.until(lambda: (tmp_path / "wrong.csv").exists())
    text = (tmp_path / "wrong.csv").read_text(encoding="utf-8-sig").splitlines()
    assert text[1:] == [
        "2,金额,金额不对（“八十”）,八十",
        "3,收款日期,日期不对，要写成 2026-11-24（“2026-02-30”）,2026-02-30",
    ]
    point.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert room.pages.currentIndex() == DIFFERENCES_PAGE
    assert point.founded.db.value('SELECT count(*) FROM "statement"') == 0


def test_a_file_is_dropped_on_the_page(point: FeePoint, tmp_path: Path) -> None:
    path = a_statement(point, tmp_path)
    room = the_room(point)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    room.dropEvent(
        QDropEvent(
            QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
    )
    point.until(lambda: point.founded.db.value('SELECT count(*) FROM "statement_line"') == 2)


def test_reading_a_file_can_be_cancelled(point: FeePoint, tmp_path: Path) -> None:
    path = write_csv(tmp_path / "long.csv", table(*(line(number) for number in range(1, 20_000))))
    room = the_room(point)
    room.take(path)
    assert room.progress.isVisible()
    point.press(Qt.Key.Key_Backspace, Qt.KeyboardModifier.ControlModifier)
    assert "已取消" in room.notice.text() and not room.progress.isVisible()
    point.qtbot.wait(50)
    assert point.founded.db.value('SELECT count(*) FROM "statement"') == 0


def test_a_person_says_which_payment_a_line_is(point: FeePoint, tmp_path: Path) -> None:
    point.open()
    point.take(point.issue("1"))
    path = write_csv(tmp_path / "bank.csv", table(line(1)))
    room = the_room(point)
    room.take(path)
    point.until(lambda: point.founded.db.value('SELECT count(*) FROM "statement"'))
    point.until(lambda: not room.work.busy(room))
    room.compare()
    point.until(lambda: len(reading.open_differences(point.founded.db)) == 2)
    extra = next(row for row in reading.open_differences(point.founded.db) if row.line)
    point.until(lambda: room.list.select(extra.id))
    point.until(lambda: room.beside.evidence is not None and room.beside.evidence.suggested)
    point.press(Qt.Key.Key_F9)
    point.until(lambda: reading.open_differences(point.founded.db) == ())
    point.until(lambda: "账已平" in room.light.text())


def test_a_paper_receipt_is_typed_at_the_counter_and_settles_nothing(point: FeePoint) -> None:
    number = point.issue("1")
    room = the_room(point)
    point.press(Qt.Key.Key_F11)
    point.until(lambda: looks.cut_off(room) == [])
    for text in (number, "S001", "1124", "80", "NO12345"):
        point.type(text)
        point.press(ENTER)
    point.until(lambda: number in room.notice.text())
    assert point.founded.db.rows('SELECT "serial", "amount_fen" FROM "paper_receipt"') == [("S001", 8000)]
    assert point.state(number) == "UNPAID"
