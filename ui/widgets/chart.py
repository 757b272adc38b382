"""Bars drawn by ourselves. Each bar carries its figure: it is read without its colours, and without the bar."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui import theme
from ui.words import Tone


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what it is, how long, and the figure as it is read."""

    label: str
    amount: float
    said: str
    tone: Tone | None = None


class BarChart(QWidget):
    """Horizontal bars with their names at the left and figures at the right, the longest filling the room."""

    def __init__(self, bars: Sequence[Bar] = (), *, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars, self._empty = tuple(bars), empty
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._describe()

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Draw other bars. Amounts are not negative."""
        self._bars = tuple(bars)
        self._describe()
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, max(1, len(self._bars)) * self._row())

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _: QPaintEvent) -> None:
        painter, now = QPainter(self), theme.tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font("text")
        painter.setFont(font)
        metrics = QFontMetrics(font)
        if not self._bars:
            painter.setPen(now.quiet)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._empty)
            return
        names = min(self.width() // 3, max(metrics.horizontalAdvance(bar.label) for bar in self._bars) + 2)
        figures = max(metrics.horizontalAdvance(bar.said) for bar in self._bars)
        room = max(20, self.width() - names - figures - 2 * theme.GAP)
        most = max(bar.amount for bar in self._bars) or 1
        for at, bar in enumerate(self._bars):
            line = QRect(0, at * self._row(), self.width(), self._row())
            painter.setPen(now.text)
            cut = metrics.elidedText(bar.label, Qt.TextElideMode.ElideRight, names)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, cut)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, bar.said)
            long = max(2.0, room * bar.amount / most) if bar.amount else 0.0
            shape = QRectF(names + theme.GAP, line.top() + self._row() / 2 - 6, long, 12)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(now.tone(bar.tone) if bar.tone else now.accent))
            painter.drawRoundedRect(shape, 2, 2)

    def _row(self) -> int:
        return QFontMetrics(theme.font("text")).height() + theme.GAP_S

    def _describe(self) -> None:
        said = "; ".join(f"{bar.label} {bar.said}" for bar in self._bars)
        self.setAccessibleDescription(said or self._empty)
