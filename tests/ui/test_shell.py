"""The frame: rooms by key and role, scans that open what they name, the lock, the lease, sign-off."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from models.office.verbs import set_setting
from models.people import signing
from tests.ui import looks
from tests.ui.ground import PASSWORD, Founded
from tests.ui.rooms import ENTRIES, FormRoom
from ui import theme
from ui.lock import Lock
from ui.shell import Shell


@pytest.fixture
def shell(founded: Founded, qtbot: QtBot) -> Iterator[Shell]:
    """window3 signed on at window 3."""
    office, signed_on = founded.signed_on()
    made = Shell(founded.ground(qtbot, office), signed_on, place="示例县政务中心 · 3 号窗口", entries=ENTRIES)
    holder = QWidget()
    qtbot.addWidget(holder)
    made.setParent(holder)
    made.resize(1366, 768)
    holder.resize(1366, 768)
    holder.show()
    holder.activateWindow()
    made.guard(holder)
    qtbot.waitUntil(lambda: room(made).line.hasFocus())
    yield made
    QApplication.sendPostedEvents()


def room(shell: Shell, key: str = "form") -> FormRoom:
    found = shell._rooms[key]
    assert isinstance(found, FormRoom)
    return found


def lock(shell: Shell) -> Lock:
    assert shell._lock is not None
    return shell._lock


def typed(qtbot: QtBot, text: str) -> None:
    """As a scanner types: all within a blink."""
    field = QApplication.focusWidget()
    assert field is not None
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_the_rooms_are_those_of_the_place_and_the_role(shell: Shell) -> None:
    assert [entry.key for entry in shell.rooms()] == ["form", "other"]
    assert shell.show_room("hidden") is None


def test_a_room_reads_at_its_first_entry_and_again_for_what_it_shows(
    shell: Shell, qtbot: QtBot, founded: Founded
) -> None:
    assert room(shell).read == [frozenset({"people", "office"})]

    qtbot.waitSignal(shell.ground.live.looked).wait()
    founded.signed_on("teller")

    qtbot.waitUntil(lambda: room(shell).read[1:] == [frozenset({"people"})])


def test_a_room_that_is_not_in_front_reads_when_it_is_entered(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    shell.show_room("other")
    qtbot.waitSignal(shell.ground.live.looked).wait()
    founded.signed_on("teller")
    qtbot.waitUntil(lambda: len(room(shell, "other").read) == 2)
    assert len(room(shell).read) == 1

    shell.show_room("form")

    assert room(shell).read[1:] == [frozenset({"people"})]


def test_b56_a_step_is_done_by_its_key_wherever_the_cursor_is(shell: Shell, qtbot: QtBot) -> None:
    room(shell).line.setText("yes")
    qtbot.keyClick(room(shell).line, Qt.Key.Key_F3)
    assert shell.search.hasFocus()

    qtbot.keyClick(shell.search, Qt.Key.Key_F8)

    qtbot.waitUntil(lambda: room(shell).done == ["yes"])


def test_the_keys_of_a_room_end_with_it(shell: Shell, qtbot: QtBot) -> None:
    room(shell).line.setText("yes")
    qtbot.keyClick(room(shell).line, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    other = room(shell, "other")
    qtbot.waitUntil(lambda: other.line.hasFocus())
    other.line.setText("other")

    qtbot.keyClick(other.line, Qt.Key.Key_F8)

    qtbot.waitUntil(lambda: other.done == ["other"])
    assert room(shell).done == []


def test_b56_what_is_refused_is_said_and_what_was_typed_stays(shell: Shell, qtbot: QtBot) -> None:
    room(shell).line.setText("no")

    qtbot.keyClick(room(shell).line, Qt.Key.Key_F8)

    qtbot.waitUntil(lambda: "必填" in room(shell).notice.text() or bool(room(shell).notice.text()))
    assert room(shell).line.text() == "no" and room(shell).line.hasFocus()


def test_a_step_is_blocked_with_its_reason(shell: Shell, qtbot: QtBot) -> None:
    form = room(shell)
    form.blocked = "先办结 A023。"
    form.judge_steps()

    qtbot.keyClick(form.line, Qt.Key.Key_F8)

    assert form.notice.text() == "先办结 A023。" and form.done == []


def test_a_role_that_ends_blocks_its_steps(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    from models.office.actors import Role
    from models.people import staff

    qtbot.waitSignal(shell.ground.live.looked).wait()
    admin, _ = founded.signed_on("admin")
    admin.do(staff.end_role, staff=founded.staff["window3"], role=Role.WINDOW)

    qtbot.waitUntil(lambda: room(shell).steps()[0][0].reason() != "")


def test_a_scan_anywhere_opens_what_it_names_and_leaves_the_field_as_it_was(shell: Shell, qtbot: QtBot) -> None:
    room(shell).line.setText("示例甲")
    room(shell).line.setCursorPosition(2)

    typed(qtbot, "430521012026112400075")

    assert shell.current is room(shell, "other")
    assert room(shell, "other").opened == [("case", "430521012026112400075")]
    assert (room(shell).line.text(), room(shell).line.cursorPosition()) == ("示例甲", 2)


def test_what_a_person_types_slowly_is_no_scan(shell: Shell, qtbot: QtBot) -> None:
    for each in "A0231234":
        qtbot.keyClicks(room(shell).line, each)
        shell._scans._since.restart()
        qtbot.wait(40)
    qtbot.keyClick(room(shell).line, Qt.Key.Key_Return)

    assert room(shell).line.text() == "A0231234"
    assert shell.current is room(shell)


def test_a_scan_of_nothing_is_said(shell: Shell) -> None:
    shell.scan("XX")

    assert "XX" in room(shell).notice.text()


def test_the_frame_s_own_message_goes_by_escape_and_the_room_gets_the_next_one(shell: Shell, qtbot: QtBot) -> None:
    heard: list[int] = []
    room(shell).line.installEventFilter(_Escapes(heard, room(shell).line))
    room(shell).line.setFocus()
    shell.notice.say("这台电脑没有打印机。", "bad")
    qtbot.keyClick(room(shell).line, Qt.Key.Key_Escape)
    assert shell.notice.text() == "" and heard == []
    qtbot.keyClick(room(shell).line, Qt.Key.Key_Escape)
    assert heard == [Qt.Key.Key_Escape]


class _Escapes(QObject):
    def __init__(self, heard: list[int], of: QWidget) -> None:
        super().__init__(of)
        self._heard = heard

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._heard.append(event.key())
        return False


def test_the_search_box_takes_a_number_too(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(room(shell).line, Qt.Key.Key_F3)
    shell.search.setText("a 023")
    shell.search.submitted.emit("a 023")

    assert room(shell, "other").opened == [("ticket", "A023")]


def test_day_06_the_lock_hides_all_keeps_the_keys_out_and_opens_by_the_same_person(shell: Shell, qtbot: QtBot) -> None:
    room(shell).line.setText("yes")
    qtbot.keyClick(room(shell).line, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    pin = lock(shell).screen._pin
    assert lock(shell).is_down() and pin.hasFocus()

    qtbot.keyClick(pin, Qt.Key.Key_F8)
    pin.setText("wrong")
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(lock(shell).screen._wrong.text()))
    pin.setText(PASSWORD)
    qtbot.keyClick(pin, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not lock(shell).is_down())

    assert room(shell).done == [] and room(shell).line.text() == "yes"
    assert room(shell).line.hasFocus()


def test_day_06_the_lock_does_not_fall_while_a_visitor_is_in_service(shell: Shell) -> None:
    room(shell).keep_unlocked("serving", True)
    assert not lock(shell).falls_by_itself()

    room(shell).keep_unlocked("serving", False)

    assert lock(shell).falls_by_itself()


def test_the_place_is_held_by_a_lease(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    before = founded.db.value('SELECT "until" FROM "local_lease"')
    founded.clock.pass_(seconds=20)

    shell._keep_lease()

    qtbot.waitUntil(lambda: founded.db.value('SELECT "until" FROM "local_lease"') == before + 20_000)


def test_day_12_a_window_that_somebody_freed_goes_back_to_the_sign_on_and_says_so(
    shell: Shell, qtbot: QtBot, founded: Founded
) -> None:
    admin, _ = founded.signed_on("admin")
    admin.do(signing.free_window, window=founded.windows[3], reason="忘记签退,已回家")

    with qtbot.waitSignal(shell.signed_off) as told:
        shell._keep_lease()

    assert told.args[0] != ""


def test_sign_off_ends_the_sign_on(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    with qtbot.waitSignal(shell.signed_off) as told:
        shell.sign_off()

    assert told.args[0] == ""
    assert founded.db.value('SELECT count(*) FROM "sign_on" WHERE "ended" IS NULL') == 0


def test_b24_a_lost_database_is_said_at_the_foot_with_its_time(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    assert founded.db.path is not None
    qtbot.waitSignal(shell.ground.live.looked).wait()
    with qtbot.waitSignal(shell.ground.live.lost):
        away = founded.db.path.rename(founded.db.path.with_name("elsewhere.db"))
    assert "09:00:00" in shell.status.text_of("data") and "无响应" in shell.status.text_of("data")

    with qtbot.waitSignal(shell.ground.live.back):
        away.rename(founded.db.path)

    assert shell.status.text_of("data") == "数据 09:00:00"


def test_the_help_names_every_key(shell: Shell, qtbot: QtBot) -> None:
    qtbot.keyClick(room(shell).line, Qt.Key.Key_F1)

    assert shell._help.isVisible()
    qtbot.keyClick(shell._help, Qt.Key.Key_Escape)
    assert room(shell).line.hasFocus()


@pytest.mark.parametrize(("mode", "factor"), [("light", 1.0), ("dark", 1.0), ("light", 1.25)])
def test_nothing_is_cut_off(shell: Shell, dressed: QApplication, mode: theme.Mode, factor: float) -> None:
    theme.apply(dressed, mode=mode, type_factor=factor)
    QApplication.sendPostedEvents()
    found = looks.cut_off(shell)
    theme.apply(dressed, mode="light")

    assert found == []


def test_a_changed_setting_reaches_the_pages(shell: Shell, qtbot: QtBot, founded: Founded) -> None:
    qtbot.waitSignal(shell.ground.live.looked).wait()
    admin, _ = founded.signed_on("admin")
    admin.do(set_setting, code="long_wait_minutes", value=45)

    qtbot.waitUntil(lambda: shell.work.standing.settings.long_wait_minutes == 45)
