"""Every widget in every state on one page, to be looked at: `python -m tests.ui.gallery OUT [--lang L]`.

Draws it light, dark and with large letters into the folder OUT. Run it with QT_SCALE_FACTOR=2 for the 200 % picture.
"""

import argparse
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from models.office.instants import Instant
from models.office.refusal import Refused, Trouble
from ui import theme, translation, words
from ui.app import load_fonts
from ui.constants import keep_constants
from ui.icons import icon
from ui.messages import ReasonAsked, ReasonDialog
from ui.tables import Column
from ui.widgets.chart import Bar, BarChart
from ui.widgets.checklist import CheckItem, Checklist
from ui.widgets.field import ChoiceField, DayField, IdentityField, LinesField, MoneyField, SearchField, TextField
from ui.widgets.fold import FoldStep
from ui.widgets.form import Form
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import BigNumber, StateLight, heading, quiet
from ui.widgets.notice import NoticeBar
from ui.widgets.overlay import BusyVeil, KeyHelp, LockScreen, key_lines
from ui.widgets.search_box import Answer, SearchBox, Suggestion
from ui.widgets.status_line import StatusLine

NOON = Instant(1_795_495_862_000)
TODAY = date(2026, 11, 24)

FOUND = (
    Suggestion("spjy", "食品经营许可证核发", "承诺件 · 市场监管局 · 20 个工作日", "不收费"),
    Suggestion("spjy2", "食品经营许可证变更(经营场所或者主要负责人发生变化的)", "即办件 · 市场监管局", "¥10.00"),
    Suggestion("spxzf", "食品小作坊生产加工许可", "承诺件 · 市场监管局 · 15 个工作日", "不收费"),
)


@dataclass(frozen=True, slots=True)
class Row:
    number: str
    name: str
    item: str
    fee: int
    light: str


ROWS = tuple(
    Row(f"1124-{at:04d}", name, item, fee, light)
    for at, (name, item, fee, light) in enumerate(
        [
            ("示例甲", "食品经营许可证核发", 0, "RED"),
            ("示例乙", "居民身份证换领", 2000, "YELLOW"),
            ("示例丙", "不动产登记(国有建设用地使用权及房屋所有权首次登记)", 55000, "GREEN"),
            ("示例丁", "取水许可", 0, "GREY"),
            ("示例有限责任公司东城第一分公司", "建设工程消防验收", 123456, "LATE"),
        ],
        start=1,
    )
)


def answers(_: str, answer: Answer) -> None:
    """Answers at once, as a reading does later."""
    answer(FOUND)


def check(number: str) -> None:
    """A stand-in for the rule of identity numbers."""
    if len(number) != 18:
        raise Refused("field.too_short", least=18)


def case_list(rows: tuple[Row, ...] = ROWS) -> ListView:
    """A list of cases with a column of each kind."""
    columns = (
        Column("number", "Number", lambda row: row.number, width=110, strong=True),
        Column("name", "Name", lambda row: row.name, width=150),
        Column("item", "Item", lambda row: row.item),
        Column("fee", "Fee", lambda row: words.yuan(row.fee), width=110, align="right"),
        Column("state", "State", lambda row: words.light(row.light), width=110),
    )
    view = ListView(columns, key=lambda row: row.number, empty="今天没有到期的办件。", name="到期")
    if rows:
        view.show_rows(rows, NOON)
    return view


def card(title: str, *parts: QWidget) -> QFrame:
    """A panel with a heading."""
    frame = QFrame()
    theme.dress(frame, card=True)
    column = QVBoxLayout(frame)
    column.setContentsMargins(theme.GAP_L, theme.GAP, theme.GAP_L, theme.GAP_L)
    column.setSpacing(theme.GAP)
    column.addWidget(heading(title))
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return frame


def row(*parts: QWidget) -> QWidget:
    """Parts side by side."""
    box = QWidget()
    line = QHBoxLayout(box)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(theme.GAP_S)
    for part in parts:
        line.addWidget(part)
    line.addStretch(1)
    return box


def buttons(owner: QWidget) -> QWidget:
    """Every kind of button, free and blocked."""
    plain, danger, primary = QPushButton("补打"), QPushButton("作废"), QPushButton("受理并打印")
    theme.dress(danger, role="danger")
    theme.dress(primary, role="primary")
    link, off = QPushButton("为何?"), QPushButton("停用")
    theme.dress(link, role="plain")
    off.setEnabled(False)
    plain.setIcon(icon("reprint"))
    call = KeyAction("下一位", "F8", "Alt+N", icon="next", owner=owner)
    recall = KeyAction("重呼", "F9", "Alt+R", icon="recall", owner=owner)
    missed = KeyAction("过号", "F10", "Alt+M", icon="missed", owner=owner)
    park = KeyAction("挂起", "F11", "Alt+P", icon="park", owner=owner)
    missed.block("第三次呼叫后才能过号")
    accept = KeyAction("受理并打印", "Ctrl+Return", icon="print", owner=owner)
    void = KeyAction("作废通知单", "Ctrl+D", icon="stop", owner=owner)
    blocked = KeyAction("出证", "Ctrl+I", icon="certificate", owner=owner)
    blocked.block("还有一张缴款通知单未缴清")
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setSpacing(theme.GAP_S)
    grid.addWidget(row(plain, danger, primary, link, off), 0, 0, 1, 4)
    for at, action in enumerate((call, recall, missed, park)):
        grid.addWidget(KeyButton(action, stacked=True), 1, at)
    grid.addWidget(KeyButton(accept, role="primary"), 2, 0, 1, 2)
    grid.addWidget(KeyButton(void, role="danger"), 2, 2, 1, 2)
    grid.addWidget(KeyButton(blocked, role="primary"), 3, 0, 1, 2)
    return box


def fields() -> QWidget:
    """Every kind of field, plain and with a problem."""
    name = TextField("name", "申请人", needed=True)
    name.set_text("示例甲")
    identity = IdentityField("identity", "证件号码", check=check, needed=True)
    identity.set_text("43052119900101")
    identity.problem(Refused("field.too_short", least=18))
    money = MoneyField("money", "金额", hint="收费标准:20 元/证")
    money.set_value(2000)
    day = DayField("day", "办结日期", today=lambda: TODAY)
    day.set_text("1203")
    kind = ChoiceField("kind", "证件种类", [("id", "居民身份证"), ("pass", "护照")], needed=True)
    kind.set_text("id")
    item = SearchField("item", "事项", answers, needed=True, hint="中文、拼音、首字母或事项编码")
    lines = LinesField("remark", "备注", lines=2)
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_S)
    every = (name, identity, kind, item, money, day, lines)
    for each in every:
        column.addWidget(each)
    Form(box, every, NoticeBar(box))
    return box


def materials() -> Checklist:
    """A checklist with long lines and forms."""
    forms = (("original", "原件"), ("copy", "复印件"), ("electronic", "电子件"))
    listed = Checklist(forms=forms, name="材料")
    listed.set_items(
        [
            CheckItem("a", "食品经营许可申请书", "原件 1 份"),
            CheckItem("b", "营业执照或者其他主体资格证明文件复印件(需同时核对原件并加盖申请人公章)", "复印件 1 份"),
            CheckItem("c", "与食品经营相适应的主要设备设施布局、操作流程等文件"),
            CheckItem("d", "委托书", "由他人代办时提供", needed=False),
        ],
        {"a": "original", "b": "copy"},
    )
    listed.setFixedHeight(220)
    return listed


def notices() -> QWidget:
    """The bar in each tone."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_S)
    done, refused, trouble, bug = NoticeBar(), NoticeBar(), NoticeBar(), NoticeBar()
    done.say("已受理 1124-0012,受理通知书正在打印。")
    refused.say("本窗口还在接待 A023。请先办结、挂起或转移。", "warn")
    trouble.trouble(Trouble("ui.fonts_missing", file="x.ttf"), lambda: None)
    bug.bug("E-4F2A")
    for each in (done, refused, trouble, bug):
        column.addWidget(each)
    return box


def small() -> QWidget:
    """Plain controls, lights, figures."""
    ticked, free, one, two = QCheckBox("已核对原件"), QCheckBox("邮寄送达"), QRadioButton("本人"), QRadioButton("代办")
    ticked.setChecked(True)
    one.setChecked(True)
    box, spin, off = QComboBox(), QSpinBox(), QLineEdit("只读")
    box.addItems(["现金", "刷卡"])
    off.setReadOnly(True)
    lights = [StateLight(words.light(code)) for code in ("GREEN", "YELLOW", "RED", "LATE", "GREY")]
    number = BigNumber()
    number.show_number("A023", "食品经营许可证核发 · 等候 12 分")
    figure = BigNumber(kind="figure")
    figure.show_number("¥12,345.67", "今日已缴")
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    for each in (row(number, figure), row(*lights), row(ticked, free, one, two), row(box, spin, off)):
        column.addWidget(each)
    return holder


def chart() -> BarChart:
    """Four bars."""
    bars = [Bar("A 市场监管", 7, "7 人 · 最长 18 分"), Bar("B 公安", 2, "2 人 · 最长 4 分"), Bar("C 税务", 0, "0 人")]
    return BarChart([*bars, Bar("D 不动产登记", 12, "12 人 · 最长 41 分", "bad")], empty="没有人等候。")


def steps() -> QWidget:
    """The road: one step done, one open, one to come."""
    done, now, todo = FoldStep("首问", QLabel("…")), FoldStep("收件", quiet("材料清单")), FoldStep("收费", QLabel("…"))
    done.show_state("done", "示例甲 · 食品经营许可证核发 · 本窗口办理")
    now.show_state("now")
    now.unfold()
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GAP_S)
    for each in (done, now, todo):
        column.addWidget(each)
    return box


def icon_sheet() -> QWidget:
    """All icons by name."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    names = sorted(file.stem for file in theme.ICONS.glob("*.svg"))
    for at, name in enumerate(names):
        label = QLabel()
        label.setPixmap(icon(name).pixmap(QSize(20, 20), label.devicePixelRatioF()))
        label.setToolTip(name)
        grid.addWidget(label, at // 13, at % 13)
    return box


def page() -> QWidget:
    """The whole gallery, 1366 pixels wide."""
    whole = QWidget()
    whole.setObjectName("gallery")
    whole.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    grid = QGridLayout(whole)
    grid.setContentsMargins(theme.GAP_L, theme.GAP_L, theme.GAP_L, theme.GAP_L)
    grid.setSpacing(theme.GAP)
    empty, failed, old = case_list(()), case_list(()), case_list()
    empty.show_rows((), NOON)
    failed.show_trouble(Trouble("ui.fonts_missing", file="x.ttf"))
    old.show_trouble(Trouble("ui.fonts_missing", file="x.ttf"))
    for view in (empty, failed):
        view.setFixedHeight(150)
    status = StatusLine()
    status.show_part("printer", "打印机 就绪", "ok")
    status.show_part("unsent", "未发送 3", "warn", why="分中心的网络不通")
    status.show_part("data", "数据 10:31:02")
    grid.addWidget(card("按钮", buttons(whole)), 0, 0)
    grid.addWidget(card("杂项", small()), 0, 1)
    grid.addWidget(card("字段", fields()), 1, 0)
    grid.addWidget(card("提示", notices(), steps()), 1, 1)
    grid.addWidget(card("列表", case_list(), old), 2, 0, 2, 1)
    grid.addWidget(card("材料", materials(), chart()), 2, 1)
    grid.addWidget(card("空与失败", empty, failed), 3, 1)
    grid.addWidget(card("图标", icon_sheet()), 4, 0)
    grid.addWidget(status, 4, 1)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    whole.resize(1366, grid.sizeHint().height())
    return whole


def search_open() -> QWidget:
    """A search box with its list open and a field's focus seen."""
    whole = QWidget()
    whole.resize(640, 260)
    box = SearchBox(answers, first_on_enter=True, hint="事项:中文、拼音、首字母或编码")
    column = QVBoxLayout(whole)
    column.addWidget(box)
    column.addStretch(1)
    whole.show()
    whole.activateWindow()
    QApplication.processEvents()
    box.setFocus()
    box.setText("spjy")
    box._ask_now()
    return whole


def overlays() -> dict[str, QWidget]:
    """What lies over a page: help, veil, lock, reason dialog."""
    found: dict[str, QWidget] = {}

    def over(name: str, show: Callable[[QWidget], object]) -> None:
        under = page()
        under.resize(1000, 600)
        under.show()
        found[name] = under
        show(under)

    def helped(under: QWidget) -> None:
        about = "一位来访者从叫号到送达都在这一页。"
        KeyHelp(under).open("窗口办理", about, [("来访者", key_lines(under)), ("表单", key_lines(under)[:3])])

    over("help", helped)
    over("veil", lambda under: BusyVeil(under).begin("正在打印受理通知书 …", cancel=True, at_once=True))
    over("lock", lambda under: LockScreen(under).lock("3 号窗口 · 窗口人员甲"))
    reasons = (("crowd", "排队拥挤先行离开"), ("gone", "三次呼叫未到"), ("other", "其他"))
    asked = ReasonAsked("void", "作废缴款通知单", "通知单作废后编号不再使用,可重新开具。", "作废", reasons)
    dialog = ReasonDialog(asked, None)
    dialog.show()
    found["reason"] = dialog
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description="Draw every widget in every state.")
    parser.add_argument("out", type=Path)
    parser.add_argument("--lang", default="zh_CN")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    keep_constants()
    app = QApplication(sys.argv[:1])
    load_fonts()
    translation.use(asked.lang)
    looks: tuple[tuple[str, theme.Mode, float], ...] = (("light", "light", 1.0), ("dark", "dark", 1.0))
    for name, mode, factor in (*looks, ("large", "light", 1.5)):
        theme.apply(app, mode=mode, type_factor=factor)
        shown = {"page": page(), "search": search_open()} | overlays()
        for part, widget in shown.items():
            widget.show()
            app.sendPostedEvents()
            widget.grab().save(str(asked.out / f"{part}-{name}.png"))
            widget.close()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
