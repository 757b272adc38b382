"""The counter inside the frame of a signed-on teller: rooms, keys, a scan wherever the cursor is."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui import looks
from tests.ui.bank.standing import FeePoint
from tests.ui.ground import Founded
from ui.bank.room import BankRoom
from ui.shell import Shell


def test_the_teller_begins_at_the_payments_and_a_scan_is_taken_wherever_the_cursor_is(
    founded: Founded, point: FeePoint
) -> None:
    number = point.issue()
    point.open()
    office, signed_on = point.teller, point.signed_on
    shell = Shell(founded.ground(point.qtbot, office), signed_on, place="示例县政务中心 · 9 号窗口")
    holder = QWidget()
    point.qtbot.addWidget(holder)
    shell.setParent(holder)
    for widget in (shell, holder):
        widget.resize(1366, 768)
    holder.show()
    holder.activateWindow()
    assert [entry.key for entry in shell.rooms()] == ["bank", "bank_day", "reconcile", "prints"]
    room = shell.current
    assert isinstance(room, BankRoom)
    point.until(lambda: room.now is not None and room.page.box.hasFocus())
    point.until(lambda: looks.cut_off(shell) == [])

    point.press(Qt.Key.Key_F12)
    point.until(lambda: shell.current is not room)
    point.press(Qt.Key.Key_F12)
    point.until(lambda: room.page.box.hasFocus())
    point.press(Qt.Key.Key_F3)
    point.scan(number)

    point.until(lambda: [seen.card.notice.number for seen in room.page.notices.held] == [number])
    point.until(lambda: room.page.box.hasFocus())
