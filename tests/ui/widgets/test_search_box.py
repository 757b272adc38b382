"""The scan-anything box: answers come late, a scanner is fast, and the focus stays."""

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.search_box import SearchBox, Suggestion


class Later:
    """Keeps each question until the test answers it."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, Callable[[Sequence[Suggestion]], None]]] = []

    def __call__(self, question: str, answer: Callable[[Sequence[Suggestion]], None]) -> None:
        self.asked.append((question, answer))


@pytest.fixture
def later() -> Later:
    return Later()


def boxed(qtbot: QtBot, later: Later, *, first_on_enter: bool) -> Iterator[SearchBox]:
    page = QWidget()
    page.resize(600, 400)
    box = SearchBox(later, first_on_enter=first_on_enter, hint="扫码或搜索")
    QVBoxLayout(page).addWidget(box)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    box.setFocus()
    yield box


@pytest.fixture
def scan(qtbot: QtBot, later: Later) -> Iterator[SearchBox]:
    yield from boxed(qtbot, later, first_on_enter=False)


@pytest.fixture
def item(qtbot: QtBot, later: Later) -> Iterator[SearchBox]:
    yield from boxed(qtbot, later, first_on_enter=True)


def test_a_scan_is_submitted_without_waiting_for_answers(qtbot: QtBot, scan: SearchBox, later: Later) -> None:
    with qtbot.waitSignal(scan.submitted) as heard:
        qtbot.keyClicks(scan, "N20261124000123")
        qtbot.keyClick(scan, Qt.Key.Key_Return)
    assert heard.args == ["N20261124000123"]
    assert later.asked == []


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot, scan: SearchBox, later: Later) -> None:
    qtbot.keyClicks(scan, "a")
    qtbot.waitUntil(lambda: len(later.asked) == 1)
    qtbot.keyClicks(scan, "b")
    qtbot.waitUntil(lambda: len(later.asked) == 2)
    later.asked[1][1]([Suggestion("new", "新")])
    later.asked[0][1]([Suggestion("old", "旧")])
    assert [each.key for each in scan.answers_shown()] == ["new"]


def test_no_list_opens_for_what_a_scan_took_out_of_the_box(qtbot: QtBot, scan: SearchBox, later: Later) -> None:
    qtbot.keyClicks(scan, "a")
    qtbot.waitUntil(lambda: len(later.asked) == 1)
    scan.setText("")  # as the scan watch puts a field back
    later.asked[0][1]([Suggestion("new", "新")])
    assert scan.answers_shown() == []


def test_enter_before_the_answer_takes_the_first_when_it_comes(qtbot: QtBot, item: SearchBox, later: Later) -> None:
    qtbot.keyClicks(item, "spjy")
    qtbot.keyClick(item, Qt.Key.Key_Return)
    with qtbot.waitSignal(item.chosen) as heard:
        later.asked[-1][1]([Suggestion("k1", "食品经营许可证核发")])
    assert heard.args[0].key == "k1"


def test_a_late_answer_does_not_open_a_list_over_another_field(qtbot: QtBot, item: SearchBox, later: Later) -> None:
    qtbot.keyClicks(item, "spjy")
    qtbot.waitUntil(lambda: bool(later.asked))
    item.clearFocus()
    later.asked[-1][1]([Suggestion("k1", "食品经营许可证核发")])
    assert item.answers_shown() == []


def test_the_list_stays_in_the_window_and_says_when_nothing_is_found(
    qtbot: QtBot, item: SearchBox, later: Later
) -> None:
    qtbot.keyClicks(item, "zzz")
    qtbot.waitUntil(lambda: bool(later.asked))
    later.asked[-1][1]([])
    assert item._popup is not None and item._popup.isVisible()
    assert item.window().rect().contains(item._popup.geometry())
    later.asked[-1][1]([Suggestion(str(at), "事项") for at in range(50)])
    assert item.window().rect().contains(item._popup.geometry())


def test_leaving_the_box_closes_its_list(qtbot: QtBot, item: SearchBox, later: Later) -> None:
    qtbot.keyClicks(item, "s")
    qtbot.waitUntil(lambda: bool(later.asked))
    later.asked[-1][1]([Suggestion("k", "事项")])
    assert item.answers_shown()
    item.clearFocus()
    assert not item.answers_shown()
