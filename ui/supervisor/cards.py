"""The figures at the head of the supervisor's page: each with its name, its number and one line beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui import theme
from ui.widgets.marks import quiet
from ui.widgets.one_line import OneLine
from ui.words import Tone


@dataclass(frozen=True, slots=True)
class Figure:
    """What a card says now."""

    number: str
    note: str
    tone: Tone | None = None
    """Only where the figure itself is a state."""


class FigureCard(QFrame):
    """One figure. It changes in place: nothing moves when it does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        theme.dress(self, card=True)
        self._name = name
        self._number, self._note = QLabel("–"), OneLine(kind="note")
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._number.setFont(theme.font("figure", strong=True))
        theme.dress(self._number, type="figure")
        theme.dress(self._note, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, theme.GAP_S)
        column.setSpacing(0)
        column.addWidget(quiet(name, kind="note"))
        column.addWidget(self._number)
        column.addWidget(self._note)

    def show_figure(self, figure: Figure) -> None:
        """Say another figure."""
        mark = f"{theme.MARKS[figure.tone]} " if figure.tone in ("warn", "bad") else ""
        self._number.setText(f"{mark}{figure.number}")
        self._note.show_word(figure.note, None)
        theme.dress(self._number, tone=figure.tone or "")
        self.setAccessibleName(f"{self._name} {figure.number} {figure.note}".strip())

    def text(self) -> str:
        """What it says."""
        return f"{self._number.text()} {self._note.whole()}".strip()


class CardRow(QWidget):
    """The cards side by side, by name."""

    def __init__(self, names: Sequence[tuple[str, str, int]]) -> None:
        """Key, name and share of the width of each."""
        super().__init__()
        self.cards = {key: FigureCard(name) for key, name, _ in names}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP_S)
        for key, _, share in names:
            row.addWidget(self.cards[key], share)

    def show_figures(self, figures: dict[str, Figure]) -> None:
        """Say these; the others stay."""
        for key, figure in figures.items():
            self.cards[key].show_figure(figure)
