"""Lists: by keyboard, honest about their age, steady under refresh."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.office.instants import Instant
from models.office.refusal import Trouble
from ui import theme, words
from ui.tables import Column, TableModel
from ui.widgets.list_view import ListView

NOON = Instant(1_795_495_862_000)  # 12:51:02 in the hall


@dataclass(frozen=True, slots=True)
class Row:
    key: int
    name: str
    light: str = "GREEN"


COLUMNS = (
    Column("key", "Number", lambda row: f"{row.key:04d}", width=80, strong=True),
    Column("name", "Name", lambda row: row.name),
    Column("state", "State", lambda row: words.light(row.light), width=100),
    Column("fee", "Fee", lambda row: words.yuan(row.key), width=100, align="right"),
)


def rows(count: int) -> list[Row]:
    return [Row(at, f"示例{at}") for at in range(1, count + 1)]


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[ListView]:
    made = ListView(COLUMNS, key=lambda row: row.key, empty="没有人等候。", name="等候")
    page = QWidget()
    QVBoxLayout(page).addWidget(made)
    page.resize(700, 400)
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.setFocus()
    yield made


def shown(view: ListView) -> list[int]:
    return [view.model.row(at).key for at in range(view.model.rowCount())]


def test_before_anything_was_read_it_says_so_and_never_zero(view: ListView) -> None:
    assert view.state_text() == "正在读取……" and view.foot_text() == ""


def test_empty_is_said_in_words(view: ListView) -> None:
    view.show_rows([], NOON)
    assert view.state_text() == "没有人等候。"


def test_b55_every_list_shows_as_of_and_says_when_it_is_not_fresh(view: ListView) -> None:
    view.show_rows(rows(3), NOON)
    assert view.foot_text() == "共 3 行 截至 12:51:02"
    view.show_rows(rows(3), NOON, fresh=False)
    assert "▲ 不是最新：截至 12:51:02" in view.foot_text()


def test_b55_a_list_that_fails_keeps_its_rows_and_offers_to_try_again(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(3), NOON)
    view.show_trouble(Trouble("ui.fonts_missing", file="x"))
    assert shown(view) == [1, 2, 3] and "▲" in view.foot_text() and view._notice.text()
    with qtbot.waitSignal(view.retry):
        view._notice._retry.click()
    view.show_rows(rows(2), NOON)
    assert view._notice.text() == "" and "▲" not in view.foot_text()


def test_b55_a_list_that_never_was_read_says_why_not(qtbot: QtBot, view: ListView) -> None:
    view.show_trouble(Trouble("ui.fonts_missing", file="x"))
    assert "x" in view.state_text() and view.model.count() == 0
    with qtbot.waitSignal(view.retry):
        view._again.click()


def test_the_first_row_is_current_and_arrows_move(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(3), NOON)
    assert view.current_row().key == 1
    qtbot.keyClick(view.table, Qt.Key.Key_Down)
    assert view.current_row().key == 2
    with qtbot.waitSignal(view.chosen) as heard:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert heard.args[0].key == 2


def test_home_and_end_lead_to_the_first_and_the_last_row(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(500), NOON)
    qtbot.keyClick(view.table, Qt.Key.Key_End)
    assert view.current_row() == Row(500, "示例500")
    qtbot.keyClick(view.table, Qt.Key.Key_Home)
    assert view.current_row() == Row(1, "示例1")


def test_the_current_row_stays_current_over_a_refresh(view: ListView) -> None:
    view.show_rows(rows(5), NOON)
    view.select(4)
    view.show_rows([Row(9, "示例九"), *rows(5)], NOON)
    assert view.current_row().key == 4
    view.show_rows([Row(9, "示例九"), *rows(3)], NOON)
    assert view.current_row().key == 3, "where it is gone, the row at its place"


def test_typing_filters_and_escape_shows_all(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(12), NOON)
    qtbot.keyClicks(view.table, "1")
    assert view._filter.isVisible() and view._filter.hasFocus()
    qtbot.keyClicks(view._filter, "2")
    assert shown(view) == [12] and view.foot_text().startswith("12 行中的 1 行")
    with qtbot.waitSignal(view.chosen):
        qtbot.keyClick(view._filter, Qt.Key.Key_Return)
    qtbot.keyClicks(view._filter, "x")
    assert view.state_text() == "没有含“12x”的行。按 Esc 显示全部。"
    qtbot.keyClick(view._filter, Qt.Key.Key_Escape)
    assert len(shown(view)) == 12 and view.table.hasFocus()


def test_the_filter_stays_over_a_refresh(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(12), NOON)
    qtbot.keyClicks(view.table, "11")
    view.show_rows(rows(12), NOON)
    assert shown(view) == [11]


def test_every_word_of_the_filter_must_be_in_the_row() -> None:
    model = TableModel(COLUMNS, key=lambda row: row.key)
    model.set_rows(rows(20))
    model.filter("示例1 0012")
    assert [model.row(at).key for at in range(model.rowCount())] == [12]


def test_a_cell_knows_its_text_tone_and_side() -> None:
    model = TableModel(COLUMNS, key=lambda row: row.key)
    model.set_rows([Row(7, "示例甲", "RED")])
    state = model.index(0, 2)
    assert state.data() == "■ 到期" and state.data(TableModel.ToneRole) == "bad"
    assert state.data(Qt.ItemDataRole.ForegroundRole) == QColor(theme.tokens().bad)
    assert model.index(0, 3).data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert model.index(0, 1).data(Qt.ItemDataRole.ToolTipRole) == "示例甲"
    assert model.flags(state) & Qt.ItemFlag.ItemIsEditable == Qt.ItemFlag.NoItemFlags


def test_a_wheel_through_500_rows_only_asks_for_what_is_seen(view: ListView) -> None:
    asked: list[int] = []
    columns = (Column("name", "Name", lambda row: asked.append(row.key) or row.name), *COLUMNS[1:])  # type: ignore[func-returns-value]
    counted = ListView(columns, key=lambda row: row.key, empty="", name="等候")
    counted.setParent(view)
    counted.show_rows(rows(500), NOON)
    counted.resize(600, 300)
    counted.show()
    assert len(asked) == 500, "a cell is made once, when the rows come, not while painting"
    for at in range(0, 500, 50):
        counted.select(at + 1)
        counted.grab()
    assert len(asked) == 500


def test_a_key_that_leads_to_a_list_goes_to_its_filter_where_one_stands(qtbot: QtBot, view: ListView) -> None:
    view.show_rows(rows(12), NOON)
    other = QLineEdit()
    page = view.parentWidget()
    assert page is not None
    layout = page.layout()
    assert layout is not None
    layout.addWidget(other)
    qtbot.keyClicks(view.table, "0099")
    assert shown(view) == [] and view.state_text()
    other.show()
    other.setFocus()
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert view._filter.hasFocus() and view._filter.selectedText() == "0099"
    qtbot.keyClicks(view._filter, "0012")
    assert shown(view) == [12]


def test_a_key_that_leads_to_an_empty_list_takes_the_cursor_out_of_the_form(qtbot: QtBot, view: ListView) -> None:
    view.show_rows([], NOON)
    other = QLineEdit()
    page = view.parentWidget()
    assert page is not None
    layout = page.layout()
    assert layout is not None
    layout.addWidget(other)
    other.show()
    other.setFocus()
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    assert not other.hasFocus()
    view.show_rows(rows(2), NOON)
    assert view.table.hasFocus()
