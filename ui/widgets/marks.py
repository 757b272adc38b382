"""Small things that say a state or a figure: the light with its word, the large number."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ui import icons, theme
from ui.words import Light, Tone


class StateLight(QLabel):
    """A state with its mark and its word, in its tone: ▲ due soon. Without a tone it is a word that stands back."""

    def __init__(self, light: Light | None = None, *, kind: str = "text", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        theme.dress(self, type=kind, quiet=True)
        if light is not None:
            self.show_light(light)

    def show_light(self, light: Light) -> None:
        """Show another state."""
        self.show_word(light.word, light.tone)

    def show_word(self, word: str, tone: Tone | None, *, coloured: bool = True) -> None:
        """Show a word with the mark of a tone; `coloured=False` leaves only the mark in colour."""
        self._tone = tone
        self.setText(word)
        self.setIndent(self._mark_width() if tone else 0)
        self.setAccessibleName(f"{theme.MARKS[tone]} {word}" if tone else word)
        plain = tone is None or not coloured
        theme.dress(self, tone="" if plain else str(tone), quiet=plain)

    def sizeHint(self) -> QSize:
        """Room for the mark too."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + self.indent() + 2, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The word, and its mark before it."""
        super().paintEvent(event)
        if self._tone is not None:
            side = self._mark_width() - 4
            icons.draw_mark(QPainter(self), self._tone, QRect(0, (self.height() - side) // 2, side, side))

    def _mark_width(self) -> int:
        return round(self.fontMetrics().height() * 0.6) + 4


class BigNumber(QWidget):
    """The figure a person looks for first: the number in service, a page's total. With a line that says what it is."""

    def __init__(self, *, kind: str = "ticket", parent: QWidget | None = None) -> None:
        """`kind` is a type of ui/theme.py: ticket at the desk, figure on a page."""
        super().__init__(parent)
        self._number, self._note = QLabel(), QLabel()
        self._number.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        self._note.setWordWrap(True)
        self._number.setFont(theme.font(kind, strong=True))
        theme.dress(self._number, type=kind)
        theme.dress(self._note, type="text", quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(self._note)

    def show_number(self, number: str, note: str = "", tone: Tone | None = None) -> None:
        """The figure as text and what it is; a tone only where the figure itself is a state."""
        self._number.setText(number)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        theme.dress(self._number, tone=tone or "")
        self.setAccessibleName(f"{number} {note}".strip())


def heading(text: str, *, kind: str = "heading") -> QLabel:
    """A heading of a page or a panel."""
    label = QLabel(text)
    theme.dress(label, type=kind)
    return label


def quiet(text: str, *, kind: str = "text", wrap: bool = False) -> QLabel:
    """Words that stand back: a hint, a unit, an explanation."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wrap)
    theme.dress(label, type=kind, quiet=True)
    return label
