"""The left column of the desk: who is here, what can be done with him, who waits, who is parked or was passed.

The number in service is the largest thing on the screen. Under it stand the keys, each always in the same place; under
these the lines and lists, or, while one is asked, a question.
"""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from models.office.instants import Instant
from models.office.refusal import Trouble
from models.tickets.explaining import Place as Turn
from models.tickets.reading import AtWindow, LineState, Visitor
from models.tickets.rules import Klass, State
from ui import theme, words
from ui.desk.questions import Question
from ui.desk.queue_state import QueueState
from ui.tables import Column
from ui.translation import mark, tr
from ui.widgets.key_button import KeyAction, KeyButton
from ui.widgets.list_view import ListView
from ui.widgets.marks import BigNumber, StateLight
from ui.words import Light, Tone

WIDTH = 336
"""Room for three keys with their twins side by side; the form beside it keeps half of a 1366 pixel screen."""

ROWS: tuple[tuple[tuple[str, int], ...], ...] = (
    (("next", 4), ("recall", 2)),
    (("start", 2), ("finish", 2), ("miss", 2)),
    (("park", 2), ("transfer", 2), ("leave", 2)),
    (("here", 2), ("ask", 2), ("number", 2)),
    (("pause", 2), ("undo", 4)),
)
"""Where each key stands, and its share of the row."""

MOST_LINES = 3


def _since(row: Visitor) -> str:
    return words.clock(row.since)[:5]


def _parked_as(row: Visitor) -> Light | str:
    return Light("ok", tr("paid")) if row.paid else words.choice(f"tickets.{row.reason}")


def _passed_as(row: Visitor) -> str:
    return words.choice(f"tickets.{row.reason}")


PARKED = (
    Column("text", mark("Number"), lambda row: row.text, width=78, strong=True),
    Column("state", mark("Gone for"), _parked_as),
    Column("since", mark("Time"), _since, width=66, align="right"),
)
PASSED = (
    Column("text", mark("Number"), lambda row: row.text, width=78, strong=True),
    Column("reason", mark("Why"), _passed_as),
    Column("since", mark("Time"), _since, width=66, align="right"),
)
ORDER = (
    Column("place", mark("Turn"), lambda row: str(row.place), width=52, align="right"),
    Column("text", mark("Number"), lambda row: row.text, width=78, strong=True),
    Column("why", mark("Why"), lambda row: words.choice(f"tickets.{row.why}")),
)
LISTS = (("parked", mark("Parked"), "Alt+A"), ("missed", mark("Missed"), "Alt+O"), ("order", mark("Order"), "Alt+Y"))
"""The three lists: key, title, how to get there."""


class HeldCard(QFrame):
    """Who is here: number, line, how long he waited, what the window before said of him."""

    def __init__(self) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self.number, self.light = BigNumber(), StateLight()
        self._said, self._remark, self._clock = QLabel(), QLabel(), QLabel()
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self._said.setWordWrap(True)
        theme.dress(self._said, type="text", quiet=True)
        self._remark.setTextFormat(Qt.TextFormat.PlainText)
        self._remark.setWordWrap(True)
        theme.dress(self._remark, type="text", tone="warn")
        theme.dress(self._clock, type="text", quiet=True)
        side = QVBoxLayout()
        side.setSpacing(2)
        side.addStretch(1)
        side.addWidget(self.light, 0, Qt.AlignmentFlag.AlignRight)
        side.addWidget(self._clock, 0, Qt.AlignmentFlag.AlignRight)
        side.addStretch(1)
        top = QHBoxLayout()
        top.addWidget(self.number, 1)
        top.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, theme.GAP_S)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._said)
        column.addWidget(self._remark)
        self._remark.hide()

    def show_queue(self, queue: QueueState, now: Instant) -> None:
        """Who is here, as of now."""
        self._remark.hide()
        self._clock.clear()
        theme.dress(self, card=True, notice="")
        if queue.pause is not None:
            reason, since = words.choice(f"tickets.{queue.pause.reason}"), words.clock(queue.pause.started)[:5]
            self._show(tr("Paused"), tr("{reason}, since {time}", reason=reason, time=since), "warn")
            self.light.show_word(tr("nobody is called"), "warn")
            self._clock.setText(words.span(now - queue.pause.started))
            theme.dress(self, card=False, notice="warn")
        elif queue.held is None:
            self._show(tr("Free"), self._nobody(queue))
            self.light.show_word(tr("no visitor"), "still")
        else:
            self._show_held(queue.held, queue.numbers, now)

    def _show(self, number: str, said: str, tone: Tone | None = None) -> None:
        self.number.show_number(number, tone=tone)
        self._said.setText(said)

    def _nobody(self, queue: QueueState) -> str:
        return tr("{count} wait for this window", count=queue.waiting) if queue.waiting else tr("Nobody is waiting")

    def _show_held(self, held: AtWindow, numbers: Mapping[str, int], now: Instant) -> None:
        visitor = held.visitor
        said = tr("{line} · waited {time}", line=visitor.line_name, time=words.span(held.waited))
        if visitor.klass == Klass.PRIORITY:
            kind = words.choice(f"tickets.{visitor.priority or visitor.klass}")
            said = tr("{line} · priority: {kind} · waited {time}", line=visitor.line_name, kind=kind,
                      time=words.span(held.waited))  # fmt: skip
        self._show(visitor.text, said)
        if visitor.state == State.CALLED:
            self.light.show_word(tr("called {count} ×", count=visitor.calls), "warn")
        else:
            self.light.show_word(words.state(f"tickets.{visitor.state}"), "ok")
        self._clock.setText(words.span(now - visitor.since))
        remark = self._remark_of(held, numbers)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _remark_of(self, held: AtWindow, numbers: Mapping[str, int]) -> str:
        said = []
        if held.from_window:
            number = numbers.get(held.from_window, 0)
            said.append(tr("From window {number}: {remark}", number=number, remark=held.remark or tr("no remark")))
        if held.visitor.return_to:
            number = numbers.get(held.visitor.return_to, 0)
            said.append(tr("Goes back to window {number} at the end.", number=number))
        return "\n".join(said)


class QueuePane(QScrollArea):
    """The whole column."""

    back_to_form = Signal()
    """Esc in a list: the cursor goes back to the form."""

    list_turned = Signal(str)
    """Another list is in front, or another line of it is under the cursor."""

    taken = Signal()
    """Enter on a line: take the visitor back."""

    def __init__(self, actions: Mapping[str, KeyAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedWidth(theme.scaled(WIDTH))
        self._actions = actions
        self.setWidget(QWidget())  # first, so that all on it is built where it stays
        self.held = HeldCard()
        self.question: Question | None = None
        self._before: QWidget | None = None
        self._queue: QueueState | None = None
        self._lines, self._line_labels = QGridLayout(), []
        self._buttons: dict[str, KeyButton] = {}
        self.lists: dict[str, ListView] = {}
        self._tabs: dict[str, QPushButton] = {}
        self._under = QStackedWidget(self.widget())
        self._page = QWidget(self._under)
        self._stack = QStackedWidget(self._page)
        self._build()

    # What it shows.

    def show_queue(self, queue: QueueState, now: Instant) -> None:
        """The queue as of its reading, with clocks as of now."""
        self._queue = queue
        self.tick(now)
        self.lists["parked"].show_rows(queue.parked, queue.at)
        self.lists["missed"].show_rows(queue.missed, queue.at)
        for key, rows in (("parked", queue.parked), ("missed", queue.missed)):
            title = next(title for name, title, _ in LISTS if name == key)
            self._tabs[key].setText(f"{tr(title)} {len(rows)}" if rows else tr(title))
        free, paused = queue.held is None, queue.pause is not None
        theme.dress(self._buttons["next"], role="primary" if free and not paused else "")
        theme.dress(self._buttons["pause"], role="primary" if paused else "")

    def show_order(self, order: tuple[Turn, ...], at: Instant) -> None:
        """In which order they would be called, each with the reason (behaviour 14)."""
        self.lists["order"].show_rows(order, at)

    def show_trouble(self, failed: Trouble) -> None:
        """The queue could not be read; what was known stays, marked."""
        for name in ("parked", "missed"):
            self.lists[name].show_trouble(failed)

    def tick(self, now: Instant) -> None:
        """Waits and service go on."""
        if self._queue is not None:
            self.held.show_queue(self._queue, now)
            self._show_lines(self._queue, now)

    def list_in_front(self) -> str:
        """Key of the list that is shown."""
        return next(name for name, tab in self._tabs.items() if tab.isChecked())

    def chosen(self) -> Visitor | None:
        """The visitor under the cursor of the list in front; None in the order of calls."""
        row: Any = self.lists[self.list_in_front()].current_row()
        return row if isinstance(row, Visitor) else None

    def to_list(self, name: str, *, focus: bool = True) -> None:
        """Bring a list to the front."""
        self._tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self.lists[name])
        if focus:
            self.lists[name].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.list_turned.emit(name)

    # Questions.

    def ask(self, question: Question) -> None:
        """Put a question where the lists are; the cursor goes there and comes back afterwards."""
        if self.question is None:
            self._before = QApplication.focusWidget()
        self._drop_question()
        self.question = question
        question.left.connect(self.end_question)
        self._under.addWidget(question)
        self._under.setCurrentWidget(question)
        question.start()

    def end_question(self) -> None:
        """Put it away."""
        if self.question is None:
            return
        self._drop_question()
        self._under.setCurrentIndex(0)
        before, self._before = self._before, None
        if before is not None and before.isVisible() and before.isEnabled():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.back_to_form.emit()

    def _drop_question(self) -> None:
        if self.question is not None:
            self._under.removeWidget(self.question)
            self.question.deleteLater()
            self.question = None

    # How it is built.

    def _build(self) -> None:
        column = QVBoxLayout(self.widget())
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GAP_S)
        column.addWidget(self.held)
        column.addLayout(self._keys())
        column.addWidget(self._under, 1)
        self._under.addWidget(self._waiting())
        self.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._fit())

    def _fit(self) -> None:
        """As wide as its keys need; a scroll bar beside them takes nothing from them."""
        body, bar = self.widget(), self.verticalScrollBar()
        wide = max(theme.scaled(WIDTH), body.minimumSizeHint().width())
        self.setFixedWidth(wide + (bar.sizeHint().width() + theme.GRID if bar.maximum() > 0 else 0))

    def _keys(self) -> QVBoxLayout:
        rows = QVBoxLayout()
        rows.setSpacing(theme.GRID)
        for row in ROWS:
            line = QHBoxLayout()
            line.setSpacing(theme.GRID)
            for name, share in row:
                self._buttons[name] = KeyButton(self._actions[name], stacked=True)
                line.addWidget(self._buttons[name], share)
            rows.addLayout(line)
        return rows

    def _waiting(self) -> QWidget:
        column = QVBoxLayout(self._page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        self._lines.setContentsMargins(theme.GAP_S, 0, theme.GAP_S, 0)
        self._lines.setHorizontalSpacing(theme.GAP)
        self._lines.setVerticalSpacing(2)
        self._lines.setColumnStretch(0, 1)
        column.addLayout(self._lines)
        tabs = QHBoxLayout()
        tabs.setSpacing(theme.GRID)
        for name, title, keys in LISTS:
            tab = self._tabs[name] = QPushButton(tr(title))
            theme.dress(tab, role="nav")
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            tab.setToolTip(keys)
            tab.clicked.connect(lambda _=False, name=name: self.to_list(name))
            tabs.addWidget(tab, 1)
        column.addLayout(tabs)
        self._fill_lists()
        column.addWidget(self._stack, 1)
        column.addWidget(KeyButton(self._actions["back"]))
        return self._page

    def _fill_lists(self) -> None:
        made = {
            "parked": ListView(
                PARKED, key=_id, empty=tr("Nobody is parked here."), name=tr("Parked"), parent=self._stack
            ),
            "missed": ListView(
                PASSED, key=_id, empty=tr("No passed number may come back."), name=tr("Missed"), parent=self._stack
            ),
            "order": ListView(
                ORDER, key=lambda row: row.ticket, empty=tr("Nobody is waiting."), name=tr("Order"), parent=self._stack
            ),
        }
        for name, view in made.items():
            self.lists[name] = view
            view.setMinimumHeight(theme.scaled(64))
            view.table.horizontalHeader().hide()
            view.table.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)  # takes what is left
            view.current.connect(lambda _row, name=name: self.list_turned.emit(name))
            self._stack.addWidget(view)
        for name in ("parked", "missed"):
            made[name].chosen.connect(lambda _row: self.taken.emit())
        self._tabs["parked"].setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a list goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_to_form.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters, a wider column."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    def _show_lines(self, queue: QueueState, now: Instant) -> None:
        said = [_line_said(line, now - queue.at) for line in queue.lines[:MOST_LINES]]
        if queue.own:
            said.append((tr("for this window alone"), tr("{count} wait", count=len(queue.own)), ""))
        if not queue.lines:
            said.append((tr("This window serves no line."), "", ""))
        if len(queue.lines) > MOST_LINES:
            more = queue.lines[MOST_LINES:]
            waiting = sum(line.waiting for line in more)
            said.append((tr("{count} more lines", count=len(more)), tr("{count} wait", count=waiting), ""))
        while len(self._line_labels) < len(said):
            self._add_line_row(len(self._line_labels))
        for labels, texts in zip(self._line_labels, [*said, *[("", "", "")] * len(self._line_labels)], strict=False):
            for label, text in zip(labels, texts, strict=True):
                label.setText(text)
                label.setVisible(bool(text))

    def _add_line_row(self, at: int) -> None:
        row = []
        for column in range(3):
            label = QLabel()
            label.setTextFormat(Qt.TextFormat.PlainText)
            theme.dress(label, type="text", quiet=column != 0)
            label.setProperty("may_elide", column == 0)
            if column:
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self._lines.addWidget(label, at, column)
            row.append(label)
        self._line_labels.append(row)


def _id(row: Visitor) -> str:
    return row.id


def _line_said(line: LineState, passed: int) -> tuple[str, str, str]:
    name = f"{line.letter} {line.name}"
    if not line.waiting:
        return name, "", tr("nobody waits")
    longest = tr("longest {time}", time=words.span(line.longest + passed))
    return name, tr("{count} wait", count=line.waiting), longest
