"""How far something aside has come: a bar with its words, hidden while there is nothing."""

from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from ui import theme
from ui.translation import tr
from ui.widgets.marks import quiet


class Progress(QWidget):
    """Begins, moves, ends."""

    def __init__(self) -> None:
        super().__init__()
        self._words, self._bar, self._count = quiet(""), QProgressBar(), quiet("")
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.GAP)
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
        self._bar.setRange(0, 0)
        self.show()

    def show_share(self, done: int, of: int) -> None:
        """So much of so much."""
        self._bar.setRange(0, max(of, 1))
        self._bar.setValue(done)
        self._count.setText(tr("{done} of {of}", done=f"{done:,}", of=f"{of:,}"))

    def end(self) -> None:
        """It is over, whatever came of it."""
        self.hide()
