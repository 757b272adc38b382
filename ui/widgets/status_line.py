"""The line at the foot of a window: what this station needs, each part with its mark and its word."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from ui import theme
from ui.widgets.marks import StateLight
from ui.words import Tone


class StatusLine(QFrame):
    """Named parts from left to right: printer ready · unsent 0 · data 10:31:02. Nothing pops up; it stands there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        theme.dress(self, bar=True)
        self._parts: dict[str, StateLight] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.GAP, theme.GRID, theme.GAP, theme.GRID)
        self._row.setSpacing(theme.GAP_XL)
        self._row.addStretch(1)

    def show_part(self, name: str, text: str, tone: Tone | None = None, *, why: str = "") -> None:
        """Set a part by its name, making it at the right of the others. A tone gives it its mark; `why` on hover."""
        label = self._parts.get(name)
        if label is None:
            label = self._parts[name] = StateLight(kind="note")
            self._row.insertWidget(self._row.count() - 1, label)
        label.show_word(text, tone, coloured=tone != "ok")
        label.setToolTip(why)

    def hide_part(self, name: str) -> None:
        """Take a part away."""
        label = self._parts.pop(name, None)
        if label is not None:
            self._row.removeWidget(label)
            label.deleteLater()

    def text_of(self, name: str) -> str:
        """What a part says; "" for one that is not there."""
        return self._parts[name].text() if name in self._parts else ""
