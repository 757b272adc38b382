"""A step of the one form along the road: while it is being done it is open, when it is done it is one line."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui import theme
from ui.icons import icon
from ui.translation import tr
from ui.widgets.marks import StateLight
from ui.widgets.one_line import OneLine
from ui.words import Tone

StepState = Literal["todo", "now", "done"]


class FoldStep(QFrame):
    """Header with the step's name and, when folded, what was entered; below it the step's own widget."""

    unfolded = Signal()
    """A person opened it."""

    def __init__(self, title: str, body: QWidget, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, card=True)
        self._title, self._body, self._state = title, body, "todo"
        self._head = QPushButton(title)
        self._head.setCheckable(True)
        theme.dress(self._head, role="nav")
        self._summary, self._word = OneLine(), StateLight(kind="note")
        top = QHBoxLayout()
        top.setSpacing(theme.GAP)
        top.addWidget(self._head)
        top.addWidget(self._summary, 1)
        top.addWidget(self._word)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GAP, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addLayout(top)
        self._frame = QWidget()
        inside = QVBoxLayout(self._frame)
        inside.setContentsMargins(theme.GAP, theme.GRID, theme.GRID, theme.GAP)
        inside.addWidget(body)
        column.addWidget(self._frame)
        self._head.toggled.connect(self._toggled)
        self.show_state("todo")
        self.fold()

    def show_state(self, state: StepState, summary: str = "") -> None:
        """Where the step stands, and what it came to (one line, shown while folded)."""
        self._state = state
        said: dict[StepState, tuple[str, Tone | None]]
        said = {"todo": ("", None), "now": (tr("now"), "warn"), "done": (tr("done"), "ok")}
        self._word.show_word(*said[state])
        self._summary.show_word(summary, None)
        self._show_summary()

    def unfold(self) -> None:
        """Open it."""
        self._head.setChecked(True)

    def fold(self) -> None:
        """Close it to its line."""
        self._head.setChecked(False)
        self._toggled(False)

    def is_open(self) -> bool:
        """Whether its widget is shown."""
        return self._head.isChecked()

    def _toggled(self, open_now: bool) -> None:
        self._frame.setVisible(open_now)
        self._head.setIcon(icon("unfold" if open_now else "fold", "quiet"))
        self._head.setAccessibleName(f"{self._title} {self._word.text()}".strip())
        self._show_summary()
        if open_now:
            self.unfolded.emit()

    def _show_summary(self) -> None:
        """The summary is in the way of nothing while its step is open."""
        self._summary.setMaximumHeight(0 if self.is_open() else 16_777_215)
