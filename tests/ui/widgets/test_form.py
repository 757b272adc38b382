"""A form by keyboard: every key does one thing, every error has a place, nothing typed is lost."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from models.office.refusal import Refused
from ui.widgets.field import (
    AnyField,
    ChoiceField,
    DayField,
    IdentityField,
    LinesField,
    MoneyField,
    NumberField,
    SearchField,
    TextField,
)
from ui.widgets.form import Form
from ui.widgets.notice import NoticeBar
from ui.widgets.search_box import Suggestion

Show = Callable[..., tuple[Form, NoticeBar]]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    """Puts fields on a page with a notice bar and shows it as the active window."""
    kept: list[QWidget] = []

    def build(*fields: AnyField) -> tuple[Form, NoticeBar]:
        page, notice = QWidget(), NoticeBar()
        column = QVBoxLayout(page)
        for part in (notice, *fields):
            column.addWidget(part)
        form = Form(page, fields, notice)
        kept.append(page)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        form.start()
        return form, notice

    return build


def check(number: str) -> None:
    if len(number) != 18:
        raise Refused("field.too_short", least=18)


def test_enter_goes_on_and_submits_in_the_last_field(qtbot: QtBot, show: Show) -> None:
    first, second = TextField("name", "申请人"), MoneyField("money", "金额")
    form, _ = show(first, second)
    assert first.line.hasFocus()
    qtbot.keyClick(first.line, Qt.Key.Key_Return)
    assert second.line.hasFocus()
    with qtbot.waitSignal(form.submitted):
        qtbot.keyClick(second.line, Qt.Key.Key_Return)


def test_ctrl_enter_submits_from_any_field_also_from_one_of_many_lines(qtbot: QtBot, show: Show) -> None:
    first, lines, last = TextField("name", "申请人"), LinesField("remark", "备注"), TextField("x", "其他")
    form, _ = show(first, lines, last)
    for entry in (first.line, lines.area):
        with qtbot.waitSignal(form.submitted):
            qtbot.keyClick(entry, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    lines.area.setFocus()
    qtbot.keyClick(lines.area, Qt.Key.Key_Return)
    assert lines.text() == "\n"


def test_escape_goes_back_and_loses_nothing(qtbot: QtBot, show: Show) -> None:
    field = TextField("name", "申请人")
    form, _ = show(field)
    qtbot.keyClicks(field.line, "abc")
    with qtbot.waitSignal(form.left):
        qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert form.draft() == {"name": "abc"}


def test_b56_nothing_typed_is_lost_to_an_error_and_each_error_stands_at_its_field(qtbot: QtBot, show: Show) -> None:
    name = TextField("name", "申请人", needed=True)
    identity = IdentityField("identity", "证件号码", check=check)
    day = DayField("day", "日期", today=lambda: date(2026, 11, 24))
    form, _ = show(name, identity, day)
    qtbot.keyClicks(identity.line, "4305")
    qtbot.keyClicks(day.line, "1332")
    assert form.values() is None
    assert [bool(field.problem_text()) for field in (name, identity, day)] == [True, True, True]
    assert identity.text() == "4305" and day.text() == "1332"
    assert name.line.hasFocus(), "the focus goes to the first problem"


def test_a_problem_goes_away_with_the_next_key(qtbot: QtBot, show: Show) -> None:
    field = TextField("name", "申请人", needed=True, hint="与证件一致")
    form, _ = show(field)
    assert form.values() is None
    assert field.line.property("problem") is True
    qtbot.keyClicks(field.line, "a")
    assert field.problem_text() == "与证件一致"
    assert form.values() == {"name": "a"}


def test_a_verbs_refusal_stands_at_the_field_it_names_else_in_the_bar(qtbot: QtBot, show: Show) -> None:
    field = TextField("name", "申请人")
    form, notice = show(field)
    form.refused(Refused("field.empty", field="name"))
    assert field.problem_text() and not notice.text()
    form.refused(Refused("field.reason_needed"))
    assert notice.text() == "请选原因。"
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    assert notice.text() == "", "Esc first puts the message away"


def test_values_are_plain_and_empty_fields_are_none(qtbot: QtBot, show: Show) -> None:
    fields = (
        TextField("name", "申请人"),
        MoneyField("money", "金额"),
        DayField("day", "日期", today=lambda: date(2026, 11, 24)),
        NumberField("copies", "份数", least=1, most=9),
        ChoiceField("kind", "种类", [("id", "居民身份证"), ("pass", "护照")]),
    )
    form, _ = show(*fields)
    assert set((form.values() or {}).values()) == {None}
    form.restore({"name": " 示例甲 ", "money": "12.5", "day": "1203", "copies": "2", "kind": "pass"})
    expected = {"name": "示例甲", "money": 1250, "day": date(2026, 12, 3), "copies": 2, "kind": "pass"}
    assert form.values() == expected


def test_day_13_a_draft_comes_back_as_it_was_typed(qtbot: QtBot, show: Show) -> None:
    def ask(_: str, answer: object) -> None:
        raise AssertionError("a restored draft asks nothing")

    fields = (TextField("name", "申请人"), LinesField("remark", "备注"), SearchField("item", "事项", ask))
    form, _ = show(*fields)
    draft = {"name": " 示例 ", "remark": "一\n二", "item": "key7\n食品经营许可证核发"}
    form.restore(draft)
    assert form.draft() == draft
    assert (form.values() or {})["item"] == "key7"


def test_money_is_tidied_when_the_field_is_left(qtbot: QtBot, show: Show) -> None:
    money, after = MoneyField("money", "金额"), TextField("x", "其他")
    show(money, after)
    qtbot.keyClicks(money.line, "12.5")
    qtbot.keyClick(money.line, Qt.Key.Key_Return)
    assert money.text() == "12.50"


def test_a_choice_does_not_change_under_the_wheel(qtbot: QtBot, show: Show) -> None:
    from PySide6.QtCore import QPoint, QPointF
    from PySide6.QtGui import QWheelEvent

    first, choice = TextField("name", "申请人"), ChoiceField("kind", "种类", [("a", "甲"), ("b", "乙")])
    show(first, choice)
    choice.set_text("a")
    here, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(
        here, here, QPoint(0, -120), QPoint(0, -120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
    )
    QApplication.sendEvent(choice.box, wheel)
    assert choice.text() == "a"


def test_an_item_is_found_taken_and_the_form_goes_on(qtbot: QtBot, show: Show) -> None:
    questions = []

    def ask(question: str, answer: Callable[[list[Suggestion]], None]) -> None:
        questions.append(question)
        answer([Suggestion("k1", "食品经营许可证核发"), Suggestion("k2", "取水许可")])

    item, after = SearchField("item", "事项", ask, needed=True), TextField("x", "其他")
    form, _ = show(item, after)
    qtbot.keyClicks(item.box, "spjy")
    qtbot.waitUntil(lambda: bool(item.box.answers_shown()))
    assert questions == ["spjy"], "one question for a word typed at once"
    assert item.box.hasFocus(), "the list does not take the focus"
    qtbot.keyClick(item.box, Qt.Key.Key_Down)
    qtbot.keyClick(item.box, Qt.Key.Key_Return)
    assert item.value() == "k2" and item.box.text() == "取水许可"
    assert after.line.hasFocus() and not item.box.answers_shown()
    qtbot.keyClicks(item.box, "x")
    with pytest.raises(Refused, match=r"field\.not_in_list"):
        item.value()
    assert form.draft()["item"] == "取水许可x"


def test_escape_closes_the_list_before_it_leaves_the_form(qtbot: QtBot, show: Show) -> None:
    item = SearchField("item", "事项", lambda _, answer: answer([Suggestion("k", "取水许可")]))
    form, _ = show(item)
    left: list[bool] = []
    form.left.connect(lambda: left.append(True))
    qtbot.keyClicks(item.box, "q")
    qtbot.waitUntil(lambda: bool(item.box.answers_shown()))
    qtbot.keyClick(item.box, Qt.Key.Key_Escape)
    assert not item.box.answers_shown() and not left
    qtbot.keyClick(item.box, Qt.Key.Key_Escape)
    assert left == [True]


def test_a_field_stays_in_line_with_its_neighbour_of_which_something_is_wrong(qtbot: QtBot) -> None:
    page, left, right = QWidget(), TextField("name", "申请人"), ChoiceField("kind", "证件", [("A", "甲")])
    qtbot.addWidget(page)
    row = QHBoxLayout(page)
    for field in (left, right):
        row.addWidget(field, 1)
    page.resize(600, 60)
    page.show()
    for wrong, other in ((left, right), (right, left)):
        wrong.problem(Refused("field.empty"))
        qtbot.waitUntil(lambda wrong=wrong: wrong._beside.isVisible() and wrong._beside.height() > 5)  # type: ignore[misc]
        tops = {field.entry.mapTo(page, QPoint(0, 0)).y() for field in (wrong, other)}
        assert len(tops) == 1
        wrong.clear_problem()


def test_a_field_that_becomes_needed_says_so(qtbot: QtBot) -> None:
    field = TextField("to_unit", "移交单位")
    qtbot.addWidget(field)
    field.needed = True
    assert field._label.text() == "移交单位 *"
    with pytest.raises(Refused):
        field.value()
    field.needed = False
    assert field._label.text() == "移交单位"
