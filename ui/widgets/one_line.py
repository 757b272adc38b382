"""A state on one line that ends with … where there is no room; the whole of it stands in the tooltip."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent

from ui.widgets.marks import StateLight
from ui.words import Tone


class OneLine(StateLight):
    """Gives way to what stands beside it."""

    def __init__(self, *, kind: str = "text") -> None:
        super().__init__(kind=kind)
        self._whole = ""
        self.setProperty("may_elide", True)

    def show_word(self, word: str, tone: Tone | None, *, coloured: bool = True) -> None:
        """Show a word with the mark of a tone."""
        self._whole = word
        super().show_word(word, tone, coloured=coloured)
        self.setToolTip(word)
        self._fit()

    def whole(self) -> str:
        """All that it says."""
        return self._whole

    def sizeHint(self) -> QSize:
        wide = self.fontMetrics().horizontalAdvance(self._whole) + self.indent() + 2
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(0, self.width() - max(0, self.indent()) - 2)
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room))
