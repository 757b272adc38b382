"""How far something aside has come: a bar with its words, hidden while there is nothing."""

from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.marks import quiet


class Progress(QWidget):
    """Begins, moves, ends."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._bar, self._count = quiet(""), _Bar(), quiet("")
        self._count.setMinimumWidth(theme.scaled(140))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GAP)
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._count)
        self.hide()

    def begin(self, said: str) -> None:
        """What is under way; how far is not known yet."""
        self._words.setText(said)
        self._count.clear()
        self._bar.show_share(0.0)
        self.show()

    def show_share(self, done: int, of: int) -> None:
        """So much of so much."""
        self._bar.show_share(done / max(of, 1))
        self._count.setText(tr("{done} of {of}", done=f"{done:,}", of=f"{of:,}"))

    def end(self) -> None:
        """It is over, whatever came of it."""
        self.hide()


class _Bar(QWidget):
    """A line that fills."""

    def __init__(self) -> None:
        super().__init__()
        self._share = 0.0
        self.setFixedHeight(theme.GAP_S)

    def show_share(self, share: float) -> None:
        """From 0 to 1."""
        self._share = min(1.0, share)
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, now, place = QPainter(self), theme.tokens(), self.rect()
        painter.fillRect(place, QColor(now.line))
        place.setWidth(round(place.width() * self._share))
        painter.fillRect(place, QColor(now.accent))
