"""The small parts: notice bar, lights, figures, steps, bars, status line."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from models.office.refusal import Refused, Trouble
from ui import theme, words
from ui.widgets.chart import Bar, BarChart
from ui.widgets.fold import FoldStep
from ui.widgets.marks import BigNumber, StateLight
from ui.widgets.notice import NoticeBar
from ui.widgets.status_line import StatusLine


def test_a_notice_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    assert bar.isHidden() and bar.text() == ""
    bar.refused(Refused("field.reason_needed"))
    assert bar.text() == "请选原因。" and bar.property("notice") == "warn"
    bar.clear()
    assert bar.isHidden()


def test_a_trouble_can_be_tried_again_from_the_bar(qtbot: QtBot) -> None:
    bar, tried = NoticeBar(), []
    qtbot.addWidget(bar)
    bar.trouble(Trouble("ui.fonts_missing", file="x"), lambda: tried.append(True))
    bar._retry.click()
    assert tried == [True] and bar.text() == ""
    bar.trouble(Trouble("ui.fonts_missing", file="x"))
    assert bar._retry.isHidden()


def test_a_bug_says_what_to_do_and_its_number(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.bug("E-4F2A")
    assert "E-4F2A" in bar.text() and "管理员" in bar.text()


def test_a_notice_keeps_the_height_of_its_words(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.resize(300, 20)
    bar.say("受理通知书正在打印。" * 12)
    assert bar.minimumHeight() >= 4 * bar.fontMetrics().height()


def test_a_light_is_mark_word_and_tone(qtbot: QtBot) -> None:
    light = StateLight(words.light("YELLOW"))
    qtbot.addWidget(light)
    assert light.accessibleName() == "▲ 将到期" and light.property("tone") == "warn"
    inked = light.grab().toImage()
    assert inked.pixelColor(theme.scaled(6), inked.height() // 2).name().upper() == theme.LIGHT.warn
    light.show_word("打印机 就绪", "ok", coloured=False)
    assert light.property("quiet") is True and light.text() == "打印机 就绪"


def test_a_big_number_says_what_it_is(qtbot: QtBot) -> None:
    number = BigNumber()
    qtbot.addWidget(number)
    number.show_number("A023", "食品经营许可 · 等候 12 分")
    assert number.accessibleName() == "A023 食品经营许可 · 等候 12 分"
    assert number._number.font().pixelSize() == 44


def test_a_step_that_is_done_folds_to_one_line_that_says_what_it_came_to(qtbot: QtBot) -> None:
    body = QLabel("材料")
    step = FoldStep("收件", body)
    qtbot.addWidget(step)
    step.show()
    step.show_state("now")
    with qtbot.waitSignal(step.unfolded):
        step.unfold()
    assert body.isVisible()
    high = step.sizeHint().height()
    step.show_state("done", "材料齐全")
    step.fold()
    assert not body.isVisible() and step.sizeHint().height() < high and step._summary.whole() == "材料齐全"
    step._head.click()
    assert step.is_open() and body.isVisible()


def test_bars_carry_their_figures_and_nothing_is_said_in_words(qtbot: QtBot) -> None:
    chart = BarChart(empty="没有人等候。")
    qtbot.addWidget(chart)
    assert chart.accessibleDescription() == "没有人等候。"
    chart.show_bars([Bar("A", 2, "2 人"), Bar("B", 4, "4 人"), Bar("C", 0, "0 人")])
    assert chart.accessibleDescription() == "A 2 人; B 4 人; C 0 人"
    chart.resize(400, chart.sizeHint().height())
    picture, accent = chart.grab().toImage(), theme.LIGHT.accent

    def length(at: int) -> int:
        y = round((at + 0.5) * chart._row())
        return sum(picture.pixelColor(x, y).name().upper() == accent for x in range(400))

    assert length(1) - 2 * length(0) in range(-3, 4) and length(2) == 0


def test_a_chart_of_zeros_is_drawn(qtbot: QtBot) -> None:
    chart = BarChart([Bar("A", 0, "0 人")], empty="")
    qtbot.addWidget(chart)
    assert not chart.grab().isNull()


def test_the_status_line_keeps_its_parts_in_place(qtbot: QtBot) -> None:
    line = StatusLine()
    qtbot.addWidget(line)
    line.show_part("printer", "打印机 就绪", "ok")
    line.show_part("unsent", "未发送 3", "warn", why="网络不通")
    line.show_part("printer", "打印机 缺纸", "bad")
    assert line.text_of("printer") == "打印机 缺纸" and line.text_of("none") == ""
    assert line._row.indexOf(line._parts["printer"]) == 0
    assert line._parts["unsent"].toolTip() == "网络不通"
    line.hide_part("unsent")
    assert line.text_of("unsent") == ""
