"""The board in the hall: it follows, it keeps what it had, and it never says one call twice."""

import pytest
from pytestqt.qtbot import QtBot

from models.office.actors import StationKind
from models.tickets import day_verbs, verbs
from tests.fakes import FakeClock
from tests.ui.board.front import Front
from ui.board.face import WaitingBoard
from ui.board.room import BoardRoom


def board(front: Front, qtbot: QtBot) -> tuple[BoardRoom, list[tuple[str, int]]]:
    room = front.room(qtbot, BoardRoom, front.machine(StationKind.BOARD, "D1"), size=(1366, 768))
    assert isinstance(room, BoardRoom)
    said: list[tuple[str, int]] = []
    room.announced.connect(lambda call: said.append((call.text, call.window_number)))
    qtbot.waitUntil(lambda: room.face.moment is not None)
    return room, said


def test_b22_b23_the_board_follows_each_call_once_and_shows_six(front: Front, qtbot: QtBot) -> None:
    numbers = [front.issue() for _ in range(8)]
    front.next()
    room, said = board(front, qtbot)
    assert room.face.moment is not None and [call.text for call in room.face.moment.calls] == numbers[:1]
    for _ in numbers[1:]:
        front.desk.do(verbs.start, window=front.founded.windows[3])
        front.desk.do(verbs.finish_and_next, window=front.founded.windows[3])
    qtbot.waitUntil(lambda: len(said) == 7)
    assert said == [(number, 3) for number in numbers[1:]]
    assert [call.text for call in room.face.moment.calls] == numbers[:1:-1]
    room.refresh(room.shows)
    front.desk.do(verbs.start, window=front.founded.windows[3])
    qtbot.waitUntil(lambda: room.face.moment is not None and room.face.moment.calls[0].state == "SERVING")
    assert len(said) == 7


def test_the_newest_call_stands_still_after_a_while(
    front: Front, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.board.face.BLINK_MS", 1000)
    monkeypatch.setattr("ui.board.face.BEAT_MS", 20)
    front.issue()
    room, said = board(front, qtbot)
    assert not room.face.blinking()
    front.next()
    qtbot.waitUntil(lambda: bool(said))
    assert room.face.blinking()
    qtbot.waitUntil(lambda: not room.face.blinking())


def test_paused_windows_are_on_the_board_and_no_wait_is_promised(front: Front, qtbot: QtBot) -> None:
    front.issue()
    room, _ = board(front, qtbot)
    front.desk.do(day_verbs.pause, window=front.founded.windows[3], reason="LUNCH")
    qtbot.waitUntil(lambda: room.face.moment is not None and room.face.moment.paused == (3,))
    assert room.face.moment is not None
    line = room.face.moment.lines[0]
    assert (line.waiting, line.minutes) == (1, None)


def test_b24_with_the_database_gone_the_last_good_list_stays_under_a_sign(front: Front, qtbot: QtBot) -> None:
    numbers = [front.issue() for _ in range(3)]
    front.next()
    room, _ = board(front, qtbot)
    path = front.founded.db.path
    assert path is not None
    away = path.with_suffix(".away")
    path.rename(away)
    qtbot.waitUntil(lambda: bool(room.face.sign()))
    assert "截至 09:00:03" in room.face.sign()
    assert room.face.moment is not None
    assert room.face.moment.calls[0].text == numbers[0] and room.face.moment.lines[0].waiting == 2
    away.rename(path)
    qtbot.waitUntil(lambda: not room.face.sign())


def test_b24_a_first_start_without_a_database_shows_the_sign_and_tries_again(
    dressed: object, qtbot: QtBot, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.board.face.RETRY_MS", 20)
    board = WaitingBoard(clock)
    qtbot.addWidget(board)
    board.resize(1366, 768)
    with qtbot.waitSignal(board.retry):
        board.show()
    assert board.moment is None and board.sign() == "尚无数据：数据库无应答"
