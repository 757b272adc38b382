"""The kiosk, touched as a visitor touches it."""

from collections.abc import Callable
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.office.actors import StationKind
from models.prints import verbs as prints
from models.prints.reading import jobs_of
from models.tickets import line_verbs
from tests.ui.board.front import Front
from tests.ui.looks import cut_off
from ui import translation
from ui.kiosk.find import FindPage
from ui.kiosk.keypad import KeypadPage
from ui.kiosk.pages import HomePage, ItemPage, LinePage, Page, PriorityPage, SorryPage
from ui.kiosk.result import ResultPage
from ui.kiosk.room import KioskRoom
from ui.kiosk.touch import Tile

PORTRAIT, SMALL = (1080, 1920), (1366, 768)
ID = "430521199006154562"
P = TypeVar("P", bound=Page)


class Touched:
    """A kiosk and the finger on it, which counts its touches."""

    def __init__(self, front: Front, qtbot: QtBot, size: tuple[int, int] = PORTRAIT) -> None:
        self.front, self.qtbot, self.touches = front, qtbot, 0
        self.office = front.machine(StationKind.KIOSK, "K1")
        room = front.room(qtbot, KioskRoom, self.office, size=size)
        assert isinstance(room, KioskRoom)
        self.room = room
        qtbot.waitUntil(lambda: room.hall is not None and self.has("市场监管"))

    def tile(self, words: str) -> Tile | None:
        return next((tile for tile in self.room.tiles() if tile.words == words and tile.isVisible()), None)

    def has(self, words: str) -> bool:
        return self.tile(words) is not None

    def touch(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: self.has(words))
        tile = self.tile(words)
        assert tile is not None
        QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
        self.touches += 1

    def at(self, kind: type[P]) -> P:
        """The page, once it is of this kind."""
        self.qtbot.waitUntil(lambda: isinstance(self.room.page, kind))
        page = self.room.page
        assert isinstance(page, kind)
        return page


@pytest.fixture
def kiosk(front: Front, qtbot: QtBot) -> Touched:
    return Touched(front, qtbot)


def test_two_touches_to_a_slip_which_says_so_when_it_is_printed(kiosk: Touched) -> None:
    kiosk.front.issue()
    kiosk.touch("市场监管")
    kiosk.touch("取号")
    page = kiosk.at(ResultPage)
    assert (kiosk.touches, page.issued.text, page.issued.ahead) == (2, "A002", 1)
    assert page.said() == "正在打印小票…"
    kiosk.office.do(prints.send, job=page.issued.job, printer="pdf")
    kiosk.office.do(prints.printed, job=page.issued.job, bytes_hash="0" * 64)
    kiosk.qtbot.waitUntil(lambda: page.said() == "请取走小票")
    kiosk.touch("完成")
    kiosk.at(HomePage)


def test_three_touches_with_the_matter_whose_papers_and_fee_are_shown(kiosk: Touched) -> None:
    kiosk.touch("公安户政")
    kiosk.touch("居民身份证到期换领")
    page = kiosk.at(ItemPage)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "居民户口簿" in said and "¥20.00/" in said and "红土岭中心派出所分中心" in said
    kiosk.touch("取号")
    assert kiosk.at(ResultPage).issued.text == "B001" and kiosk.touches == 3


def test_three_touches_for_who_comes_first_without_any_proof(kiosk: Touched) -> None:
    kiosk.touch("市场监管")
    kiosk.touch("优先取号")
    kiosk.at(PriorityPage)
    kiosk.touch("孕妇")
    assert kiosk.at(ResultPage).issued.text == "VA001" and kiosk.touches == 3


def test_who_knows_only_the_matter_finds_it_by_its_initials(kiosk: Touched) -> None:
    kiosk.touch("按事项查找")
    for letter in "SPJY":
        kiosk.touch(letter)
    kiosk.touch("食品经营许可证核发")
    kiosk.at(ItemPage)
    kiosk.touch("返回")
    assert kiosk.at(FindPage).text == "SPJY"
    kiosk.touch("食品经营许可证核发")
    kiosk.at(ItemPage)
    kiosk.touch("取号")
    assert kiosk.at(ResultPage).issued.text == "A001"


def test_b07_two_quick_touches_are_one_number(kiosk: Touched) -> None:
    kiosk.touch("市场监管")
    kiosk.at(LinePage)
    kiosk.room.take()
    kiosk.room.take()
    kiosk.at(ResultPage)
    assert kiosk.front.founded.db.value('SELECT count(*) FROM "ticket"') == 1


def test_b05_a_used_up_quota_is_said_with_what_to_do_and_uses_no_number(front: Front, qtbot: QtBot) -> None:
    front.admin.do(line_verbs.change_line, line=front.lines["A"], quota=1)
    kiosk = Touched(front, qtbot)
    front.issue()
    kiosk.touch("市场监管")
    kiosk.touch("取号")
    page = kiosk.at(SorryPage)
    assert page.what == "市场监管今天的 1 个号已取完。" and "导服台" in page.then
    assert front.issue() == "A002"


def test_b05_a_closed_line_says_when_it_opens_before_a_number_is_asked_for(front: Front, qtbot: QtBot) -> None:
    front.admin.do(line_verbs.change_line, line=front.lines["A"], hours=[["14:00", "17:00"]])
    kiosk = Touched(front, qtbot)
    kiosk.touch("市场监管")
    page = kiosk.at(SorryPage)
    assert page.what == "市场监管现在不取号。" and "14:00" in page.then
    kiosk.touch("选择其他业务")
    kiosk.at(HomePage)


def test_b06_b57_an_id_given_by_keys_is_hidden_and_a_second_number_of_the_line_refused(kiosk: Touched) -> None:
    for wanted in (ResultPage, SorryPage):
        kiosk.touch("市场监管")
        kiosk.touch("填身份证号")
        page = kiosk.at(KeypadPage)
        for figure in ID:
            kiosk.touch(figure)
        assert page.shown.text() == "●" * 14 + "4562"
        kiosk.touch("继续")
        kiosk.at(LinePage)
        kiosk.touch("取号")
        kiosk.at(wanted)
        if wanted is ResultPage:
            kiosk.touch("完成")
    assert isinstance(kiosk.room.page, SorryPage) and kiosk.room.page.what == "您已取 A001 号，正在等候。"


def test_a_wrong_id_is_said_beside_the_keys_and_stays(kiosk: Touched) -> None:
    kiosk.touch("市场监管")
    kiosk.touch("填身份证号")
    page = kiosk.at(KeypadPage)
    QTest.keyClicks(page, ID[:-1] + "3")
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert page.problem.text() and page.text == ID[:-1] + "3"
    kiosk.touch("⌫")
    kiosk.touch("2")
    kiosk.touch("继续")
    kiosk.at(LinePage)
    kiosk.qtbot.waitUntil(lambda: kiosk.has("已填：●●●●4562"))


def test_b08_a_slip_that_failed_says_why_and_sends_to_the_guide_desk(kiosk: Touched) -> None:
    kiosk.touch("市场监管")
    kiosk.touch("取号")
    page = kiosk.at(ResultPage)
    kiosk.office.do(prints.send, job=page.issued.job, printer="小票机")
    kiosk.office.do(prints.failed, job=page.issued.job, failure="print.jam")
    kiosk.qtbot.waitUntil(lambda: page.slip == "failed")
    said = page.said()
    assert "A001" in said and "导服台" in said and "小票机" in said
    assert jobs_of(kiosk.front.founded.db, "ticket", page.issued.ticket)[0].state == "FAILED"


def test_a_card_on_the_reader_is_taken_on_the_page_of_a_line(kiosk: Touched) -> None:
    kiosk.touch("市场监管")
    page = kiosk.at(LinePage)
    kiosk.qtbot.waitUntil(page.hasFocus)
    QTest.keyClicks(page, ID)
    QTest.keyClick(page, Qt.Key.Key_Return)
    kiosk.qtbot.waitUntil(lambda: kiosk.has("已填：●●●●4562"))


def test_a_change_in_the_hall_takes_no_tile_away_from_under_a_finger(kiosk: Touched) -> None:
    tile = kiosk.tile("市场监管")
    assert tile is not None and tile.detail == "无人等候"
    kiosk.front.issue()
    kiosk.qtbot.waitUntil(lambda: tile.detail.startswith("等候 1 人"))
    assert kiosk.tile("市场监管") is tile


def test_nobody_there_for_a_while_is_counted_on_the_page_and_leaves_nothing(kiosk: Touched) -> None:
    kiosk.touch("English")
    kiosk.touch("市场监管")
    kiosk.room.scan(ID)
    kiosk.room.countdown.set_seconds(2)
    kiosk.qtbot.waitUntil(lambda: "Back to the start in 1 s" in kiosk.room._left.text(), timeout=3000)
    kiosk.qtbot.waitUntil(lambda: isinstance(kiosk.room.page, HomePage), timeout=3000)
    assert translation.language() == "zh_CN"
    kiosk.touch("市场监管")
    kiosk.touch("填身份证号")
    assert kiosk.at(KeypadPage).text == ""


def test_b24_with_the_database_gone_the_start_page_says_so_and_comes_back(kiosk: Touched) -> None:
    path = kiosk.front.founded.db.path
    assert path is not None
    away = path.with_suffix(".away")
    path.rename(away)

    def warned() -> bool:
        return "暂时不能取号" in _texts(kiosk.room)

    kiosk.qtbot.waitUntil(warned)
    kiosk.qtbot.waitUntil(lambda: kiosk.has("市场监管"))
    away.rename(path)
    kiosk.qtbot.waitUntil(lambda: not warned())


def _texts(room: KioskRoom) -> str:
    return " ".join(each.text() for each in room.findChildren(QLabel) if each.isVisible())


@pytest.mark.parametrize("size", [PORTRAIT, SMALL])
@pytest.mark.parametrize("large", [False, True])
def test_everything_to_touch_is_a_finger_wide_and_no_word_is_cut(
    front: Front, qtbot: QtBot, size: tuple[int, int], large: bool
) -> None:
    kiosk = Touched(front, qtbot, size)
    if large:
        kiosk.touch("大字")
    steps: list[Callable[[], None]] = [
        lambda: kiosk.touch("按事项查找"),
        lambda: kiosk.touch("返回"),
        lambda: kiosk.touch("公安户政"),
        lambda: kiosk.touch("养老保险关系转移接续申请及参保缴费凭证出具和待遇资格认证受理"),
        lambda: kiosk.touch("优先取号"),
        lambda: kiosk.touch("返回"),
        lambda: kiosk.touch("填身份证号"),
        lambda: kiosk.touch("不填，返回"),
        lambda: kiosk.touch("取号"),
    ]
    for language in ("zh_TW", "zh_CN"):
        _judge(kiosk, language)
    for step in steps:
        kiosk.room.speak("zh_CN")
        before = kiosk.room.page
        step()
        qtbot.waitUntil(lambda before=before: kiosk.room.page is not before)  # type: ignore[misc]
        for language in ("en", "zh_CN"):
            _judge(kiosk, language)
    assert isinstance(kiosk.room.page, ResultPage)


def _judge(kiosk: Touched, language: str) -> None:
    kiosk.room.speak(language)
    QTest.qWait(1)
    finger = kiosk.room.sizes().finger
    assert finger >= 75  # 20 mm at 96 dots an inch
    shown = [tile for tile in kiosk.room.tiles() if tile.isVisible()]
    page = type(kiosk.room.page).__name__
    assert [t.words for t in shown if min(t.width(), t.height()) < finger] == [], (page, language)
    assert [t.words for t in shown if t.cut()] == [], (page, language)
    assert cut_off(kiosk.room) == [], (page, language)
