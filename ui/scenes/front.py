"""What stands in front of the hall: reception, the kiosk, the board."""

from PySide6.QtTest import QTest

from models.demo import applicants
from ui.board.room import BoardRoom
from ui.kiosk.room import KioskRoom
from ui.reception.room import ReceptionRoom
from ui.scenes.stage import Scene, Stage

PORTRAIT, LANDSCAPE = (1080, 1920), (1920, 1080)


def _reception(stage: Stage) -> ReceptionRoom:
    stage.at("DX1", "reception", "reception")
    room: ReceptionRoom = stage.room(ReceptionRoom)
    stage.until(lambda: room.overview is not None)
    stage.press("F5")
    return room


def _start(stage: Stage) -> None:
    _reception(stage)


def _answers(stage: Stage) -> None:
    room = _reception(stage)
    stage.type("sfz")
    stage.until(lambda: room.search.answers_shown())


def _guide(stage: Stage) -> None:
    room = _reception(stage)
    stage.type("spjyxkzhf")
    stage.until(lambda: room.search.answers_shown())
    stage.press("Return")
    stage.until(lambda: room.guide is not None)
    stage.settle()


def _written(stage: Stage) -> None:
    _reception(stage)
    stage.press("F9")


def _kiosk(stage: Stage) -> KioskRoom:
    if stage.window is None or not isinstance(stage.window.page(), KioskRoom):
        stage.begin("QH1", "kiosk")
    room: KioskRoom = stage.room(KioskRoom)
    stage.until(lambda: room.hall is not None)
    room.reset()
    stage.settle()
    return room


def _home(stage: Stage) -> None:
    _kiosk(stage)


def _large(stage: Stage) -> None:
    room = _kiosk(stage)
    room.toggle_large()


def _line(stage: Stage) -> None:
    room = _kiosk(stage)
    assert room.hall is not None
    room.choose(room.hall.lines[1])
    stage.until(lambda: room.items)


def _matter(stage: Stage) -> None:
    _line(stage)
    room: KioskRoom = stage.room(KioskRoom)
    room.choose_item(room.items[0])
    stage.settle()


def _first(stage: Stage) -> None:
    _line(stage)
    room: KioskRoom = stage.room(KioskRoom)
    room._go(room._priority)


def _keypad(stage: Stage) -> None:
    _line(stage)
    room: KioskRoom = stage.room(KioskRoom)
    room._go(room._keypad)
    assert room.page is not None
    QTest.keyClicks(room.page, applicants.id_number(0)[:12])


def _slip(stage: Stage) -> None:
    _line(stage)
    room: KioskRoom = stage.room(KioskRoom)
    before = room.page
    room.take()
    stage.until(lambda: room.page is not before)
    stage.settle()


def _board(stage: Stage) -> BoardRoom:
    if stage.window is None or not isinstance(stage.window.page(), BoardRoom):
        stage.begin("DP1", "board")
    stage.settle()
    room: BoardRoom = stage.room(BoardRoom)
    return room


def _calls(stage: Stage) -> None:
    _board(stage)


def _lost(stage: Stage) -> None:
    """The database is gone from under the board: the last scene of its share."""
    _board(stage)
    hall, away = stage.folder / "hall.db", stage.folder / "hall.away"
    hall.rename(away)
    ground = stage.ground
    stage.until(lambda: ground.live.trouble() is not None)
    away.rename(hall)
    ground.live.stop()


SCENES = (
    Scene("reception", "导服台", _start),
    Scene("reception-search", "导服台：查事项", _answers),
    Scene("reception-guide", "导服台：办事指南", _guide),
    Scene("reception-guide-dark", "导服台：办事指南，深色", _guide, mode="dark"),
    Scene("reception-inquiry", "导服台：首问登记", _written),
    Scene("kiosk", "取号机", _home, size=PORTRAIT),
    Scene("kiosk-wide", "取号机，横屏", _home, size=LANDSCAPE),
    Scene("kiosk-large", "取号机，大字", _large, size=PORTRAIT),
    Scene("kiosk-line", "取号机：业务", _line, size=PORTRAIT),
    Scene("kiosk-matter", "取号机：要带的材料", _matter, size=PORTRAIT),
    Scene("kiosk-priority", "取号机：优先取号", _first, size=PORTRAIT),
    Scene("kiosk-keypad", "取号机：填身份证号", _keypad, size=PORTRAIT),
    Scene("kiosk-slip", "取号机：取走小票", _slip, size=PORTRAIT),
    Scene("board", "大厅屏", _calls, size=LANDSCAPE),
    Scene("board-lost", "大厅屏：数据库没有了", _lost, size=LANDSCAPE),
)
